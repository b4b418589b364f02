import { useState } from 'preact/hooks';
import type { Range } from '../../engine/types';
import { useActions } from '../actions';
import { claimAsText } from '../summary';
import {
  cardId,
  type Item,
  inHeadline,
  LOOK_OF_STANDING,
  MATERIAL_WORD,
  mainWarning,
  postedAt,
  quotesOf,
  shareOf,
} from '../view';
import { useWords } from '../words';
import { CopyButton } from './copy-button';
import { Facts } from './facts';
import { Icon } from './icon';
import { KindWord } from './kind';
import { ClaimLine } from './line';
import { OtherArticle, Quoted } from './page-words';
import { RelatedCoverage } from './related';
import { WrongChoice } from './wrong';

/** One claim: what is doubted, the words that say so, who is named, where it stands, and what can be done. */
export function Card(props: { item: Item; here: boolean; pointed: boolean; onHere(): void }) {
  const { item, here, pointed, onHere } = props;
  const words = useWords();
  const { reveal, emphasise } = useActions();
  const [open, setOpen] = useState<'related' | 'why' | 'wrong' | null>(null);
  /** The revision in which a place was not found: the next reading knows better. */
  const [goneIn, setGoneIn] = useState<number | null>(null);
  const { claim, report } = item;
  const { statement, others } = quotesOf(claim);
  const main = mainWarning(claim);
  const id = cardId(item);
  const jump = (place: Range) => {
    onHere();
    void reveal(report, place).then((there) => setGoneIn(there ? null : report.revision));
  };
  // what is only hedged is said in short: smaller, its place in a word
  const short = claim.standing === 'hedged';
  const posted = postedAt(item);
  const aside = [
    claim.partlyVerified ? words.say('partlyVerified') : '',
    claim.material ? words.say(MATERIAL_WORD[claim.material]) : '',
    posted ? words.say('posted', words.moment(posted) ?? '') : '',
    short && !report.selected ? words.say('placeShort', words.percent(shareOf(main, report))) : '',
  ];
  const [sought, setSought] = useState(false);
  const toggle = (what: 'related' | 'why' | 'wrong') => {
    setOpen(open === what ? null : what);
    if (what === 'related') setSought(true);
  };

  return (
    <article
      class={`card tier-${LOOK_OF_STANDING[claim.standing]}${here ? ' is-here' : ''}${pointed ? ' is-pointed' : ''}`}
      id={id}
      aria-labelledby={`${id}-said`}
      aria-current={here ? 'true' : undefined}
      tabIndex={-1}
      onKeyDown={(event) => {
        const { key, target, currentTarget, ctrlKey, metaKey, altKey } = event;
        if (key !== 'Enter' || target !== currentTarget || ctrlKey || metaKey || altKey) return;
        event.preventDefault();
        jump(main);
      }}
      onMouseEnter={() => emphasise(item)}
      onMouseLeave={({ currentTarget }) => emphasise(hasFocus(currentTarget) ? item : null)}
      onFocusIn={() => emphasise(item)}
      onFocusOut={({ currentTarget }) => emphasise(currentTarget.matches(':hover') ? item : null)}
    >
      <div class="card-text">
        <OtherArticle report={report} />
        <div class="card-head">
          <KindWord kind={main.kind} />
          <span class="caption">{aside.filter(Boolean).join(' · ')}</span>
        </div>
        <p
          class={`page-words ${short ? 'note' : 'statement'}`}
          id={`${id}-said`}
          lang={report.language ?? undefined}
          dir="auto"
        >
          <Quoted quote={statement} />
        </p>
        {others.map((quote) => (
          <p class="page-words note" lang={report.language ?? undefined} dir="auto">
            <Quoted quote={quote} />
          </p>
        ))}
      </div>
      <div class="card-margin">
        <Facts item={item} />
      </div>
      <div class="card-rest">
        {!short && !report.selected && <Place item={item} jump={jump} />}
        {goneIn === report.revision && (
          <p class="gone" role="alert">
            {words.say('placeGone')}
          </p>
        )}
        <div class="actions">
          <button type="button" class="button button-plain" onClick={() => jump(main)}>
            <Icon name="jump" />
            {words.say('jump')}
          </button>
          <CopyButton label={words.say('copy')} style="button-plain" of={() => claimAsText(item, words)} />
          <button
            type="button"
            class="button button-plain"
            aria-expanded={open === 'related'}
            aria-controls={`${id}-more`}
            onClick={() => toggle('related')}
          >
            <Icon name="related" />
            {words.say('related')}
          </button>
          <button
            type="button"
            class="button button-plain why-button"
            aria-expanded={open === 'why'}
            aria-controls={`${id}-more`}
            onClick={() => toggle('why')}
          >
            <Icon name="more" />
            {words.say('why')}
          </button>
          <button
            type="button"
            class="button button-plain"
            aria-expanded={open === 'wrong'}
            aria-controls={`${id}-more`}
            onClick={() => toggle('wrong')}
          >
            <Icon name="flag" />
            {words.say('wrong')}
          </button>
        </div>
        <div id={`${id}-more`} hidden={open === null}>
          {/* what was found stays while the reader looks at something else */}
          {sought && (
            <div hidden={open !== 'related'}>
              <RelatedCoverage item={item} />
            </div>
          )}
          {open === 'why' && <Why item={item} />}
          {open === 'wrong' && <WrongChoice item={item} />}
        </div>
      </div>
    </article>
  );
}

/** A panel that lies beside the page may hold a focused element without having the focus. */
const hasFocus = (card: Element) => document.hasFocus() && card.contains(document.activeElement);

/** Where it is stated and where the caveat comes; each is a way there. */
function Place({ item, jump }: { item: Item; jump(place: Range): void }) {
  const words = useWords();
  const { claim, report } = item;
  const main = mainWarning(claim);
  const percent = (place: Range) => words.percent(shareOf(place, report));
  const link = (place: Range, text: string) => (
    <button type="button" class="link link-button" onClick={() => jump(place)}>
      {text}
    </button>
  );
  const together = claim.statement.start <= main.start && main.end <= claim.statement.end;
  const headline = inHeadline(claim.statement, report);
  const settled = claim.standing === 'verified' || claim.standing === 'refuted';
  return (
    <div class="card-where">
      <ClaimLine item={item} />
      <p class="caption places">
        {together ? (
          link(
            claim.statement,
            headline
              ? words.say('placeHeadline')
              : words.say(settled ? 'placeCheckTogether' : 'placeTogether', percent(main)),
          )
        ) : (
          <>
            {link(
              claim.statement,
              headline ? words.say('placeHeadline') : words.say('placeStated', percent(claim.statement)),
            )}
            {link(main, words.say(settled ? 'placeCheck' : 'placeCaveat', percent(main)))}
          </>
        )}
      </p>
    </div>
  );
}

/** Why this is a card: the words, and what they mean, by the message that their cue names. */
function Why({ item: { claim, report } }: { item: Item }) {
  const { say } = useWords();
  return (
    <dl class="why">
      {claim.warnings.map((warning) => (
        <div>
          <dt class="page-words" lang={report.language ?? undefined} dir="auto">
            {warning.text}
          </dt>
          <dd>{say(warning.why) || say(WHY_KIND[warning.kind])}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Where a language's cue names no message of its own. */
const WHY_KIND = {
  'could-not-verify': 'whyCouldNotVerify',
  'not-verified': 'whyNotVerified',
  unclear: 'whyUnclear',
  verified: 'whyVerified',
  refuted: 'whyRefuted',
  intercepted: 'whyIntercepted',
  alleged: 'whyAlleged',
  reported: 'whyReported',
  claimed: 'whyClaimed',
} as const;
