import type { Claim, Link, Report } from '../engine/types';
import type { Compared } from './compare';
import type { Consent, Grant } from './consent';
import type { Folded } from './fold';
import type { aboutKey, kindKey, nameKey, reasonKey, sentKey } from './message-keys';
import type { Account, ChainLink, Origins } from './origins';
import type { Progress, SearchWorld } from './search';
import type { Source } from './sources';
import type { DataPermission, Item, NotMeasured, Provider, Query } from './types';

/** The page that the reader looks at, as far as the desk needs it. */
export interface Page {
  url: string;
  title: string | null;
  outlet: string | null;
  agency: string | null;
  published: string | null;
  language: string | null;
}

/** What a reader entered for services. */
export interface ServiceSettings {
  keys: Record<string, string>;
  addresses: Record<string, string>;
}

/** Everything that the desk needs of the browser. */
export interface DeskWorld extends Omit<SearchWorld, 'consent' | 'settingsOf'> {
  /** ISO 3166-1 alpha-2 of the reader; null where it is not known. */
  region: string | null;
  /** What was agreed to, as stored; changed by what is stored at that moment. */
  consents: { get(): unknown; change(make: (stored: unknown) => Consent): Promise<void> };
  services: { get(): ServiceSettings; set(value: ServiceSettings): Promise<void> };
  /** Asks the browser, in the click itself: access to the hosts, and the kinds of data. */
  permit(hosts: readonly string[], data: readonly DataPermission[]): Promise<boolean>;
  parseHtml(text: string): Document;
  /** The language of a text, where its page does not say. */
  tellLanguage(text: string): Promise<string | null>;
  /** What was read in the reader's tabs. */
  openPages(): Promise<OpenPage[]>;
  /** What is kept of the articles that the reader opened; null where nothing may be kept (a private window). */
  opened: OpenedWorld | null;
}

/** An article that the reader opened, as it was then. */
export interface OpenedArticle {
  /** Epoch milliseconds. */
  at: number;
  report: Report;
}

/** The articles that are kept on this device. */
export interface OpenedWorld {
  /** The reader's setting. */
  isOn(): boolean;
  /** The articles that have most of the telling words, best first; through an index. @throws where the store can't be read */
  find(words: string, language: string | null, most: number): Promise<OpenedArticle[]>;
  /** By `pageKey`; null where the page is not kept. @throws where the store can't be read */
  read(key: string): Promise<OpenedArticle | null>;
}

/** A page that is open in a tab: what its own script found in it. */
export interface OpenPage extends Page {
  claims: Claim[];
}

/** What stands in the dialog before the first request. */
export interface Disclosure extends Omit<Grant, 'at'> {
  /** What goes out, to the letter. */
  line: string;
}

/** The results of all services as they are shown. */
export interface Arranged {
  results: Folded[];
  /** Null while fewer than two of them surely tell the story. */
  origins: Origins | null;
  /** By which hands the claim came to the page and to those of the results that tell it; none where no page says. */
  chains: ChainLink[][];
}

/** What became of reading another article. */
export type Comparison =
  | ({
      outcome: 'compared';
      language: string | null;
      /** What it says of itself, to tell copies and origins; null where it does not speak of the claim. */
      account: Account | null;
      /** Epoch milliseconds at which the reader opened what was compared; null where it is as it is now. */
      opened: number | null;
    } & Compared)
  | { outcome: 'unread'; reason: NotMeasured['reason'] | 'no-article' };

/** Related coverage of one window: what the panel's parts ask for. Nothing goes out but by `ask` and `compare`, and by these only what was agreed to. */
export interface Desk {
  /** Which message of `_locales` says it. */
  keys: {
    name: typeof nameKey;
    about: typeof aboutKey;
    sent: typeof sentKey;
    reason: typeof reasonKey;
    kind: typeof kindKey;
  };
  services: readonly Provider[];
  /** Articles that the reader opened: looked through on this device, nothing is sent. Null where nothing is kept (a private window). */
  opened: 'on' | 'off' | null;
  lookThroughOpened(query: Query, claim: Claim, page: Page, tell: (progress: Progress) => void): Promise<void>;
  /** The build answers from this computer: the demo. */
  isFake: boolean;
  /** The page's own links to other articles on the story. */
  linkedStories(claim: Claim, page: Page, links: readonly (Link & { text: string })[]): Source[];
  queryOf(line: string, claim: Claim, page: Page): Query;
  /** What the reader entered for a service, its key or its address; empty where nothing. */
  entryOf(provider: Provider): string;
  /** Whether a click asks at once; else our dialog comes first. Where nothing would be sent anyway there is nothing to agree to. */
  isReady(provider: Provider, query: Query): boolean;
  /** What would be sent, with what the reader is entering. Null where it would not be sent: the entry is missing or is no address. */
  disclose(provider: Provider, query: Query, entry: string): Disclosure | null;
  /** The reader agreed: in the click itself. False where the browser was not allowed to. */
  agree(provider: Provider, entry: string): Promise<boolean>;
  /** @param page is left out of what it finds */
  ask(
    query: Query,
    provider: Provider,
    page: Page,
    tell: (progress: Progress) => void,
    signal: AbortSignal,
  ): Promise<void>;
  /** @param read accounts of articles that were read, which say more than their headlines */
  arrange(
    query: Query,
    items: readonly Item[],
    order: 'nearest' | 'newest',
    claim: Claim,
    page: Page,
    read: readonly Account[],
  ): Arranged;
  /** What can be told without fetching, because the article is open in a tab or was opened and kept; null where neither tells. */
  compareOpen(url: string, claim: Claim, page: Page): Promise<Comparison | null>;
  /** Whether an article can be fetched at this address at all. */
  canCompare(url: string): boolean;
  /** Whether this article's site was agreed to. */
  mayRead(url: string): boolean;
  /** The reader agreed: in the click itself. */
  agreeToRead(url: string): Promise<boolean>;
  compare(url: string, claim: Claim, page: Page, signal: AbortSignal): Promise<Comparison>;
  saveLink(page: string): string | null;
}
