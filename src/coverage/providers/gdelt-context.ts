import { GDELT_HOST, GDELT_LIMITS, GDELT_SPACING, readGdelt } from '../gdelt';
import { notMeasured } from '../outcomes';
import { searchLine } from '../terms';
import type { Provider } from '../types';

const RECORDS = 25;
/** It knows the last 72 hours (own reading of providers.md C2); a day is left for articles without a time of day. */
const WINDOW = 4 * 86_400_000;
/** Of a quotation only its first words: outlets cut quotations at the end, and each of them must match. */
const QUOTED_WORDS = 8;

/** GDELT Context 2.0: the very sentence, no key. All words must stand in one sentence. https://blog.gdeltproject.org/announcing-the-gdelt-context-2-0-api/ */
export const gdeltContext: Provider = {
  id: 'gdelt-context',
  hosts: [GDELT_HOST],
  sends: ['search-terms', 'quoted-sentence'],
  dataPermissions: ['searchTerms', 'websiteContent'],
  needsKey: false,
  termsKey: null,
  defaultOn: true,
  spacing: GDELT_SPACING,

  request(query, { now }) {
    if (query.date !== null && Date.parse(query.date) < now - WINDOW) return notMeasured('outside-window');
    const words = query.quoted?.trim().split(/\s+/) ?? [];
    // one quoted word is no quotation that others would repeat as one
    const quoted =
      words.length > 1 ? searchLine({ terms: [words.slice(0, QUOTED_WORDS).join(' ')] }, GDELT_LIMITS) : '';
    const line = quoted || searchLine(query, GDELT_LIMITS);
    if (line === '') return notMeasured('nothing-to-send');
    const parameters = new URLSearchParams({
      query: line,
      mode: 'artlist',
      format: 'json',
      timespan: '3d',
      maxrecords: String(RECORDS),
      ...(quoted && { isquote: '1' }),
    });
    return { url: `https://${GDELT_HOST}/api/v2/context/context?${parameters}`, headers: {}, sent: line };
  },

  parse: (reply, { options }) => readGdelt(reply, RECORDS, options.now),
};
