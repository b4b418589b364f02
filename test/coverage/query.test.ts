import { expect, test } from 'vitest';
import { queryOf } from '../../src/coverage/query';
import type { Claim } from '../../src/engine/types';

const ask = (text: string, more: Partial<Claim> = {}, outlet: string | null = null, language = 'en') =>
  queryOf(
    {
      statement: { text, start: 0, end: text.length },
      releasedBy: [],
      deniedBy: [],
      warnings: [],
      ...more,
    } as unknown as Claim,
    { url: null, outlet, language, links: [] },
  );

test.each([
  [
    'names and places',
    'The boat, the Anna Veldt, left Hallis with a crew of eleven on Monday.',
    '"Anna Veldt" Hallis boat crew',
  ],
  [
    'a possessive is no part of a name',
    'Marenia’s Coastguard Union met in Brennock.',
    'Marenia "Coastguard Union" Brennock met',
  ],
  [
    'numbers',
    'Forty houses and 1,200 sheds burned down near Ostra, the mayor of Kelm said.',
    'Ostra Kelm 1,200 houses sheds',
  ],
  [
    'short quotations',
    '“Nobody goes in before me,” a man says on the call from Kelm.',
    '"Nobody goes in before me" Kelm',
  ],
])('%s', (_what, text, words) => {
  const said = ask(text);
  for (const word of words.split(/\s(?=(?:[^"]*"[^"]*")*[^"]*$)/)) expect(said, said).toContain(word);
});

test.each([
  [
    'weekdays, months and sentence openers',
    'On Saturday night in March, However, The ship left Hallis.',
    /Saturday|March|However|The\b|On\b/,
  ],
  [
    'words of doubt and reporting',
    'Reportedly unverified footage allegedly shows Hallis, according to reports.',
    /report|alleg|unverif|according/i,
  ],
])('no filler: %s', (_what, text, unwanted) => {
  expect(ask(text)).not.toMatch(unwanted);
  expect(ask(text)).toContain('Hallis');
});

test('the outlet’s own name tells nothing apart; whoever released it does', () => {
  expect(ask('The Harbour Post saw the list in Hallis.', {}, 'The Harbour Post')).not.toContain('Harbour');
  const released = { releasedBy: [{ name: 'Meridian Wire' }, { name: 'Military Intelligence Service, Marenia' }] };
  expect(ask('A list of the crew was found.', released)).toContain('"Military Intelligence Service"');
  expect(ask('A list of the crew was found.', released)).not.toContain('Meridian');
});

test.each([
  ['the Security Office', 'Gates "Security Office" shut'],
  ['The council', 'Gates shut'],
  ['a clerk', 'Gates shut'],
  ['Kelm (the town)', 'Gates Kelm shut'],
])('whoever released it, where that is a name: %s', (name, words) => {
  expect(ask('Gates were shut.', { releasedBy: [{ name }] })).toBe(words);
});

test('a name that stands in the statement is not asked for twice', () => {
  const words = ask('A list that the Military Intelligence Service has.', {
    releasedBy: [{ name: 'Military Intelligence Service' }],
  });
  expect(words.match(/Intelligence/g)).toHaveLength(1);
});

test('a script without capitals gives its own longest words', () => {
  const words = ask('أمر ضابط في خفر السواحل سفينة الدورية بالابتعاد عن قارب صيد', {}, null, 'ar');
  expect(words).toContain('السواحل');
  expect(words).not.toMatch(/(?:^| )(?:في|عن)(?: |$)/);
});

test('no more words than a news search takes, and never empty where the statement has words', () => {
  const long = Array.from({ length: 30 }, (_, at) => `Name${String.fromCharCode(65 + (at % 26))}${at} spoke.`).join(
    ' ',
  );
  expect(ask(long).split(' ').length).toBeLessThanOrEqual(10);
  expect(ask('nobody knows why')).not.toBe('');
});
