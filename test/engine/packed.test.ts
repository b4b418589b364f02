import { describe, expect, test } from 'vitest';
import { packCues } from '../../scripts/pack-cues';
import { LANGUAGES } from '../../src/engine/languages';
import { unpackCues } from '../../src/engine/languages/packed';

describe.each(LANGUAGES.map((language) => [language.code, language.cues] as const))('%s', (_, cues) => {
  const written = JSON.stringify(packCues(cues));

  test('what the extension carries makes the same rules', () => {
    expect(unpackCues(JSON.parse(written))).toEqual(cues);
  });

  test('it is shorter than the rules', () => {
    expect(written.length).toBeLessThan(0.92 * JSON.stringify(cues).length);
  });
});
