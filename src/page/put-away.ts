import { isHidden, isOffscreen } from '../article/shown';

/** What may be put away, by its attribute, its style or its class; a stylesheet alone hides nothing from the reader's walk. */
const MAYBE = '[hidden],[style*=none],[style*=hidden],[class*=hidden]';
/** Less text than that is a label's, in UTF-16 units. */
const SOME = 12;

/** What a button shows is shown so soon, in ms. */
const SHOWN = 500;

/** Text that the page has put away, and may show by a button or after a while. */
export interface PutAway {
  /** The page was read: what is put away now is looked out for. */
  expect(): void;
  stop(): void;
}

/**
 * Calls `tell` when text that was put away is shown, and when a click shows or puts away anything. Of themselves elements that hold such text
 * are watched, each until it is shown: to be told of whatever is shown or put away would be a word for each picture of a carousel.
 */
export function watchPutAway(tell: () => void): PutAway {
  const isAway = (element: Element) => isHidden(element) || isOffscreen(element);
  const shown = new WeakSet<Node>();
  const observer = new MutationObserver((records) => {
    const first = records.filter(({ target }) => !shown.has(target) && !isAway(target as Element));
    for (const { target } of first) shown.add(target);
    if (first[0]) tell();
  });
  const away = () => [...document.querySelectorAll('[hidden],[style*=none]')];
  const pressed = () => {
    const before = new Set(away());
    setTimeout(() => {
      const now = away();
      if (now.length !== before.size || now.some((element) => !before.has(element))) tell();
    }, SHOWN);
  };
  addEventListener('click', pressed, { capture: true });
  return {
    expect() {
      observer.disconnect();
      for (const element of document.querySelectorAll(MAYBE))
        if (!shown.has(element) && isAway(element) && element.textContent!.trim().length >= SOME)
          observer.observe(element, { attributeFilter: ['hidden', 'style', 'class'] });
    },
    stop() {
      observer.disconnect();
      removeEventListener('click', pressed, { capture: true });
    },
  };
}
