import { expect, test, vi } from 'vitest';
import type { TabState } from '../../src/platform/states';
import type { Seen } from '../../src/platform/surface';

/** What listens to something of the browser's; `fire` is the browser. */
function makeEvent() {
  const listeners = new Set<(...said: never[]) => void>();
  return {
    addListener: (one: (...said: never[]) => void) => void listeners.add(one),
    removeListener: (one: (...said: never[]) => void) => void listeners.delete(one),
    fire: (...said: unknown[]) => {
      for (const one of listeners) one(...(said as never[]));
    },
  };
}
const sessionChanged = makeEvent();
const URL_READ = 'https://www.harbourpost.example/article';
const stateOf = (page: TabState['page']): TabState => ({ url: URL_READ, page, forced: false, reports: {} });
let stored: TabState = stateOf({ state: 'reading' });
let giveSettings: (all: object) => void = () => undefined;

const api = {
  runtime: { id: 'x', onMessage: makeEvent() },
  tabs: {
    onActivated: makeEvent(),
    onUpdated: makeEvent(),
    sendMessage: async () => true,
    get: async (id: number) => ({ id, windowId: 1, url: URL_READ, incognito: false }),
  },
  permissions: { onAdded: makeEvent(), onRemoved: makeEvent() },
  storage: {
    onChanged: makeEvent(),
    session: { onChanged: sessionChanged, get: async (key: string) => ({ [key]: stored }) },
    local: {
      get: () =>
        new Promise((give) => {
          giveSettings = give;
        }),
    },
    managed: { get: async () => ({}) },
  },
};

vi.mock('../../src/platform/browser', () => ({ browser: api }));
vi.mock('../../src/platform/native', () => ({ native: api }));

test('what is stored while a surface opens is not missed: the panel opens in the click that also reads', async () => {
  const { followTab } = await import('../../src/platform/surface');
  const told: Seen[] = [];
  const stop = followTab(7, (seen) => void told.push(seen));
  // the state was asked for; the settings take their time
  await new Promise((go) => setTimeout(go, 20));
  const before = stored;
  stored = stateOf({ state: 'read' });
  sessionChanged.fire({ 'tab:7': { oldValue: before, newValue: stored } });
  giveSettings({});
  await vi.waitFor(() => expect(told.length).toBeGreaterThan(0));
  expect(told.at(-1)!.state!.page).toEqual({ state: 'read' });
  stop();
});
