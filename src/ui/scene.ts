import type { PageReport } from '../platform/states';
import type { Seen } from '../platform/surface';
import { byArticle, byPlace, type Item, isAside, orderItems } from './view';

/** A scene in which nothing was read. */
export type UnreadScene =
  | {
      scene:
        | 'not-news'
        | 'unread'
        | 'moved'
        | 'empty'
        | 'on-click'
        | 'site-off'
        | 'no-access'
        | 'forbidden'
        | 'viewer'
        | 'reader-view';
    }
  | { scene: 'language'; language: string | null }
  | { scene: 'failed'; reason: string };

/** A scene in which a page was read. `report` is the first, the page's own where it has one. */
export interface ReadScene {
  scene: 'read';
  report: PageReport | null;
  reports: PageReport[];
  /** What counts. */
  items: Item[];
  /** What the reader set aside. */
  aside: Item[];
}

/** What a surface shows: one thing, always. */
export type Scene = { scene: 'loading' } | { scene: 'reading' } | UnreadScene | ReadScene;

/** The one thing that is true of a tab. */
export function sceneOf({ state, probe }: Seen): Scene {
  if (!state) return { scene: probe ?? 'loading' };
  const { page } = state;
  if (page.state === 'waiting') return { scene: page.why };
  if (page.state === 'language') return { scene: 'language', language: page.language };
  if (page.state === 'failed') return { scene: 'failed', reason: page.reason };
  if (page.state !== 'read') return { scene: page.state };
  const reports = Object.values(state.reports)
    .filter(({ selected }) => !selected)
    .sort(byArticle);
  const items = orderItems(reports);
  return {
    scene: 'read',
    report: reports[0] ?? null,
    reports,
    items: items.filter((item) => !isAside(item)),
    aside: items.filter(isAside),
  };
}

/** What the reader selected in a page, whether or not the page itself was read. */
export interface SelectionScene {
  report: PageReport;
  items: Item[];
  aside: Item[];
}

/** The last selection of a tab; null where there is none. */
export function selectionOf({ state }: Seen): SelectionScene | null {
  const [report] = Object.values(state?.reports ?? {})
    .filter(({ selected }) => selected)
    .sort((a, b) => b.readAt - a.readAt);
  if (!report) return null;
  const items = byPlace(orderItems([report]));
  return { report, items: items.filter((item) => !isAside(item)), aside: items.filter(isAside) };
}
