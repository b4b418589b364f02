import { factsOf, spreadOf } from './facts';
import { onceEach } from './once';
import type { Layout } from './sentences';

/** Whether a sentence turns to another story: "Meanwhile, …", "In a separate case, …". Found once. */
const turnOf = onceEach((layout, index) => {
  const { lexicon } = layout.language;
  const words = layout
    .wordsOf(layout.sentences[index]!)
    .filter(({ mark }) => !mark)
    .slice(0, OPENING);
  const turns =
    lexicon.switching.has(words[0]?.lower ?? '') ||
    (lexicon.venueLinks.has(words[0]?.lower ?? '') && words.slice(1).some(({ lower }) => lexicon.others.has(lower)));
  return { turns };
});

/** Words of an opening. */
const OPENING = 4;
/** Sentences that a thread is looked for in. */
const FAR = 20;

/** Whether a sentence behind `from`, up to `to`, turns to another story. */
export function turnsBetween(layout: Layout, from: number, to: number): boolean {
  for (let i = Math.max(from + 1, to - FAR); i <= to; i++) if (turnOf(layout, i).turns) return true;
  return false;
}

/** How many sentences before `to` anything of what `from` tells is last spoken of; 1 is the one right before it. */
export function strayedFrom(layout: Layout, from: number, to: number): number {
  const { topic } = factsOf(layout, from);
  const wide = layout.sentences.length / 2;
  for (let i = to - 1; i > from && to - i < FAR; i--)
    for (const word of factsOf(layout, i).topic)
      if (topic.has(word) && spreadOf(layout, word).count <= wide) return to - i;
  return Math.min(FAR, to - from);
}
