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
const { runtime } = world.browser ?? chrome;
// one name for it: a kilobyte of the gate is names
const page = document as Document & { prerendering?: boolean };
const paragraphs = page.getElementsByTagName('p');
let asked = '';
let stop = () => {};

const address = () => location.href.split('#')[0];

async function ask(): Promise<void> {
  const seen = `${address()} ${page.title} ${paragraphs.length}`;
  if (seen === asked) return;
  asked = seen;
  const steps = newsSteps(page);
  let step = steps.next();
  for (let end = Date.now() + SLICE; !step.done; step = steps.next())
    if (Date.now() > end) {
      await new Promise((resolve) => setTimeout(resolve));
      if (asked !== seen) return;
      end = Date.now() + SLICE;
    }
  world.caveatGate = step.value ? 'news' : 'not-news';
  if (!step.value) return;
  stop();
  // Nobody answers where the extension was updated or removed meanwhile: this page then belongs to no one
  runtime.sendMessage({ name: 'news', payload: null }).catch(() => {});
}

/** Asks now and, while it is no news, again each time that the page has come to rest: text may arrive late. */
function watch(now: boolean): void {
  stop();
  let timer: ReturnType<typeof setTimeout>;
  const rest = () => {
    clearTimeout(timer);
    timer = setTimeout(ask, QUIET);
  };
  const observer = new MutationObserver(rest);
  const end = setTimeout(() => stop(), PATIENCE);
  stop = () => {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(end);
  };
  observer.observe(page, { childList: true, subtree: true });
  if (now) ask();
  else rest();
}

let at = address();
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
