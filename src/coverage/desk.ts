import { readArticle } from '../article/read';
import { makeReport } from '../engine/report';
import { sameStory } from '../engine/same-story';
import type { Claim, Report } from '../engine/types';
import { type Compared, compareClaim } from './compare';
import {
  type Consent,
  disclosureOf,
  type Grant,
  grant,
  grantSite,
  isGranted,
  isSiteGranted,
  parseConsent,
} from './consent';
import { agencyOf } from './credits';
import { fetchText } from './fetch';
import { type Folded, foldCopies } from './fold';
import { FAKE_APIS } from './hosts';
import { pageKey } from './likeness';
import { makeQuery } from './make-query';
import { aboutKey, kindKey, nameKey, reasonKey, sentKey } from './message-keys';
import { type Account, type Origins, originsOf } from './origins';
import { foundOrNone } from './outcomes';
import { PROVIDERS } from './providers';
import { saveLink } from './providers/wayback';
import { rankItems } from './rank';
import { hostName, isUnder } from './reply-text';
import { createSearch, type Progress, type SearchWorld } from './search';
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
  /** What was agreed to, as stored. */
  consents: { get(): unknown; set(value: unknown): Promise<void> };
  services: { get(): ServiceSettings; set(value: ServiceSettings): Promise<void> };
  /** Asks the browser, in the click itself: access to the hosts, and the kinds of data. */
  permit(hosts: readonly string[], data: readonly DataPermission[]): Promise<boolean>;
  parseHtml(text: string): Document;
  /** The language of a text, where its page does not say. */
  tellLanguage(text: string): Promise<string | null>;
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
}

/** What became of reading another article. */
export type Comparison =
  | ({ outcome: 'compared'; title: string | null; language: string | null } & Compared)
  | { outcome: 'unread'; reason: NotMeasured['reason'] | 'no-article' };

/** Related coverage of one window: what the panel's parts ask for. Nothing goes out but by `ask` and `compare`, and by these only what was agreed to. */
export interface Desk {
  /** Which message of `_locales` says it. */
  keys: typeof KEYS;
  services: readonly Provider[];
  /** The build answers from this computer: the demo. */
  isFake: boolean;
  queryOf(line: string, claim: Claim, page: Page): Query;
  /** What the reader entered for a service, its key or its address; empty where nothing. */
  entryOf(provider: Provider): string;
  /** Whether a click asks at once; else our dialog comes first. Where nothing would be sent anyway there is nothing to agree to. */
  isReady(provider: Provider, query: Query): boolean;
  /** What would be sent, with what the reader is entering. Null where it would not be sent: the entry is missing or is no address. */
  disclose(provider: Provider, query: Query, entry: string): Disclosure | null;
  /** The reader agreed: in the click itself. False where the browser was not allowed to. */
  agree(provider: Provider, entry: string): Promise<boolean>;
  ask(query: Query, provider: Provider, tell: (progress: Progress) => void, signal: AbortSignal): Promise<void>;
  arrange(query: Query, items: readonly Item[], order: 'nearest' | 'newest', claim: Claim, page: Page): Arranged;
  /** Whether this article's site was agreed to. */
  mayRead(url: string): boolean;
  /** The reader agreed: in the click itself. */
  agreeToRead(url: string): Promise<boolean>;
  compare(url: string, claim: Claim, page: Page, signal: AbortSignal): Promise<Comparison>;
  saveLink(page: string): string | null;
}

/** An article page is larger than a search reply; larger than this it is hardly one. */
const LARGEST_PAGE = 8 * 1024 * 1024;
/** At 0.5 and above two texts tell the same story (engine/same-story.ts). */
const SAME_STORY = 0.5;

const KEYS = { name: nameKey, about: aboutKey, sent: sentKey, reason: reasonKey, kind: kindKey };
/** A page that does not call itself news, but has this many characters of article, is one that the reader chose. */
const LONG = 1500;

const siteOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

/** Makes the desk. */
export function createDesk(world: DeskWorld): Desk {
  const consent = (): Consent => parseConsent(world.consents.get());
  const settingsOf = ({ id }: Provider) => ({
    key: world.services.get().keys[id] ?? null,
    address: world.services.get().addresses[id] ?? null,
  });
  const search = createSearch({ ...world, consent, settingsOf });
  const isOwnAddress = ({ hosts }: Provider) => hosts.length === 0;
  const entered = (provider: Provider, entry: string) => {
    const kept = settingsOf(provider);
    const own = entry.trim() || null;
    return {
      key: provider.needsKey ? own : kept.key,
      address: isOwnAddress(provider) ? own : kept.address,
      now: world.now(),
    };
  };
  const entryOf = (provider: Provider) => {
    const { key, address } = settingsOf(provider);
    return (provider.needsKey ? key : isOwnAddress(provider) ? address : null) ?? '';
  };

  return {
    keys: KEYS,
    services: PROVIDERS,
    isFake: (world.fake ?? FAKE_APIS) !== null,
    entryOf,
    saveLink,
    queryOf: (line, claim, page) => makeQuery(line, claim, page, world.region),
    isReady(provider, query) {
      const { key, address } = settingsOf(provider);
      const first = provider.request(query, { key, address, now: world.now() });
      if ('outcome' in first) return first.reason !== 'key-missing' && first.reason !== 'address';
      return isGranted(consent(), provider, address);
    },
    disclose(provider, query, entry) {
      const options = entered(provider, entry);
      const ask = provider.request(query, options);
      if ('outcome' in ask) return null;
      return { ...disclosureOf(provider, options.address), line: ask.sent };
    },
    async agree(provider, entry) {
      const { key, address } = entered(provider, entry);
      const { hosts } = disclosureOf(provider, address);
      if (!(await world.permit(hosts, provider.dataPermissions))) return false;
      if (provider.needsKey || isOwnAddress(provider)) {
        const { keys, addresses } = world.services.get();
        const { id } = provider;
        await world.services.set({
          keys: provider.needsKey && key !== null ? { ...keys, [id]: key } : keys,
          addresses: isOwnAddress(provider) && address !== null ? { ...addresses, [id]: address } : addresses,
        });
      }
      await world.consents.set(grant(consent(), provider, address, world.now()));
      return true;
    },
    ask: (query, provider, tell, signal) =>
      search(query, [provider], (progress) => tell(withoutPage(progress, query.page)), signal),

    arrange(query, items, order, claim, page) {
      const own = { headline: page.title, body: sentencesOf(claim), language: page.language };
      const ranked = rankItems(query, items, { order, pages: [page.url], story: { claim: own, sameStory } });
      const results = foldCopies(ranked);
      const told = results.filter(
        ({ item, nearness }) => item.kind === 'article' && (nearness.story ?? 0) >= SAME_STORY,
      );
      return {
        results,
        origins: told.length < 2 ? null : originsOf([pageAccount(claim, page), ...told.flatMap(accountsOf)]),
      };
    },

    mayRead: (url) => isSiteGranted(consent(), siteOf(url)),
    async agreeToRead(url) {
      const site = siteOf(url);
      if (!(await world.permit([site], []))) return false;
      await world.consents.set(grantSite(consent(), site, world.now()));
      return true;
    },
    async compare(url, claim, page, signal) {
      const site = siteOf(url);
      if (!isSiteGranted(consent(), site)) return { outcome: 'unread', reason: 'no-consent' };
      const isSite = (address: string) => isUnder(hostName(address) ?? '', [site]);
      const reply = await fetchText(url, { signal, accepts: isSite, maxBytes: LARGEST_PAGE });
      if ('outcome' in reply) return { outcome: 'unread', reason: reply.reason };
      if (reply.status !== 200) return { outcome: 'unread', reason: reply.status >= 500 ? 'server-error' : 'refused' };
      if (!/html/.test(reply.contentType)) return { outcome: 'unread', reason: 'bad-reply' };
      const report = await readPage(world, reply.body, reply.url);
      if (report === null) return { outcome: 'unread', reason: 'no-article' };
      const { title, language } = report;
      return { outcome: 'compared', title, language, ...compareClaim(claim, page, report) };
    },
  };
}

/** The page itself is no other account of it: a service that found nothing else found none. */
function withoutPage(progress: Progress, page: string | null): Progress {
  if (progress.state !== 'done' || progress.outcome.outcome !== 'found' || page === null) return progress;
  const { items, more } = progress.outcome;
  const own = pageKey(page);
  const others = items.filter(({ kind, url }) => kind === 'snapshot' || pageKey(url) !== own);
  return { ...progress, outcome: foundOrNone(others, more) };
}

/** Reads and scans another page, as the page's own script does with the one that is open. Null where it holds no article. */
async function readPage(world: DeskWorld, html: string, url: string): Promise<Report | null> {
  const { article } = readArticle(world.parseHtml(html), { url });
  if (!article.isNews && article.text.length < LONG) return null;
  if (article.text.trim() === '') return null;
  const language = article.language ?? (await world.tellLanguage(article.text));
  return makeReport({ ...article, language }, { file: null });
}

const sentencesOf = ({ statement, warnings }: Claim): string =>
  [...new Set([statement.text, ...warnings.map(({ sentence }) => sentence.text)])].join('\n\n');

const pageAccount = (claim: Claim, page: Page): Account => ({
  id: page.url,
  outlet: page.outlet ?? siteOf(page.url),
  agency: page.agency,
  headline: page.title,
  text: sentencesOf(claim),
  releasedBy: claim.releasedBy.map(({ name }) => name),
});

/** A result and its copies: each is an outlet of its own. */
const accountsOf = ({ item, copies }: Folded): Account[] =>
  [item, ...copies].map(({ url, outlet, title, sentence, snippet }) => ({
    id: url,
    outlet: outlet ?? siteOf(url),
    agency: agencyOf(snippet ?? sentence ?? ''),
    headline: title,
    text: snippet ?? sentence ?? '',
    releasedBy: [],
  }));
