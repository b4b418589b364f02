import { pageKey } from '../article/page-key';
import { sameStory } from '../engine/same-story';
import type { Claim } from '../engine/types';
import { compareClaims, nearestSentences } from './compare';
import type { OpenedArticle, OpenedWorld } from './desk-types';
import { foundOrNone, notMeasured } from './outcomes';
import type { StoryText } from './rank';
import { hostName } from './reply-text';
import type { Item, Outcome, Query } from './types';

/** The place of what the reader opened among the services, by its id. It is asked without a request. */
export const OPENED = 'opened';

/** Articles that the index may bring before they are held against the claim: a story is seldom told by more. */
const CANDIDATES = 40;
/** At 0.5 and above two texts tell the same story (engine/same-story.ts). */
const SAME_STORY = 0.5;
/** A magazine's short title tells little of its story: with this much likeness, a claim of its own that is the same one decides. */
const MAY_BE = 0.1;
/** Characters of an article's top that are shown and ranked by. */
const SNIPPET = 600;

/**
 * Looks through the articles that the reader opened: the index brings what has the claim's words, the story matcher decides.
 * @param own the page that the claim stands in, as far as it is known here
 */
export async function lookThrough(opened: OpenedWorld, query: Query, own: StoryText, claim: Claim): Promise<Outcome> {
  const words = [query.terms.join(' '), own.headline, own.body].filter(Boolean).join('\n');
  const page = query.page === null ? null : pageKey(query.page);
  let found: OpenedArticle[];
  let whole: OpenedArticle | null;
  try {
    found = await opened.find(words, query.language, CANDIDATES);
    whole = page === null ? null : await opened.read(page);
  } catch (error) {
    return notMeasured('unreadable', null, error instanceof Error ? error.message : null);
  }
  const story = whole ? textOf(whole) : own;
  const others = found.filter(({ report }) => page === null || pageKey(report.url ?? '') !== page);
  return foundOrNone(
    others
      .filter((article) => {
        const like = sameStory(story, textOf(article));
        return like >= SAME_STORY || (like >= MAY_BE && compareClaims(claim, article.report.claims) !== null);
      })
      .map((article) => itemOf(article, claim)),
  );
}

const textOf = ({ report }: OpenedArticle): StoryText => {
  const { headline, text, title, language } = report;
  return headline
    ? { headline: text.slice(headline.start, headline.end), body: text.slice(headline.end), language }
    : { headline: title, body: text, language };
};

function itemOf(article: OpenedArticle, claim: Claim): Item {
  const { at, report } = article;
  const url = report.url ?? '';
  return {
    kind: 'article',
    url,
    title: report.title ?? textOf(article).headline ?? url,
    outlet: report.outlet ?? hostName(url),
    published: report.published,
    language: report.language,
    country: null,
    sentence: nearestSentences(claim, report.text)[0]?.sentence.text ?? null,
    snippet: textOf(article).body.trim().slice(0, SNIPPET),
    check: null,
    opened: at,
  };
}
