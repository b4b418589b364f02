import type { Store } from './store';
import type { AskOptions, NotMeasured, Outcome, Provider, Query } from './types';

/** How long an answer is not asked for again, in milliseconds (providers.md C1). */
export const FRESH = 15 * 60_000;

/** An answer, and when and with which words it was had. */
export interface Answer {
  outcome: Outcome;
  /** Epoch milliseconds of the reply. */
  at: number;
  /** What went out for it. */
  sent: string;
}

const ANSWER = 'coverage:answer:';
const HOLD = 'coverage:hold:';
const CALL = 'coverage:call:';

/** Same service, same question. The reader's key is no part of it: it is never written into a cache. */
export const questionOf = (provider: Provider, query: Query, { address }: AskOptions): string =>
  ANSWER +
  JSON.stringify([
    provider.id,
    query.terms,
    query.date,
    query.language,
    query.region,
    provider.sends.includes('quoted-sentence') ? query.quoted : null,
    provider.sends.includes('page-address') ? query.page : null,
    provider.hosts.length === 0 ? address : null,
  ]);

const isAnswer = (value: unknown): value is Answer => {
  const { outcome, at, sent } = (value ?? {}) as Partial<Answer>;
  return (
    typeof at === 'number' &&
    typeof sent === 'string' &&
    (outcome?.outcome === 'none' || (outcome?.outcome === 'found' && Array.isArray(outcome.items)))
  );
};

/** The answer to that question, if it is not older than {@link FRESH}. @param now epoch milliseconds */
export async function recall(store: Store, question: string, now: number): Promise<Answer | null> {
  const kept = await store.get(question);
  return isAnswer(kept) && kept.at <= now && now - kept.at < FRESH ? kept : null;
}

/** Keeps an answer, and drops those that are too old. Failures are never kept: the next click asks again. */
export async function keep(store: Store, question: string, answer: Answer): Promise<void> {
  if (answer.outcome.outcome === 'not-measured') return;
  await store.set(question, answer);
  const others = (await store.keys()).filter((key) => key.startsWith(ANSWER) && key !== question);
  const old: string[] = [];
  for (const key of others) if ((await recall(store, key, answer.at)) === null) old.push(key);
  if (old.length > 0) await store.remove(old);
}

/** A service that asked to wait is not asked before the time it gave, whatever the question. */
export async function held(store: Store, provider: Provider, now: number): Promise<NotMeasured | null> {
  const kept = (await store.get(HOLD + provider.id)) as NotMeasured | undefined;
  return typeof kept?.retryAt === 'number' && kept.retryAt > now && kept.outcome === 'not-measured' ? kept : null;
}

/** Remembers that a service asked to wait. */
export async function hold(store: Store, provider: Provider, outcome: Outcome): Promise<void> {
  if (outcome.outcome === 'not-measured' && outcome.reason === 'rate-limited' && outcome.retryAt !== null)
    await store.set(HOLD + provider.id, outcome);
}

/** When this host was last asked, in epoch milliseconds; null where never. Survives the panel's page. */
export async function lastCall(store: Store, host: string): Promise<number | null> {
  const kept = await store.get(CALL + host);
  return typeof kept === 'number' ? kept : null;
}

/** This host is being asked, or has just answered. */
export const noteCall = (store: Store, host: string, now: number): Promise<void> => store.set(CALL + host, now);
