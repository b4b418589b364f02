import { type Probe, pageChanged, probeTab, watchAccess } from './access';
import { browser, type Tabs } from './browser';
import { answer, type ClaimRef, sendToPage } from './messages';
import { hostOf, loadSettings, type Settings, watchSettings } from './settings';
import { loadTabState, partialFrames, type TabState, watchTabState, withoutFragment } from './states';

/** All that a surface sees of the tab that it speaks of. */
export interface Seen {
  tab: number;
  window: number | null;
  /** Null where the browser does not name it. */
  url: string | null;
  host: string | null;
  inPrivate: boolean;
  state: TabState | null;
  /** What the page itself said; null where it was not asked, for `state` is the answer. */
  probe: Probe | null;
  settings: Settings;
  /** The page has been read, or awaited, for longer than any page takes: something was lost on the way. */
  slow: boolean;
  /** The claims whose highlight is under the pointer in the page, or whose note is shown there. */
  pointed: readonly ClaimRef[];
}

/** A reading takes a moment, a page some seconds; after this long, in ms, the reader is offered a way out. */
const PATIENCE = 10_000;
/** So long, in ms, a surface waits for what a page has not told yet, rather than to show half of it. */
const SOON = 400;
/** A page that is no news is asked again when it has changed, so long after it was asked before: at first, and at last, in ms. */
const SOONEST = 2000;
const RAREST = 60_000;
const isWaiting = ({ state, probe }: Seen) => (state ? state.page.state === 'reading' : probe === 'loading');

/**
 * Follows one tab (`asked`), or the active tab of this window (null), and calls back with all that is known of it, at
 * once and at every change. Nothing is told before there is something to show, so a surface never paints an empty page.
 * @returns the stop function
 */
export function followTab(asked: number | null, tell: (seen: Seen) => void): () => void {
  let seen: Seen | null = null;
  let turn = 0;
  let home: number | null = null;
  let stops: (() => void)[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Tells what is known, and when it has been waiting for too long. */
  const show = () => {
    clearTimeout(timer);
    if (!seen) return;
    const mine = turn;
    if (isWaiting(seen) && !seen.slow) timer = setTimeout(() => void change(mine, { slow: true }), PATIENCE);
    tell(seen);
  };
  const stopWatching = () => {
    for (const stop of stops) stop();
    stops = [];
  };

  const change = async (mine: number, part: Partial<Seen>): Promise<void> => {
    if (mine !== turn || !seen) return;
    seen = { ...seen, ...('state' in part ? { slow: false } : {}), ...part };
    if (seen.state) seen.probe = null;
    await askDetails(mine);
    if (mine !== turn) return;
    show();
    if (!seen.state) await probe(mine);
  };

  /** Of which state the rest was asked for last, and when that was told or waited for long enough. */
  let asking: { state: TabState | null; done: Promise<void> } = { state: null, done: Promise.resolve() };
  /** Somebody looks: where only that no cue stands in the page is known, it is to tell the rest, and that is waited for a moment. */
  const askDetails = (mine: number): Promise<void> => {
    const { tab, state } = seen!;
    if (state === asking.state) return asking.done;
    const frames = state ? partialFrames(state) : [];
    const ask = async () => {
      await Promise.all(frames.map((frame) => sendToPage(tab, frame, 'details', null)));
      const now = await loadTabState(tab);
      if (mine === turn && seen?.state === state && now && isOf(now, seen!.url)) seen = { ...seen!, state: now };
    };
    // what a page answers wrongly is no reason to show nothing
    const told = frames.length > 0 ? ask().catch(() => {}) : Promise.resolve();
    const done = Promise.race([told, new Promise<void>((resolve) => setTimeout(resolve, SOON))]);
    asking = { state, done };
    return done;
  };

  const probe = async (mine: number): Promise<void> => {
    const tab = await browser.tabs.get(seen!.tab).catch(() => null);
    const probed = tab ? await probeTab(tab) : 'forbidden';
    if (mine !== turn || !seen || seen.state) return;
    seen = { ...seen, ...(tab ? placeOf(tab) : {}), probe: probed };
    show();
    if (probed === 'not-news') void probeLater(mine);
  };

  /** By which turn, and load of its page, the next change is waited for. */
  let waiting: object | null = null;
  /**
   * What is no news now may yet become an article, and a panel stands open: it is asked again when the page has changed, more and more
   * rarely, for some pages change each second.
   */
  const probeLater = async (mine: number): Promise<void> => {
    if (waiting) return;
    const own = {};
    waiting = own;
    const { tab } = seen!;
    let changed = pageChanged(tab);
    for (let rest = SOONEST, asked = Date.now(); await changed; rest = Math.min(rest * 2, RAREST)) {
      const left = asked + rest - Date.now();
      await new Promise((resolve) => setTimeout(resolve, left));
      if (waiting !== own || mine !== turn || seen?.state) break;
      // listened for before it is asked: what comes in between is heard
      changed = pageChanged(tab);
      asked = Date.now();
      await probe(mine);
      if (seen?.probe !== 'not-news') break;
    }
    if (waiting === own) waiting = null;
  };

  const turnTo = async (id: number): Promise<void> => {
    turn += 1;
    const mine = turn;
    waiting = null;
    stopWatching();
    const tab = await browser.tabs.get(id);
    if (mine !== turn) return;
    // watched before it is asked for: what is stored in between, by the click that opened this surface, would be missed
    let between: Partial<Seen> | null = {};
    const take = (part: Partial<Seen>) => {
      if (between) between = { ...between, ...part };
      else void change(mine, part);
    };
    stops = [
      watchTabState(id, (state) => take({ state })),
      watchSettings(tab.incognito, (settings) => take({ settings })),
      watchAccess(() => take({})),
    ];
    const [state, settings] = await Promise.all([loadTabState(id), loadSettings(tab.incognito)]);
    if (mine !== turn) return;
    const now = { state, settings, ...(between as Partial<Seen>) };
    between = null;
    const place = placeOf(tab);
    const known = now.state && isOf(now.state, place.url) ? now.state : null;
    seen = { ...place, tab: id, state: known, probe: null, settings: now.settings, slow: false, pointed: [] };
    if (known) {
      await askDetails(mine);
      // what changed in the page and nobody told of is asked now
      if (known.page.state !== 'reading' && !partialFrames(known).includes(0)) void sendToPage(id, 0, 'details', null);
    }
    if (mine !== turn) return;
    if (known) show();
    else await probe(mine);
  };

  const onActivated = (info: { tabId: number; windowId: number }) => {
    if (asked === null && info.windowId === home) void turnTo(info.tabId);
  };
  const onUpdated = (id: number, what: { url?: string; status?: string }, tab: Tabs.Tab) => {
    if (id !== seen?.tab || !(what.url || what.status)) return;
    if (what.status === 'loading') waiting = null;
    const place = placeOf(tab);
    const state = seen.state && isOf(seen.state, place.url) ? seen.state : null;
    void change(turn, { ...place, state, ...(what.status === 'loading' && !state ? { probe: 'loading' } : {}) });
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);

  const stopAnswering = answer({
    pointed: ({ claims }, { tab }) => {
      if (seen && tab === seen.tab) void change(turn, { pointed: claims });
      return null;
    },
  });

  if (asked !== null) void turnTo(asked);
  else
    void browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => {
      home = tab?.windowId ?? null;
      if (tab?.id !== undefined && turn === 0) void turnTo(tab.id);
    });

  return () => {
    turn += 1;
    waiting = null;
    clearTimeout(timer);
    stopWatching();
    stopAnswering();
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}

/** A state of another address is of the page that was here before. */
const isOf = (state: TabState, url: string | null) =>
  url === null || state.url === '' || state.url === withoutFragment(url);

const placeOf = (tab: Tabs.Tab) => ({
  window: tab.windowId ?? null,
  url: tab.url ?? null,
  host: tab.url ? hostOf(tab.url) : null,
  inPrivate: tab.incognito,
});

/** From which claim's note a tab's panel was opened; null where from none. It is told once. */
export async function soughtIn({ tab, state }: Seen): Promise<ClaimRef | null> {
  for (const frame of new Set(Object.values(state?.reports ?? {}).map((report) => report.frame))) {
    const claim = await sendToPage(tab, frame, 'sought', null);
    if (claim) return claim;
  }
  return null;
}

/** The tab that an address asks for (`?tab=7`); null where it asks for none. */
export function askedTab(search: string): number | null {
  const asked = new URLSearchParams(search).get('tab');
  return asked !== null && /^\d+$/.test(asked) ? Number(asked) : null;
}
