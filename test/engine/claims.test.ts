import { expect, test } from 'vitest';
import type { Hit } from '../../src/engine/cues';
import { findCues } from '../../src/engine/cues';
import { groupHits } from '../../src/engine/drafts';
import { en } from '../../src/engine/languages/en';
import { scan } from '../../src/engine/scan';
import { layOut } from '../../src/engine/sentences';

/** Beginnings of the statements, with what warns of each. */
const told = (text: string) =>
  scan(text, { language: en }).map(({ statement, warnings }) => [
    statement.text.slice(0, 24),
    warnings.map((warning) => warning.text),
  ]);

test('what one source tells goes on being told by "the source"', () => {
  const text = `Opera house looks for a new director, source says

Ines Marold will leave the Tallgate opera in the spring, according to a source close to its board.

"She has packed her scores already," the source said, adding that the singers had not been told.

The source's information has not been independently verified.`;
  expect(told(text)).toHaveLength(1);
});

test('the newsroom’s own doubt about a thing told before is never what is told', () => {
  for (const doubt of [
    'The Hallis Observer could not independently verify the video.',
    'We were unable to verify the video.',
    'The video could not be verified.',
  ]) {
    const text = `The harbour union on Friday published a video that shows a crane falling on to an empty quay at Hallis.

${doubt}

The port has been closed since the storm.`;
    expect(told(text).map(([statement]) => statement)).toEqual(['The harbour union on Fri']);
  }
});

test('doubt about a number goes back to who gave one, past what has none', () => {
  const text = `Thirty-one killed as shells hit depot at Marn, governor says

Thirty-one people were killed and 60 injured when shells struck the depot at Marn on Sunday, the governor of the Lower Aske, Petra Holm, said.

Roads to the town were closed to reporters on Sunday afternoon. The figures could not be independently verified.

The regional hospital took in patients until the evening, and blood was brought from the capital.`;
  const claims = scan(text, { language: en });
  const doubted = claims.find(({ standing }) => standing === 'doubted');
  expect(doubted?.statement.text).toMatch(/^Thirty-one/);
});

test('an article with more warned sentences than one run keeps every warning, once, in its order', () => {
  const line = (i: number) =>
    `Witness ${i} claimed that boat ${i} had sunk off pier ${i}, which could not be verified.`;
  const text = Array.from({ length: 90 }, (_, i) => line(i)).join('\n\n');
  const found = findCues(text, en, () => layOut(text, en))!;
  const all = new Map<number, Hit[]>();
  for (const hit of found.hits) all.set(hit.sentence.index, [...(all.get(hit.sentence.index) ?? []), hit]);
  const drafts = groupHits(found.layout, all);
  const hits = drafts.flatMap((draft) => draft.hits);
  expect(hits).toHaveLength(found.hits.length);
  expect(new Set(hits)).toEqual(new Set(found.hits));
  for (const { hits, statement } of drafts) {
    const places = hits.map((hit) => hit.sentence.index);
    expect(statement <= 3 || statement >= Math.min(...places) - 14).toBe(true);
    expect(statement).toBeLessThanOrEqual(Math.max(...places) + 2);
  }
});
