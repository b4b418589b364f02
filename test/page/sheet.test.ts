import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { KINDS } from '../../src/engine/types';
import { COLOURS, highlightName, makeSheet, STYLE_OF, STYLES } from '../../src/page/sheet';

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

  test('gives every kind a style', () => {
    expect(Object.keys(STYLE_OF).sort()).toEqual([...KINDS].sort());
  });

  test('says in literal values what the tokens say', () => {
    expect(existsSync('src/ui/tokens.css')).toBe(true);
    const tokens = readFileSync('src/ui/tokens.css', 'utf8');
    for (const [style, [lineLight, lineDark, tintLight, tintDark]] of Object.entries(COLOURS)) {
      expect(tokens).toContain(`--page-${style}-line: light-dark(${lineLight}, ${lineDark})`);
      expect(tokens).toContain(`--page-${style}-tint: light-dark(${tintLight}, ${tintDark})`);
    }
  });
});
