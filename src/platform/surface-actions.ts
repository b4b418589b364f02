import type { Claim, Range } from '../engine/types';
import { requestAccess } from './access';
import { addFlag, flagOf, removeFlags, type Wrong } from './flags';
import { send, sendToPage } from './messages';
import { openSettings } from './options';
import { openPanel } from './panel';
import { type Settings, saveSettings } from './settings';
import { type PageReport, withoutFragment } from './states';
import type { Seen } from './surface';

/** What a reader can do on a surface; each goes to the background, the page or the settings. */
export function surfaceActions(current: () => Seen | null) {
  const settle = (change: Partial<Settings>) => {
    const seen = current();
    if (seen) void saveSettings(change, seen.inPrivate);
  };
  const readNow = () => {
    const seen = current();
    if (seen) void send('read', { tab: seen.tab });
  };
  return {
    readNow,
    /** In the click itself. */
    askAccess: () => {
      void requestAccess(current()?.url ?? null).then((given) => given && readNow());
    },
    /** In the click itself. */
    openPanel: async (): Promise<void> => {
      const seen = current();
      if (seen) await openPanel(seen.tab, seen.window);
    },
    openSettings,
    setHighlights: (on: boolean) => settle({ highlights: on }),
    setAutomatic: (on: boolean) => settle({ automatic: on }),
    setSite: (on: boolean) => {
      const { host, settings } = current() ?? {};
      if (!host || !settings) return;
      const others = settings.sitesOff.filter((site) => site !== host);
      settle({ sitesOff: on ? others : [...others, host] });
    },
    /** Whether the place is still in the page. */
    reveal: async (report: PageReport, span: Range): Promise<boolean> => {
      const seen = current();
      const { id, revision, frame } = report;
      const place = { report: id, revision, span: { start: span.start, end: span.end } };
      return seen !== null && (await sendToPage(seen.tab, frame, 'reveal', place)) === true;
    },
    emphasise: emphasiser(current),
    unselect: (report: PageReport) => {
      const seen = current();
      if (seen) void sendToPage(seen.tab, report.frame, 'unselect', null);
    },
    setAside: (report: PageReport, claim: Claim, wrong: Wrong) => {
      const seen = current();
      if (seen) void addFlag(flagOf(report, claim, wrong, Date.now()), seen.inPrivate);
    },
    takeBack: (report: PageReport, { id }: Claim) =>
      void removeFlags([{ url: withoutFragment(report.url), claim: id }]),
    copy: (text: string): Promise<boolean> =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
  };
}

/** Tells the page at which card the reader is; a frame that is left is told so. */
function emphasiser(current: () => Seen | null) {
  let last: { tab: number; frame: number } | null = null;
  return (item: { report: PageReport; claim: Claim } | null): void => {
    const seen = current();
    const next = seen && item ? { tab: seen.tab, frame: item.report.frame } : null;
    if (last && (last.tab !== next?.tab || last.frame !== next.frame))
      void sendToPage(last.tab, last.frame, 'emphasise', { claim: null });
    if (next && item)
      void sendToPage(next.tab, next.frame, 'emphasise', { claim: { report: item.report.id, claim: item.claim.id } });
    last = next;
  };
}
