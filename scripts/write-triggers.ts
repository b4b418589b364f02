import type { Language } from '../src/engine/languages/language';
import { alternativesOf, compilePattern } from '../src/engine/patterns';
import { type WrittenTriggers, writeGroups } from '../src/engine/trigger-table';
import { mayHoldTrigger } from './called-alternatives';

/** The triggers of a language's rules as the extension carries them: each calls those alternatives alone in which it may stand. */
export function writeTriggers(language: Language): WrittenTriggers {
  const byWord = new Map<string, number[]>();
  let alternatives = '';
  let before = 0;
  for (const { pattern, onlyAfter, triggers } of language.cues) {
    const holds = alternativesOf(pattern).map((one) => mayHoldTrigger(compilePattern(one, language)));
    // what must stand before the match may hold it as well
    const holdsBefore = onlyAfter === undefined ? () => false : mayHoldTrigger(compilePattern(onlyAfter, language));
    for (const word of new Set(triggers))
      for (let i = 0; i < holds.length; i++)
        if (holds[i]!(word) || holdsBefore(word)) byWord.set(word, [...(byWord.get(word) ?? []), before + i]);
    alternatives += String.fromCharCode(48 + holds.length);
    before += holds.length;
  }
  return { groups: writeGroups(byWord), alternatives };
}
