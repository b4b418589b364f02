import type { Claim } from '../engine/types';
import { speakInterface } from '../platform/i18n';
import { send, type Wishes } from '../platform/messages';
import type { PageReport, PageStatus } from '../platform/states';
import { chooseMarked } from './choose-marked';
import { Highlighter, randomToken, type ToRange } from './highlighter';
import { Notes } from './notes';
import { makePageReport } from './page-report';
import { type Outcome, type Read, readPage } from './read-page';
import { isTranslated } from './translated';
import { watchPage } from './watcher';

/** A report that was told, and where its spans stand in the page. */
interface Held {
  report: PageReport;
  toRange: ToRange;
}

const NOWHERE: ToRange = () => null;
const world = globalThis as { caveatGate?: 'news' | 'not-news' };

/** The scanner of one document: reads, says what it found, paints, and keeps both true while the page lives. */
export class Scanner {
  readonly #id = randomToken();
  readonly #highlighter = new Highlighter((css) => send('paint', { css }));
  readonly #notes = new Notes(this.#highlighter, speakInterface);
  #wishes: Wishes = { highlights: false, forced: false, unmarked: [], phrases: [] };
  /** Ids of the claims that the reader set aside. */
  #aside: string[] = [];
  #status: PageStatus = { state: 'reading' };
  /** One for each article of the page, its own first. */
  #held: Held[] = [];
  /** Ids of the articles that follow on the page, by their headlines. */
  readonly #ids = new Map<string, string>();
  #revision = 0;
  #isFirst = true;
  #stopWatching: (() => void) | null = null;
  /** One reading after the other, so that an older one never overwrites a newer. */
  #reading: Promise<void> = Promise.resolve();

  /** Asks what the reader wants, reads, and goes on watching. */
  async start(): Promise<void> {
    const asked = await send('hello', null);
    this.#wishes = { ...asked, forced: asked.forced || this.#wishes.forced };
    await this.read(true);
  }

  /** Reads the page again. `always`: say it even if nothing changed (somebody is waiting for the answer). */
  read(always: boolean, forced = false): Promise<void> {
    this.#wishes.forced ||= forced;
    this.#reading = this.#reading.then(() => this.#read(always)).catch(() => this.stop());
    return this.#reading;
  }

  /** The reader wants something else now: other phrases are looked for, other marks painted. */
  async wish({ aside, ...wishes }: Omit<Wishes, 'forced'> & { aside: string[] }): Promise<void> {
    const samePhrases = JSON.stringify(wishes.phrases) === JSON.stringify(this.#wishes.phrases);
    this.#wishes = { ...this.#wishes, ...wishes };
    this.#aside = aside;
    if (samePhrases) await this.#paint();
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
    const held = this.#held.find((one) => one.report.id === report && one.report.revision === revision);
    const range = held?.toRange(span) ?? null;
    if (range) await this.#highlighter.reveal(range);
    return range !== null;
  }

  /** To the next or previous warning, with its note. */
  step = (by: 1 | -1): Promise<boolean> => this.#notes.step(by);

  /** No highlights, no watching; another `read` takes it up again. */
  stop(): void {
    this.#stopWatching?.();
    this.#stopWatching = null;
    this.#notes.stop();
    this.#highlighter.hide();
  }

  async #read(always: boolean): Promise<void> {
    const before = fingerprint(this.#status, this.#held);
    // before the first look: what changes while the page is read is a reason to read it again
    this.#stopWatching ??= watchPage((restored) => this.read(restored), this.#notes.isOurs);
    const { forced, phrases } = this.#wishes;
    const isNews = this.#isFirst && world.caveatGate === 'news';
    this.#isFirst = false;
    this.#take(await readPage({ forced, isNews, phrases, isOurs: this.#notes.isOurs }).catch(failed));
    if (always || fingerprint(this.#status, this.#held) !== before) await this.#tell();
    await this.#paint();
  }

  #take(outcome: Outcome): void {
    if (outcome.state !== 'read') {
      this.#status = outcome;
      this.#held = [];
      return;
    }
    this.#status = { state: 'read' };
    this.#held = outcome.articles.map((read, at) => this.#hold(read, at, outcome.articles.length));
  }

  /** The report of one article: a new revision only where it says something else than before. */
  #hold({ report, reading, words }: Read, at: number, of: number): Held {
    const id = at === 0 ? this.#id : this.#idOf(report.title ?? `${at}`);
    const before = this.#held.find((one) => one.report.id === id)?.report;
    // Where articles follow each other, the address is that of the one that is being looked at
    const isSame = of > 1 && before !== undefined && before.title === report.title;
    const url = at > 0 ? (report.url ?? location.href) : isSame ? before.url : location.href;
    const page = makePageReport(report, {
      id,
      revision: this.#revision + 1,
      article: at,
      readAt: Date.now(),
      words,
      url,
      translated: isTranslated(),
    });
    const toRange: ToRange = reading ? (span) => reading.map.toRange(span) : NOWHERE;
    if (before && saidIn(before) === saidIn(page)) return { report: before, toRange };
    this.#revision += 1;
    return { report: page, toRange };
  }

  #idOf(headline: string): string {
    const known = this.#ids.get(headline) ?? randomToken();
    this.#ids.set(headline, known);
    return known;
  }

  #tell = async (): Promise<void> => {
    this.#aside = await send('state', {
      url: location.href,
      page: this.#status,
      reports: this.#held.map(({ report }) => ({ ...report, readAt: Date.now() })),
    });
  };

  async #paint(): Promise<void> {
    const { highlights, unmarked } = this.#wishes;
    const { claims, toRange } = joinArticles(this.#held);
    const marked = highlights ? chooseMarked(claims, unmarked, this.#aside) : [];
    if (marked.length > 0 || this.#highlighter.marks.length > 0) await this.#highlighter.show(marked, toRange);
    this.#notes.follow(this.#held[0]?.report.language ?? null);
  }
}

/** What several articles claim, as if their texts were one: the highlighter knows one order of places. */
function joinArticles(held: readonly Held[]): { claims: Claim[]; toRange: ToRange } {
  let base = 0;
  const parts = held.map(({ report, toRange }) => {
    const from = base;
    base += report.length + 1;
    return { from, to: base, claims: report.claims, toRange };
  });
  return {
    claims: parts.flatMap(({ claims, from }) => (from === 0 ? claims : claims.map((claim) => shift(claim, from)))),
    toRange: ({ start, end }) => {
      const part = parts.find(({ from, to }) => from <= start && start < to);
      return part ? part.toRange({ start: start - part.from, end: end - part.from }) : null;
    },
  };
}

const shift = (claim: Claim, by: number): Claim => ({
  ...claim,
  warnings: claim.warnings.map((warning) => ({ ...warning, start: warning.start + by, end: warning.end + by })),
});

/** What decides whether there is something new to tell. */
const saidIn = ({ claims, length, title, url, translated }: PageReport) =>
  JSON.stringify([claims, length, title, url, translated]);

const fingerprint = (status: PageStatus, held: readonly Held[]) =>
  JSON.stringify([status, held.map(({ report }) => [report.id, saidIn(report)])]);

const failed = (error: unknown): Outcome => ({
  state: 'failed',
  reason: error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error),
});
