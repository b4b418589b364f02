import { isNews } from '../article/is-news';
import { readMetadata } from '../article/metadata';
import { quickText } from '../article/quick';
import { type Reading, readArticle } from '../article/read';
import { mayHoldCue, mayHoldPhrase } from '../engine/cues';
import { findLanguage } from '../engine/languages';
import { makeReport } from '../engine/report';
import type { Phrase, Report } from '../engine/types';
import { detectLanguage } from '../platform/i18n';
import type { Unread } from '../platform/states';

/** What became of one reading: a report (with the reading that its spans point into), or why there is none. */
export type Outcome = { state: 'read'; report: Report; reading: Reading | null; words: number } | Unread;

/** Idle time, or 200 ms at the latest: a reader who waits for the badge should not wait longer than that. */
export const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: 200 });
    else setTimeout(resolve, 0);
  });

/** Characters from which a language is told. */
const SAMPLE = 4000;

/**
 * Reads the page that this script stands in. Cheap first: one walk over the text and one compiled pattern; only where a
 * cue stands is the article read.
 */
export async function readPage(forced: boolean, phrases: readonly Phrase[] = []): Promise<Outcome> {
  if (!forced && !isNews(document)) return { state: 'not-news' };
  const text = quickText(document);
  const code = await languageOf(text);
  const language = findLanguage(code);
  if (!language) return { state: 'language', language: code };
  await idle();
  if (!mayHoldCue(text, language) && !mayHoldPhrase(text, phrases)) {
    const article = { ...readMetadata(document, { url: location.href }), ...NO_TEXT, language: code };
    return {
      state: 'read',
      report: makeReport(article, { file: null, language }),
      reading: null,
      words: countWords(text),
    };
  }
  const reading = readArticle(document, { url: location.href });
  await idle();
  const report = makeReport(reading.article, { file: null, language, phrases });
  return { state: 'read', report, reading, words: countWords(report.text) };
}

/** What an article is beside its metadata where the costly reading is not worth it, or is not asked for. */
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

/** How many words a text has. */
export const countWords = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** What the page says of its language, where we know it; else what its words say. */
async function languageOf(text: string): Promise<string | null> {
  const said = /^[a-z]{2,3}/.exec(document.documentElement.lang.toLowerCase())?.[0] ?? null;
  if (said !== null && findLanguage(said)) return said;
  return (await detectLanguage(text.slice(0, SAMPLE))) ?? said;
}
