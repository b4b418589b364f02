import { expect, test } from 'vitest';
import { en } from '../../src/engine/languages/en';
import { likeWordsOf } from '../../src/engine/like-words';
import { layOut } from '../../src/engine/sentences';

const common = (one: string, two: string) => {
  const layout = layOut(`${one}\n${two}`, en);
  const first = likeWordsOf(layout, 0);
  return [...likeWordsOf(layout, 1)].filter((group) => first.has(group)).length;
};

test('an event is known by another word for it, in any of its forms', () => {
  expect(common('The commander was killed.', 'His death could not be confirmed.')).toBeGreaterThan(0);
  expect(common('Two men were abducted on the road.', 'Nobody has confirmed who kidnapped them.')).toBeGreaterThan(0);
});

test('other events are others; words of saying and of material make nothing alike', () => {
  expect(common('The commander was killed.', 'The harvest could not be counted.')).toBe(0);
  expect(common('A spokesman said the photo was old.', 'She said the picture was new.')).toBe(0);
});
