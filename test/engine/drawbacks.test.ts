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

const FILLER = 'The firm has been at home in Rostan since 1958.';

it.each<[string, string, string[]]>([
  // beside its cue it tells nothing
  ['points back', TAPE, [TAPE, 'It was not possible to verify it independently.']],
  ...[
    'The leak could not be independently verified.',
    'The Gate could not immediately verify the report.',
    'The claim could not be independently verified by the Gate.',
    'There was no immediate confirmation from the harbour office.',
  ].map(
    (caveat) =>
      [
        'names only what it doubts',
        'The next phone will have no buttons, according to the website Harbourleaks.',
        ['The next phone will have no buttons, according to the website Harbourleaks.', FILLER, caveat],
      ] as [string, string, string[]],
  ),
  // a verdict of two words
  [
    'says no more than its verdict',
    'A post says that the mayor of Hallis was paid by a builder.',
    ['A post says that the mayor of Hallis was paid by a builder.', 'This is false.'],
  ],
  // a figure is meant
  [
    'has a number',
    'At least 58 people were killed when shells hit a market, local officials said.',
    [
      'At least 58 people were killed when shells hit a market, local officials said.',
      FILLER,
      'Journalists could not independently verify the figures.',
    ],
  ],
  // another sentence has brought in what is doubted
  [
    'names a kind of its own',
    'A lawyer for the families released a clip on Monday in which a man boasts of a deal with smugglers.',
    [
      'Images posted on Friday by a blogger suggest that the next Harbour phone will have no buttons.',
      'There is no way to verify the images.',
      'A lawyer for the families released a clip on Monday in which a man boasts of a deal with smugglers.',
      FILLER,
      'The clip has not been verified.',
    ],
  ],
  [
    'has an amount',
    'The government claimed that nobody had died in the floods.',
    [
      'The government claimed that nobody had died in the floods.',
      'Rain fell for 12 days.',
      'The figures could not be independently verified.',
    ],
  ],
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
