import { newsSteps } from '../article/is-news';

/** The page has settled when nothing was added for this long, in ms. */
const QUIET = 400;
/** The page's own work waits no longer than this for ours, in ms. */
const SLICE = 8;
/** A page that is no news this long after it was opened stays none until it navigates, in ms. */
const PATIENCE = 10_000;

const world = globalThis as typeof globalThis & {
  caveatGate?: 'news' | 'not-news';
  caveatScanner?: true;
  navigation?: EventTarget;
};
// one name for it: a kilobyte of the gate is names
const page = document as Document & { prerendering?: boolean };
let asked = '';
let stop = () => {};

const address = () => location.href.split('#')[0];

/** Where the browser loaded this document from; a site may go on from there without loading. */
const opened = address();

async function ask(): Promise<void> {
  const seen = `${address()}${page.title}${page.getElementsByTagName('p').length}`;
  if (seen === asked) return;
  asked = seen;
  // the first step in a task of its own: this one has compiled the script already
  let end = 0;
  const steps = newsSteps(page, address() !== opened);
  let step = steps.next();
  for (; !step.done; step = steps.next())
    if (Date.now() > end) {
      // a function of its own, by which a trace knows whose task it is (scripts/trace-tasks.mjs)
      await new Promise<void>((resolve) => setTimeout(() => resolve()));
      if (asked !== seen) return;
      end = Date.now() + SLICE;
    }
  world.caveatGate = step.value ? 'news' : 'not-news';
  if (!step.value) return;
  stop();
  // Nobody answers where the extension was updated or removed meanwhile: this page then belongs to no one
  (world.browser ?? chrome).runtime.sendMessage({ name: 'news' }).catch(() => {});
}

/** Asks now and, while it is no news, again each time that the page has come to rest: text may arrive late. */
function watch(now: boolean): void {
  stop();
  let timer: ReturnType<typeof setTimeout>;
  const rest = () => {
    clearTimeout(timer);
    if (Date.now() > end) stop();
    else timer = setTimeout(ask, QUIET);
  };
  const observer = new MutationObserver(rest);
  const end = Date.now() + PATIENCE;
  stop = () => {
    observer.disconnect();
    clearTimeout(timer);
  };
  observer.observe(page, { childList: true, subtree: true });
  if (now) ask();
  else rest();
}

let at = opened;
const again = () => {
  at = address();
  asked = '';
  watch(false);
};
const navigated = () => {
  if (address() !== at) again();
};

const start = () => {
  addEventListener('popstate', navigated);
  world.navigation?.addEventListener('currententrychange', navigated);
  // put away before anybody came to read it, and brought back
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && !world.caveatScanner) again();
  });
  watch(true);
};

// A frame of another origin is an advertisement or a player, never the page's article; and a page that the browser only
// prepares is no page yet: it has no tab of its own
if (self === top || frameElement)
  if (page.prerendering) page.addEventListener('prerenderingchange', start);
  else start();
