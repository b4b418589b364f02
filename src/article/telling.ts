import type { Thing } from './linked-data';
import { holdsMedium, isLocked, isWall, WALL_SIGN } from './not-read';
import { NOTICE_SIGN, noticeKind } from './notices';
import { soon } from './soon';
import type { Steps } from './steps';

/** Less text than this may be in a picture, in UTF-16 units: a page's title and menus have as much. */
const HARDLY = 1500;
/** A notice or the line of a wall is no shorter, in UTF-16 units. */
const SHORTEST = 12;
/** What no line is without that says something: one question instead of three. */
const SIGN = soon(new RegExp(`${NOTICE_SIGN.source}|${WALL_SIGN.source}`, 'i'));

/**
 * Does a page without a cue have something to tell all the same: a notice of its own, a film, a wall? Only then is its
 * article worth reading.
 * @param text what `quickSteps` found
 * @param things what the page's JSON-LD says
 */
export function* hasMoreToTell(
  document: Document,
  text: string,
  url: string | null,
  things: readonly Thing[],
): Steps<boolean> {
  if (text.length < HARDLY || holdsMedium(document, url) || things.some(isLocked)) return true;
  yield;
  for (let from = 0, looked = 1; from < text.length; ) {
    const next = text.indexOf('\n', from);
    const end = next < 0 ? text.length : next;
    // most lines of a page are those of its menus
    if (end - from >= SHORTEST) {
      const said = text.slice(from, end).trim();
      if (SIGN.test(said) && (noticeKind(said) !== null || isWall(said))) return true;
      if (looked++ % 100 === 0) yield;
    }
    from = end + 1;
  }
  return false;
}
