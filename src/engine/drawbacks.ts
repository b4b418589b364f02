import { factsOf, stemOf } from './facts';
import type { Traits } from './forest';
import type { Query } from './query';
import { isActive } from './query';
import type { Layout } from './sentences';
import { isStrong } from './things';
import { turnsBetween } from './turns';

/** In log-odds: a sentence that tells nothing beside its cue is hardly ever the one. */
const BARE = 9;
/** These by figures on made articles (test/engine/made), where those of real ones are the same or better. */
const LEFT = 1.5;
const BEHIND = 1;
const OUTDONE = 2;
const NO_WORD = 1;
const ANSWERED = 2;
const USED = 0.5;
/** Sentences before a caveat that are looked at. */
const FAR = 40;
/** "The toll could not be confirmed": a sentence without a number is not what it is about. */
const UNCOUNTED = 3;

/** What the model does not see and what speaks against a sentence as the one that tells the claim; in log-odds. */
export function drawbackOf(layout: Layout, query: Query, index: number, traits: Traits): number {
  if (isBare(layout, query, index, traits)) return BARE;
  return (
    (isUncounted(layout, query, index, traits) ? UNCOUNTED : 0) +
    (isNoWord(layout, query, index) ? NO_WORD : 0) +
    (onlyAnswers(layout, query, index) ? ANSWERED : 0) +
    (isOutdone(layout, query, index, traits) ? OUTDONE : 0) +
    (isUsed(layout, query, index, traits) ? USED : 0) +
    (isLeft(layout, query, index, traits) ? LEFT : 0) +
    (goesBackOnly(layout, query, index, traits) ? BEHIND : 0)
  );
}

/** "It was not possible to verify it independently.", "The Gate could not verify the report.": beside the cue it tells nothing, and points back. */
function isBare(layout: Layout, query: Query, index: number, traits: Traits): boolean {
  if (index === 0) return false;
  const { language, sentences } = layout;
  const { lexicon } = language;
  const nouns = [lexicon.claimNouns, lexicon.figureNouns, lexicon.materials];
  const pointing = [lexicon.groupPronouns, lexicon.demonstratives, lexicon.clauseOpeners];
  const naming = [
    lexicon.definites,
    ...nouns,
    lexicon.releasing,
    lexicon.expletives,
    lexicon.passive,
    lexicon.having,
    lexicon.about,
  ];
  const hits = query.hits.filter(({ sentence }) => sentence.index === index);
  // "It is unclear whether the claim is true."
  const open = hits.length > 0 && hits.every(({ rule }) => rule.kind === 'unclear');
  if (!open && traits.ownRemark !== 1) return false;
  // "This is false.": of a verdict only what points back by a pronoun
  const names = open || hits.every(({ rule }) => rule.kind === 'could-not-verify' || rule.kind === 'not-verified');
  if (!names && !(traits.own_this === 1 || traits.own_none === 1)) return false;
  const truth = [
    lexicon.truths,
    lexicon.truthNouns,
    lexicon.sound,
    lexicon.anyMaterial,
    lexicon.origins,
    lexicon.whether,
  ];
  const plain = !names ? pointing : open ? [...pointing, ...naming, ...truth] : [...pointing, ...naming];
  const checker = hits.find((hit) => isActive(layout, hit))?.start ?? -1;
  const words = layout.wordsOf(sentences[index]!);
  const isNamed = (at: number) =>
    nouns.some((list) => list.has(words[at]!.lower)) && lexicon.definites.has(words[at - 1]?.lower ?? '');
  if (open && !words.some((_, i) => isNamed(i))) return false;
  // "by the Gate", "from the ministry"
  const last = Math.max(...hits.map(({ end }) => end));
  const link = words.findIndex(
    ({ start, lower }, i) => start >= last && (lexicon.from.has(lower) || language.agentAfter(words, i) === i + 1),
  );
  const who = link < 0 ? null : language.phraseFrom(words, link + 1);
  return words.every(
    (word, i) =>
      word.mark ||
      (word.capital && word.start < checker) ||
      i === link ||
      (who && who.from <= i && i < who.to) ||
      (word.lower.length <= SHORT && !word.capital) ||
      language.isAdverb(word) ||
      plain.some((list) => list.has(word.lower)) ||
      // "the battlefield accounts"
      (nouns.some((list) => list.has(words[i + 1]?.lower ?? '')) && lexicon.definites.has(words[i - 1]?.lower ?? '')) ||
      hits.some(({ start, end }) => start <= word.start && word.start < end),
  );
}
/** Letters of words that tell nothing beside a cue. */
const SHORT = 2;

/** Where "the toll" or "these figures" are doubted and a sentence has a number, those without one. */
const isUncounted = (
  layout: Layout,
  { figures, things, candidates, places }: Query,
  index: number,
  traits: Traits,
): boolean =>
  figures &&
  (!places.includes(index) || traits.ownRemark === 1) &&
  things.some(({ noun, definite }) => definite && layout.language.lexicon.figureNouns.has(noun ?? '')) &&
  !factsOf(layout, index).counts &&
  // "nobody had died"
  !layout.wordsOf(layout.sentences[index]!).some(({ lower }) => layout.language.lexicon.amounts.has(lower)) &&
  candidates.some((other) => factsOf(layout, other).counts && factsOf(layout, other).saying);

/** "It could not be verified. … The army said that a bridge had fallen. …": another caveat has followed, and something new behind that. */
function isUsed(layout: Layout, { all, places }: Query, index: number, traits: Traits): boolean {
  // "could not verify the recording": what it names stands there
  if (traits.sameSolid || traits.kinSolid) return false;
  const after = places.find((place) => place > index);
  if (after === undefined) return false;
  let used = -1;
  for (let i = Math.max(index + 1, after - FAR); i < after && used < 0; i++)
    if (!places.includes(i) && all.get(i)?.some((hit) => isStrong(hit) && hit.rule.kind !== 'intercepted')) used = i;
  if (used < 0) return false;
  const { topic } = factsOf(layout, index);
  for (let i = used + 1; i < after; i++) {
    const facts = factsOf(layout, i);
    if (
      (facts.saying || facts.showing || facts.releasing) &&
      !facts.denying &&
      ![...facts.topic].some((word) => topic.has(word))
    )
      return true;
  }
  return false;
}

/** "The claim could not be verified": a sentence in which nobody says or shows anything, where another one does. */
const isNoWord = (layout: Layout, { all, hits, nearest, places, things }: Query, index: number): boolean => {
  const { claimNouns } = layout.language.lexicon;
  const facts = factsOf(layout, index);
  return (
    index > 0 &&
    nearest.saying >= 0 &&
    !places.includes(index) &&
    !all.has(index) &&
    !(facts.saying || facts.showing || facts.releasing) &&
    hits.every(({ rule }) => rule.kind === 'could-not-verify' || rule.kind === 'not-verified') &&
    things.some(({ noun, definite }) => definite && noun !== null && claimNouns.has(noun))
  );
};

/** "The ministry dismissed the report as a fabrication.": who rejects what was told before tells nothing by it. */
function onlyAnswers(layout: Layout, { all }: Query, index: number): boolean {
  const facts = factsOf(layout, index);
  if (index === 0 || !facts.denying || facts.counts || all.has(index)) return false;
  const { lexicon } = layout.language;
  const words = layout.wordsOf(layout.sentences[index]!);
  const verb = words.findIndex(({ lower, capital }) => !capital && lexicon.denying.has(lower));
  const [next, behind] = [words[verb + 1]?.lower ?? '', words[verb + 2]?.lower ?? ''];
  return (
    words.length < ANSWER &&
    words.every(
      ({ lower }) => !lexicon.saying.has(lower) || lexicon.claimNouns.has(lower) || lexicon.denying.has(lower),
    ) &&
    // "disputed it."; not "disputed it was she who fired"
    ((lexicon.groupPronouns.has(next) &&
      (!words[verb + 2] || words[verb + 2]!.mark || lexicon.comparing.has(behind))) ||
      (lexicon.definites.has(next) && lexicon.claimNouns.has(behind)) ||
      lexicon.claimNouns.has(next))
  );
}
/** Words of a sentence that only rejects something. */
const ANSWER = 18;

/** "Images … suggest that …. “We have a clip,” … The clip could not be verified": another sentence has brought in what is doubted. */
function isOutdone(
  layout: Layout,
  { candidates, places, shared, things }: Query,
  index: number,
  traits: Traits,
): boolean {
  if (!traits.kinSolid) return false;
  const { indefinites } = layout.language.lexicon;
  const stems = new Set(things.flatMap(({ noun, definite }) => (noun !== null && definite ? [stemOf(noun)] : [])));
  return candidates.some((other) => {
    if (other <= index || other >= places[0]! || !shared.get(other)!.same) return false;
    const words = layout.wordsOf(layout.sentences[other]!);
    return words.some(
      ({ lower }, i) =>
        stems.has(stemOf(lower)) && words.slice(Math.max(0, i - 3), i).some((word) => indefinites.has(word.lower)),
    );
  });
}

/** "Meanwhile, …": the article has left what the sentence tells, and no noun goes back to it. */
const isLeft = (layout: Layout, query: Query, index: number, traits: Traits): boolean => {
  const after = query.places.find((place) => place > index);
  if (after === undefined || traits.sameSolid || !turnsBetween(layout, index, after)) return false;
  const facts = factsOf(layout, index);
  // "the toll", "the army's claim", "Neither claim": these go back past the turn
  const { joint } = layout.language.naming;
  return !(
    (query.figures && facts.counts) ||
    query.owners.some((owner) => (owner.startsWith('~') ? facts.stems.has(owner.slice(1)) : facts.names.has(owner))) ||
    layout
      .wordsOf(layout.sentences[after]!)
      .slice(0, 2)
      .some(({ lower }) => joint.test(lower))
  );
};

/** "The ministry published a memo alongside the report.": what was reported stands before. */
const goesBackOnly = (layout: Layout, { hits }: Query, index: number, traits: Traits): boolean => {
  if (index === 0 || traits.showing || !traits.releasing) return false;
  if (hits.some(({ sentence, rule }) => sentence.index === index && rule.kind !== 'intercepted')) return false;
  const { lexicon } = layout.language;
  const words = layout.wordsOf(layout.sentences[index]!);
  const isClaim = (i: number) =>
    lexicon.claimNouns.has(words[i]!.lower) && lexicon.definites.has(words[i - 1]?.lower ?? '');
  return (
    words.some((_, i) => isClaim(i)) &&
    words.every(({ lower }, i) => !lexicon.saying.has(lower) || lexicon.releasing.has(lower) || isClaim(i))
  );
};
