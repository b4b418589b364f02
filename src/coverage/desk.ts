import { pageKey } from '../article/page-key';
import { readArticle } from '../article/read';
import { makeReport } from '../engine/report';
import { sameStory } from '../engine/same-story';
import type { Claim, Report } from '../engine/types';
import { alikeClaims, compareClaim, compareClaims } from './compare';
import { type Consent, disclosureOf, grant, grantSite, isGranted, isSiteGranted, parseConsent } from './consent';
import { agencyOf } from './credits';
import type { Desk, DeskWorld, Page } from './desk-types';
import { fetchText } from './fetch';
import { type Folded, foldCopies } from './fold';
import { FAKE_APIS } from './hosts';
import { linkedStories } from './linked-stories';
import { makeQuery } from './make-query';
import { aboutKey, kindKey, nameKey, reasonKey, sentKey } from './message-keys';
import { lookThrough, OPENED } from './opened';
import { type Account, chainsOf, originsOf } from './origins';
import { isPageItself, withoutPage } from './page-itself';
import { PROVIDERS } from './providers';
import { isOpaqueLink } from './providers/google-news-rss';
import { saveLink } from './providers/wayback';
import { rankItems, type StoryText } from './rank';
import { hostName, isUnder } from './reply-text';
import { createSearch } from './search';
import type { Provider } from './types';

export type * from './desk-types';

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
    /** Asked each time: it is switched in the settings while the panel is open. */
    get opened() {
      return world.opened === null ? null : world.opened.isOn() ? 'on' : 'off';
    },
    async lookThroughOpened(query, claim, page, tell) {
      const { opened } = world;
      if (opened === null) return;
      tell({ provider: OPENED, state: 'asking', since: world.now() });
      const outcome = await lookThrough(opened, query, ownStory(claim, page), claim);
      tell({ provider: OPENED, state: 'done', cached: false, outcome, at: world.now(), sent: '' });
    },
    isFake: (world.fake ?? FAKE_APIS) !== null,
    entryOf,
    saveLink,
    linkedStories: (claim, page, links) => linkedStories(links, ownStory(claim, page), page.url),
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
      await world.consents.change((stored) => grant(parseConsent(stored), provider, address, world.now()));
      return true;
    },
    ask: (query, provider, page, tell, signal) =>
      search(query, [provider], (progress) => tell(withoutPage(progress, page)), signal),

    arrange(query, items, order, claim, page, read) {
      const own = ownStory(claim, page);
      const others = items.filter((item) => !isPageItself(item, page));
      const ranked = rankItems(query, others, { order, pages: [page.url], story: { claim: own, sameStory } });
      const results = foldCopies(ranked);
      const readOf = (url: string) => read.find(({ id }) => id === url);
      const told = results.filter(
        ({ item, nearness }) =>
          item.kind === 'article' && ((nearness.story ?? 0) >= SAME_STORY || readOf(item.url) !== undefined),
      );
      const accounts = told.flatMap(accountsOf).map((account) => readOf(account.id) ?? account);
      const all = [pageAccount(claim, page), ...accounts];
      return {
        results,
        origins: told.length < 2 ? null : originsOf(all),
        chains: told.length === 0 ? [] : chainsOf(all),
      };
    },

    canCompare: (url) => !isOpaqueLink(url),
    mayRead: (url) => isSiteGranted(consent(), siteOf(url)),
    async agreeToRead(url) {
      const site = siteOf(url);
      if (!(await world.permit([site], []))) return false;
      await world.consents.change((stored) => grantSite(parseConsent(stored), site, world.now()));
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
      const compared = compareClaim(claim, page, report);
      const account = compared.doubt === 'not-about' ? null : accountOf(report, url, claim);
      return { outcome: 'compared', language: report.language, account, opened: null, ...compared };
    },
    async compareOpen(url, claim, page) {
      const key = pageKey(url);
      const open = (await world.openPages()).find((one) => pageKey(one.url) === key);
      const compared = open ? compareClaims(claim, open.claims) : null;
      if (open && compared)
        return { outcome: 'compared', language: open.language, account: null, opened: null, ...compared };
      // what is kept has its whole text, so it also tells what states the claim as fact; a store that fails costs a fetch
      const kept = key === null ? null : await world.opened?.read(key).catch(() => null);
      if (!kept) return null;
      const told = compareClaim(claim, page, kept.report);
      const account = told.doubt === 'not-about' ? null : accountOf(kept.report, url, claim);
      return { outcome: 'compared', language: kept.report.language, account, opened: kept.at, ...told };
    },
  };
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

const ownStory = (claim: Claim, page: Page): StoryText => ({
  headline: page.title,
  body: sentencesOf(claim),
  language: page.language,
});

const pageAccount = (claim: Claim, page: Page): Account => ({
  id: page.url,
  outlet: page.outlet ?? siteOf(page.url),
  agency: page.agency,
  headline: page.title,
  text: sentencesOf(claim),
  releasedBy: claim.releasedBy.map(({ name }) => name),
});

/** @param id the address by which the article was found */
const accountOf = (report: Report, id: string, claim: Claim): Account => ({
  id,
  outlet: report.outlet ?? siteOf(id),
  agency: report.agency,
  headline: report.title,
  text: report.text,
  // of this claim alone: who released another one is no hand that this one went through
  releasedBy: alikeClaims(claim, report.claims)[0]?.theirs.releasedBy.map(({ name }) => name) ?? [],
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
