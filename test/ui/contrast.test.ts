import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { COLOURS, tintOf } from '../../src/page/sheet';
import { STRENGTHS } from '../../src/platform/fields';

/** WCAG 2.2: text 4.5:1, marks and edges 3:1. Every pair that is drawn, in both themes, from tokens.css itself and from the sheet for pages. */
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
const TIERS = ['explicit', 'provenance', 'hedge', 'verified', 'refuted'] as const;

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
    const pen = COLOURS[tier];
    const [line, tint] = theme === 'light' ? [pen[0], pen[2]] : [pen[1], pen[3]];
    for (const page of pages) {
      add('mark', `page ${tier} line on ${page}`, line, page);
      for (const strength of STRENGTHS) {
        const tinted = over(tintOf(tint, strength), page);
        const what = `${strength} ${tier} tint over ${page}`;
        add('mark', `page ${tier} line on ${what}`, line, tinted);
        add('text', `page text on ${what}`, theme === 'light' ? '#444444' : '#cccccc', tinted);
      }
    }
  }
  add('text', 'on-accent on accent', c['on-accent'], c.accent);
  const weak = pairs.filter(([kind, , front, back]) => contrast(front, back) < LEAST[kind]);
  expect(weak).toEqual([]);
  expect(pairs.length).toBeGreaterThan(120);
});

test('the quiet icon keeps 3:1 on every toolbar of both browsers, in light and dark', () => {
  const svg = readFileSync('public/icons/icon-quiet.svg', 'utf8');
  const [, grey = ''] = /stroke="(#\w{6})"/.exec(svg) ?? [];
  const toolbars = ['#f9f9fb', '#ffffff', '#dee1e6', '#1c1b22', '#2b2a33', '#35363a', '#202124'];
  expect(toolbars.filter((bar) => contrast(grey, bar) < LEAST.mark)).toEqual([]);
  // and it is what was drawn
  for (const size of [16, 32, 48]) {
    const { pixels, solid } = readPng(readFileSync(`public/icons/quiet-${size}.png`));
    expect(solid, `${size} px`).toBeGreaterThan(size);
    expect([...pixels], `${size} px`).toEqual([grey]);
  }
});

/** The colours of a picture's pixels that nothing shines through, and how many these are. 8 bits, with or without alpha. */
function readPng(file: Buffer): { pixels: Set<string>; solid: number } {
  const parts: Buffer[] = [];
  let [width, bytes] = [0, 0];
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    const data = file.subarray(at + 8, at + 8 + file.readUInt32BE(at));
    const type = file.toString('latin1', at + 4, at + 8);
    if (type === 'IHDR') [width, bytes] = [data.readUInt32BE(0), data[9] === 6 ? 4 : 3];
    if (type === 'IDAT') parts.push(data);
  }
  const raw = inflateSync(Buffer.concat(parts));
  const line = width * bytes;
  const pixels = new Set<string>();
  let solid = 0;
  let above = Buffer.alloc(line);
  for (let at = 0; at < raw.length; at += line + 1) {
    const now = Buffer.from(raw.subarray(at + 1, at + 1 + line));
    for (let n = 0; n < line; n++) {
      const [left, up, corner] = [now[n - bytes] ?? 0, above[n]!, above[n - bytes] ?? 0];
      const near = [left, up, corner].sort(
        (a, b) => Math.abs(left + up - corner - a) - Math.abs(left + up - corner - b),
      );
      now[n]! += [0, left, up, (left + up) >> 1, near[0]!][raw[at]!]!;
    }
    for (let n = 0; n < line; n += bytes)
      if (bytes === 3 || now[n + 3] === 255) {
        pixels.add(`#${now.toString('hex', n, n + 3)}`);
        solid += 1;
      }
    above = now;
  }
  return { pixels, solid };
}
