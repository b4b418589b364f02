import { describe, expect, test } from 'vitest';
import { boxOf, placeNote } from '../../src/page/card';

const view = { width: 1000, height: 800 };
const note = { width: 304, height: 200 };

describe('the place of a note', () => {
  test.each([
    ['under the words where there is room', { left: 100, top: 300, bottom: 320 }, note, { left: 100, top: 328 }],
    ['over them at the foot of the view', { left: 100, top: 700, bottom: 720 }, note, { left: 100, top: 492 }],
    ['inside the right edge', { left: 900, top: 300, bottom: 320 }, note, { left: 688, top: 328 }],
    ['inside the left edge', { left: -50, top: 300, bottom: 320 }, note, { left: 8, top: 328 }],
  ])('%s', (_what, words, size, place) => {
    expect(placeNote(words, size, view)).toMatchObject(place);
  });

  test('words over several lines: beside all of them, from where they begin', () => {
    const lines = [
      { left: 700, top: 300, bottom: 320 },
      { left: 40, top: 328, bottom: 348 },
      { left: 40, top: 356, bottom: 376 },
    ];
    expect(boxOf(lines)).toEqual({ left: 700, top: 300, bottom: 376 });
    expect(placeNote(boxOf(lines)!, note, view).top).toBe(384);
    expect(boxOf([])).toBeNull();
  });

  test('where neither side has room, the larger one, cut to it: never over the words', () => {
    const { top, room } = placeNote({ left: 0, top: 300, bottom: 320 }, { width: 304, height: 900 }, view);
    expect(top).toBeGreaterThanOrEqual(320);
    expect(room).toBe(800 - 320 - 16);
    const above = placeNote({ left: 0, top: 500, bottom: 520 }, { width: 304, height: 900 }, view);
    expect(above.top + above.room).toBeLessThanOrEqual(500);
  });
});
