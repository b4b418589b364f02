import { opensSmall, spelt } from '../spelling';
import type { Word } from './language';

const DASH = /^[—–―-]$/;
const ADDRESS = spelt(String.raw`\p{L}\.\p{Ll}`);

/** "WASHINGTON (Reuters) - …", "SEOUL, South Korea (AP) — …", "SRINAGAR: …", "(CNN) …": the index behind a dateline; 0 where there is none. */
export function pastDateline(words: readonly Word[]): number {
  const [first, second] = words;
  // "(CNN) The group has claimed …"
  if (
    first?.text === '(' &&
    words[2]?.text === ')' &&
    second &&
    second.text.length > 1 &&
    // "(TheGate.com) …"
    (second.text === second.text.toUpperCase() || ADDRESS.test(second.text))
  )
    return DASH.test(words[3]?.text ?? '') ? 4 : 3;
  // "Osterholt, Nov 1 (Reuters) - …"
  for (let i = 1; i < Math.min(words.length - 2, 12); i++)
    if (words[i]!.text === ')' && words[i - 2]?.text === '(' && words[i - 1]!.capital && DASH.test(words[i + 1]!.text))
      return i + 2;
  if (!first || first.mark || first.text.length < 3 || first.text !== first.text.toUpperCase()) return 0;
  for (let i = 1; i < Math.min(words.length, 14); i++) {
    if (DASH.test(words[i]!.text) || (i === 1 && words[i]!.text === ':')) return i + 1;
    if (opensSmall(words[i]!.text)) return 0;
  }
  return 0;
}
