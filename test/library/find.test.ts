import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { createFinder } from '../../src/library/find';
import { type Library, openLibrary } from '../../src/library/library';
import { keptPage, keptText } from './kept';

const ALL = { since: 0, most: 10_000 };
let library: Library;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  library = await openLibrary();
});
const titles = (found: { report: { title: string | null } }[]) => found.map(({ report }) => report.title);

const OTTER = keptText('a.example/otter', 1, 'Otter walks into Dunmere bakery', 'It ate two rolls and left.');
const BRIDGE = keptText('a.example/bridge', 2, 'Bridge of Vellmar closed', 'An engineer found cracks in two piers.');

test('by its words in any form, best first; what has none of them is not looked at', async () => {
  for (const article of [OTTER, BRIDGE, keptPage('courier/intercepted-call.html', 3)]) await library.keep(article, ALL);
  const read = vi.spyOn(library, 'read');
  const { find } = createFinder(library);
  expect(titles(await find('otters in bakeries of Dunmere', 'en', 10))[0]).toBe(OTTER.report.title);
  expect(titles(await find('closed: cracked piers at Vellmar', 'en', 10))[0]).toEqual(BRIDGE.report.title);
  expect(await find('comet', 'en', 10)).toEqual([]);
  expect(await find('of the and', 'en', 10)).toEqual([]);
  expect(new Set(read.mock.calls.flat()).size).toBeLessThan(4);
});

test('the index follows what is kept, read again, deleted and brought back', async () => {
  const { find } = createFinder(library);
  const otters = async () => titles(await find('otter bakery', 'en', 10));
  expect(await otters()).toEqual([]);
  await library.keep(OTTER, ALL);
  expect(await otters()).toEqual([OTTER.report.title]);
  await library.keep({ ...keptText(OTTER.key, 3, 'Heron walks into school', 'It ate nothing.') }, ALL);
  expect(await otters()).toEqual([]);
  expect(titles(await find('heron', 'en', 10))).toEqual(['Heron walks into school']);
  const gone = await library.remove([OTTER.key]);
  await library.keep({ ...BRIDGE, at: 9 }, ALL);
  expect(await find('heron', 'en', 10)).toEqual([]);
  await library.restore(gone);
  expect(titles(await find('heron', 'en', 10))).toEqual(['Heron walks into school']);
});

test('two searches at once give the same as one after the other', async () => {
  for (const article of [OTTER, BRIDGE]) await library.keep(article, ALL);
  const { find } = createFinder(library);
  const both = await Promise.all([find('otter', 'en', 5), find('otter', 'en', 5)]);
  expect(both.map(titles)).toEqual([[OTTER.report.title], [OTTER.report.title]]);
});
