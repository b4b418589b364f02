import scanner from '../page/content.iife.ts?iife';
import { browser } from '../platform/browser';
import { isGone, type Sender, sendToPage, type Wishes } from '../platform/messages';
import { loadSettings, readsByItself, type Settings } from '../platform/settings';
import { loadTabState, type TabState, type Unread, withoutFragment } from '../platform/states';
import { showBadge } from './badge';
import { allTabStates, changeTabState, setStatus } from './tab-states';

/** A leading slash: Firefox resolves files against the calling page. */
const FILE = `/${scanner.replace(/^\//, '')}`;

/** Brings the scanner into a frame, or wakes it where it is already. */
async function startScanner(tab: number, frame: number, forced: boolean): Promise<void> {
  if (await sendToPage(tab, frame, 'again', { forced })) return;
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: [FILE] });
}

/** Starts the scanner; where the browser refuses, the tab's state says why. */
async function startOrFail(tab: number, frame: number, url: string, forced: boolean): Promise<Unread | null> {
  try {
    await startScanner(tab, frame, forced);
    return null;
  } catch (error) {
    const failed: Unread = { state: 'failed', reason: error instanceof Error ? error.message : String(error) };
    await changeTabState(tab, (before) =>
      before?.url === withoutFragment(url) ? { ...before, page: failed, reports: {} } : before,
    );
    return failed;
  }
}

/** The gate found an article: read it, or remember that it waits for a click. */
export async function takeNews({ tab, frame, url, private: inPrivate }: Sender): Promise<null> {
  if (tab === null || url === null) return null;
  const known = await loadTabState(tab);
  const forced = known?.forced === true && known.url === withoutFragment(url);
  const may = readsByItself(await loadSettings(inPrivate), url);
  if (may !== true && !forced) {
    await setStatus(tab, url, { state: 'waiting', why: may });
    return null;
  }
  await setStatus(tab, url, { state: 'reading' }, forced);
  await startOrFail(tab, frame, url, false);
  return null;
}

/** The reader asked for this page: news or not, whatever the settings say. */
export async function readTab(tab: number): Promise<Unread | null> {
  const { url } = await browser.tabs.get(tab);
  await setStatus(tab, url ?? '', { state: 'reading' }, true);
  return startOrFail(tab, 0, url ?? '', true);
}

/** What a scanner that has just started is to do. */
export async function wishesFor({ tab, private: inPrivate }: Sender): Promise<Wishes> {
  const { highlights, unmarked, phrases } = await loadSettings(inPrivate);
  return { highlights, unmarked, phrases, forced: tab !== null && ((await loadTabState(tab))?.forced ?? false) };
}

/** Puts a sheet into one frame; it is in no list that the page can read. */
export async function paint(css: string, { tab, frame }: Sender): Promise<null> {
  if (tab !== null) await browser.scripting.insertCSS({ target: { tabId: tab, frameIds: [frame] }, css });
  return null;
}

/** The settings changed: bring every known tab in line with them. */
export async function applySettings(): Promise<void> {
  for (const [id, state] of await allTabStates()) {
    const tab = await browser.tabs.get(id).catch(() => null);
    if (!tab) continue;
    const settings = await loadSettings(tab.incognito);
    const may = readsByItself(settings, state.url);
    if (may === true && state.page.state === 'waiting') await readWaiting(id, state.url);
    else if (may !== true && !state.forced && (state.page.state === 'read' || state.page.state === 'reading')) {
      await sendToPage(id, 0, 'stop', null);
      await setStatus(id, state.url, { state: 'waiting', why: may });
    } else if (state.page.state === 'read') {
      await tellWishes(id, state, settings);
      await showBadge(id, state, settings);
    }
  }
}

/** Says to every frame of a tab what the reader wants now. */
export async function tellWishes(tab: number, state: TabState, settings: Settings): Promise<void> {
  const { highlights, unmarked, phrases } = settings;
  const reports = Object.values(state.reports);
  for (const frame of new Set(reports.map((report) => report.frame))) {
    const aside = reports.filter((one) => one.frame === frame).flatMap((one) => Object.keys(one.aside));
    await sendToPage(tab, frame, 'wish', { highlights, unmarked, phrases, aside });
  }
}

async function readWaiting(tab: number, url: string): Promise<void> {
  await setStatus(tab, url, { state: 'reading' });
  await startOrFail(tab, 0, url, false);
}

/** After a load: where the scanner has gone with its document, what it said goes too. Inside the queue, so that a new document's word is not lost. */
export const forgetIfGone = (tab: number): Promise<void> =>
  changeTabState(tab, async (before) => (before?.page.state === 'read' && (await isGone(tab, 0)) ? null : before));

/** The worker was stopped in the middle of a reading: take it up again. */
export async function resumeReading(): Promise<void> {
  for (const [tab, { url, page, forced }] of await allTabStates())
    if (page.state === 'reading') await startOrFail(tab, 0, url, forced);
}
