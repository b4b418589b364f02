import { browser, type Tabs } from './browser';

/** What a surface may know of a tab of which the background knows nothing. */
export type Probe =
  /** The gate ran and saw no article. */
  | 'not-news'
  /** Open since before the install, or forgotten: nobody has looked at it yet. */
  | 'unread'
  /** An article was seen here under another address; nobody has looked since the site went on without loading. */
  | 'moved'
  /** The page is still coming. */
  | 'loading'
  /** Site access was not given, or taken back. */
  | 'no-access'
  /** The browser's own pages, its add-on store. */
  | 'forbidden'
  /** A document that the browser shows in its own viewer. */
  | 'viewer'
  /** The browser's reader view: the article is on the page behind it. */
  | 'reader-view';

const ALL_SITES = ['http://*/*', 'https://*/*'];
const isWeb = (url: string) => /^https?:/.test(url);
const siteOf = (url: string) => `${new URL(url).protocol}//${new URL(url).hostname}/*`;

/**
 * Runs in the page, so it closes over nothing. The gate's word stands in the isolated world; where it was that this is no news it is
 * asked again, for the page may hold another text since: if that is news, or is said to be, the gate itself tells the background.
 */
const look = async () => {
  const world = globalThis as { caveatGate?: boolean | 0; caveatAsk?: (looked: true) => Promise<void> };
  const [loaded] = performance.getEntriesByType('navigation');
  const known = world.caveatGate;
  if (known !== undefined && known !== true) await world.caveatAsk?.(true);
  const pathOf = (url: string) => url.split(/#(?!!?\/)/)[0];
  return {
    gate: world.caveatGate ?? null,
    asked: known !== world.caveatGate || known === 0,
    type: document.contentType,
    moved: loaded !== undefined && pathOf(loaded.name) !== pathOf(location.href),
  };
};

/**
 * Asks the browser and the page itself. Permissions come first: opening the popup grants activeTab, so a script may run
 * although the site's access is withheld.
 */
export async function probeTab(tab: Tabs.Tab): Promise<Probe> {
  const { id, url } = tab;
  if (id === undefined) return 'forbidden';
  // Without access to a site the browser names no address; with access to all of them only its own pages have none
  if (!url) return (await browser.permissions.contains({ origins: ALL_SITES })) ? 'forbidden' : 'no-access';
  if (url.startsWith('about:reader')) return 'reader-view';
  if (!isWeb(url)) return 'forbidden';
  if (!(await browser.permissions.contains({ origins: [siteOf(url)] }))) return 'no-access';
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId: id },
      func: look,
      injectImmediately: true,
    });
    const seen = answer?.result as Awaited<ReturnType<typeof look>> | undefined;
    if (seen && /^(?!text\/html|application\/xhtml)/.test(seen.type)) return 'viewer';
    if (seen?.gate === false) return 'not-news';
    // what the gate has just told is on its way
    if (tab.status === 'loading' || seen?.asked) return 'loading';
    // what the gate saw was said, and forgotten with the address that it was said of
    return seen?.gate && seen.moved ? 'moved' : 'unread';
  } catch {
    return /\.pdf(?:[?#]|$)/i.test(url) ? 'viewer' : 'forbidden'; // refused in spite of access: a store, an error page, Firefox's PDF viewer
  }
}

/**
 * Runs in the page, so it closes over nothing: comes to its end when a stretch of text has come into the page (a clock adds none), and a second
 * has passed for what else comes with that. Whoever waits here, waits for the same; whoever is gone by then leaves nothing behind.
 */
const change = () => {
  const world = globalThis as { caveatChange?: Promise<void> | undefined };
  world.caveatChange ??= new Promise<void>((resolve) => {
    const isStretch = ({ textContent }: Node) => textContent !== null && textContent.trim().length >= 60;
    const observer = new MutationObserver((records) => {
      if (
        !records.some(({ target, type, addedNodes }) =>
          (type === 'childList' ? [...addedNodes] : [target]).some(isStretch),
        )
      )
        return;
      observer.disconnect();
      setTimeout(() => {
        world.caveatChange = undefined;
        resolve();
      }, 1000);
    });
    observer.observe(document, { childList: true, subtree: true, characterData: true });
  });
  return world.caveatChange;
};

/** Waits until a tab's page has got more text: of one that is no news the gate hears nothing after its first seconds. False where that page is gone. */
export const pageChanged = (tab: number): Promise<boolean> =>
  browser.scripting.executeScript({ target: { tabId: tab }, func: change }).then(
    () => true,
    () => false,
  );

/** Whether pages of all sites may be read. */
export const hasAccess = (): Promise<boolean> => browser.permissions.contains({ origins: ALL_SITES });

/** Asks the reader for access to a page's site (all sites where its address is unknown). Call it in the click itself. */
export const requestAccess = (url: string | null): Promise<boolean> =>
  browser.permissions.request({ origins: url !== null && isWeb(url) ? [siteOf(url)] : ALL_SITES });

/** Calls back when access to some site was given or taken. Returns the stop function. */
export function watchAccess(tell: () => void): () => void {
  browser.permissions.onAdded.addListener(tell);
  browser.permissions.onRemoved.addListener(tell);
  return () => {
    browser.permissions.onAdded.removeListener(tell);
    browser.permissions.onRemoved.removeListener(tell);
  };
}
