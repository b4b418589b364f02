import { expect, test } from 'vitest';
import { linkedStories } from '../../src/coverage/linked-stories';
import { STORIES } from '../engine/stories';

const [bridge] = STORIES;
const OWN = { ...bridge!.told, language: 'en' };
const PAGE = 'https://www.calder.example/now';
const link = (text: string, href: string) => ({ text, href, start: 0, end: text.length });
const texts = (...links: [text: string, href: string][]) =>
  linkedStories(
    links.map(([text, href]) => link(text, href)),
    OWN,
    PAGE,
  ).map(({ text }) => text);
const RETREAT = 'Osterholt general ordered retreat from Vellmar bridge, leaked call suggests';

test('an earlier report of the outlet, and another outlet’s: found by their headlines', () => {
  expect(texts([RETREAT, 'https://calder.example/then'])).toEqual([RETREAT]);
  expect(linkedStories([link(` ${RETREAT} `, 'https://www.harbour.example/x')], OWN, PAGE)).toEqual([
    { href: 'https://www.harbour.example/x', host: 'harbour.example', text: RETREAT },
  ]);
});

test.each([
  ['another story of the same army', 'Osterholt army to buy forty new field kitchens', 'https://calder.example/2'],
  ['a name', 'Osterholt army', 'https://calder.example/topic/osterholt'],
  ['the page itself', RETREAT, 'https://calder.example/now#comments'],
  ['no web address', RETREAT, 'mailto:desk@calder.example'],
])('%s is none', (_what, text, href) => expect(texts([text, href])).toEqual([]));

test('each once, three at most', () => {
  const many = [1, 2, 2, 3, 4, 5].map((at): [string, string] => [`${RETREAT}`, `https://calder.example/${at}`]);
  expect(texts(...many)).toHaveLength(3);
});
