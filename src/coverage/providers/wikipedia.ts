import { primaryLanguage } from '../editions';
import { mediawikiSearch, readMediawiki } from '../mediawiki';
import { notMeasured } from '../outcomes';
import { searchLine } from '../terms';
import type { Provider, Query } from '../types';

/** A page has to hold every term: few of them find more. */
const TERMS = 4;
/** Written Norwegian is at `no`. */
const EDITIONS: Record<string, string> = { nb: 'no', iw: 'he' };
const languageOf = (query: Query): string => {
  const language = primaryLanguage(query.language) ?? 'en';
  return EDITIONS[language] ?? language;
};

/** Wikipedia in the article's language. Forms: providers.md C6. */
export const wikipedia: Provider = {
  id: 'wikipedia',
  hosts: ['wikipedia.org'],
  sends: ['search-terms'],
  dataPermissions: ['searchTerms'],
  needsKey: false,
  termsKey: null,
  defaultOn: true,
  spacing: 1000,

  request(query) {
    const line = searchLine(query, { terms: TERMS });
    if (line === '') return notMeasured('nothing-to-send');
    return { url: mediawikiSearch(`${languageOf(query)}.wikipedia.org`, line), headers: {}, sent: line };
  },

  parse(reply, context) {
    const language = languageOf(context.query);
    return readMediawiki(reply, context, {
      host: `${language}.wikipedia.org`,
      language,
      name: 'Wikipedia',
      kind: 'encyclopedia',
    });
  },
};
