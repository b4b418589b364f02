import { factsOf, spreadOf, stemOf } from './facts';
import { kinOf, SOLID } from './families';
import type { Traits } from './forest';
import { blankFor, weigh } from './forest';
import { LINK_MODEL } from './link-model';
import type { Layout } from './sentences';
import { familyOf, isStrong } from './things';
import type { Story, Unit } from './units';
import { likeness } from './units';

/** A line without a full stop: a headline, or a heading over the sentences below it. */
export function isHeading(layout: Layout, index: number): boolean {
  const { start, end } = layout.sentences[index]!;
  return end - start < 140 && !/[.!?…:;,]["”’')]*$/.test(layout.text.slice(end - 3, end));
}

/** Words in more sentences than this are what the whole article is about, and tell no two of its claims apart. */
const RARE = 3;
const CONDITIONAL = new Set(['if-confirmed', 'trying-to-verify', 'no-confirmation', 'refused-to-confirm', 'doubted']);

const solidOf = (unit: Unit) => unit.things.filter((thing) => SOLID.has(familyOf(thing)));

/** Whether the warnings stand with the first telling of a material: "in an intercepted phone call that … published". */
function introduces(layout: Layout, unit: Unit): boolean {
  const solid = solidOf(unit);
  if (solid.length === 0) return false;
  const covert = unit.hits.some((hit) => hit.rule.kind === 'intercepted');
  // "The intercepted messages, obtained by …", told of before only in other words
  if (solid.some((thing) => thing.definite)) return covert && factsOf(layout, unit.index).releasing;
  return covert || factsOf(layout, unit.index).releasing || factsOf(layout, unit.index).showing;
}

/**
 * Whether a warning goes back to material that the other sentence brings in: "the recording could not be verified", behind
 * "in an intercepted phone call that … published". The nearest such sentence before it is meant.
 */
export function goesBack(layout: Layout, units: readonly Unit[], from: number, to: number): boolean {
  const later = units[to]!;
  if (!later.strong || later.target > later.index) return false;
  const { things } = later;
  if (!things.every((thing) => SOLID.has(familyOf(thing)) && thing.definite && !thing.other)) return false;
  // "the material" is what was intercepted or doubted, not the film that is only hedged in between
  const any = things.some(({ noun }) => noun !== null && layout.language.lexicon.wholes.has(noun));
  const brings = (unit: Unit) =>
    (unit.strong || !any) &&
    introduces(layout, unit) &&
    unit.things.some((one) => things.some((two) => kinOf(familyOf(one), familyOf(two))));
  for (let i = to - 1; i >= from; i--) if (brings(units[i]!)) return i === from;
  return false;
}

/** Traits of two warned sentences as tellings of one claim; 1 where they have it, or a small count. */
export function linkTraitsOf(layout: Layout, story: Story, one: Unit, two: Unit): Traits {
  const [a, b] = one.index < two.index ? [one, two] : [two, one];
  const traits = blankFor(LINK_MODEL);
  const gap = b.index - a.index;
  traits[gap <= 1 ? 'next' : gap <= 3 ? 'near' : gap <= 8 ? 'off' : gap <= 16 ? 'far' : 'farther'] = 1;
  const [sentenceA, sentenceB] = [layout.sentences[a.index]!, layout.sentences[b.index]!];
  if (sentenceA.paragraph === sentenceB.paragraph) traits.sameParagraph = 1;
  if (a.strong && b.strong) {
    if (a.target === b.target) traits.sameTarget = 1;
  } else traits[a.strong ? 'strongHedge' : b.strong ? 'hedgeStrong' : 'hedges'] = 1;
  if (b.target === a.index) traits.tellsBack = b.strong ? 1 : 0;
  else if (a.target === b.index && a.strong) traits.tellsAhead = 1;
  else if (b.strong && b.target === b.index && a.strong) traits.tellsItself = 1;
  else if (b.strong && b.target > a.index) traits.tellsBetween = 1;
  let common = 0;
  let rare = 0;
  const topicA = [a.index, a.target];
  const seen = new Set<string>();
  for (const place of new Set([b.index, b.target])) {
    const topics = topicA.filter((other) => other !== place).map((other) => factsOf(layout, other).topic);
    for (const word of factsOf(layout, place).topic) {
      if (seen.has(word) || !topics.some((topic) => topic.has(word))) continue;
      seen.add(word);
      if (spreadOf(layout, word).count <= RARE) rare++;
      else common++;
    }
  }
  let both = 0;
  for (const [place, chance] of a.targets) both += chance * (b.targets.get(place) ?? 0);
  traits.pSame = both;
  traits.pBack = b.strong ? (b.targets.get(a.index) ?? 0) : 0;
  traits.pAhead = a.strong ? (a.targets.get(b.index) ?? 0) : 0;
  traits.pOwnA = a.targets.get(a.index) ?? 0;
  traits.pOwnB = b.targets.get(b.index) ?? 0;
  traits.simOwn = likeness(a.own, b.own);
  traits.simTold = likeness(a.told, b.told);
  traits.simCross = Math.max(likeness(a.own, b.told), likeness(a.told, b.own));
  traits.leadA = a.lead;
  traits.leadB = b.lead;
  traits.leadBoth = Math.min(a.lead, b.lead);
  traits.gap = Math.min(30, gap);
  traits.length = Math.min(60, layout.sentences.length) / 10;
  traits.units = Math.min(20, story.ranks.size);
  traits.oneness = story.oneness;
  traits.hedgeShare = story.hedges;
  traits.between = Math.min(10, story.ranks.get(b.index)! - story.ranks.get(a.index)! - 1);
  traits.named = Math.min(4, countCommon(a.names, b.names));
  traits.nearWords = Math.min(4, countCommon(a.near, b.near));
  const { lexicon } = layout.language;
  const opening = layout.wordsOf(sentenceB).find((word) => !word.mark)?.lower ?? '';
  if (lexicon.personPronouns.has(opening) || lexicon.groupPronouns.has(opening) || lexicon.continuers.has(opening))
    traits[gap <= 2 ? 'pronounNear' : 'pronounFar'] = 1;
  if (layout.quotationAt(b.hits[0]!.start)) traits.quotedB = 1;
  for (const [noun, definite] of b.nouns)
    if (a.nouns.has(noun)) {
      traits.cueNoun = 1;
      if (definite) traits.cueNounDefinite = 1;
      if (definite && gap <= 4) traits.cueNounNear = 1;
    }
  if (a.target !== b.target) {
    if (countCommon(a.sayer.names, b.sayer.names) > 0) traits.sameSayer = 1;
    else if (a.sayer.names.size > 0 && b.sayer.names.size > 0) traits.otherSayer = 1;
    if (b.sayer.pronoun && gap <= 3) traits.pronounSayer = 1;
  }
  traits.common = Math.min(5, common);
  traits.rare = Math.min(4, rare);
  for (const thing of b.things)
    for (const other of a.things) {
      const [family, otherFamily] = [familyOf(thing), familyOf(other)];
      const kin = kinOf(family, otherFamily);
      if (kin && SOLID.has(family))
        traits[thing.other ? 'otherKin' : thing.definite ? 'definiteKin' : 'indefiniteKin'] = 1;
      else if (family && otherFamily && SOLID.has(family) && SOLID.has(otherFamily)) traits.otherSolid = 1;
      else if (kin) traits.claimKin = 1;
      if (thing.noun && other.noun && stemOf(thing.noun) === stemOf(other.noun)) traits.sameNoun = 1;
    }
  if (solidOf(a).length > 0 !== solidOf(b).length > 0) traits.oneSolid = 1;
  if (b.things.some((thing) => thing.other)) traits.other = 1;
  if (introduces(layout, b)) traits.introduces = 1;
  const covertA = a.hits.some((hit) => hit.rule.kind === 'intercepted');
  const covertB = b.hits.some((hit) => hit.rule.kind === 'intercepted');
  if (covertA && covertB) traits.bothCovert = 1;
  else if (covertB) traits.covertB = 1;
  else if (covertA) traits.covertA = 1;
  for (const kind of ['refuted', 'verified', 'unclear'] as const) {
    const inA = a.hits.some((hit) => hit.rule.kind === kind);
    const inB = b.hits.some((hit) => hit.rule.kind === kind);
    if (inA && inB) traits[`${kind}Both`] = 1;
    else if (inA || inB) traits[kind] = 1;
  }
  if (b.hits.some(({ rule }) => a.hits.some((hit) => hit.rule.id === rule.id))) traits.sameCue = 1;
  if (b.hits.some((hit) => isStrong(hit) && CONDITIONAL.has(hit.rule.id))) traits.conditional = 1;
  if (b.hits.some((hit) => hit.rule.about === 'back')) traits.back = 1;
  if (a.index <= 1) traits.lead = 1;
  if (isHeading(layout, a.index)) traits.headingA = 1;
  if (isHeading(layout, b.index)) traits.headingB = 1;
  return traits;
}

function countCommon<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let n = 0;
  for (const one of a) if (b.has(one)) n++;
  return n;
}

/** Log-odds that the two tell one claim. */
export function linkOf(layout: Layout, story: Story, one: Unit, two: Unit): number {
  return weigh(LINK_MODEL, linkTraitsOf(layout, story, one, two));
}
