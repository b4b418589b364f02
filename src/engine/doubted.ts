import type { Hit } from './cues';
import { factsOf } from './facts';
import type { Word, WordRange } from './languages/language';
import type { Layout } from './sentences';
import { subjectAt } from './subjects';
import { thingOf } from './things';
import { wordAt } from './word-places';

/** What a cue doubts, whatever noun that is ("could not confirm her death"): beginnings of its longer words, as in `Facts.topic`. Found once a hit. */
export function doubtedBy(layout: Layout, hit: Hit): ReadonlySet<string> {
  let doubted = known.get(hit);
  if (!doubted) {
    doubted = readDoubted(layout, hit);
    known.set(hit, doubted);
  }
  return doubted;
}

const known = new WeakMap<Hit, ReadonlySet<string>>();

function readDoubted(layout: Layout, hit: Hit): ReadonlySet<string> {
  const { language } = layout;
  const words = layout.wordsOf(hit.sentence);
  const first = wordAt(words, hit.start);
  const behind = wordAt(words, hit.end);
  const doubted = new Set<string>();
  const { topic } = factsOf(layout, hit.sentence.index);
  const add = (word: Word) => {
    const begin = word.lower.slice(0, TOPIC);
    if (!word.mark && !language.isAdverb(word) && topic.has(begin)) doubted.add(begin);
  };
  // "an unverified photo", "raised doubts over the claims": it stands in the words of the cue, beside what is said of it
  const { passive, noun } = thingOf(layout, hit);
  const inside = words.slice(first, behind).filter(({ lower }) => lower === noun);
  const holds = inside.length > 0;
  inside.forEach(add);
  const opens = (at: number) => language.lexicon.clauseOpeners.has(words[at]?.lower ?? '');
  if (opens(behind) || opens(behind - 1)) {
    for (let i = behind; i < words.length && !CLOSES.test(words[i]!.text); i++) add(words[i]!);
    return doubted;
  }
  const range = passive ? subjectAt(layout, hit.sentence, first) : objectFrom(layout, words, behind, holds);
  if (range) words.slice(range.from, range.to).forEach(add);
  return doubted;
}

/** Letters by which `Facts.topic` knows a word. */
const TOPIC = 6;
/** Where the clause of an open question ends. */
const CLOSES = /[,;:“”"]/;

/** The phrase behind the cue: "the deaths", "about her death"; where the cue holds its noun, only what a preposition ties to it. */
function objectFrom({ language }: Layout, words: readonly Word[], behind: number, holds: boolean): WordRange | null {
  let at = behind;
  while (language.isAdverb(words[at])) at++;
  const tied = language.lexicon.about.has(words[at]?.lower ?? '');
  if (tied) at++;
  if ((holds && !tied) || !words[at] || words[at]!.mark) return null;
  const range = language.phraseFrom(words, at);
  return range?.from === at ? range : null;
}
