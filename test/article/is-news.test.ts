import { describe, expect, test } from 'vitest';
import { addressIn, isNews, newsSteps } from '../../src/article/is-news';
import { finish } from '../../src/article/steps';
import { inert, live } from './pages';

const SENTENCE =
  'The harbour office of Osterholt said on Monday that eleven ships had been let in by mistake, and that nobody would be blamed for it. ';
const prose = (n: number) => Array.from({ length: n }, (_, i) => `<p>${i + 1}. ${SENTENCE}</p>`).join('');
const data = (thing: unknown) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`;
const at = (path: string) => `<link rel="canonical" href="https://paper.example${path}">`;
const page = (head: string, body: string) =>
  inert(`<!doctype html><html><head><title>x</title>${head}</head><body>${body}</body></html>`);
const ARTICLE = `<main><article><h1>Eleven ships let in by mistake</h1>${prose(6)}</article></main>`;
const MENU = `<ul>${Array.from({ length: 60 }, (_, i) => `<li><a href="/${i}">Section ${i}</a></li>`).join('')}</ul>`;

describe('news', () => {
  test.each([
    ['NewsArticle', { '@type': 'NewsArticle' }],
    ['a sub-type', { '@type': 'ReportageNewsArticle' }],
    ['a type with its vocabulary', { '@type': 'https://schema.org/OpinionNewsArticle' }],
    ['several types', { '@type': ['Article', 'AnalysisNewsArticle'] }],
    ['@graph', { '@graph': [{ '@type': 'WebSite' }, { '@type': 'NewsArticle' }] }],
    ['an array', [{ '@type': 'BreadcrumbList' }, { '@type': 'NewsArticle' }]],
    ['mainEntity', { '@type': 'WebPage', mainEntity: { '@type': 'NewsArticle' } }],
    ['a live blog', { '@type': 'LiveBlogPosting' }],
  ])('by JSON-LD: %s', (_name, thing) => expect(isNews(page(data(thing), ARTICLE))).toBe(true));

  test('by JSON-LD where the whole page is one form', () =>
    expect(isNews(page(data({ '@type': 'NewsArticle' }), `<form>${ARTICLE}</form>`))).toBe(true));
  test('by JSON-LD with raw line breaks in its strings', () =>
    expect(
      isNews(
        page('<script type="application/ld+json">{"@type":"NewsArticle","headline":"Two\nlines"}</script>', ARTICLE),
      ),
    ).toBe(true));
  test('by Open Graph with a publication time', () =>
    expect(
      isNews(
        page(
          '<meta property="og:type" content="article"><meta property="article:published_time" content="2026-01-02">',
          ARTICLE,
        ),
      ),
    ).toBe(true));
  test('by microdata', () =>
    expect(
      isNews(
        page(
          '',
          `<div itemscope itemtype="http://schema.org/NewsArticle"><time itemprop="datePublished" datetime="2026-01-02">2 Jan</time><h1>x</h1>${prose(6)}</div>`,
        ),
      ),
    ).toBe(true));
  test('an article beside a page about the paper', () =>
    expect(
      isNews(
        page(
          `${data({ '@graph': [{ '@type': 'Article' }, { '@type': 'AboutPage' }] })}${at('/2026/01/02/ships')}`,
          ARTICLE,
        ),
      ),
    ).toBe(true));
  test('by an address that holds the day', () =>
    expect(isNews(page(at('/2026/01/02/eleven-ships-let-in'), ARTICLE))).toBe(true));
  test('by shape: prose under a heading, with a day', () =>
    expect(
      isNews(
        page('', `<div><h1>Eleven ships let in</h1><span>Posted 14 October 2026</span><div>${prose(9)}</div></div>`),
      ),
    ).toBe(true));
  test('by shape: paragraphs parted by line breaks', () =>
    expect(
      isNews(
        page(
          '',
          `<div><h1>Eleven ships let in</h1><span>Oct 14, 2026</span><div>${Array(9).fill(SENTENCE).join('<br><br>')}</div></div>`,
        ),
      ),
    ).toBe(true));
  test('by shape, in Chinese', () =>
    expect(
      isNews(
        page(
          '',
          `<h1>误放船只</h1><span>2026年10月14日</span><div>${'<p>奥斯特霍尔特港务局周一表示，由于工作失误，十一艘船只被放行进港，目前没有人会为此承担责任。</p>'.repeat(10)}</div>`,
        ),
      ),
    ).toBe(true));
});

describe('what says that it is news and holds hardly any prose', () => {
  const says = data({ '@type': 'NewsArticle' });
  test.each([
    ['a paragraph of links', `<p>${MENU.replace(/<\/?[ul][il]?>/g, ' ')}</p>`],
    ['one with a script', `<p><script>var a = "${'x'.repeat(300)}";</script></p>`],
    ['one in a menu', `<nav><p>${SENTENCE} ${SENTENCE}</p></nav>`],
    ['one in a button', `<button><p>${SENTENCE} ${SENTENCE}</p></button>`],
  ])('is none: %s', (_name, body) => expect(isNews(page(says, `<main>${body}</main>`))).toBe(false));
});

test.each(['Volkswagenは', '　[WASHINGTON 14日 ロイター] - '])('Japanese that begins with Latin signs: %s', (start) => {
  const said =
    '十四日、火災で四十両の車両が失われたと発表した。消防は午前三時に火を消し止め、負傷者はいなかったという。会社は原因を調べていると述べ、運休は月末まで続く見通しだとした。';
  const head =
    '<meta property="og:type" content="article"><meta property="article:published_time" content="2026-01-02">';
  expect(isNews(page(head, `<article><h1>x</h1>${`<p>${start}${said}</p>`.repeat(5)}</article>`))).toBe(true);
});

describe('a brief', () => {
  const says = '<meta property="og:type" content="article">';
  const brief = (by: string, time: string, of: string, n = 4) =>
    page(
      says,
      `<header><nav>${MENU.repeat(4)}</nav></header><article><h1>Eleven ships let in</h1>${by}${time}${of.repeat(n)}</article>`,
    );
  const by = '<p class="byline">By Ada Torvald</p>';
  const time = '<time datetime="2026-01-02">2 Jan</time>';
  const short = '<p>The harbour office of Osterholt said on Monday that eleven ships had been let in by mistake.</p>';
  test('that is signed and dated, in a page with long menus', () => expect(isNews(brief(by, time, short))).toBe(true));
  test('that is none, but as long as an article of which nobody asks who signs it', () => {
    const links = `${by}<ul>${'<li><a href="/a">Eleven</a></li>'.repeat(60)}</ul>`;
    expect(isNews(page(says, `<article>${links}${time}${prose(8)}</article>`))).toBe(true);
  });
  test.each([
    ['nobody signs', brief('', time, short)],
    ['signed by a commenter', brief(`<div class="comment">${by} <b class="comment-author">Bo</b></div>`, time, short)],
    ['signed by a happy reader', brief('<cite class="testimonial-author">Bo</cite>', time, short)],
    ['of which only the picture is signed', brief(`<figure>${by}</figure><i class="photo-author">Bo</i>`, time, short)],
    ['in a blog', brief(`${data({ '@type': 'BlogPosting' })}${by}`, time, short)],
    ['without a day', brief(by, '', short)],
    ['of two sentences', brief(by, time, short, 2)],
    [
      'in each card of a list',
      page(says, Array(9).fill(`<article><h3><a href="/a">On</a></h3>${by}${time}${short}</article>`).join('')),
    ],
    [
      'among links',
      brief(by, time, `${short}<ul>${'<li><a href="/a">Eleven ships let in by mistake</a></li>'.repeat(9)}</ul>`),
    ],
  ])('is none %s', (_name, document) => expect(isNews(document)).toBe(false));
});

// by the square of its length it would take more than a minute
test('a very long text in the JSON-LD comes to an end, with a comment around it', () => {
  const long = JSON.stringify({ '@type': 'NewsArticle', articleBody: SENTENCE.repeat(3000) });
  expect(isNews(page(`<script type="application/ld+json">// ${long} //</script>`, ARTICLE))).toBe(true);
});

describe('an article whose paragraphs stand in a list', () => {
  const list = (of: string) =>
    `<main><article><h1>Eleven ships let in</h1><p>What is known so far.</p>${of}</article></main>`;
  const items = prose(6).replaceAll('<p>', '<li>').replaceAll('</p>', '</li>');
  test.each([
    ['items', `<ul>${items}</ul>`],
    ['paragraphs of items', `<ol>${prose(6).replaceAll('<p>', '<li><p>').replaceAll('</p>', '</p></li>')}</ol>`],
  ])('%s', (_name, of) => {
    expect(isNews(page(data({ '@type': 'NewsArticle' }), list(of)))).toBe(true);
    // a list of what is new in a program, of what a job asks for, of a shop's terms
    expect(isNews(page('<meta property="og:type" content="article">', list(`<time>2 Jan</time>${of}`)))).toBe(false);
  });
});

describe('an article of short lines', () => {
  const lines = Array.from({ length: 7 }, (_, i) => `0${i}:10 Boat ${i} of the fleet is let in.`);
  const short = (of: string) => `<main><article><h1>Eleven ships let in</h1><time>2 Jan</time>${of}</article></main>`;
  test.each([
    ['paragraphs', lines.map((line) => `<p>${line}</p>`).join('')],
    ['items', `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`],
    ['lines of a poem', `<div>${lines.join('<br>')}</div>`],
  ])('%s', (_name, of) => {
    expect(isNews(page(data({ '@type': 'NewsArticle' }), short(of)))).toBe(true);
    // where the page does not say so itself, labels and prices are as long
    expect(isNews(page('<meta property="og:type" content="article">', short(of.repeat(9))))).toBe(false);
  });
});

describe('an article in an open shadow root', () => {
  const rooted = (of: string) => `<x-story><template shadowrootmode="open">${of}</template></x-story>`;
  const text = `<h1>Eleven ships let in</h1><time datetime="2026-01-02">a day ago</time><div>${prose(9)}</div>`;
  const shown = (body: string, head = '') =>
    isNews(live(`<!doctype html><html><head>${head}</head><body>${MENU.slice(0, 300)}${body}</body></html>`));
  const says = data({ '@type': 'NewsArticle' });
  test('of a page that says so', () => expect(shown(rooted(`<div>${prose(2)}</div>`), says)).toBe(true));
  test('a dialog, or a list of pages, in a root makes no news of a page that does not say so', () =>
    expect(shown(`<time>2 Jan 2026</time>${rooted(text)}`)).toBe(false));
  test("a form's field of that name is no root", () => {
    const document = live(`<html><head>${says}</head><body><form><fieldset><p>On.</p></fieldset></form></body></html>`);
    const [form, field] = [document.querySelector('form')!, document.querySelector('fieldset')!];
    for (const element of [form, field]) Object.defineProperty(element, 'shadowRoot', { value: field });
    expect(isNews(document)).toBe(false);
  });
  test.each([
    ['a paragraph', `<p>${SENTENCE}</p>`],
    ['bare text', SENTENCE],
  ])('each paragraph in a root of its own: %s', (_name, of) => {
    const three = rooted(of).repeat(3);
    expect(shown(`<article>${three}</article>`, says)).toBe(true);
    expect(shown(`<article>${three}</article>`)).toBe(false);
  });
  test('nor a root with hardly any text, whatever the page says', () =>
    expect(shown(rooted('<p>It ran aground.</p>'), says)).toBe(false));
});

test('what says that it is news and holds hardly any text is neither', () => {
  const stub = page(
    data({ '@type': 'NewsArticle' }),
    '<h1>Film of the ferry</h1><video></video><p>It ran aground.</p>',
  );
  expect(finish(newsSteps(stub))).toBe(0);
  expect(isNews(stub)).toBe(false);
});

test('a route in the fragment is the path', () => {
  const body = `<h1>Eleven ships let in</h1><span>Posted 14 October 2026</span><div>${prose(9)}</div>`;
  expect(isNews(page(at('/#/'), body))).toBe(false);
  expect(isNews(page(at('/#/story/2'), body))).toBe(true);
  expect(isNews(page(at('/#!/search'), body))).toBe(false);
  expect(isNews(page(at('/#top'), body))).toBe(false);
});

describe('not news', () => {
  const cards = (n: number) =>
    Array.from(
      { length: n },
      (_, i) =>
        `<article><h3><a href="/s${i}">Headline ${i} of the day</a></h3><p>${SENTENCE}</p><time datetime="2026-01-02">2 Jan</time></article>`,
    ).join('');
  test.each([
    [
      'a front page that calls itself an article',
      `${at('/')}<meta property="og:type" content="article">`,
      `<main>${cards(20)}</main>`,
    ],
    ['a front page of a language', at('/en/'), `<main>${cards(20)}${prose(9)}</main>`],
    ['a section', '<meta property="og:type" content="article">', `<main>${cards(20)}</main>`],
    [
      'a list of news articles in JSON-LD',
      data(Array.from({ length: 12 }, () => ({ '@type': 'NewsArticle' }))),
      `<main>${cards(12)}</main>`,
    ],
    [
      'items of a list that are articles',
      data({ '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: { '@type': 'NewsArticle' } }] }),
      ARTICLE,
    ],
    ['a recipe in a newspaper', data([{ '@type': 'NewsArticle' }, { '@type': 'Recipe' }]), ARTICLE],
    [
      'a product with a long text',
      data({ '@type': 'Product' }) + '<meta property="og:type" content="article">',
      ARTICLE,
    ],
    ['a question and its answers', data({ '@type': 'QAPage' }), ARTICLE],
    [
      'a manual',
      `<meta property="og:type" content="article"><meta property="article:published_time" content="2026-01-02">`,
      `<main>${prose(9)}${'<pre>SELECT 1</pre>'.repeat(8)}</main>`,
    ],
    ['a wiki', '', `<div class="mediawiki"><p>14 October 2026</p><div id="mw-content-text">${prose(20)}</div></div>`],
    [
      'a paper',
      '<meta name="citation_doi" content="10.1/x"><meta property="og:type" content="article"><meta property="article:published_time" content="2026-01-02">',
      ARTICLE,
    ],
    ['terms of use', at('/terms-of-use'), `<main><p>Last updated 14 October 2026</p>${prose(30)}</main>`],
    ['a search page', at('/search'), `<main>14 October 2026 ${prose(12)}</main>`],
    ['a book chapter: prose without a day', '', `<h1>Chapter 3</h1>${prose(40)}`],
    ['a menu', '', MENU],
    ['an empty page', '', ''],
    [
      'links with a little prose',
      '<meta property="og:type" content="article"><meta property="article:published_time" content="2026-01-02">',
      MENU.repeat(6) + `<div>${prose(5)}</div>`,
    ],
  ])('%s', (_name, head, body) => expect(isNews(page(head, body))).toBe(false));
});

/** A site that has gone on without loading, as `newsSteps` is asked of it. */
const gone = (document: Document) => [document, true, addressIn(document)] as const;

describe('a site that has gone on without loading, and left the JSON-LD of an article standing', () => {
  const left = data({ '@type': 'NewsArticle', headline: 'Eleven ships let in by mistake' });
  const teasers = Array.from(
    { length: 6 },
    (_, i) => `<article><h2><a href="/s${i}">Headline ${i}</a></h2><p>${SENTENCE}</p></article>`,
  ).join('');
  const moved = (head: string, body: string) => finish(newsSteps(...gone(page(left + head, body))));
  test('the same article', () => expect(moved('', ARTICLE)).toBe(true));
  test.each([
    ['a list', '', `<main>${teasers}</main>`],
    ['a list without headings', '', `<main>${teasers.replace(/<\/?(?:h2|article)>/g, '')}</main>`],
    ['an account', '', `<main><h1>Your account</h1>${prose(2)}<p><input name="a"></p></main>`],
    [
      'an account with much to say',
      '<meta property="og:type" content="article">',
      `<main><h1>Your account</h1>${prose(4)}<input name="a"><input name="b"><input name="c"><a href="/out">Leave</a></main>`,
    ],
    ['a front page', at('/'), ARTICLE],
    ['a shop', at('/shop/charts'), ARTICLE],
    // without links and fields they are told by their headings, whatever day they name
    ['a wordy account', '', `<main><article><h1> Your account </h1>${prose(9)}</article></main>`],
    [
      'terms',
      '<meta property="og:type" content="article">',
      `<main><article><h1>Terms &amp; conditions</h1><time datetime="2026-10-14">14 October 2026</time>${prose(9)}</article></main>`,
    ],
    [
      'a promise',
      '',
      `<main><article><h1>Our privacy policy</h1><p>Last updated 14 October 2026</p>${prose(9)}</article></main>`,
    ],
    // or by what every article has, a day or an element of its own; what the head left behind says of one is another's
    [
      'a page about something',
      '<meta property="article:published_time" content="2026-10-14T09:00:00Z">',
      `<main><h1>How we pay our writers</h1>${prose(9)}</main>`,
    ],
  ])('%s', (_name, head, body) => {
    expect(moved(head, body)).toBe(false);
    // what a page says of itself when it is loaded counts
    expect(isNews(page(left + head, body))).toBe(true);
  });
  test.each([
    ['another article of some length', '', `<article><h1>Harbour film shows crane falling</h1>${prose(5)}</article>`],
    [
      'one with links in its paragraphs',
      '',
      `<article><h1>Harbour film</h1>${prose(5).replaceAll('Monday', '<a href="/m">Monday</a>')}<a href="/share">Share</a></article>`,
    ],
    [
      'a short one whose headline the head names',
      data({ '@type': 'NewsArticle', headline: 'Harbour film' }),
      `<article><h1> Harbour film </h1>${prose(2)}</article>`,
    ],
    [
      'a short one whose outlet the head names too',
      `${data({ '@type': 'NewsArticle' })}<meta property="og:title" content="Harbour film | The Gate">`,
      `<article><h1>Harbour film</h1>${prose(2)}</article>`,
    ],
    [
      'a short one whose outlet stands in its data',
      data({ '@type': 'NewsArticle', headline: 'Harbour film – The Gate' }),
      `<article><h1>Harbour film</h1>${prose(2)}</article>`,
    ],
    ['one without an element of its own, by its day', '', `<h1>Harbour film</h1><p>14 October 2026</p>${prose(5)}`],
    [
      'one with a shortened word in a heading that begins as a page of terms does',
      '',
      `<article><h1>Privacy at U.S. airports is shrinking</h1>${prose(5)}</article>`,
    ],
    [
      'one that begins as a page of terms does',
      '',
      `<article><h1>Terms of the ferry deal agreed after a long night</h1>${prose(5)}</article>`,
    ],
  ])('%s is news', (_name, head, body) => {
    const own = head === '' ? left : head;
    expect(finish(newsSteps(...gone(page(own, body))))).toBe(true);
  });
});
