/** Characters from which a language is told: a page of text is plenty. */
const SAMPLE = 6000;
/** Below this many letters no guess is better than what the page says of itself. */
const ENOUGH = 200;
/**
 * A text is plainly not of a language that scores less than this share of the best one. Neighbours (Norwegian and Danish,
 * Czech and Slovak) stand at 0.8 and above, German and English at 0.4.
 */
const PLAINLY = 0.6;

/**
 * The language of a text, by itself and by what the page says: the page is believed unless its words are plainly
 * another language's (a template's lang="en" around a Russian article). Null where neither tells.
 */
export async function tellLanguage(text: string, said: string | null): Promise<string | null> {
  const sample = text.slice(0, SAMPLE);
  // 1.6 MB of data: loaded with the first text that needs it
  const { eld } = await import('eld/small');
  const guess = eld.detect(sample);
  if (!guess.language) return said;
  if (said === null) return guess.language;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const scores = guess.getScores();
  const plain = (scores[said] ?? 0) < PLAINLY * (scores[guess.language] ?? 0);
  return letters >= ENOUGH && guess.isReliable() && plain ? guess.language : said;
}
