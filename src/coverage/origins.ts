import { agencyOf, creditsIn, outletKey } from './credits';
import { quotationsIn, wordsOf } from './likeness';
import type { SameStory, StoryText } from './rank';

/** One outlet's account of the claim, as far as it was read. */
export interface Account {
  /** Address, or another name that is its own. */
  id: string;
  outlet: string;
  /** Agency that the page credits; null where it is not known. */
  agency: string | null;
  headline: string | null;
  /** Whatever else was read of it: a sentence, the article. */
  text: string;
  /** Who released the material, as the scan of the account says; empty where it was not scanned. */
  releasedBy: string[];
}

/** What ties an account to an origin, in the page's own words. */
export interface Tie {
  kind: 'agency' | 'credit' | 'release' | 'quotation';
  /** The agency, the outlet, the party, the quoted words. */
  words: string;
}
/** Accounts that lead back to one place. */
export interface Origin {
  /** What they share; the first says it best. Empty where nothing is known of where an account comes from. */
  ties: Tie[];
  accounts: Account[];
}
/** n outlets, m origins. */
export interface Origins {
  outlets: number;
  /** Origins that are known. */
  known: number;
  /** Accounts of which it can't be told where they come from; they are not called independent. */
  unknown: number;
  /** The largest first. */
  groups: Origin[];
}

/** Quoted words that many use: a name or a slogan. A quotation of five words has one source. */
const QUOTATION = 5;
const ORDER: readonly Tie['kind'][] = ['release', 'credit', 'agency', 'quotation'];

/** A party's name as parties are compared: without brackets, articles and whose it is ("Calvenia’s Military Intelligence Directorate (MID)"). */
const partyWords = (name: string): string[] =>
  wordsOf(name.replace(/\([^)]*\)/g, ' ').replace(/^.*?['’]s\s+(?=\S+\s+\S)/u, '')).filter(
    (word) => !['the', 'of', 'and', 'for'].includes(word),
  );
const abbreviationsOf = (name: string): string[] => {
  const bracketed = /\((\p{Lu}{2,8})\)/u.exec(name)?.[1];
  const alone = /^\p{Lu}{2,8}$/u.test(name.trim()) ? name.trim() : null;
  const initials = [...name.replace(/\([^)]*\)/g, ' ').matchAll(/(?<![\p{L}\p{N}])\p{Lu}(?=\p{Ll})/gu)].map(
    ([letter]) => letter,
  );
  return [bracketed, alone, initials.length > 2 ? initials.slice(-3).join('') : null].filter(
    (form) => typeof form === 'string',
  );
};

/** Whether two names are one party: the same words, the one inside the other (two words at least), or the other's abbreviation. */
export function isSameParty(a: string, b: string): boolean {
  const [one, two] = [partyWords(a), partyWords(b)].sort((x, y) => x.length - y.length);
  if (!one || !two || one.length === 0) return false;
  if (one.join(' ') === two.join(' ')) return true;
  if (one.length > 1 && one.every((word) => two.includes(word))) return true;
  const alone = [a, b].find((name) => /^\p{Lu}{2,8}$/u.test(name.trim()));
  return alone !== undefined && [a, b].some((name) => name !== alone && abbreviationsOf(name).includes(alone.trim()));
}

const wholeText = ({ headline, text }: Account): string => [headline, text].filter(Boolean).join('\n');
const storyOf = ({ headline, text }: Account): StoryText => ({ headline, body: text });

interface Sign extends Tie {
  account: number;
  same: (other: Sign) => boolean;
}

function signsOf(account: Account, index: number, outlets: readonly string[]): Sign[] {
  const others = outlets.filter((outlet) => outletKey(outlet) !== outletKey(account.outlet));
  const sign = (kind: Tie['kind'], words: string, same: (other: Sign) => boolean): Sign => ({
    kind,
    words,
    account: index,
    same,
  });
  const isName = (words: string) => (other: Sign) =>
    (other.kind === 'agency' || other.kind === 'credit') && outletKey(other.words) === outletKey(words);
  const agency = account.agency ?? agencyOf(account.text);
  return [
    ...(agency ? [sign('agency', agency, isName(agency))] : []),
    ...creditsIn(wholeText(account), others).map((name) => sign('credit', name, isName(name))),
    ...account.releasedBy.map((name) =>
      sign('release', name, (other) => other.kind === 'release' && isSameParty(other.words, name)),
    ),
    ...quotationsIn(account.text)
      .filter((quoted) => wordsOf(quoted).length >= QUOTATION)
      .map((quoted) =>
        sign('quotation', quoted, (other) => other.kind === 'quotation' && isWithin(quoted, other.words)),
      ),
  ];
}

const isWithin = (a: string, b: string) => {
  const [one, two] = [wordsOf(a).join(' '), wordsOf(b).join(' ')];
  return ` ${one} `.includes(` ${two} `) || ` ${two} `.includes(` ${one} `);
};

/**
 * Who copies whom, by what the accounts themselves say: the same agency, the same outlet that had it first, the same party that released
 * it, the same quotation. Two accounts with nothing in common may still have one source; so what has no sign at all is "unknown".
 * @param sameStory tells two stories of one agency or outlet apart; without it all accounts have to be of one story
 */
export function originsOf(accounts: readonly Account[], sameStory?: SameStory): Origins {
  const outlets = accounts.map(({ outlet }) => outlet);
  const signs = accounts.flatMap((account, index) => signsOf(account, index, outlets));
  const group = accounts.map((_, index) => index);
  const isOne = (a: number, b: number) =>
    sameStory === undefined || sameStory(storyOf(accounts[a]!), storyOf(accounts[b]!)) >= 0.5;
  const join = (a: number, b: number) => {
    const [from, to] = [group[a], group[b]];
    group.forEach((of, index) => {
      if (of === from) group[index] = to!;
    });
  };
  const shared = new Set<Sign>();
  signs.forEach((sign, at) => {
    for (const other of signs.slice(at + 1))
      if (other.account !== sign.account && sign.same(other) && isOne(sign.account, other.account)) {
        join(sign.account, other.account);
        shared.add(sign).add(other);
      }
    // whoever is credited may be among them, and is the origin then
    if (sign.kind === 'agency' || sign.kind === 'credit')
      outlets.forEach((outlet, index) => {
        if (index === sign.account || outletKey(outlet) !== outletKey(sign.words) || !isOne(sign.account, index))
          return;
        join(sign.account, index);
        shared.add(sign);
      });
  });

  const groups = [...new Set(group)].map((of): Origin => {
    const members = accounts.filter((_, index) => group[index] === of);
    // one quotation alone has no second account to prove that it came from elsewhere
    const own = signs.filter((sign) => group[sign.account] === of && (shared.has(sign) || sign.kind !== 'quotation'));
    const ties = [...new Map(own.map((sign) => [`${sign.kind} ${outletKey(sign.words)}`, sign])).values()]
      .sort((a, b) => Number(shared.has(b)) - Number(shared.has(a)) || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
      .map(({ kind, words }) => ({ kind, words }));
    return { ties, accounts: members };
  });
  groups.sort((a, b) => b.accounts.length - a.accounts.length);
  return {
    outlets: new Set(outlets.map(outletKey)).size,
    known: groups.filter(({ ties }) => ties.length > 0).length,
    unknown: groups.filter(({ ties }) => ties.length === 0).length,
    groups,
  };
}

/** A link of the provenance chain, nearest hand first. */
export interface ChainLink {
  name: string;
  role: 'outlet' | 'agency' | 'credit' | 'release';
  /** The last of several hands: what it holds was not seen here. */
  originalNotSeen: boolean;
}

/**
 * The chains of all accounts in which there is more than one hand. One that is the end of another is drawn within that one:
 * who cites the paper that cites the ministry stands before both.
 */
export function chainsOf(accounts: readonly Account[]): ChainLink[][] {
  const outlets = accounts.map(({ outlet }) => outlet);
  const chains = accounts.map((account) => chainOf(account, outlets)).filter((chain) => chain.length > 1);
  const isSame = (a: ChainLink, b: ChainLink) => outletKey(a.name) === outletKey(b.name) || isSameParty(a.name, b.name);
  const isEndOf = (end: ChainLink[], chain: ChainLink[]) =>
    end.length <= chain.length && end.every((link, at) => isSame(link, chain[chain.length - end.length + at]!));
  return chains.filter((chain, at) =>
    chains.every((other, place) => {
      if (place === at || !isEndOf(chain, other)) return true;
      // of two that are the same the first is drawn
      return isEndOf(other, chain) && at < place;
    }),
  );
}

/** By which hands the claim came to this page: the outlet, the agency that it credits, who had it first, who released it. */
export function chainOf(account: Account, knownOutlets: readonly string[] = []): ChainLink[] {
  const agency = account.agency ?? agencyOf(account.text);
  const hands: Omit<ChainLink, 'originalNotSeen'>[] = [
    { name: account.outlet, role: 'outlet' },
    ...(agency ? [{ name: agency, role: 'agency' as const }] : []),
    ...creditsIn(wholeText(account), knownOutlets).map((name) => ({ name, role: 'credit' as const })),
    ...account.releasedBy.map((name) => ({ name, role: 'release' as const })),
  ];
  const isKnown = (name: string, at: number) =>
    hands
      .slice(0, at)
      .some((earlier) => outletKey(earlier.name) === outletKey(name) || isSameParty(earlier.name, name));
  const chain = hands.filter(({ name }, at) => !isKnown(name, at));
  return chain.map((link, at) => ({ ...link, originalNotSeen: at > 0 && at === chain.length - 1 }));
}
