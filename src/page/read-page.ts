import { addressIn, newsSteps } from '../article/is-news';
import { quickSteps } from '../article/quick';
import type { Reading } from '../article/read';
import { UNTOLD } from '../article/untold';
import { codeOf, isPlainly } from '../engine/languages/codes';
import type { Phrase, Report } from '../engine/types';
import { detectLanguage, guessLanguage } from '../platform/i18n';
import { type Unread, withoutFragment } from '../platform/states';
import { pageAddress } from './address';
import { bringArticles, bringCues, bringLanguage, bringScan } from './engine';
import { inSlices, restBetween } from './slices';

/** One article that was read: its report, and the reading that the report's spans point into (null where only the look for cues was made). */
export interface Read {
  report: Report;
  reading: Pick<Reading, 'map'> | null;
  words: number;
}

/** What became of one reading of a page: its articles, the page's own first, or why there are none. */
export type Outcome = { state: 'read'; articles: [Read, ...Read[]] } | Unread;

/** What is wanted of a reading. */
export interface Wanted {
  /** Read it, news or not. */
  forced: boolean;
  /** The gate has just said that it is news. */
  isNews: boolean;
  /** The page's own article was taken out, and others are left. */
  isGone: boolean;
  /** Is told of each open shadow root with text in it. */
  met(root: Node): void;
  /** The reader's own phrases. */
  phrases: readonly Phrase[];
  /** All of the article is wanted, with its claims by any rule: it is to be kept. */
  whole: boolean;
  /** Somebody looks: what the article says of itself is wanted too, where no cue stands in it. */
  details: boolean;
  isOurs(node: Node): boolean;
}

/** Idle time, or 200 ms at the latest: a reader who waits for the badge should not wait longer than that. */
export const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: 200 });
    else setTimeout(resolve, 0);
  });

/** Characters from which a language is told. */
const SAMPLE = 4000;

/**
 * Reads the page that this script stands in, in slices. Cheap first: one walk over the text and one pass of the
 * language's cues; only where one stands, or somebody wants to know more, is the article read.
 */
export async function readPage({
  forced,
  isNews,
  isGone,
  met,
  phrases,
  whole,
  details,
  isOurs,
}: Wanted): Promise<Outcome> {
  const url = pageAddress();
  if (!forced && !isNews) {
    const news = await inSlices(() => newsSteps(document, hasMoved(), addressIn(document)), isOurs);
    // of what is said to be news and holds hardly any text, who looks is told what was not read
    if (!news && !(details && news === 0)) return { state: 'not-news' };
  }
  const text = await inSlices(() => quickSteps(document, met), isOurs);
  // the page's title stands before it
  if (!/[\p{L}\p{N}]/u.test(text.slice(document.title.length))) return { state: 'empty' };
  const code = await languageOf(text);
  const known = codeOf(code);
  if (!known) return { state: 'language', language: code };
  const language = await bringLanguage(known);
  const { lookForCues, mayHoldPhrase, reportOf } = await bringCues();
  await idle();
  // what holds no cue has no claim: it is read for what else it tells, once somebody looks, and not scanned
  const mayClaim = whole || (await restBetween(lookForCues(text, language))) || mayHoldPhrase(text, phrases);
  if (!mayClaim && !details) {
    const report = reportOf({ ...UNTOLD, ...NO_TEXT, url, language: code }, { file: null, read: language, claims: [] });
    return { state: 'read', articles: [{ report, reading: null, words: 0 }] };
  }
  // before the article is read: between its reading and its claims the page should not wait for a file
  const scan = mayClaim ? await bringScan() : null;
  const { articlesOf } = await bringArticles();
  const readings = await inSlices(
    () => articlesOf(document, { url, moved: isGone || hasMoved(), isNews: true }),
    isOurs,
  );
  const articles: Read[] = [];
  for (const reading of readings) {
    const { article } = reading;
    const { text, outlet, headline } = article;
    const options = { language, outlet, headline, phrases };
    const claims = scan ? await restBetween(scan.scanInSteps(text, options)) : [];
    const report = reportOf({ ...article, language: code }, { file: null, read: language, claims });
    articles.push({ report, reading, words: countWords(report.text) });
  }
  return { state: 'read', articles: articles as [Read, ...Read[]] };
}

/** Whether the address is another one than the browser loaded this document from: a site that goes on without loading. */
export function hasMoved(): boolean {
  const [loaded] = performance.getEntriesByType('navigation');
  return loaded !== undefined && !loaded.name.startsWith('about:') && pathOf(loaded.name) !== pathOf(location.href);
}

const pathOf = (url: string) => withoutFragment(url).replace(/\?[^#]*/, '');

/** What an article is beside its metadata where its text is not read. */
export const NO_TEXT = {
  isNews: true,
  text: '',
  headline: null,
  standfirst: null,
  links: [],
  notices: [],
  notRead: [],
  posts: [],
};

/** How many words a text has, as they stand between blanks. */
export const countWords = (text: string) => text.match(/\S+/g)?.length ?? 0;

/** Lines as long as that, in UTF-16 units, are prose, and not a menu. */
const PROSE = 80;
/** Fewer characters than these tell nothing against what the page says. */
const TELLING = 300;

/** What the page says of its language, where we know it and its prose does not plainly say another; else what its words say. */
async function languageOf(text: string): Promise<string | null> {
  const said = /^[a-z]{2,3}/.exec(document.documentElement.lang.toLowerCase())?.[0] ?? null;
  const known = codeOf(said);
  if (!known) return (await detectLanguage(text.slice(0, SAMPLE))) ?? said;
  const lines = text.split('\n').filter((line) => line.length >= PROSE);
  const prose = lines.join('\n').slice(0, SAMPLE);
  if (prose.length < TELLING || isPlainly(known, prose)) return said;
  const { language, sure } = await guessLanguage(prose);
  return sure ? language : said;
}
