import { expect, it } from 'vitest';
import { en } from '../../src/engine/languages/en';
import { scan } from '../../src/engine/scan';

/** The statement of the claim whose caveat is the last one of the text. */
const lastStatement = (...paragraphs: string[]) => {
  const text = paragraphs.join('\n\n');
  const last = (claim: { warnings: readonly { start: number }[] }) => claim.warnings.at(-1)!.start;
  const claims = scan(text, { language: en }).sort((a, b) => last(a) - last(b));
  return claims.at(-1)!.statement.text;
};

const TAPE = 'The Harbour Front on Monday published a tape in which Ilo Brand is heard promising jobs to relatives.';

it.each([
  // beside its cue it tells nothing
  ['points back', TAPE, [TAPE, 'It was not possible to verify it independently.']],
  // the article has left the first story
  [
    'has turned',
    'Meanwhile, a bridge at Ostrel had been mined, the army said.',
    [
      TAPE,
      'Journalists could not verify the tape.',
      'Meanwhile, a bridge at Ostrel had been mined, the army said.',
      'The claim could not be independently verified.',
    ],
  ],
])('a caveat behind what %s is about: %s', (_, statement, paragraphs) => {
  expect(lastStatement(...paragraphs)).toBe(statement);
});
