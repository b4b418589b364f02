import { type Answer, held, hold, keep, lastCall, noteCall, questionOf, recall } from './answers';
import { type Consent, isGranted } from './consent';
import { fetchText } from './fetch';
import { FAKE_APIS, routeOf, unroute } from './hosts';
import { notMeasured } from './outcomes';
import { hostName, isUnder } from './reply-text';
import type { Store } from './store';
import type { AskOptions, Outcome, ParseXml, Provider, Query } from './types';

/** Everything that a search needs of the world. */
export interface SearchWorld {
  /** Epoch milliseconds. */
  now(): number;
  /** Resolves after `ms`, or at once when cancelled. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  store: Store;
  parseXml: ParseXml;
  /** What the reader agreed to; read again for every request. */
  consent(): Consent;
  /** The reader's key or address for a service. */
  settingsOf(provider: Provider): Pick<AskOptions, 'key' | 'address'>;
  /** Milliseconds for one request; {@link fetchText}'s own where absent. */
  timeout?: number;
  /** Bytes of one reply; {@link fetchText}'s own where absent. */
  maxBytes?: number;
  /** Where requests go in this build; {@link FAKE_APIS} where absent. */
  fake?: string | null;
}

/** What is happening with one service. `done` is the last of each. */
export type Progress =
  /** Its host was asked a moment ago (`until` in epoch milliseconds), or is still answering something else (null). */
  | { provider: string; state: 'waiting'; until: number | null }
  | { provider: string; state: 'asking'; since: number }
  | ({ provider: string; state: 'done'; cached: boolean } & Answer);

/** Asks several services at once and tells what becomes of each; one that fails or hangs never keeps another. */
export type Search = (
  query: Query,
  providers: readonly Provider[],
  tell: (progress: Progress) => void,
  signal?: AbortSignal,
) => Promise<void>;

/**
 * Makes the search. No request goes out without consent; one host is asked by one request at a time and not before its spacing is over;
 * an answer is used again for 15 minutes.
 * @throws after all services are done: a bug in one of them (it is told as `bad-reply` first)
 */
export function createSearch(world: SearchWorld): Search {
  const lines = new Map<string, Promise<unknown>>();

  /** One after another for each host. `behind` is called where there is one to wait for. */
  function queue<T>(host: string, run: () => Promise<T>, behind: () => void): Promise<T> {
    const before = lines.get(host);
    if (before) behind();
    const turn = (before ?? Promise.resolve()).then(run, run);
    lines.set(host, turn);
    const leave = () => void (lines.get(host) === turn && lines.delete(host));
    turn.then(leave, leave);
    return turn;
  }

  async function ask(query: Query, provider: Provider, tell: (progress: Progress) => void, signal?: AbortSignal) {
    const { store } = world;
    const settings = world.settingsOf(provider);
    const options = (): AskOptions => ({ ...settings, now: world.now() });
    const done = (outcome: Outcome, sent: string): Answer => ({ outcome, at: world.now(), sent });
    const first = provider.request(query, options());
    if ('outcome' in first) return { ...done(first, ''), cached: false };
    const question = questionOf(provider, query, options());
    const early = await recall(store, question, world.now());
    if (early) return { ...early, cached: true };
    const stopped = () => ({ ...done(notMeasured('cancelled'), first.sent), cached: false });
    const forbidden = () => ({ ...done(notMeasured('no-consent'), first.sent), cached: false });
    if (!isGranted(world.consent(), provider, settings.address)) return forbidden();
    const host = new URL(first.url).host;

    const turn = async () => {
      if (signal?.aborted) return stopped();
      // another click may have asked the same while this one stood in line
      const late = await recall(store, question, world.now());
      if (late) return { ...late, cached: true };
      const busy = await held(store, provider, world.now());
      if (busy) return { ...done(busy, first.sent), cached: false };
      const last = await lastCall(store, host);
      // a clock that was set back must not keep anybody waiting
      const wait = last === null ? 0 : Math.min(last + provider.spacing - world.now(), provider.spacing);
      if (wait > 0) {
        tell({ provider: provider.id, state: 'waiting', until: world.now() + wait });
        await world.sleep(wait, signal);
      }
      if (signal?.aborted) return stopped();
      // it may have been taken back while this one waited
      if (!isGranted(world.consent(), provider, settings.address)) return forbidden();
      await noteCall(store, host, world.now());
      const answer = await send(query, provider, options(), tell, signal);
      await noteCall(store, host, world.now());
      await keep(store, question, answer);
      await hold(store, provider, answer.outcome);
      return { ...answer, cached: false };
    };
    const mine = queue(host, turn, () => tell({ provider: provider.id, state: 'waiting', until: null }));
    // who cancels need not stand in line for it
    return signal ? Promise.race([mine, aborted(signal).then(stopped)]) : mine;
  }

  async function send(
    query: Query,
    provider: Provider,
    options: AskOptions,
    tell: (progress: Progress) => void,
    signal?: AbortSignal,
  ): Promise<Answer> {
    const asked = provider.request(query, options);
    if ('outcome' in asked) return { outcome: asked, at: options.now, sent: '' };
    const { fake = FAKE_APIS, timeout, maxBytes } = world;
    tell({ provider: provider.id, state: 'asking', since: options.now });
    const route = routeOf(asked.url, fake);
    const reply = await fetchText(route, {
      timeout,
      maxBytes,
      signal,
      headers: asked.headers,
      accepts: (final) => isAnswerer(provider, asked.url, route === asked.url ? final : unroute(final, fake)),
    });
    const now = world.now();
    const outcome =
      'outcome' in reply
        ? reply.reason === 'timeout'
          ? { ...reply, retryAt: now + 60_000 }
          : reply
        : provider.parse(reply, { query, options: { ...options, now }, parseXml: world.parseXml });
    return { outcome, at: now, sent: asked.sent };
  }

  return async (query, providers, tell, signal) => {
    const bugs: unknown[] = [];
    const each = [...new Map(providers.map((provider) => [provider.id, provider])).values()].map(async (provider) => {
      try {
        tell({ provider: provider.id, state: 'done', ...(await ask(query, provider, tell, signal)) });
      } catch (bug) {
        bugs.push(bug);
        const outcome = notMeasured('bad-reply');
        tell({ provider: provider.id, state: 'done', cached: false, outcome, at: world.now(), sent: '' });
      }
    });
    await Promise.all(each);
    if (bugs.length > 0) throw new AggregateError(bugs, 'a coverage provider has a bug');
  };
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });

/** Whether the address that answered in the end is one that the reader agreed to: the service's own, and not over a weaker protocol. */
function isAnswerer(provider: Provider, asked: string, final: string): boolean {
  const [from, to] = [new URL(asked), new URL(final)];
  if (from.protocol === 'https:' && to.protocol !== 'https:') return false;
  return provider.hosts.length > 0 ? isUnder(to.hostname, provider.hosts) : hostName(asked) === hostName(final);
}
