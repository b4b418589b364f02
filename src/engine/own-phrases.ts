import type { Hit } from './cues';
import type { CueRule } from './languages/language';
import type { Layout } from './sentences';
import { isWordUnit } from './triggers';
import type { Phrase } from './types';
import { TIER } from './types';

/** A phrase with loose white space and apostrophes; empty where it has no words. */
const phrasePattern = ({ words }: Phrase): string =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’ʼ]/g, "['’ʼ]"))
    .join('[\\s\\u00ad]+');

/** Whether the text may hold one of the reader's own phrases: no false negatives against `findPhrases`. */
export function mayHoldPhrase(text: string, phrases: readonly Phrase[]): boolean {
  const source = phrases.map(phrasePattern).filter(Boolean).join('|');
  return source !== '' && new RegExp(source, 'i').test(text);
}

/** The reader's own phrases in the text, with loose white space, case and apostrophes. */
export function findPhrases(text: string, phrases: readonly Phrase[], layout: Layout): Hit[] {
  const hits: Hit[] = [];
  for (const phrase of phrases) {
    const source = phrasePattern(phrase);
    if (!source) continue;
    const rule: CueRule = {
      id: 'own-phrase',
      kind: phrase.kind,
      why: 'whyOwnPhrase',
      triggers: [],
      pattern: source,
      about: TIER[phrase.kind] === 'hedge' ? 'here' : 'either',
    };
    for (const match of text.matchAll(new RegExp(source, 'gi'))) {
      const end = match.index + match[0].length;
      if (isWordUnit(text.charCodeAt(match.index - 1))) continue;
      if (isWordUnit(text.charCodeAt(end))) continue;
      const sentence = layout.at(match.index);
      if (end <= sentence.end) hits.push({ rule, sentence, start: match.index, end });
    }
  }
  return hits;
}
