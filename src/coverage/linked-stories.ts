import { pageKey } from '../article/page-key';
import { sameStory } from '../engine/same-story';
import type { Link } from '../engine/types';
import { wordsOf } from './likeness';
import type { StoryText } from './rank';
import { hostName } from './reply-text';
import type { Source } from './sources';

/** A link of fewer words is a name or a section, no headline. */
const WORDS = 4;
/** At 0.5 and above two texts tell the same story (engine/same-story.ts). */
const SAME_STORY = 0.5;
/** More would be the page's own list of links. */
const MOST = 3;

/**
 * The page's own links to other articles on the story: by their words, as a headline is read. On the outlet's own site too, where its
 * earlier reports are.
 * @param own the claim and its page
 * @param page address of the page, which is no other article
 */
export function linkedStories(
  links: readonly (Link & { text: string })[],
  own: StoryText,
  page: string | null,
): Source[] {
  const seen = new Set<string | null>([page === null ? null : pageKey(page), null]);
  const found: Source[] = [];
  for (const { href, text } of links) {
    const [key, words, host] = [pageKey(href), text.trim(), hostName(href)];
    if (seen.has(key) || host === null || wordsOf(words).length < WORDS) continue;
    seen.add(key);
    if (sameStory(own, { headline: words, body: '', language: own.language }) >= SAME_STORY)
      found.push({ href, host: host.replace(/^www\./, ''), text: words });
  }
  return found.slice(0, MOST);
}
