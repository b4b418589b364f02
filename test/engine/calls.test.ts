import { describe, expect, test } from 'vitest';
import { needsOf } from '../../scripts/needed-words';
import { writeTriggers } from '../../scripts/write-triggers';
import { LANGUAGES } from '../../src/engine/languages';
import type { CueRule, Language } from '../../src/engine/languages/language';
import { lookAt, mayHold, readLists, readNeed } from '../../src/engine/needs';
import { ALL, alternativesOf, compilePattern, patternOf, patternsOf, standsRight } from '../../src/engine/patterns';
import { carryTriggers, triggersOf } from '../../src/engine/trigger-table';
import { findNext, searchOf } from '../../src/engine/triggers';
import { sentencesOf } from './sentences-of';

/** Rules whose `needs` say what the sentence must tell of, beyond the pattern: not what the pattern cannot match without. */
const TOLD_OF = new Set(['evidence-confirms', 'confirmed-details', 'matched-up', 'established-where']);

/** Texts that stand before a match where the rule speaks only behind such; some of them are enough. */
function frontsOf({ onlyAfter }: CueRule, language: Language, calls: (text: string) => boolean): string[] {
  return onlyAfter === undefined ? [''] : [...sentencesOf(compilePattern(onlyAfter, language), [calls])].slice(0, 8);
}

describe.each(LANGUAGES.map((language) => [language.code, language] as const))(
  '%s: where a pattern matches, its rule is called',
  (_, language) => {
    const written = needsOf(language);
    const named = readLists(written.lists);

    test.each(language.cues.map((rule, number) => [rule.id, rule, number] as const))('%s', (_, rule, number) => {
      const table = triggersOf(carryTriggers([rule], writeTriggers({ ...language, cues: [rule] })));
      /** The alternatives that the words of a text call. */
      const calledIn = (text: string) => {
        let may = 0;
        for (const search = searchOf(text); findNext(search, table); ) for (const one of search.calls) may |= one.may;
        return may;
      };
      const calls = (text: string) => calledIn(text) !== 0;
      const needs = (text: string) => rule.needs?.some((word) => text.includes(word)) ?? true;
      const alternatives = written.rules[number]!.split('~').map((one) => readNeed(one, named));
      const patterns = patternsOf(rule, language);
      const whole = patternOf(patterns, ALL, 'a text');
      const matches = (pattern: RegExp, text: string) =>
        [...text.matchAll(pattern)].some(
          ({ 0: match, index }) =>
            match.trim() !== '' && standsRight(patterns, text.slice(0, index), text.slice(index + match.length)),
        );
      const some = new Map<number, RegExp>();
      /** The pattern with the alternatives alone that may match, as a page has it compiled. */
      const partly = (may: number) => {
        const own = some.get(may) ?? patternOf(patternsOf(rule, language), may, 'a text');
        some.set(may, own);
        return own;
      };
      const lost: string[] = [];
      const never: string[] = [];
      for (const alternative of alternativesOf(rule.pattern)) {
        let matching = 0;
        for (const own of sentencesOf(compilePattern(alternative, language), rule.needs ? [calls, needs] : [calls]))
          for (const front of frontsOf(rule, language, calls)) {
            // the rule may want that something goes on behind it
            const text = [front + own, `${front}${own} zz`].find((one) => matches(whole, one));
            if (text === undefined) continue;
            matching++;
            lookAt(text, 0, text.length);
            const may = mayHold({ alternatives, besides: readNeed('') }, calledIn(text));
            if (!calls(text)) lost.push(`no trigger: ${text}`);
            else if (!needs(text) && !TOLD_OF.has(rule.id)) lost.push(`not one of its needs: ${text}`);
            else if (may === 0 || !matches(partly(may), text))
              lost.push(`not its triggers, or a needed word is none: ${text}`);
          }
        if (matching === 0) never.push(alternative);
      }
      expect(lost).toEqual([]);
      expect(never).toEqual([]);
    });
  },
);
