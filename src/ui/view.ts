import type { Claim, Kind, Material, Range, Span, Standing, Warning } from '../engine/types';
import type { ClaimRef } from '../platform/messages';
import type { PageReport } from '../platform/states';

/** A claim with the report that it stands in (a page with frames has several). */
export interface Item {
  report: PageReport;
  claim: Claim;
}

/** The five looks: a stroke, an ink and a tint each (tokens.css, `.tier-…`). */
export type Look = 'explicit' | 'provenance' | 'refuted' | 'verified' | 'hedge';

export const LOOK_OF_KIND: Readonly<Record<Kind, Look>> = {
  'could-not-verify': 'explicit',
  'not-verified': 'explicit',
  unclear: 'explicit',
  verified: 'verified',
  refuted: 'refuted',
  intercepted: 'provenance',
  alleged: 'hedge',
  reported: 'hedge',
  claimed: 'hedge',
};

/** In the order in which cards stand; the last is folded. */
export const STANDINGS: readonly Standing[] = ['doubted', 'intercepted', 'refuted', 'verified', 'hedged'];
export const LOOK_OF_STANDING: Readonly<Record<Standing, Look>> = {
  doubted: 'explicit',
  intercepted: 'provenance',
  refuted: 'refuted',
  verified: 'verified',
  hedged: 'hedge',
};

/** The kinds by which a claim of each standing is named, strongest first. */
const NAMED_BY: Readonly<Record<Standing, readonly Kind[]>> = {
  doubted: ['could-not-verify', 'not-verified', 'unclear'],
  intercepted: ['intercepted'],
  refuted: ['refuted'],
  verified: ['verified'],
  hedged: ['alleged', 'claimed', 'reported'],
};

/** Message key of a kind's word. */
export const KIND_WORD: Readonly<Record<Kind, string>> = {
  'could-not-verify': 'kindCouldNotVerify',
  'not-verified': 'kindNotVerified',
  unclear: 'kindUnclear',
  verified: 'kindVerified',
  refuted: 'kindRefuted',
  intercepted: 'kindIntercepted',
  alleged: 'kindAlleged',
  reported: 'kindReported',
  claimed: 'kindClaimed',
};

/** Message key of what a claim rests on. */
export const MATERIAL_WORD: Readonly<Record<Material, string>> = {
  'phone call': 'materialPhoneCall',
  'radio messages': 'materialRadioMessages',
  audio: 'materialAudio',
  video: 'materialVideo',
  photo: 'materialPhoto',
  document: 'materialDocument',
  'social-media post': 'materialPost',
  message: 'materialMessage',
  report: 'materialReport',
  'casualty figure': 'materialCasualties',
  statement: 'materialStatement',
  other: 'materialOther',
};

/** Message key of a section's name. */
export const STANDING_WORD: Readonly<Record<Standing, string>> = {
  doubted: 'sectionDoubted',
  intercepted: 'sectionIntercepted',
  refuted: 'sectionRefuted',
  verified: 'sectionVerified',
  hedged: 'sectionHedged',
};

/** The page itself before its frames, its own article before those that follow. */
export const byArticle = (a: PageReport, b: PageReport): number => a.frame - b.frame || a.article - b.article;

/** All claims of a tab, by tier and place. */
export function orderItems(reports: PageReport[]): Item[] {
  return [...reports]
    .sort(byArticle)
    .flatMap((report) =>
      [...report.claims]
        .sort((a, b) => a.statement.start - b.statement.start || firstPlace(a) - firstPlace(b))
        .map((claim) => ({ report, claim })),
    )
    .sort((a, b) => STANDINGS.indexOf(a.claim.standing) - STANDINGS.indexOf(b.claim.standing));
}
const firstPlace = (claim: Claim) => claim.warnings[0]?.start ?? 0;

/** Whether the reader set a claim aside as wrong. */
export const isAside = ({ report, claim }: Item): boolean => Object.hasOwn(report.aside, claim.id);

/** How many claims have each standing. */
export function tally(items: Item[]): Record<Standing, number> {
  const counts = { doubted: 0, intercepted: 0, refuted: 0, verified: 0, hedged: 0 };
  for (const { claim } of items) counts[claim.standing] += 1;
  return counts;
}

/** The warning that a claim is named by. */
export function mainWarning(claim: Claim): Warning {
  for (const kind of NAMED_BY[claim.standing]) {
    const found = claim.warnings.find((warning) => warning.kind === kind);
    if (found) return found;
  }
  return claim.warnings[0]!;
}

/** A sentence of the page with the warnings that stand in it. */
export interface Quote {
  sentence: Span;
  marks: Warning[];
}

const holds = (outer: Range, inner: Range) => outer.start <= inner.start && inner.end <= outer.end;

/**
 * What a card quotes: the statement, then each other sentence that a warning stands in, in the order of the text.
 * Where a claim is more than hedged, a sentence that only hedges is left out: its words still stand in the page.
 */
export function quotesOf(claim: Claim): { statement: Quote; others: Quote[] } {
  const statement: Quote = { sentence: claim.statement, marks: [] };
  const others: Quote[] = [];
  for (const warning of claim.warnings) {
    if (holds(claim.statement, warning)) statement.marks.push(warning);
    else if (claim.standing === 'hedged' || warning.tier !== 'hedge') {
      const known = others.find(({ sentence }) => sentence.start === warning.sentence.start);
      if (known) known.marks.push(warning);
      else others.push({ sentence: warning.sentence, marks: [warning] });
    }
  }
  return { statement, others };
}

/** Where a place stands in its article, from 0 (first word) to 1. */
export const shareOf = ({ start }: Range, report: PageReport): number =>
  report.length > 0 ? Math.min(1, start / report.length) : 0;

/** Whether a place stands in the headline. */
export const inHeadline = (place: Range, { headline }: PageReport): boolean =>
  headline !== null && place.start >= headline.start && place.start < headline.end;

/** When the post of a live blog that states the claim was published, ISO 8601; null in any other article. */
export const postedAt = ({ report, claim: { statement } }: Item): string | null =>
  report.posts.find(({ start, end }) => start <= statement.start && statement.start < end)?.published ?? null;

/** As the page has them; the page itself before its frames. */
export const byPlace = (items: Item[]): Item[] =>
  [...items].sort(
    (a, b) =>
      byArticle(a.report, b.report) ||
      a.claim.statement.start - b.claim.statement.start ||
      firstPlace(a.claim) - firstPlace(b.claim),
  );

/** The id of a card's element. */
export const cardId = (item: Item): string => cardIdOf(keyOf(item));

/** The id of the element of the card with this key. */
export const cardIdOf = (key: string): string => `card-${key.replace(/[^\w-]/g, '-')}`;

/** A key for a card: ids are unique in a report, not in a tab. */
export const keyOf = ({ report, claim }: Item): string => keyOfRef({ report: report.id, claim: claim.id });

/** The key of the card of a claim that a page named. */
export const keyOfRef = ({ report, claim }: ClaimRef): string => `${report}/${claim}`;
