import type { Language } from './languages/language';
import { onceEach } from './once';
import { vocabularyOf } from './vocabulary';
import { ROLE } from './word-roles';

const grouped = new WeakMap<Language, ReadonlyMap<string, readonly number[]>>();

/** The numbers of the groups of like words by word. */
function groupsOf(language: Language): ReadonlyMap<string, readonly number[]> {
  const found = grouped.get(language);
  if (found) return found;
  const made = new Map<string, number[]>();
  language.nearWords.forEach((line, group) => {
    for (const word of line.split(' ')) {
      const known = made.get(word);
      if (known) known.push(group);
      else made.set(word, [group]);
    }
  });
  grouped.set(language, made);
  return made;
}

/** The groups of the word, or of what is left of it without a short ending: killed, killing → kill. */
function nearOf(groups: ReadonlyMap<string, readonly number[]>, word: string): readonly number[] {
  for (let ending = 0; ending <= 3 && word.length - ending >= 3; ending++) {
    const found = groups.get(ending === 0 ? word : word.slice(0, -ending));
    if (found) return found;
  }
  return [];
}

/** Numbers of the groups of like words from which the sentence holds one: it speaks of killing, of a photo. */
export const likeWordsOf = onceEach((layout, index): ReadonlySet<number> => {
  const entryOf = vocabularyOf(layout);
  const groups = groupsOf(layout.language);
  const made = new Set<number>();
  if (groups.size > 0)
    for (const { lower, mark } of layout.wordsOf(layout.sentences[index]!)) {
      const entry = entryOf(lower);
      if (mark || entry.family !== null || (entry.roles & ROLE.saying) !== 0) continue;
      entry.near ??= nearOf(groups, lower);
      for (const group of entry.near) made.add(group);
    }
  return made;
});
