import type { Consent } from '../coverage/consent';
import type { DataPermission, Sent } from '../coverage/types';
import { browser } from './browser';
import { keepValue } from './kept';

const KEY = 'consents';

/** What the reader agreed to. */
export interface KeptConsents {
  /** As stored; undefined where nothing is. */
  get(): unknown;
  /** Changes what is stored at that moment. @throws where storage refuses (quota, disk) */
  change(make: (stored: unknown) => Consent): Promise<void>;
  stop(): void;
}

/** One change after the other, whichever page makes it: what two change in the same moment would be lost for one of them, or come back. */
const oneByOne = <T>(inPrivate: boolean, change: () => Promise<T>): Promise<T> =>
  navigator.locks.request(`${KEY}:${inPrivate}`, change) as Promise<T>;

/** What is stored now; not followed. */
async function storedNow(inPrivate: boolean): Promise<unknown> {
  const kept = await keepValue(KEY, inPrivate);
  kept.stop();
  return kept.get();
}

/**
 * What the reader agreed to, kept for as long as it is used: in a private window for the session only, and apart from
 * what was agreed to in normal ones. Follows what is taken back elsewhere at once.
 */
export async function keepConsents(inPrivate: boolean): Promise<KeptConsents> {
  const kept = await keepValue(KEY, inPrivate);
  return {
    get: kept.get,
    change: (make) => oneByOne(inPrivate, async () => kept.set(make(await storedNow(inPrivate)))),
    stop: kept.stop,
  };
}

/** Every agreement of the reader's, as stored; `parse` is coverage's `parseConsent`. */
export const listConsents = async (inPrivate: boolean, parse: (stored: unknown) => Consent): Promise<Consent> =>
  parse(await storedNow(inPrivate));

/**
 * Takes an agreement back, or all of them, and in Firefox the data-collection permissions that no other one needs. `parse` and `revoke` are
 * coverage's own.
 * @throws where storage refuses
 */
export async function revokeConsent(
  inPrivate: boolean,
  coverage: { parse: (stored: unknown) => Consent; revoke: (consent: Consent, id?: string) => Consent },
  id?: string,
): Promise<Consent> {
  return oneByOne(inPrivate, async () => {
    const kept = await keepValue(KEY, inPrivate);
    kept.stop();
    const left = coverage.revoke(coverage.parse(kept.get()), id);
    await kept.set(left);
    await removeNeedless(left);
    return left;
  });
}

/** Gives back the kinds of data that no agreement needs any longer. */
async function removeNeedless(left: Consent): Promise<void> {
  const needed = new Set(Object.values(left.granted).flatMap(({ sends }) => sends.map((kind) => PERMISSION[kind])));
  const needless = (Object.values(PERMISSION) as DataPermission[]).filter((name) => !needed.has(name));
  if (asksForData()) await browser.permissions.remove({ data_collection: needless } as never);
}

const PERMISSION: Readonly<Record<Sent, DataPermission>> = {
  'search-terms': 'searchTerms',
  'quoted-sentence': 'websiteContent',
  'page-address': 'browsingActivity',
};

/** Whether this browser asks for data that leaves the device (Firefox): its manifest then names what may be asked for. */
function asksForData(): boolean {
  const { browser_specific_settings: own } = browser.runtime.getManifest() as {
    browser_specific_settings?: { gecko?: { data_collection_permissions?: { optional?: string[] } } };
  };
  return (own?.gecko?.data_collection_permissions?.optional ?? []).length > 0;
}

/**
 * Asks the browser for what a request needs: access to the hosts, and in Firefox to the kinds of data. Where it was given before, nothing is
 * shown. Call it in the click itself, nothing awaited before.
 * @param hosts host names, with or without port; subdomains are included
 */
export function requestSending(hosts: readonly string[], data: readonly DataPermission[]): Promise<boolean> {
  const names = hosts.map((host) => host.replace(/:\d+$/, ''));
  const patterns = names.map((name) => (/^[\d.]+$|^\[|^[^.]+$/.test(name) ? `${name}/*` : `*.${name}/*`));
  // one scheme each, as the manifest has them: Chromium refuses `*://`
  const origins = patterns.flatMap((pattern) => [`http://${pattern}`, `https://${pattern}`]);
  const wanted = { origins, ...(data.length > 0 && asksForData() && { data_collection: [...data] }) };
  return browser.permissions.request(wanted as never);
}
