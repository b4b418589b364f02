import type { Browser } from 'webextension-polyfill';

const world = globalThis as unknown as { browser?: Browser; chrome?: unknown };

/**
 * The browser's own API. Scripts in a page use it without the polyfill, whose ten kilobytes every news page would have to parse: what
 * they call gives promises in both browsers (Chrome 99, Firefox), and messages are answered in the way that both know.
 */
export const native = (world.browser ?? world.chrome) as Browser;

/** Whether the extension still runs: its scripts in a page live on after an update or removal, and nobody answers them. */
export function isAlive(): boolean {
  try {
    return native.runtime.id !== undefined;
  } catch {
    return false;
  }
}
