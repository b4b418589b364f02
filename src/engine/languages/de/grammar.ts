import type { Word, WordRange } from '../language';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').filter(Boolean));

const ARTICLES = words('der die das den dem des ein eine einer eines einem einen seine ihre diese dieser dieses');
const STOPS = words(
  'in im am an auf bei mit von vom zu zum zur für durch über unter nach aus seit gegen und oder aber dass weil wenn als wie ob der die das sich nicht auch noch zunächst bislang unabhängig hat haben ist sind war wurde wurden werden kann konnte konnten soll sollen',
);
const PRONOUNS = words('er sie es wir ich');

/** German: the subject stands before the finite verb, or right behind it where something else opens the sentence. */
export function subjectOf(list: readonly Word[], verb: number): WordRange | null {
  let from = verb;
  while (from > 0 && verb - from < 8) {
    const word = list[from - 1]!;
    if (word.mark || (STOPS.has(word.lower) && !ARTICLES.has(word.lower))) break;
    from--;
    if (ARTICLES.has(word.lower)) break;
  }
  // "Am Sonntag behauptete die Armee": what a preposition opens the sentence with is no subject
  const first = from < verb ? phraseFrom(list, from) : null;
  const opens = from === 1 && first?.to === verb && STOPS.has(list[0]!.lower) && !ARTICLES.has(list[0]!.lower);
  const before = opens ? null : first;
  return before && before.to <= verb ? before : phraseFrom(list, verb + 1);
}

/** The noun phrase that begins at `from`: article, adjectives and capitalised words. */
export function phraseFrom(list: readonly Word[], from: number, limit = list.length): WordRange | null {
  let i = from;
  while (list[i] && /["“„«»(]/.test(list[i]!.text)) i++;
  const begin = i;
  let noun = -1;
  for (; i < limit && i - begin < 10; i++) {
    const word = list[i]!;
    if (i === begin && PRONOUNS.has(word.lower)) return { from: begin, to: begin + 1 };
    if (word.mark) {
      if (word.text === '(' && noun >= 0 && list[i + 2]?.text === ')') {
        noun = i + 2;
        i += 2;
        continue;
      }
      break;
    }
    if (ARTICLES.has(word.lower)) {
      if (noun >= 0 && !/^(?:der|des)$/.test(word.lower)) break;
      continue;
    }
    if (STOPS.has(word.lower)) break;
    if (word.capital) noun = i;
    else if (noun >= 0) break;
  }
  return noun < begin ? null : { from: begin, to: noun + 1 };
}

/** Index behind "von", "durch", "laut" that stands at `at`; -1 where no such marker stands there. */
export function agentAfter(list: readonly Word[], at: number): number {
  return /^(?:von|vom|durch|laut)$/.test(list[at]?.lower ?? '') ? at + 1 : -1;
}

/** "konnten nicht bestätigt werden", "ließen sich nicht überprüfen" against "konnte nicht bestätigen". */
export function isPassive(cue: string): boolean {
  return /\b(?:werden|worden|sich|zu)\b|unbestätigt|ungeprüft|bestätigt$|geprüft$|verifiziert/i.test(cue);
}

/** "Die Zeitung hat keine Möglichkeit, …". */
export const acts = (list: readonly Word[], cue: number): boolean =>
  /^(?:hat|haben|hatte|hatten|sieht)$/.test(list[cue - 1]?.lower ?? '');

/** "ohne Belege". */
export const isPrivative = ({ lower }: Word): boolean => lower === 'ohne';

/** "Niemand konnte …". */
export const isNobody = (list: readonly Word[], cue: number): boolean => list[cue - 1]?.lower === 'niemand';

/** "Es ist unklar, ob …", "es wird berichtet, dass …". */
export const isExpletive = (list: readonly Word[], at: number): boolean =>
  list[at]?.lower === 'es' &&
  /^(?:ist|war|wird|wurde|bleibt|blieb|gab|gibt|scheint|heißt|hieß)$/.test(list[at + 1]?.lower ?? '') &&
  (/^(?:gab|gibt|heißt|hieß)$/.test(list[at + 1]!.lower) ||
    list.slice(at + 2, at + 9).some(({ lower }) => /^(?:dass|ob|wie|wer|was|wann|wo|warum|zu)$/.test(lower)));

/** "offiziell", "zunächst": German adverbs have no form of their own. */
export const isAdverb = (): boolean => false;

/** "veröffentlicht", "bekanntgegeben". */
export const isParticiple = (word: Word): boolean =>
  /(?:t|en)$/.test(word.lower) && /^(?:ge|ver|be|er|ent|zer)|ge/.test(word.lower);

/** German has no such form. */
export const isProgressive = (): boolean => false;

/** German nouns have capitals: a word without one is a verb. */
export const isVerbHere = (list: readonly Word[], at: number): boolean => !list[at]!.capital;
