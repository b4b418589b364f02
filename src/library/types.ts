import type { Report } from '../engine/types';

/** An article that the reader opened, as it was read then: its text, and what was found in it. Plain JSON. */
export interface KeptArticle {
  /** One for one page (article/page-key.ts). */
  key: string;
  /** Epoch milliseconds of the last reading. */
  at: number;
  report: Report;
}

/** What is known of a kept article without loading its text. */
export interface Digest {
  key: string;
  at: number;
  url: string;
  title: string | null;
  outlet: string | null;
  published: string | null;
  language: string | null;
  /** Of the article as JSON in UTF-8. */
  bytes: number;
  /** The telling words by which it is found, stemmed, in the order of the text. */
  words: string;
}

/** Articles kept at most: the search index of so many fits into memory and is made in seconds (docs/measurements.md). */
export const MOST = 10_000;

/** What may stay. */
export interface Limits {
  /** Epoch milliseconds; what was read before goes. */
  since: number;
  /** How many articles; the oldest go. */
  most: number;
}

/** The articles kept on this device. Every verb is one transaction: it happens whole or not at all. */
export interface Library {
  /**
   * Keeps an article, in place of what was kept of the same page, and drops what is past the limits.
   * @throws QuotaExceededError where there is no room; what was kept before is untouched then
   */
  keep(article: KeptArticle, limits: Limits): Promise<void>;
  read(key: string): Promise<KeptArticle | null>;
  /** Without their texts, newest first; with `after` those read later than that (epoch milliseconds). */
  list(after?: number): Promise<Digest[]>;
  keys(): Promise<string[]>;
  size(): Promise<{ articles: number; bytes: number }>;
  /** Deletes some, or all. What was deleted is handed back for as long as somebody wants to undo it. */
  remove(keys?: readonly string[]): Promise<KeptArticle[]>;
  /** Brings articles back, except where the page was read again meanwhile. @throws as `keep` */
  restore(articles: readonly KeptArticle[]): Promise<void>;
  close(): void;
}
