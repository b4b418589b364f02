import { expect, test } from 'vitest';
import { en } from '../../src/engine/languages/en';
import { layOut } from '../../src/engine/sentences';
import { turnsBetween } from '../../src/engine/turns';

const TEXT = [
  'The Harbour Front published a video of the mayor in the lighthouse.',
  'The mayor left the lighthouse on Monday.',
  'Bread became dearer in March.',
  'Meanwhile, the army said that a bridge at Ostrel had been mined.',
  'The bridge has been closed since.',
  'It could not be verified.',
].join(' ');

test('whether the article has turned to another story between two sentences', () => {
  const layout = layOut(TEXT, en);
  expect(turnsBetween(layout, 0, 5)).toBe(true);
  expect(turnsBetween(layout, 0, 2)).toBe(false);
  expect(turnsBetween(layout, 3, 5)).toBe(false);
  const other = layOut(
    'A tape is out. In another case, a letter shows boats. In other villages, the army said so. Meanwhile, bread is dear.',
    en,
  );
  expect(turnsBetween(other, 0, 1)).toBe(true);
  expect(turnsBetween(other, 1, 3)).toBe(false);
});
