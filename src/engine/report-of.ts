import type { Language } from './languages/language';
import type { Article, Claim, Report } from './types';

/**
 * The only maker of a Report, by itself: a page without a claim needs no scanner for it. Where the language is not read
 * (`read` is null), `notRead` says so.
 */
export function reportOf(
  article: Article,
  { file, read, claims, ms }: { file: string | null; read: Language | null; claims: Claim[]; ms?: number },
): Report {
  const { headline, standfirst, ...rest } = article;
  return {
    schema: 1,
    file,
    ...rest,
    notRead: read || article.notRead.includes('language') ? article.notRead : [...article.notRead, 'language'],
    ...(headline && { headline }),
    ...(standfirst && { standfirst }),
    claims,
    ...(ms !== undefined && { ms }),
  };
}
