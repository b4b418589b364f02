import { useEffect, useRef, useState } from 'preact/hooks';
import type { Desk } from '../../coverage/desk';
import type { Progress } from '../../coverage/search';
import type { Provider, Query } from '../../coverage/types';

/** What is known of the services that were asked with one search line. */
export interface Runs {
  /** The query of these answers; null before the first. */
  query: Query | null;
  /** By the service's id. */
  progress: Readonly<Record<string, Progress>>;
  ask(query: Query, provider: Provider): void;
  stop(provider: Provider): void;
}

const isSame = (a: Query, b: Query) => JSON.stringify(a) === JSON.stringify(b);

/** Asks services and keeps what they say. Answers to other words go as soon as new words are asked; all stops when the part goes. */
export function useRuns(desk: Desk): Runs {
  const [{ query, progress }, set] = useState<Pick<Runs, 'query' | 'progress'>>({ query: null, progress: {} });
  const running = useRef(new Map<string, AbortController>());
  const stopAll = () => {
    for (const controller of running.current.values()) controller.abort();
    running.current.clear();
  };
  useEffect(() => stopAll, []);

  const ask = (wanted: Query, provider: Provider) => {
    if (query && !isSame(query, wanted)) stopAll();
    running.current.get(provider.id)?.abort();
    const controller = new AbortController();
    running.current.set(provider.id, controller);
    const tell = (now: Progress) => {
      // who was stopped for another question has nothing more to say
      if (running.current.get(provider.id) !== controller) return;
      set((before) => ({
        query: wanted,
        progress: { ...(before.query && isSame(before.query, wanted) ? before.progress : {}), [provider.id]: now },
      }));
    };
    tell({ provider: provider.id, state: 'waiting', until: null });
    void desk.ask(wanted, provider, tell, controller.signal);
  };
  return { query, progress, ask, stop: ({ id }) => running.current.get(id)?.abort() };
}
