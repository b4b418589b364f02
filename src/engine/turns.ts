import { factsOf } from './facts';
import { onceEach } from './once';
import type { Layout } from './sentences';

/** Whether a sentence turns to another story: "Meanwhile, …", "In a separate case, …". Found once. */
const turnOf = onceEach((layout, index) => {
  const { lexicon } = layout.language;
  const words = layout
    .wordsOf(layout.sentences[index]!)
    .filter(({ mark }) => !mark)
    .slice(0, OPENING);
  const [first, second, third] = words.map(({ lower }) => lower);
  const opens =
    lexicon.switching.has(first ?? '') ||
    // "In another case", "In a separate video"; "in other villages" goes on
    (lexicon.venueLinks.has(first ?? '') &&
      (lexicon.indefinites.has(second ?? '')
        ? lexicon.others.has(third ?? '')
        : lexicon.others.has(second ?? '') && !third?.endsWith('s')));
  const facts = factsOf(layout, index);
  // "Meanwhile, the army denied the report", "Meanwhile, prices rose": nothing else is told that may be doubted
  const turns =
    opens && !facts.denying && (facts.saying || facts.showing || facts.releasing || facts.families.size > 0);
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
