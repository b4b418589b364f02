import { primaryLanguage } from '../editions';
import { mediawikiSearch, readMediawiki } from '../mediawiki';
import { notMeasured } from '../outcomes';
import { searchLine } from '../terms';
import type { Provider } from '../types';

/** Languages that have a Wikinews (own list; another one gives an honest "not in this language"). */
const LANGUAGES = new Set(
  'ar bg bs ca cs de el en eo es fa fi fr he it ja ko nl no pl pt ro ru sr sv ta th tr uk zh'.split(' '),
);

/** Wikinews in the article's language. Forms: providers.md C6 (the host is an inference there). */
export const wikinews: Provider = {
  id: 'wikinews',
  hosts: ['wikinews.org'],
  sends: ['search-terms'],
  dataPermissions: ['searchTerms'],
  needsKey: false,
  termsKey: null,
  defaultOn: true,
  spacing: 1000,

  request(query) {
    const language = primaryLanguage(query.language) ?? 'en';
    if (!LANGUAGES.has(language)) return notMeasured('language');
    const line = searchLine(query, { terms: 4 });
    if (line === '') return notMeasured('nothing-to-send');
    return { url: mediawikiSearch(`${language}.wikinews.org`, line), headers: {}, sent: line };
  },

  parse(reply, context) {
    const language = primaryLanguage(context.query.language) ?? 'en';
    return readMediawiki(reply, context, {
      host: `${language}.wikinews.org`,
      language,
      name: 'Wikinews',
      kind: 'article',
    });
  },
};
