import type { CueRule, Language } from './languages/language';
import type { Layout, Sentence } from './sentences';
import type { Kind, Phrase, Range } from './types';
import { TIER } from './types';

/** A cue that fired: which one, where. */
export interface Hit extends Range {
  rule: CueRule;
  sentence: Sentence;
}

interface Compiled {
  triggers: RegExp;
  /** Rules by the trigger that calls them. */
  byTrigger: ReadonlyMap<string, readonly number[]>;
  rules: readonly {
    rule: CueRule;
    pattern: RegExp;
    notAfter: RegExp | null;
    onlyAfter: RegExp | null;
    notBefore: RegExp | null;
  }[];
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
    else if (char === ' ') loose += inClass ? '\\s' : '[\\s\\u00ad]+';
    else loose += char;
  }
  return loose;
}

function compile(language: Language): Compiled {
  const known = compiled.get(language);
  if (known) return known;
  const side = (source: string | undefined, end: '^' | '$') =>
    source === undefined
      ? null
      : new RegExp(
          end === '^' ? `^(?:${compilePattern(source, language)})` : `(?:${compilePattern(source, language)})$`,
          'i',
        );
  const rules = language.cues.map((rule) => ({
    rule,
    pattern: new RegExp(`(?<![a-z0-9])(?:${compilePattern(rule.pattern, language)})(?![a-z0-9])`, 'gi'),
    notAfter: side(rule.notAfter, '$'),
    onlyAfter: side(rule.onlyAfter, '$'),
    notBefore: side(rule.notBefore, '^'),
  }));
  const byTrigger = new Map<string, number[]>();
  language.cues.forEach((rule, number) => {
    for (const trigger of rule.triggers) byTrigger.set(trigger, [...(byTrigger.get(trigger) ?? []), number]);
  });
  // a longer trigger calls the rules of its own beginnings too, because the alternation finds only one
  const all = [...byTrigger.keys()];
  const merged = new Map(
    all.map((trigger) => [
      trigger,
      [...new Set(all.filter((other) => trigger.startsWith(other)).flatMap((other) => byTrigger.get(other) ?? []))],
    ]),
  );
  const source = all
    .sort((a, b) => b.length - a.length)
    .map((trigger) => compilePattern(trigger, language))
    .join('|');
  const made = { triggers: new RegExp(source, 'gi'), byTrigger: merged, rules };
  compiled.set(language, made);
  return made;
}

/**
 * Whether the text may hold a cue: one pass of one compiled pattern, no false negatives against `scan` (readers' own
 * phrases apart). Decides whether the costly reading of a page is worth its time.
 */
export function mayHoldCue(text: string, language: Language): boolean {
  return !nextTrigger(text, compile(language), 0).done;
}

function nextTrigger(text: string, { triggers }: Compiled, from: number) {
  triggers.lastIndex = from;
  for (let match = triggers.exec(text); match; match = triggers.exec(text)) {
    const before = text.charCodeAt(match.index - 1);
    if (match.index === 0 || !isWordUnit(before, text, match.index - 1))
      return {
        done: false,
        index: match.index,
        trigger: match[0]
          .toLowerCase()
          .replace(/[’ʼ]/g, "'")
          .replace(/[\s\u00ad]+/g, ' '),
      } as const;
    triggers.lastIndex = match.index + 1;
  }
  return { done: true, index: -1, trigger: '' } as const;
}

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
  const made = compile(language);
  let layout: Layout | null = null;
  let sentence: Sentence | null = null;
  let wanted = new Set<number>();
  const hits: Hit[] = [];
  for (let found = nextTrigger(text, made, 0); !found.done; found = nextTrigger(text, made, found.index + 1)) {
    layout ??= lay();
    if (!sentence || found.index >= sentence.end) {
      if (sentence) hits.push(...runRules(layout, sentence, wanted, made));
      sentence = layout.at(found.index);
      wanted = new Set();
    }
    for (const number of made.byTrigger.get(found.trigger) ?? []) wanted.add(number);
  }
  if (!layout || !sentence) return null;
  hits.push(...runRules(layout, sentence, wanted, made));
  const alone = (hit: Hit) =>
    hit.rule.companion && !hits.some((other) => other.rule.kind === hit.rule.kind && !other.rule.companion);
  return { layout, hits: hits.some((hit) => hit.rule.companion) ? hits.filter((hit) => !alone(hit)) : hits };
}

function runRules(layout: Layout, sentence: Sentence, wanted: ReadonlySet<number>, made: Compiled): Hit[] {
  const text = layout.text.slice(sentence.start, sentence.end);
  const found: Hit[] = [];
  for (const number of wanted) {
    const entry = made.rules[number];
    if (!entry) continue;
    const { rule, pattern, notAfter, onlyAfter, notBefore } = entry;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      if (match[0].length === 0) break;
      const from = match.index;
      const to = from + match[0].length;
      if (isWordUnit(text.charCodeAt(from - 1), text, from - 1) && from > 0) continue;
      if (to < text.length && isWordUnit(text.charCodeAt(to), text, to) && LETTER.test(text[to - 1] ?? '')) continue;
      const before = text.slice(Math.max(0, from - 80), from);
      if (notAfter?.test(before) || (onlyAfter && !onlyAfter.test(before))) continue;
      if (rule.notAfterName && /(?:^|\s)\p{Lu}[\p{L}.'’&-]*\s+$/u.test(before) && before.trimEnd().includes(' '))
        continue;
      if (rule.notName && /\s\p{Lu}\S*$/u.test(match[0])) continue;
      if (notBefore?.test(text.slice(to, to + 80))) continue;
      found.push({ rule, sentence, start: sentence.start + from, end: sentence.start + to });
    }
  }
  return withoutOverlap(found);
}

function withoutOverlap(hits: Hit[]): Hit[] {
  const rank = (hit: Hit) => ORDER.indexOf(hit.rule.kind) * 10_000 - Math.min(9_999, hit.end - hit.start);
  const kept: Hit[] = [];
  for (const hit of hits.sort((a, b) => rank(a) - rank(b) || a.start - b.start))
    if (!kept.some((other) => other.start < hit.end && hit.start < other.end)) kept.push(hit);
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
