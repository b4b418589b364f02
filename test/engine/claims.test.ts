import { expect, test } from 'vitest';
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

test('a remark goes back to the claim of the one that it names, past a nearer one of somebody else', () => {
  const text = `Two armies tell two stories of the night at Orvel bridge

The Norland army said its gunners had sunk four Sudmark ferries at Orvel bridge during the night.

The Sudmark navy claimed that it had lost nothing and had taken the bridge's eastern end.

Norland's claim could not be independently verified.`;
  const claims = scan(text, { language: en });
  const doubted = claims.find(({ standing }) => standing === 'doubted');
  expect(doubted?.statement.text.slice(0, 24)).toBe('The Norland army said it');
});

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

test('a sentence that tells what is unclear, or what a second material is, tells itself', () => {
  const text = `The harbour union on Friday published a video that shows a crane falling on to an empty quay at Hallis.

The Hallis Observer could not independently verify the video.

It is unclear whether anybody was in the cab of the crane when it fell.`;
  expect(told(text).map(([statement]) => statement)).toContain('It is unclear whether an');
});

test('an article with more warned sentences than one run keeps every warning, once, in its order', () => {
  const line = (i: number) =>
    `Witness ${i} claimed that boat ${i} had sunk off pier ${i}, which could not be verified.`;
  const text = Array.from({ length: 90 }, (_, i) => line(i)).join('\n\n');
  const found = findCues(text, en, () => layOut(text, en))!;
  const all = Map.groupBy(found.hits, (hit) => hit.sentence.index);
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
