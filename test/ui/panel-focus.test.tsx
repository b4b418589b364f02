// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import type { Seen } from '../../src/platform/surface';
import { Panel } from '../../src/ui/panel/panel';
import { pageReport, recordActions, Stage, seenWith } from './stage';

afterEach(cleanup);

function show(seen: Seen): (now: Seen) => void {
  const { actions } = recordActions();
  const view = (now: Seen) => (
    <Stage actions={actions}>
      <Panel seen={now} />
    </Stage>
  );
  const { rerender } = render(view(seen));
  return (now) => rerender(view(now));
}
const read = (change = {}) => seenWith({ reports: [pageReport('coastguard', change)] });
const reading = seenWith({ page: { state: 'reading' } });
const focused = () => {
  const now = document.activeElement!;
  return [now.closest('article')?.id, now.getAttribute('aria-label') ?? now.textContent];
};
const focusButton = (name: string, at = 1) => {
  const button = within(screen.getAllByRole('article')[at]!).getByRole('button', { name });
  button.focus();
  return focused();
};

test('the focus is where it was when the same is told again, or read again', () => {
  const update = show(read());
  const before = focusButton('Not right?');
  update(read());
  expect(focused()).toEqual(before);
  update(reading);
  expect(document.activeElement).toBe(document.body);
  update(read());
  expect(focused()).toEqual(before);
});

test('the focus goes along with a card to another section', () => {
  const update = show(read());
  const before = focusButton('Copy', 0);
  const report = pageReport('coastguard', { revision: 2 });
  report.claims = report.claims.map((claim, at) => (at === 0 ? { ...claim, standing: 'verified' as const } : claim));
  update(seenWith({ reports: [report] }));
  expect(focused()).toEqual(before);
});

test('the focus stays on the button that reads again while that is done', () => {
  const update = show(read());
  screen.getByRole('button', { name: 'Read the page again' }).focus();
  const before = document.activeElement;
  update(reading);
  expect(document.activeElement).toBe(before);
});

test('a focus that the reader took away is not given back', async () => {
  const update = show(read());
  focusButton('Copy');
  (document.activeElement as HTMLElement).blur();
  await new Promise((go) => setTimeout(go, 5));
  update(reading);
  update(read());
  expect(document.activeElement).toBe(document.body);
});
