import type { Hit } from './cues';
import type { Layout } from './sentences';
import type { Thing } from './things';
import { factsOf, familyOf, isRemark, isStrong, kinOf, SOLID, stemOf, thingOf } from './things';

/**
 * How much each trait of a sentence speaks for its being the one that tells what a warning is about. Fitted by softmax
 * regression on the development articles (which of the sentences around the warnings is a labelled statement).
 */
export const TELLING: Readonly<Record<string, number>> = {
  alleged: 0.82,
  behind: -2.01,
  claimed: 1.93,
  denying: 0.43,
  early: 0.55,
  figure: 1.61,
  foreign: -2.8,
  gap1: -0.17,
  gap13: -2.44,
  gap2: -0.78,
  gap3: -1.13,
  gap4: -1.75,
  gap7: -2.92,
  heading: -1.04,
  kinNoun: 0.91,
  kinSolid: 0.94,
  lead: 1.84,
  onlyQuestion: 3.92,
  ownActive: -0.63,
  ownCovert: 2.88,
  ownExplicit: 2.45,
  ownLater: -2.86,
  ownQuestion: 0.35,
  ownRefuted: 0.43,
  ownRemark: 1.31,
  ownTail: 0.7,
  ownVerified: 2.04,
  pronoun: 0.33,
  quote: -0.47,
  releasing: 0.81,
  reported: 1.18,
  sameNoun: 0.44,
  sameParagraph: 1.82,
  sameSolid: 0.88,
  saying: 0.28,
  shared: 0.36,
  short: -1.96,
  showing: 0.87,
  tiny: -0.65,
};

/** The hits of the article by the number of their sentence. */
export type BySentence = ReadonlyMap<number, readonly Hit[]>;

/** Traits of a sentence as the one that tells what the hits are about; 1 where it has it, or a small count. */
export function traitsOf(
  layout: Layout,
  hits: readonly Hit[],
  things: readonly Thing[],
  index: number,
  all: BySentence,
): Record<string, number> {
  const { lexicon } = layout.language;
  const sentence = layout.sentences[index]!;
  const words = layout.wordsOf(sentence);
  const here = all.get(index) ?? [];
  const own = hits.filter((hit) => hit.sentence.index === index);
  const traits: Record<string, number> = {};
  const strong = own.filter(isStrong);
  if (strong.length > 0) {
    if (strong.some((hit) => hit.rule.kind === 'intercepted')) traits.ownCovert = 1;
    const explicit = strong.filter((hit) => hit.rule.kind !== 'intercepted');
    if (explicit.length > 0) {
      const remark = explicit.every((hit) => isRemark(layout, hit, thingOf(layout, hit), here));
      if (remark) traits.ownRemark = 1;
      else if (!explicit.some(isQuestion)) traits.ownExplicit = 1;
      else traits[hits.every((hit) => isQuestion(hit) || !isStrong(hit)) ? 'onlyQuestion' : 'ownQuestion'] = 1;
      if (explicit.every((hit) => (hit.start - sentence.start) / (sentence.end - sentence.start) > 0.4))
        traits.ownTail = 1;
      if (
        explicit.every(
          (hit) => hit.rule.about === 'either' && !layout.language.isPassive(layout.text.slice(hit.start, hit.end)),
        )
      )
        traits.ownActive = 1;
      if (hits.some((hit) => hit.sentence.index < index && isStrong(hit))) traits.ownLater = 1;
      if (explicit.every((hit) => hit.rule.kind === 'refuted')) traits.ownRefuted = 1;
      if (explicit.every((hit) => hit.rule.kind === 'verified')) traits.ownVerified = 1;
    }
  } else {
    const before = hits.map((hit) => hit.sentence.index - index).filter((gap) => gap > 0);
    const gap = before.length > 0 ? Math.min(...before) : 0;
    if (gap > 0) traits[gap <= 3 ? `gap${gap}` : gap <= 6 ? 'gap4' : gap <= 12 ? 'gap7' : 'gap13'] = 1;
    else traits.behind = 1;
    if (hits.some((hit) => hit.sentence.paragraph === sentence.paragraph)) traits.sameParagraph = 1;
    if (here.some(isStrong)) traits.foreign = 1;
  }
  if (here.some((hit) => hit.rule.kind === 'claimed')) traits.claimed = 1;
  if (here.some((hit) => hit.rule.kind === 'alleged')) traits.alleged = 1;
  if (here.some((hit) => hit.rule.kind === 'reported')) traits.reported = 1;
  const facts = factsOf(layout, index);
  const same = things.some((thing) => thing.noun !== null && facts.stems.has(stemOf(thing.noun)));
  const kin = same || things.some((thing) => [...facts.families].some((family) => kinOf(familyOf(thing), family)));
  const solid = things.some((thing) => SOLID.has(familyOf(thing)));
  if (same) traits[solid ? 'sameSolid' : 'sameNoun'] = 1;
  else if (kin) traits[solid ? 'kinSolid' : 'kinNoun'] = 1;
  for (const name of ['saying', 'releasing', 'showing', 'denying'] as const) if (facts[name]) traits[name] = 1;
  const shared = new Set<string>();
  for (const other of new Set(hits.map((hit) => hit.sentence.index)))
    if (other !== index) for (const word of factsOf(layout, other).topic) if (facts.topic.has(word)) shared.add(word);
  traits.shared = Math.min(4, shared.size);
  if (index <= 1) traits.lead = 1;
  else if (index <= 3) traits.early = 1;
  const length = sentence.end - sentence.start;
  if (length < 60) traits.short = 1;
  if (length < 30) traits.tiny = 1;
  if (!/[.!?…]["”’')]*$/.test(layout.text.slice(sentence.end - 3, sentence.end))) traits.heading = 1;
  const first = words[0];
  if (first && /["“]/.test(first.text)) traits.quote = 1;
  const opening = words[first?.mark ? 1 : 0];
  if (
    opening &&
    (lexicon.personPronouns.has(opening.lower) ||
      lexicon.groupPronouns.has(opening.lower) ||
      lexicon.continuers.has(opening.lower))
  )
    traits.pronoun = 1;
  if (
    words.some((word) => /^\d/.test(word.text)) &&
    things.some(
      (thing) =>
        thing.material === 'casualty figure' ||
        lexicon.figureNouns.has(thing.noun ?? ''),
    )
  )
    traits.figure = 1;
  return traits;
}

/** "It is unclear whether …": the sentence itself tells what is open. */
const isQuestion = (hit: Hit) => hit.rule.about === 'here' && hit.rule.kind === 'unclear';

/** Weight of a sentence with these traits. */
export function weightOf(traits: Readonly<Record<string, number>>): number {
  let sum = 0;
  for (const name in traits) sum += (TELLING[name] ?? 0) * traits[name]!;
  return sum;
}

/** How many sentences before the first hit and behind the last one are looked at. */
const BEFORE = 14;
const BEHIND = 2;
/** Sentences of the hits that are looked at; a claim with more is told early. */
const MOST = 12;

/** Numbers of the sentences that may tell what the hits are about: around them, and the first ones of the article. */
export function candidatesFor(layout: Layout, hits: readonly Hit[]): number[] {
  const found = new Set<number>([0, 1, 2, 3]);
  const places = [...new Set(hits.map((hit) => hit.sentence.index))].sort((a, b) => a - b);
  for (const place of places.slice(0, MOST)) for (let i = place - BEFORE; i <= place + BEHIND; i++) found.add(i);
  return [...found].filter((index) => layout.sentences[index]).sort((a, b) => a - b);
}

/** The sentence that tells what the hits are about, and its weight against that of the sentence of the first hit. */
export function findTelling(layout: Layout, hits: readonly Hit[], all: BySentence): number {
  const strong = hits.filter(isStrong);
  const base = (strong.length > 0 ? strong : hits).slice(0, MOST);
  const things = base.map((hit) => thingOf(layout, hit));
  let best = base[0]!.sentence.index;
  let top = Number.NEGATIVE_INFINITY;
  for (const index of candidatesFor(layout, base)) {
    const weight = weightOf(traitsOf(layout, base, things, index, all));
    if (weight > top) {
      top = weight;
      best = index;
    }
  }
  return best;
}
