import { expect, test } from 'vitest';
import { pageKey } from '../../src/article/page-key';

test.each([
  ['https://www.courier.example/ferry/?utm_source=mail#comments', 'courier.example/ferry'],
  ['https://courier.example/#/story/2', 'courier.example#/story/2'],
  ['https://courier.example/app/#!/story/2', 'courier.example/app#!/story/2'],
])('%s is kept as %s', (address, key) => expect(pageKey(address)).toBe(key));
