// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { Opened, type OpenedStore } from '../../src/ui/options/opened';
import { Options } from '../../src/ui/options/options';
import { DIGESTS, FORMATS, OPTIONS, openedStore, recordOptions } from './options-stage';
import { recordActions, Stage, settingsWith } from './stage';

afterEach(cleanup);

function show(store: OpenedStore, keepOpened = true, locked: (typeof OPTIONS)[string]['locked'] = []) {
  const { done, actions } = recordOptions();
  const seen = { ...OPTIONS.new!, settings: settingsWith({ keepOpened }), locked };
  render(
    <Stage actions={recordActions().actions}>
      <Options seen={seen} actions={actions} formats={FORMATS}>
        <Opened seen={seen} store={store} />
      </Options>
    </Stage>,
  );
  return done;
}
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const rows = () => screen.queryAllByRole('button', { name: /^Delete Harbour story/ }).length;

test('off at first; switched on and for how long by its own controls', async () => {
  const off = show(openedStore([]), false);
  const on = screen.getByRole('switch', { name: /^Keep the news articles that I open/ });
  expect((on as HTMLInputElement).checked).toBe(false);
  expect(screen.queryByLabelText('Delete each after')).toBeNull();
  fireEvent.click(on);
  expect(off).toEqual([['save', { keepOpened: true }]]);
  cleanup();
  const done = show(openedStore([]));
  fireEvent.change(screen.getByLabelText('Delete each after'), { target: { value: '90' } });
  expect(done).toEqual([['save', { keepDays: 90 }]]);
  expect(await screen.findByText('No article is kept.')).toBeTruthy();
});

test('how many and how much; ten at first, the rest on demand', async () => {
  show(openedStore(DIGESTS));
  expect(await screen.findByText('25 articles · 62.5 kB')).toBeTruthy();
  expect(rows()).toBe(10);
  press('Show 15 more');
  expect(rows()).toBe(25);
});

test('one is deleted and brought back, and all of them', async () => {
  show(openedStore(DIGESTS.slice(0, 3)));
  await screen.findByText('3 articles · 7.5 kB');
  press('Delete Harbour story 24');
  expect(await screen.findByText(/^Deleted 1 article\./)).toBeTruthy();
  expect(rows()).toBe(2);
  press('Bring it back');
  await waitFor(() => expect(rows()).toBe(3));
  press('Delete all articles');
  expect(await screen.findByText(/^Deleted 3 articles\./)).toBeTruthy();
  expect(rows()).toBe(0);
  press('Bring it back');
  await waitFor(() => expect(rows()).toBe(3));
  expect(screen.queryByText(/^Deleted/)).toBeNull();
});

test('what was kept stays in sight when nothing new is', async () => {
  show(openedStore(DIGESTS.slice(0, 1)), false);
  expect(await screen.findByText(/Nothing new is kept/)).toBeTruthy();
  expect(rows()).toBe(1);
});

test.each([
  ['no-room', /no more room on this device. What was kept before is not lost/],
  ['broken', /refused to write it. What was kept before is not lost/],
] as const)('%s is said', async (trouble, words) => {
  show(openedStore(DIGESTS.slice(0, 1), { trouble: async () => trouble }));
  expect((await screen.findByText(words)).getAttribute('role')).toBe('alert');
});

test('a store that fails says so, and what it says', async () => {
  const fail = async (): Promise<never> => {
    throw new Error('the disk is gone');
  };
  show(openedStore([], { list: fail }));
  expect(await screen.findByText('What is kept could not be read: the disk is gone')).toBeTruthy();
  cleanup();
  show(openedStore(DIGESTS.slice(0, 1), { remove: fail }));
  await screen.findByText('1 article · 2.5 kB');
  press('Delete all articles');
  expect(await screen.findByText('That did not work: the disk is gone. Nothing was changed.')).toBeTruthy();
  expect(rows()).toBe(1);
});

test('what an organisation has fixed can’t be changed', () => {
  show(openedStore([]), true, ['keepOpened', 'keepDays']);
  expect(screen.getByRole('switch', { name: /^Keep the news/ })).toHaveProperty('disabled', true);
  expect(screen.getByLabelText('Delete each after')).toHaveProperty('disabled', true);
});
