import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/engine/languages';
import { CODES } from '../../src/engine/languages/codes';

const folders = readdirSync('src/engine/languages', { withFileTypes: true }).filter((entry) => entry.isDirectory());

test('the list of languages is the list of their folders', () => {
  const codes = LANGUAGES.map(({ code }) => code);
  expect(codes.toSorted()).toEqual(folders.map(({ name }) => name).sort());
  expect(CODES).toEqual(codes);
});

test('every language has the same files, and a fixture that proves it', () => {
  const [first, ...others] = folders.map(({ name }) =>
    // a folder beside its file holds the file's groups
    readdirSync(`src/engine/languages/${name}`)
      .filter((file) => file.endsWith('.ts'))
      .sort(),
  );
  for (const files of others) expect(files).toEqual(first);
  for (const { name } of folders) expect(existsSync(`test/fixtures/languages/${name}.txt`), name).toBe(true);
});
