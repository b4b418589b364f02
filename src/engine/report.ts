import { findLanguage } from './languages';
import type { Language } from './languages/language';
import { reportOf } from './report-of';
import { scan } from './scan';
import type { Article, Claim, Phrase, Report } from './types';

/** What `makeReport` is told beside the article. */
export interface ReportOptions {
  /** The file that was read, as it was named; null in the browser. */
  file: string | null;
  /** The language to read by; left out, the article's own. */
  language?: Language | null;
  /** The reader's own phrases. */
  phrases?: readonly Phrase[];
  /** What `scanInSteps` found already; left out, the article is scanned. */
  claims?: Claim[];
  /** Time of reading and scanning, in milliseconds. */
  ms?: number;
}

/** Scans an article and makes its report. Where the language is not read there are no claims. */
export function makeReport(article: Article, { file, language, phrases = [], claims, ms }: ReportOptions): Report {
  const read = language === undefined ? findLanguage(article.language) : language;
  const { text, outlet, headline } = article;
  const found = claims ?? (read ? scan(text, { language: read, outlet, headline, phrases }) : []);
  return reportOf(article, { file, read, claims: found, ...(ms !== undefined && { ms }) });
}
