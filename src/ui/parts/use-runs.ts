import { useEffect, useRef, useState } from 'preact/hooks';
import type { Desk, Page } from '../../coverage/desk';
import type { Progress } from '../../coverage/search';
import type { Provider, Query } from '../../coverage/types';
import type { Claim } from '../../engine/types';

/** As `OPENED` of coverage/opened.ts; a part takes no code from there. */
export const OPENED = 'opened';

/** What is known of the services that were asked with one search line. */
export interface Runs {
  /** The query of these answers; null before the first. */
  query: Query | null;
  /** By the service's id. */
  progress: Readonly<Record<string, Progress>>;
  ask(query: Query, provider: Provider): void;
  /** Looks through what the reader opened. Nothing is sent. */
  look(query: Query): void;
  stop(provider: Pick<Provider, 'id'>): void;
}

const isSame = (a: Query, b: Query) => JSON.stringify(a) === JSON.stringify(b);

/** Asks services and keeps what they say. Answers to other words go as soon as new words are asked; all stops when the part goes. */
export function useRuns(desk: Desk, claim: Claim, page: Page): Runs {
  const [{ query, progress }, set] = useState<Pick<Runs, 'query' | 'progress'>>({ query: null, progress: {} });
  const running = useRef(new Map<string, AbortController>());
  const stopAll = () => {
    for (const controller of running.current.values()) controller.abort();
    running.current.clear();
  };
  useEffect(() => stopAll, []);

  const run = (
    wanted: Query,
    id: string,
    go: (tell: (progress: Progress) => void, signal: AbortSignal) => Promise<void>,
  ) => {
    running.current.get(id)?.abort();
    const controller = new AbortController();
    running.current.set(id, controller);
    const tell = (now: Progress) => {
      // who was stopped for another question has nothing more to say
      if (running.current.get(id) !== controller) return;
      set((before) => ({
        query: wanted,
        progress: { ...(before.query && isSame(before.query, wanted) ? before.progress : {}), [id]: now },
      }));
    };
    tell({ provider: id, state: 'waiting', until: null });
    void go(tell, controller.signal);
  };
  const look = (wanted: Query) => run(wanted, OPENED, (tell) => desk.lookThroughOpened(wanted, claim, page, tell));
  const ask = (wanted: Query, provider: Provider) => {
    const isNew = query !== null && !isSame(query, wanted);
    if (isNew) stopAll();
    run(wanted, provider.id, (tell, signal) => desk.ask(wanted, provider, page, tell, signal));
    // its answer to other words goes with the others', and this one costs nothing
    if (isNew && desk.opened === 'on') look(wanted);
  };
  return { query, progress, ask, look, stop: ({ id }) => running.current.get(id)?.abort() };
}
