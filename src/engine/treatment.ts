import { STANCE_CUES, STANCES, type Stance } from './stance-cues';
import { indexTerms, matchTerms } from './story-match';
import { splitTerms, type Term } from './story-words';
import { TREATMENT_MODEL } from './treatment-model';

/**
 * How a text treats a claim. `keeps`: with a caveat or at a distance · `states`: as fact · `denies`: says that it is not so ·
 * `other`: does not speak of it · `unsure`: could not tell.
 */
export type Treatment = 'keeps' | 'states' | 'denies' | 'other' | 'unsure';

export interface TreatmentOptions {
  /** BCP 47 primary language of both; the cues are English: any other language answers `unsure`. Null or left out: English. */
  language?: string | null;
  /** How sure (0 to 1) the model must be to say `states`, which accuses an outlet. */
  sure?: number;
}

/** See scripts/fit-treatment.mjs, which prints what other thresholds give: grouped, two of five `states` are wrong by the rough labels. */
const SURE = 0.53;
/** Below this a denial is no better than a guess among three: grouped, the denials between it and 1/3 are right in fewer than half. */
const SURE_OF_DENIAL = 0.42;
/** Share of the claim's telling words below which the text does not speak of it. */
const SPOKEN_OF = 0.12;
/** Sentences of the lead. */
const LEAD = 3;
/** Places in which a longest phrase of the cues may stand. */
const LONGEST_PHRASE = 5;

const WORDS = new Map<string, Stance>();
const PHRASE_STARTS = new Set<string>();
for (const stance of STANCES)
  for (const cue of STANCE_CUES[stance].split(/\s+/)) {
    WORDS.set(cue, stance);
    if (cue.includes('_')) PHRASE_STARTS.add(cue.slice(0, cue.indexOf('_')));
  }

/**
 * How a body treats a claim, which is given by a headline or by the sentence that states it. Linear in the length of both.
 * Cues of denial, doubt, hedging and attribution are counted in the claim, in the body's lead, near the claim's words and
 * in the whole body; a multinomial model (`treatment-model.ts`) weighs them. A claim that is itself a denial turns the
 * meaning of denials round.
 */
export function treatment(claim: string, body: string, options: TreatmentOptions = {}): Treatment {
  if (options.language && !/^en(?![a-z])/i.test(options.language)) return 'unsure';
  const told = treatmentSignsOf(claim, body);
  return decide(told, chancesOf(told.signs), options.sure);
}

/** The answer that signs and chances give; apart from the model, so that its fit can be measured by what is answered in the end. */
export function decide(
  { signs, share }: ReturnType<typeof treatmentSignsOf>,
  chances: Record<'keeps' | 'states' | 'denies', number>,
  sure = SURE,
): Treatment {
  if (share < SPOKEN_OF) return 'other';
  // who says in the lead that it could not be checked, and nowhere that it is wrong, keeps the caveat: no model is needed
  if (signs.leadUnchecked && !signs.allFake && !signs.allUntrue && !signs.claimDenies) return 'keeps';
  const [first = 'keeps'] = (['keeps', 'states', 'denies'] as const).toSorted((a, b) => chances[b] - chances[a]);
  const needed = { keeps: 0, states: sure, denies: SURE_OF_DENIAL };
  return chances[first] < needed[first] ? 'unsure' : first;
}

/** The model's chances; they sum to 1. */
export function chancesOf(signs: TreatmentSigns): Record<'keeps' | 'states' | 'denies', number> {
  const powers = { keeps: 0, states: 0, denies: 0 };
  let sum = 0;
  for (const answer of ['keeps', 'states', 'denies'] as const) {
    const { intercept, weights } = TREATMENT_MODEL[answer];
    let power = intercept;
    for (const [name, weight] of Object.entries(weights)) power += weight * signs[name as keyof TreatmentSigns];
    powers[answer] = Math.exp(power);
    sum += powers[answer];
  }
  return { keeps: powers.keeps / sum, states: powers.states / sum, denies: powers.denies / sum };
}

type Counts = Record<Stance, number>;
const noCounts = (): Counts => Object.fromEntries(STANCES.map((stance) => [stance, 0])) as Counts;

/** How often each stance is taken in a text (English cues, `stance-cues.ts`). */
function countStances(text: string): Record<Stance, number> {
  const total = noCounts();
  for (const counts of countCues(splitTerms(text))) for (const stance of STANCES) total[stance] += counts[stance];
  return total;
}

/** Counts the cues of each sentence. */
function countCues(terms: readonly Term[]): Counts[] {
  const sentences: Counts[] = Array.from({ length: (terms.at(-1)?.sentence ?? -1) + 1 }, noCounts);
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at];
    if (!term) break;
    const { stance, words } = findCue(terms, at);
    const counts = sentences[term.sentence];
    if (stance && counts) counts[stance]++;
    at += words - 1;
  }
  return sentences;
}

function findCue(terms: readonly Term[], at: number): { stance: Stance | null; words: number } {
  const low = terms[at]?.low ?? '';
  let stance = WORDS.get(low) ?? null;
  let words = 1;
  if (!PHRASE_STARTS.has(low)) return { stance, words };
  let phrase = low;
  for (let length = 2; length <= LONGEST_PHRASE && terms[at + length - 1]; length++) {
    phrase += `_${terms[at + length - 1]?.low}`;
    const found = WORDS.get(phrase);
    if (found) {
      stance = found;
      words = length;
    }
  }
  return { stance, words };
}

/** From many to one: 0 for none, near 1 for several. */
const soften = (count: number) => 1 - Math.exp(-count);
const has = (count: number) => Math.min(1, count);
/** In the claim: a quotation or a question keeps its distance. */
const AT_DISTANCE = /[?？"“”«»]|(?<![\p{L}\p{N}])['‘’]|['’‘](?![\p{L}\p{N}])/u;
/** The part of the body, from the end, in which an outlet sums up or appends its correction. */
const LAST = 1 / 3;

export type TreatmentSigns = ReturnType<typeof treatmentSignsOf>['signs'];

/**
 * What the model weighs, each 0 to 1 but the length; and the share of the claim's telling words that the body has.
 * Chosen from fifty by leaving out, one after the other, those that the grouped likelihood did not need.
 */
export function treatmentSignsOf(claim: string, body: string) {
  const claimTerms = splitTerms(claim);
  const head = countStances(claim);
  const index = indexTerms(body, null);
  const sentences = countCues(index.terms);
  const matches = matchTerms(claimTerms, index, null);
  const near = nearness(matches, index.terms, sentences.length);
  const closest = closestOf(near);
  const sum = (stance: Stance, weigh: (at: number) => number) =>
    sentences.reduce((total, counts, at) => total + counts[stance] * weigh(at), 0);
  const all = (stance: Stance) => sum(stance, () => 1);
  const lead = (stance: Stance) => soften(sum(stance, (at) => (at < LEAD ? 1 : 0)));
  const beside = (stance: Stance) => soften(sum(stance, (at) => near[at] ?? 0));
  const rate = (stance: Stance) => Math.min(1, all(stance) / Math.max(4, sentences.length));
  const denies = has(head.fake + head.untrue + head.denial + head.negated);
  const keeps = has(head.hedge + head.unchecked + head.modal + head.attributed + (AT_DISTANCE.test(claim) ? 1 : 0));
  const signs = {
    claimKeeps: keeps,
    claimHedge: has(head.hedge),
    claimAttributed: has(head.attributed),
    claimDenies: denies,
    claimDoubt: has(head.doubt),
    leadHedge: lead('hedge'),
    leadAttributed: lead('attributed'),
    leadModal: lead('modal'),
    leadNegated: lead('negated'),
    leadDenial: lead('denial'),
    leadUnchecked: lead('unchecked'),
    closestHedge: soften(sum('hedge', (at) => (closest.has(at) ? 1 : 0))),
    nearModal: beside('modal'),
    nearFake: beside('fake'),
    nearDoubt: beside('doubt'),
    nearUntrue: beside('untrue'),
    nearConfirmed: beside('confirmed'),
    allFake: soften(all('fake')),
    allUntrue: soften(all('untrue')),
    allConfirmed: soften(all('confirmed')),
    rateDoubt: rate('doubt'),
    rateHedge: rate('hedge'),
    lastFake: soften(sum('fake', (at) => (at >= sentences.length * (1 - LAST) ? 1 : 0))),
    bothDeny: denies * soften(all('fake') + all('untrue') + all('denial')),
    bothNegate: denies * lead('negated'),
    bothKeep: keeps * lead('hedge'),
    claimDeniesAtDistance: denies * keeps,
    length: Math.log(sentences.length + 1),
  };
  return { signs, share: matches.reduce((total, { match }) => total + match, 0) / Math.max(1, matches.length) };
}

/** The sentences that have most of the claim, as many as a lead has. One pass. */
function closestOf(near: readonly number[]): ReadonlySet<number> {
  const closest: number[] = [];
  near.forEach((value, at) => {
    const place = closest.findIndex((other) => (near[other] ?? 0) < value);
    closest.splice(place < 0 ? closest.length : place, 0, at);
    if (closest.length > LEAD) closest.pop();
  });
  return new Set(closest);
}

/** For each sentence of the body, the share of the claim's telling words (by weight) that it has. */
function nearness(matches: ReturnType<typeof matchTerms>, terms: readonly Term[], sentences: number): number[] {
  const near = new Array<number>(sentences).fill(0);
  const total = matches.reduce((sum, { weight }) => sum + weight, 0) || 1;
  for (const { weight, match, places } of matches) {
    let before = -1;
    for (const place of places) {
      const sentence = terms[place]?.sentence ?? 0;
      if (sentence === before) continue;
      before = sentence;
      near[sentence] = (near[sentence] ?? 0) + (weight * match) / total;
    }
  }
  return near;
}
