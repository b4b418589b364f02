import type { Hit } from './cues';
import { factsOf, stemOf } from './facts';
import type { Word, WordRange } from './languages/language';
import type { Layout } from './sentences';
import { thingOf } from './things';
import { wordAt } from './word-places';

/** What the cue says of what it doubts, whatever noun that is: "could not confirm her death". */
export interface Doubted {
  /** How it is spoken of: as what was told ("the", "this", "their", "named", "it"), anew ("a", "bare"), in a clause; `none` where it is not said. */
  form: 'clause' | 'this' | 'their' | 'named' | 'the' | 'a' | 'bare' | 'it' | 'none';
  /** Beginnings of its longer words, as `Facts.topic` has them. */
  topic: ReadonlySet<string>;
  /** Beginnings of its names. */
  names: ReadonlySet<string>;
  /** Its last noun without a plural s; null where there is none. */
  head: string | null;
}

const known = new WeakMap<Hit, Doubted>();

/** What is doubted, found once a hit. */
export function doubtedBy(layout: Layout, hit: Hit): Doubted {
  let doubted = known.get(hit);
  if (!doubted) {
    doubted = read(layout, hit);
    known.set(hit, doubted);
  }
  return doubted;
}

function read(layout: Layout, hit: Hit): Doubted {
  const { language } = layout;
  const { lexicon } = language;
  const words = layout.wordsOf(hit.sentence);
  const first = wordAt(words, hit.start);
  const behind = wordAt(words, hit.end);
  const { passive, noun, form } = thingOf(layout, hit);
  const topic = new Set<string>();
  const names = new Set<string>();
  const facts = factsOf(layout, hit.sentence.index);
  const add = (word: Word) => {
    const { lower, mark, capital } = word;
    if (mark || language.isAdverb(word)) return;
    const begin = lower.slice(0, 6);
    if (facts.topic.has(begin) && !hit.rule.triggers.some((one) => lower.startsWith(one.slice(0, 5)))) topic.add(begin);
    if (capital && !lexicon.notNames.has(lower) && lower.length > 1) names.add(lower.slice(0, 4));
  };
  const inside = words.slice(first, behind);
  const holds = noun !== null && inside.some(({ lower }) => lower === noun);
  if (holds) for (const word of inside) add(word);
  const opens = (word: Word | undefined) => word !== undefined && lexicon.clauseOpeners.has(word.lower);
  if (opens(words[behind]) || opens(words[behind - 1])) {
    for (let i = behind; i < words.length && !/[,;:“”"]/.test(words[i]!.text); i++) add(words[i]!);
    return { form: 'clause', topic, names, head: null };
  }
  let range: WordRange | null = null;
  if (passive) range = language.subjectOf(words, first);
  else {
    let at = behind;
    while (words[at] && language.isAdverb(words[at])) at++;
    const about = words[at] && ABOUT.has(words[at]!.lower);
    if (about) at++;
    if (about || !holds) range = words[at] && !words[at]!.mark ? language.phraseFrom(words, at) : null;
    if (range && range.from !== at) range = null;
  }
  if (!range) return { form, topic, names, head: noun === null ? null : stemOf(noun) };
  for (let i = range.from; i < range.to; i++) add(words[i]!);
  const list = words.slice(range.from, range.to);
  const of = list.findIndex(({ lower }) => lower === 'of');
  const head = stemOf((of > 0 ? list[of - 1]! : list.at(-1)!).lower);
  return { form: formOf(layout, words, range), topic, names, head };
}

const ABOUT = new Set(['of', 'about', 'on', 'over', 'for']);

function formOf({ language: { lexicon } }: Layout, words: readonly Word[], { from, to }: WordRange): Doubted['form'] {
  const first = words[from]!;
  if (to - from === 1 && (lexicon.groupPronouns.has(first.lower) || lexicon.personPronouns.has(first.lower) || lexicon.demonstratives.has(first.lower) || first.lower === 'it')) return 'it';
  if (lexicon.demonstratives.has(first.lower)) return 'this';
  if (lexicon.possessives.has(first.lower)) return 'their';
  if (lexicon.indefinites.has(first.lower)) return 'a';
  if (words.slice(from, to).some(({ lower }) => lower === "'s")) return 'named';
  if (lexicon.definites.has(first.lower)) return 'the';
  return words.slice(from, to).some(({ capital, lower }) => capital && !lexicon.notNames.has(lower)) ? 'named' : 'bare';
}
