/** The languages that Caveat reads, by their ISO 639-1 codes. */
export const CODES = ['en', 'de'] as const;
/** One of them. */
export type LanguageCode = (typeof CODES)[number];

/** The language of a BCP 47 code ("en", "en-GB"), or null where Caveat does not read it. */
export function codeOf(code: string | null): LanguageCode | null {
  const primary = code?.toLowerCase().split(/[-_]/)[0];
  return CODES.find((one) => one === primary) ?? null;
}

/** Words of which prose of the language is full. */
const COMMON: Readonly<Record<LanguageCode, RegExp>> = {
  en: /\b(?:the|and|of|to|that|was|for)\b/gi,
  de: /\b(?:der|die|und|das|den|nicht|mit|von|zu)\b/gi,
};
/** One of them stands in so many characters of prose, seldom as few as that. */
const SELDOM = 100;

/** Whether a text is plainly of the language: one look, where a page says which it is. A short one may be and is not. */
export const isPlainly = (code: LanguageCode, text: string): boolean =>
  (text.match(COMMON[code])?.length ?? 0) * SELDOM >= text.length;
