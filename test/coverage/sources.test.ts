import { expect, test } from 'vitest';
import { sourcesOf } from '../../src/coverage/sources';
import type { Claim, Party } from '../../src/engine/types';

const TEXT = 'Recordings were released by the agency, Meridian Wire said. The ministry denies it. More here.';
const claim = (names: string[]): Claim =>
  ({
    statement: { text: TEXT.slice(0, 59), start: 0, end: 59 },
    releasedBy: names.map((name): Party => ({ name })),
    deniedBy: [],
    warnings: [],
  }) as unknown as Claim;
const report = (...links: [text: string, href: string, start?: number][]) => ({
  url: 'https://www.harbourpost.example/a',
  outlet: 'The Harbour Post',
  language: 'en',
  links: links.map(([text, href, start = 500]) => ({ text, href, start, end: start + text.length })),
});
const hrefs = (names: string[], ...links: Parameters<typeof report>) =>
  sourcesOf(claim(names), report(...links)).map(({ href }) => href);

test.each([
  ['the name itself', 'Meridian Wire', 'Meridian Wire', 'https://a.example/1'],
  ['the name among other words', 'Meridian Wire', 'first carried by Meridian Wire on Monday', 'https://a.example/1'],
  ['its site', 'Meridian Wire', 'a report', 'https://meridianwire.example/1'],
  ['its site, with a dash', 'Meridian Wire', 'a report', 'https://www.meridian-wire.example/1'],
  ['its initials', 'Security Service of Kelm', 'a statement', 'https://ssok.gov.example/1'],
  ['the short form in brackets', 'Main Intelligence Directorate (HUR)', 'a statement', 'https://hur.gov.example/1'],
  ['a name of common words only', 'Ministry of Defence', 'Ministry of Defence', 'https://mod.example/1'],
])('a link is a source by %s', (_what, name, text, href) => {
  expect(hrefs([name], [text, href])).toEqual([href]);
});

test.each([
  ['another name', 'Meridian Wire', 'Northlight Daily', 'https://northlight.example/1'],
  ['a word that many names share', 'State News Agency', 'news', 'https://a.example/1'],
  ['half of a name', 'Meridian Wire', 'the Meridian hotel', 'https://hotel.example/1'],
  ['the outlet’s own archive', 'Meridian Wire', 'Meridian Wire', 'https://harbourpost.example/topic/meridian'],
  ['no web address', 'Meridian Wire', 'Meridian Wire', 'mailto:desk@meridianwire.example'],
  ['no words', 'Meridian Wire', ' ', 'https://meridianwire.example/'],
])('a link is no source by %s', (_what, name, text, href) => {
  expect(hrefs([name], [text, href])).toEqual([]);
});

test('other sites linked in the claim’s own sentence follow those that are named; each once', () => {
  expect(
    hrefs(
      ['Meridian Wire'],
      ['Recordings', 'https://archive.example/9', 0],
      ['More here', 'https://other.example/9', 83],
      ['Meridian Wire', 'https://meridianwire.example/1', 40],
      ['Meridian Wire', 'https://meridianwire.example/1', 300],
    ),
  ).toEqual(['https://meridianwire.example/1', 'https://archive.example/9']);
});

test('the link’s own words and its host are shown', () => {
  expect(
    sourcesOf(claim(['Meridian Wire']), report([' Meridian Wire ', 'https://www.meridianwire.example/1'])),
  ).toEqual([{ href: 'https://www.meridianwire.example/1', host: 'meridianwire.example', text: 'Meridian Wire' }]);
});
