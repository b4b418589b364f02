import type { Word } from './language';

/** "WASHINGTON (Reuters) - …", "SEOUL, South Korea (AP) — …": the index behind a dateline; 0 where there is none. */
export function pastDateline(words: readonly Word[]): number {
  const [first] = words;
  if (!first || first.mark || first.text.length < 3 || first.text !== first.text.toUpperCase()) return 0;
  for (let i = 1; i < Math.min(words.length, 14); i++) {
    if (/^[—–-]$/.test(words[i]!.text)) return i + 1;
    if (/^\p{Ll}/u.test(words[i]!.text)) return 0;
  }
  return 0;
}
