import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/read';
import { inert } from './pages';

/** How newspapers' templates build an article, and what they put into it. */

const SAID = [
  'The tram depot at Marrowdale caught fire early on Sunday, and forty carriages were lost before the flames were put out.',
  'A video that was shared by thousands is said to show a man running from it; the Marrow Post could not verify it.',
  'The transport board said that the lines to Ludwick will be served by buses until the end of the month at least.',
  'Drivers told the paper that the sprinklers had been out of order since the spring, which the board denies.',
  'Insurers put the damage at ninety million crowns, a sum that the board called a first guess on Monday.',
  'A meeting of the council has been called for Thursday evening in the old corn exchange of the town.',
];
const paragraphs = (list: readonly string[] = SAID) => list.map((said) => `<p>${said}</p>`).join('');
const read = (main: string) =>
  readArticle(
    inert(
      `<!doctype html><html lang="en"><head><title>Fire destroys forty trams</title></head><body><main><h1>Fire destroys forty trams</h1>${main}</main></body></html>`,
    ),
    { url: null },
  ).article.text;
const WHOLE = ['Fire destroys forty trams', ...SAID].join('\n\n');
const within = (box: string) =>
  read(`<article>${paragraphs(SAID.slice(0, 3))}${box}${paragraphs(SAID.slice(3))}</article>`);

describe('a box in the middle of the text is none of it', () => {
  test.each([
    [
      'an appeal',
      '<div class="note"><p>We are read by a million people and paid for by a few. Give five crowns a month, so that all may read on.</p><a href="/give">Give now</a></div>',
    ],
    [
      'what is to be had for a phone',
      '<div class="box"><p><b>The Post in your pocket</b></p><p>All of it on your phone, before anybody else.</p><a href="/app">Download</a></div>',
    ],
    [
      'the text for other papers',
      '<div class="republish"><h3>Print it</h3><p>You may print this story in your own paper, as long as it names us and ours.</p></div>',
    ],
    [
      'what another service wants to be asked for',
      '<div class="embed"><p>Here stands what another service holds. It may set cookies, so you are asked first.</p></div>',
    ],
    ['a hint', '<p>Scroll to begin</p><p>In this article</p><p>4 min</p><p>Spotted an error in this story?</p>'],
  ])('%s', (_name, box) => expect(within(box)).toBe(WHOLE));

  test.each([
    [
      'a link that asks for something beside a paragraph that tells',
      '<section><p>Those who lost work may turn to the fund of the union, which nobody could verify.</p><p><a href="/f">Support the fund</a></p></section>',
      'nobody could verify',
    ],
    [
      'one beside what somebody said to others',
      '<div><p>“We know nothing of your letter and could not verify it,” the board wrote.</p><p><a href="/l">Download the letter</a></p></div>',
      'could not verify it,”',
    ],
    ['minutes of a sentence', '<p>It took 4 min to burn down.</p>', '4 min to burn'],
    ['an error of a sentence', '<p>Spotted an error in the letter, the board.</p>', 'Spotted an error'],
    ['a place to scroll to', '<p>“Scroll to read it all,” he wrote of the unverified list.</p>', 'Scroll to read'],
  ])('but for %s', (_name, box, words) => expect(within(box)).toContain(words));
});

describe('columns', () => {
  const notice = '<p>Lovingly remembered by her children and by all who knew her at the mill, aged ninety-one.</p>';
  const wide = (list: readonly string[], name: string) => `<div class="${name}">${paragraphs(list)}</div>`;
  test.each(['col-8/col-4', 'col-12 col-md-9/col-12 col-md-3', 'columns-10/columns-2'])(
    'a narrow one beside the text is none of it: %s',
    (names) => {
      const [most, rest] = names.split('/');
      const row = (list: readonly string[], beside = '') =>
        `<div class="row">${wide(list, most!)}${beside && `<div class="${rest}"><div><h3>Family notices</h3>${beside}</div></div>`}</div>`;
      expect(read(row(SAID, notice))).toBe(WHOLE);
      // each part of the article in a row of its own
      expect(read(row(SAID.slice(0, 3), notice) + row(SAID.slice(3)))).toBe(WHOLE);
    },
  );
  test('what is cut in two columns is read whole', () => {
    const both = wide(SAID.slice(0, 3), 'col-6') + wide(SAID.slice(3), 'col-6');
    expect(read(`<div class="row">${both}</div>`)).toBe(WHOLE);
    const uneven = wide(SAID.slice(0, 3), 'col-8') + wide(SAID.slice(3), 'col-4');
    expect(read(`<div class="row">${uneven}</div>`)).toBe(WHOLE);
  });
});

test('what is shown before a wall and what stands behind it are one article', () =>
  expect(
    read(
      `<div class="asset-body"><div class="subscriber-preview">${paragraphs(SAID.slice(0, 2))}</div><div class="subscriber-only">${paragraphs(SAID.slice(2))}</div></div>`,
    ),
  ).toBe(WHOLE));

test('each paragraph in a table of its own, as letters to readers are built', () => {
  const row = (said: string) =>
    `<tr><td><table><tbody><tr><td class="text">${said}</td></tr></tbody></table></td></tr>`;
  const table = (list: readonly string[]) => `<table><tbody>${list.map(row).join('')}</tbody></table>`;
  expect(read(table(SAID))).toBe(WHOLE);
});

test('who edited it is no text above the first paragraph', () => {
  expect(read(`<article><p>Edited By: Runa Ek</p>${paragraphs()}</article>`)).toBe(WHOLE);
  const told = 'Edited by an unknown hand, the video could not be verified.';
  expect(read(`<article><p>${told}</p>${paragraphs()}</article>`)).toContain(told);
});

describe('a name that is that of furniture elsewhere', () => {
  const each = (name: string, inside = (said: string) => `<p>${said}</p>`) =>
    SAID.map((said) => `<div class="${name}">${inside(said)}</div>`).join('');
  test.each(['widget widget-text', 'commentary-text', 'legal-par', 'promo-text'])(
    'is the name of each paragraph: %s',
    (name) => expect(read(each(name))).toBe(WHOLE),
  );
  test.each([
    ['comment', (said: string) => `<p>${said}</p>`],
    ['teaser', (said: string) => `<h3><a href="/a">Fire</a></h3><p>${said}</p>`],
  ])('but not that of what readers write, or of cards: %s', (name, inside) =>
    expect(read(each(name, inside))).not.toContain('sprinklers'),
  );
  test('nor where there is an article beside', () => {
    const others = each('promo-text', (said) => `<p>${said.replace(/\w+ly\b|the /g, 'a ')}</p>`);
    expect(read(`<article>${paragraphs()}</article>${others}`)).toBe(WHOLE);
  });
  test('is that of the paragraph before the others', () => {
    const [first, ...rest] = SAID;
    expect(
      read(`<div class="teaser-text"><p>${first}</p></div><div class="story-text">${paragraphs(rest)}</div>`),
    ).toBe(WHOLE);
  });
});

test('who the author is, above the text', () => {
  const data = '<script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"Runa Ek"}}</script>';
  const about = '<div class="who"><p>Runa Ek has covered transport since 2011. She lives in Sorrel Hill.</p></div>';
  expect(read(`${data}<article>${about}${paragraphs()}</article>`)).toBe(WHOLE);
  // an agency that signs it
  const doubt = 'Runa Ek was unable to verify the video, or to say when it was made.';
  expect(read(`${data}<article><p>${doubt}</p>${paragraphs()}</article>`)).toContain(doubt);
  expect(read(`${data}<article>${paragraphs()}<p>${doubt}</p></article>`)).toContain(doubt);
  // somebody else
  expect(read(`<article>${about}${paragraphs()}</article>`)).toContain('Sorrel Hill');
});
