import { expect, test } from 'vitest';
import { makeQuery } from '../../src/coverage/make-query';

const claim = (text: string, releasedBy: string[] = [], deniedBy: string[] = []) => ({
  statement: { text, start: 0, end: text.length },
  releasedBy: releasedBy.map((name) => ({ name })),
  deniedBy: deniedBy.map((name) => ({ name })),
});
const report = { url: 'https://a.example/1', published: '2026-10-14T11:20:00Z', language: 'en-GB' };

test('what the reader left in the line is what is sent; the claim’s own names, numbers and quotation rank', () => {
  const text =
    'A voice told the Lodestar to “hold off until first light” for forty minutes, “no” more, on a boat with 11 men.';
  const released = claim(text, ['Military Intelligence Service, Marenia', 'Anna Veldt'], ['Ministry of the Sea (MOS)']);
  expect(makeQuery('"Anna Veldt" coastguard 40', released, report, 'IE')).toEqual({
    terms: ['Anna Veldt', 'coastguard', '40'],
    names: ['Anna Veldt', 'Military Intelligence Service', 'Ministry of the Sea'],
    numbers: ['11', '40'],
    quoted: 'hold off until first light',
    date: '2026-10-14T11:20:00Z',
    language: 'en',
    region: 'IE',
    page: 'https://a.example/1',
  });
});

test.each([
  ['one quoted word is a word', 'The ship “stalled” at sea.', null],
  ['the longest quotation', '“Come back” and “nobody crosses before dark”', 'nobody crosses before dark'],
  ['no quotation', 'The ministry’s ship waited.', null],
])('%s', (_what, text, quoted) => expect(makeQuery('ship', claim(text), report, null).quoted).toBe(quoted));

test('nothing known is null, nothing typed is nothing', () => {
  const unknown = { url: null, published: null, language: null };
  expect(makeQuery('  ', claim('x'), unknown, null)).toMatchObject({
    terms: [],
    names: [],
    date: null,
    language: null,
    page: null,
  });
});
