import * as v from 'valibot';
import type { Claim, Kind } from '../engine/types';
import { browser } from './browser';
import { MARK_OF } from './fields';
import { type PageReport, withoutFragment } from './states';

/** Why a reader set a card aside. */
export const WRONGS = ['not-a-warning', 'wrong-claim', 'wrong-source'] as const;
export type Wrong = (typeof WRONGS)[number];

const Flag = v.object({
  /** The page, without its fragment. */
  url: v.string(),
  /** The claim's id: stable for the same statement on the same page. */
  claim: v.string(),
  wrong: v.picklist(WRONGS),
  /** The sentence of the card. */
  statement: v.string(),
  /** The words that were taken for a warning. */
  words: v.string(),
  kind: v.picklist(Object.keys(MARK_OF) as Kind[]),
  /** Id of the cue that fired. */
  cue: v.string(),
  /** Epoch milliseconds. */
  at: v.number(),
});
/** A card that the reader set aside as wrong. */
export type Flag = v.InferOutput<typeof Flag>;

const KEY = 'flags';
/** What is set aside in a private window is forgotten with the session. */
const PRIVATE_KEY = 'flags:private';

/** The flags in a stored value; what is none is dropped. */
export const parseFlags = (stored: unknown): Flag[] =>
  Array.isArray(stored) ? stored.filter((one): one is Flag => v.is(Flag, one)) : [];

const areaOf = (inPrivate: boolean) =>
  inPrivate
    ? { area: browser.storage.session, key: PRIVATE_KEY }
    : { area: browser.storage.local as typeof browser.storage.session, key: KEY };

async function load(inPrivate: boolean): Promise<Flag[]> {
  const { area, key } = areaOf(inPrivate);
  return parseFlags((await area.get(key))[key]);
}

/** All that the reader set aside; in a private window also what was set aside in private. */
export const loadFlags = async (inPrivate: boolean): Promise<Flag[]> =>
  inPrivate ? [...(await load(false)), ...(await load(true))] : load(false);

const isSame = (a: Pick<Flag, 'url' | 'claim'>, b: Pick<Flag, 'url' | 'claim'>) =>
  a.url === b.url && a.claim === b.claim;

/** Changes the flags of one area: two cards may be set aside in the same moment, and one after the other, or the first is lost. */
const change = (inPrivate: boolean, to: (flags: Flag[]) => Flag[]): Promise<void> => {
  const { area, key } = areaOf(inPrivate);
  return navigator.locks.request(key, async () => {
    const before = await load(inPrivate);
    const after = to(before);
    if (after === before) return;
    if (after.length > 0) await area.set({ [key]: after });
    else if (before.length > 0) await area.remove(key);
  });
};

/** Keeps a flag; a second one for the same claim replaces the first. @throws where storage refuses */
export const addFlag = (flag: Flag, inPrivate: boolean): Promise<void> =>
  change(inPrivate, (flags) => [...flags.filter((one) => !isSame(one, flag)), flag]);

/** Takes flags back, wherever they are kept. */
export async function removeFlags(which: readonly Pick<Flag, 'url' | 'claim'>[]): Promise<void> {
  for (const inPrivate of [false, true])
    await change(inPrivate, (flags) => {
      const left = flags.filter((flag) => !which.some((one) => isSame(one, flag)));
      return left.length < flags.length ? left : flags;
    });
}

/** Calls back when something was set aside or taken back. Returns the stop function. */
export function watchFlags(tell: () => void): () => void {
  const listen = (changes: Record<string, unknown>) => {
    if (KEY in changes || PRIVATE_KEY in changes) tell();
  };
  browser.storage.local.onChanged.addListener(listen);
  browser.storage.session.onChanged.addListener(listen);
  return () => {
    browser.storage.local.onChanged.removeListener(listen);
    browser.storage.session.onChanged.removeListener(listen);
  };
}

/** The flag that sets a claim aside. */
export function flagOf(report: PageReport, claim: Claim, wrong: Wrong, at: number): Flag {
  const warning = claim.warnings[0]!;
  return {
    url: withoutFragment(report.url),
    claim: claim.id,
    wrong,
    statement: claim.statement.text,
    words: warning.text,
    kind: warning.kind,
    cue: warning.cue,
    at,
  };
}

/** Which claims of a report are set aside, and as what. */
export function asideIn(report: PageReport, flags: readonly Flag[]): Record<string, Wrong> {
  const url = withoutFragment(report.url);
  const here = flags.filter((flag) => flag.url === url && report.claims.some(({ id }) => id === flag.claim));
  return Object.fromEntries(here.map(({ claim, wrong }) => [claim, wrong]));
}
