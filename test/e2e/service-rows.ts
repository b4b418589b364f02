import { NAME } from './desk';

/** What a test knows of one service. */
export interface Row {
  id: string;
  /** What its dialog names. */
  host: string;
  /** Where the request arrives, and the parameter that carries the reader's words. */
  path: string;
  words: string;
  /** What the reader has to enter. */
  entry?: 'key' | 'address';
  /** A search that finds this; null where the words are not the reader's to choose. */
  finds: [line: string | null, title: RegExp];
  /** What it says to faults, where it is not what {@link FAULTS} says. */
  but?: Partial<Record<string, RegExp>>;
}

export const WAIT = /^not measured The service asked to wait\. Try again after \d/;
const UNREAD = /^not measured The answer could not be read\./;
const REFUSED = /^not measured The service refused to answer\./;
const BROKE = /^not measured The service could not be reached, or the connection broke off\./;
const LARGE = /^not measured The answer was too large/;
export const NONE = /^found none .*That says nothing about the claim\./;
/** What the panel says to each fault of scripts/fake-apis.mjs. */
export const FAULTS: Readonly<Record<string, RegExp>> = {
  limit: WAIT,
  limit200: UNREAD,
  retryafter: WAIT,
  forbidden: REFUSED,
  error: /^not measured The service has a problem of its own\. Try again after \d/,
  html: UNREAD,
  empty: UNREAD,
  nothing: UNREAD,
  broken: UNREAD,
  cut: BROKE,
  hangup: BROKE,
  huge: LARGE,
  hugelength: LARGE,
  elsewhere: /^not measured The answer came from another site/,
  moved: /^found [1-9]/,
};
/** These last until somebody gives up: tested by themselves. */
export const SILENT = ['silence', 'stall'];
/** The same refusal under status 200, in words; an empty object means none. */
const GDELT = { limit200: WAIT, empty: NONE };
/** A page instead of a feed is how these turn robots away. */
const FEED = { html: REFUSED };

/** Every service, with a search that finds something in the fake. */
export const SERVICES: readonly Row[] = [
  {
    id: 'gdelt-context',
    host: 'api.gdeltproject.org',
    path: '/api/v2/context/context',
    words: 'query',
    finds: [null, /Granite|Nobody|colonel/],
    but: GDELT,
  },
  {
    id: 'gdelt-doc',
    host: 'api.gdeltproject.org',
    path: '/api/v2/doc/doc',
    words: 'query',
    finds: ['Granite', /A voice called Granite/],
    but: GDELT,
  },
  {
    id: 'wikipedia',
    host: 'wikipedia.org',
    path: '/w/api.php',
    words: 'srsearch',
    finds: ['Granite', /Sarn crossing at Orrel/],
  },
  {
    id: 'wikinews',
    host: 'wikinews.org',
    path: '/w/api.php',
    words: 'srsearch',
    finds: ['Tolm', /Forty-one killed at market in Tolm/],
  },
  {
    id: 'wayback',
    host: 'archive.org',
    path: '/wayback/available',
    words: 'url',
    finds: [null, /Archived copy/],
  },
  {
    id: 'google-fact-check',
    host: 'factchecktools.googleapis.com',
    path: '/v1alpha1/claims:search',
    words: 'query',
    entry: 'key',
    finds: ['Granite', /Cannot be told from the recording/],
    but: { empty: NONE },
  },
  {
    id: 'guardian',
    host: 'content.guardianapis.com',
    path: '/search',
    words: 'q',
    entry: 'key',
    finds: ['Granite', /A voice called Granite/],
  },
  {
    id: 'bing-news-rss',
    host: 'www.bing.com',
    path: '/news/search',
    words: 'q',
    finds: ['Granite', /A voice called Granite/],
    but: FEED,
  },
  {
    id: 'google-news-rss',
    host: 'news.google.com',
    path: '/rss/search',
    words: 'q',
    finds: ['Granite', /A voice called Granite/],
    but: FEED,
  },
  {
    id: 'custom-feed',
    host: NAME,
    path: '/archive/search',
    words: 'q',
    entry: 'address',
    finds: ['Granite', /A voice called Granite/],
    but: FEED,
  },
];
