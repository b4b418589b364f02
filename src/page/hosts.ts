/** Elements that are looked out for at most: a page that leaves more of them undefined (AMP without its script) has no text in them. */
const MOST = 100;

/** Elements that may get a shadow root yet. */
export interface Hosts {
  /** Looks out for the custom elements of the page that are not defined so far. */
  expectRoots(): void;
  /** Asks those that are waited for. */
  look(): void;
  stop(): void;
}

/**
 * Calls `tell` when one of the page's custom elements has got an open shadow root. No browser says so, and in Chromium no script of an
 * extension hears of a definition: they are asked when the page changes in size or in its nodes, and never while it does not.
 */
export function watchHosts(tell: () => void): Hosts {
  let waiting: Element[] = [];
  const size = new ResizeObserver(() => look());
  const look = () => {
    if (waiting.length === 0) return;
    const still = waiting.filter((element) => element.isConnected && !element.shadowRoot);
    const has = waiting.some((element) => element.isConnected && element.shadowRoot);
    waiting = still;
    if (still.length === 0) size.disconnect();
    if (has) tell();
  };
  return {
    expectRoots() {
      const undefinedSoFar = [...document.querySelectorAll(':not(:defined)')].slice(0, MOST);
      waiting = [...new Set([...waiting, ...undefinedSoFar])].slice(0, MOST);
      if (waiting.length === 0) return;
      size.disconnect();
      // a page of fixed height may scroll what stands in it
      for (const element of new Set([document.body, ...waiting.map(({ parentElement }) => parentElement)]))
        if (element) size.observe(element);
    },
    look,
    stop() {
      waiting = [];
      size.disconnect();
    },
  };
}
