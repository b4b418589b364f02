/**
 * The vocabulary of the whole project. `../shared/report.schema.json` is the contract; this is its TypeScript.
 * Everything here is plain JSON: it crosses contexts and is stored.
 */

/** A half-open range of UTF-16 code units in the article's one string. */
export interface Range {
  start: number;
  end: number;
}

/** A range with the words that stand in it: `text === article.text.slice(start, end)`, always. */
export interface Span extends Range {
  text: string;
}

/** What a warning says. The first five are explicit, then provenance, then the three hedges. */
export const KINDS = [
  'could-not-verify',
  'not-verified',
  'unclear',
  'verified',
  'refuted',
  'intercepted',
  'alleged',
  'reported',
  'claimed',
] as const;
export type Kind = (typeof KINDS)[number];
export type Tier = 'explicit' | 'provenance' | 'hedge';

/** The tier of each kind (design.md, "The vocabulary"). */
export const TIER: Readonly<Record<Kind, Tier>> = {
  'could-not-verify': 'explicit',
  'not-verified': 'explicit',
  unclear: 'explicit',
  verified: 'explicit',
  refuted: 'explicit',
  intercepted: 'provenance',
  alleged: 'hedge',
  reported: 'hedge',
  claimed: 'hedge',
};

/** What the doubted claim rests on. */
export const MATERIALS = [
  'phone call',
  'radio messages',
  'audio',
  'video',
  'photo',
  'document',
  'social-media post',
  'message',
  'report',
  'casualty figure',
  'statement',
  'other',
] as const;
export type Material = (typeof MATERIALS)[number];

/** A phrase of the reader's own that is to count as a warning, and as which. */
export interface Phrase {
  words: string;
  kind: Kind;
}

/** Somebody named in the article: the fullest form found there; the range, where given, is the mention that was used. */
export interface Party extends Partial<Range> {
  name: string;
}

/** A phrase that carries doubt (or says that a doubt was settled). */
export interface Warning extends Span {
  kind: Kind;
  tier: Tier;
  /** Who could not verify, who verified, who refuted; for a hedge, who says it. */
  by: Party[];
  /** Id of the cue that fired, as in the language's data. */
  cue: string;
  /** Message key of the explanation shown to the reader, `why_…` in `_locales`. */
  why: string;
  /** The sentence that the phrase stands in, so that surfaces can quote without the article's text. */
  sentence: Span;
}

/**
 * What a claim counts as (issue 3, point 8).
 * `doubted`: has a could-not-verify, not-verified or unclear warning. `intercepted`: rests on intercepted or leaked
 * material and has none of those. `refuted`, `verified`: only that is said. `hedged`: hedges only.
 */
export type Standing = 'doubted' | 'intercepted' | 'refuted' | 'verified' | 'hedged';

/** What is doubted, by the article's own words. */
export interface Claim {
  /** Stable for the same statement on the same page. */
  id: string;
  statement: Span;
  material: Material | null;
  /** Who released, published, obtained or first made the claim, nearest hand first: the provenance chain. */
  releasedBy: Party[];
  deniedBy: Party[];
  /** Who was asked and neither confirmed nor denied. */
  responses: Party[];
  /** At least one, in the order of the text. */
  warnings: Warning[];
  standing: Standing;
  /** Doubted, and another part of it was verified. */
  partlyVerified: boolean;
}

export type NoticeKind = 'correction' | 'editor-note' | 'developing' | 'first-published';
/** What the article says of itself. */
export interface Notice extends Span {
  kind: NoticeKind;
}

/** What the page holds and the scanner could not read. */
export type NotRead = 'paywall' | 'image-text' | 'video' | 'audio' | 'cross-origin-frame' | 'language';

/** An article's own link, by its place in the text. */
export interface Link extends Range {
  href: string;
}

/** A live blog's post. */
export interface Post extends Range {
  published: string | null;
}

/** One article, read from a page or a text. Made by `article/`, held by nobody else. */
export interface Article {
  url: string | null;
  canonical: string | null;
  title: string | null;
  /** The publication's name, as the page gives it. */
  outlet: string | null;
  /** The news agency credited, apart from the outlet. */
  agency: string | null;
  authors: string[];
  /** ISO 8601 date or date-time. */
  published: string | null;
  /** ISO 8601, when the page says that it was changed. */
  modified: string | null;
  /** BCP 47 primary language, lower case; null where it can't be told. */
  language: string | null;
  isNews: boolean;
  /** Headline and standfirst first, paragraphs separated by a blank line. Nobody trims or normalises it after reading. */
  text: string;
  /** Where the headline stands in `text`; null where there is none. */
  headline: Range | null;
  standfirst: Range | null;
  links: Link[];
  notices: Notice[];
  notRead: NotRead[];
  posts: Post[];
}

/** What is said of one article. `engine/report.ts` is its only maker. */
export interface Report extends Omit<Article, 'headline' | 'standfirst'> {
  schema: 1;
  file: string | null;
  headline?: Range;
  standfirst?: Range;
  claims: Claim[];
  /** Time of reading and scanning, in milliseconds. */
  ms?: number;
}
