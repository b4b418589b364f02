import { type Item, LOOK_OF_STANDING, mainWarning, STANDING_WORD, STANDINGS, shareOf } from '../view';
import { useWords } from '../words';

const at = (share: number) => ({ '--at': (share * 100).toFixed(1) });

/** The article from its first word to its last, and where its warnings stand: a picture with a sentence. */
export function ArticleLine({ items }: { items: Item[] }) {
  const words = useWords();
  const said = STANDINGS.flatMap((standing) => {
    const places = items.filter(({ claim }) => claim.standing === standing);
    const shares = places.map(({ report, claim }) => words.percent(shareOf(mainWarning(claim), report)));
    return shares.length > 0 ? [words.say('lineTier', words.say(STANDING_WORD[standing]), words.list(shares))] : [];
  });
  if (items.length === 0) return <div class="line" aria-hidden="true" />;
  return (
    <div class="line" role="img" aria-label={words.say('lineLabel', said.join('; '))}>
      {items.map(({ report, claim }) => (
        <i
          class={`line-mark tier-${LOOK_OF_STANDING[claim.standing]}`}
          style={at(shareOf(mainWarning(claim), report))}
        />
      ))}
    </div>
  );
}

/** The line of a page that was not read, or is being read. */
export function BlankLine({ is }: { is: 'unread' | 'reading' }) {
  return <div class={`line line-${is}`} aria-hidden="true" />;
}

/** Where one claim is stated (a dot) and where its caveat comes (a caret). The words beside it say the same. */
export function ClaimLine({ item: { report, claim } }: { item: Item }) {
  return (
    <div class="line" aria-hidden="true">
      <i class="line-said" style={at(shareOf(claim.statement, report))} />
      <i class={`line-mark tier-${LOOK_OF_STANDING[claim.standing]}`} style={at(shareOf(mainWarning(claim), report))} />
    </div>
  );
}
