import { beforeEach, describe, expect, test } from 'vitest';
import { browsersHere } from './browsers-here';
import { articleHtml, LETTER, makePage } from './pages';
import { until } from './reader';
import { standWith } from './stand';

const NEXT = {
  title: 'Harbour film shows crane falling into the dock',
  paragraphs: [
    'A film that a fisherman put online on Tuesday shows the big crane of Brennock falling into the dock.',
    'The film has not been verified, and the harbour office did not say when it was made.',
    'The crane was put up in 1961 and has been out of use for nine years, the harbour office says.',
    'Its steel was to be sold in the autumn. A buyer from the south had already paid half of the price.',
    'Nobody works on that side of the dock, which has been fenced off since the floods of two years ago.',
  ],
} as const;

const script = (code: string) => `<script>${code}</script>`;
const post = (time: string, words: string) =>
  `<article class="post"><time datetime="${time}"></time>${words}</article>`;

const pages = {
  '/letter': makePage(LETTER),
  '/tall': makePage(LETTER, { style: 'article{min-height:400vh}' }),
  // as endless pages do: the next article below the first, then its address in the address bar
  '/endless': makePage(LETTER, {
    foot: script(`globalThis.append = () => {
      const next = document.createElement('article');
      next.dataset.url = '/crane';
      next.innerHTML = ${JSON.stringify(articleHtml(NEXT))};
      document.querySelector('main').append(next);
    };
    globalThis.reach = () => { history.replaceState({}, '', '/crane'); document.title = ${JSON.stringify(NEXT.title)}; };`),
  }),
  '/live': `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Storm: live | The Calder Courier</title>
    ${script('').replace('<script>', '<script type="application/ld+json">{"@context":"https://schema.org","@type":"LiveBlogPosting","headline":"Storm over Hallis: live","datePublished":"2026-10-14T06:00:00Z"}')}</head>
    <body><main><h1>Storm over Hallis: live</h1><div class="posts">${[
      post(
        '2026-10-14T08:00:00Z',
        '<p>The ferry to Brennock will not sail today, its owners say, and the bridge has been closed to lorries.</p>',
      ),
      post(
        '2026-10-14T07:30:00Z',
        '<p>Water stands in the lower streets of the town, and the school of Saint Olen has sent its pupils home.</p>',
      ),
      post(
        '2026-10-14T07:00:00Z',
        '<p>The storm reached the coast at six, an hour sooner than the weather office had said on Tuesday evening.</p>',
      ),
    ].join('')}</div></main>
    ${script(`globalThis.prepend = () => document.querySelector('.posts').insertAdjacentHTML('afterbegin', ${JSON.stringify(post('2026-10-14T08:40:00Z', '<p>A picture is said to show a boat on the market square. The Calder Courier could not verify the picture.</p>'))})`)}</body></html>`,
  // what Chrome's translator leaves: a class and another language on the root, each text in elements of its own
  '/translated': makePage(
    {
      ...LETTER,
      lang: 'nl',
      paragraphs: LETTER.paragraphs.map(
        (_, n) =>
          `Dit is alinea ${n} van een brief over de nieuwe veerboot, die in het voorjaar zou moeten varen van Hallis naar Brennock.`,
      ),
    },
    {
      foot: script(`globalThis.translate = () => {
        const said = ${JSON.stringify(LETTER.paragraphs)};
        document.documentElement.lang = 'en';
        document.documentElement.classList.add('translated-ltr');
        document.querySelectorAll('article p').forEach((p, n) => {
          const outer = document.createElement('font'); outer.style.verticalAlign = 'inherit';
          const inner = document.createElement('font'); inner.style.verticalAlign = 'inherit';
          inner.textContent = said[n]; outer.append(inner); p.replaceChildren(outer);
        });
      };`),
    },
  ),
  '/print': `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${LETTER.title} - The Calder Courier</title><link rel="canonical" href="/2026/10/14/council-letter"><meta name="robots" content="noindex"><meta property="og:type" content="article"></head><body onload="globalThis.loaded = true"><div><b>The Calder Courier</b><br>14 October 2026</div><h1>${LETTER.title}</h1>${[...LETTER.paragraphs, ...NEXT.paragraphs.slice(2)].map((p) => `<p>${p}</p>`).join('')}<hr><p>Printed from The Calder Courier</p></body></html>`,
  '/amp': `<!doctype html><html ⚡ lang="en"><head><meta charset="utf-8"><title>${LETTER.title}</title><link rel="canonical" href="/2026/10/14/council-letter"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":${JSON.stringify(LETTER.title)},"datePublished":"2026-10-14T09:00:00Z","publisher":{"name":"The Calder Courier"}}</script></head><body><amp-sidebar id="s"><ul><li>The Courier could not verify its menu.</li></ul></amp-sidebar><article>${articleHtml(LETTER).replace('</p>', '</p><amp-img src="/x.jpg" width="4" height="3"></amp-img><amp-ad width="300" height="250"><p>It has not been verified.</p></amp-ad>')}</article><amp-consent><div>We have not verified your age.</div></amp-consent></body></html>`,
  // drop cap in its own element, ligatures, soft hyphens, ruby, and a caveat over several inline elements
  '/letters': makePage(
    { ...LETTER, paragraphs: [] },
    {
      style: '.cap{float:left;font-size:3em}',
      foot: script(
        `document.querySelector('article').insertAdjacentHTML('beforeend', ${JSON.stringify(
          `<p><span class="cap">A</span> letter says that Hallis will have a new ferry by spring, and bears the seal of the council.</p><p>The <ruby>Courier<rt>koo-ree-er</rt></ruby> <b>could</b> <i>not</i> verify the let\u00ADter.</p><p>The of\uFB01ce of <bdo dir="rtl">סאלה</bdo> said that the \uFB02at ferry was laid up in August, when its engine failed on the way.</p>${LETTER.paragraphs
            .slice(4)
            .map((p) => `<p>${p}</p>`)
            .join('')}`,
        )})`,
      ),
    },
  ),
  // what a page may replace in its own world, and its own things under the names that ours would use
  '/replaced': makePage(LETTER, {
    head: script(`for (const name of ['next', 'return', 'throw']) Object.getPrototypeOf(function* () {}).prototype[name] = () => { throw new Error(name); };
      Array.prototype[Symbol.iterator] = () => { throw new Error('iterator'); }; Array.from = Array.isArray = () => { throw new Error('from'); };
      globalThis.MutationObserver = globalThis.Highlight = globalThis.requestIdleCallback = globalThis.scheduler = undefined; performance.now = () => NaN;
      Range.prototype.setStart = Node.prototype.contains = Element.prototype.closest = Document.prototype.createRange = () => { throw new Error('no'); };
      Map = Set = WeakMap = function () { throw new Error('no'); }; globalThis.caveatScanner = globalThis.caveatGate = true;`),
  }),
  '/prepared': makePage(LETTER),
  '/rules': `<!doctype html><html><head><title>Before</title><script type="speculationrules">{"prerender":[{"source":"list","urls":["/prepared"],"eagerness":"immediate"}]}</script></head><body><a href="/prepared">Letter</a></body></html>`,
};

describe.each(browsersHere)('a page that lives, in %s', (name) => {
  const stand = standWith(name, pages);
  beforeEach(() => stand.reader.setSettings(null));
  /** Evaluated in the tab by the browser, which works where the driver's own calls rest on what the page has replaced. */
  const inTab = async (tab: number, code: string) =>
    JSON.parse(
      (await stand.session.ext.evaluate(
        `(globalThis.browser ?? chrome).scripting.executeScript({ target: { tabId: ${tab} }, world: 'MAIN', func: () => JSON.stringify(${code}) }).then(([it]) => it.result)`,
      )) as string,
    );
  const PAINTED = `(() => { const all = []; CSS.highlights.forEach((set) => set.forEach((range) => all.push(String(range)))); return all; })()`;
  const { open } = stand;

  test('an article that is appended has its own report, and counts', async () => {
    await open('/endless');
    await stand.reader.badge('1');
    await stand.session.page.evaluate('append()');
    await stand.reader.badge('2');
    const [first, second, ...others] = (await stand.reader.reports()).sort((a, b) => a.article - b.article);
    expect(others).toEqual([]);
    expect(first).toMatchObject({ title: LETTER.title, url: `${stand.site.url}/endless` });
    expect(second).toMatchObject({ title: NEXT.title, url: `${stand.site.url}/crane`, outlet: LETTER.outlet });
    expect(second!.id).not.toBe(first!.id);
    expect(second!.claims[0]!.statement.start).toBeLessThan(second!.length);
    await until(async () => (await stand.reader.painted()).length === 2, 'both highlights');
    const panel = await stand.session.openPanel();
    await panel.until((d) => d.querySelectorAll('article').length === 2);
    const said = await panel.text();
    expect(said).toContain(NEXT.title);
    expect(said).toMatch(/another article on this page/);
    // its place in the page is found by the report's own spans
    const tab = await stand.session.tabId();
    const place = { report: second!.id, revision: second!.revision, span: second!.claims[0]!.warnings[0]! };
    expect(
      await stand.session.ext.evaluate(
        `(globalThis.browser ?? chrome).tabs.sendMessage(${tab}, ${JSON.stringify({ name: 'reveal', payload: place })}, { frameId: 0 })`,
      ),
    ).toBe(true);
    await panel.close();
    // the site names the second article in the address bar when the reader reaches it: both stay
    await stand.session.page.evaluate('reach()');
    await until(async () => (await stand.reader.state())?.url.endsWith('/crane'), 'the new address');
    await until(async () => (await stand.reader.reports()).length === 2, 'both reports');
    expect((await stand.reader.reports()).map(({ id }) => id).sort()).toEqual([first!.id, second!.id].sort());
    await stand.reader.badge('2');
  });

  test('the first of several articles is taken out: the next one keeps its own title and address', async () => {
    await open('/endless');
    await stand.reader.badge('1');
    await stand.session.page.evaluate('append()');
    await stand.reader.badge('2');
    await stand.session.page.evaluate(`document.querySelector('article').remove()`);
    await stand.reader.badge('1');
    const [report, ...others] = await stand.reader.reports();
    expect(others).toEqual([]);
    expect(report).toMatchObject({ title: NEXT.title, url: `${stand.site.url}/crane`, published: null });
    expect(report!.claims[0]!.warnings[0]!.text).toMatch(/not been verified/);
  });

  test('a page that puts another root in its place, and is translated then', async () => {
    await open('/letter');
    await stand.reader.badge('1');
    await stand.session.page.evaluate(() =>
      document.documentElement.replaceWith(document.documentElement.cloneNode(true)),
    );
    await until(async () => (await stand.reader.painted()).length === 1, 'the highlight in the new root');
    await new Promise((go) => setTimeout(go, 1500));
    // Firefox says it there and nowhere else
    await stand.session.page.evaluate(() => {
      document.documentElement.lang = 'fr';
    });
    await until(async () => (await stand.reader.reports())[0]?.translated === true, 'it is looked at again');
  });

  test('a live blog: what is put on top is read', async () => {
    await open('/live');
    await stand.reader.badge('·');
    await stand.session.page.evaluate('prepend()');
    await stand.reader.badge('1');
    const [report] = await stand.reader.reports();
    expect(
      report!.claims.some(({ statement }) => /could not verify the picture|boat on the market/.test(statement.text)),
    ).toBe(true);
    await until(
      async () => (await stand.reader.painted()).some((words) => /could not verify/.test(words)),
      'highlight',
    );
    // the post's own time, not the live blog's: in the report, in the panel and in what is copied
    expect(report!.published).toBe('2026-10-14T06:00:00Z');
    expect(report!.posts.map(({ published }) => published)).toEqual(['2026-10-14T08:40:00Z']);
    const panel = await stand.session.openPanel();
    const at = await stand.session.ext.evaluate(() =>
      new Intl.DateTimeFormat((globalThis.browser ?? chrome).i18n.getUILanguage(), {
        hour: 'numeric',
        minute: '2-digit',
      }).format(Date.parse('2026-10-14T08:40:00Z')),
    );
    await panel.until((d, _w, time) => d.querySelector('article .card-head')!.textContent!.includes(time), at);
    await panel.close();
  });

  test('a page that the browser translates is read again, and said so', async () => {
    await open('/translated');
    await until(async () => (await stand.reader.state())?.page.state === 'language', 'a language that is not read');
    await stand.session.page.evaluate('translate()');
    await stand.reader.badge('1');
    const [report] = await stand.reader.reports();
    expect(report).toMatchObject({ translated: true, language: 'en' });
    const panel = await stand.session.openPanel();
    await panel.until((d) => /translated this page/.test(d.body.innerText));
    await panel.close();
    await open('/letter');
    await stand.reader.badge('1');
    expect((await stand.reader.reports())[0]!.translated).toBe(false);
  });

  test.each([
    ['/print', 'a print view'],
    ['/amp', 'an AMP page'],
    ['/replaced', 'a page that replaces iterators, observers and ranges of its own world'],
  ])('%s: %s', async (path) => {
    await open(path);
    await stand.reader.badge('1');
    await until(
      async () => (await inTab(await stand.session.tabId(), PAINTED)).join() === 'could not verify',
      'one highlight',
    );
  });

  test('a page that empties the registry of highlights: they come back when the reader scrolls or looks', async () => {
    await open('/tall');
    await until(async () => (await stand.reader.painted()).length === 1, 'highlight');
    await stand.session.page.evaluate(() => {
      CSS.highlights.clear();
      scrollTo(0, 300);
    });
    await until(async () => (await stand.reader.painted()).join() === 'could not verify', 'highlight after scrolling');
    await stand.session.page.evaluate(() => CSS.highlights.clear());
    expect(await stand.reader.painted()).toEqual([]);
    const popup = await stand.session.openPopup();
    await until(async () => (await stand.reader.painted()).join() === 'could not verify', 'highlight after a look');
    await popup.close();
  });

  test('drop caps, ligatures, ruby, soft hyphens, words over several elements', async () => {
    await open('/letters');
    await stand.reader.badge('1');
    await until(
      async () => (await stand.reader.painted()).some((words) => /^could not verify$/.test(words)),
      'highlight',
    );
  });

  test('zoom and text size: the highlight stays on its words', async () => {
    await open('/letter');
    await until(async () => (await stand.reader.painted()).length === 1, 'highlight');
    const tab = await stand.session.tabId();
    await stand.session.ext.evaluate(`(globalThis.browser ?? chrome).tabs.setZoom(${tab}, 2)`);
    const placed = () =>
      stand.session.page.evaluate(() => {
        const [range] = [...CSS.highlights.values()].flatMap((set) => [...set]) as Range[];
        const box = range!.getBoundingClientRect();
        const p = range!.startContainer.parentElement!.getBoundingClientRect();
        return {
          words: String(range),
          inside: box.width > 0 && box.top >= p.top && box.bottom <= p.bottom + 1,
          ratio: devicePixelRatio,
        };
      });
    await until(async () => (await placed()).ratio >= 2, 'the zoom');
    expect(await placed()).toMatchObject({ words: 'could not verify', inside: true });
    await stand.session.page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await placed()).toMatchObject({ words: 'could not verify', inside: true });
    await stand.session.ext.evaluate(`(globalThis.browser ?? chrome).tabs.setZoom(${tab}, 1)`);
  });

  test('a tab that the browser put away and brings back is read again', async (context) => {
    const second = await stand.session.browser.newPage();
    await second.goto(`${stand.site.url}/letter?away`);
    const tab = await stand.session.tabId(second);
    await until(async () => (await stand.session.badge(tab)) === '1', 'badge');
    await stand.session.page.bringToFront();
    // the browser may give the tab another id
    const away = (await stand.session.ext.evaluate(
      `(globalThis.browser ?? chrome).tabs.discard(${tab}).then((it) => it?.id ?? ${tab}, () => ${tab})`,
    )) as number;
    const isAway = () =>
      stand.session.ext.evaluate(`(globalThis.browser ?? chrome).tabs.get(${away}).then((it) => it.discarded)`);
    if (!(await isAway())) {
      console.log(`  skipped: ${name} does not put away a tab that is being driven`);
      await second.close();
      context.skip();
    }
    await stand.session.ext.evaluate(
      `(globalThis.browser ?? chrome).tabs.update(${away}, { active: true }).then(() => null)`,
    );
    await until(async () => {
      await new Promise((resolve) => setTimeout(resolve, 1000));
      if (!(await isAway())) return true;
      // a window that nobody sees does not load what it shows, and on a busy machine Chromium was seen to drop this, too
      await stand.session.ext.evaluate(`(globalThis.browser ?? chrome).tabs.reload(${away})`);
      return false;
    }, 'the tab is back');
    await until(async () => (await inTab(away, PAINTED)).length === 1, 'highlight again');
    expect(await stand.session.badge(away)).toBe('1');
    await stand.session.ext.evaluate(`(globalThis.browser ?? chrome).tabs.remove(${away})`);
    await until(
      async () =>
        (await stand.session.ext.evaluate(
          `(globalThis.browser ?? chrome).storage.session.get('tab:${away}').then((all) => Object.keys(all).length)`,
        )) === 0,
      'nothing is kept of a closed tab',
    );
    await stand.session.page.bringToFront();
  });

  // Firefox does not prerender
  test.skipIf(name === 'firefox')('a page that the browser only prepares is not read until it is shown', async () => {
    await open('/rules');
    await until(async () => stand.site.asked.includes('/prepared'), 'the browser prepares the page');
    await new Promise((resolve) => setTimeout(resolve, 2000));
    expect(await stand.reader.state()).toBeNull();
    const tab = await stand.reader.tabId();
    await stand.session.page.evaluate(`setTimeout(() => { location.href = '/prepared'; })`);
    await until(async () => (await inTab(tab, 'location.pathname')) === '/prepared', 'the page is shown');
    // else it was loaded anew, and nothing is proved
    expect(await inTab(tab, `performance.getEntriesByType('navigation')[0].activationStart > 0`)).toBe(true);
    await stand.reader.badge('1');
    await until(async () => (await inTab(tab, PAINTED)).length === 1, 'highlight');
  });
});
