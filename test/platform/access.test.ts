import { afterEach, expect, test, vi } from 'vitest';
import type { Tabs } from '../../src/platform/browser';

const LOADED = 'https://www.harbourpost.example/letter';
const NEXT = 'https://www.harbourpost.example/second';
const world = globalThis as { caveatGate?: 'news' | 'not-news' };

/** The page's script runs here, in place of the page. */
const api = {
  permissions: { contains: async () => true },
  scripting: { executeScript: async ({ func }: { func: () => unknown }) => [{ result: func() }] },
};
vi.mock('../../src/platform/browser', () => ({ browser: api }));

afterEach(() => {
  vi.unstubAllGlobals();
  delete world.caveatGate;
});

test.each<[string, { gate?: 'news' | 'not-news'; at: string; status?: Tabs.TabStatus }, string]>([
  ['open since before the install', { at: LOADED }, 'unread'],
  ['open since before the install, and gone on since', { at: NEXT }, 'unread'],
  ['no article', { gate: 'not-news', at: NEXT }, 'not-news'],
  ['an article, and only the address has changed', { gate: 'news', at: NEXT }, 'moved'],
  ['another place of the same page', { gate: 'news', at: `${LOADED}#comments` }, 'unread'],
  ['another page that has not come yet', { gate: 'news', at: NEXT, status: 'loading' }, 'loading'],
])('a tab of which nothing is known: %s', async (_, { gate, at, status = 'complete' }, answer) => {
  const { probeTab } = await import('../../src/platform/access');
  vi.stubGlobal('location', { href: at });
  vi.stubGlobal('performance', { getEntriesByType: () => [{ name: LOADED }] });
  vi.stubGlobal('document', { contentType: 'text/html' });
  if (gate) world.caveatGate = gate;
  expect(await probeTab({ id: 7, url: at, status } as Tabs.Tab)).toBe(answer);
});
