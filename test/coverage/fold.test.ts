import { describe, expect, test } from 'vitest';
import { agencyOf, creditsIn, outletKey } from '../../src/coverage/credits';
import { foldCopies, isCopy } from '../../src/coverage/fold';
import { type Account, chainOf, isSameParty, originsOf } from '../../src/coverage/origins';
import type { Ranked } from '../../src/coverage/rank';
import type { Item } from '../../src/coverage/types';

const item = (outlet: string, title: string, change: Partial<Item> = {}): Item => ({
  kind: 'article',
  url: `https://${outlet.replace(/\W/g, '').toLowerCase()}.example/${title.length}`,
  title,
  outlet,
  published: '2026-10-13T12:00:00Z',
  language: 'en',
  country: null,
  sentence: null,
  snippet: null,
  check: null,
  ...change,
});
const ranked = (...items: Item[]): Ranked[] =>
  items.map((each) => ({
    item: each,
    nearness: { score: 0.5, names: null, terms: null, numbers: null, quoted: null, date: null, story: null },
  }));

const WIRE =
  'HALLIS (Meridian Wire) - Marenia’s intelligence service on Tuesday published what it said were radio messages of the coastguard about a fishing boat that drifted for 40 minutes off Brennock.';
const TITLE = 'Marenia publishes what it says are coastguard messages';

describe('copies', () => {
  test.each([
    ['one title at two outlets', item('A', TITLE), item('B', `${TITLE.toUpperCase()}`)],
    [
      'one title with the outlet’s name hung on',
      item('A', TITLE),
      item('The Brennock Gazette', `${TITLE} | Brennock Gazette`),
    ],
    [
      'one text under two titles',
      item('A', 'Messages published', { snippet: WIRE }),
      item('B', 'What the radio said', { snippet: WIRE }),
    ],
    [
      'a cut text, and the edited whole',
      item('A', 'x', { snippet: WIRE }),
      item('B', 'y', {
        snippet: `${WIRE.replace('on Tuesday ', '')} Two of 11 men are missing, the coastguard said in the evening.`,
      }),
    ],
    [
      'one sentence, where only a sentence is known',
      item('A', 'x', { sentence: WIRE }),
      item('B', 'y', { sentence: WIRE }),
    ],
  ])('%s', (_what, a, b) => {
    expect(isCopy(a, b)).toBe(true);
    expect(isCopy(b, a)).toBe(true);
  });

  test.each([
    [
      'the ministry denies, the ministry confirms',
      item('A', 'Ministry denies order to keep away from the drifting boat'),
      item('B', 'Ministry confirms order to keep away from the drifting boat'),
    ],
    [
      'two killed, three killed',
      item('A', 'Two killed as boat drifts off the coast of Brennock'),
      item('B', 'Three killed as boat drifts off the coast of Brennock'),
    ],
    ['a short title', item('A', 'What we know so far'), item('B', 'What we know so far')],
    [
      'one outlet’s daily column',
      item('A', 'Five things to know about the coast today'),
      item('A', 'Five things to know about the coast today', { url: 'https://a.example/2' }),
    ],
    ['the same title a year apart', item('A', TITLE), item('B', TITLE, { published: '2025-10-13T12:00:00Z' })],
    ['another language', item('A', TITLE), item('B', TITLE, { language: 'de' })],
    [
      'the same text with another number',
      item('A', 'x', { snippet: WIRE }),
      item('B', 'y', { snippet: WIRE.replace('40', '30') }),
    ],
    [
      'two outlets with one quotation',
      item('A', 'x', {
        snippet:
          'The mayor was blunt on Monday: “Nobody told us that the boat was drifting and nobody at the coastguard has told us since that night in October”',
      }),
      item('B', 'y', {
        snippet:
          'On the quay there was anger. “Nobody told us that the boat was drifting and nobody at the coastguard has told us since that night in October”',
      }),
    ],
    [
      'two short texts',
      item('A', 'x', { snippet: 'Two men are missing.' }),
      item('B', 'y', { snippet: 'Two men are missing.' }),
    ],
    ['an article and a fact check', item('A', TITLE), item('B', TITLE, { kind: 'fact-check' })],
  ])('not: %s', (_what, a, b) => {
    expect(isCopy(a, b)).toBe(false);
    expect(isCopy(b, a)).toBe(false);
  });
});

describe('folding', () => {
  test('copies stand behind the agency’s own page, which stands where the first of them stood', () => {
    const folded = foldCopies(
      ranked(
        item('Brennock Gazette', TITLE, { snippet: WIRE }),
        item('Calder Review', 'What is known, and what is not, about the boat'),
        item('Meridian Wire', TITLE, { snippet: WIRE }),
        item('Osterholt Courier', 'Radio messages published', { snippet: WIRE }),
      ),
    );
    expect(folded.map(({ item, copies, agency }) => [item.outlet, copies.map(({ outlet }) => outlet), agency])).toEqual(
      [
        ['Meridian Wire', ['Brennock Gazette', 'Osterholt Courier'], 'Meridian Wire'],
        ['Calder Review', [], null],
      ],
    );
  });

  test('without a credit the first stands for the others, and no agency is named', () => {
    const [first] = foldCopies(ranked(item('A', TITLE), item('B', TITLE)));
    expect(first).toMatchObject({ item: { outlet: 'A' }, agency: null, copies: [{ outlet: 'B' }] });
  });

  test('one page that two services found is one result, with what either knows', () => {
    const url = 'https://a.example/x';
    const folded = foldCopies(
      ranked(
        item('a.example', TITLE, { url: `${url}?utm_source=feed`, country: 'IE', language: null }),
        item('The A', `${TITLE}…`, { url, sentence: 'S.' }),
      ),
    );
    expect(folded).toHaveLength(1);
    expect(folded[0]).toMatchObject({
      copies: [],
      item: { outlet: 'The A', country: 'IE', language: 'en', sentence: 'S.' },
    });
  });

  test('behind an address of a feed’s own is a page that another service found: one result, at the address that leads there', () => {
    const opaque = item('The A', TITLE, { url: 'https://news.google.com/rss/articles/CBMi1?oc=5' });
    const plain = item('The A', TITLE, { url: 'https://a.example/x', sentence: 'S.' });
    for (const both of [
      [opaque, plain],
      [plain, opaque],
    ]) {
      const folded = foldCopies(ranked(...both));
      expect(folded).toHaveLength(1);
      expect(folded[0]).toMatchObject({ copies: [], item: { url: plain.url, sentence: 'S.' } });
    }
    // a column that has one title every day
    const next = { ...plain, published: '2026-10-15T12:00:00Z' };
    expect(foldCopies(ranked(opaque, next))).toHaveLength(2);
    expect(foldCopies(ranked(plain, { ...plain, url: 'https://a.example/y' }))).toHaveLength(2);
  });

  test('a chain of likenesses does not join what is not alike', () => {
    const body = (from: number) => Array.from({ length: 30 }, (_, at) => `word${from + at}`).join(' ');
    const texts = [0, 4, 8].map((from, at) => item(`Outlet ${at}`, `t${at}`, { snippet: body(from) }));
    expect(isCopy(texts[0]!, texts[1]!)).toBe(true);
    expect(isCopy(texts[1]!, texts[2]!)).toBe(true);
    expect(isCopy(texts[0]!, texts[2]!)).toBe(false);
    expect(foldCopies(ranked(...texts)).map(({ copies }) => copies.length)).toEqual([1, 0]);
  });
});

test.each([
  ['LONDON (Reuters) - A ship', 'Reuters'],
  ['Paris, Oct 3 (AFP) – A ship', 'AFP'],
  ['TEL AVIV, Israel (AP) — A ship', 'AP'],
  ['OSTERHOLT (dpa) - A ship', 'dpa'],
  ['SÃO PAULO (Agência Brasil) - A ship', 'Agência Brasil'],
  ['KARSHOLM – A ship', null],
  ['John Smith (Labour) said', null],
  ['Smith (D-Texas) - a senator', null],
  ['Austin (Texas) - A ship', null],
  ['The ministry (MoD) said that', null],
  ['A ship of the coastguard (AFP) - see below', null],
  ['', null],
])('the agency of %s', (text, agency) => expect(agencyOf(text)).toBe(agency));

test.each([
  ['The recordings, first reported by Meridian Wire, run to 40 minutes.', [], ['Meridian Wire']],
  ['The memo was first published by the magazine Plain Ledger on Thursday.', [], ['Plain Ledger']],
  ['Harbour Post first reported the order.', [], ['Harbour Post']],
  ['An officer told The Calder Review that he had seen it.', ['Calder Review'], ['Calder Review']],
  ['The order, the magazine Plain Ledger reported on Thursday, is real.', ['Plain Ledger'], ['Plain Ledger']],
  ['The ship waited, according to Evening Signal.', ['Evening Signal'], ['Evening Signal']],
  ['The Plain Ledger, which wrote about the memo first, has it.', ['Plain Ledger'], ['Plain Ledger']],
  [
    'The lake is low, the Northline agency said, citing the magazine Plain Ledger.',
    ['Northline', 'Plain Ledger'],
    ['Plain Ledger', 'Northline'],
  ],
  ['Karsholm Rovers, which finished first, are unbeaten.', ['Plain Ledger'], []],
  ['It was first reported by police.', [], []],
  ['It was first reported by Monday.', [], []],
  ['Anna Smith reported on Thursday.', ['Plain Ledger'], []],
  ['She told Anna Smith.', ['Plain Ledger'], []],
  ['The ship was, according to the Defence Ministry, elsewhere.', ['Plain Ledger'], []],
  ['Harbour Postal reported losses.', ['Harbour Post'], []],
])('credits in %s', (text, outlets, names) => expect(creditsIn(text, outlets).sort()).toEqual([...names].sort()));

test.each([
  ['The Harbour Post', 'harbour post', true],
  ['harbourpost.example', 'Harbour Post', false],
  ['Le Día', 'le dia', true],
])('%s and %s are one outlet: %s', (a, b, same) => expect(outletKey(a) === outletKey(b)).toBe(same));

test.each([
  ['Calvenia’s Military Intelligence Directorate (MID)', 'Military Intelligence Directorate', true],
  ['Military Intelligence Directorate (MID)', 'MID', true],
  ['Military Intelligence Directorate', 'MID', true],
  ['the Ministry of Defence', 'Defence Ministry', true],
  ['Ostrany’s Defence Ministry', 'Defence Ministry', true],
  ['Interior Ministry', 'Defence Ministry', false],
  ['Ministry of the Sea', 'Ministry', false],
  ['Marten Voss', 'Anna Voss', false],
  ['MID', 'FSB', false],
  ['', '', false],
])('%s and %s are one party: %s', (a, b, same) => {
  expect(isSameParty(a, b)).toBe(same);
  expect(isSameParty(b, a)).toBe(same);
});

describe('copies or independent', () => {
  const account = (outlet: string, text: string, change: Partial<Account> = {}): Account => ({
    id: outlet,
    outlet,
    agency: null,
    headline: null,
    text,
    releasedBy: [],
    ...change,
  });
  const count = (...accounts: Account[]) => {
    const { outlets, known, unknown } = originsOf(accounts);
    return { outlets, known, unknown };
  };

  test('three outlets, one agency', () => {
    const accounts = ['A', 'B', 'C'].map((outlet) => account(outlet, WIRE));
    expect(count(...accounts)).toEqual({ outlets: 3, known: 1, unknown: 0 });
    expect(originsOf(accounts).groups[0]?.ties[0]).toEqual({ kind: 'agency', words: 'Meridian Wire' });
  });

  test('the agency itself is among them', () => {
    const accounts = [
      account('Meridian Wire', 'Its own words.'),
      account('B', WIRE),
      account('C', 'X', { agency: 'MERIDIAN WIRE' }),
    ];
    expect(count(...accounts)).toEqual({ outlets: 3, known: 1, unknown: 0 });
  });

  test('one credits the other', () => {
    const accounts = [
      account('Plain Ledger', 'A memo of three pages.'),
      account('Northline', 'The magazine Plain Ledger reported it on Thursday.'),
    ];
    expect(originsOf(accounts).groups).toMatchObject([
      { ties: [{ kind: 'credit', words: 'Plain Ledger' }], accounts: [{}, {}] },
    ]);
  });

  test('one party released it to all, however each of them names it', () => {
    const names = ['Calvenia’s Military Intelligence Directorate (MID)', 'Military Intelligence Directorate', 'MID'];
    expect(count(...names.map((name, at) => account(`O${at}`, 'x', { releasedBy: [name] })))).toEqual({
      outlets: 3,
      known: 1,
      unknown: 0,
    });
  });

  test('one quotation, the one cut shorter', () => {
    const accounts = [
      account('A', '“Nobody crosses back before dark, do you hear me,” the voice says.'),
      account('B', 'He ordered: “Nobody crosses back before dark.”'),
    ];
    expect(originsOf(accounts).groups[0]?.ties[0]?.kind).toBe('quotation');
    expect(count(...accounts)).toEqual({ outlets: 2, known: 1, unknown: 0 });
  });

  test('two origins stay two', () => {
    const accounts = [
      account('A', 'x', { releasedBy: ['Military Intelligence Directorate'] }),
      account('B', 'x', { releasedBy: ['Military Intelligence Directorate'] }),
      account('C', 'x', { releasedBy: ['Ministry of the Sea'] }),
    ];
    expect(count(...accounts)).toEqual({ outlets: 3, known: 2, unknown: 0 });
  });

  test('no sign is unknown, never independent', () => {
    expect(count(account('A', 'A boat drifted.'), account('B', 'A boat was adrift.'))).toEqual({
      outlets: 2,
      known: 0,
      unknown: 2,
    });
  });

  test('a short quotation, or one that nobody else has, ties nothing', () => {
    expect(count(account('A', 'He said “hold off”.'), account('B', 'She said “hold off”.'))).toEqual({
      outlets: 2,
      known: 0,
      unknown: 2,
    });
    expect(count(account('A', '“We know nothing about it at all,” he said.'))).toEqual({
      outlets: 1,
      known: 0,
      unknown: 1,
    });
  });

  test('ties run through several hands', () => {
    const accounts = [
      account('A', 'x', { releasedBy: ['Military Intelligence Directorate'] }),
      account('B', WIRE, { releasedBy: ['MID'] }),
      account('C', WIRE),
      account('D', 'First reported by C.'),
    ];
    expect(count(...accounts)).toEqual({ outlets: 4, known: 1, unknown: 0 });
  });

  test('two stories of one agency are two, where stories can be told apart', () => {
    const accounts = [
      account('A', WIRE),
      account('B', WIRE),
      account('C', WIRE.replaceAll(/boat|coastguard/g, 'mill')),
    ];
    const sameStory = (a: { body: string }, b: { body: string }) => (a.body === b.body ? 1 : 0);
    expect(originsOf(accounts, sameStory)).toMatchObject({ outlets: 3, known: 2 });
    expect(originsOf(accounts)).toMatchObject({ outlets: 3, known: 1 });
  });

  test('one outlet with two pages is one outlet', () => {
    expect(count(account('The A', WIRE), account('A', WIRE, { id: '2' })).outlets).toBe(1);
  });
});

describe('the chain', () => {
  const chain = (change: Partial<Account>, known: string[] = []) =>
    chainOf(
      { id: '1', outlet: 'The Harbour Post', agency: null, headline: null, text: '', releasedBy: [], ...change },
      known,
    ).map(({ name, role, originalNotSeen }) => `${role}: ${name}${originalNotSeen ? ' (original not seen)' : ''}`);

  test('from the page to who released it', () => {
    expect(chain({ text: WIRE, releasedBy: ['Evening Signal', 'Military Intelligence Service, Marenia'] })).toEqual([
      'outlet: The Harbour Post',
      'agency: Meridian Wire',
      'release: Evening Signal',
      'release: Military Intelligence Service, Marenia (original not seen)',
    ]);
  });
  test('names each hand once', () => {
    expect(
      chain({ agency: 'Harbour Post', text: 'First reported by The Calder Review.', releasedBy: ['Calder Review'] }),
    ).toEqual(['outlet: The Harbour Post', 'credit: The Calder Review (original not seen)']);
  });
  test('of an outlet alone says nothing of an original', () => {
    expect(chain({})).toEqual(['outlet: The Harbour Post']);
  });
});
