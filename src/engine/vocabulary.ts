import { FAMILY } from './families';
import { onceOf } from './once';
import type { Layout } from './sentences';
import { ROLE, rolesOf } from './word-roles';

/** What a word of the article is, whatever sentence it stands in. */
export interface Entry {
  /** All that it may do. */
  roles: number;
  /** Its beginning, where it is long enough to tell what a sentence is about. */
  topic: string | null;
  /** Its beginning, where it may be part of a name. */
  name: string | null;
  /** Family of the material that it names. */
  family: string | null;
  /** Numbers of its groups of like words (like-words.ts); null before they are asked for. */
  near: readonly number[] | null;
}

/** The words of the article, by what they are in lower case; each is looked up when it is first met. */
export const vocabularyOf = onceOf(readVocabulary);

function readVocabulary({ language: { lexicon } }: Layout): (lower: string) => Entry {
  const entries = new Map<string, Entry>();
  const all = rolesOf(lexicon);
  return (lower) => {
    let entry = entries.get(lower);
    if (!entry) {
      const roles = all.get(lower) ?? 0;
      const material = (roles & ROLE.tie) === 0 ? undefined : lexicon.materials.get(lower);
      entry = {
        roles,
        topic: lower.length >= 5 && (roles & (ROLE.saying | ROLE.notName)) === 0 ? lower.slice(0, 6) : null,
        name: lower.length > 1 && (roles & ROLE.notName) === 0 ? lower.slice(0, 4) : null,
        family: material ? FAMILY[material] : null,
        near: null,
      };
      entries.set(lower, entry);
    }
    return entry;
  };
}
