import { expect, test } from 'vitest';
import { findLanguage } from '../../src/engine/languages';
import { scan } from '../../src/engine/scan';
import { chooseMarked } from '../../src/page/choose-marked';

const claims = scan(
  'The list has not been verified. In an intercepted call two officers laugh. The strikers have reportedly gathered money.',
  { language: findLanguage('en')! },
);
const marked = (...args: [Parameters<typeof chooseMarked>[1], Parameters<typeof chooseMarked>[2]]) =>
  chooseMarked(claims, ...args).flatMap(({ warnings }) => warnings.map(({ kind }) => kind));

test('a pen that is switched off, and a claim that was set aside, are not painted', () => {
  expect(marked([], [])).toEqual(['not-verified', 'intercepted', 'reported']);
  expect(marked(['hedge'], [])).toEqual(['not-verified', 'intercepted']);
  expect(marked([], [claims[0]!.id])).toEqual(['intercepted', 'reported']);
  expect(marked(['explicit', 'provenance', 'hedge'], [])).toEqual([]);
});
