import { isNews } from '../article/is-news';
import { pageKey } from '../article/page-key';
import type { Report } from '../engine/types';
import { type ClaimRef, send, type Wishes } from '../platform/messages';
import { isAlive } from '../platform/native';
import { type PageStatus, withoutFragment } from '../platform/states';
import { Articles, type Held, saidIn } from './articles';
import { Painting } from './painting';
import { hasMoved, type Outcome, readPage } from './read-page';
import { readSelected, takeSelection } from './read-selection';
import { twice } from './twice';
import { type Watcher, watchPage } from './watcher';

const world = globalThis as { caveatGate?: boolean | 0 };

/** The scanner of one document: reads, says what it found, paints, and keeps both true while the page lives. */
export class Scanner {
  readonly #articles = new Articles();
  readonly #painting = new Painting();
  #wishes: Wishes = { highlights: false, forced: false, unmarked: [], strength: 'calm', phrases: [], keep: false };
  /** Ids of the claims that the reader set aside. */
  #aside: string[] = [];
  #status: PageStatus = { state: 'reading' };
  /** All that was read of the page's own article, its text too; only while the reader wants it kept. */
  #whole: Report | null = null;
  /** What was sent up last to be kept: the same text under another address is no other article. */
  #kept = { key: '', text: '' };
  /** What the reader selected: a report of its own, beside the page's or without it. */
  #selection: Held | null = null;
  /** Whether the page itself is read, or only what is selected in it. */
  #reads = false;
  #greeted = false;
  /** The address under which somebody looked at what was said: there all of an article is read, cue or no cue. */
  #lookedAt: string | null = null;
  /** Whether what was read last has not reached the background. */
  #owes = false;
  /** Whether the address has changed since it was told last: an answer to what was told before says nothing of that. */
  #moved = false;
  #isFirst = true;
  #watcher: Watcher | null = null;
  /** One reading after the other, so that an older one never overwrites a newer. */
  #reading: Promise<void> = Promise.resolve();

  /** Asks what the reader wants, reads, and goes on watching. */
  start = (): Promise<void> => this.read(true);

  /** Only what is selected is to be read: asks what the reader wants, and waits. */
  wait(): Promise<void> {
    this.#status = { state: isNews(document) ? 'unread' : 'not-news' };
    this.#reading = this.#reading.then(this.#greet).catch(this.#given);
    return this.#reading;
  }

  /** Reads what is selected now and says what it found. `said`: the browser's own word for it. */
  select(said: string): void {
    const selected = takeSelection(getSelection(), said);
    const read = async () => {
      this.#selection = await readSelected(selected, {
        id: `${this.#articles.id}s`,
        revision: (this.#selection?.report.revision ?? 0) + 1,
        phrases: this.#wishes.phrases,
      });
      await this.#tell();
      await this.#paint();
      this.#watch();
    };
    this.#reading = this.#reading.then(read).catch(this.#given);
  }

  /** Forgets what was selected. */
  async unselect(): Promise<void> {
    this.#selection = null;
    await this.#tell();
    await this.#paint();
  }

  /** From which claim's note the panel was opened; told once. */
  sought(): ClaimRef | null {
    const { sought } = this.#painting;
    this.#painting.sought = null;
    return sought;
  }

  /** Lets the highlights of one claim stand out. */
  emphasise = this.#painting.emphasise;

  /** Reads the page again. `always`: say it even if nothing changed (somebody is waiting for the answer). */
  read(always: boolean, forced = false): Promise<void> {
    this.#reads = true;
    this.#wishes.forced ||= forced;
    this.#reading = this.#reading.then(() => this.#read(always)).catch(this.#given);
    return this.#reading;
  }

  /** Reads all of an article of which only that no cue stands in it was told, and tells it. */
  async tellDetails(): Promise<void> {
    this.#lookedAt = withoutFragment(location.href);
    this.#watcher?.look();
    this.#painting.marks?.mend();
    const readRest = async () => {
      // when its turn comes: a reading that was on its way may have told the rest already
      if (this.#reads && this.#articles.held.some(({ report }) => report.partial)) await this.#read(true);
    };
    this.#reading = this.#reading.then(readRest).catch(this.#given);
    await this.#reading;
  }

  /** The reader wants something else now: other phrases are looked for, other marks painted. */
  async wish({ aside, ...wishes }: Omit<Wishes, 'forced'> & { aside: string[] }): Promise<void> {
    const samePhrases = JSON.stringify(wishes.phrases) === JSON.stringify(this.#wishes.phrases);
    this.#wishes = { ...this.#wishes, ...wishes };
    this.#aside = aside;
    if (samePhrases || !this.#reads) await this.#paint();
    else await this.read(false);
  }

  /** Shows a place of this very revision; false where it is gone. */
  async reveal({
    report,
    revision,
    span,
  }: {
    report: string;
    revision: number;
    span: { start: number; end: number };
  }): Promise<boolean> {
    const find = () => this.#held().find((one) => one.report.id === report && one.report.revision === revision);
    if (!find()) return false;
    const marks = await this.#painting.bring();
    // the page may have been read again while they were brought
    const range = find()?.toRange(span) ?? null;
    if (range) await marks.reveal(range);
    return range !== null;
  }

  /** To the next or previous warning, with its note. */
  step = async (by: 1 | -1): Promise<boolean> => !!(await this.#painting.marks?.step(by));

  /** The page has another address: it may hold other text, and what was said of the last one is forgotten. */
  move(): void {
    this.#moved = true;
    this.#watcher?.mark();
  }

  /** No highlights, no watching, and no word of what is being read; another `read` or `select` takes it up again. */
  stop(): void {
    this.#reads = false;
    this.#status = { state: 'unread' };
    this.#selection = null;
    this.#whole = null;
    this.#articles.take([]);
    this.#watcher?.stop();
    this.#watcher = null;
    this.#painting.marks?.hide();
  }

  /** Asks what the reader wants, once. */
  #greet = async (): Promise<void> => {
    if (this.#greeted) return;
    const asked = await send('hello', null);
    this.#wishes = { ...asked, forced: asked.forced || this.#wishes.forced };
    this.#greeted = true;
  };

  async #read(always: boolean): Promise<void> {
    const before = this.#said();
    // before the first look: what changes while the page is read is a reason to read it again
    this.#watch();
    await this.#greet();
    const { forced, phrases, keep: whole } = this.#wishes;
    const { caveatGate: gate } = world;
    const isNews = this.#isFirst && (gate === true || gate === 0);
    // of what holds hardly any text the gate speaks only where somebody looks
    if (isNews && gate === 0) this.#lookedAt = withoutFragment(location.href);
    this.#isFirst = false;
    const details = forced || this.#lookedAt === withoutFragment(location.href);
    const met = (root: Node) => this.#watcher?.follow(root);
    const isGone = this.#articles.isGone();
    const wanted = { forced, isNews, isGone, met, phrases, whole, details, isOurs: this.#painting.isOurs };
    const outcome = await readPage(wanted).catch(failed);
    // stopped meanwhile: what was read is nobody's now
    if (!this.#reads) return;
    this.#watcher?.expect();
    this.#take(outcome);
    const isNew = this.#said() !== before || this.#owes || this.#moved;
    if (always || isNew) await this.#tell();
    try {
      await this.#paint();
    } finally {
      // what cannot be painted can be kept
      if (always || isNew) await this.#keep();
    }
  }

  /**
   * A message was not answered. Where the extension was updated or removed, this scanner is nobody's now; where the page
   * went into the back/forward cache in the middle of it, all is said again on its return, else with the next reading.
   */
  #given = (): void => {
    if (!isAlive()) this.stop();
  };

  #watch(): void {
    this.#watcher ??= watchPage(async (restored) => {
      const { url } = this.#selection?.report ?? {};
      if (url !== undefined && withoutFragment(url) !== withoutFragment(location.href)) this.#selection = null;
      // a message that was on its way when the page was put away may never be answered: nobody waits for it any longer
      if (restored) {
        this.#reading = Promise.resolve();
        this.#painting.marks?.restore();
      }
      if (this.#reads) await this.read(restored);
      else await this.#paint();
    }, this.#painting.isOurs);
  }

  /** The page's reports and the selection's, where there is one. */
  #held = (): Held[] => [...this.#articles.held, ...(this.#selection ? [this.#selection] : [])];

  /** What decides whether there is something new to tell. */
  #said = () => JSON.stringify([this.#status, this.#articles.held.map(({ report }) => saidIn(report))]);

  #take(outcome: Outcome): void {
    const articles = outcome.state === 'read' ? outcome.articles : [];
    this.#status = outcome.state === 'read' ? { state: 'read' } : outcome;
    this.#whole = this.#wishes.keep ? (articles[0]?.report ?? null) : null;
    this.#articles.take(articles);
  }

  #tell = async (): Promise<void> => {
    this.#owes = true;
    this.#moved = false;
    const aside = await send('state', {
      url: location.href,
      page: this.#status.state === 'unread' && hasMoved() ? { state: 'moved' } : this.#status,
      reports: this.#held().map(({ report }) => (report.selected ? report : { ...report, readAt: Date.now() })),
    });
    this.#owes = false;
    if (aside === null) this.stop();
    else this.#aside = aside;
  };

  /** Sends the whole article up, to be kept: the page's own only, and only where the reader wants that. */
  async #keep(): Promise<void> {
    const report = this.#whole;
    // its own address: where articles follow each other, the page's may be another's by now
    const key = pageKey(this.#articles.held[0]?.report.url ?? location.href);
    if (!this.#wishes.keep || !report || key === null || report.text === '' || window !== window.top) return;
    if (report.text === this.#kept.text && key !== this.#kept.key) return;
    this.#kept = { key, text: report.text };
    await twice(() => send('keep', { key, report }));
  }

  #paint = (): Promise<void> =>
    this.#painting.paint(
      () =>
        this.#wishes.highlights &&
        this.#held().some(({ report }) => report.claims[0]) && [this.#held(), this.#wishes, this.#aside],
    );
}

const failed = (error: unknown): Outcome => ({
  state: 'failed',
  reason: error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error),
});
