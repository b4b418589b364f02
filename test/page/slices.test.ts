// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { inSlices, restBetween } from '../../src/page/slices';

const nobody = () => false;
/** Longer than a slice, so that a pause follows. */
function work(): void {
  for (const end = performance.now() + 12; performance.now() < end; );
}
/** Reads the paragraphs one by one; before the second one `between` happens, in a pause, as the page's own work does. */
function* readParagraphs(between: () => void) {
  const read: string[] = [];
  for (const [at, p] of [...document.querySelectorAll('p')].entries()) {
    read.push(p.textContent ?? '');
    if (at === 0) setTimeout(between);
    work();
    yield;
  }
  return read.join(' ');
}

describe('a page that is read in slices', () => {
  beforeEach(() => {
    document.body.innerHTML = '<p>One.</p><p>Two.</p><p>Three.</p><script></script>';
  });

  test('is read to its end', async () =>
    expect(await inSlices(() => readParagraphs(() => {}), nobody)).toBe('One. Two. Three.'));

  test('and changes meanwhile is read anew, never half and half', async () => {
    let changes = 0;
    const change = () => {
      if (changes++ > 0) return;
      for (const p of document.querySelectorAll('p')) p.firstChild!.nodeValue = p.textContent!.replace('.', '!');
    };
    expect(await inSlices(() => readParagraphs(change), nobody)).toBe('One! Two! Three!');
    expect(changes).toBe(2);
  });

  test('and never rests is read in one go in the end', async () => {
    let begun = 0;
    const read = await inSlices(() => {
      begun += 1;
      return readParagraphs(() => {
        document.querySelectorAll('p')[1]!.textContent = `Two${begun}.`;
      });
    }, nobody);
    expect(begun).toBe(3);
    expect(read).toBe('One. Two2. Three.');
    await new Promise((resolve) => setTimeout(resolve, 5)); // the last change, after the reading
  });

  test.each([
    ['a script', () => document.body.append(document.createElement('script'))],
    ['the text of a script', () => document.querySelector('script')!.append('word')],
    ['an empty box', () => document.body.append(document.createElement('div'))],
    ['an attribute', () => document.body.setAttribute('class', 'x')],
  ])('is not read anew for %s', async (_name, change) => {
    let begun = 0;
    await inSlices(() => {
      begun += 1;
      return readParagraphs(change);
    }, nobody);
    expect(begun).toBe(1);
  });

  test('nor for our own card', async () => {
    const card = document.createElement('div');
    card.textContent = 'words';
    let begun = 0;
    await inSlices(
      () => {
        begun += 1;
        return readParagraphs(() => document.body.append(card));
      },
      (node) => node === card,
    );
    expect(begun).toBe(1);
  });
});

test('long work leaves room for what waits', async () => {
  const order: string[] = [];
  await restBetween(
    (function* () {
      setTimeout(() => order.push('the page'));
      for (let i = 0; i < 4; i++) {
        work();
        order.push('ours');
        yield;
      }
    })(),
  );
  expect(order.indexOf('the page')).toBeGreaterThan(0);
  expect(order.indexOf('the page')).toBeLessThan(4);
});

test.each([
  ['of the page', (steps: () => Generator<void, void, void>) => inSlices(steps, nobody)],
  ['on what was read', (steps: () => Generator<void, void, void>) => restBetween(steps())],
])('work %s begins in a task of its own, behind that of who asks for it', async (_name, begin) => {
  const order: string[] = [];
  const done = begin(function* () {
    order.push('work');
    yield;
  });
  await Promise.resolve();
  order.push('who asks');
  await done;
  expect(order).toEqual(['who asks', 'work']);
});
