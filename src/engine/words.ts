import type { Word } from './languages/language';

/** What a code unit is to a word: nothing (white space), a letter, a digit, a mark. */
const [SPACE, LETTER, DIGIT, MARK] = [0, 1, 2, 3];
const CLASS = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code === 32 || (code >= 9 && code <= 13)) return SPACE;
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return LETTER;
  return code >= 48 && code <= 57 ? DIGIT : MARK;
});
const IS_LETTER = /\p{L}/u;
const IS_NUMBER = /\p{N}/u;
const IS_SPACE = /\s/;
const AND = 38;
const HYPHEN = 45;
const UNDERSCORE = 95;
const STOP = 46;
const SOFT_HYPHEN = 0xad;

const isApostrophe = (code: number) => code === 39 || code === 0x2019 || code === 0x2bc;

/**
 * Splits `text.slice(start, end)` into words and marks, with places in `text`. A word holds letters, digits, "&", "_", soft
 * hyphens, apostrophes and full stops before a letter, hyphens before a letter or digit; "U.S." keeps its last stop; a
 * possessive is a word of its own, so that names are found without it. Written out because a pattern with Unicode classes
 * took a seventh of the whole scan.
 */
export function splitWords(text: string, start: number, end: number): Word[] {
  const words: Word[] = [];
  const classAt = (at: number): number => {
    if (at >= end) return SPACE;
    const code = text.charCodeAt(at);
    if (code < 128) return CLASS[code]!;
    // dashes and quotation marks, and Latin letters with their marks: no pattern that knows all letters is made for these
    if (code >= 0x2010 && code <= 0x2027) return MARK;
    if (code >= 0xc0 && code <= 0x24f) return code === 0xd7 || code === 0xf7 ? MARK : LETTER;
    const char = at + 1 < end ? String.fromCodePoint(text.codePointAt(at)!) : text[at]!;
    return IS_LETTER.test(char) ? LETTER : IS_NUMBER.test(char) ? DIGIT : IS_SPACE.test(char) ? SPACE : MARK;
  };
  /** Units of the character at that place: 2 where it is a pair of surrogates. */
  const widthAt = (at: number): number =>
    text.charCodeAt(at) >= 0xd800 && at + 1 < end && text.codePointAt(at)! > 0xffff ? 2 : 1;
  for (let at = start; at < end; ) {
    const code = text.charCodeAt(at);
    // what most of a text is needs no call
    const kind = code < 128 ? CLASS[code]! : classAt(at);
    if (kind === SPACE) {
      at++;
      continue;
    }
    const from = at;
    at += code < 128 ? 1 : widthAt(at);
    if (kind === MARK && code !== 35 && code !== 64) {
      // '' is " in two strokes
      if (code === 39 && text.charCodeAt(at) === 39 && at < end) {
        at++;
        words.push({ text: '"', lower: '"', start: from, end: at, capital: false, mark: true });
      } else words.push(makeWord(text, from, at, true, isApostrophe(code)));
      continue;
    }
    // letters with a stop behind each: "U.S."
    if (kind === LETTER && text.charCodeAt(at) === STOP) {
      let stops = 0;
      let past = from;
      for (let place = from; classAt(place) === LETTER; ) {
        const next = place + widthAt(place);
        if (next >= end || text.charCodeAt(next) !== STOP) break;
        stops++;
        place = past = next + 1;
      }
      if (stops >= 2) {
        words.push(makeWord(text, from, past, false, false));
        at = past;
        continue;
      }
    }
    let special = false;
    let apostrophe = -1;
    for (; at < end; ) {
      const next = text.charCodeAt(at);
      const inner = next < 128 ? CLASS[next]! : classAt(at);
      if (inner === LETTER || inner === DIGIT) at += next < 128 ? 1 : widthAt(at);
      else if (next === AND || next === UNDERSCORE) at++;
      else if (next === SOFT_HYPHEN) {
        special = true;
        at++;
      } else if (isApostrophe(next) && classAt(at + 1) === LETTER) {
        special = true;
        apostrophe = at++;
      } else if (next === STOP && classAt(at + 1) === LETTER) at++;
      else if (next === HYPHEN && (classAt(at + 1) === LETTER || classAt(at + 1) === DIGIT)) at++;
      else break;
    }
    const own = apostrophe > from && apostrophe + 2 === at && (text.charCodeAt(at - 1) | 32) === 115;
    words.push(makeWord(text, from, own ? apostrophe : at, false, special));
    if (own) words.push(makeWord(text, apostrophe, at, false, true));
  }
  return words;
}

/** "eGate", "9to5Gate", "al-Sadr": the capital of a name may stand farther in. */
const INNER = /^(?:[ei]|[a-z]{2,4}|\d+[a-z]*|(?:al|el|ad|an|ar|as|ash|at|az)-)[A-Z][a-z]/;

function makeWord(text: string, start: number, end: number, mark: boolean, special: boolean): Word {
  const own = text.slice(start, end);
  const code = text.charCodeAt(start);
  const plain = isSmall(text, start, end) ? own : own.toLowerCase();
  const first = code < 128 ? code >= 65 && code <= 90 : own[0] !== own[0]!.toLowerCase();
  return {
    text: own,
    lower: special ? plain.replace(/[’ʼ]/g, "'").replaceAll('\u00ad', '') : plain,
    start,
    end,
    capital: first || (plain !== own && INNER.test(own)),
    mark,
  };
}

/** Whether it is in lower case as it stands, as most words are. */
function isSmall(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code > 127 || (code >= 65 && code <= 90)) return false;
  }
  return true;
}
