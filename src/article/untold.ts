import type { Article } from '../engine/types';

/** What is known of an article beside its text. */
export type Metadata = Pick<
  Article,
  'url' | 'canonical' | 'title' | 'outlet' | 'agency' | 'authors' | 'published' | 'modified' | 'language'
>;

/** What is known of an article of which nothing is said. */
export const UNTOLD: Metadata = {
  url: null,
  canonical: null,
  title: null,
  outlet: null,
  agency: null,
  authors: [],
  published: null,
  modified: null,
  language: null,
};
