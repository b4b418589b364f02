import { describe, expect, test } from 'vitest';
import { quickSteps } from '../../src/article/quick';
import { readArticle } from '../../src/article/read';
import { finish } from '../../src/article/steps';
import { findLanguage } from '../../src/engine/languages';
import { makeReport } from '../../src/engine/report';
import { lookForCues } from '../../src/page/look-for-cues';
import { corpusPage, corpusPages, fixture, fixtures, inert } from '../article/pages';

const URL_OF = 'https://paper.example/story';
const english = findLanguage('en')!;
const look = (text: string) => finish(lookForCues(text, english));
const ofPage = (document: Document) => look(finish(quickSteps(document)));
const page = (body: string) => inert(`<!doctype html><html lang="en"><body><article>${body}</article></body></html>`);

describe('a cue is found where it stands', () => {
  test.each([
    ['plainly', '<p>The ministry could not verify the letter.</p>'],
    [
      'over several elements',
      '<p>The ministry <b>could</b> <i>not\n   <a href="/x">independently</a></i> verify it.</p>',
    ],
    ['over the lines of its source', '<p>The ministry\n      could\n      not\n      verify the letter.</p>'],
    ['behind a drop cap', '<div class="cap">A</div><p>llegedly the ship was let in.</p>'],
    ['inside a quotation that a menu left open', '<div>“More</div><p>It has not been verified.</p>'],
    ['with a ligature', '<p>The letter has not been con\ufb01rmed by anybody.</p>'],
    ['with signs of no width', '<p>The ministry could\u200b not veri\u2060fy the letter.</p>'],
    ['over a line break', '<p>The ministry could<br> not<br>\n verify the letter.</p>'],
    ['in preformatted text', '<pre>TO ALL\nThe order has not been verified.\n</pre>'],
  ])('%s', (_name, body) => expect(ofPage(page(body))).toBe(true));
});

// by the square of its length it would take two minutes
test('a very long run of blanks comes to an end', () => {
  const text = finish(quickSteps(page(`<p>The ministry${' '.repeat(450_000)}could\n   not verify it.</p>`)));
  expect(text).toContain('could not verify it.');
});

test.each([
  '<p>Police verified account holders and confirmed cases of measles.</p>',
  '<p>The insurance claims were paid, and air defences intercepted 45 drones.</p>',
  '<p>They think he has not been<br><br>verified accounts are blue.</p>',
  '<p>What they could not<br>Verify your account here.</p>',
  '<p>They think he has not been</p><p>verified accounts are blue.</p>',
])('words alone are none: %s', (body) => expect(ofPage(page(body))).toBe(false));

describe('no claim is lost', () => {
  const all: [string, () => string][] = [
    ...fixtures.map((name): [string, () => string] => [name, () => fixture(name)]),
    ...corpusPages(2).map((name): [string, () => string] => [name, () => corpusPage(name)]),
  ];
  test.each(all)('%s', (_name, html) => {
    const document = inert(html());
    const { article } = readArticle(document, { url: URL_OF });
    const { claims } = makeReport(article, { file: null, language: english });
    if (claims.length > 0) expect(look(finish(quickSteps(document)))).toBe(true);
  });
});
