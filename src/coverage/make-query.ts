import type { Claim } from '../engine/types';
import { primaryLanguage } from './editions';
import { quotationsIn, wordsOf } from './likeness';
import { numbersIn } from './numbers';
import { readTerms } from './terms';
import type { Query } from './types';

/** What a query needs to know of the report that the claim stands in. */
export interface Asking {
  url: string | null;
  published: string | null;
  language: string | null;
}

const isName = (term: string): boolean => /^\p{Lu}/u.test(term) && numbersIn(term).size === 0;

/**
 * A query out of the search line as the reader saw and perhaps edited it. Only the line is ever sent as search terms; the rest ranks.
 * @param region ISO 3166-1 alpha-2 of the reader, upper case; null where it is not known
 */
export function makeQuery(
  line: string,
  claim: Pick<Claim, 'statement' | 'releasedBy' | 'deniedBy'>,
  report: Asking,
  region: string | null,
): Query {
  const terms = readTerms(line);
  const text = claim.statement.text;
  const parties = [...claim.releasedBy, ...claim.deniedBy].map(({ name }) => name.replace(/\s*[,(].*$/su, ''));
  const names = [...terms.filter(isName), ...parties].filter(
    (name, at, all) => all.findIndex((other) => wordsOf(other).join(' ') === wordsOf(name).join(' ')) === at,
  );
  const quoted = quotationsIn(text)
    .filter((words) => wordsOf(words).length > 1)
    .sort((a, b) => b.length - a.length)[0];
  return {
    terms,
    names,
    numbers: [...numbersIn(text)],
    quoted: quoted ?? null,
    date: report.published,
    language: primaryLanguage(report.language),
    region,
    page: report.url,
  };
}
