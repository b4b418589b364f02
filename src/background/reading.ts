import scanner from '../page/content.iife.ts?iife';
import { browser } from '../platform/browser';
import { isGone, type Part, type Sender, sendToPage, type Wishes } from '../platform/messages';
import { loadSettings, readsByItself, type Settings } from '../platform/settings';
import { loadTabState, type TabState, type Unread, withoutFragment } from '../platform/states';
import { showBadge } from './badge';
import { allTabStates, changeTabState, dropFrames, forgetOtherPage, setStatus } from './tab-states';

/** The scanner's file. A leading slash: Firefox resolves files against the calling page. */
export const SCANNER = `/${scanner.replace(/^\//, '')}`;

/** Brings the scanner into a frame, or wakes it where it is already. */
async function startScanner(tab: number, frame: number, forced: boolean): Promise<void> {
  if (await sendToPage(tab, frame, 'again', { forced })) return;
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: [SCANNER] });
}

/** The parts that a scanner asks for; what else a page's script may ask for is none of ours. */
const PARTS: Readonly<Record<Part, true>> = {
  'words-en': true,
  'words-de': true,
  'grammar-en': true,
  'grammar-de': true,
  'data-en': true,
  'data-de': true,
  needs: true,
  cues: true,
  articles: true,
  models: true,
  scan: true,
  marks: true,
};

/** Puts a part of the scanner beside it. */
export async function bringPart(part: Part, { tab, frame }: Sender): Promise<null> {
  if (tab !== null && Object.hasOwn(PARTS, part))
    await browser.scripting.executeScript({
      target: { tabId: tab, frameIds: [frame] },
      files: [`/src/page/${part}.js`],
    });
  return null;
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
export async function takeNews({ tab, frame, tabUrl: url, private: inPrivate }: Sender): Promise<null> {
  if (tab === null || url === null) return null;
  const known = await loadTabState(tab);
  const forced = known?.forced === true && known.url === withoutFragment(url);
  const may = readsByItself(await loadSettings(inPrivate), url);
  const reads = may === true || forced;
  // an article in a frame is a report of its own beside the page's: the page's state is not touched
  if (frame !== 0) {
    if (reads) await startScanner(tab, frame, false).catch(() => {}); // the frame is gone already
  } else if (reads) {
    // on a site that goes on without loading the scanner may have read this page before the gate has come to speak: what it said stays
    const isRead = known?.page.state === 'read' && known.url === withoutFragment(url);
    if (isRead && (await sendToPage(tab, frame, 'again', { forced: false }))) return null;
    if (await setStatus(tab, url, { state: 'reading' }, forced)) await startOrFail(tab, frame, url, false);
  } else await setStatus(tab, url, { state: 'waiting', why: may as 'on-click' | 'site-off' });
  return null;
}

/** The reader asked for this page: news or not, whatever the settings say. */
export async function readTab(tab: number): Promise<Unread | null> {
  const { url } = await browser.tabs.get(tab);
  // the page that was asked for has been left
  if (!(await setStatus(tab, url ?? '', { state: 'reading' }, true))) return null;
  return startOrFail(tab, 0, url ?? '', true);
}

const wishesIn = ({ highlights, unmarked, strength, phrases, keepOpened: keep }: Settings) => ({
  highlights,
  unmarked,
  strength,
  phrases,
  keep,
});

/** What a scanner that has just started is to do. */
export async function wishesFor({ tab, private: inPrivate }: Sender): Promise<Wishes> {
  const wishes = wishesIn(await loadSettings(inPrivate));
  return { ...wishes, forced: tab !== null && ((await loadTabState(tab))?.forced ?? false) };
}

const ORIGIN = 'getBrowserInfo' in browser.runtime ? 'USER' : 'AUTHOR';

/**
 * Puts a sheet into one frame; it is in no list that the page can read. In Firefox as the user's: an author's rules for `::highlight()`
 * end there at a shadow root, since its highlights do not inherit yet; the user's hold in every tree. Chromium lets them inherit, and
 * paints of a user's rule the line but no background.
 */
export async function paint(css: string, { tab, frame }: Sender): Promise<null> {
  if (tab !== null)
    await browser.scripting.insertCSS({ target: { tabId: tab, frameIds: [frame] }, css, origin: ORIGIN });
  return null;
}

let applying: Promise<void> = Promise.resolve();

/** The settings changed: bring every known tab in line with them. One change after the other: an older one must not be the last to speak. */
export function applySettings(): Promise<void> {
  applying = applying.then(bringInLine, bringInLine);
  return applying;
}

async function bringInLine(): Promise<void> {
  for (const [id, state] of await allTabStates()) {
    const tab = await browser.tabs.get(id).catch(() => null);
    if (!tab) continue;
    const settings = await loadSettings(tab.incognito);
    const may = readsByItself(settings, state.url);
    if (may === true && state.page.state === 'waiting') await readWaiting(id, state.url);
    else if (may !== true && !state.forced && (state.page.state === 'read' || state.page.state === 'reading')) {
      for (const frame of framesOf(state)) await sendToPage(id, frame, 'stop', null);
      await setStatus(id, state.url, { state: 'waiting', why: may });
    } else if (Object.keys(state.reports).length > 0) {
      await tellWishes(id, state, settings);
      await showBadge(id, state, settings);
    }
  }
}

/** The page itself, and each frame that holds a report. */
const framesOf = ({ reports }: TabState) => new Set([0, ...Object.values(reports).map(({ frame }) => frame)]);

/** Says to every frame of a tab what the reader wants now. */
export async function tellWishes(tab: number, state: TabState, settings: Settings): Promise<void> {
  const reports = Object.values(state.reports);
  for (const frame of framesOf(state)) {
    const aside = reports.filter((one) => one.frame === frame).flatMap((one) => Object.keys(one.aside));
    await sendToPage(tab, frame, 'wish', { ...wishesIn(settings), aside });
  }
}

async function readWaiting(tab: number, url: string): Promise<void> {
  if (await setStatus(tab, url, { state: 'reading' })) await startOrFail(tab, 0, url, false);
}

/** The tab's address is another one now. Where its document is still there, it is to say anew what stands in it. */
export async function leavePage(tab: number, url: string): Promise<void> {
  const before = await forgetOtherPage(tab, url);
  if (before) for (const frame of framesOf(before)) await sendToPage(tab, frame, 'moved', null);
}

/** After a load: where a scanner has gone with its document, what it said goes too. Inside the queue, so that a new document's word is not lost. */
export const forgetIfGone = (tab: number): Promise<void> => dropFrames(tab, (frame) => isGone(tab, frame));

/** The worker was stopped in the middle of a reading: take it up again. */
export async function resumeReading(): Promise<void> {
  for (const [tab, { url, page, forced }] of await allTabStates())
    if (page.state === 'reading') await startOrFail(tab, 0, url, forced);
}
