import { notMeasured, statusOutcome } from '../outcomes';
import { isoDate, readJson, record, webAddress } from '../reply-text';
import type { Provider } from '../types';

/** The page's address as it is sent: without its fragment and without a user's name in it. Null for what is no web page. */
const publicAddress = (page: string | null): string | null => webAddress(page)?.replace(/#.*$/s, '') ?? null;

/** The address that saves a page when the reader opens it in a tab. Sends nothing by itself. */
export const saveLink = (page: string): string | null => {
  const address = publicAddress(page);
  return address && `https://web.archive.org/save/${address}`;
};

/** Is there an archived copy of this page? Forms: providers.md C7. */
export const wayback: Provider = {
  id: 'wayback',
  hosts: ['archive.org'],
  sends: ['page-address'],
  dataPermissions: ['browsingActivity'],
  needsKey: false,
  termsKey: null,
  defaultOn: true,
  spacing: 1000,

  request({ page }) {
    const address = publicAddress(page);
    if (address === null) return notMeasured('nothing-to-send');
    return {
      url: `https://archive.org/wayback/available?${new URLSearchParams({ url: address })}`,
      headers: {},
      sent: address,
    };
  },

  parse(reply, { options: { now } }) {
    const failed = statusOutcome(reply, now);
    if (failed) return failed;
    const json = readJson(reply.body);
    if (json === null || typeof json.archived_snapshots !== 'object' || json.archived_snapshots === null)
      return notMeasured('bad-reply');
    const closest = record(json.archived_snapshots).closest;
    if (closest === undefined) return { outcome: 'none' };
    const { available, url, timestamp, status } = record(closest);
    const address = webAddress(url)?.replace(/^http:/, 'https:') ?? null;
    // an archived error page is no copy of the article
    if (available === false || (typeof status === 'string' && !/^2/.test(status))) return { outcome: 'none' };
    if (address === null) return notMeasured('bad-reply');
    return {
      outcome: 'found',
      more: false,
      items: [
        {
          kind: 'snapshot',
          url: address,
          title: typeof json.url === 'string' ? json.url.slice(0, 500) : address,
          outlet: 'Internet Archive',
          published: isoDate(timestamp),
          language: null,
          country: null,
          sentence: null,
          snippet: null,
          check: null,
        },
      ],
    };
  },
};
