import { isHidden, isOffscreen } from '../article/shown';

/** What may be put away, by its attribute, its style or its class; a stylesheet alone hides nothing from the reader's walk. */
const MAYBE = '[hidden],[style*=none],[style*=hidden],[class*=hidden]';
/** Less text than that is a menu's or a label's, in UTF-16 units. */
const SOME = 40;

/** Text that the page has put away, and may show by a button or after a while. */
export interface PutAway {
  /** The page was read: what is put away now is looked out for. */
  expect(): void;
  stop(): void;
}

/**
 * Calls `tell` when text that was put away is shown. Only the elements that hold such text are watched: to be told of whatever is shown or put
 * away would be a word for each picture of a carousel.
 */
export function watchPutAway(tell: () => void): PutAway {
  const isAway = (element: Element) => isHidden(element) || isOffscreen(element);
  const observer = new MutationObserver((records) => {
    if (records.some(({ target }) => !isAway(target as Element))) tell();
  });
  return {
    expect() {
      observer.disconnect();
      for (const element of document.querySelectorAll(MAYBE))
        if (isAway(element) && element.textContent!.trim().length >= SOME)
          observer.observe(element, { attributeFilter: ['hidden', 'style', 'class'] });
    },
    stop: () => observer.disconnect(),
  };
}
