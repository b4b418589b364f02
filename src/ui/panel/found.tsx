import type { ClaimRef } from '../../platform/messages';
import type { Seen } from '../../platform/surface';
import { AnswerLine } from '../parts/answer-line';
import { AnswerNote } from '../parts/answer-note';
import { CopyButton } from '../parts/copy-button';
import { ArticleLine } from '../parts/line';
import { Notes } from '../parts/notes';
import { PageWords } from '../parts/page-words';
import { HighlightSwitch } from '../parts/switches';
import type { ReadScene, SelectionScene } from '../scene';
import { summaryAsMarkdown, summaryAsText } from '../summary';
import { useWords } from '../words';
import { Claims } from './claims';
import { Filters, useSieve } from './filters';
import { useCardKeys } from './keys';
import { SelectionPart } from './selection';
import { Steps, useShown, useSteps } from './steps';

/** A page that was read: what it is, the answer, and its cards; what was selected stands first. */
export function Found(props: {
  scene: ReadScene;
  selection: SelectionScene | null;
  seen: Seen;
  /** The claim from whose note the panel was opened. */
  sought: ClaimRef | null;
}) {
  const { scene, selection, seen, sought } = props;
  const words = useWords();
  const { report, reports, items, aside } = scene;
  const sieve = useSieve(items);
  const chosen = selection?.items ?? [];
  const steps = useSteps(sieve.items, { all: sieve.order === 'place', first: chosen });
  useCardKeys(steps, [...chosen, ...sieve.items], seen.settings.singleKeys);
  const pointed = useShown(seen.pointed, sought, steps.goTo);
  const marks = { here: steps.here, onHere: steps.goTo, pointed };
  return (
    <>
      {selection && <SelectionPart selection={selection} inPrivate={seen.inPrivate} marks={marks} />}
      <div class="head">
        {report && (
          <div class="head-title">
            <p class="outlet-name">
              {report.outlet && <PageWords language={report.language}>{report.outlet}</PageWords>}
              <span class="caption">
                {[report.published && words.day(report.published), words.say('readAt', words.time(report.readAt))]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </p>
            {report.title && (
              <p class="page-words title" lang={report.language ?? undefined} dir="auto">
                {report.title}
              </p>
            )}
          </div>
        )}
        <div class="head-answer">
          <AnswerLine items={items} />
          <p class="quiet">
            <AnswerNote items={items} report={report} />
          </p>
          <ArticleLine items={items} />
        </div>
        <Notes reports={reports} />
      </div>
      {items.length > 0 && (
        <>
          <div class="tools">
            <HighlightSwitch seen={seen} first />
            <Steps {...steps} />
          </div>
          <Filters all={items} sieve={sieve} />
        </>
      )}
      {items.length > 0 && sieve.items.length === 0 && <p class="none-fit">{words.say('filterNone')}</p>}
      {sieve.items.length + aside.length > 0 && (
        <Claims items={sieve.items} aside={aside} order={sieve.order} inPrivate={seen.inPrivate} marks={marks} />
      )}
      <div class="take-along">
        <CopyButton
          label={words.say('copySummary')}
          style="button-plain"
          of={() => summaryAsText(reports, items, words)}
        />
        <CopyButton
          label={words.say('copyMarkdown')}
          style="button-plain"
          of={() => summaryAsMarkdown(reports, items, words)}
        />
      </div>
    </>
  );
}
