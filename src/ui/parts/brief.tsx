import type { Party } from '../../engine/types';
import { useActions } from '../actions';
import { type Item, MATERIAL_WORD, mainWarning, shareOf } from '../view';
import { Say, useWords } from '../words';
import { KindWord } from './kind';
import { OtherArticle, PageWords } from './page-words';

/** A claim in short; a press shows it in the page. */
export function Brief({ item, onShown }: { item: Item; onShown(): void }) {
  const words = useWords();
  const { reveal } = useActions();
  const { claim, report } = item;
  const main = mainWarning(claim);
  const who = whoOf(item);
  const aside = [
    claim.partlyVerified ? words.say('partlyVerified') : '',
    claim.material ? words.say(MATERIAL_WORD[claim.material]) : '',
    words.say('placeShort', words.percent(shareOf(main, report))),
  ];
  return (
    <li>
      <button type="button" onClick={() => void reveal(report, main).then((there) => there && onShown())}>
        <OtherArticle report={report} />
        <KindWord kind={main.kind}>
          <span>{aside.filter(Boolean).join(' · ')}</span>
        </KindWord>
        <span class="page-words" lang={report.language ?? undefined} dir="auto">
          {claim.statement.text}
        </span>
        {who && (
          <span class="brief-who">
            <Say of={who.label}>
              <PageWords language={report.language}>{who.party.name}</PageWords>
            </Say>
          </span>
        )}
      </button>
    </li>
  );
}

/** The one name that says most in a line. */
function whoOf({ claim }: Item): { label: string; party: Party } | null {
  const [settled] = mainWarning(claim).by;
  if (claim.standing === 'verified' && settled) return { label: 'verifiedByShort', party: settled };
  if (claim.standing === 'refuted' && settled) return { label: 'refutedByShort', party: settled };
  const source = claim.releasedBy.at(-1);
  return source ? { label: 'releasedByShort', party: source } : null;
}
