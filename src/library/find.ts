import MiniSearch from 'minisearch';
import { splitTerms, weighTerm } from '../engine/story-words';
import { tellingWords } from './digest';
import type { Digest, KeptArticle, Library } from './types';

/** Words of a search, the most telling ones: more of them find no other articles, but cost more. */
const MOST_WORDS = 24;
/** Digests taken into the index in one go; between two of them the page may paint. */
const CHUNK = 200;

/** Finds articles by words. */
export interface Finder {
  /**
   * The articles that have most of the telling words, best first.
   * @param language BCP 47 primary language of the words; null where it is not known
   */
  find(words: string, language: string | null, most: number): Promise<KeptArticle[]>;
}

/**
 * The index of all kept articles: in memory, made at the first search (BM25 by MiniSearch) and brought up to date at each.
 * A search looks at lists of those articles that have one of its words, never at all of them.
 */
export function createFinder(library: Pick<Library, 'list' | 'keys' | 'read'>): Finder {
  const index = new MiniSearch<Pick<Digest, 'key' | 'words'>>({
    idField: 'key',
    fields: ['words'],
    // the words are telling ones and stemmed already
    tokenize: (words) => words.split(' '),
    processTerm: (word) => word,
  });
  let newest = Number.NEGATIVE_INFINITY;

  async function update(): Promise<void> {
    const fresh = await library.list(newest);
    for (const { key } of fresh) if (index.has(key)) index.discard(key);
    await index.addAllAsync(fresh, { chunkSize: CHUNK });
    newest = Math.max(newest, fresh[0]?.at ?? newest);
    const keys = await library.keys();
    if (keys.length === index.documentCount) return;
    const kept = new Set(keys);
    for (const { id } of index.search(MiniSearch.wildcard)) if (!kept.has(id)) index.discard(id);
    // brought back after a deletion: with a time that is older than the newest
    const missing = new Set(keys.filter((key) => !index.has(key)));
    if (missing.size > 0) index.addAll((await library.list()).filter(({ key }) => missing.has(key)));
  }
  /** Two searches at once would both add the same articles. */
  let updating: Promise<void> = Promise.resolve();

  return {
    async find(words, language, most) {
      updating = updating.then(update, update);
      await updating;
      const telling = mostTelling(words, language);
      if (telling.length === 0) return [];
      const found = index.search(telling.join(' ')).slice(0, most);
      const articles = await Promise.all(found.map(({ id }) => library.read(id)));
      return articles.filter((article) => article !== null);
    },
  };
}

function mostTelling(words: string, language: string | null): string[] {
  const told = new Set(tellingWords(words, language));
  const weights = new Map<string, number>();
  for (const term of splitTerms(words))
    if (told.has(term.stem)) weights.set(term.stem, Math.max(weights.get(term.stem) ?? 0, weighTerm(term, language)));
  return [...weights]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_WORDS)
    .map(([stem]) => stem);
}
