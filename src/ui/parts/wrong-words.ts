import type { Wrong } from '../../platform/flags';

/** Message key of each reason for which a card is set aside, in the order in which they are offered. */
export const WRONG_WORD: Readonly<Record<Wrong, string>> = {
  'not-a-warning': 'wrongNotAWarning',
  'wrong-claim': 'wrongClaim',
  'wrong-source': 'wrongSource',
};
