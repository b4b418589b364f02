import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countryCode, editionOf, languageCode, primaryLanguage } from '../../src/coverage/editions';
import { joinTokens } from '../../src/coverage/gdelt';
import { isoDate, isUnder, plainText, readJson, tidyText, webAddress } from '../../src/coverage/reply-text';
import { readTerms, searchLine, writeTerms } from '../../src/coverage/terms';

describe('text that strangers send', () => {
  test.each([
    ['<b>Two</b> missing', 'Two missing'],
    ['one<br>two<p>three</p>', 'one two three'],
    ['a &amp; b &#8217; &#x2019; &nbsp;c', 'a & b ’ ’ c'],
    ['&amp;lt;script&amp;gt;', '&lt;script&gt;'],
    ['&lt;b&gt;', '<b>'],
    ['3 < 4 and 5 > 4', '3 < 4 and 5 > 4'],
    ['<script>alert(1)</script>after<style>b{}</style>', 'after'],
    ['<!-- hidden -->shown', 'shown'],
    ['&unknown; &#0; &#xd800;', '&unknown; � �'],
    ['in\u00advisible\u200b \u202eright', 'invisible right'],
    ['line\u2028and\ttab', 'line and tab'],
  ])('%s', (html, text) => expect(plainText(html)).toBe(text));

  test('is cut at a word, and said to be cut', () => {
    expect(tidyText('a coastguard ship waited', 18)).toBe('a coastguard…');
    expect(tidyText('x'.repeat(50), 20)).toHaveLength(20);
    expect(tidyText('short', 5)).toBe('short');
  });

  test('never is longer than its cap, never has a control character', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '&',
      '#',
      '3',
      ';',
      'x',
      'p',
      '/',
      ' ',
      'é',
      '😀',
      '\u0000',
      '\u2028',
      '\ud800',
      '<!--',
      '-->',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 120 }), (pieces) => {
        const text = plainText(pieces.join(''), 40);
        return text.length <= 40 && !/[\u0000-\u001f\u007f\u2028]/.test(text);
      }),
    );
  });

  test.each(['<script ', '<!--', '<p ', '&#', '<', '"', '</rss>', '<!---->'])(
    'a megabyte of %s is no work',
    (piece) => {
      const text = plainText(piece.repeat(1_000_000 / piece.length));
      expect(text.length).toBeLessThanOrEqual(500);
    },
  );
});

test.each([
  ['https://a.example/b', 'https://a.example/b'],
  [' http://a.example ', 'http://a.example/'],
  ['https://me:pw@a.example/', 'https://a.example/'],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['//a.example/', null],
  ['', null],
  [7, null],
])('the web address in %s is %s', (value, address) => expect(webAddress(value)).toBe(address));

test.each([
  ['20260901T101500Z', '2026-09-01T10:15:00.000Z'],
  ['20250831112539', '2025-08-31T11:25:39.000Z'],
  ['Mon, 05 Oct 2026 12:00:00 GMT', '2026-10-05T12:00:00.000Z'],
  ['Mon, 05 Oct 2026 12:00:00 +0200', '2026-10-05T10:00:00.000Z'],
  ['2026-10-05T12:00:00', '2026-10-05T12:00:00.000Z'],
  ['2026-10-05', '2026-10-05T00:00:00.000Z'],
  ['20261399T000000Z', null],
  ['yesterday', null],
  [null, null],
])('the date %s is %s', (value, date) => expect(isoDate(value)).toBe(date));

test.each([
  ['api.a.example', ['a.example'], true],
  ['a.example', ['a.example'], true],
  ['nota.example', ['a.example'], false],
  ['a.example.evil.example', ['a.example'], false],
  ['a.example', [], false],
])('%s lies under %o: %s', (host, hosts, under) => expect(isUnder(host, hosts)).toBe(under));

test.each([
  ['{"a":"\\d"}', { a: '\\d' }],
  ['{"a":"\\\\d \\u00e9 \\" \\/"}', { a: '\\d é " /' }],
  ['{"a":"line\nbreak"}', { a: 'line break' }],
  ['{"a":"\\u12"}', { a: '\\u12' }],
  ['{"a":', null],
  ['[1]', null],
  ['null', null],
])('JSON %s', (body, value) => expect(readJson(body)).toEqual(value));

test.each([
  ['Serrano , sobriety ( and more ) !', 'Serrano, sobriety (and more)!'],
  ["The minister ' s word : don ' t", "The minister's word: don't"],
  ["The order ' hold off ' came", "The order 'hold off' came"],
  ['4 , 000 people and 3 , 40 others', '4,000 people and 3, 40 others'],
  ['Nothing to mend here', 'Nothing to mend here'],
])('the tokenised title %s', (title, joined) => expect(joinTokens(title)).toBe(joined));

test.each([
  ['English', 'en'],
  ['Norwegian', 'no'],
  ['Klingonese', null],
  ['', null],
])('language %s', (name, code) => expect(languageCode(name)).toBe(code));

test.each([
  ['United States', 'US'],
  ['Germany', 'DE'],
  ['Turkey', 'TR'],
  ['Russia', 'RU'],
  ['Marenia', null],
])('country %s', (name, code) => expect(countryCode(name)).toBe(code));

test.each([
  ['en-GB', 'en'],
  ['PT', 'pt'],
  ['english', null],
  ['', null],
])('primary language of %s', (tag, code) => expect(primaryLanguage(tag)).toBe(code));

test.each([
  [
    { language: 'en', region: 'IE' },
    { language: 'en', region: 'IE' },
  ],
  [
    { language: 'pt', region: null },
    { language: 'pt', region: 'BR' },
  ],
  [
    { language: null, region: null },
    { language: 'en', region: 'US' },
  ],
  [
    { language: 'de', region: 'Österreich' },
    { language: 'de', region: 'DE' },
  ],
])('edition of %o', (query, edition) => expect(editionOf(query)).toEqual(edition));

describe('the search line', () => {
  test.each([
    ['"Anna Veldt" coastguard', ['Anna Veldt', 'coastguard']],
    ['“Anna Veldt” coastguard', ['Anna Veldt', 'coastguard']],
    ['boat "an open phrase', ['boat', 'an open phrase']],
    ['boat boat Boat ship', ['boat', 'ship']],
    ['  ,  - ""  ', []],
    ['D-Wave 1,200', ['D-Wave', '1,200']],
  ])('%s reads as %o', (line, terms) => expect(readTerms(line)).toEqual(terms));

  test('what was written reads back the same', () => {
    const word = fc.stringMatching(/^[a-z0-9]{1,8}$/);
    const term = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.uniqueArray(term, { maxLength: 6 }), (terms) => {
        expect(readTerms(writeTerms(terms))).toEqual(terms);
      }),
    );
  });

  test.each([
    ['more terms than a service takes', ['aa', 'bb', 'cc'], { terms: 2 }, 'aa bb'],
    [
      'a term that would make it too long is left out, a shorter one fits',
      ['aaaa', 'bbbbbbbb', 'cc'],
      { length: 8 },
      'aaaa cc',
    ],
    ['words too short', ['EU', 'port'], { word: 3 }, 'port'],
    ['a phrase too short', ['a b', 'x-y port'], { word: 3, phrase: 9 }, 'port'],
    ['no operator comes through', ['site:x.example', 'a|b', '-c', '"d', 'e*'], {}, '"site x.example" "a b" c d e'],
    [
      'apostrophes and hyphens inside a word stay, between quotation marks',
      ["O'Brien", '-Jean-Luc-'],
      {},
      '"O\'Brien" "Jean-Luc"',
    ],
    ['other scripts', ['Київ', '北京', 'মুক্তি'], {}, 'Київ 北京 মুক্তি'],
  ])('%s', (_what, terms, limits, line) => expect(searchLine({ terms }, limits)).toBe(line));

  test('is never longer than the service allows', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 60 })), fc.integer({ min: 5, max: 100 }), (terms, length) => {
        return searchLine({ terms }, { length }).length <= length;
      }),
    );
  });
});
