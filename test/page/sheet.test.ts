import { describe, expect, test } from 'vitest';
import { KINDS } from '../../src/engine/types';
import { highlightName, makeSheet, STYLE_OF, STYLES } from '../../src/page/sheet';
import type { Strength } from '../../src/platform/fields';

describe('the sheet of highlights', () => {
  test('has a rule for every style on light and on dark paper, and takes each away in print', () => {
    const sheet = makeSheet('tok');
    const [screen = '', print = ''] = sheet.split('@media print');
    for (const style of STYLES)
      for (const theme of ['light', 'dark'] as const) {
        expect(screen).toContain(`::highlight(${highlightName('tok', style, theme)})`);
        expect(print).toContain(`::highlight(${highlightName('tok', style, theme)})`);
      }
  });

  test('more of it is a broader line and more tint; the line alone has hardly any tint', () => {
    const opacities = (strength: Strength) =>
      [...makeSheet('tok', strength).matchAll(/background-color:#.{6}(..);text-decoration/g)]
        .slice(0, 5)
        .map(([, hex = '']) => Number.parseInt(hex, 16));
    const strong = opacities('strong');
    const line = opacities('line');
    opacities('calm').forEach((calm, at) => {
      expect(strong[at]).toBeGreaterThan(calm);
      expect(line[at]).toBeLessThan(calm / 2);
      expect(line[at]).toBeGreaterThan(0);
    });
    expect(makeSheet('tok', 'strong')).toContain('underline solid 3px #a9742a');
    expect(makeSheet('tok', 'line')).toContain('underline solid 2px #a9742a');
  });

  test('gives every kind a style', () => {
    expect(Object.keys(STYLE_OF).sort()).toEqual([...KINDS].sort());
  });
});
