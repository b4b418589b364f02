import type { Page } from 'puppeteer-core';
import type { Session } from '../../scripts/browsers.mjs';
import type { PageReport, TabState } from '../../src/platform/states';

/** Waits until it is true. @throws with what was awaited and what was thrown last, after 40 s: a busy machine is no bug */
export async function until(what: () => Promise<unknown>, message: string): Promise<void> {
  let cause: unknown;
  for (const end = Date.now() + 40_000; Date.now() < end; await new Promise((go) => setTimeout(go, 50)))
    try {
      if (await what()) return;
    } catch (error) {
      cause = error;
    }
  throw new Error(`never came true: ${message}`, { cause });
}

/** What a test asks of the reader's tab, or of another one (`page`). */
export function readerOf(session: Session, page: Page = session.page) {
  let tab: number | null = null;
  /** Asked once: after a return from the back/forward cache Firefox's driver knows the tab's address no longer. */
  const tabId = async () => {
    tab ??= await session.tabId(page);
    return tab;
  };
  /** As text: Firefox's driver hands over only the upper levels of an object. */
  const state = async (): Promise<TabState | null> => {
    const key = `tab:${await tabId()}`;
    return JSON.parse(
      (await session.ext.evaluate(
        `(globalThis.browser ?? chrome).storage.session.get('${key}').then((all) => JSON.stringify(all['${key}'] ?? null))`,
      )) as string,
    );
  };
  const reports = async (): Promise<PageReport[]> => Object.values((await state())?.reports ?? {});
  return {
    tabId,
    state,
    reports,
    /** The phrases that are painted in the page, by the registry. */
    painted: (): Promise<string[]> =>
      page.evaluate(() => [...CSS.highlights.values()].flatMap((set) => [...set].map(String))),
    claims: async () => (await reports()).flatMap(({ claims }) => claims),
    badge: (text: string) =>
      until(async () => (await session.badge(await tabId())) === text, `badge ${text || 'empty'}`),
    /** Evaluates in the background's own world of settings: the whole of them is replaced. */
    setSettings: (settings: object | null) =>
      session.ext.evaluate(
        settings === null
          ? `(globalThis.browser ?? chrome).storage.local.clear()`
          : `(globalThis.browser ?? chrome).storage.local.set({ settings: ${JSON.stringify(settings)} })`,
      ),
  };
}
