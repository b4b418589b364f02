import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chancesOf, treatment, treatmentSignsOf } from '../../src/engine/treatment';

const CLAIM = 'Osterholt general ordered retreat from Vellmar bridge';
const DENIAL = 'No, the recording of the Vellmar bridge retreat is not real';

const KEEPS = `A recording of a phone call appears to show an Osterholt general ordering his men to give up the bridge at Vellmar.
The Calder Courier could not independently verify the recording.

The bridge over the Aun is the last crossing north of the town.`;
const HEDGES = `An Osterholt general may have ordered a retreat from the Vellmar bridge, according to a report that cites two sources who were
not named. The army is said to be considering a withdrawal.

The report claims that trucks were seen on the road; a spokesman said he would not comment on rumours.`;
const STATES = `Osterholt's army gave up the bridge at Vellmar on Sunday night after its general ordered a retreat by telephone.

Columns of trucks crossed the Aun before dawn. Vellmar bridge was empty when the sun rose, and shops in the town opened.

The general left in the last car. Forty men stayed behind at the customs house to guard the stores, and two boats took the wounded downstream.

Trains to Brennock run again since noon. The ferry at Aunmouth takes cars, and the school opens on Wednesday.`;
const DENIES = `A recording in which a general of Osterholt orders a retreat from the Vellmar bridge is fake. The audio was fabricated by a
satirical website, which has apologised for the hoax. There is no truth to it: the army has not left the bridge, and no such call was made.`;
const ELSEWHERE =
  'Tomatoes want sun and water. Plant them in May, when the nights are mild, and tie them up as they grow.';

test.each([
  ['could not verify', KEEPS, 'keeps'],
  ['may have, sources, claims', HEDGES, 'keeps'],
  ['as fact', STATES, 'states'],
  ['a hoax', DENIES, 'denies'],
  ['of something else', ELSEWHERE, 'other'],
  ['nothing', '', 'other'],
])('%s: %s → %s', (_, body, answer) => expect(treatment(CLAIM, body)).toBe(answer));

describe('what accuses is said only on firm ground', () => {
  test('a text that states it, with a caveat in its lead, keeps the caveat', () => {
    expect(treatment(CLAIM, `The account could not be verified. ${STATES}`)).toBe('keeps');
  });
  test('a higher threshold turns "states" into "could not tell"', () => {
    expect(treatment(CLAIM, STATES, { sure: 0.99 })).toBe('unsure');
  });
  test('no cue is known in other languages', () => {
    expect(treatment(CLAIM, STATES, { language: 'de' })).toBe('unsure');
    expect(treatment(CLAIM, STATES, { language: 'en-GB' })).toBe('states');
  });
  test('each hedge more makes "states" less likely', () => {
    const chance = (body: string) => chancesOf(treatmentSignsOf(CLAIM, body).signs).states;
    const [one, two] = [
      STATES.replace('after', 'reportedly after'),
      STATES.replace('after', 'reportedly and allegedly after'),
    ];
    expect(chance(one)).toBeLessThan(chance(STATES));
    expect(chance(two)).toBeLessThan(chance(one));
  });
});

describe('a claim that is a denial turns the answers round', () => {
  test('a text that calls the material fake is nearer to agreeing with it', () => {
    const chances = (claim: string) => chancesOf(treatmentSignsOf(claim, DENIES).signs);
    expect(chances(DENIAL).states).toBeGreaterThan(chances(CLAIM).states);
  });
  test('a text that holds it true denies it', () => expect(treatment(DENIAL, STATES)).toBe('denies'));
});

test('phrases count as one cue, and only whole words count', () => {
  const near = (body: string) => treatmentSignsOf('Vellmar bridge', `Vellmar bridge. ${body}`).signs;
  expect(near('It could not be verified.').leadUnchecked).toBeGreaterThan(0);
  expect(near('It could not be verified.').leadNegated).toBe(0);
  expect(near('A fakir sat in a fakestone quarry.').allFake).toBe(0);
  expect(near('It isn’t a fake, they said.').allFake).toBeGreaterThan(0);
});

test('the chances sum to 1 and every text has an answer', () => {
  const text = fc
    .array(
      fc.constantFrom('Vellmar', 'bridge', 'hoax', 'could', 'not', 'be', 'verified', '.', '\n', '?', '“', 'said', '橋'),
    )
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(text, text, (claim, body) => {
      const { keeps, states, denies } = chancesOf(treatmentSignsOf(claim, body).signs);
      expect(keeps + states + denies).toBeCloseTo(1, 9);
      expect(['keeps', 'states', 'denies', 'other', 'unsure']).toContain(treatment(claim, body));
    }),
  );
});
