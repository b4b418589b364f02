import { newsSteps } from '../article/is-news';

const world = self as typeof globalThis & {
  /** News or not; 0 where it says so itself and hardly any text stands in it. */
  caveatGate?: boolean | 0;
  caveatAsk?: typeof ask;
  caveatScanner?: true;
  navigation?: EventTarget;
};
// one name for it: a kilobyte of the gate is names
const page = document as Document & { prerendering?: boolean };

/** Without its fragment, but for the route of a site that keeps its routes there. */
const address = () => page.URL.split(/#(?!!?\/)/)[0];

/** Where the browser loaded this document from; a site may go on from there without loading. */
const opened = address();
let at = opened;
let asked = '';
/** Until when the page is asked again, and by what. */
let end = 0;
let timer: ReturnType<typeof setTimeout>;

/** `looked`: somebody looks, and waits for the answer. */
async function ask(looked?: true): Promise<void> {
  // biome-ignore lint/style/useTemplate: a template is longer
  const seen = address() + page.title + page.querySelectorAll('p').length;
  if (seen === asked && !looked) return;
  asked = seen;
  // the first step in a task of its own: this one has compiled the script already
  let until = 0;
  const steps = newsSteps(page, address() !== opened);
  let step: IteratorResult<void, boolean | 0>;
  // biome-ignore lint/suspicious/noAssignInExpressions: shorter than to ask in two places
  while (!(step = steps.next()).done)
    if (Date.now() > until) {
      // a function of its own, by which a trace knows whose task it is (scripts/trace-tasks.mjs)
      await new Promise<void>((resolve) => setTimeout(() => resolve()));
      if (asked !== seen) return;
      // the page's own work waits no longer for ours, in ms
      until = Date.now() + 8;
    }
  world.caveatGate = step.value;
  if (step.value || (step.value === 0 && looked)) {
    clearTimeout(timer);
    end = 0;
    changed();
    // Nobody answers where the extension was updated or removed meanwhile: this page then belongs to no one
    chrome.runtime.sendMessage({ name: 'news' }).catch(() => {});
  } else if (step.value === 0) {
    // its text may come yet, into a shadow root of which nobody is told: it is asked four times more
    asked = '';
    timer = setTimeout(changed, 2000);
  }
}

/**
 * Asks again when the page has come to rest, or at the end of the patience with one that never does: text may arrive
 * late. Firefox before 147 says nothing of a navigation without a load, which hardly ever leaves the page's nodes alone:
 * there they are watched as long as the page lives.
 */
const changed = () => {
  if (address() !== at) again();
  else if (Date.now() < end) {
    clearTimeout(timer);
    // it has settled when nothing was added for so long, in ms
    timer = setTimeout(ask, 400);
  } else if (world.navigation) observer.disconnect();
};
const observer = new MutationObserver(changed);

/** Another page in the same document, or the first. */
const again = () => {
  at = address();
  asked = '';
  // a page that is no news so long after it was opened stays none until it navigates, in ms
  end = Date.now() + 10_000;
  observer.observe(page, { childList: true, subtree: true });
  changed();
};

const start = () => {
  addEventListener('popstate', changed);
  world.navigation?.addEventListener('currententrychange', changed);
  // put away before anybody came to read it, and brought back
  addEventListener('pageshow', (event) => event.persisted && !world.caveatScanner && again());
  again();
  world.caveatAsk = ask;
  ask();
};

// A frame of another origin is an advertisement or a player, never the page's article; and a page that the browser only
// prepares is no page yet: it has no tab of its own
if (self === top || frameElement)
  if (page.prerendering) page.addEventListener('prerenderingchange', start);
  else start();
