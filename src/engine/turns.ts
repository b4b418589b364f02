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
/** Sentences that are looked at for a turn. */
const FAR = 20;

/** Whether a sentence behind `from`, up to `to`, turns to another story. */
export function turnsBetween(layout: Layout, from: number, to: number): boolean {
  for (let i = Math.max(from + 1, to - FAR); i <= to; i++) if (turnOf(layout, i).turns) return true;
  return false;
}
