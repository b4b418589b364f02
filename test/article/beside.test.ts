import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/read';
import { fixture, inert } from './pages';

const read = (html: string, url: string | null = 'https://paper.example/story') =>
  readArticle(inert(html), { url }).article;
const P =
  '<p>The harbour office of Osterholt said on Monday that eleven ships had been let in by mistake, and that nobody would be blamed.</p>';
const page = (inside: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Eleven ships let in</title>${head}</head><body><main><article><h1>Eleven ships let in</h1><div class="body">${P}${inside}${P.replace('Monday', 'Tuesday').repeat(1)}<p>A third paragraph tells what the owners of the ships have to say about it, which is not much.</p></div></article></main></body></html>`;

describe('a live blog', () => {
  const { posts, text, notices } = read(fixture('live'), null);
  test('has its posts, each with its own time', () => {
    expect(posts.map((post) => post.published)).toEqual([
      '2026-04-02T09:10:00+00:00',
      '2026-04-02T08:42:00+00:00',
      '2026-04-02T08:05:00+00:00',
      '2026-04-02T07:30:00+00:00',
    ]);
    expect(text.slice(posts[1]!.start, posts[1]!.end)).toMatch(
      /^Video of bridge\n\nA video said to show .*says a man in it\.$/s,
    );
  });
  test('says that it is developing', () => expect(notices.map((notice) => notice.kind)).toEqual(['developing']));
});
test('a live blog whose posts bear their times in its data only', () => {
  const posts = ['Talks go on', 'Council is called', 'Letter is doubted'].map((headline, i) => ({
    '@type': 'BlogPosting',
    headline,
    datePublished: `2026-10-14T1${3 - i}:05:00Z`,
  }));
  const data = { '@type': 'LiveBlogPosting', headline: 'Eleven ships let in', liveBlogUpdate: posts };
  const sections = posts
    .map(({ headline }) => `<section><b>an hour ago</b><h2>${headline}</h2>${P.replace('Monday', headline)}</section>`)
    .join('');
  const article = read(
    `<html lang="en"><head><title>Eleven ships let in</title><script type="application/ld+json">${JSON.stringify(data)}</script></head><body><main><h1>Eleven ships let in</h1><div>${sections}</div></main></body></html>`,
  );
  expect(article.posts.map(({ published }) => published)).toEqual(posts.map((post) => post.datePublished));
});
test('an article with dated figures is no live blog', () =>
  expect(read(page('<time datetime="2026-01-01">1 January</time>')).posts).toEqual([]));

describe('what was not read', () => {
  test.each([
    ['a stub behind a wall', fixture('wall'), ['paywall']],
    ['a whole article', page(''), []],
    [
      'an article about subscriptions',
      page(
        '<p>Readers will have to subscribe to continue reading the paper, its owner told the staff on Friday, “and that is that”.</p>',
      ),
      [],
    ],
    [
      'what is said to be kept for who pays, and is short and whole',
      page('', '<meta property="article:content_tier" content="locked">'),
      [],
    ],
    [
      'what is said to be kept for who pays, and has more words than stand here',
      page(
        '',
        '<meta property="article:content_tier" content="locked"><script type="application/ld+json">{"@type":"NewsArticle","wordCount":900}</script>',
      ),
      ['paywall'],
    ],
    ['a film', page('<video src="/a.mp4"></video>'), ['video']],
    ['a player', page('<iframe src="https://www.youtube.com/embed/x"></iframe>'), ['video']],
    ['a recording', page('<audio src="/a.mp3"></audio>'), ['audio']],
    [
      'a frame from elsewhere',
      page('<iframe src="https://documents.example/letter"></iframe>'),
      ['cross-origin-frame'],
    ],
    ['a frame of its own', page('<iframe src="/table.html"></iframe>'), []],
    ['an advertisement', page('<iframe src="https://x.doubleclick.net/ads"></iframe>'), []],
    ['a silent loop for decoration', page('<video muted loop src="/a.mp4"></video>'), []],
    ['a film in a box of other stories', page('<aside><video src="/a.mp4"></video></aside>'), []],
  ])('%s', (_name, html, expected) => expect(read(html).notRead).toEqual(expected));
});

describe('a line that asks for an account or money', () => {
  test.each([
    'Continue reading your article with a subscription',
    'To read the full story, subscribe or sign in.',
    'Get unlimited access to all our reporting',
    'Already subscribed? Log in',
    'Unlock this story for 1 crown',
    'Want to read more? Become a member.',
    'This post is for paid subscribers',
    'Keep reading with a 7-day free trial',
    'This is a subscriber-only article',
    'This article is behind a paywall',
  ])('%s', (line) => {
    const { notRead, text } = read(page(`<p>${line}</p>`));
    expect(notRead).toEqual(['paywall']);
    expect(text).not.toContain(line);
  });
  test.each([
    'To read the letter the members of the council had to sign in at the harbour office.',
    'Those who had already subscribed to the loan will be paid back by the town.',
    'The union wrote in a members-only post that the letter was none of its own.',
    'Pupils who continue reading with their parents in winter do better at school.',
    'Members of the rowing club get unlimited access to the pool of Brennock.',
    'Members-only content that was taken from the harbour forum has not been verified.',
    'Already subscribed by half of the town, the channel showed a film of the quay.',
    'To view more of the film, the coastguard had to sign in to a closed channel.',
    'To see more dockers sign up for the night, the office raised their pay in May.',
    'To access all areas, reporters must register with the harbour office.',
    'Unlock the rest of the quay, the union told the office on Monday.',
    'Want to read more? The whole letter stands below.',
    'Enjoy unlimited access to the port, the office had told the crews.',
    'Keep reading with a lamp, the captain told the crew on that night.',
    'This article is behind a paywall, the union wrote of the letter in the morning.',
  ])('a sentence is none: %s', (line) => {
    const { notRead, text } = read(page(`<p>${line}</p>`));
    expect(notRead).toEqual([]);
    expect(text).toContain(line);
  });
});

describe('how many articles are left to the reader', () => {
  const with_ = (html: string, line: string) =>
    read(html.replace('</div></article>', `<p>${line}</p></div></article>`));
  test.each([
    'You have 2 free articles left this month.',
    'You’ve one free article remaining',
    '1 of 3 free articles remaining',
    'This is your last free article.',
    'You have 2 free articles left. Subscribe for more.',
  ])('says nothing of a wall where the text is whole: %s', (line) => {
    expect(with_(page(''), line)).toMatchObject({ notRead: [], text: read(page('')).text });
    // an article may end without a stop
    const open = page('').replace('is not much.', 'their lawyers put online on Tuesday');
    expect(with_(open, line).notRead).toEqual([]);
  });
  test('none are left', () =>
    expect(with_(page(''), 'You have no free articles left this month').notRead).toEqual(['paywall']));
  test('a sentence says nothing of it', () => {
    const line = 'The paper has two free articles left of the nine that the union wrote for it.';
    expect(with_(page(''), line).text).toContain(line);
  });
});

test('a correction in an aside or a footer of the article is one, the date of its first publication is none', () => {
  const note = 'Correction: An earlier version of this article named the wrong ships.';
  for (const tag of ['aside', 'footer'])
    expect(
      read(page(`<${tag}><p>${note}</p><p>First published on Tue 29 Nov 2026</p></${tag}>`)).notices,
    ).toMatchObject([{ kind: 'correction', text: note }]);
});

test.each([
  ['hidden', '<aside hidden><p>NOTE</p></aside>'],
  ['hidden by its style', '<footer style="display:none"><p>NOTE</p></footer>'],
  ['in something hidden', '<div hidden><footer><p>NOTE</p></footer></div>'],
  [
    'under what readers write',
    '<div class="comments"><article><p>Well.</p><footer><p>NOTE</p></footer></article></div>',
  ],
  ['among what readers write', '<aside class="comments"><p>NOTE</p></aside>'],
  ['of a card', '<div><article><h3><a href="/b">Boats</a></h3><aside><p>NOTE</p></aside></article></div>'],
  ['behind other words', '<footer><p>Boats and harbours.</p><p>NOTE</p></footer>'],
])("a correction %s is not the article's own", (_name, inside) => {
  const note = 'Correction: An earlier version of this article named the wrong ships.';
  expect(read(page(inside.replace('NOTE', note))).notices).toEqual([]);
});

test("a form's field that is called as a shadow root is none", () => {
  const document = inert(page('<form><fieldset name="shadowRoot"><p>Which ship?</p></fieldset></form>'));
  const field = document.querySelector('fieldset');
  for (const element of [document.querySelector('form'), field])
    Object.defineProperty(element, 'shadowRoot', { value: field });
  expect(readArticle(document, { url: null }).article.text).toContain('A third paragraph');
});

test('the points in which an article is summed up are read where they stand above its body', () => {
  const points = '<ul><li>The letter could not be verified.</li><li>The council meets on Thursday.</li></ul>';
  const { text } = read(
    page('').replace(
      '<div class="body">',
      `<div class="key-points"><h2>In short</h2>${points}</div><div class="body">`,
    ),
  );
  expect(text).toMatch(/^Eleven ships let in\n\nThe letter could not be verified\.\n\nThe council meets on Thursday\./);
});

test.each(['event-summary', 'highlights-nav'])('a list in a box named %s is none of them', (name) => {
  const list = `<div class="${name}"><ul><li>Our day of ports is held on 4 November in Hallis.</li></ul></div>`;
  const { text } = read(page('').replace('<div class="body">', `${list}<div class="body">`));
  expect(text).not.toContain('Our day');
});

describe('a heading that shares its box with what is not read', () => {
  const HEAD = '<h2>What the union could not verify</h2>';
  test.each([
    '<time>10:32</time>',
    '<span>Analysis</span>',
    '<a href="/people/ines">Ines Okrent</a>',
    '<div>Share this story</div>',
    '<a href="#union">#</a>',
    '<button>Open</button>',
    '<figure><img src="a.jpg" alt=""><small>Calder Press</small></figure>',
  ])('is read beside %s', (other) =>
    expect(read(page(`<div class="head">${HEAD}${other}</div>${P}`)).text).toContain('could not verify'),
  );
  test('is none over a list of other stories', () => {
    const links = ['Ferry fares rise again in the spring', 'Crane of the old dock will be sold'];
    const list = links.map((link) => `<li><a href="/x">${link}</a></li>`).join('');
    expect(read(page(`<div class="picks">${HEAD}<ul>${list}</ul></div>${P}`)).text).not.toContain('could not verify');
  });
});

test('what stands around a field for an address is read', () => {
  const field = '<form><input type="email" name="email"></form>';
  const { text, notices } = read(
    page(
      `<section><h2>What is not known</h2><p>Nobody has seen the letter.</p>${field}</section><div><p>Correction: The ship is the Amsel.</p>${field}</div>`,
    ),
  );
  expect(text).toContain('What is not known\n\nNobody has seen the letter.');
  expect(notices).toHaveLength(1);
});

test.each([
  '<form><p>Your email</p><input type="email"><button>OK</button></form>',
  '<form><h3>Stay with us</h3><p>We write to you on Fridays, with the best of the week.</p><input type="email"></form>',
  '<div><p>E-mail address</p><input name="m"><button>OK</button></div>',
])('a box that asks for an address is no text, whatever it says: %s', (box) => {
  expect(read(page(box)).text).toBe(read(page('')).text);
  // a whole page may stand in a form
  expect(read(page('').replace('<main>', '<main><form><input type="email">')).text).toBe(read(page('')).text);
});

test.each(['clip:rect(0px, 800px, 900px, 0px)', 'clip: rect(100px 900px 900px 1px)', 'clip-path:inset(50px 0 0 0)'])(
  'what is cut to size is read: %s',
  (style) => expect(read(page(`<p style="${style}">The letter has been burnt since.</p>`)).text).toContain('burnt'),
);
test.each(['clip: rect(0 0 0 0)', 'clip:rect(1px,1px,1px,1px)', 'clip-path: inset(50%)'])(
  'what is cut to nothing is not: %s',
  (style) => expect(read(page(`<p style="${style}">The letter has been burnt since.</p>`)).text).not.toContain('burnt'),
);

test('a question of the page is a whole line', () => {
  const { text } = read(
    page('<p>Was this story interesting to the police, they asked.</p><p>Was this story useful?</p>'),
  );
  expect(text).toContain('the police, they asked.');
  expect(text).not.toContain('useful');
});

test('links are relative to what the page says they are', () => {
  const { links } = read(
    page('<p>The office put <a href="minutes">the minutes of its council</a> online.</p>', '<base href="/files/">'),
  );
  expect(links).toMatchObject([{ href: 'https://paper.example/files/minutes' }]);
  // as in a browser, a base that leads nowhere is none
  for (const base of ['javascript:void(0)', 'data:,', 'about:blank'])
    expect(
      read(page('<p>It put <a href="minutes">the minutes</a> online.</p>', `<base href="${base}">`)).links,
    ).toEqual([expect.objectContaining({ href: 'https://paper.example/minutes' })]);
});

describe('metadata', () => {
  test('people and outlet of a graph are found by their ids; the outlet’s name in a heading is no headline', () =>
    expect(read(fixture('boxed'), null)).toMatchObject({
      title: 'Letter of the ferry captain divides Hallis',
      outlet: 'The Calder Courier',
      authors: ['Ines Okrent', 'Paul Averin'],
    }));
  test('one thing may name several people', () =>
    expect(meta(data({ '@type': 'NewsArticle', author: { name: ['Ines Okrent', 'Paul Averin'] } })).authors).toEqual([
      'Ines Okrent',
      'Paul Averin',
    ]));
  test('people in lists of lists', () =>
    expect(
      meta(data({ '@type': 'NewsArticle', author: [[{ name: 'Ines Okrent' }], [{ name: 'Paul Averin' }]] })).authors,
    ).toEqual(['Ines Okrent', 'Paul Averin']));
  test.each(['WebSite', 'Organization'])('a %s that an id leads to is no author', (type) => {
    const graph = [
      { '@type': 'NewsArticle', author: { '@id': '#site' } },
      { '@id': '#site', '@type': type, name: 'Courier of Calder' },
    ];
    const head = `${data({ '@graph': graph })}<meta name="author" content="Ines Okrent">`;
    expect(meta(head).authors).toEqual(['Ines Okrent']);
  });
  const meta = (head: string) => read(page('', head));
  const data = (thing: unknown) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`;
  test('an agency is credited apart from the outlet', () => {
    const article = read(fixture('split'));
    expect(article).toMatchObject({
      outlet: 'The Northern Echo of Hallis',
      agency: 'AFP',
      authors: ['Tomas Veld'],
      published: '2026-05-11T06:00:00Z',
    });
  });
  test.each([
    ['Reuters', 'Reuters', []],
    ['Ada Lind, Reuters', 'Reuters', ['Ada Lind']],
    ['By Ada Lind and Bo Amsel', null, ['Ada Lind', 'Bo Amsel']],
    ['dpa', 'dpa', []],
    ['APRIL LIND', null, ['APRIL LIND']],
  ])('author “%s”', (author, agency, authors) =>
    expect(meta(`<meta name="author" content="${author}">`)).toMatchObject({ agency, authors }),
  );
  test.each([
    ['2026-05-11', '2026-05-11'],
    ['2026-05-11T06:00:00+0200', '2026-05-11T06:00:00+02:00'],
    ['2026-05-11 06:00', '2026-05-11T06:00:00'],
    ['2026-05-11T06:00:00.000Z', '2026-05-11T06:00:00.000Z'],
    ['Mon, 11 May 2026 06:00:00 GMT', '2026-05-11T06:00:00.000Z'],
    ['soon', null],
  ])('time “%s”', (said, time) =>
    expect(meta(`<meta property="article:published_time" content="${said}">`).published).toBe(time),
  );
  test.each([
    [
      'HALLIS, Osterholt (AP) — Eleven ships were let in by mistake, the harbour office of the town said on Monday.',
      'AP',
    ],
    [
      'OSTERHOLT, May 11 (Reuters) - Eleven ships were let in by mistake, the harbour office of the town said on Monday.',
      'Reuters',
    ],
    [
      'Eleven ships were let in by mistake, the harbour office of the town said on Monday (AP reported no more than that).',
      null,
    ],
  ])('agency of the dateline: %s', (paragraph, agency) =>
    expect(read(page('').replace('<div class="body">', `<div class="body"><p>${paragraph}</p>`)).agency).toBe(agency),
  );
  test('a title that is broken over lines names its outlet as well', () => {
    const html = page('').replace(/<title>.*?<\/title>/, '<title>\n  Eleven ships let in\n  | Harbour Post\n</title>');
    expect(read(html)).toMatchObject({ title: 'Eleven ships let in', outlet: 'Harbour Post' });
  });
  test('the outlet is cut off the title', () =>
    expect(
      meta(
        '<meta property="og:site_name" content="Echo"><meta property="og:title" content="Eleven ships let in | Echo">',
      ).title,
    ).toBe('Eleven ships let in'));
  test('JSON-LD speaks before meta tags', () =>
    expect(
      meta(
        data({
          '@type': 'NewsArticle',
          headline: 'Eleven ships &amp; a boat',
          publisher: { name: 'The Echo' },
          author: [{ name: 'Ada Lind' }],
        }) + '<meta property="og:site_name" content="echo.example">',
      ),
    ).toMatchObject({ title: 'Eleven ships & a boat', outlet: 'The Echo', authors: ['Ada Lind'] }));
  test('language, as the page says it', () => {
    expect(read('<html lang="pt-BR"><body><h1>x</h1></body></html>').language).toBe('pt');
    expect(read('<html><head><meta property="og:locale" content="de_AT"></head><body></body></html>').language).toBe(
      'de',
    );
    expect(read('<html><body></body></html>').language).toBeNull();
  });
});

describe('an article that follows on the same page', () => {
  const next = (open: string) =>
    `<article ${open}><header><h1><a href="/bakers">Bakers strike for a third day</a></h1><a rel="author" href="/lind">Ada Lind</a> <time datetime="2026-05-12T08:00:00Z">12 May</time></header><p>The bakers of Brennock have put down their work for a third day, and nobody could verify what they want.</p><p>${'Talks have not begun, and both sides say that the other has to come first. '.repeat(6)}</p></article>`;
  const both = (open = '') => inert(page('').replace('</article></main>', `</article>${next(open)}</main>`));
  const url = 'https://paper.example/story';

  test('is none of the first one', () => {
    const { article, following } = readArticle(both(), { url });
    expect(article.text).toContain('A third paragraph');
    expect(article.text).not.toMatch(/Bakers|could verify/);
    expect(following).toHaveLength(1);
  });

  test.each([
    ['by its own address', 'data-url="/2026/bakers"', 'https://paper.example/2026/bakers'],
    ['by its headline’s link', '', 'https://paper.example/bakers'],
  ])('is read for itself, %s', (_name, open, address) => {
    const document = both(open);
    const [within] = readArticle(document, { url }).following;
    const { article, map, following } = readArticle(document, { url, within });
    expect(article).toMatchObject({
      title: 'Bakers strike for a third day',
      url: address,
      authors: ['Ada Lind'],
      published: '2026-05-12T08:00:00Z',
      language: 'en',
    });
    expect(article.text).toMatch(
      /^Bakers strike for a third day\n\nThe bakers of Brennock .* what they want\.\n\nTalks/s,
    );
    expect(article.text).not.toContain('eleven ships');
    expect(following).toEqual([]);
    expect(map).toBeDefined();
  });

  test('is no list of teasers', () => {
    const teasers = `<section>${'<article><h1><a href="/a">Bakers strike for a third day</a></h1><p>Nobody could verify what they want.</p></article>'.repeat(3)}</section>`;
    const document = inert(page('').replace('</article></main>', `</article>${teasers}</main>`));
    expect(readArticle(document, { url }).following).toEqual([]);
  });
});

test.each([
  ['a paragraph about a newsletter', '<p>Users must sign up for the service by Friday, the company said.</p>'],
  ['a paragraph about privacy', '<p>The firm changed its privacy policy on Monday, without telling anybody.</p>'],
  ['a paragraph about a video', '<p>This video has not been verified by the paper, its editor told us.</p>'],
  ['a source', '<p>Sources in the office said so.</p>'],
  [
    'a recommendation',
    '<p>Recommended by the council in March, the plan was dropped again in May after a vote in which nobody would say who was for it.</p>',
  ],
])('%s stays', (_name, paragraph) => expect(read(page(paragraph)).text).toContain(paragraph.replace(/<\/?p>/g, '')));

test('the lines of a preformatted statement stay apart, and its words too', () => {
  const { text } = read(page('<pre><b>TO</b>\n<b>ALL</b> <i>SHIPS</i>\nstay out\n\nThe harbour master</pre>'));
  expect(text).toContain('\n\nTO\nALL SHIPS\nstay out\n\nThe harbour master\n\n');
});

test.each([
  ['one node', 'TO ALL\n \n    <b>SHIPS</b>', []],
  ['two nodes, cut before the empty line', 'TO ALL\n \n    <b>SHIPS</b>', [6]],
  ['cut inside the empty line', 'TO ALL\n \n    <b>SHIPS</b>', [7]],
  ['cut around a no-break space', 'TO ALL\n\u00a0\n    <b>SHIPS</b>', [7, 8]],
  ['cut behind it', 'TO ALL\n \n    <b>SHIPS</b>', [8, 9, 11]],
])('an empty line of preformatted text parts paragraphs: %s', (_name, inside, cuts) => {
  const document = inert(page(`<pre>${inside}</pre>`));
  const first = document.querySelector('pre')!.firstChild as Text;
  // linkedom has no splitText
  const whole = first.data;
  [0, ...cuts].forEach((from, i) => {
    first.before(document.createTextNode(whole.slice(from, cuts[i] ?? whole.length)));
  });
  first.remove();
  expect(readArticle(document, { url: null }).article.text).toContain('\n\nTO ALL\n\nSHIPS\n\n');
});

test('nothing of a page without a body breaks the reader', () => {
  for (const html of ['', '<html></html>', '<body></body>', '<p>', '<frameset></frameset>'])
    expect(read(html).text.length).toBeLessThan(20);
});

describe('a line of the page’s own controls is none of the article’s', () => {
  test.each([
    'Listen to this article',
    'Listen to this article · 4 min',
    'Getting your Trinity audio player ready...',
    'Reading time: 3 minutes',
    '5 min read',
    'Share on Facebook',
    'Share this story',
    'Copy link',
    'Story continues below advertisement',
    'Scroll to continue with content',
    'View 14 comments',
    '23 comments',
    'Comments (12)',
    'Add The Echo as a preferred source on Google',
    'Click to enlarge image',
    'Powered by Harbour Voice',
    'Show transcript',
  ])('%s', (line) => expect(read(page(`<p>${line}</p>`)).text).not.toContain(line));
  test.each([
    'Listen to the people, he said.',
    'Shares on Monday fell by three per cent.',
    'Share prices fell.',
    'Comments that he made in May were left out.',
    '23 comments were read aloud in the council.',
    'Powered by wind alone, the ferry left at six.',
    'Close to the harbour stands a mill.',
    'Print workers struck on Friday.',
    '5 minutes later the ferry sank.',
    'Add to this the cost of the pier, and nobody can pay.',
  ])('but this stays: %s', (line) => expect(read(page(`<p>${line}</p>`)).text).toContain(line));
});

test.each(['spot-im', 'viafoura-comments', 'remark42', 'article-discussion', 'kommentare'])(
  'what readers write below is not the article: %s',
  (name) => {
    const said =
      'I was there on Monday and nobody could verify a word of what the harbour office says about the ships, believe me.';
    const html = page('').replace(
      '</main>',
      `<div class="${name}">${`<div><p>${said}</p></div>`.repeat(2)}<p>It is unclear who let them in.</p></div></main>`,
    );
    expect(read(html).text).not.toContain('believe me');
    expect(read(html).text).toContain('A third paragraph');
  },
);
