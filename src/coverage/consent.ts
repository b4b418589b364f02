import { hostName } from './reply-text';
import type { Provider, Sent } from './types';

/** What a reader agreed to for one service: no more than was shown then. */
export interface Grant {
  /** Epoch milliseconds. */
  at: number;
  /** What was shown as leaving the device. */
  sends: Sent[];
  /** To whom. */
  hosts: string[];
  /** Message key of the terms that were shown; null where there are none. */
  terms: string | null;
}

/** Every agreement, by service. Plain JSON, kept in storage. */
export interface Consent {
  schema: 1;
  granted: Record<string, Grant>;
}

/** Nothing was agreed to. */
export const NO_CONSENT: Consent = { schema: 1, granted: {} };

const SENT: readonly Sent[] = ['search-terms', 'quoted-sentence', 'page-address'];
const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((entry) => typeof entry === 'string');

function readGrant(value: unknown): Grant | null {
  if (typeof value !== 'object' || value === null) return null;
  const { at, sends, hosts, terms } = value as Record<string, unknown>;
  if (typeof at !== 'number' || !Number.isFinite(at) || !isTexts(sends) || !isTexts(hosts)) return null;
  if (terms !== null && typeof terms !== 'string') return null;
  if (!sends.every((kind): kind is Sent => (SENT as readonly string[]).includes(kind))) return null;
  return { at, sends, hosts, terms };
}

/** Any stored value, made whole. What can't be read was not agreed to. */
export function parseConsent(stored: unknown): Consent {
  const { schema, granted } = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;
  if (schema !== 1 || typeof granted !== 'object' || granted === null) return NO_CONSENT;
  const entries = Object.entries(granted)
    .map(([id, value]) => [id, readGrant(value)] as const)
    .filter((entry): entry is readonly [string, Grant] => entry[1] !== null);
  return { schema: 1, granted: Object.fromEntries(entries) };
}

/** Hosts that will be asked: the service's own, or the one of the reader's address (with its port: that is another server). */
export function hostsOf(provider: Provider, address: string | null): string[] {
  if (provider.hosts.length > 0) return [...provider.hosts];
  const filled = address?.replace(/[{}]/g, '') ?? '';
  if (!URL.canParse(filled) || hostName(filled) === null) return [];
  return [new URL(filled).host];
}

/** What the dialog has to show before the first request, and what granting it keeps. */
export const disclosureOf = (provider: Provider, address: string | null): Omit<Grant, 'at'> => ({
  sends: [...provider.sends],
  hosts: hostsOf(provider, address),
  terms: provider.termsKey,
});

/** The reader agreed. @param at epoch milliseconds */
export const grant = (consent: Consent, provider: Provider, address: string | null, at: number): Consent => ({
  schema: 1,
  granted: { ...consent.granted, [provider.id]: { at, ...disclosureOf(provider, address) } },
});

/** The reader took it back, for one service or for all. */
export function revoke(consent: Consent, id?: string): Consent {
  if (id === undefined) return NO_CONSENT;
  const { [id]: _gone, ...granted } = consent.granted;
  return { schema: 1, granted };
}

/** Whether what would be sent now, and to whom, is all within what was shown then. */
export function isGranted(consent: Consent, provider: Provider, address: string | null): boolean {
  const given = Object.hasOwn(consent.granted, provider.id) ? consent.granted[provider.id] : undefined;
  if (given === undefined) return false;
  const now = disclosureOf(provider, address);
  return (
    now.hosts.length > 0 &&
    now.hosts.every((host) => given.hosts.includes(host)) &&
    now.sends.every((kind) => given.sends.includes(kind)) &&
    now.terms === given.terms
  );
}

const SITE = 'site:';
/** The site of an agreement to read articles there; null where it is one about a service. */
export const siteOfGrant = (id: string): string | null => (id.startsWith(SITE) ? id.slice(SITE.length) : null);

/** The reader agreed that articles of this site are fetched. Nothing of the reader's goes along. @param at epoch milliseconds */
export const grantSite = (consent: Consent, site: string, at: number): Consent => ({
  schema: 1,
  granted: { ...consent.granted, [SITE + site]: { at, sends: [], hosts: [site], terms: null } },
});

/** Whether articles of this site may be fetched. */
export const isSiteGranted = (consent: Consent, site: string): boolean => Object.hasOwn(consent.granted, SITE + site);
