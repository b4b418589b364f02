import { tidyText } from './reply-text';
import type { Item, NotMeasured, Outcome, Reason, Reply } from './types';

/** Wait after "too many requests" without Retry-After. GDELT sheds load for minutes (providers.md C1); one minute is polite and bearable. */
const BUSY = 60_000;
/** Wait after a service's own failure. */
const BROKEN = 300_000;

/** A service gave no answer. `retryAt` in epoch milliseconds. */
export const notMeasured = (
  reason: Reason,
  retryAt: number | null = null,
  detail: string | null = null,
): NotMeasured => ({
  outcome: 'not-measured',
  reason,
  retryAt,
  detail: detail === null ? null : tidyText(detail, 200),
});

/** Results, or the plain fact that there are none. */
export const foundOrNone = (items: Item[], more = false): Outcome =>
  items.length > 0 ? { outcome: 'found', items, more } : { outcome: 'none' };

/** Too many requests: when to try again. */
export const rateLimited = (reply: Reply, now: number, detail: string | null = null): NotMeasured =>
  notMeasured('rate-limited', now + (reply.retryAfter ?? BUSY), detail);

/**
 * What a status outside 2xx means where the service has no words of its own for it; null for 2xx.
 * @param now epoch milliseconds
 */
export function statusOutcome(reply: Reply, now: number, detail: string | null = null): NotMeasured | null {
  const { status, retryAfter } = reply;
  if (status >= 200 && status < 300) return null;
  if (status === 429) return rateLimited(reply, now, detail);
  if (status === 401 || status === 403 || status === 451) return notMeasured('refused', null, detail);
  if (status >= 500) return notMeasured('server-error', now + (retryAfter ?? BROKEN), detail);
  if (status === 400 || status === 414 || status === 422) return notMeasured('query-refused', null, detail);
  return notMeasured('bad-reply', null, detail);
}
