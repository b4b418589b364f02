import type { Word } from './languages/language';
import type { Layout } from './sentences';

/** "Played down the report", "brushed it off"; not "shot down a helicopter". */
export function isAtClaim({ language: { lexicon } }: Layout, words: readonly Word[], particle: number): boolean {
  for (let i = particle + 1; i < Math.min(words.length, particle + 8); i++) {
    const { lower, mark } = words[i]!;
    if (mark && i > particle + 1) break;
    if (lexicon.claimNouns.has(lower) || lexicon.materials.has(lower) || lexicon.anyMaterial.has(lower)) return true;
    // "shot down a helicopter after it opened fire"
    if (i < particle + 4 && lexicon.pointing.has(lower)) return true;
  }
  // "…, the ministry played down"
  return !words[particle + 1] || words[particle + 1]!.mark || lexicon.playingAlone.has(words[particle - 1]!.lower);
}

/** "Rejected the report", "dismissed it"; not "rejected an offer of talks". */
export function deniesClaim({ language: { lexicon } }: Layout, words: readonly Word[], verb: number): boolean {
  const comma = words.findIndex(({ text }, i) => i > verb && /^[,;:]$/.test(text));
  const behind = words.slice(verb + 1, comma < 0 ? verb + 10 : Math.min(comma, verb + 10));
  // "denied entry to reporters"
  if (behind.slice(0, 3).some(({ lower }) => lexicon.withheld.has(lower))) return false;
  if (!lexicon.refusing.has(words[verb]!.lower)) return true;
  const before = words.slice(Math.max(0, verb - 6), verb);
  return (
    [...behind, ...before].some(
      ({ lower }) => lexicon.claimNouns.has(lower) || lexicon.anyMaterial.has(lower) || lexicon.figureNouns.has(lower),
    ) ||
    // "dismissed the tape"; not "dismissed the case against the man in the clip"
    behind.slice(0, 3).some(({ lower, mark }) => !mark && lexicon.pointing.has(lower))
  );
}
