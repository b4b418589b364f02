import { GDELT_HOST, GDELT_LIMITS, GDELT_SPACING, gdeltTime, readGdelt } from '../gdelt';
import { notMeasured } from '../outcomes';
import { searchLine } from '../terms';
import type { Provider } from '../types';

/** Records asked for; 250 is the most that is documented. */
const RECORDS = 75;
const DAY = 86_400_000;
/** A story is retold in the days after its article, seldom before it. */
const BEFORE = 3 * DAY;
const AFTER = 14 * DAY;

/** GDELT DOC 2.0: news of the last months in 65 languages, titles only, no key. https://blog.gdeltproject.org/gdelt-doc-2-0-api-debuts/ */
export const gdeltDoc: Provider = {
  id: 'gdelt-doc',
  hosts: [GDELT_HOST],
  sends: ['search-terms'],
  dataPermissions: ['searchTerms'],
  needsKey: false,
  termsKey: null,
  defaultOn: true,
  spacing: GDELT_SPACING,

  request(query, { now }) {
    const line = searchLine(query, GDELT_LIMITS);
    if (line === '') return notMeasured('nothing-to-send');
    const date = query.date === null ? Number.NaN : Date.parse(query.date);
    const window: Record<string, string> = Number.isNaN(date)
      ? { timespan: '2w' }
      : { startdatetime: gdeltTime(Math.min(date, now) - BEFORE), enddatetime: gdeltTime(Math.min(date + AFTER, now)) };
    const parameters = new URLSearchParams({
      query: line,
      mode: 'artlist',
      format: 'json',
      maxrecords: String(RECORDS),
      sort: 'hybridrel',
      ...window,
    });
    return { url: `https://${GDELT_HOST}/api/v2/doc/doc?${parameters}`, headers: {}, sent: line };
  },

  parse: (reply, { options }) => readGdelt(reply, RECORDS, options.now),
};
