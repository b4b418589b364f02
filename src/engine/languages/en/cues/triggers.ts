/** What begins the words of `<verify>`, `<verified>`, `<verifying>` and `<proof>`: rarer than what stands before them, so it calls their rules. */
export const CHECKED =
  'verif|confirm|corrobor|authenticat|validat|substantiat|geolocat|geo-locat|fact-check|vouch|vet|double-check|reconfirm|back up|peer-reviewed|peer reviewed|proven|proved';

/** The same with the words of `<found>`. */
export const VERIFY = `${CHECKED}|established|determined`;

/** What begins `<cannot>`. */
export const CANNOT =
  "could not|could also not|could still not|could however|could therefore|could yet|could of course|could,|could never|could neither|could only part|couldn't|can not|can also not|can still not|can however|can therefore|can yet|can of course|can,|cannot|can't|can neither";

/** What begins the words of `<unable>`. */
export const UNABLE =
  'unable|able|inability|failed|struggl|no position|in a position|powerless|manage |managed|manage,|at a loss';

/** What begins the words of `<truth>`. */
export const TRUTH =
  'authentic|veracity|truth|accuracy|provenance|genuine|validity|legitimacy|credibility|reliability|origin|identit|location';

/** A word that is the beginning of others which call nothing ("real", "really"). */
export const alone = (word: string): string =>
  [' ', ...',.;:!?()[]*\'"”»…-–—/'].map((end) => `${word}${end}`).join('|');
