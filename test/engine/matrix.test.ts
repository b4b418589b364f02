import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { casesOf, isRight, KINDS } from './matrix';

const FOLDER = 'test/fixtures/matrix';

/** The lines of a file; "? " before a line that is not read rightly yet. */
const lines = KINDS.flatMap((kind) =>
  readFileSync(`${FOLDER}/${kind}.txt`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ kind, line: line.replace(/^\? /, ''), open: line.startsWith('? ') })),
);

it.each(lines.filter(({ open }) => !open))('$kind: $line', ({ kind, line }) => {
  expect(casesOf(kind, line).filter((one) => !isRight(kind, one))).toEqual([]);
});

it('what is read rightly by now is no open line any more', () => {
  const read = lines.filter(({ kind, line, open }) => open && casesOf(kind, line).every((one) => isRight(kind, one)));
  expect(read.map(({ line }) => line)).toEqual([]);
});
