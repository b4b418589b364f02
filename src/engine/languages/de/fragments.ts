/** Named pieces of German cue patterns. Source: ../shared/phrases/de-fr-es-it-pt-nl.md. */
export const fragments: Readonly<Record<string, string>> = {
  // verb-final clauses and the sentence bracket split the cue: up to 14 words, never across a stop or a colon
  gap: '([^\\s.;:]+ ){0,14}?',
  short: '([^\\s.;:]+ ){0,5}?',
  check: 'überprüfen|verifizieren|bestätigen|prüfen|nachprüfen|klären|belegen|überprüfbar|verifizierbar',
  checked: 'überprüft|verifiziert|bestätigt|geprüft|nachgeprüft|geklärt|belegt',
};
