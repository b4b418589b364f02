import type { Query } from './types';

/** Names and codes of languages and countries, taken from the platform's own tables. */
const letters = [...'abcdefghijklmnopqrstuvwxyz'];
const pairs = letters.flatMap((first) => letters.map((second) => first + second));

/** What GDELT writes otherwise than the platform's English names. */
const COUNTRY_ALIASES: Record<string, string> = {
  'czech republic': 'CZ',
  turkey: 'TR',
  burma: 'MM',
  macedonia: 'MK',
  'bosnia-herzegovina': 'BA',
  'ivory coast': 'CI',
  'hong kong': 'HK',
  macau: 'MO',
  palestine: 'PS',
  'west bank': 'PS',
  'gaza strip': 'PS',
  'cape verde': 'CV',
  swaziland: 'SZ',
  'democratic republic of the congo': 'CD',
  congo: 'CG',
  'trinidad and tobago': 'TT',
  'antigua and barbuda': 'AG',
};

function codesByName(type: 'language' | 'region', codes: string[]): Map<string, string> {
  const names = new Intl.DisplayNames('en', { type, fallback: 'none' });
  const found = new Map<string, string>();
  for (const code of codes) {
    const name = names.of(code)?.toLowerCase();
    // an old code resolves to the name of the new one (DD → Germany): the canonical code is the one that maps to itself
    if (name && new Intl.Locale(type === 'language' ? code : `und-${code}`)[type] === code && !found.has(name))
      found.set(name, code);
  }
  return found;
}

let languages: Map<string, string> | null = null;
let countries: Map<string, string> | null = null;

/** BCP 47 primary language of an English language name ("Spanish" → "es"); null where it is none. */
export function languageCode(name: unknown): string | null {
  if (typeof name !== 'string') return null;
  languages ??= codesByName('language', pairs);
  return languages.get(name.trim().toLowerCase()) ?? null;
}

/** ISO 3166-1 alpha-2 of an English country name ("United States" → "US"); null where it is none. */
export function countryCode(name: unknown): string | null {
  if (typeof name !== 'string') return null;
  const key = name.trim().toLowerCase();
  countries ??= codesByName(
    'region',
    pairs.map((pair) => pair.toUpperCase()),
  );
  return COUNTRY_ALIASES[key] ?? countries.get(key) ?? null;
}

/** The primary language of a tag that a service gave ("en-GB", "PT"), or null. */
export const primaryLanguage = (tag: unknown): string | null =>
  typeof tag === 'string' && /^[a-z]{2,3}(?:[-_]|$)/i.test(tag)
    ? tag.slice(0, /[-_]|$/.exec(tag)!.index).toLowerCase()
    : null;

/** The edition to ask: the query's language and region; a missing region is the one where the language is most spoken. */
export function editionOf(query: Pick<Query, 'language' | 'region'>): { language: string; region: string } {
  const language = primaryLanguage(query.language) ?? 'en';
  const region = /^[A-Z]{2}$/.test(query.region ?? '')
    ? query.region!
    : (new Intl.Locale(language).maximize().region ?? 'US');
  return { language, region };
}
