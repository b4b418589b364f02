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

/** See scripts/fit-treatment.mjs, which prints what other thresholds give. */
const SURE = 0.55;
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
  const language = options.language ?? null;
  if (language !== null && language !== 'en') return 'unsure';
  const signs = treatmentSignsOf(claim, body);
  if (signs.share < SPOKEN_OF) return 'other';
  const chances = chancesOf(signs);
  const [first] = (['keeps', 'states', 'denies'] as const).toSorted((a, b) => chances[b] - chances[a]);
  return first === 'states' && chances.states < (options.sure ?? SURE) ? 'unsure' : (first ?? 'unsure');
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

export type TreatmentSigns = ReturnType<typeof treatmentSignsOf>;

/** What the model weighs: each 0 to 1, but the length. */
export function treatmentSignsOf(claim: string, body: string) {
  const claimTerms = splitTerms(claim);
  const head = noCounts();
  for (const counts of countCues(claimTerms)) for (const stance of STANCES) head[stance] += counts[stance];
  const index = indexTerms(body, null);
  const sentences = countCues(index.terms);
  const matches = matchTerms(claimTerms, index, null);
  const near = nearness(matches, index.terms, sentences.length);
  const sum = (stance: Stance, weigh: (at: number) => number) =>
    sentences.reduce((total, counts, at) => total + counts[stance] * weigh(at), 0);
  const all = (stance: Stance) => sum(stance, () => 1);
  const lead = (stance: Stance) => soften(sum(stance, (at) => (at < LEAD ? 1 : 0)));
  const beside = (stance: Stance) => soften(sum(stance, (at) => near[at] ?? 0));
  const closest = near
    .map((value, at) => ({ value, at }))
    .sort((a, b) => b.value - a.value || a.at - b.at)
    .slice(0, LEAD);
  const best = (stance: Stance) => soften(closest.reduce((total, { at }) => total + (sentences[at]?.[stance] ?? 0), 0));
  const rate = (stance: Stance) => Math.min(1, all(stance) / Math.max(4, sentences.length));
  const last = (stance: Stance) => soften(sum(stance, (at) => (at >= sentences.length * 0.66 ? 1 : 0)));
  const has = (count: number) => Math.min(1, count);
  const asks = /[?？]/.test(claim) ? 1 : 0;
  const quotes = /["“”«»]|(?<![\p{L}\p{N}])['‘’]|['’‘](?![\p{L}\p{N}])/u.test(claim) ? 1 : 0;
  const denies = has(head.fake + head.untrue + head.denial + head.negated);
  const keeps = has(head.hedge + head.unchecked + head.modal + asks + quotes + head.attributed);
  const denials = soften(all('fake') + all('untrue') + all('denial'));
  return {
    headKeeps: keeps,
    headHedge: has(head.hedge),
    headAttributed: has(head.attributed),
    headAsks: asks,
    headQuotes: quotes,
    headDenies: denies,
    headFake: has(head.fake),
    headDoubt: has(head.doubt),
    headConfirmed: has(head.confirmed),
    leadHedge: lead('hedge'),
    leadAttributed: lead('attributed'),
    leadModal: lead('modal'),
    leadNegated: lead('negated'),
    leadDenial: lead('denial'),
    leadUntrue: lead('untrue'),
    leadUnchecked: lead('unchecked'),
    leadFake: lead('fake'),
    bestHedge: best('hedge'),
    bestModal: best('modal'),
    bestDenial: best('denial'),
    bestNegated: best('negated'),
    nearModal: beside('modal'),
    nearAttributed: beside('attributed'),
    nearFake: beside('fake'),
    nearDoubt: beside('doubt'),
    nearUntrue: beside('untrue'),
    nearHedge: beside('hedge'),
    nearConfirmed: beside('confirmed'),
    allFake: soften(all('fake')),
    allUntrue: soften(all('untrue')),
    allDoubt: soften(all('doubt')),
    allUnchecked: soften(all('unchecked')),
    allConfirmed: soften(all('confirmed')),
    rateNegated: rate('negated'),
    rateDoubt: rate('doubt'),
    rateAttributed: rate('attributed'),
    rateUnchecked: rate('unchecked'),
    rateHedge: rate('hedge'),
    rateConfirmed: rate('confirmed'),
    lastConfirmed: last('confirmed'),
    lastFake: last('fake'),
    lastHedge: last('hedge'),
    bothDeny: denies * denials,
    bothFake: denies * soften(all('fake')),
    bothUntrue: denies * soften(all('untrue')),
    bothNegate: denies * lead('negated'),
    bothKeep: keeps * lead('hedge'),
    deniesAtDistance: denies * keeps,
    share: matches.reduce((total, { match }) => total + match, 0) / Math.max(1, matches.length),
    length: Math.log(sentences.length + 1),
  };
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
