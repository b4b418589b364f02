/** Numbers as digits, however a text writes them. */

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** English number words from two to ninety-nine: headlines begin with them. "One" is seldom a number, zero never one that tells a story. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ...UNITS.map((word, value): [string, string] => [word, String(value)]).slice(2),
  ...TENS.flatMap((ten, place) =>
    ten === ''
      ? []
      : UNITS.slice(0, 10).map((unit, value): [string, string] =>
          value === 0 ? [ten, String(place * 10)] : [`${ten}-${unit}`, String(place * 10 + value)],
        ),
  ),
]);

const DIGITS = /(?<![\p{L}\p{N}])\p{Nd}+(?:[., {2}\u202f'’]\p{Nd}{3}(?!\p{Nd}))*(?:[.,]\p{Nd}+)?(?!\p{N})/gu;
const NUMBER_WORDS = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${[...WORDS.keys()]
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replaceAll('-', '[- ]')})(?![\\p{L}\\p{N}])`,
  'giu',
);

/** `1,200` and `1 200` and `1.200` are 1200; `3,5` and `3.5` are 3.5. A point before exactly three digits groups them. */
function plainNumber(written: string): string {
  const [, whole = '', fraction] =
    /^(\p{Nd}+(?:[., {2}\u202f'’]\p{Nd}{3}(?!\p{Nd}))*)(?:[.,](\p{Nd}+))?$/u.exec(written) ?? [];
  const digits = whole.replace(/\P{Nd}/gu, '').replace(/^0+(?=\p{Nd})/u, '');
  return fraction ? `${digits}.${fraction}` : digits;
}

/** Every number in a text, once, as plain digits. Number words are read in English only. */
export function numbersIn(text: string): Set<string> {
  const found = new Set([...text.matchAll(DIGITS)].map(([written]) => plainNumber(written)).filter(Boolean));
  for (const [words] of text.matchAll(NUMBER_WORDS)) found.add(WORDS.get(words.toLowerCase().replace(' ', '-')) ?? '');
  return found;
}
