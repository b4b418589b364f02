// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { paperOf, parseColour } from '../../src/page/paper';

describe('the paper that a text is printed on', () => {
  test.each([
    ['<p>plain</p>', 'light'],
    ['<div style="background-color: rgb(20, 22, 25)"><p>dark box</p></div>', 'dark'],
    [
      '<div style="background-color: rgb(0, 0, 0)"><div style="background-color: rgb(250, 250, 240)"><p>light in dark</p></div></div>',
      'light',
    ],
    [
      '<div style="background-color: rgb(255, 255, 255)"><div style="background-color: rgba(0, 0, 0, 0.1)"><p>veiled</p></div></div>',
      'light',
    ],
    [
      '<div style="background-image: url(x.png); background-color: rgb(255,255,255)"><p style="color: rgb(240, 240, 240)">on a picture</p></div>',
      'dark',
    ],
    ['<div style="background-image: url(x.png)"><p style="color: rgb(20, 20, 20)">on a picture</p></div>', 'light'],
  ])('%s', (html, theme) => {
    document.body.replaceChildren(document.createRange().createContextualFragment(html));
    expect(paperOf(document.querySelector('p')!)).toBe(theme);
  });

  test.each([
    ['rgb(1, 2, 3)', [1, 2, 3, 1]],
    ['rgba(1, 2, 3, 0.25)', [1, 2, 3, 0.25]],
    ['oklch(0.5 0.1 20)', null],
    ['', null],
  ])('parses %s', (colour, parts) => {
    expect(parseColour(colour)).toEqual(parts);
  });
});
