import { beforeEach, describe, expect, test } from 'vitest';
import { browsersHere } from './browsers-here';
import { articleHtml, FILM, LETTER, makePage, QUIET, SHOP } from './pages';
import { until } from './reader';
import { standWith } from './stand';

/** Longer than the gate looks at a page that is no news, in ms. */
const LOST_PATIENCE = 11_500;

const script = (code: string) => `<script>${code}</script>`;
const paragraph = (words: string) => `<p>${words}</p>`;
const DOUBT = 'The Calder Courier could not verify the letter.';
/** A site that keeps its routes in the fragment: one file, and every text by script. */
const ROUTES = {
  '#/': '<h1>The Calder Courier</h1><ul><li><a href="#/story/1">Letter</a></li><li><a href="#/story/2">Film</a></li></ul>',
  '#/story/1': `<article><h1>${LETTER.title}</h1><p>14 October 2026</p>${[...LETTER.paragraphs, ...QUIET.paragraphs].map(paragraph).join('')}</article>`,
  '#/story/2': `<article><h1>${FILM.title}</h1><p>15 October 2026</p>${[...FILM.paragraphs, ...QUIET.paragraphs].map(paragraph).join('')}</article>`,
};

const pages = {
  // a page that says it is news; its text comes into a shadow root a while after it has come to rest
  '/root-late': makePage(
    { ...LETTER, paragraphs: [] },
    {
      foot: `<x-story></x-story>${script(`const root = document.querySelector('x-story').attachShadow({ mode: 'open' });
        setTimeout(() => { root.innerHTML = ${JSON.stringify(articleHtml(LETTER))}; }, 2500);`)}`,
    },
  ),
  // a quiet article in a shadow root
  '/root': makePage(
    { ...QUIET, paragraphs: [] },
    {
      foot: `<x-story></x-story>${script(`const root = document.querySelector('x-story').attachShadow({ mode: 'open' });
        root.innerHTML = ${JSON.stringify(`<div>${articleHtml(QUIET)}</div>`)};
        globalThis.change = () => { root.querySelectorAll('p')[2].textContent = ${JSON.stringify(DOUBT)}; };`)}`,
    },
  ),
  // a custom element that is defined, and gets its root, when somebody asks
  '/upgraded': makePage(QUIET, {
    foot: script(`document.querySelector('article').insertAdjacentHTML('beforeend', '<x-note></x-note>');
      globalThis.define = () => customElements.define('x-note', class extends HTMLElement {
        connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(`<p>${DOUBT}</p>`)}; }
      });`),
  }),
  // an element of no name of its own gets a root, which nothing tells of: not even its size
  '/unheard': makePage(LETTER, {
    style: '#box{height:2em;overflow:auto}',
    foot: script(`document.querySelector('article').insertAdjacentHTML('beforeend', '<div id="box"></div>');
      globalThis.attach = () => { document.querySelector('#box').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(`<p>${FILM.paragraphs[0]}</p><p>${FILM.paragraphs[1]}</p>`)}; };`),
  }),
  '/routes': `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The Calder Courier</title></head><body><main></main>${script(`
    const routes = ${JSON.stringify(ROUTES)};
    const show = () => { document.querySelector('main').innerHTML = routes[location.hash] ?? routes['#/']; };
    addEventListener('hashchange', show);
    show();`)}</body></html>`,
  // the rest of an article is put away until a button is pressed: by its attribute, by its style
  '/folded': makePage(QUIET, {
    foot: script(`document.querySelector('article').insertAdjacentHTML('beforeend', '<div id="one" hidden><p>${DOUBT}</p></div><div id="two" style="display:none"><p>${FILM.paragraphs[0]}</p><p>${FILM.paragraphs[1]}</p></div><button id="more">More</button><button id="rest">The rest</button>');
      document.querySelector('#more').onclick = () => { document.querySelector('#one').toggleAttribute('hidden'); };
      document.querySelector('#rest').onclick = () => { document.querySelector('#two').style.display = 'block'; };`),
  }),
  // what nobody presses a button for: a timer shows it, by its attribute or by its class; and what a stylesheet alone hides
  '/timed': makePage(QUIET, {
    style: '}.away{display:none',
    foot: script(`document.querySelector('article').insertAdjacentHTML('beforeend', '<div id="one" hidden><p>${DOUBT}</p></div><div id="two" class="story visually-hidden"><p>${FILM.paragraphs[0]}</p><p>${FILM.paragraphs[1]}</p></div>');
      const show = (id, change) => setTimeout(() => change(document.querySelector(id)), 6000);
      show('#one', (one) => { one.hidden = false; });
      show('#two', (two) => { two.className = 'story'; });`),
  }),
  '/styled': makePage(LETTER, {
    style: '}.away{display:none',
    foot: script(`const article = document.querySelector('article');
      article.className = 'away';
      setTimeout(() => { article.className = ''; }, 3000);`),
  }),
  // a page that never comes to rest, and whose text comes in a while
  '/restless': makePage(
    { ...LETTER, paragraphs: [] },
    {
      foot: `<ul></ul>${script(`setInterval(() => { document.querySelector('ul').innerHTML = '<li>' + Date.now() + '</li>'; }, 50);
        setTimeout(() => { document.querySelector('article').innerHTML = ${JSON.stringify(articleHtml({ ...LETTER, paragraphs: [...LETTER.paragraphs, ...QUIET.paragraphs] }))}; }, 2500);`)}`,
    },
  ).replace('NewsArticle', 'Article'),
  // paragraphs stand there empty, and are filled one by one
  '/streamed': makePage(
    { ...LETTER, paragraphs: [] },
    {
      foot: script(`const said = ${JSON.stringify([...LETTER.paragraphs, ...QUIET.paragraphs])};
        const filled = said.map(() => document.createElement('p'));
        setTimeout(() => document.querySelector('article').append(...filled), 150);
        const next = setInterval(() => { filled.shift().textContent = said.shift(); if (!said[0]) clearInterval(next); }, 250);`),
    },
  ).replace('NewsArticle', 'Article'),
  // the text of an article comes when the reader presses a button, and before it what is none
  '/pressed': SHOP.replace(
    '</body>',
    `${script(`globalThis.turn = () => document.querySelector('ul').insertAdjacentHTML('beforeend', '<li>A rope of forty feet, tarred, for use in all seas and all weathers, of this year</li>');
    setInterval(() => { for (const clock of document.querySelectorAll('b')) clock.textContent = Date.now(); }, 1000);
    globalThis.press = () => {
      document.body.innerHTML = ${JSON.stringify(`<main>${ROUTES['#/story/1']}</main>`)};
    };`)}</body>`,
  ),
};

describe.each(browsersHere)('text that comes late, in %s', (name) => {
  const stand = standWith(name, pages);
  beforeEach(() => stand.reader.setSettings(null));
  const { open } = stand;
  const marked = (words: RegExp) =>
    until(async () => (await stand.reader.painted()).some((said) => words.test(said)), 'the highlight');

  test('into a shadow root', async () => {
    await open('/root-late');
    await stand.reader.badge('1');
    await marked(/could not verify/);
  });

  test('into a page that never comes to rest', async () => {
    await open('/restless');
    await stand.reader.badge('1');
    await marked(/could not verify/);
  });

  test('into paragraphs that are there already', async () => {
    await open('/streamed');
    await stand.reader.badge('1');
    await marked(/could not verify/);
  });

  test('what changes in a shadow root is read again', async () => {
    await open('/root');
    await stand.reader.badge('·');
    await stand.session.page.evaluate('change()');
    await stand.reader.badge('1');
    await marked(/could not verify/);
  });

  test('a shadow root that an element gets when it is defined', async () => {
    await open('/upgraded');
    await stand.reader.badge('·');
    await new Promise((go) => setTimeout(go, 1500));
    await stand.session.page.evaluate('define()');
    await stand.reader.badge('1');
  });

  test('a shadow root of which nothing tells is read when somebody looks', async () => {
    await open('/unheard');
    await stand.reader.badge('1');
    await stand.session.page.evaluate('attach()');
    const popup = await stand.session.openPopup();
    await marked(/not been verified/);
    await popup.close();
  });

  test('what was put away is read when it is shown', async () => {
    await open('/folded');
    await stand.reader.badge('·');
    await stand.session.page.click('#more');
    await marked(/could not verify/);
    expect((await stand.reader.painted()).join()).not.toMatch(/not been verified/);
    await stand.session.page.click('#rest');
    await marked(/not been verified/);
    await stand.session.page.click('#more');
    await until(
      async () => !(await stand.reader.painted()).join().includes('could not verify'),
      'what is put away again',
    );
  });

  test('what was put away is read when a timer shows it', async () => {
    await open('/timed');
    await stand.reader.badge('·');
    expect(await stand.reader.painted()).toEqual([]);
    await marked(/could not verify/);
    await marked(/not been verified/);
    await open('/styled');
    await stand.reader.badge('1');
    await marked(/could not verify/);
  });

  test('the routes of a site that keeps them in the fragment are pages', async () => {
    await open('/routes#/');
    await new Promise((go) => setTimeout(go, LOST_PATIENCE));
    expect(await stand.reader.state()).toBeNull();
    await stand.session.page.evaluate(`location.hash = '#/story/1'`);
    await stand.reader.badge('1');
    const first = (await stand.reader.reports())[0]!;
    expect(first).toMatchObject({ url: `${stand.site.url}/routes#/story/1` });
    await stand.session.page.evaluate(`location.hash = '#/story/2'`);
    await until(async () => {
      const [report, ...others] = await stand.reader.reports();
      const said = report?.claims.map(({ statement }) => statement.text).join(' ') ?? '';
      return others.length === 0 && report?.url.endsWith('#/story/2') && /film|crane/.test(said);
    }, 'the second article');
    await marked(/not been verified/);
    // a place on the page is none of them
    const { revision } = (await stand.reader.reports())[0]!;
    await stand.session.page.evaluate(`location.hash = '#/'`);
    await until(async () => (await stand.reader.reports()).length === 0, 'a list is no article');
    expect(revision).toBeGreaterThan(0);
  });

  test('text that comes after the gate has lost its patience is read when somebody looks', async () => {
    await open('/pressed');
    await new Promise((go) => setTimeout(go, LOST_PATIENCE));
    await stand.session.page.evaluate('press()');
    await new Promise((go) => setTimeout(go, 1500));
    expect(await stand.reader.state()).toBeNull();
    const popup = await stand.session.openPopup();
    await popup.until((d) => /1 claim here is called unverified/.test(d.body.innerText));
    await popup.close();
    await stand.reader.badge('1');
  });

  test('a panel that stands open hears of it by itself, however often the page has changed before', async () => {
    await open('/pressed');
    await new Promise((go) => setTimeout(go, LOST_PATIENCE));
    const panel = await stand.session.openPanel();
    await panel.until((d) => /does not look like a news page/.test(d.body.innerText));
    for (let turn = 0; turn < 2; turn++) {
      await stand.session.page.evaluate('turn()');
      await new Promise((go) => setTimeout(go, 1500));
    }
    expect(await stand.reader.state()).toBeNull();
    await stand.session.page.evaluate('press()');
    await panel.until((d) => d.querySelector('article'));
    await stand.reader.badge('1');
    // and of the next page in the same tab
    await stand.session.page.goto(`${stand.site.url}/pressed?again`);
    await panel.until((d) => /does not look like a news page/.test(d.body.innerText));
    await new Promise((go) => setTimeout(go, LOST_PATIENCE));
    await stand.session.page.evaluate('press()');
    await panel.until((d) => d.querySelector('article'));
    await panel.close();
  });
});
