import { beforeAll, expect, test } from 'vitest';
import { type Consent, NO_CONSENT, parseConsent, revoke } from '../../src/coverage/consent';

let consents: typeof import('../../src/platform/consents');
beforeAll(async () => {
  // a storage that answers a turn later, as the browser's does, and tells its listeners; locks are handed out one after the other
  const stored: Record<string, unknown> = {};
  const listeners = new Set<(changes: Record<string, { newValue: unknown }>) => void>();
  const turn = () => new Promise((wake) => setTimeout(wake));
  const area = {
    get: async (key: string) => {
      await turn();
      return { [key]: stored[key] };
    },
    set: async (change: Record<string, unknown>) => {
      await turn();
      for (const [key, newValue] of Object.entries(change)) {
        stored[key] = newValue;
        for (const listen of listeners) listen({ [key]: { newValue } });
      }
    },
    onChanged: {
      addListener: (listen: (changes: Record<string, { newValue: unknown }>) => void) => listeners.add(listen),
      removeListener: (listen: (changes: Record<string, { newValue: unknown }>) => void) => listeners.delete(listen),
    },
  };
  const held = new Map<string, Promise<unknown>>();
  const request = (name: string, run: () => Promise<unknown>) => {
    const mine = (held.get(name) ?? Promise.resolve()).then(run);
    held.set(
      name,
      mine.catch(() => undefined),
    );
    return mine;
  };
  // the polyfill refuses to load outside an extension, and wraps what it knows
  const browser = { runtime: { id: 'test', getManifest: () => ({}) }, storage: { local: area, session: area } };
  Object.assign(globalThis, { chrome: browser, browser });
  Object.defineProperty(globalThis, 'navigator', { value: { locks: { request } }, configurable: true });
  consents = await import('../../src/platform/consents');
});

const given = (id: string) => (stored: unknown) => ({
  schema: 1 as const,
  granted: {
    ...parseConsent(stored).granted,
    [id]: { at: 1, sends: [], hosts: [`${id}.example`], terms: null },
  },
});
const names = ({ granted }: Consent) => Object.keys(granted).sort();

test('what two pages change in the same moment holds for both', async () => {
  const [panel, sidebar] = [await consents.keepConsents(false), await consents.keepConsents(false)];
  await Promise.all([panel.change(given('post')), sidebar.change(given('desk'))]);
  expect(names(parseConsent(panel.get()))).toEqual(['desk', 'post']);
  // one is given while the other is taken back: neither comes back nor is lost
  const coverage = { parse: parseConsent, revoke };
  await Promise.all([consents.revokeConsent(false, coverage, 'post'), panel.change(given('wire'))]);
  expect(names(await consents.listConsents(false, parseConsent))).toEqual(['desk', 'wire']);
  await Promise.all([panel.change(given('late')), consents.revokeConsent(false, coverage)]);
  expect(await consents.listConsents(false, parseConsent)).toEqual(NO_CONSENT);
  panel.stop();
  sidebar.stop();
});
