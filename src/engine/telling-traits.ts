import type { Hit } from './cues';
import { factsOf, spreadOf } from './facts';
import { blankFor, type Traits } from './forest';
import { likeWordsOf } from './like-words';
import { onceEach } from './once';
import type { Query } from './query';
import { isActive, isQuestion } from './query';
import { sayerOf } from './sayers';
import type { Layout } from './sentences';
import { TELLING_MODEL } from './telling-model';
import type { Thing } from './things';
import { isRemark, isStrong, thingOf } from './things';

/** Traits of a sentence that holds warnings of the claim, as the one that tells it. */
function ownTraits(layout: Layout, query: Query, index: number, explicit: readonly Hit[], traits: Traits) {
  const { hits } = query;
  const sentence = layout.sentences[index]!;
  const here = query.all.get(index) ?? [];
  if (explicit.every((hit) => isRemark(layout, hit, thingOf(layout, hit), here))) traits.ownRemark = 1;
  else if (!explicit.some(isQuestion)) traits.ownExplicit = 1;
  else traits[hits.every((hit) => isQuestion(hit) || !isStrong(hit)) ? 'onlyQuestion' : 'ownQuestion'] = 1;
  if (explicit.every((hit) => (hit.start - sentence.start) / (sentence.end - sentence.start) > 0.4)) traits.ownTail = 1;
  if (explicit.every((hit) => isActive(layout, hit))) traits.ownActive = 1;
  if (explicit.every((hit) => hit.rule.kind === 'refuted')) traits.ownRefuted = 1;
  if (explicit.every((hit) => hit.rule.kind === 'verified')) traits.ownVerified = 1;
  if (explicit.every((hit) => hit.rule.kind === 'could-not-verify')) traits.ownCannot = 1;
  const first = explicit[0]!;
  traits[`own_${thingOf(layout, first).form}`] = 1;
  traits[`own_${first.rule.about}`] = 1;
  const spoken = thingOf(layout, first);
  const told = query.firstKin >= 0 && query.firstKin < index;
  if (spoken.definite && !spoken.other) traits[told ? 'ownBack' : 'ownUntold'] = 1;
  if (traits.ownRemark && told) traits.ownRemarkBack = 1;
  const facts = factsOf(layout, index);
  let outside = 0;
  let fresh = 0;
  const places = facts.topicPlaces;
  for (const [word, place] of places) {
    if (explicit.some((hit) => hit.start <= place && place < hit.end)) continue;
    if (isActive(layout, first) && place < first.start && first.start - sentence.start < 60) continue;
    outside++;
    if (spreadOf(layout, word).first === index) fresh++;
  }
  traits.ownWords = Math.min(10, outside);
  traits.ownFresh = Math.min(6, fresh);
  traits.ownBefore = Math.min(8, Math.floor((first.start - sentence.start) / 25));
  traits.ownAfter = Math.min(8, Math.floor((sentence.end - explicit.at(-1)!.end) / 25));
  if (explicit.every((hit) => layout.quotationAt(hit.start) !== null)) traits.ownQuoted = 1;
}

/** Traits that a sentence has whatever is asked of it, found once. */
const lookOf = onceEach((layout, index): Traits => {
  const { lexicon } = layout.language;
  const sentence = layout.sentences[index]!;
  const words = layout.wordsOf(sentence);
  const facts = factsOf(layout, index);
  const traits = blankFor(TELLING_MODEL);
  for (const name of ['saying', 'releasing', 'showing', 'denying'] as const) if (facts[name]) traits[name] = 1;
  if (index <= 1) traits.lead = 1;
  else if (index <= 3) traits.early = 1;
  const length = sentence.end - sentence.start;
  if (length < 60) traits.short = 1;
  if (length < 30) traits.tiny = 1;
  traits.length = Math.min(10, Math.floor(length / 40));
  traits.topics = Math.min(12, facts.topic.size);
  if (!/[.!?…]["”’')]*$/.test(layout.text.slice(sentence.end - 3, sentence.end))) traits.heading = 1;
  if (/\?["”’')]*$/.test(layout.text.slice(sentence.end - 3, sentence.end))) traits.asks = 1;
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
  return traits;
});

/** "The report", "these claims": something that was said, and that the reader knows by now. */
const isToldBefore = ({ language }: Layout, { noun, form }: Thing) =>
  noun !== null && language.lexicon.claimNouns.has(noun) && (form === 'the' || form === 'this' || form === 'their');

/** Traits of a sentence as the one that tells what the hits are about; 1 where it has it, or a small count. */
export function traitsOf(layout: Layout, query: Query, index: number): Traits {
  const { hits, owners, all, places, nearest, solid } = query;
  const sentence = layout.sentences[index]!;
  const here = all.get(index) ?? [];
  const own = hits.filter((hit) => hit.sentence.index === index && isStrong(hit));
  const traits = { ...lookOf(layout, index) };
  if (own.length > 0) {
    if (own.some((hit) => hit.rule.kind === 'intercepted')) traits.ownCovert = 1;
    const explicit = own.filter((hit) => hit.rule.kind !== 'intercepted');
    if (explicit.length > 0) {
      ownTraits(layout, query, index, explicit, traits);
      if (places[0]! < index) traits.ownLater = 1;
    }
    if (places.length > 1) traits[places[0] === index ? 'ownFirst' : 'ownOther'] = 1;
  } else {
    const after = hits.find((hit) => hit.sentence.index > index);
    const gap = after ? after.sentence.index - index : 0;
    const step = gap <= 3 ? gap : gap <= 6 ? 4 : gap <= 12 ? 7 : 13;
    if (after) {
      traits[`gap${step}`] = 1;
      const { form } = thingOf(layout, after);
      if (gap <= 3) traits[`${form}_near`] = 1;
      if (gap === 1) traits[`${form}_next`] = 1;
      if (form !== 'none') traits[`${form}_else`] = 1;
    } else traits.behind = 1;
    traits.gap = after ? Math.min(20, gap) : 0;
    if (hits.some((hit) => hit.sentence.paragraph === sentence.paragraph)) traits.sameParagraph = 1;
    const foreign = here.filter(isStrong);
    if (foreign.length > 0) {
      // the sentence that brings in the intercepted or leaked material is what later warnings of it go back to
      const { kin } = query.shared.get(index)!;
      const covert = foreign.every((hit) => hit.rule.kind === 'intercepted');
      traits[covert ? (kin ? 'foreignCovertKin' : 'foreignCovert') : kin ? 'foreignKin' : 'foreign'] = 1;
    }
    if (nearest.saying === index) traits.nearSaying = 1;
    // "the report could not be verified", behind a sentence that says something
    if (after && factsOf(layout, index).saying && isToldBefore(layout, thingOf(layout, after)))
      traits[gap === 1 ? 'toldNext' : nearest.saying === index ? 'toldNear' : 'toldFar'] = 1;
    // "the claims", behind "claimed"
    const { said } = factsOf(layout, index);
    if (query.verbs.some((verb) => said.has(verb))) traits.sameVerb = 1;
    if (nearest.hedged === index) traits.nearHedged = 1;
    if (nearest.kin === index) traits.nearKin = 1;
    if (nearest.named === index) traits.nearNamed = 1;
    if (nearest.releasing === index) traits.nearReleasing = 1;
    if (query.mostShared === index) traits.mostShared = 1;
    if (query.firstKin === index) {
      traits.firstKin = 1;
      if (factsOf(layout, index).releasing || factsOf(layout, index).showing) traits.introduces = 1;
    }
    if (owners.length > 0) {
      const { names: sayers } = sayerOf(layout, index);
      if (owners.some((owner) => sayers.has(owner))) traits.ownerSays = 1;
      else if ([...sayers].some((name) => !name.startsWith('~'))) traits.otherSays = 1;
      if (owners.some((owner) => factsOf(layout, index).names.has(owner))) traits.ownerNamed = 1;
    }
    const { names, weight } = query.shared.get(index)!;
    const own = likeWordsOf(layout, index);
    let near = 0;
    for (const place of places) {
      let common = 0;
      for (const group of likeWordsOf(layout, place)) if (own.has(group)) common++;
      near = Math.max(near, common);
    }
    traits.nearWords = Math.min(3, near);
    traits.names = Math.min(3, names);
    traits.sharedWeight = Math.min(12, weight);
  }
  if (here.some((hit) => hit.rule.kind === 'claimed')) traits.claimed = 1;
  if (here.some((hit) => hit.rule.kind === 'alleged')) traits.alleged = 1;
  if (here.some((hit) => hit.rule.kind === 'reported')) traits.reported = 1;
  const { same, kin, words: sharedWords } = query.shared.get(index)!;
  if (same) traits[solid ? 'sameSolid' : 'sameNoun'] = 1;
  else if (kin) traits[solid ? 'kinSolid' : 'kinNoun'] = 1;
  traits.shared = Math.min(4, sharedWords);
  if (query.figures) {
    if (factsOf(layout, index).counts) traits[factsOf(layout, index).saying ? 'figureSaid' : 'figure'] = 1;
    else if (own.length === 0) traits.noFigure = 1;
  }
  return traits;
}
