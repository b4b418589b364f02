import { findBy } from './attribution';
import type { Hit } from './cues';
import { answersIn } from './denials';
import { factsOf } from './facts';
import { blankFor } from './forest';
import { CHECKS, CLAIM, GIVING, HANDING, HEARD, handOf, IDLE, isOneOf, PROVIDING, SOURCE } from './hands';
import { hasFamily, likenessTo, sharedWith } from './likeness';
import { onlookersOf } from './onlookers';
import type { Parties } from './parties';
import type { Place, Told } from './places';
import { LEAD, placesOf, shapeOf } from './places';
import { RELEASE_MODEL } from './release-model';
import type { Layout, Sentence } from './sentences';
import { finish } from './steps';
import { isStrong } from './things';
import { lookOf } from './tie-looks';
import type { Tie, TieKind } from './ties';
import { TIES, tiesIn } from './ties';
import { toldOfIn } from './told-of';
import type { Party } from './types';

/** A party at one place in the article, with what is known of that place, a number a trait. */
export interface Mention {
  party: Party;
  traits: Readonly<Record<string, number>>;
}

/** The mentions of a claim's parties, and the traits of naming nobody. */
export interface Mentions {
  mentions: Mention[];
  nobody: Mention['traits'];
}

const PLACE_TRAITS: Readonly<Record<Place, string>> = {
  statement: 'place_statement',
  told: 'place_told',
  remark: 'place_remark',
  near: 'place_near',
  far: 'place_far',
};
const TIE_TRAITS = Object.fromEntries(TIES.map((tie) => [tie, `tie_${tie}`])) as Readonly<Record<TieKind, string>>;

/** Mentions that are looked at. */
const MOST = 120;
/** Mentions that are described between two rests. */
const SOME = 8;

/** Every mention of a party that a verb or a possessive ties to the claim's sentences, and the traits of naming nobody. */
export const mentionsFor = (layout: Layout, parties: Parties, claim: Told): Mentions =>
  finish(mentionsInSteps(layout, parties, claim));

/** The same with rests. */
export function* mentionsInSteps(layout: Layout, parties: Parties, claim: Told): Generator<void, Mentions> {
  const places = placesOf(layout, claim);
  const shape = `shape_${shapeOf(claim.hits)}`;
  const { hedgers, checkers, doubters, refuters, unproven } = onlookersOf(layout, parties, claim);
  yield;
  const home = layout.sentences[claim.statement]!;
  const topic = factsOf(layout, claim.statement).topic;
  const governing = new Set(
    tiesIn(layout, parties, home)
      .filter(({ main }) => main)
      .map(({ party }) => party.name),
  );
  const found: { tie: Tie; sentence: Sentence; place: Place }[] = [];
  const deniers = new Set<string>();
  const silent = new Set<string>();
  for (const [index, place] of places) {
    const sentence = layout.sentences[index]!;
    for (const tie of tiesIn(layout, parties, sentence)) if (found.length < MOST) found.push({ tie, sentence, place });
    const { denied, asked } = answersIn(layout, parties, sentence);
    for (const { name } of denied) deniers.add(name);
    for (const { name } of asked) silent.add(name);
    yield;
  }
  const own = new Set(answersIn(layout, parties, home).denied.map(({ name }) => name));
  // "insisted the footage was doctored": what he claims by that is that it is not so
  const denies = ({ tie, sentence }: { tie: Tie; sentence: Sentence }) =>
    tie.tie === 'claims' && answersIn(layout, parties, sentence).denied.some(({ name }) => name === tie.party.name);
  const providing = new Set(
    found.filter((one) => PROVIDING.has(one.tie.tie) && !denies(one)).map(({ tie }) => tie.party.name),
  );
  // a hand or a source is named with the material: whoever else speaks there is heard in it
  const sourced = found.some(
    ({ tie, place, sentence }) =>
      SOURCE.has(tie.tie) &&
      !checkers.has(tie.party.name) &&
      CLAIM.has(place) &&
      (place === 'statement' ? claim.family !== null : hasFamily(layout, sentence.index, claim.family)),
  );
  const toldOf = toldOfIn(layout, parties, home);
  // who denies it has not told it, unless he gave it out; nor has of whom it is told
  const told = found.filter(
    ({ tie: { party, tie }, place }) =>
      !(toldOf.has(party.name) && !providing.has(party.name)) &&
      !(sourced && CLAIM.has(place) && HEARD.has(tie) && !providing.has(party.name)) &&
      (!(own.has(party.name) || deniers.has(party.name)) || providing.has(party.name) || hedgers.has(party.name)),
  );
  const counts = new Map<string, number>();
  const handing = new Set<string>();
  for (const { tie } of told) {
    const { name } = tie.party;
    counts.set(name, (counts.get(name) ?? 0) + 1);
    if (HANDING.has(tie.tie)) handing.add(name);
  }
  // "The Gate could not verify it": that is all it does here
  const onlyChecks = new Set(
    [...claim.verifiers].filter((name) =>
      told.every(
        ({ tie, sentence }) =>
          tie.party.name !== name ||
          ((tie.tie === 'opens' || tie.tie === 'acts') &&
            claim.hits.some(
              ({ rule, sentence: { index } }) =>
                CHECKS.has(rule.kind) && rule.kind !== 'verified' && index === sentence.index,
            )),
      ),
    ),
  );
  const hands = told.map(({ tie, place }) =>
    isOneOf(tie.party.name, checkers) && !GIVING.has(tie.tie) ? 0 : handOf(tie, place),
  );
  const best = Math.max(0, ...hands);
  const likeness = likenessTo(layout, claim);
  // somebody else speaks in the statement itself
  const rivalled = [...governing].some((name) => !checkers.has(name));
  // a statement that is doubted or only reported where it stands may go on with what stands beside it
  const isTold = claim.hits.every(
    ({ rule, sentence }) => sentence.index !== claim.statement || rule.kind === 'alleged',
  );
  /** "The union said it expected talks to resume": said beside the claim, and about something else. */
  const isElsewhere = (index: number) =>
    (Math.abs(index - claim.statement) > 1 || (isTold && layout.sentences[index]!.paragraph !== home.paragraph)) &&
    likeness(index).heeds === 0 &&
    !hasFamily(layout, index, claim.family) &&
    claim.hits.every((hit) => hit.sentence.index !== index);
  const mentions: Mention[] = [];
  // of the sentence that the mentions before stand in
  let read: Sentence | null = null;
  let here: readonly Hit[] = [];
  let strong: readonly Hit[] = [];
  let shared = 0;
  let like = likeness(claim.statement);
  for (const [i, { tie, sentence, place }] of told.entries()) {
    if (i % SOME === SOME - 1) yield;
    const { party } = tie;
    const { name } = party;
    // who disputes something has not told it by that
    if (tie.tie === 'denies') continue;
    // "told the Gate, which could not verify it", "the Gate has not confirmed it"
    if ((tie.tie === 'toldTo' || tie.tie === 'acts') && isOneOf(name, checkers)) continue;
    if (onlyChecks.has(name)) continue;
    if (sentence !== read) {
      read = sentence;
      here = claim.hits.filter((hit) => hit.sentence.index === sentence.index);
      strong = here.filter(isStrong);
      shared = sentence.index === claim.statement ? 7 : sharedWith(layout, sentence.index, topic);
      like = likeness(sentence.index);
    }
    // "The Gate said there was no evidence for it": it says no more than that it looked
    if (
      place !== 'statement' &&
      (IDLE.has(tie.tie) || tie.tie === 'agent') &&
      (isOneOf(name, checkers) || doubters.has(name)) &&
      strong.some(
        (hit) =>
          // who says that he has verified it may have told it too
          (hit.rule.kind === 'verified'
            ? tie.tie !== 'says' && tie.tie !== 'tells'
            : CHECKS.has(hit.rule.kind) || (hit.rule.kind === 'unclear' && layout.language.naming.expert.test(name))) &&
          findBy(layout, parties, hit).some((by) => by.name === name),
      )
    )
      continue;
    const away = place === 'near' || place === 'far';
    if (away && IDLE.has(tie.tie) && shared === 0 && isElsewhere(sentence.index)) continue;
    const look = lookOf(layout, parties, sentence, tie);
    const traits = blankFor(RELEASE_MODEL);
    traits[TIE_TRAITS[tie.tie]] = 1;
    traits[shape] = 1;
    traits[PLACE_TRAITS[place]] = 1;
    traits.gap = Math.max(-6, Math.min(6, sentence.index - claim.statement));
    traits.order = look.order;
    traits.shared = shared;
    traits.often = look.often;
    traits.early = look.early;
    traits.words = look.words;
    traits.mentions = Math.min(5, counts.get(name)!);
    traits.hand = hands[i]!;
    traits.behindBest = best - hands[i]!;
    traits.alike = like.alike;
    traits.into = like.into;
    traits.heeds = like.heeds;
    traits.generic = look.generic;
    traits.unnamed = look.unnamed;
    traits.person = look.person;
    traits.faker = look.faker;
    if (tie.main) traits.main = 1;
    if (tie.quoted) traits.quoted = 1;
    if (sentence.index < LEAD) traits.lead = 1;
    if (sentence.paragraph === home.paragraph) traits.paragraph = 1;
    const family = hasFamily(layout, sentence.index, claim.family);
    if (family) traits.material = 1;
    if (family && HANDING.has(tie.tie)) traits.sameMaterial = 1;
    if (strong.length) traits.strongHere = 1;
    if (here.length > strong.length) traits.hedgedHere = 1;
    if (here.some(({ rule }) => rule.kind === 'claimed' || rule.kind === 'alleged')) traits.claimedHere = 1;
    if (here.some(({ rule }) => rule.kind === 'refuted')) traits.refutedHere = 1;
    if (strong.length > 0 && strong.every((hit) => look.at > hit.start)) traits.behindCue = 1;
    if (isOneOf(name, checkers)) traits.checker = 1;
    if (doubters.has(name)) traits.doubter = 1;
    if (isOneOf(name, refuters)) traits.refuter = 1;
    if (unproven.has(name)) traits.unproven = 1;
    if (hedgers.has(name)) traits.hedger = 1;
    if (deniers.has(name)) traits.denier = 1;
    if (silent.has(name)) traits.asked = 1;
    if (handing.has(name) && !HANDING.has(tie.tie)) traits.releasedElsewhere = 1;
    if (governing.has(name)) traits.governing = 1;
    else if (rivalled) traits.rival = 1;
    if (claim.family) traits.solid = 1;
    mentions.push({ party, traits });
  }
  const nobody: Record<string, number> = { none: 1, [shape]: 1, mentions: Math.min(5, found.length), hand: best };
  if (claim.family) nobody.solid = 1;
  if (governing.size > 0) nobody.governing = 1;
  if (rivalled) nobody.rival = 1;
  nobody.stated = Math.min(3, found.filter(({ place, tie }) => place === 'statement' && tie.tie !== 'opens').length);
  if (found.some(({ place, tie }) => place === 'statement' && HANDING.has(tie.tie))) nobody.releasedElsewhere = 1;
  return { mentions, nobody };
}
