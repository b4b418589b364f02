import { watchHosts } from './hosts';
import { watchPutAway } from './put-away';
import { idle } from './read-page';
import { isTextChange } from './text-change';

/** A living page is read again at most this often, in ms (design.md, step 7). */
const PAUSE = 1000;

/** Navigation API, where the browser has it (Chrome 102, Firefox 147). */
interface NavigationTarget extends EventTarget {
  readonly currentEntry: unknown;
}

/** A page that is being watched. */
export interface Watcher {
  /** Somebody else saw that the page has changed. */
  mark(): void;
  /** A shadow root with text in it: what changes there changes the page. */
  follow(root: Node): void;
  /** The page was read: what may come yet is looked out for, shadow roots and text that is put away. */
  expect(): void;
  /** Somebody looks: what nobody tells of is asked. */
  look(): void;
  stop(): void;
}

/**
 * Calls `dirty` when the page may hold other text: late text, edits, single-page navigation, return from the
 * back/forward cache, in the document and in the open shadow roots that it is told of. What `isOurs` came and went is no change. In idle time, never more than once a second, and never while the page is hidden.
 */
export function watchPage(dirty: (restored: boolean) => Promise<void>, isOurs: (node: Node) => boolean): Watcher {
  const stopped = new AbortController();
  const { signal } = stopped;
  let pending = false;
  let restored = false;

  const tell = async () => {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    await idle();
    pending = false;
    if (signal.aborted) return;
    if (document.hidden) return document.addEventListener('visibilitychange', mark, { once: true, signal });
    const wasRestored = restored;
    restored = false;
    await dirty(wasRestored);
  };
  const mark = () => {
    if (pending) return;
    pending = true;
    void tell();
  };

  let at = location.href;
  const observer = new MutationObserver((records) => {
    // Firefox before 147 says nothing of an address that changes without a load, but for "back"
    const moved = location.href !== at;
    at = location.href;
    hosts.look();
    followRoot();
    if (!pending && (moved || records.some((record) => isTextChange(record, isOurs)))) mark();
  });
  const followed = new WeakSet<Node>();
  const follow = (root: Node) => {
    followed.add(root);
    observer.observe(root, { childList: true, subtree: true, characterData: true });
  };
  // the document, not its root: a page may put another root in its place
  follow(document);
  const hosts = watchHosts(mark);
  // A translator says so on the root element, and may be done with the text before
  const root = new MutationObserver(mark);
  let watched: Element | null = null;
  const followRoot = () => {
    const { documentElement } = document;
    if (documentElement === watched) return;
    root.disconnect();
    watched = documentElement;
    if (watched) root.observe(watched, { attributes: true, attributeFilter: ['lang'] });
  };
  followRoot();
  const putAway = watchPutAway(mark);
  const navigation = (globalThis as { navigation?: NavigationTarget }).navigation;
  (navigation ?? globalThis).addEventListener(navigation ? 'currententrychange' : 'popstate', mark, { signal });
  addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (!persisted) return;
      restored = true;
      mark();
    },
    { signal },
  );
  const look = () => {
    for (const { shadowRoot } of document.querySelectorAll('*'))
      if (shadowRoot && !followed.has(shadowRoot)) {
        follow(shadowRoot);
        mark();
      }
  };
  const stop = () => {
    stopped.abort();
    observer.disconnect();
    hosts.stop();
    putAway.stop();
    root.disconnect();
  };
  const expect = () => {
    hosts.expectRoots();
    putAway.expect();
  };
  return { mark, follow, expect, look, stop };
}
