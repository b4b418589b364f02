import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tintOf } from '../../src/page/sheet';
import { STRENGTHS } from '../../src/platform/fields';

/** WCAG 2.2: text 4.5:1, marks and edges 3:1. Every pair that is drawn, in both themes, from tokens.css itself. */
const LEAST = { text: 4.5, mark: 3 };
const css = readFileSync('src/ui/tokens.css', 'utf8').split('@media')[0]!;

type Colours = Record<string, string>;
const themes: Record<'light' | 'dark', Colours> = { light: {}, dark: {} };
for (const [, name = '', value = ''] of css.matchAll(/--([\w-]+):\s*([^;]+);/g)) {
  const pair = /^light-dark\(\s*(#\w+),\s*(#\w+)\s*\)$/.exec(value);
  if (pair) [themes.light[name], themes.dark[name]] = [pair[1]!, pair[2]!];
}

const channels = (hex: string) =>
  [1, 3, 5, 7].map((at) => (hex.length > at ? Number.parseInt(hex.slice(at, at + 2), 16) / 255 : 1));
function over(top: string, bottom: string): string {
  const [t, b] = [channels(top), channels(bottom)];
  const mixed = [0, 1, 2].map((at) => Math.round((t[at]! * t[3]! + b[at]! * (1 - t[3]!)) * 255));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
function luminance(hex: string): number {
  const [r, g, b] = channels(hex).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
function contrast(front: string, back: string): number {
  const [more, less] = [luminance(over(front, back)), luminance(back)].sort((a, b) => b - a);
  return (more! + 0.05) / (less! + 0.05);
}

const PAPERS = ['paper', 'paper-raised', 'paper-sunken'];
const TIERS = ['explicit', 'provenance', 'hedge', 'verified', 'refuted'];

test('black on white is 21:1, or the measure itself is wrong', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#00000080', '#ffffff')).toBeCloseTo(4, 1);
});

test.each(['light', 'dark'] as const)('%s: every pair that is drawn', (theme) => {
  const c = themes[theme];
  const pairs: [keyof typeof LEAST, string, string, string][] = [];
  const add = (kind: keyof typeof LEAST, what: string, front: string | undefined, back: string | undefined) => {
    if (!front || !back) throw new Error(`tokens.css has no ${what}`);
    pairs.push([kind, what, front, back]);
  };
  for (const paper of PAPERS) {
    for (const ink of ['ink', 'ink-2', 'ink-3', ...TIERS.map((tier) => `${tier}-ink`)]) {
      add('text', `${ink} on ${paper}`, c[ink], c[paper]);
      add('text', `${ink} on hovered ${paper}`, c[ink], over(c.hover!, c[paper]!));
    }
    for (const mark of ['rule', 'accent', 'focus', ...TIERS.map((tier) => `${tier}-line`)])
      add('mark', `${mark} on ${paper}`, c[mark], c[paper]);
  }
  const pages = theme === 'light' ? ['#ffffff', '#f6f3ea'] : ['#121212', '#1e1f22', '#000000'];
  for (const tier of TIERS) {
    for (const ink of [`${tier}-ink`, 'ink', 'ink-2']) add('text', `${ink} on ${tier}-tint`, c[ink], c[`${tier}-tint`]);
    add('mark', `${tier}-line on its tint`, c[`${tier}-line`], c[`${tier}-tint`]);
    for (const page of pages) {
      add('mark', `page ${tier} line on ${page}`, c[`page-${tier}-line`], page);
      for (const strength of STRENGTHS) {
        const tinted = over(tintOf(c[`page-${tier}-tint`]!, strength), page);
        const what = `${strength} ${tier} tint over ${page}`;
        add('mark', `page ${tier} line on ${what}`, c[`page-${tier}-line`], tinted);
        add('text', `page text on ${what}`, theme === 'light' ? '#444444' : '#cccccc', tinted);
      }
    }
  }
  add('text', 'on-accent on accent', c['on-accent'], c.accent);
  const weak = pairs.filter(([kind, , front, back]) => contrast(front, back) < LEAST[kind]);
  expect(weak).toEqual([]);
  expect(pairs.length).toBeGreaterThan(120);
});
