import { beforeEach, describe, expect, test } from 'vitest';
import { browsersHere } from './browsers-here';
import { articleHtml, FILM, LETTER, makePage } from './pages';
import { until } from './reader';
import { standWith } from './stand';

/** Long enough for gate and scanner to have looked again, in ms. */
const LOOKED_AGAIN = 2500;
const teasers = [...FILM.paragraphs, ...LETTER.paragraphs].filter((words) => words.length > 80);
const FIELD = '<p><label>Name <input name="n"></label> <a href="/help">Help</a></p>';
const SHOWN = {
  account: `<h1>Your account</h1><p>You are signed in, and your subscription to the Calder Courier runs until the end of October of next year.</p>
    <p>Whoever wants to change an address or a bank account may do so here. It could not be verified? Then write to us.</p>${FIELD}${FIELD}`,
  settings: `<section><h1>Letters that we send you</h1>${teasers.slice(0, 4).map((words) => `<p>${words}</p>`)}${FIELD.replaceAll(/<\/?p>/g, '').repeat(4)}</section>`,
  saved: `<h1>Saved for later</h1><div>${teasers.map((words, n) => `<div><a href="/r${n}">Report ${n}</a><p>${words}</p></div>`).join('')}</div>`,
  second: `<article>${articleHtml(FILM)}</article>`,
  flash: `<article><h1>Film not verified</h1><p>The film of the crane that fell has not been verified, the Courier says. More in our evening paper.</p><p>Nobody was hurt, the harbour office said on Tuesday at noon, and the dock stays closed.</p></article>`,
};
const pages = {
  // its head stays as it is, whatever the site shows; `name` tells the head what is shown
  '/first': makePage(LETTER, {
    head: `<meta property="og:type" content="article"><meta property="og:title" content="${LETTER.title}">`,
    foot: `<script>
      const shown = ${JSON.stringify(SHOWN).replaceAll('</', '<\\/')};
      globalThis.show = (what) => { history.pushState({}, '', '/my/' + what); document.querySelector('main').innerHTML = shown[what]; };
      globalThis.tell = (headline) => {
        document.querySelector('script[type="application/ld+json"]').textContent = JSON.stringify({ '@type': 'NewsArticle', headline });
        document.querySelector('meta[property="og:title"]').content = headline;
        document.title = headline;
      };
    </script>`,
  }),
};

describe.each(browsersHere)('what a site shows behind an article, its head left as it was, in %s', (name) => {
  const stand = standWith(name, pages);
  beforeEach(async () => {
    await stand.reader.setSettings(null);
    await stand.open('/first');
    await stand.reader.badge('1');
  });
  const show = (what: keyof typeof SHOWN) => stand.session.page.evaluate(`show('${what}')`);
  const isRead = (what: keyof typeof SHOWN) => async () => {
    const [report] = await stand.reader.reports();
    const state = await stand.reader.state();
    return state?.page.state === 'read' && report?.url === `${stand.site.url}/my/${what}` && report.claims.length > 0;
  };

  test.each(['account', 'settings', 'saved'] as const)('no news: %s', async (what) => {
    await show(what);
    await until(async () => (await stand.reader.state())?.page.state === 'not-news', 'it is no news');
    await stand.reader.badge('');
    await new Promise((go) => setTimeout(go, LOOKED_AGAIN));
    expect((await stand.reader.state())?.page.state).toBe('not-news');
    await show('second');
    await until(isRead('second'), 'an article behind it');
  });

  test('news: another article, whose head is never told', async () => {
    await show('second');
    await until(isRead('second'), 'the second article');
    await new Promise((go) => setTimeout(go, LOOKED_AGAIN));
    expect(await isRead('second')()).toBe(true);
  });

  test('news: another article, whose head is told late', async () => {
    await show('second');
    await new Promise((go) => setTimeout(go, LOOKED_AGAIN));
    await stand.session.page.evaluate(`tell(${JSON.stringify(FILM.title)})`);
    await until(isRead('second'), 'the second article');
  });

  test('news: a few lines whose headline the head names', async () => {
    await stand.session.page.evaluate(`tell('Film not verified')`);
    await show('flash');
    await until(isRead('flash'), 'the few lines');
  });

  test('news: a few lines whose headline the head names late', async () => {
    await show('flash');
    await new Promise((go) => setTimeout(go, LOOKED_AGAIN));
    await stand.session.page.evaluate(`tell('Film not verified')`);
    await until(isRead('flash'), 'the few lines');
  });
});
