import type { Word } from './languages/language';

const WORD =
  /(?:\p{L}\.){2,}|[\p{L}\p{N}@#](?:[\p{L}\p{N}\u00ad&]|['’ʼ.](?=\p{L})|-(?=[\p{L}\p{N}]))*|[^\s\p{L}\p{N}]/gu;

/** Splits `text.slice(start, end)` into words and marks, with places in `text`. */
export function splitWords(text: string, start: number, end: number): Word[] {
  const words: Word[] = [];
  for (const match of text.slice(start, end).matchAll(WORD)) {
    const at = start + match.index;
    const raw = match[0];
    // a possessive is a word of its own, so that names are found without it
    const own = /['’ʼ]s$/i.exec(raw);
    const body = own ? raw.slice(0, own.index) : raw;
    words.push(makeWord(body, at));
    if (own) words.push(makeWord(own[0], at + own.index));
  }
  return words;
}

function makeWord(text: string, start: number): Word {
  const first = text[0] ?? '';
  const lower = text.toLowerCase().replace(/[’ʼ]/g, "'").replaceAll('\u00ad', '');
  return {
    text,
    lower,
    start,
    end: start + text.length,
    capital: first !== first.toLowerCase(),
    mark: !/[\p{L}\p{N}]/u.test(first) && text.length === 1 && !/[@#]/.test(first),
  };
}
