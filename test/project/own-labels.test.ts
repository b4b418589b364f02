import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isBeside } from '../beside';

const PARTS = ['fit', 'held-out'];
const linesOf = (part: string) => readFileSync(`scripts/own-labels/${part}.jsonl`, 'utf8').trim().split('\n');

interface Claim {
  statement: string;
  warnings: { quote: string }[];
}

test.each(PARTS)('%s: no sentence of an article stands in the labels, only places and names', (part) => {
  for (const line of linesOf(part)) {
    const strings: string[] = [];
    JSON.parse(line, (key, value) => {
      if (typeof value === 'string' && key !== 'id' && key !== 'text') strings.push(value);
      return value;
    });
    expect(strings.filter((one) => one.split(' ').length > 12)).toEqual([]);
  }
});

test('no article is in the fit and held out', () => {
  const [fit, out] = PARTS.map((part) => new Set(linesOf(part).map((line) => JSON.parse(line).text as string)));
  expect([...fit!].filter((text) => out!.has(text))).toEqual([]);
});

test.runIf(isBeside('../shared/corpus/polnear', 'our own labels laid out'))('every label finds its text', () => {
  const folder = mkdtempSync(join(tmpdir(), 'own-labels-'));
  execFileSync(process.execPath, ['scripts/own-labels.mjs', 'unpack', folder]);
  for (const part of PARTS) {
    const files = readdirSync(join(folder, part));
    expect(files).toHaveLength(linesOf(part).length);
    for (const file of files) {
      const { text, claims } = JSON.parse(readFileSync(join(folder, part, file), 'utf8')) as {
        text: string;
        claims: Claim[];
      };
      for (const { statement, warnings } of claims)
        for (const words of [statement, ...warnings.map(({ quote }) => quote)]) expect(text).toContain(words);
    }
  }
  rmSync(folder, { recursive: true });
});
