import type { Kind } from '../engine/types';
import type { Words } from '../platform/speech';
import { type Item, mainWarning, tally } from './view';

/** The first line: its lead stands large, the rest under it. Read together, with the joint between, it is one true sentence. */
export interface Answer {
  lead: string;
  /** " · " or "; ", empty where nothing follows. */
  joint: string;
  rest: string;
}

/** The first line as one text. */
export const answerText = ({ lead, joint, rest }: Answer): string => lead + joint + rest;

const namedBy = (items: Item[], kind: Kind) => items.some(({ claim }) => mainWarning(claim).kind === kind);

/**
 * The answer in words that are true: what is called unverified; else that nothing is, and what else is said; else that
 * nothing was found, which is not "verified".
 */
export function answerOf(items: Item[], words: Words): Answer {
  const counts = tally(items);
  if (items.length === 0) return { lead: words.say('answerNothing'), joint: '', rest: '' };
  if (counts.doubted > 0) {
    // "1 rests on …" would read as one of those that the lead counts
    const more = counts.intercepted > 0 ? words.count('moreIntercepted', counts.intercepted) : '';
    return joined(leadOf(items, words), words.say('jointDot'), [more], words);
  }
  const intercepted = counts.intercepted > 0 ? words.count('restsIntercepted', counts.intercepted) : '';
  const others = [
    intercepted,
    counts.refuted > 0 ? words.count('areRefuted', counts.refuted) : '',
    counts.verified > 0 ? words.count('areVerified', counts.verified) : '',
    counts.hedged > 0 ? hedgedOf(items, counts.hedged, words) : '',
  ];
  return joined(words.say('answerNone'), words.say(intercepted ? 'jointDot' : 'jointSemicolon'), others, words);
}

function joined(lead: string, joint: string, parts: string[], words: Words): Answer {
  const rest = parts.filter((part) => part !== '').join(words.say('jointSemicolon'));
  return { lead, joint: rest ? joint : '', rest };
}

/** "Unclear why" is doubt about a fact, not a claim that somebody failed to verify: it is not called unverified. */
function leadOf(items: Item[], words: Words): string {
  const doubted = items.filter(({ claim }) => claim.standing === 'doubted');
  const unclear = namedBy(doubted, 'unclear');
  const unverified = namedBy(doubted, 'could-not-verify') || namedBy(doubted, 'not-verified');
  if (!unclear) return words.count('answerUnverified', doubted.length);
  return words.count(unverified ? 'answerMixed' : 'answerUnclear', doubted.length);
}

function hedgedOf(items: Item[], count: number, words: Words): string {
  const hedged = items.filter(({ claim }) => claim.standing === 'hedged');
  return words.count(namedBy(hedged, 'reported') ? 'areHedgedReported' : 'areHedged', count);
}
