import { useEffect, useRef, useState } from 'preact/hooks';
import type { Seen } from '../../platform/surface';
import { useActions } from '../actions';
import { answerOf, answerText } from '../answer';
import { AnswerLine } from '../parts/answer-line';
import { Bar, Footer } from '../parts/bar';
import { CopyButton } from '../parts/copy-button';
import { Icon } from '../parts/icon';
import { ArticleLine } from '../parts/line';
import { NotRead, Reading } from '../parts/not-read';
import { Notes } from '../parts/notes';
import { PageWords } from '../parts/page-words';
import { HighlightSwitch, ReadingSwitches } from '../parts/switches';
import { type ReadScene, type Scene, sceneOf } from '../scene';
import { summaryAsText } from '../summary';
import { useWords } from '../words';
import { Claims } from './claims';
import { Filters, useSieve } from './filters';
import { KeyHelp, useCardKeys } from './keys';
import { Steps, useSteps } from './steps';

/** The side panel or sidebar: everything that is known of the tab, and all that can be done. */
export function Panel({ seen }: { seen: Seen }) {
  const { say } = useWords();
  const { readNow, openSettings } = useActions();
  const scene = sceneOf(seen);
  return (
    <div class="surface panel">
      <div class="inset">
        <Bar>
          {scene.scene === 'read' && scene.items.length > 0 && <KeyHelp single={seen.settings.singleKeys} />}
          {scene.scene === 'read' && (
            <button
              type="button"
              class="button button-icon"
              aria-label={say('readAgain')}
              title={say('readAgain')}
              onClick={readNow}
            >
              <Icon name="refresh" />
            </button>
          )}
          <button
            type="button"
            class="button button-icon"
            aria-label={say('settings')}
            title={say('settings')}
            onClick={openSettings}
          >
            <Icon name="settings" />
          </button>
        </Bar>
        <main>
          {scene.scene === 'read' ? (
            <Found scene={scene} seen={seen} />
          ) : scene.scene === 'reading' || scene.scene === 'loading' ? (
            <Reading scene={scene.scene} />
          ) : (
            <NotRead scene={scene} seen={seen} />
          )}
          <Announcer scene={scene} />
          <div class="reading-settings">
            <ReadingSwitches seen={seen} />
          </div>
        </main>
        <Footer />
      </div>
    </div>
  );
}

function Found({ scene, seen }: { scene: ReadScene; seen: Seen }) {
  const words = useWords();
  const { report, reports, items, aside } = scene;
  const sieve = useSieve(items);
  const steps = useSteps(sieve.items, sieve.order === 'place');
  useCardKeys(steps, sieve.items, seen.settings.singleKeys);
  return (
    <>
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
            {items.length === 0 ? (
              <>
                <b>{words.say('notVerified')}</b> {report && words.count('lookedThrough', report.words)}
              </>
            ) : (
              words.say('pageSaysItself')
            )}
          </p>
          <ArticleLine items={items} />
        </div>
        <Notes reports={reports} />
        <div class="head-buttons">
          <CopyButton
            label={words.say('copySummary')}
            style="button-copy"
            of={() => summaryAsText(reports, items, words)}
          />
        </div>
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
        <Claims
          items={sieve.items}
          aside={aside}
          order={sieve.order}
          inPrivate={seen.inPrivate}
          here={steps.here}
          onHere={steps.goTo}
        />
      )}
    </>
  );
}

/** Says a new answer to those who hear the panel; silent at first, for the page itself is read out then. */
function Announcer({ scene }: { scene: Scene }) {
  const words = useWords();
  const [said, setSaid] = useState('');
  const first = useRef(true);
  const now = scene.scene === 'read' ? answerText(answerOf(scene.items, words)) : '';
  useEffect(() => {
    if (!first.current && now) setSaid(now);
    first.current = false;
  }, [now]);
  return (
    <p class="sr" role="status">
      {said}
    </p>
  );
}
