/**
 * The words of related coverage. Everything here but the two pure functions of a provider is plain JSON.
 * Nothing in this room shows a word to a reader: reasons, kinds and terms are codes and message keys.
 */

/** What identifies the story, drawn from one claim and shown to the reader, who may edit it before anything is sent. */
export interface Query {
  /** What is sent as search terms, most telling first; a term of several words is a phrase. */
  terms: string[];
  /** Names of people, bodies and places among the claim's words; used to rank, never sent by themselves. */
  names: string[];
  /** Numbers as the claim writes them; used to rank. */
  numbers: string[];
  /** Words that the claim itself has between quotation marks; sent only to services that search sentences. */
  quoted: string | null;
  /** ISO 8601 date of the article that the claim stands in. */
  date: string | null;
  /** BCP 47 primary language of the terms, lower case. */
  language: string | null;
  /** ISO 3166-1 alpha-2, upper case: whose edition of a service is asked. */
  region: string | null;
  /** The page's own address: left out of the results, sent only to an archive. */
  page: string | null;
}

export type ItemKind = 'article' | 'fact-check' | 'encyclopedia' | 'snapshot';

/** What a fact checker says of a claim, in the checker's own words. */
export interface Check {
  claim: string;
  claimant: string | null;
  rating: string | null;
}

/** One result. Plain text throughout: a service's markup was taken off, its lengths are capped. */
export interface Item {
  kind: ItemKind;
  /** http or https, never anything else. */
  url: string;
  title: string;
  /** The publication's name, or its host where the service gives no name. */
  outlet: string | null;
  /** ISO 8601; for GDELT the time when it was seen. */
  published: string | null;
  /** BCP 47 primary language. */
  language: string | null;
  /** ISO 3166-1 alpha-2 of the outlet. */
  country: string | null;
  /** The very sentence that matched, where the service gives it. */
  sentence: string | null;
  snippet: string | null;
  check: Check | null;
  /** Epoch milliseconds at which the reader opened it; only for what is kept on this device. */
  opened?: number;
}

/** Why a service gave no answer. The message key of each is `reasonKey(reason)`. */
export const REASONS = [
  'cancelled',
  'timeout',
  'network',
  'too-large',
  'redirected',
  'rate-limited',
  'server-error',
  'refused',
  'key-missing',
  'key-refused',
  'query-refused',
  'bad-reply',
  'nothing-to-send',
  'language',
  'outside-window',
  'address',
  'no-consent',
  'unreadable',
] as const;
export type Reason = (typeof REASONS)[number];

export interface Found {
  outcome: 'found';
  /** At least one. */
  items: Item[];
  /** The service has more than it gave. */
  more: boolean;
}
export interface NotMeasured {
  outcome: 'not-measured';
  reason: Reason;
  /** Epoch milliseconds before which asking again is pointless; null where nobody knows. */
  retryAt: number | null;
  /** The service's own sentence, plain and cut to 200 characters; null where it said nothing. */
  detail: string | null;
}
/** The three that are never mixed: an error is never a zero. */
export type Outcome = Found | { outcome: 'none' } | NotMeasured;

/** What leaves the device. */
export type Sent = 'search-terms' | 'quoted-sentence' | 'page-address';
/** Firefox's data-collection permissions that answer to it. */
export type DataPermission = 'searchTerms' | 'websiteContent' | 'browsingActivity';

/** What a reader has set for one service, and the time. */
export interface AskOptions {
  /** Epoch milliseconds. */
  now: number;
  /** The reader's own key; null where there is none. */
  key: string | null;
  /** Address of the reader's own search feed, with `{query}`; null where there is none. */
  address: string | null;
}

/** A request as data: GET, no body, no cookies. */
export interface Ask {
  url: string;
  headers: Record<string, string>;
  /** What of the reader's goes out, as it is shown before sending: the search line or the address. */
  sent: string;
}

/** A reply as data. */
export interface Reply {
  status: number;
  /** In lower case, without parameters; empty where there is none. */
  contentType: string;
  body: string;
  /** From Retry-After, in milliseconds; null where there is none. */
  retryAfter: number | null;
}

/** Parses XML, or answers null where it is not well-formed. In the panel: DOMParser. */
export type ParseXml = (text: string) => Document | null;

export interface ParseContext {
  query: Query;
  options: AskOptions;
  parseXml: ParseXml;
}

/** One service. Both functions are pure: no network, no clock, testable from a saved reply. */
export interface Provider {
  id: string;
  /** Hosts that may be asked and may answer, subdomains included. Empty: the host of the reader's own address. */
  hosts: readonly string[];
  /** What leaves the device. */
  sends: readonly Sent[];
  /** The first is asked for always, the others where `sends` has the matching kind. */
  dataPermissions: readonly DataPermission[];
  needsKey: boolean;
  /** Message key of the service's terms where they restrict use: shown before the reader switches it on. */
  termsKey: string | null;
  defaultOn: boolean;
  /** Milliseconds between two requests to the same host. */
  spacing: number;
  request(query: Query, options: AskOptions): Ask | NotMeasured;
  parse(reply: Reply, context: ParseContext): Outcome;
}
