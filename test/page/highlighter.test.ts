// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { Highlighter } from '../../src/page/highlighter';
import { pageReport } from '../ui/stage';

const highlights = new Map<string, unknown>();
beforeEach(() => {
  highlights.clear();
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal(
    'Highlight',
    class extends Set<Range> {
      constructor(...ranges: Range[]) {
        super(ranges);
      }
    },
  );
  document.body.textContent = 'It could not verify the letter.';
});

const report = pageReport('coastguard');
/** Shows one claim; the place of its words does not matter here. */
function show(highlighter: Highlighter): Promise<void> {
  const range = document.createRange();
  range.selectNodeContents(document.body);
  return highlighter.show([{ report: report.id, claims: report.claims.slice(0, 1), toRange: () => range }]);
}

test('the sheet is asked for once, before the first highlight', async () => {
  const paint = vi.fn(async () => expect(highlights.size).toBe(0));
  const highlighter = new Highlighter(paint);
  await show(highlighter);
  await show(highlighter);
  expect(paint).toHaveBeenCalledTimes(1);
  expect(highlights.size).toBe(1);
  highlighter.restore();
  await show(highlighter);
  expect(paint).toHaveBeenCalledTimes(1);
});

test('what the page took out of the registry is put back, and nothing else', async () => {
  const highlighter = new Highlighter(async () => null);
  await show(highlighter);
  const before = [...highlights];
  highlights.clear();
  highlights.set('the page’s own', new Set());
  highlighter.mend();
  expect([...highlights]).toEqual([['the page’s own', new Set()], ...before]);
  highlighter.hide();
  highlighter.mend();
  expect([...highlights.keys()]).toEqual(['the page’s own']);
});

test('where the sheet was refused, the next painting asks again', async () => {
  const paint = vi.fn().mockRejectedValueOnce(new Error('the worker was stopped')).mockResolvedValue(null);
  const highlighter = new Highlighter(paint);
  await expect(show(highlighter)).rejects.toThrow('stopped');
  expect(highlights.size).toBe(0);
  await show(highlighter);
  expect(highlights.size).toBe(1);
});

test('put away while the sheet was on its way, the page is painted on its return', async () => {
  const paint = vi
    .fn()
    .mockReturnValueOnce(new Promise(() => {}))
    .mockResolvedValue(null);
  const highlighter = new Highlighter(paint);
  void show(highlighter); // never answered
  highlighter.restore();
  await show(highlighter);
  expect(highlights.size).toBe(1);
  expect(paint).toHaveBeenCalledTimes(2);
});
