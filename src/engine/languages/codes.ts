/** The languages that Caveat reads, by their ISO 639-1 codes. */
export const CODES = ['en', 'de'] as const;
/** One of them. */
export type LanguageCode = (typeof CODES)[number];

/** The language of a BCP 47 code ("en", "en-GB"), or null where Caveat does not read it. */
export function codeOf(code: string | null): LanguageCode | null {
  const primary = code?.toLowerCase().split(/[-_]/)[0];
  return CODES.find((one) => one === primary) ?? null;
}
