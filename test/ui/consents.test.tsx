// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { type Consent, NO_CONSENT, revoke } from '../../src/coverage/consent';
import { Consents } from '../../src/ui/options/consents';
import { Speaking } from '../../src/ui/words';
import { ENGLISH } from './stage';

let kept: Consent = NO_CONSENT;
const store = {
  list: async () => kept,
  revoke: async (id?: string) => {
    kept = revoke(kept, id);
    return kept;
  },
};
const grant = (...hosts: string[]) => ({
  at: Date.UTC(2026, 9, 14),
  sends: ['search-terms' as const],
  hosts,
  terms: null,
});
const draw = () =>
  render(
    <Speaking value={ENGLISH}>
      <Consents store={store} />
    </Speaking>,
  );
afterEach(() => {
  document.body.replaceChildren();
});

test('where nothing was allowed, it says so', async () => {
  kept = NO_CONSENT;
  draw();
  expect(await screen.findByText(/Nothing was allowed so far/)).toBeTruthy();
});

test('each can be taken back, and all at once', async () => {
  kept = { schema: 1, granted: { a: grant('a.example'), b: grant('b.example', 'c.example'), d: grant('d.example') } };
  draw();
  fireEvent.click(await screen.findByRole('button', { name: 'Take back: a.example' }));
  expect(await screen.findByText('b.example and c.example')).toBeTruthy();
  expect(screen.queryByText('a.example')).toBeNull();
  expect(Object.keys(kept.granted)).toEqual(['b', 'd']);
  fireEvent.click(screen.getByRole('button', { name: 'Take back all' }));
  expect(await screen.findByText(/Nothing was allowed so far/)).toBeTruthy();
  expect(kept).toEqual(NO_CONSENT);
});

test('two services of one host are told apart by their names', async () => {
  kept = { schema: 1, granted: { 'gdelt-doc': grant('gdelt.example'), 'gdelt-context': grant('gdelt.example') } };
  const nameKey = (id: string) => (id === 'gdelt-doc' ? 'coverageNameGdeltDoc' : 'coverageNameGdeltContext');
  render(
    <Speaking value={ENGLISH}>
      <Consents store={{ ...store, nameKey }} />
    </Speaking>,
  );
  fireEvent.click(await screen.findByRole('button', { name: 'Take back: GDELT Context' }));
  expect(await screen.findByText(/^GDELT ·/)).toBeTruthy();
  expect(Object.keys(kept.granted)).toEqual(['gdelt-doc']);
});
