import type { CueRule } from './languages/language';
import { ALL } from './patterns';
import {
  type Able,
  byFive,
  byFour,
  bySix,
  byTwo,
  charOf,
  END,
  LAST,
  NEXT,
  PLACES,
  type Triggers,
  WINDOW,
} from './triggers';

/** A table of triggers as the extension carries it. Signs are numbers from "0" on. */
export interface WrittenTriggers {
  /**
   * The groups in the order of their places, "}" behind each: first how many places it stands behind the one before, by 32 (32 more in
   * each sign but the last); then its triggers, "|" between, each with how many characters it begins with that the one before begins with
   * too, what it calls, by numbers of two signs (the first by 64, and 32 more in the last), and the rest of the word.
   */
  groups: string;
  /** How many alternatives each rule has, a sign for each: what is called is numbered through. */
  alternatives: string;
}

const sign = (number: number) => String.fromCharCode(48 + number);
const signs = String.fromCharCode(NEXT, END);

/** A number in as many signs as it takes. */
const writePlaces = (number: number, last = true): string =>
  (number < 32 ? '' : writePlaces(number >> 5, false)) + sign((number & 31) + (last ? 0 : LAST - 48));

/** @param byWord what each trigger calls, by numbers */
export function writeGroups(byWord: ReadonlyMap<string, readonly number[]>): string {
  const byPlace = new Map<number, string[]>();
  for (const word of [...byWord.keys()].sort()) {
    const place = placeOf(word);
    byPlace.set(place, [...(byPlace.get(place) ?? []), word]);
  }
  const writeOne = (word: string, before: string) => {
    let same = 0;
    while (same < before.length && before[same] === word[same]) same++;
    const calls = byWord.get(word)!;
    const called = calls.map((one, i) => sign((one >> 6) + (i === calls.length - 1 ? LAST - 48 : 0)) + sign(one & 63));
    return sign(same) + called.join('') + word.slice(same);
  };
  let last = 0;
  const groups = [...byPlace]
    .sort(([a], [b]) => a - b)
    .map(([place, words]) => {
      const behind = place - last;
      last = place;
      return writePlaces(behind) + words.map((word, i) => writeOne(word, words[i - 1] ?? '')).join(signs[0]) + signs[1];
    });
  const written = groups.join('');
  const most = Math.max(...[...byWord.values()].flat());
  // a place holds 16 bits, the first sign of a number 5
  if (written.length > 0xffff || most >= 64 * 32) throw new Error('there are too many triggers or alternatives');
  return written;
}

/** Where the group of a trigger stands. */
function placeOf(trigger: string): number {
  let word = 0;
  let length = 0;
  for (let i = 0; i < trigger.length && length < WINDOW; i++) {
    const char = charOf(trigger.charCodeAt(i));
    if (char < 0 || (char === 0 && (word & 31) === 0)) continue;
    word = (word << 5) | char;
    length++;
  }
  if (length === 6) return bySix(word);
  if (length === 5) return byFive(word);
  return length === 4 ? byFour(word) : byTwo(word >> (5 * (length - 2)));
}

/** The table of what was written; what its triggers call is read when a text first holds one. */
function readTable(written: string, calls: readonly Able[]): Triggers {
  const places = new Uint16Array(PLACES);
  for (let at = 0, place = 0; at < written.length; at = written.indexOf(signs[1]!, at) + 1) {
    let behind = 0;
    let code = LAST;
    for (; code >= LAST; behind = behind * 32 + ((code - 48) & 31)) code = written.charCodeAt(at++);
    place += behind;
    places[place] = at;
  }
  return { places, written, calls };
}

const carried = new WeakMap<readonly CueRule[], WrittenTriggers>();

/** Says what the build wrote of the triggers of rules (scripts/write-triggers.ts), which then carry none themselves. */
export function carryTriggers(rules: readonly CueRule[], triggers: WrittenTriggers): readonly CueRule[] {
  carried.set(rules, triggers);
  return rules;
}

/** The triggers of rules: what the build wrote of them, where it did; else each calls all alternatives of its rules. */
export function triggersOf(rules: readonly CueRule[]): Triggers {
  const written = carried.get(rules);
  if (written) {
    const calls: Able[] = [];
    for (let number = 0; number < rules.length; number++)
      for (let i = 0; i < written.alternatives.charCodeAt(number) - 48; i++) calls.push({ number, may: 1 << i });
    return readTable(written.groups, calls);
  }
  const byWord = new Map<string, number[]>();
  rules.forEach(({ triggers }, number) => {
    for (const word of new Set(triggers)) byWord.set(word, [...(byWord.get(word) ?? []), number]);
  });
  return readTable(
    writeGroups(byWord),
    rules.map((_, number) => ({ number, may: ALL })),
  );
}
