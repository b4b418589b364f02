import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { foldLists, foldWords } from '../../scripts/fold-words';
import { packCues } from '../../scripts/pack-cues';
import { writeTriggers } from '../../scripts/write-triggers';
import { findLanguage, LANGUAGES } from '../../src/engine/languages';
import { unfoldWords, WordList, wordsIn } from '../../src/engine/languages/folded';
import { unpackCues } from '../../src/engine/languages/packed';
import { scan } from '../../src/engine/scan';
import { carryTriggers } from '../../src/engine/trigger-table';

describe.each(LANGUAGES.map((language) => [language.code, language.cues] as const))('%s', (_, cues) => {
  const written = JSON.stringify(packCues(cues));

  test('what the extension carries makes the same rules', () => {
    expect(unpackCues(JSON.parse(written))).toEqual(cues);
  });

  test('it is shorter than the rules', () => {
    expect(written.length).toBeLessThan(0.92 * JSON.stringify(cues).length);
  });
});

test('articles are read the same with the cues as the extension carries them, without their triggers', () => {
  const english = findLanguage('en')!;
  const bare = unpackCues(JSON.parse(JSON.stringify(packCues(english.cues, true))));
  const carried = { ...english, cues: carryTriggers(bare, writeTriggers(english)) };
  const texts = readdirSync('test/fixtures/articles').filter((name) => name.endsWith('.txt'));
  const labelled = readdirSync('test/fixtures/labelled').filter((name) => name.endsWith('.json'));
  const all = [
    ...texts.map((name) => readFileSync(`test/fixtures/articles/${name}`, 'utf8')),
    ...labelled.map((name) => JSON.parse(readFileSync(`test/fixtures/labelled/${name}`, 'utf8')).text as string),
  ];
  expect(all.length).toBeGreaterThan(50);
  for (const text of all) expect(scan(text, { language: carried })).toEqual(scan(text, { language: english }));
});

describe.each(LANGUAGES.map((language) => [language.code, language.lexicon] as const))(
  '%s, its lists of words',
  (_, lexicon) => {
    test('what the extension carries makes the same lists', () => {
      for (const [name, list] of Object.entries(lexicon)) {
        const words = list instanceof Map ? [...list.keys()] : [...(list as Iterable<string>)];
        const folded = foldWords(words.join(' '));
        if (folded)
          expect(new Set(unfoldWords(folded).split(' ')), name).toEqual(
            new Set(words.flatMap((word) => word.split(' '))),
          );
      }
    });
  },
);

test('lists are folded where that is shorter, and only lists', () => {
  const long = 'accept accepted accepts accuse accused accuses announce announced announces answer answered';
  const folded = foldLists(`const a = words('${long}'); const b = words('a b'); const c = pairs('${long}');`);
  expect(folded).toContain("words(() => unfoldWords('Aaccept");
  expect(folded).toContain(`words('a b'); const c = pairs('${long}')`);
});

test('a list of words is read when a word is first asked of it, once', () => {
  let reads = 0;
  const list = new WordList(() => {
    reads += 1;
    return 'one  two';
  }, wordsIn);
  expect(reads).toBe(0);
  expect([list.has('two'), list.has('three'), list.has('')]).toEqual([true, false, false]);
  expect([...list]).toEqual(['one', 'two']);
  expect(reads).toBe(1);
});

test.each(LANGUAGES.map((language) => [language.code, language.lexicon] as const))(
  '%s: every list of the lexicon is one that is read when it is asked',
  (_, { materials, ...lists }) => {
    for (const [name, list] of Object.entries(lists)) expect(list, name).toBeInstanceOf(WordList);
  },
);
