import { findLanguage } from './languages';
import type { Language } from './languages/language';
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

/** The only maker of a Report. Where the language is not read there are no claims, and `notRead` says so. */
export function makeReport(article: Article, { file, language, phrases = [], claims, ms }: ReportOptions): Report {
  const read = language === undefined ? findLanguage(article.language) : language;
  const { headline, standfirst, ...rest } = article;
  return {
    schema: 1,
    file,
    ...rest,
    notRead: read || article.notRead.includes('language') ? article.notRead : [...article.notRead, 'language'],
    ...(headline && { headline }),
    ...(standfirst && { standfirst }),
    claims: claims ?? (read ? scan(article.text, { language: read, outlet: article.outlet, headline, phrases }) : []),
    ...(ms !== undefined && { ms }),
  };
}
