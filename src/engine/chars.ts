import { once } from './once';

/** 1 to 26 for a letter of either case, 0 for what is no part of a word, 30 for a digit. */
export const CHARS = Uint8Array.from({ length: 128 }, (_, code) => {
  const lower = code | 32;
  if (code >= 48 && code <= 57) return 30;
  return code >= 65 && lower >= 97 && lower <= 122 ? lower - 96 : 0;
});

/** Letters and digits of any script: V8 takes a quarter of a millisecond to make it, and a text in English seldom asks for it. */
const letters = once(() => ({ pattern: /[\p{L}\p{N}]/u, told: new Uint8Array(2 ** 16) }));

/** The same beyond ASCII, where all letters and digits are 31; -1 for a soft hyphen, which is seen by nobody. */
export function charOf(code: number): number {
  if (code < 128) return CHARS[code]!;
  if (code === 0xad) return -1;
  // quotation marks, dashes, blanks, the apostrophe that is a letter; the sign of kelvin is a k in lower case
  if ((code >= 0x2000 && code <= 0x206f) || code === 0x2bc) return 0;
  if (code === 0x212a) return 11;
  // Latin letters with their marks, but for the signs of times and of division
  if (code >= 0xc0 && code <= 0x24f) return code === 0xd7 || code === 0xf7 ? 0 : 31;
  const { pattern, told } = letters();
  // one more than it is; a page in Chinese asks for its few thousand signs again and again
  if (told[code] === 0) told[code] = pattern.test(String.fromCharCode(code)) ? 32 : 1;
  return told[code]! - 1;
}

/** Whether a unit of a text is a letter or a digit. */
export function isWordUnit(code: number): boolean {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)) return true;
  return code > 127 && charOf(code) > 0;
}
