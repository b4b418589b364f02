import type { PageReport } from '../../platform/states';
import type { Seen } from '../../platform/surface';
import { useActions } from '../actions';
import { AnswerLine } from '../parts/answer-line';
import { AnswerNote } from '../parts/answer-note';
import { Bar, Footer } from '../parts/bar';
import { Brief } from '../parts/brief';
import { Icon } from '../parts/icon';
import { ArticleLine } from '../parts/line';
import { NotRead, Reading } from '../parts/not-read';
import { NOT_READ } from '../parts/notes';
import { HighlightSwitch, ReadingSwitches } from '../parts/switches';
import { type ReadScene, type Scene, sceneOf } from '../scene';
import { type Item, keyOf, LOOK_OF_STANDING, mainWarning, tally } from '../view';
import { useWords } from '../words';

/** Three cards fit without scrolling; the others are in the panel. */
const MOST = 3;

/** The popup: the answer in five seconds of reading. `close` shuts it when the reader goes to the page. */
export function Popup({ seen, close }: { seen: Seen; close(): void }) {
  const scene = sceneOf(seen);
  const read = scene.scene === 'read';
  const { say } = useWords();
  const { openSettings } = useActions();
  return (
    <div class="surface popup">
      <Bar>
        {read && scene.items.length > 0 && <HighlightSwitch seen={seen} short />}
        <button
          type="button"
          class="button button-icon"
          aria-label={say('settings')}
          title={say('settings')}
          onClick={() => {
            openSettings();
            close();
          }}
        >
          <Icon name="settings" />
        </button>
      </Bar>
      <main>
        {read ? (
          <Found scene={scene} close={close} />
        ) : scene.scene === 'reading' || scene.scene === 'loading' ? (
          <Reading scene={scene.scene} slow={seen.slow} />
        ) : (
          <NotRead scene={scene} seen={seen} />
        )}
        {scene.scene !== 'forbidden' && scene.scene !== 'viewer' && (
          <Controls seen={seen} scene={scene} close={close} />
        )}
      </main>
      {!(read && cardsOf(scene.items).length >= MOST) && <Footer />}
    </div>
  );
}

/** Hardly a word: what was not read is then all that there is, in UTF-16 units. */
const STUB = 300;

/** What was not read and belongs to the answer: the part behind a paywall, and films and pictures where they stand for the text. */
const missingIn = (reports: PageReport[]) => [
  ...new Set(reports.flatMap(({ notRead, length }) => notRead.filter((what) => what === 'paywall' || length < STUB))),
];

/** What is only hedged is said in a line of its own. */
const cardsOf = (items: Item[]) => items.filter(({ claim }) => claim.standing !== 'hedged').slice(0, MOST);

function Found({ scene, close }: { scene: ReadScene; close(): void }) {
  const words = useWords();
  const { report, reports, items } = scene;
  const cards = cardsOf(items);
  return (
    <>
      <div class="answer-block">
        <ArticleLine items={items} />
        <AnswerLine items={items} />
        <p class="quiet">
          <AnswerNote items={items} report={report} named />{' '}
          {missingIn(reports).map((what) => `${words.say(NOT_READ[what])} `)}
          {reports.some(({ translated }) => translated) && words.say('pageTranslated')}
        </p>
      </div>
      {cards.length > 0 && (
        <ul class="brief">
          {cards.map((item) => (
            <Brief key={keyOf(item)} item={item} onShown={close} />
          ))}
        </ul>
      )}
      <Also items={items} />
    </>
  );
}

const ALSO = { alleged: 'alsoAlleged', reported: 'alsoReported', claimed: 'alsoClaimed' } as const;

/** What is only hedged, in a line: it is not among the cards. Where nothing else is, by its kinds. */
function Also({ items }: { items: Item[] }) {
  const words = useWords();
  const hedged = items.filter(({ claim }) => claim.standing === 'hedged');
  if (hedged.length === 0) return null;
  const kinds = (['alleged', 'reported', 'claimed'] as const).map((kind) => ({
    kind,
    count: hedged.filter(({ claim }) => mainWarning(claim).kind === kind).length,
  }));
  return (
    <p class={`also tier-${LOOK_OF_STANDING.hedged}`}>
      {hedged.length < items.length ? (
        <span>
          <i class="stroke" />
          {words.count('hedges', hedged.length)}
        </span>
      ) : (
        kinds
          .filter(({ count }) => count > 0)
          .map(({ kind, count }) => (
            <span key={kind}>
              <Icon name={kind} />
              {words.count(ALSO[kind], count)}
            </span>
          ))
      )}
    </p>
  );
}

function Controls({ seen, scene, close }: { seen: Seen; scene: Scene; close(): void }) {
  const words = useWords();
  const { openPanel } = useActions();
  const items = scene.scene === 'read' ? scene.items : [];
  const more = items.length - tally(items).hedged - MOST;
  return (
    <div class="popup-controls">
      <ReadingSwitches seen={seen} />
      <button
        type="button"
        class={`button button-wide${items.length > 0 ? ' button-first' : ''}`}
        onClick={() => void openPanel().then(close)}
      >
        <Icon name="panel" />
        {more > 0 ? words.count('openPanelMore', more) : words.say('openPanel')}
      </button>
    </div>
  );
}
