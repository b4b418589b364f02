import { readLinkedData } from './linked-data';
import { isLocked, isWall, mediaIn } from './not-read';
import { noticeKind } from './notices';
import type { Steps } from './steps';

/** Less text than this may be in a picture, in UTF-16 units: a page's title and menus have as much. */
const HARDLY = 1500;

/**
 * Does a page without a cue have something to tell all the same: a notice of its own, a film, a wall? Only then is its
 * article worth reading.
 * @param text what `quickSteps` found
 */
export function* hasMoreToTell(document: Document, text: string, url: string | null): Steps<boolean> {
  if (text.length < HARDLY || !mediaIn(document, url).next().done || readLinkedData(document).some(isLocked))
    return true;
  yield;
  for (const [i, line] of text.split('\n').entries()) {
    const said = line.trim();
    if (noticeKind(said) !== null || isWall(said)) return true;
    if (i % 200 === 199) yield;
  }
  return false;
}
