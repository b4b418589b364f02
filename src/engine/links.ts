import type { Hit } from './cues';
import { LINK_MODEL } from './link-model';
import type { Layout } from './sentences';
import type { BySentence } from './telling';
import { findTelling } from './telling';
import type { Thing } from './things';
import { factsOf, familyOf, isStrong, kinOf, SOLID, stemOf, thingOf } from './things';

/** The warnings of one sentence, which are put into one claim. */
export interface Unit {
  index: number;
  hits: readonly Hit[];
  things: readonly Thing[];
  strong: boolean;
  /** The sentence that tells what the warnings are about, taken by themselves; its own one for a hedge. */
  target: number;
}

/** The warnings of a sentence as a unit. */
export function unitOf(layout: Layout, index: number, hits: readonly Hit[], all: BySentence): Unit {
  const strong = hits.filter(isStrong);
  return {
    index,
    hits,
    things: (strong.length > 0 ? strong : hits).map((hit) => thingOf(layout, hit)),
    strong: strong.length > 0,
    target: strong.length > 0 ? findTelling(layout, strong, all) : index,
  };
}

/** A line without a full stop: a headline, or a heading over the sentences below it. */
export function isHeading(layout: Layout, index: number): boolean {
  const { start, end } = layout.sentences[index]!;
  return end - start < 140 && !/[.!?…:;,]["”’')]*$/.test(layout.text.slice(end - 3, end));
}

/** Words in more sentences than this are what the whole article is about, and tell no two of its claims apart. */
const RARE = 3;
const spreads = new WeakMap<Layout, Map<string, number>>();

/** In how many sentences of the article each topic word stands. */
function spreadOf(layout: Layout): Map<string, number> {
  let spread = spreads.get(layout);
  if (spread) return spread;
  spread = new Map();
  for (let i = 0; i < layout.sentences.length; i++)
    for (const word of factsOf(layout, i).topic) spread.set(word, (spread.get(word) ?? 0) + 1);
  spreads.set(layout, spread);
  return spread;
}

const CONDITIONAL = new Set(['if-confirmed', 'trying-to-verify', 'no-confirmation', 'refused-to-confirm', 'doubted']);

const solidOf = (unit: Unit) => unit.things.filter((thing) => SOLID.has(familyOf(thing)));

/** Whether the warnings stand with the first telling of a material: "in an intercepted phone call that … published". */
function introduces(layout: Layout, unit: Unit): boolean {
  const solid = solidOf(unit);
  if (solid.length === 0 || solid.some((thing) => thing.definite)) return false;
  return (
    unit.hits.some((hit) => hit.rule.kind === 'intercepted') ||
    factsOf(layout, unit.index).releasing ||
    factsOf(layout, unit.index).showing
  );
}

/** Traits of two warned sentences as tellings of one claim; 1 where they have it, or a small count. */
export function linkTraitsOf(layout: Layout, one: Unit, two: Unit): Record<string, number> {
  const [a, b] = one.index < two.index ? [one, two] : [two, one];
  const traits: Record<string, number> = {};
  const spread = spreadOf(layout);
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
  for (const place of new Set([b.index, b.target]))
    for (const word of factsOf(layout, place).topic) {
      if (seen.has(word) || !topicA.some((other) => other !== place && factsOf(layout, other).topic.has(word)))
        continue;
      seen.add(word);
      if (spread.get(word)! <= RARE) rare++;
      else common++;
    }
  traits.common = Math.min(5, common);
  traits.rare = Math.min(4, rare);
  const ways = new Set<string>();
  for (const thing of b.things)
    for (const other of a.things) {
      const [family, otherFamily] = [familyOf(thing), familyOf(other)];
      const kin = kinOf(family, otherFamily);
      if (kin && SOLID.has(family))
        ways.add(thing.other ? 'otherKin' : thing.definite ? 'definiteKin' : 'indefiniteKin');
      else if (family && otherFamily && SOLID.has(family) && SOLID.has(otherFamily)) ways.add('otherSolid');
      else if (kin) ways.add('claimKin');
      if (thing.noun && other.noun && stemOf(thing.noun) === stemOf(other.noun)) ways.add('sameNoun');
    }
  for (const way of ways) traits[way] = 1;
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
  const rules = new Set(a.hits.map((hit) => hit.rule.id));
  if (b.hits.some((hit) => rules.has(hit.rule.id))) traits.sameCue = 1;
  if (b.hits.some((hit) => isStrong(hit) && CONDITIONAL.has(hit.rule.id))) traits.conditional = 1;
  if (b.hits.some((hit) => hit.rule.about === 'back')) traits.back = 1;
  if (a.index <= 1) traits.lead = 1;
  if (isHeading(layout, a.index)) traits.headingA = 1;
  if (isHeading(layout, b.index)) traits.headingB = 1;
  return traits;
}

/** Log-odds that the two tell one claim. */
export function linkOf(layout: Layout, one: Unit, two: Unit): number {
  const traits = linkTraitsOf(layout, one, two);
  let sum = LINK_MODEL.intercept;
  for (const name in traits) sum += (LINK_MODEL.weights[name] ?? 0) * traits[name]!;
  return sum;
}
