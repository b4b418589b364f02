import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/read';
import { parsePage } from '../../src/cli/parse-page';
import { compareClaim } from '../../src/coverage/compare';
import { makeReport } from '../../src/engine/report';
import type { Report } from '../../src/engine/types';

const readHtml = (html: string, url = 'https://other.example/page'): Report =>
  makeReport(readArticle(parsePage(html), { url }).article, { file: null });
const newspaper = (file: string) => readHtml(readFileSync(`test/fixtures/newspaper/${file}`, 'utf8'));
const page = (title: string, paragraphs: string[], lang = 'en') =>
  readHtml(
    `<html lang="${lang}"><head><title>${title}</title><meta property="og:type" content="article"></head><body><article><h1>${title}</h1>${paragraphs.map((p) => `<p>${p}</p>`).join('')}</article></body></html>`,
  );

const CALL = newspaper('courier/intercepted-call.html');
const CLAIM = CALL.claims[0]!;

test.each([
  ['ledger/a-voice-called-granite.html', 'keeps'],
  ['lantern/granite-tape.html', 'hedges'],
  ['courier/night-of-drones.html', 'unsure'],
  ['northline/corrie-memo-report.html', 'unsure'],
  ['lantern/tillman-exit.html', 'unsure'],
])('the demo newspaper on the intercepted call: %s %s', (file, stance) => {
  const other = newspaper(file);
  const told = compareClaim(CLAIM, CALL, other);
  expect(told.stance).toBe(stance);
  // a sentence that is shown stands in the article, to the letter
  for (const { sentence } of told.evidence) expect(other.text.slice(sentence.start, sentence.end)).toBe(sentence.text);
  expect(told.evidence.length > 0).toBe(stance !== 'unsure');
});

/** Our own prose. */
const HARBOUR = page('Letter promises Hallis a ferry by spring', [
  'A letter that was posted on the town’s message board on Monday says that the council of Hallis has bought a new ferry from the yard at Osterholt for nine million crowns.',
  'The Calder Courier could not verify the letter.',
  'The old ferry has been laid up since August, when its engine failed with forty people aboard.',
]);
const FERRY = HARBOUR.claims[0]!;
const REST = [
  'The old ferry has been laid up since August, when its engine failed on the way to Brennock with forty people aboard.',
  'Since then the islanders have gone by fishing boat, or not at all when the wind stood in the north.',
  'The yard builds two such ferries a year and is at work on the second one now.',
];
const stanceOf = (title: string, first: string[], lang?: string) =>
  compareClaim(FERRY, HARBOUR, page(title, [...first, ...REST], lang));

describe('how an article treats the claim', () => {
  test('states it as fact, and the sentence is shown', () => {
    const told = stanceOf('Hallis council buys new ferry', [
      'The council of Hallis has bought a new ferry from the yard at Osterholt for nine million crowns.',
      'It will sail in spring.',
    ]);
    expect(told.stance).toBe('states');
    expect(told.evidence[0]?.sentence.text).toMatch(/^The council of Hallis has bought/);
  });

  test.each([
    [
      'names who says so',
      'The council of Hallis has bought a new ferry from the yard at Osterholt for nine million crowns, according to a letter on the town’s message board.',
    ],
    [
      'hedges',
      'The council of Hallis has reportedly bought a new ferry from the yard at Osterholt for nine million crowns.',
    ],
    [
      'says who claims it',
      'A letter claims that the council of Hallis has bought a new ferry from the yard at Osterholt for nine million crowns.',
    ],
    [
      'says it may be',
      'The council of Hallis may have bought a new ferry from the yard at Osterholt for nine million crowns.',
    ],
    [
      'quotes it',
      '“The council of Hallis has bought a new ferry from the yard at Osterholt for nine million crowns”, the letter reads.',
    ],
    ['asks', 'Has the council of Hallis bought a new ferry from the yard at Osterholt for nine million crowns?'],
    [
      'negates it',
      'The council of Hallis has not bought a new ferry from the yard at Osterholt for nine million crowns.',
    ],
    [
      'leaves the caveat to the next sentence',
      'The council of Hallis has bought a new ferry from the yard at Osterholt for nine million crowns. That is what a letter says; nobody could confirm it.',
    ],
    ['tells of another ferry', 'The council of Brennock has painted its old ferry blue.'],
  ])('an article that %s never “states it as fact”', (_, sentence) => {
    expect(stanceOf('Hallis and its ferry', [sentence]).stance).not.toBe('states');
  });

  test('keeps the caveat: the caveat’s words are marked in its sentence', () => {
    const told = stanceOf('Letter on ferry', [
      'A letter says that the council of Hallis has bought a new ferry from the yard at Osterholt for nine million crowns.',
      'The letter has not been independently verified.',
    ]);
    expect(told.stance).toBe('keeps');
    expect(told.evidence.flatMap(({ marks }) => marks.map(({ text }) => text)).join()).toMatch(
      /not been independently verified/,
    );
  });

  test('a check that found it false denies it', () => {
    const told = stanceOf('Ferry letter is a forgery', [
      'A letter that says that the council of Hallis has bought a new ferry from the yard at Osterholt for nine million crowns is a fake, the Calder Courier has found.',
    ]);
    expect(['denies', 'unsure']).toContain(told.stance);
  });

  test('another language is not judged', () => {
    const told = stanceOf(
      'Hallis kauft neue Fähre',
      ['Der Rat von Hallis hat für neun Millionen Kronen eine neue Fähre gekauft.'],
      'de',
    );
    expect(told).toMatchObject({ stance: 'unsure', doubt: 'language' });
  });
});
