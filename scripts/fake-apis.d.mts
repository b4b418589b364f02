/** One request that the fake was asked. */
export interface FakeRequest {
  /** Epoch milliseconds. */
  at: number;
  method: string;
  /** The real service's host. */
  host: string;
  path: string;
  query: Record<string, string>;
  headers: Record<string, string | string[] | undefined>;
  /** How it ended; null while it is open. */
  ended: 'answered' | 'broken off' | null;
}
/** The fake of every service, running. */
export interface FakeApis {
  origin: string;
  port: number;
  /** Names of the faults; `fault<name>` as a word of a search asks for it. */
  faults: string[];
  requests(): FakeRequest[];
  /** The next requests to this host (and those under it; '' means all) meet this fault. @throws where there is no such fault */
  fail(host: string, fault: string, times?: number): void;
  /** Forgets requests and faults. */
  reset(): void;
  close(): Promise<void>;
}
/** Starts the fake on 127.0.0.1. @throws where the port is taken */
export declare function startFakeApis(options?: {
  port?: number;
  newspaper?: number | null;
  /** Epoch milliseconds to which the newspaper's dates are brought near; null: as they are written. */
  now?: number | null;
  press?: object;
  gdeltSpacing?: number;
}): Promise<FakeApis>;
