import { expect, test } from 'vitest';
import { hesitate } from '../../src/engine/apart';
import type { Hit } from '../../src/engine/cues';
import { findCues } from '../../src/engine/cues';
import { doubtedBy } from '../../src/engine/doubted';
import { en } from '../../src/engine/languages/en';
import { layOut } from '../../src/engine/sentences';
import { unitOf } from '../../src/engine/units';

const LEAD = `The dockers' union on Friday published a video that shows a crane falling on to an empty quay at Hallis. `;

/** How readily the last two warned sentences of the text are put into one claim. */
function between(text: string): number {
  const { layout, hits } = findCues(text, en, () => layOut(text, en))!;
  const all = new Map<number, Hit[]>();
  for (const hit of hits) all.set(hit.sentence.index, [...(all.get(hit.sentence.index) ?? []), hit]);
  const units = [...all].map(([index, own]) => unitOf(layout, index, own, all));
  const [one, two] = units.slice(-2);
  return hesitate(layout, one!, two!);
}

test('a second thing is hardly ever the one before', () => {
  const first = `${LEAD}The Observer could not verify the video. `;
  const same = between(`${first}The crane's owner could not confirm the video on Saturday.`);
  expect(same).toBe(0);
  for (const other of ['another video', 'a second video', 'an earlier video'])
    expect(between(`${first}The crane's owner could not verify ${other} of the quay.`)).toBeGreaterThan(same + 2);
});

test('a question behind what was told is more often a claim of its own than one before it', () => {
  const asked = 'It was unclear whether the crane had fallen.';
  const doubted = 'The Observer could not verify the video.';
  const behind = between(`${LEAD}${doubted} ${asked}`);
  const before = between(`${LEAD}${asked} ${doubted}`);
  expect(behind).toBeGreaterThan(before);
  expect(before).toBeGreaterThan(between(`${LEAD}${doubted} The port could not confirm the video.`));
});

test('doubt about what the article has not told of before is a claim of its own more often', () => {
  const first = `${LEAD}The Observer could not verify the video. `;
  const known = between(`${first}The port could not confirm the fall of the crane at Hallis.`);
  expect(between(`${first}The port could not confirm plans for lighthouses.`)).toBeGreaterThan(known);
  // one word that was told of before ties it to the article
  expect(between(`${first}The port could not confirm the weight of the crane.`)).toBe(known);
});

test('a caveat of something told elsewhere, with no word in common, is that of another claim', () => {
  const first = `${LEAD}The Observer could not verify the video.`;
  const other = 'Meanwhile, the mayor of Brenn reported that hackers had stolen the names of eleven thousand voters.';
  const caveat = 'The claim could not be independently verified.';
  expect(between(`${first}\n\n${other}\n\nThe report could not be independently verified.`)).toBeGreaterThan(
    between(`${first} ${caveat}`) + 1,
  );
  // "the video": its kind tells which
  expect(between(`${first} ${other} The video could not be independently verified.`)).toBeLessThan(1);
});

test('a hedge hesitates whatever it says', () => {
  const claimed = 'The union claimed that another crane would fall.';
  expect(between(`${LEAD}The Observer could not verify the video. ${claimed}`)).toBe(
    between(`${LEAD}${claimed} The Observer could not verify the video.`),
  );
});

test.each([
  // behind the cue, with a preposition or without
  ['The port could not confirm the deaths of two welders.', ['deaths', 'welder']],
  ['The findings raised doubts about the safety of cranes.', ['safety', 'cranes']],
  // before a passive one
  ['The loss of four tugboats has not been verified.', ['tugboa']],
  ['The account of the welder could not be independently confirmed by the port.', ['accoun', 'welder']],
  // in the words of the cue
  ['An unverified picture of tugboats went round the harbour.', ['pictur', 'tugboa']],
  // the clause of a question, up to its end
  ['It was unclear whether the ferry had sailed, the harbour master said.', ['ferry', 'sailed']],
  // who checks is not what is checked
  ['Reporters in the harbour could not verify it.', []],
])('what is doubted in: %s', (text, words) => {
  const { layout, hits } = findCues(text, en, () => layOut(text, en))!;
  expect([...doubtedBy(layout, hits[0]!)].sort()).toEqual([...words].sort());
});
