import { Window } from 'happy-dom';
import { afterEach, expect, test, vi } from 'vitest';
import type { Tabs } from '../../src/platform/browser';

const LOADED = 'https://www.harbourpost.example/letter';
const NEXT = 'https://www.harbourpost.example/second';
const world = globalThis as { caveatGate?: boolean | 0; caveatAsk?: () => Promise<void> };

/** The page's script runs here, in place of the page. */
const api = {
  permissions: { contains: async () => true },
  scripting: { executeScript: async ({ func }: { func: () => unknown }) => [{ result: await func() }] },
};
vi.mock('../../src/platform/browser', () => ({ browser: api }));

afterEach(() => {
  vi.unstubAllGlobals();
  delete world.caveatGate;
  delete world.caveatAsk;
});

test.each<[string, { gate?: boolean | 0; now?: boolean | 0; at: string; status?: Tabs.TabStatus }, string]>([
  ['open since before the install', { at: LOADED }, 'unread'],
  ['open since before the install, and gone on since', { at: NEXT }, 'unread'],
  ['no article', { gate: false, at: NEXT }, 'not-news'],
  ['no article when it was opened, and one by now', { gate: false, now: true, at: NEXT }, 'loading'],
  ['hardly any text in what is said to be news', { gate: 0, at: LOADED }, 'loading'],
  ['an article, and only the address has changed', { gate: true, at: NEXT }, 'moved'],
  ['another route of the same file', { gate: true, at: `${LOADED}#/second` }, 'moved'],
  ['another place of the same page', { gate: true, at: `${LOADED}#comments` }, 'unread'],
  ['another page that has not come yet', { gate: true, at: NEXT, status: 'loading' }, 'loading'],
])('a tab of which nothing is known: %s', async (_, { gate, now = gate, at, status = 'complete' }, answer) => {
  const { probeTab } = await import('../../src/platform/access');
  vi.stubGlobal('location', { href: at });
  vi.stubGlobal('performance', { getEntriesByType: () => [{ name: LOADED }] });
  vi.stubGlobal('document', { contentType: 'text/html' });
  if (gate !== undefined) world.caveatGate = gate;
  world.caveatAsk = async () => {
    if (now !== undefined) world.caveatGate = now;
  };
  expect(await probeTab({ id: 7, url: at, status } as Tabs.Tab)).toBe(answer);
});

test('a page has changed when a stretch of text has come into it: a clock that ticks is none', async () => {
  const window = new Window();
  vi.stubGlobal('document', window.document);
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  const { document } = window;
  document.body.innerHTML = '<p id="clock">08:00</p><p id="line">-</p>';
  const { pageChanged } = await import('../../src/platform/access');
  const clock = document.querySelector('#clock')!;
  let changed = false;
  const tick = async () => {
    clock.textContent = '08:01';
    clock.firstChild!.textContent = '08:02';
    clock.append(document.createElement('b'));
    await new Promise((go) => setTimeout(go, 1200));
  };
  const later = () =>
    pageChanged(7).then(() => {
      changed = true;
    });
  const stretch = 'The Calder Courier could not verify the letter that was put online on Monday.';
  for (const come of [
    () => document.body.insertAdjacentHTML('beforeend', `<article><p>${stretch}</p></article>`),
    () => {
      document.querySelector('#line')!.firstChild!.textContent = stretch;
    },
  ]) {
    changed = false;
    const waited = later();
    await tick();
    expect(changed).toBe(false);
    come();
    await waited;
  }
  await window.happyDOM.close();
});
