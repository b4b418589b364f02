import { stemOf } from './facts';
import { onceEach } from './once';
import type { Layout } from './sentences';
import { subjectAt } from './subjects';

/** Who says it: names and party nouns of the subject of a verb of saying, or a pronoun. */
export interface Sayer {
  names: ReadonlySet<string>;
  pronoun: boolean;
}

/** Who says it in the sentence, found once. */
export const sayerOf = onceEach(readSayer);

function readSayer(layout: Layout, index: number): Sayer {
  const { language } = layout;
  const { lexicon } = language;
  const words = layout.wordsOf(layout.sentences[index]!);
  const names = new Set<string>();
  let pronoun = false;
  for (let i = 0; i < words.length && names.size === 0 && !pronoun; i++) {
    const word = words[i]!;
    let range = null;
    if (!word.capital && lexicon.saying.has(word.lower)) range = subjectAt(layout, layout.sentences[index]!, i);
    else if (lexicon.citing.has(word.lower)) {
      const agent = language.agentAfter(words, i);
      if (agent >= 0) range = language.phraseFrom(words, agent);
    }
    for (let k = range?.from ?? 0; k < (range?.to ?? 0); k++) {
      const { lower, capital } = words[k]!;
      if (lexicon.personPronouns.has(lower) || lexicon.groupPronouns.has(lower)) pronoun = true;
      if (capital && !lexicon.notNames.has(lower)) names.add(lower.slice(0, 4));
      if (lexicon.partyNouns.has(lower)) names.add(`~${stemOf(lower)}`);
    }
  }
  return { names, pronoun };
}
