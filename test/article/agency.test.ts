import { expect, test } from 'vitest';
import { readArticle } from '../../src/article/read';
import { inert } from './pages';

const BODY = [
  'The harbour office of Osterholt let in eleven ships on Monday by mistake, and says that nobody will be blamed for it.',
  'The first of them carried grain and has been unloaded since, although the dockers of Hallis had refused to touch it.',
  'Four ships are still in the roads, where the coastguard keeps an eye on them from its boat, day and night.',
];
const agencyOf = (last: string, outlet = 'The Calder Courier') =>
  readArticle(
    inert(`<html lang="en"><head><title>Ships</title><meta property="og:site_name" content="${outlet}"></head><body><main><article>
      <h1>Eleven ships let in by mistake</h1>${BODY.map((p) => `<p>${p}</p>`).join('')}${last}</article></main></body></html>`),
    { url: 'https://courier.example/ships' },
  ).article.agency;

test.each([
  ['<p>Additional reporting by Reuters</p>', 'Reuters'],
  ['<p><em>Additional reporting by Ann Lee and Agence France-Presse.</em></p>', 'Agence France-Presse'],
  ['<div class="credit">With AFP</div>', 'AFP'],
  ['<p>(With inputs from PTI)</p>', 'PTI'],
  ['<p>With files from The Associated Press</p>', 'The Associated Press'],
  ['<p>The Associated Press contributed to this report.</p>', 'The Associated Press'],
  ['<p>Jan Okrent and Reuters contributed reporting to this story.</p>', 'Reuters'],
  ['<p>Source: dpa</p>', 'dpa'],
])('%s credits %s', (line, agency) => expect(agencyOf(line)).toBe(agency));

test.each([
  '<p>With AFP closed for the day, the harbour had nobody to call but its own watch, which slept.</p>',
  '<p>Additional reporting by Ann Lee</p>',
  '<p>With thanks to all who wrote to us.</p>',
  '<p>The ministry contributed to this report.</p>',
  '<p>Reuters contributed to this mess. So did the office.</p>',
])('%s credits none', (line) => expect(agencyOf(line)).toBeNull());

test('an agency credits nobody on its own pages', () =>
  expect(agencyOf('<p>Additional reporting by Reuters</p>', 'Reuters')).toBeNull());
