import { browser } from '../platform/browser';
import { asideIn, type Flag, loadFlags } from '../platform/flags';
import type { Messages, Sender } from '../platform/messages';
import { loadSettings } from '../platform/settings';
import type { PageReport, TabState } from '../platform/states';
import { tellWishes } from './reading';
import { allTabStates, changeTabState, takeReports } from './tab-states';

const withAside = (report: PageReport, flags: readonly Flag[]): PageReport => ({
  ...report,
  aside: asideIn(report, flags),
});

/** A frame has said what it read: it is kept with what the reader set aside in it before. */
export async function takeState(
  { url, page, reports }: Messages['state']['payload'],
  { tab, frame, tabUrl, private: inPrivate }: Sender,
): Promise<string[] | null> {
  if (tab === null) return [];
  const flags = await loadFlags(inPrivate);
  const marked = reports.map((report) => withAside(report, flags));
  const taken = await takeReports(tab, frame, frame === 0 ? url : (tabUrl ?? url), page, marked);
  if (!taken) return null;
  return marked.flatMap(({ aside }) => Object.keys(aside));
}

/** Something was set aside or taken back: bring every known tab in line with it. */
export async function applyFlags(): Promise<void> {
  for (const [id] of await allTabStates()) {
    const tab = await browser.tabs.get(id).catch(() => null);
    if (!tab) continue;
    const flags = await loadFlags(tab.incognito);
    let changed: TabState | null = null;
    await changeTabState(id, (before) => {
      if (!before) return before;
      const reports = Object.fromEntries(
        Object.entries(before.reports).map(([key, report]) => [key, withAside(report, flags)]),
      );
      if (JSON.stringify(reports) === JSON.stringify(before.reports)) return before;
      changed = { ...before, reports };
      return changed;
    });
    if (changed) await tellWishes(id, changed, await loadSettings(tab.incognito));
  }
}
