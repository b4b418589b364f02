import { ableIn, type Compiled, compile } from './calls';
import type { CueRule, Language } from './languages/language';
import type { Call } from './lines';
import { areCompiled, patternOf, patternsOf, standsRight } from './patterns';
import { type Layout, layOut, type Sentence } from './sentences';
import { finish } from './steps';
import { type Able, findNext, isWordUnit, searchOf, together } from './triggers';
import type { Kind, Range } from './types';
import { TIER } from './types';

/** A cue that fired: which one, where. */
export interface Hit extends Range {
  rule: CueRule;
  sentence: Sentence;
}

/** Kinds that win where two cues overlap: what is said most plainly first. */
const ORDER: readonly Kind[] = [
  'could-not-verify',
  'not-verified',
  'unclear',
  'refuted',
  'verified',
  'intercepted',
  'alleged',
  'reported',
  'claimed',
];

/** All cues of the text, in its order, none overlapping another. Null where no trigger stands: nothing to read. */
export function findCues(text: string, language: Language, lay: () => Layout): { layout: Layout; hits: Hit[] } | null {
  return finish(findCuesInSteps(text, language, lay));
}

/** Sentences without a rest in which no pattern is tried. */
const SOME = 50;

/** The same, with a rest after each sentence in which patterns are tried, and before one is compiled. */
export function* findCuesInSteps(
  text: string,
  language: Language,
  lay: () => Layout,
): Generator<void, { layout: Layout; hits: Hit[] } | null> {
  const made = compile(language);
  const { triggers } = made;
  const { cues } = language;
  const hits = new Map<Sentence, Hit[]>();
  const isCompanion = ({ number }: Able) => cues[number]!.companion === true;
  /** Sentences that call companions, with all that they call. */
  const waiting = new Map<Sentence, readonly Able[]>();
  const search = searchOf(text);
  if (!findNext(search, triggers)) return null;
  const layout = lay();
  yield;
  for (let looked = 1; search.at >= 0; looked++) {
    const sentence = layout.at(search.at);
    const calls: Able[] = [];
    do calls.push(...search.calls);
    while (findNext(search, triggers) && search.at < sentence.end);
    const called = together(calls);
    const wanted = called.filter((one) => !isCompanion(one));
    const able = ableIn(text, sentence, wanted, made);
    if (able.length > 0) {
      const found = yield* runRules(layout, sentence, able, made);
      if (found.length > 0) hits.set(sentence, found);
    }
    if (wanted.length < called.length) waiting.set(sentence, called);
    if (able.length > 0 || looked % SOME === 0) yield;
  }
  const { quotationAt } = layout;
  const all = [...hits.values()].flat();
  if (all.length === 0) return { layout, hits: all };
  const own = new Set(all.filter(({ start }) => !quotationAt(start)).map(({ rule }) => rule.kind));
  // what the article itself says too, somebody in it may say: "“It's a fake,” the curator wrote"
  const spoken = ({ rule, start }: Hit) => rule.notQuoted !== 'alone' || own.has(rule.kind) || !quotationAt(start);
  const kinds = new Set(all.filter(spoken).map(({ rule }) => rule.kind));
  for (const [place, called] of waiting) {
    const others = called.filter((one) => !isCompanion(one));
    const accompanied = called.filter((one) => isCompanion(one) && kinds.has(cues[one.number]!.kind));
    if (accompanied.length === 0) continue;
    const able = ableIn(text, place, [...others, ...accompanied], made);
    if (able.length === 0) continue;
    hits.set(place, yield* runRules(layout, place, able, made));
    yield;
  }
  const ordered = [...hits].sort(([a], [b]) => a.index - b.index).flatMap(([, found]) => found);
  return { layout, hits: ordered.filter(spoken) };
}

/** Whether one of these calls leads to a match in its sentence. No companion is among them: it needs another cue, which is found first. */
export function* matchesAny(text: string, calls: readonly Call[], made: Compiled): Generator<void, boolean> {
  const layout: Layout = { ...layOut(text, made.language), quotationAt: () => null };
  for (let i = 0; i < calls.length; ) {
    const sentence = layout.at(calls[i]!.at);
    const first = i;
    do i++;
    while (i < calls.length && calls[i]!.at < sentence.end);
    const able = ableIn(text, sentence, together(calls.slice(first, i)), made);
    if (able.length === 0) continue;
    if ((yield* runRules(layout, sentence, able, made)).length > 0) return true;
    yield;
  }
  return false;
}

/** The text in lower case, unit by unit where a letter changes its length: places stay what they are. */
function lowerOf(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (char) => {
    const own = char.toLowerCase();
    return own.length === char.length ? own : char;
  }).join('');
}

/** The text as it is read, and the place in the text as it stands of each of its units. */
function withoutSoftHyphens(text: string): { text: string; placeOf: (place: number) => number } {
  if (!text.includes('\u00ad')) return { text, placeOf: (place) => place };
  const places: number[] = [];
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) !== 0xad) places.push(i);
  return { text: text.replaceAll('\u00ad', ''), placeOf: (place) => places[place]! };
}

function* runRules(
  layout: Layout,
  sentence: Sentence,
  able: readonly Able[],
  { language, patterns }: Compiled,
): Generator<void, Hit[]> {
  const { text, placeOf } = withoutSoftHyphens(layout.text.slice(sentence.start, sentence.end));
  const lower = lowerOf(text);
  const found: Hit[] = [];
  for (const { number, may } of able) {
    const rule = language.cues[number]!;
    patterns[number] ??= patternsOf(rule, language);
    const own = patterns[number];
    if (!areCompiled(own, may)) {
      yield;
      patternOf(own, may, lower);
      yield;
    }
    const pattern = patternOf(own, may, lower);
    pattern.lastIndex = 0;
    for (let match = pattern.exec(lower); match; match = pattern.exec(lower)) {
      if (match[0].length === 0) break;
      // an optional first word that is not there leaves its blank
      const from = match.index + match[0].length - match[0].trimStart().length;
      const to = match.index + match[0].length;
      if (isWordUnit(text.charCodeAt(from - 1))) continue;
      if (isWordUnit(text.charCodeAt(to)) && isWordUnit(text.charCodeAt(to - 1))) continue;
      if (rule.notAfterName && behindName(text.slice(Math.max(0, from - 80), from), from)) continue;
      if (rule.notName && /\s\p{Lu}\S*$/u.test(text.slice(from, to))) continue;
      if (!standsRight(own, lower.slice(Math.max(0, from - GUARD), from), lower.slice(to, to + 80))) continue;
      const start = sentence.start + placeOf(from);
      if (rule.notQuoted === true && layout.quotationAt(start)) continue;
      found.push({ rule, sentence, start, end: sentence.start + placeOf(to - 1) + 1 });
    }
  }
  return withoutOverlap(found);
}

/** How far before a match its guard looks, in units. */
const GUARD = 120;

/** "confirmed that the leaked documents were authentic": covert material is told inside a long explicit phrase. */
function nests(outer: Hit, inner: Hit): boolean {
  return (
    inner.rule.kind === 'intercepted' &&
    TIER[outer.rule.kind] === 'explicit' &&
    outer.start < inner.start &&
    inner.end < outer.end &&
    outer.end - outer.start >= 2 * (inner.end - inner.start)
  );
}

/** Whether a name stands right before: a capital that does not merely open the sentence ("Early reports say"). */
function behindName(before: string, at: number): boolean {
  const last = /(?:^|\s)([“"(]?)(\p{Lu}[\p{L}.'’&-]*)\s+$/u.exec(before);
  if (!last) return false;
  return before.trimEnd().length > (last[2] ?? '').length || at > before.length
    ? true
    : !/^(?:[^.'’&-]*(?:ed|al|ing)|Early|Some|Media|Other|Further|Recent|Press|News|Various|Multiple|Several|New|The|These|Those|Earlier|Later|Many|Two|Three)$/.test(
        last[2] ?? '',
      );
}

function withoutOverlap(hits: Hit[]): Hit[] {
  // of one kind, what can stand alone wins over a companion, and then the longer one
  const rank = (hit: Hit) =>
    ORDER.indexOf(hit.rule.kind) * 10_000 + (hit.rule.companion ? 5_000 : 0) - Math.min(4_999, hit.end - hit.start);
  const kept: Hit[] = [];
  for (const hit of hits.sort((a, b) => rank(a) - rank(b) || a.start - b.start))
    if (!kept.some((other) => other.start < hit.end && hit.start < other.end && !nests(other, hit))) kept.push(hit);
  return kept.sort((a, b) => a.start - b.start);
}
