import { splitTerms, weighTerm } from '../engine/story-words';
import type { Report } from '../engine/types';
import type { Digest, KeptArticle } from './types';

/** Terms of an article that are looked through for telling words: what the story is stands at the top (the inverted pyramid). */
const TOP = 240;
/** Bits from which a word tells something (engine/story-words.ts): a word below stands in every tenth article. */
const TELLING = 3;

/** The telling words of a text as the index holds them: stems, as stories are compared by them. */
export const tellingWords = (text: string, language: string | null): string[] =>
  splitTerms(text)
    .slice(0, TOP)
    .filter((term) => weighTerm(term, language) >= TELLING)
    .map(({ stem }) => stem);

/** The words by which an article is found: its top, and each claim's statement, wherever it stands. */
function wordsOf({ title, text, claims, language }: Report): string {
  const statements = claims.map(({ statement }) => statement.text).join('\n');
  const top = text.startsWith(title ?? '') ? text : `${title}\n${text}`;
  return [...tellingWords(top, language), ...tellingWords(statements, language)].join(' ');
}

/** An article without its text. */
export function digestOf(article: KeptArticle): Digest {
  const { key, at, report } = article;
  const { title, outlet, published, language, url } = report;
  return {
    key,
    at,
    url: url ?? `https://${key}`,
    title,
    outlet,
    published,
    language,
    bytes: new TextEncoder().encode(JSON.stringify(article)).length,
    words: wordsOf(report),
  };
}
