import { makePageReport } from '../platform/page-report';
import type { PageReport } from '../platform/states';
import { pageAddress } from './address';
import type { ToRange } from './highlighter';
import type { Read } from './read-page';
import { randomToken } from './token';
import { isTranslated } from './translated';

/** A report that is told, and where its spans stand in the page. */
export interface Held {
  report: PageReport;
  toRange: ToRange;
}

/** The reports of a page's articles, its own first: each keeps its id while the page lives, and its revision while it says the same. */
export class Articles {
  /** The page's own; another document has another. */
  readonly id = randomToken();
  held: readonly Held[] = [];
  /** Ids of the articles that follow on the page, by their headlines. */
  readonly #ids = new Map<string, string>();
  #revision = 0;
  /** Whether the article that the page was opened for has been taken out of it, with others left behind: its head then speaks of none of these. */
  #gone = false;

  /** Whether the page's head may speak of an article that is no longer there. */
  isGone(): boolean {
    const [first, ...others] = this.held;
    if (others.length > 0 && first && !first.report.partial && first.report.headline)
      this.#gone ||= first.toRange(first.report.headline) === null;
    return this.#gone;
  }

  /** What was read just now takes the place of what was read before. */
  take(articles: readonly Read[]): void {
    this.held = articles.map((read, at) => this.#hold(read, at, articles.length));
  }

  #hold({ report, reading, words }: Read, at: number, of: number): Held {
    const id = at === 0 ? this.id : this.#idOf(report.title ?? `${at}`);
    const before = this.held.find((one) => one.report.id === id)?.report;
    // Where articles follow each other, the address is that of the one that is being looked at
    const isSame = (of > 1 || this.#gone) && before !== undefined && before.title === report.title;
    // one that followed, and has moved up
    const moved = this.#gone && this.held.find((one) => one.report.article > 0 && one.report.title === report.title);
    const own = moved ? moved.report.url : isSame ? before.url : pageAddress();
    const url = at > 0 ? (report.url ?? pageAddress()) : own;
    const made = makePageReport(report, {
      id,
      revision: this.#revision + 1,
      article: at,
      selected: false,
      readAt: Date.now(),
      words,
      url,
      translated: isTranslated(),
    });
    const page = { ...made, partial: reading === null };
    const toRange: ToRange = reading ? (span) => reading.map.toRange(span) : () => null;
    if (before && saidIn(before) === saidIn(page)) return { report: before, toRange };
    this.#revision += 1;
    return { report: page, toRange };
  }

  #idOf(headline: string): string {
    const known = this.#ids.get(headline) ?? randomToken();
    this.#ids.set(headline, known);
    return known;
  }
}

/** What decides whether a report says something new. */
export const saidIn = ({ id, claims, length, title, url, translated, partial }: PageReport): string =>
  JSON.stringify([id, claims, length, title, url, translated, partial]);
