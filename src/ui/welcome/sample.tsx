import { useState } from 'preact/hooks';
import type { Claim, Warning } from '../../engine/types';
import type { PageReport } from '../../platform/states';
import { Facts } from '../parts/facts';
import { KindWord } from '../parts/kind';
import { ClaimLine } from '../parts/line';
import { SwitchRow } from '../parts/switches';
import { type Item, LOOK_OF_KIND, mainWarning, orderItems, shareOf } from '../view';
import { useWords } from '../words';

/** An article that was really read, here and now: its warnings can be pressed, and their cards stand beside it. */
export function Sample({ text, page }: { text: string; page: PageReport }) {
  const { say } = useWords();
  const items = orderItems([page]);
  const [on, setOn] = useState(true);
  const [chosen, choose] = useState<string | null>(items[0]?.claim.id ?? null);
  const [headline = '', ...paragraphs] = text.split('\n\n');
  let at = headline.length + 2;
  const item = items.find(({ claim }) => claim.id === chosen);
  return (
    <section class="sample" aria-labelledby="sample-title">
      <div class="sample-head">
        <h2 id="sample-title">{say('welcomeTry')}</h2>
        <SwitchRow on={on} turn={setOn}>
          {say('highlightShort')}
        </SwitchRow>
      </div>
      <article class="page-words" lang={page.language ?? undefined} dir="ltr" aria-label={headline}>
        <p class="title">{headline}</p>
        {paragraphs.map((paragraph) => {
          const start = at;
          at += paragraph.length + 2;
          return (
            <p key={start}>
              <Paragraph
                text={paragraph}
                start={start}
                claims={on ? page.claims : []}
                chosen={chosen}
                choose={choose}
              />
            </p>
          );
        })}
      </article>
      <p class="quiet">{say(on ? 'welcomePress' : 'welcomeOff')}</p>
      {on && item && <Noted item={item} />}
    </section>
  );
}

/** A paragraph with its warnings as buttons. */
function Paragraph(props: {
  text: string;
  start: number;
  claims: readonly Claim[];
  chosen: string | null;
  choose(id: string): void;
}) {
  const { text, start, claims, chosen, choose } = props;
  const here = claims
    .flatMap((claim) => claim.warnings.map((warning): [Claim, Warning] => [claim, warning]))
    .filter(([, warning]) => warning.start >= start && warning.end <= start + text.length)
    .sort(([, a], [, b]) => a.start - b.start);
  let at = start;
  return (
    <>
      {here.map(([claim, warning]) => {
        const before = text.slice(at - start, warning.start - start);
        at = warning.end;
        return (
          <>
            {before}
            {/* biome-ignore lint/a11y/useSemanticElements: a <button> is a box that never breaks over two lines, as words do */}
            <span
              key={warning.start}
              role="button"
              tabIndex={0}
              class={`mark mark-button tier-${LOOK_OF_KIND[warning.kind]}`}
              aria-pressed={claim.id === chosen}
              aria-controls="noted"
              onClick={() => choose(claim.id)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' && event.key !== ' ') return;
                event.preventDefault();
                choose(claim.id);
              }}
            >
              {warning.text}
            </span>
          </>
        );
      })}
      {text.slice(at - start)}
    </>
  );
}

/** The card of the warning that was pressed: the parts of the panel's. */
function Noted({ item }: { item: Item }) {
  const words = useWords();
  const { claim, report } = item;
  const main = mainWarning(claim);
  return (
    <div class="noted" id="noted" aria-live="polite">
      <KindWord kind={main.kind} />
      <p class="page-words note" lang={report.language ?? undefined} dir="ltr">
        {claim.statement.text}
      </p>
      <Facts item={item} />
      <div class="card-where">
        <ClaimLine item={item} />
        <p class="caption">{words.say('placeCaveat', words.percent(shareOf(main, report)))}</p>
      </div>
    </div>
  );
}
