import { browser } from '../platform/browser';
import { loadSettings, type Settings } from '../platform/settings';
import {
  loadTabState,
  type PageReport,
  type PageStatus,
  type TabState,
  tabKey,
  withoutFragment,
} from '../platform/states';
import { showBadge } from './badge';

/** One change of a tab after the other: two frames that answer at once must not overwrite each other. */
const queues = new Map<number, Promise<unknown>>();

/**
 * Changes a tab's stored state and its badge. `change` gets the state before (null where none) and gives the new one,
 * null to forget the tab, or the very same object to leave all as it is.
 */
export function changeTabState(
  tab: number,
  change: (before: TabState | null) => TabState | null | Promise<TabState | null>,
): Promise<void> {
  const run = async () => {
    const before = await loadTabState(tab);
    const after = await change(before);
    if (after === before) return;
    if (after === null) await browser.storage.session.remove(tabKey(tab));
    else await store(tab, after);
    await showBadge(tab, after, await settingsOf(tab));
  };
  const queued = (queues.get(tab) ?? Promise.resolve()).then(run, run);
  queues.set(tab, queued);
  const done = () => {
    if (queues.get(tab) === queued) queues.delete(tab);
  };
  queued.then(done, done);
  return queued;
}

/** The settings that hold where a tab stands; a tab that is gone meanwhile has the normal ones. */
async function settingsOf(tab: number): Promise<Settings> {
  const found = await browser.tabs.get(tab).catch(() => null);
  return loadSettings(found?.incognito ?? false);
}

/** Session storage holds 10 MB: where it is full, the tab says so instead of showing nothing. */
async function store(tab: number, state: TabState): Promise<void> {
  try {
    await browser.storage.session.set({ [tabKey(tab)]: state });
  } catch (error) {
    const failed: TabState = { ...state, page: { state: 'failed', reason: String(error) }, reports: {} };
    await browser.storage.session.set({ [tabKey(tab)]: failed });
  }
}

/**
 * The tab starts anew with this status; what was read before is dropped. False where it shows another page by now: what was decided of
 * the one before says nothing of this one.
 */
export async function setStatus(tab: number, url: string, page: PageStatus, forced = false): Promise<boolean> {
  let isThere = false;
  await changeTabState(tab, async (before) => {
    isThere = await shows(tab, url);
    return isThere ? { url: withoutFragment(url), page, forced, reports: {} } : before;
  });
  return isThere;
}

/** Whether a tab shows this page; yes where that cannot be known. */
async function shows(tab: number, url: string): Promise<boolean> {
  const now = (await browser.tabs.get(tab).catch(() => null))?.url ?? url;
  return withoutFragment(now) === withoutFragment(url);
}

/** A frame's word replaces all that it said before; false where the page is left alone by now, and it is not taken. `url` is the page's; what a frame holds makes no page of another address. */
export async function takeReports(
  tab: number,
  frame: number,
  url: string,
  page: PageStatus,
  reports: PageReport[],
): Promise<boolean> {
  let taken = true;
  await changeTabState(tab, (before) => {
    // the site was left alone while this was on its way: only what the reader selected counts
    const isLeft = before?.page.state === 'waiting' && !before.forced && before.url === withoutFragment(url);
    if (isLeft && !reports.some(({ selected }) => selected)) {
      taken = false;
      return before;
    }
    const others = Object.values(before?.reports ?? {}).filter((report) => report.frame !== frame);
    const all = [...others, ...reports.map((report) => ({ ...report, frame }))];
    const known = before?.url === withoutFragment(url) ? before.page : null;
    // a scanner that came for a selection knows less of the page than who decided not to read it
    const own = frame === 0 && !((page.state === 'unread' || page.state === 'moved') && known) ? page : known;
    return {
      url: withoutFragment(url),
      page: all.some(({ selected }) => !selected) ? { state: 'read' } : (own ?? { state: 'not-news' }),
      forced: before?.forced ?? false,
      reports: Object.fromEntries(all.map((report) => [report.id, report])),
    };
  });
  return taken;
}

/** Drops what frames said that are gone; forgets the tab where nothing is left. */
export const dropFrames = (tab: number, isGone: (frame: number) => Promise<boolean>): Promise<void> =>
  changeTabState(tab, async (before) => {
    if (!before || Object.keys(before.reports).length === 0) return before;
    const frames = [...new Set(Object.values(before.reports).map(({ frame }) => frame))];
    const gone = new Set<number>();
    for (const frame of frames) if (await isGone(frame)) gone.add(frame);
    if (gone.size === 0) return before;
    const left = Object.entries(before.reports).filter(([, { frame }]) => !gone.has(frame));
    const stays = left.length > 0 || before.page.state === 'waiting';
    return stays ? { ...before, reports: Object.fromEntries(left) } : null;
  });

/**
 * The tab shows another page now: forget what was known of the last one. `url` may be that of a page which it has left again
 * meanwhile: what was said of the one that it shows stays. Answers what was forgotten.
 */
export async function forgetOtherPage(tab: number, url: string): Promise<TabState | null> {
  let forgot: TabState | null = null;
  await changeTabState(tab, async (before) => {
    if (!before || before.url === withoutFragment(url)) return before;
    const now = (await browser.tabs.get(tab).catch(() => null))?.url ?? url;
    if (before.url === withoutFragment(now)) return before;
    forgot = before;
    return null;
  });
  return forgot;
}

/** Every tab of which something is known. */
export async function allTabStates(): Promise<[tab: number, state: TabState][]> {
  const prefix = tabKey(0).slice(0, -1);
  return Object.entries(await browser.storage.session.get(null))
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, state]) => [Number(key.slice(prefix.length)), state as TabState]);
}
