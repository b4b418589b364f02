import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { browsersHere } from './browsers-here';
import { articleHtml, LETTER, makePage, QUIET } from './pages';
import { until } from './reader';
import { standWith } from './stand';

const script = (code: string) => `<script>${code}</script>`;
const PREACT = readFileSync('node_modules/preact/dist/preact.mjs', 'utf8').replaceAll('</', '<\\/');

/** The article as a server renders it: no blank between its elements, which its components do not know of. */
const rendered = makePage(LETTER).replace(
  /<article>.*<\/article>/s,
  () => `<article>${articleHtml(LETTER)}<p>Read by <b>0</b></p></article>`,
);

const pages = {
  '/letter': makePage(LETTER, { head: '<x-later></x-later>' }),
  '/quiet': makePage(QUIET),
  // hydrated by the same components when the test says so; every change in its nodes and every complaint is written down
  '/rendered': rendered.replace(
    '</body>',
    () =>
      `${script(`
      globalThis.changes = []; globalThis.complaints = [];
      for (const name of ['warn', 'error']) console[name] = (...said) => complaints.push(said.join(' '));
      addEventListener('error', ({ message }) => complaints.push(message));
      const nodes = () => { const all = []; const walker = document.createTreeWalker(document.querySelector('main'), 5); while (walker.nextNode()) all.push(walker.currentNode); return all; };
      const served = nodes();
      globalThis.adopted = () => { const now = nodes(); return now.length === served.length && now.every((node, at) => node === served[at]); };
      new MutationObserver((all) => changes.push(...all.map(({ type, target }) => type + ' ' + target.nodeName))).observe(document.querySelector('main'), { childList: true, subtree: true, attributes: true, characterData: true });
      globalThis.hydrateAll = async () => {
        const { h, hydrate, Component } = await import(URL.createObjectURL(new Blob([document.querySelector('#preact').textContent.replaceAll('<\\\\/', '</')], { type: 'text/javascript' })));
        class Article extends Component {
          constructor() { super(); this.state = { read: 0 }; globalThis.readOnce = () => this.setState(({ read }) => ({ read: read + 1 })); }
          render() {
            return h('article', null, h('h1', null, ${JSON.stringify(LETTER.title)}), ${JSON.stringify(LETTER.paragraphs)}.map((words) => h('p', { onClick() {} }, words)), h('p', null, 'Read by ', h('b', null, this.state.read)));
          }
        }
        hydrate(h(Article), document.querySelector('main'));
      };`)}<script type="text/plain" id="preact">${PREACT}</script></body>`,
  ),
};

/** Long enough for what repeats itself to have come round more than once, in ms. */
const WATCHED = 4000;

describe.each(browsersHere)('a page at rest, and one that takes its nodes over, in %s', (name) => {
  const stand = standWith(name, pages);
  beforeEach(() => stand.reader.setSettings(null));
  const { open } = stand;

  /** Evaluated where our own scripts run in the reader's tab. */
  const inOurWorld = async (code: string) =>
    JSON.parse(
      (await stand.session.ext.evaluate(
        `(globalThis.browser ?? chrome).scripting.executeScript({ target: { tabId: ${await stand.reader.tabId()} }, func: () => JSON.stringify(${code}) }).then(([it]) => it.result)`,
      )) as string,
    );
  /** From now on what our scripts ask for is counted: time, a look at the page, a word to the background. */
  const COUNT = `(() => {
    const asked = globalThis.asked = [];
    const count = (owner, name) => {
      const own = owner[name];
      owner[name] = function (...said) { asked.push(name); return own.apply(this === undefined ? owner : this, said); };
    };
    for (const name of ['setTimeout', 'setInterval', 'requestIdleCallback', 'requestAnimationFrame', 'getComputedStyle']) count(globalThis, name);
    for (const name of ['querySelector', 'querySelectorAll', 'createTreeWalker', 'createRange', 'getElementsByTagName']) count(Document.prototype, name);
    return 0;
  })()`;

  test.each([
    ['/letter', '1'],
    ['/quiet', '·'],
  ])('%s: while nothing changes, no work of ours is done', async (path, badge) => {
    await open(path);
    await stand.reader.badge(badge);
    // the gate and the reading have come to their end
    await new Promise((go) => setTimeout(go, 2500));
    await inOurWorld(COUNT);
    await new Promise((go) => setTimeout(go, WATCHED));
    expect(await inOurWorld('globalThis.asked')).toEqual([]);
    // and that is no deafness of the test: a word that comes is looked at
    await stand.session.page.evaluate(() => document.querySelector('article')!.append('The harbour is closed.'));
    await until(async () => (await inOurWorld('globalThis.asked')).length > 0, 'work of ours');
  });

  test('a page that is hydrated after it was marked adopts its nodes, without a change or a complaint, and the marks stand', async () => {
    await open('/rendered');
    await stand.reader.badge('1');
    await until(async () => (await stand.reader.painted()).join() === 'could not verify', 'the highlight');
    await stand.session.page.evaluate('hydrateAll()');
    await until(() => stand.session.page.evaluate(`typeof readOnce === 'function'`), 'it is hydrated');
    const seen = () => stand.session.page.evaluate('JSON.stringify([adopted(), changes, complaints])');
    expect(JSON.parse((await seen()) as string)).toEqual([true, [], []]);
    // it lives on: the one text that it changes is the only one
    await stand.session.page.evaluate('readOnce()');
    await until(
      () => stand.session.page.evaluate(() => document.querySelector('b')!.textContent === '1'),
      'the new text',
    );
    expect(JSON.parse((await seen()) as string)).toEqual([true, ['characterData #text'], []]);
    await new Promise((go) => setTimeout(go, 2500));
    const standing = () =>
      stand.session.page.evaluate(() =>
        [...CSS.highlights.values()]
          .flatMap((set) => [...set] as Range[])
          .map((range) => [String(range), range.startContainer.isConnected]),
      );
    expect(await standing()).toEqual([['could not verify', true]]);
    expect(JSON.parse((await seen()) as string)).toEqual([true, ['characterData #text'], []]);
  });
});
