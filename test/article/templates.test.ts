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
      'the text for other papers',
      '<div class="republish"><h3>Print it</h3><p>You may print this story in your own paper, as long as it names us and ours.</p></div>',
    ],
    [
      'what another service wants to be asked for',
      '<div class="embed"><p>Here stands what another service holds. It may set cookies, so you are asked first.</p></div>',
    ],
    [
      'a hint',
      '<p>Scroll to begin</p><p>In this article</p><p>4 min</p><p>Spotted an error in this story?</p><p>Found a mistake?</p>',
    ],
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
    [
      'one beside what reporters counted',
      '<div><p>Our reporters in Marrowdale counted the burnt carriages on Monday morning.</p><a href="/m">Try the interactive map</a></div>',
      'counted the burnt',
    ],
    [
      'one beside a report',
      '<div><p>The report, seen by us, says that the pumps were never tested.</p><p><a href="/r">Download the report</a></p></div>',
      'pumps were never',
    ],
    [
      'one beside what a family told',
      '<div><p>The family has set up a fund. It told us that it will pay for the funeral.</p><p><a href="/d">Donate to the fund</a></p></div>',
      'told us that it',
    ],
    [
      'one beside what residents may do',
      '<div><p>Residents get help: if your house lost its power on Sunday, call the board.</p><p><a href="/g">Get the form</a></p></div>',
      'if your house',
    ],
    [
      'one beside names',
      '<div><p>The names of the dead were given to us by the board.</p><a href="/s">Support the families</a></div>',
      'given to us by',
    ],
    [
      'a button beside what was reported to the paper',
      '<div><p>Give us the files, the men told our reporter, and nobody will be harmed.</p><a href="/s">Donate</a></div>',
      'Give us the files',
    ],
    [
      'a button beside what asks for nothing',
      '<div><p>The board has shown us the plans of the new depot, which is twice as large.</p><a href="/s">Subscribe</a></div>',
      'shown us the plans',
    ],
    ['an error on a ballot', '<p>Spotted an error on the ballot? Call the board.</p>', 'on the ballot?'],
    [
      'a mistake of a board',
      '<p>See a mistake in the count? The board did, and the vote was void.</p>',
      'See a mistake',
    ],
    ['minutes of a sentence', '<p>It took 4 min to burn down.</p>', '4 min to burn'],
    ['an error of a sentence', '<p>Spotted an error in the letter, the board.</p>', 'Spotted an error'],
    ['a place to scroll to', '<p>“Scroll to read it all,” he wrote of the unverified list.</p>', 'Scroll to read'],
  ])('but for %s', (_name, box, words) => expect(within(box)).toContain(words));
});

describe('columns are read whole', () => {
  const wide = (list: readonly string[], name: string) => `<div class="${name}">${paragraphs(list)}</div>`;
  test.each(['col-6 col-6', 'col-8 col-4', 'col-4 col-8', 'col-md-6 col-md-12'])('two: %s', (names) => {
    const [one, other] = names.split(' ');
    const both = wide(SAID.slice(0, 3), one!) + wide(SAID.slice(3), other!);
    expect(read(`<div class="row">${both}</div>`)).toBe(WHOLE);
  });
  test.each(['col-md-6 col-md-12', 'col-4 col-8'])('an opening and the rest: %s', (names) => {
    const [one, other] = names.split(' ');
    const both = wide(SAID.slice(0, 1), one!) + wide(SAID.slice(1), other!);
    expect(read(`<article><div class="row">${both}</div></article>`)).toBe(WHOLE);
  });
  test('a caveat beside the text', () => {
    const both = wide(SAID.slice(1, 2), 'col-4') + wide([...SAID.slice(0, 1), ...SAID.slice(2)], 'col-8');
    expect(read(`<div class="row">${both}</div>`)).toContain(SAID[1]);
  });
  test('rows of several widths', () => {
    const widths = [12, 6, 6, 12, 12, 12];
    const rows = SAID.map((said, i) => wide([said], `col-${widths[i]}`)).join('');
    expect(read(`<article><div class="row">${rows}</div></article>`)).toBe(WHOLE);
  });
  test('the caption of a picture', () => {
    const caption = 'A picture of the fire, which the Post could not verify.';
    const figure = `<div class="col-lg-6"><figure><img src="a"><figcaption>${caption}</figcaption></figure></div>`;
    const both = wide(SAID.slice(0, 3), 'col-lg-12') + figure + wide(SAID.slice(3), 'col-lg-12');
    expect(read(`<article><div class="row">${both}</div></article>`)).toContain(caption);
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
  test.each(['newsletter-signup', 'teaser', 'related-text'])('nor one that says what it is: %s', (name) =>
    expect(read(each(name))).not.toContain('sprinklers'),
  );
  test.each(['cta', 'text rail', 'republished-from', 'support-us-fund', 'right-hand-story'])(
    'is no name of furniture: %s',
    (name) => {
      const [said] = SAID.slice(-1);
      expect(read(`<article>${paragraphs(SAID.slice(0, -1))}<div class="${name}"><p>${said}</p></div></article>`)).toBe(
        WHOLE,
      );
    },
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
