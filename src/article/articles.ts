import { articleSteps, type Reading, type ReadOptions } from './read';
import type { Steps } from './steps';

// of what is selected, the same is asked
export { readMetadata } from './metadata';
export { readStretch } from './selected';

/** Articles of one page that are read at most: a reader who scrolls through more has left the first behind. */
const MOST_ARTICLES = 20;

/** The page's own article, and those that follow it on the same page. */
export function* articlesOf(document: Document, options: Omit<ReadOptions, 'within'>): Steps<Reading[]> {
  const first = yield* articleSteps(document, options);
  const readings = [first];
  for (const within of first.following.slice(0, MOST_ARTICLES - 1))
    readings.push(yield* articleSteps(document, { ...options, within }));
  return readings;
}
