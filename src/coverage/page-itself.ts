import { pageKey } from '../article/page-key';
import { wordsOf } from './likeness';
import { foundOrNone } from './outcomes';
import { hostName } from './reply-text';
import type { Progress } from './search';
import type { Item } from './types';

/** The page that the reader looks at, by all that a result can be held against. */
export interface Itself {
  url: string | null;
  title: string | null;
  outlet: string | null;
}

const isAlike = (one: string | null, two: string | null): boolean => {
  const words = one === null ? [] : wordsOf(one);
  return words.length > 0 && two !== null && words.join(' ') === wordsOf(two).join(' ');
};

/**
 * Whether a result is the page itself: by its address, or by headline and outlet together, for some services give addresses of their own
 * (providers.md C4) and outlets give one article several. An archived copy of the page is another thing.
 */
export function isPageItself(item: Pick<Item, 'kind' | 'url' | 'title' | 'outlet'>, page: Itself): boolean {
  if (item.kind === 'snapshot') return false;
  if (page.url !== null && pageKey(item.url) === pageKey(page.url)) return true;
  const host = page.url === null ? null : hostName(page.url);
  const isOutlet = isAlike(item.outlet, page.outlet) || isAlike(item.outlet, host);
  return item.kind === 'article' && isOutlet && isAlike(item.title, page.title);
}

/** The page itself is no other account of it: a service that found nothing else found none. */
export function withoutPage(progress: Progress, page: Itself): Progress {
  if (progress.state !== 'done' || progress.outcome.outcome !== 'found') return progress;
  const { items, more } = progress.outcome;
  const others = items.filter((item) => !isPageItself(item, page));
  return { ...progress, outcome: foundOrNone(others, more) };
}
