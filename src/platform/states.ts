import type { Claim, Notice, NotRead, Post, Range, Span } from '../engine/types';
import type { Wrong } from './flags';
import { native } from './native';

/** A report as it leaves the page: the claims with the sentences that they quote, never the article's full text. */
export interface PageReport {
  /** One article, frame or selection of one document; a reload makes another. */
  id: string;
  /** Counts the readings of this report: a reveal that names an older one is refused. */
  revision: number;
  /** Browser's frame id; 0 is the page itself. */
  frame: number;
  /** Its place among the articles of one page: 0 is the page's own, the others follow below it. */
  article: number;
  /** It is of words that the reader selected, not of the page: it stands apart and counts nowhere else. */
  selected: boolean;
  /** No cue stands in the page, and nothing else of it was read yet: that is done when somebody looks (`details`). Only `url` and `language` are known. */
  partial: boolean;
  url: string;
  title: string | null;
  outlet: string | null;
  agency: string | null;
  published: string | null;
  language: string | null;
  /** The browser had translated the page: what is quoted are the translator's words, not the outlet's. */
  translated: boolean;
  /** Length of the article's text in UTF-16 code units: places are shown as shares of it. */
  length: number;
  /** Words of the article's text. */
  words: number;
  headline: Range | null;
  claims: Claim[];
  /** A live blog's posts that state a claim, each with its own time. */
  posts: Post[];
  notices: Notice[];
  notRead: NotRead[];
  /** The article's own links with their words, in the order of the text. */
  links: (Span & { href: string })[];
  /** Claims that the reader set aside, by id; the background fills it. */
  aside: Record<string, Wrong>;
  /** Epoch milliseconds. */
  readAt: number;
}

/** Why a page was not read. */
export type Unread =
  /** No article here. */
  | { state: 'not-news' }
  /** An article that nobody has looked at yet: the tab was open before the install. */
  | { state: 'unread' }
  /** The same, on a site that has gone on without loading since. */
  | { state: 'moved' }
  /** An article, but the reader asked to read only on click, or not on this site. */
  | { state: 'waiting'; why: 'on-click' | 'site-off' }
  /** Not a word of text. */
  | { state: 'empty' }
  /** No rules for this language. */
  | { state: 'language'; language: string | null }
  /** Something broke; `reason` is for a bug report, not prose for the reader. */
  | { state: 'failed'; reason: string };

/** What became of a page. */
export type PageStatus = { state: 'reading' } | { state: 'read' } | Unread;

/** What is known of one tab. Stored in session storage under `tabKey(id)`, watched by popup and panel. */
export interface TabState {
  /** The address that this is about, as `withoutFragment` gives it. */
  url: string;
  page: PageStatus;
  /** The reader asked for this page, so it is read whatever the settings say. */
  forced: boolean;
  /** By report id; unless `page.state` is `read`, only what was selected in it. */
  reports: Record<string, PageReport>;
}

const PREFIX = 'tab:';
/** The session-storage key of a tab's state. */
export const tabKey = (tab: number): string => `${PREFIX}${tab}`;

/** A page's address without its fragment: a jump inside a page is no other page. The route of a site that keeps its routes there is. */
export const withoutFragment = (url: string): string => url.replace(/#(?!!?\/).*$/s, '');

/** The stored state of a tab; null where nothing is known. */
export async function loadTabState(tab: number): Promise<TabState | null> {
  const key = tabKey(tab);
  return ((await native.storage.session.get(key))[key] as TabState | undefined) ?? null;
}

/** The reports of the page and its frames, without what was selected. */
export const pageReports = ({ reports }: TabState): PageReport[] =>
  Object.values(reports).filter(({ selected }) => !selected);

/** The frames of which only that no cue stands in them is known. */
export const partialFrames = (state: TabState): number[] => [
  ...new Set(pageReports(state).flatMap(({ partial, frame }) => (partial ? [frame] : []))),
];

/** What was read in all tabs. */
export async function openReports(): Promise<PageReport[]> {
  const all = await native.storage.session.get(null);
  return Object.entries(all).flatMap(([key, state]) => (key.startsWith(PREFIX) ? pageReports(state as TabState) : []));
}

/** Calls back with a tab's state at every change (null when it was forgotten). Returns the stop function. */
export function watchTabState(tab: number, tell: (state: TabState | null) => void): () => void {
  const key = tabKey(tab);
  const listen = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[key];
    if (change) tell((change.newValue as TabState | undefined) ?? null);
  };
  native.storage.session.onChanged.addListener(listen);
  return () => native.storage.session.onChanged.removeListener(listen);
}

/** Claims that count for the badge: doubted, and resting on intercepted material, and not set aside. */
export const countDoubted = (state: TabState): number =>
  pageReports(state)
    .flatMap(({ claims, aside }) => claims.filter(({ id }) => !Object.hasOwn(aside, id)))
    .filter((claim) => claim.standing === 'doubted' || claim.standing === 'intercepted').length;
