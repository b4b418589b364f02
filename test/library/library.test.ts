import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { hasLibrary, type Library, openLibrary } from '../../src/library/library';
import { keptPage, keptText } from './kept';

const ALL = { since: 0, most: 1000 };
let library: Library;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  library = await openLibrary();
});
afterEach(() => {
  vi.restoreAllMocks();
  library.close();
});

const granite = (at: number) => keptPage('courier/intercepted-call.html', at);
const otter = (at: number) => keptText('a.example/otter', at, 'Otter walks into bakery', 'It ate two rolls.');
/** Every article has its digest and every digest its article. */
const consistent = async () => {
  const keys = await library.keys();
  for (const key of keys) expect(await library.read(key), key).not.toBeNull();
  return keys;
};

test('asking whether there is one makes none', async () => {
  globalThis.indexedDB = new IDBFactory();
  expect(await hasLibrary()).toBe(false);
  expect(await indexedDB.databases()).toEqual([]);
});

test('what is kept comes back as it was, with its text and its claims', async () => {
  const article = granite(5);
  await library.keep(article, ALL);
  expect(await library.read(article.key)).toEqual(article);
  expect(article.report.claims.length).toBeGreaterThan(0);
  const [digest] = await library.list();
  expect(digest).toMatchObject({ key: article.key, at: 5, outlet: article.report.outlet, title: article.report.title });
  expect(await library.size()).toEqual({ articles: 1, bytes: Buffer.byteLength(JSON.stringify(article)) });
  expect(await library.read('nobody.example/x')).toBeNull();
});

test('a page that is read again replaces itself', async () => {
  await library.keep(otter(1), ALL);
  await library.keep({ ...otter(2), report: { ...otter(2).report, title: 'Otter, corrected' } }, ALL);
  expect((await library.list()).map(({ title, at }) => [title, at])).toEqual([['Otter, corrected', 2]]);
});

test('listed newest first, and later than a time', async () => {
  for (const at of [3, 1, 2]) await library.keep(keptText(`a.example/${at}`, at, `No ${at}`, ''), ALL);
  expect((await library.list()).map(({ at }) => at)).toEqual([3, 2, 1]);
  expect((await library.list(2)).map(({ at }) => at)).toEqual([3]);
});

describe('what is past the limits goes, and nothing else', () => {
  test.each([
    ['by time', { since: 3, most: 1000 }, [5, 4, 3]],
    ['by number', { since: 0, most: 2 }, [5, 4]],
    ['by both', { since: 4, most: 4 }, [5, 4]],
    ['within both', { since: 1, most: 5 }, [5, 4, 3, 2, 1]],
  ])('%s', async (_what, limits, left) => {
    for (const at of [1, 2, 3, 4]) await library.keep(keptText(`a.example/${at}`, at, 'x', ''), ALL);
    await library.keep(keptText('a.example/5', 5, 'x', ''), limits);
    expect((await library.list()).map(({ at }) => at)).toEqual(left);
    expect(await consistent()).toHaveLength(left.length);
  });
});

test('deleted, and brought back; but not over what was read meanwhile', async () => {
  await library.keep(granite(1), ALL);
  await library.keep(otter(2), ALL);
  const gone = await library.remove([otter(2).key]);
  expect(gone).toEqual([otter(2)]);
  expect(await consistent()).toEqual([granite(1).key]);
  const all = await library.remove();
  expect(all).toEqual([granite(1)]);
  expect(await library.size()).toEqual({ articles: 0, bytes: 0 });
  await library.keep({ ...otter(9) }, ALL);
  await library.restore([...gone, ...all]);
  expect((await library.list()).map(({ at }) => at)).toEqual([9, 1]);
  await consistent();
});

test('no room: the browser’s own error, and what was kept before is untouched', async () => {
  await library.keep(otter(1), ALL);
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...what) {
    // as a browser does it: the transaction is aborted by a write that was already under way
    const request = put.apply(this, what);
    if (this.name === 'digests') {
      Object.defineProperty(this.transaction, 'error', { get: () => new DOMException('full', 'QuotaExceededError') });
      this.transaction.abort();
    }
    return request;
  });
  await expect(library.keep({ ...otter(2), report: { ...otter(2).report, title: 'New' } }, ALL)).rejects.toMatchObject({
    name: 'QuotaExceededError',
  });
  vi.restoreAllMocks();
  expect((await library.list()).map(({ title, at }) => [title, at])).toEqual([['Otter walks into bakery', 1]]);
  expect(await library.read(otter(1).key)).toEqual(otter(1));
});

test('stopped half-way: the article with its digest, or neither', async () => {
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...what) {
    const request = put.apply(this, what);
    if (this.name === 'articles') queueMicrotask(() => this.transaction.abort());
    return request;
  });
  await expect(library.keep(otter(1), ALL)).rejects.toThrow();
  vi.restoreAllMocks();
  expect(await library.list()).toEqual([]);
  expect(await library.read(otter(1).key)).toBeNull();
});
