import type { CueRule, Language } from './languages/language';
import type { Layout, Sentence } from './sentences';
import { finish } from './steps';
import type { Kind, Phrase, Range } from './types';
import { TIER } from './types';

/** A cue that fired: which one, where. */
export interface Hit extends Range {
  rule: CueRule;
  sentence: Sentence;
}

interface Trigger {
  /** Character codes in lower case; a blank stands for any white space, an apostrophe for any apostrophe. */
  codes: readonly number[];
  /** Numbers of the rules that it calls. */
  rules: readonly number[];
}

interface Compiled {
  /** Triggers by the first three characters of a word. */
  table: readonly (readonly Trigger[] | undefined)[];
  language: Language;
  /** The patterns of the rules that have been called so far, by the rule's number. */
  entries: (Entry | undefined)[];
}

/** A rule with its patterns. */
interface Entry {
  rule: CueRule;
  pattern: RegExp;
  notAfter: RegExp | null;
  onlyAfter: RegExp | null;
  notBefore: RegExp | null;
}

const compiled = new WeakMap<Language, Compiled>();

/**
 * The loose notation of the cue data as a regular expression: `<name>` is a fragment, a blank any white space (also none
 * before a fragment that brings its own), an apostrophe any apostrophe.
 */
export function compilePattern(source: string, language: Language): string {
  let out = source;
  for (let depth = 0; depth < 6 && /<[a-zA-Z]+>/.test(out); depth++)
    out = out.replace(/<([a-zA-Z]+)>/g, (_, name: string) => {
      const fragment = language.fragments[name];
      if (fragment === undefined) throw new Error(`no fragment ${name} in language ${language.code}`);
      return `(?:${fragment})`;
    });
  // an alternative may begin inside a word only with "n't": "hadn't been"
  out = out.replace(/(?<![a-z*])n't/g, "[a-z]*n't");
  // the text is put into lower case once: a pattern that ignores case takes half as long again to make
  out = out.replace(/\\.|\p{Lu}/gu, (part) => (part.startsWith('\\') ? part : part.toLowerCase()));
  let loose = '';
  let inClass = false;
  for (let i = 0; i < out.length; i++) {
    const char = out[i]!;
    if (char === '\\') loose += char + out[++i];
    else if (char === '[' && !inClass) {
      inClass = true;
      loose += char;
    } else if (char === ']') {
      inClass = false;
      loose += char;
    } else if (char === "'") loose += inClass ? "'’ʼ" : "['’ʼ]";
    else if (char === ' ') loose += inClass ? '\\s' : '(?:[\\s\\u00ad]+)';
    else loose += char;
  }
  return loose;
}

function compile(language: Language): Compiled {
  const known = compiled.get(language);
  if (known) return known;
  const byTrigger = new Map<string, number[]>();
  language.cues.forEach((rule, number) => {
    for (const trigger of rule.triggers) byTrigger.set(trigger, [...(byTrigger.get(trigger) ?? []), number]);
  });
  const table: Trigger[][] = Array.from({ length: 32 ** 3 });
  for (const [trigger, numbers] of byTrigger) {
    const codes = [...trigger].map((char) => char.charCodeAt(0));
    const [first = 0, second = 0] = codes;
    // a trigger of two letters stands under every third
    const thirds = codes.length > 2 ? [slot(codes[2]!)] : Array.from({ length: 32 }, (_, third) => third);
    for (const third of thirds) {
      const key = (slot(first) * 32 + slot(second)) * 32 + third;
      table[key] = [...(table[key] ?? []), { codes, rules: numbers }];
    }
  }
  const made: Compiled = { table, language, entries: [] };
  compiled.set(language, made);
  return made;
}

/** The patterns of a rule, made when a trigger first calls it: a page needs a dozen of them, and all take a tenth of a second. */
function entryOf(made: Compiled, number: number): Entry {
  const known = made.entries[number];
  if (known) return known;
  const { language } = made;
  const rule = language.cues[number]!;
  // what stands before must begin a word: "any" is not in "company"
  const side = (source: string | undefined, end: '^' | '$') =>
    source === undefined
      ? null
      : new RegExp(
          end === '^'
            ? `^(?:${compilePattern(source, language)})`
            : `(?<![a-z0-9])(?:${compilePattern(source, language)})$`,
        );
  const entry = {
    rule,
    pattern: new RegExp(`(?<![a-z0-9])(?:${compilePattern(rule.pattern, language)})(?![a-z0-9])`, 'g'),
    notAfter: side(rule.notAfter, '$'),
    onlyAfter: side(rule.onlyAfter, '$'),
    notBefore: side(rule.notBefore, '^'),
  };
  made.entries[number] = entry;
  return entry;
}

/**
 * Whether the text may hold a cue: one pass over the words' beginnings, no false negatives against `scan` (readers' own
 * phrases apart). Decides whether the costly reading of a page is worth its time.
 */
export function mayHoldCue(text: string, language: Language): boolean {
  return nextTrigger(text, compile(language), 0, null) >= 0;
}

/** 1 to 26 for a letter of either case, 0 for what is no part of a word, 30 for a digit; beyond ASCII see `slot`. */
const SLOTS = Uint8Array.from({ length: 128 }, (_, code) => {
  const lower = code | 32;
  if (code >= 48 && code <= 57) return 30;
  return code >= 65 && lower >= 97 && lower <= 122 ? lower - 96 : 0;
});
const slot = (code: number): number => (code < 128 ? SLOTS[code]! : code > 127 ? 31 : 0);

/**
 * The place of the next trigger at or behind `from`, -1 where there is none; the rules that it calls go into `wanted`.
 * A table by the first three characters instead of a pattern: an alternation of two hundred words cost 27 times the
 * native pass over 150 phrases, this five times as much.
 */
function nextTrigger(text: string, { table }: Compiled, from: number, wanted: Set<number> | null): number {
  let inWord = from > 0 && isWordUnit(text.charCodeAt(from - 1), text, from - 1);
  const { length } = text;
  for (let i = from; i < length; i++) {
    const code = text.charCodeAt(i);
    const first = code < 128 ? SLOTS[code]! : isWordUnit(code, text, i) ? 31 : 0;
    if (inWord || first === 0) {
      inWord = first !== 0;
      continue;
    }
    inWord = true;
    const list = table[(first * 32 + slot(text.charCodeAt(i + 1))) * 32 + slot(text.charCodeAt(i + 2))];
    if (!list) continue;
    let found = false;
    for (const trigger of list) {
      if (!beginsWith(text, i, trigger.codes)) continue;
      found = true;
      if (!wanted) break;
      for (const number of trigger.rules) wanted.add(number);
    }
    if (found) return i;
  }
  return -1;
}

function beginsWith(text: string, at: number, codes: readonly number[]): boolean {
  let i = at;
  for (const code of codes) {
    let own = text.charCodeAt(i);
    if (own === 0xad) own = text.charCodeAt(++i);
    if (code === 32) {
      if (!isSpace(own)) return false;
      // white space of any length, but no more than a layout would ever put there: the pass stays linear
      for (let n = 0; n < 40 && isSpace(text.charCodeAt(i)); n++) i++;
      continue;
    }
    if (own >= 65 && own <= 90) own += 32;
    else if (own === 0x2019 || own === 0x2bc) own = 39;
    else if (own > 127) own = (text[i] ?? '').toLowerCase().charCodeAt(0);
    if (own !== code) return false;
    i++;
  }
  return true;
}

const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13) || code === 0xa0;

const LETTER = /[\p{L}\p{N}]/u;
function isWordUnit(code: number, text: string, at: number): boolean {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)) return true;
  return code > 127 && LETTER.test(text[at] ?? '');
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

/** The same, with a rest after each sentence that is looked at. */
export function* findCuesInSteps(
  text: string,
  language: Language,
  lay: () => Layout,
): Generator<void, { layout: Layout; hits: Hit[] } | null> {
  const made = compile(language);
  let layout: Layout | null = null;
  let sentence: Sentence | null = null;
  let wanted = new Set<number>();
  const hits: Hit[] = [];
  let called = new Set<number>();
  for (let at = nextTrigger(text, made, 0, called); at >= 0; at = nextTrigger(text, made, at + 1, called)) {
    layout ??= lay();
    if (!sentence || at >= sentence.end) {
      if (sentence) {
        hits.push(...runRules(layout, sentence, wanted, made));
        yield;
      }
      sentence = layout.at(at);
      wanted = new Set();
    }
    for (const number of called) wanted.add(number);
    called = new Set();
  }
  if (!layout || !sentence) return null;
  hits.push(...runRules(layout, sentence, wanted, made));
  const { quotationAt } = layout;
  const spoken = hits.filter((hit) => !hit.rule.notQuoted || !quotationAt(hit.start));
  const alone = (hit: Hit) =>
    hit.rule.companion && !spoken.some((other) => other.rule.kind === hit.rule.kind && !other.rule.companion);
  return { layout, hits: spoken.some((hit) => hit.rule.companion) ? spoken.filter((hit) => !alone(hit)) : spoken };
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

function runRules(layout: Layout, sentence: Sentence, wanted: ReadonlySet<number>, made: Compiled): Hit[] {
  const own = layout.text.slice(sentence.start, sentence.end);
  const { text, placeOf } = withoutSoftHyphens(own);
  const lower = lowerOf(text);
  const found: Hit[] = [];
  for (const number of wanted) {
    const { needs } = made.language.cues[number]!;
    if (needs && !needs.some((word) => lower.includes(word))) continue;
    const { rule, pattern, notAfter, onlyAfter, notBefore } = entryOf(made, number);
    pattern.lastIndex = 0;
    for (let match = pattern.exec(lower); match; match = pattern.exec(lower)) {
      if (match[0].length === 0) break;
      // an optional first word that is not there leaves its blank
      const from = match.index + match[0].length - match[0].trimStart().length;
      const to = match.index + match[0].length;
      if (isWordUnit(text.charCodeAt(from - 1), text, from - 1) && from > 0) continue;
      if (to < text.length && isWordUnit(text.charCodeAt(to), text, to) && LETTER.test(text[to - 1] ?? '')) continue;
      const before = lower.slice(Math.max(0, from - 80), from);
      if (notAfter?.test(before) || (onlyAfter && !onlyAfter.test(before))) continue;
      if (rule.notAfterName && behindName(text.slice(Math.max(0, from - 80), from), from)) continue;
      if (rule.notName && /\s\p{Lu}\S*$/u.test(text.slice(from, to))) continue;
      if (notBefore?.test(lower.slice(to, to + 80))) continue;
      found.push({ rule, sentence, start: sentence.start + placeOf(from), end: sentence.start + placeOf(to - 1) + 1 });
    }
  }
  return withoutOverlap(found);
}

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
    : !/^(?:\p{L}*ed|\p{L}*al|\p{L}*ing|Early|Some|Media|Other|Further|Recent|Press|News|Various|Multiple|Several|New|The|These|Those|Earlier|Later|Many|Two|Three)$/u.test(
        last[2] ?? '',
      );
}

function withoutOverlap(hits: Hit[]): Hit[] {
  const rank = (hit: Hit) => ORDER.indexOf(hit.rule.kind) * 10_000 - Math.min(9_999, hit.end - hit.start);
  const kept: Hit[] = [];
  for (const hit of hits.sort((a, b) => rank(a) - rank(b) || a.start - b.start))
    if (!kept.some((other) => other.start < hit.end && hit.start < other.end && !nests(other, hit))) kept.push(hit);
  return kept.sort((a, b) => a.start - b.start);
}

/** A phrase with loose white space and apostrophes; empty where it has no words. */
const phrasePattern = ({ words }: Phrase): string =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’ʼ]/g, "['’ʼ]"))
    .join('[\\s\\u00ad]+');

/** Whether the text may hold one of the reader's own phrases: no false negatives against `findPhrases`. */
export function mayHoldPhrase(text: string, phrases: readonly Phrase[]): boolean {
  const source = phrases.map(phrasePattern).filter(Boolean).join('|');
  return source !== '' && new RegExp(source, 'i').test(text);
}

/** The reader's own phrases in the text, with loose white space, case and apostrophes. */
export function findPhrases(text: string, phrases: readonly Phrase[], layout: Layout): Hit[] {
  const hits: Hit[] = [];
  for (const phrase of phrases) {
    const source = phrasePattern(phrase);
    if (!source) continue;
    const rule: CueRule = {
      id: 'own-phrase',
      kind: phrase.kind,
      why: 'whyOwnPhrase',
      triggers: [],
      pattern: source,
      about: TIER[phrase.kind] === 'hedge' ? 'here' : 'either',
    };
    for (const match of text.matchAll(new RegExp(source, 'gi'))) {
      const end = match.index + match[0].length;
      if (match.index > 0 && isWordUnit(text.charCodeAt(match.index - 1), text, match.index - 1)) continue;
      if (end < text.length && isWordUnit(text.charCodeAt(end), text, end)) continue;
      const sentence = layout.at(match.index);
      if (end <= sentence.end) hits.push({ rule, sentence, start: match.index, end });
    }
  }
  return hits;
}
