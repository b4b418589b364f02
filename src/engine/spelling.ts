import { once } from './once';

/**
 * What words and letters are asked, without the patterns that take V8 long to make: it parses and compiles a pattern in each page anew,
 * one that knows the letters of all scripts in a fifth of a millisecond, one of a hundred words in a whole one.
 */

/** What a text is asked: a pattern, or what answers as one. */
export type Pattern = Pick<RegExp, 'test'>;

/** ASCII, the blank that does not break, quotation marks and dashes: none of it beyond ASCII is a letter or a digit. */
const PLAIN = /^[\0-\x7f\xa0«»\u2010-\u2027]*$/;
const CLASSES: Readonly<Record<string, string>> = { L: 'A-Za-z', Lu: 'A-Z', Ll: 'a-z', N: '0-9' };

/**
 * A pattern with `\p{L}`, `\p{Lu}`, `\p{Ll}` or `\p{N}`, each as it stands there; of a plain text the same is asked with the letters of
 * ASCII. Nothing is made of it before it is asked.
 * @param source written with `String.raw`; a class in it holds no "]"
 * @param flags besides `u`; with `g` or `y` it would remember its place
 */
export function spelt(source: string, flags: '' | 'i' = ''): Pick<RegExp, 'test' | 'exec'> {
  const whole = once(() => new RegExp(source, `${flags}u`));
  const plain = once(() => {
    const letters = (text: string) => text.replace(/\\p\{(\w+)\}/g, (_, name: string) => CLASSES[name]!);
    const own = source.replace(/\[[^\]]*\]|\\p\{\w+\}/g, (one) =>
      one[0] === '[' ? letters(one) : `[${letters(one)}]`,
    );
    return new RegExp(own, flags);
  });
  const ask = (text: string) => (PLAIN.test(text) ? plain() : whole());
  return { test: (text) => ask(text).test(text), exec: (text) => ask(text).exec(text) };
}

const isSmallCode = (code: number) => code >= 97 && code <= 122;
const isCapitalCode = (code: number) => code >= 65 && code <= 90;

const ANY = once(() => ({
  small: /^\p{Ll}+$/u,
  capitals: /^\p{Lu}+$/u,
  opensSmall: /^\p{Ll}/u,
  holdsSmall: /\p{Ll}/u,
  holdsCapital: /\p{Lu}/u,
  letterOrDigit: /[\p{L}\p{N}]/u,
}));

function isAll(text: string, least: number, isOne: (code: number) => boolean, beyond: 'small' | 'capitals'): boolean {
  if (text.length < least) return false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 127) return ANY()[beyond].test(text);
    if (!isOne(code)) return false;
  }
  return true;
}

/** Whether the text is small letters and nothing else, at least so many of them. */
export const isSmall = (text: string, least = 1): boolean => isAll(text, least, isSmallCode, 'small');

/** Whether the text is capitals and nothing else, at least so many of them. */
export const isCapitals = (text: string, least = 1): boolean => isAll(text, least, isCapitalCode, 'capitals');

/** Whether its first letter is a small one. */
export function opensSmall(text: string): boolean {
  const code = text.charCodeAt(0);
  return code > 127 ? ANY().opensSmall.test(text) : isSmallCode(code);
}

/** Whether a small letter stands in it. */
export function holdsSmall(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isSmallCode(text.charCodeAt(i))) return true;
  return !PLAIN.test(text) && ANY().holdsSmall.test(text);
}

/** Whether a capital stands in it. */
export function holdsCapital(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isCapitalCode(text.charCodeAt(i))) return true;
  return !PLAIN.test(text) && ANY().holdsCapital.test(text);
}

/** Whether it is a letter or a digit, one unit of a text; not where there is none. */
export function isLetterOrDigit(char: string | undefined): boolean {
  if (char === undefined) return false;
  const code = char.charCodeAt(0);
  if (code > 127) return !PLAIN.test(char) && ANY().letterOrDigit.test(char);
  return isSmallCode(code) || isCapitalCode(code) || (code >= 48 && code <= 57);
}

/** Whether one of the words stands in the text, or what else is asked: as in a pattern with `\b` around the words. */
export function holdingOneOf(list: string, also: RegExp): Pattern {
  const words = once(() => new Set(list.split(' ')));
  return { test: (text) => text.split(/\W+/).some((word) => words().has(word)) || also.test(text) };
}

const WORD = /\w/;

/** Whether the text ends with one of the words, in small letters or capitals: as in a pattern with `\b` before them. */
export function endingInOneOf(list: string): Pattern {
  const words = once(() => new Set(list.split(' ')));
  const lastOf = (text: string) => {
    let from = text.length;
    while (from > 0 && WORD.test(text[from - 1]!)) from--;
    return text.slice(from).toLowerCase();
  };
  return { test: (text) => words().has(lastOf(text)) };
}

/**
 * Whether a word is one of these: as the pattern of them all from its beginning to its end.
 * @param plural whether it may have an s behind it
 */
export function oneOf(list: string, plural = false): Pattern {
  const words = once(() => new Set(list.split(' ')));
  return { test: (word) => words().has(word) || (plural && word.endsWith('s') && words().has(word.slice(0, -1))) };
}

/** A pattern that is made only where a text holds one of its words, which a short one tells. */
export function asked(first: RegExp, make: () => RegExp): Pick<RegExp, 'test' | 'exec'> {
  const whole = once(make);
  return {
    test: (text) => first.test(text) && whole().test(text),
    exec: (text) => (first.test(text) ? whole().exec(text) : null),
  };
}
