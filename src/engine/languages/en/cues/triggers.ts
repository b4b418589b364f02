/** What begins the words of `<verify>`, `<verified>`, `<verifying>`, `<proof>` and `<found>`: rarer than what stands before them, so it calls their rules. */
export const VERIFY =
  'verif|confirm|corrobor|authenticat|validat|substantiat|geolocat|geo-locat|fact-check|vouch|vet|double-check|re-confirm|reconfirm|back up|peer-reviewed|peer reviewed|proven|proved|established|determined';

/** What begins the words of `<truth>`. */
export const TRUTH =
  'authentic|veracity|truth|accuracy|provenance|genuine|validity|legitimacy|credibility|reliability|origin|identit|location';

/** A word that is the beginning of others which call nothing ("real", "really"). */
export const alone = (word: string): string =>
  [' ', ...',.;:!?()[]*\'"”»…-–—/'].map((end) => `${word}${end}`).join('|');
