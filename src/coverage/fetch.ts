import { notMeasured } from './outcomes';
import type { NotMeasured, Reply } from './types';

/** providers.md: successes of GDELT can take 22 s; beyond 30 nobody waits. */
export const TIMEOUT = 30_000;
/** A search reply of 250 records has about 100 kB. */
export const MAX_BYTES = 2 * 1024 * 1024;

export interface FetchLimits {
  /** Milliseconds for the whole of it: connecting, waiting and reading. */
  timeout?: number;
  /** Bytes of the body, unpacked. */
  maxBytes?: number;
  /** The reader's "cancel". */
  signal?: AbortSignal;
  /** Whether an address is one that may answer after redirects. */
  accepts?: (finalUrl: string) => boolean;
  headers?: Record<string, string>;
}

/** A reply, and the address that it came from in the end. */
export interface Fetched extends Reply {
  url: string;
}

/**
 * The project's only call of `fetch`: a GET without cookies, referrer or cache, that ends in time and takes no more than it was allowed to.
 * Every failure is data; the reply's status is the caller's to judge.
 */
export async function fetchText(url: string, limits: FetchLimits = {}): Promise<Fetched | NotMeasured> {
  const { timeout = TIMEOUT, maxBytes = MAX_BYTES, signal, accepts = () => true, headers = {} } = limits;
  if (signal?.aborted) return notMeasured('cancelled');
  const clock = AbortSignal.timeout(timeout);
  const stop = new AbortController();
  const either = AbortSignal.any([clock, stop.signal, ...(signal ? [signal] : [])]);
  try {
    const response = await fetch(url, {
      headers,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'follow',
      signal: either,
    });
    if (!accepts(response.url || url)) {
      stop.abort();
      return notMeasured('redirected');
    }
    const bytes = await readBytes(response, maxBytes);
    if (bytes === null) {
      stop.abort();
      return notMeasured('too-large');
    }
    const type = response.headers.get('content-type') ?? '';
    return {
      status: response.status,
      contentType: type.replace(/;.*$/s, '').trim().toLowerCase(),
      body: decode(bytes, type),
      retryAfter: retryAfterOf(response),
      url: response.url || url,
    };
  } catch {
    // fetch has no reasons that can be told apart: DNS, refused, cut, TLS and a blocked mixed request are one TypeError
    if (signal?.aborted) return notMeasured('cancelled');
    return notMeasured(clock.aborted ? 'timeout' : 'network');
  }
}

/** The body while it is no longer than allowed; null as soon as it is. */
async function readBytes(response: Response, most: number): Promise<Uint8Array | null> {
  // an honest length saves the reading; a packed body's length is not that of its text
  const said = Number(response.headers.get('content-length') ?? 0);
  if (said > most) return null;
  if (response.body === null) return new Uint8Array();
  const reader = response.body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.byteLength;
    if (length > most) return null;
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

/** Charset from the header, else from the XML declaration or HTML head, else UTF-8. */
function decode(bytes: Uint8Array, contentType: string): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const label =
    /charset\s*=\s*["']?([\w:.-]+)/i.exec(contentType)?.[1] ??
    /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w:.-]+)["']/i.exec(head)?.[1] ??
    /<meta[^>]*?charset\s*=\s*["']?([\w:.-]+)/i.exec(head)?.[1] ??
    'utf-8';
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes); // a charset that nobody knows
  }
}

/** Retry-After in milliseconds, from seconds or a date; at most an hour, so that a wrong one does not lock a service out. */
function retryAfterOf(response: Response): number | null {
  const value = response.headers.get('retry-after')?.trim();
  if (!value) return null;
  const date = response.headers.get('date');
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - (date ? Date.parse(date) : Number.NaN);
  return Number.isFinite(ms) ? Math.min(Math.max(ms, 0), 3_600_000) : null;
}
