import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type StoryText, sameStory } from '../../src/engine/same-story';
import { indexTerms, matchTerms } from '../../src/engine/story-match';
import { splitTerms, stemOf } from '../../src/engine/story-words';
import { STORIES } from './stories';

const headline = (text: string): StoryText => ({ headline: text, body: '' });
const body = (text: string): StoryText => ({ headline: null, body: text });

const RETREAT =
  body(`BRENNOCK — A recording of a phone call that was released on Monday appears to show a general of the Osterholt army
ordering his men to give up the bridge at Vellmar.

The Calder Courier could not independently verify the recording. Osterholt denied that an order was given.

The bridge over the Aun is the last crossing north of the town, and both armies have fought for it since March.`);
const REPAIRS =
  body(`The Mayor of Dunmere has opened a children's library in the old customs house. It has room for nine thousand books
and a stage for puppet shows.

Ingrid Solvay, 61, cut the ribbon with garden shears because nobody could find the scissors. Parents had collected money for six years.`);
const OTTER =
  body(`An otter that was thought to have drowned in the spring flood walked into a bakery in Dunmere on Thursday and ate two rolls.

Baker Tomasz Wren filmed the animal with his phone. "It looked at me as if I owed it breakfast," he said. The clip had been watched
400,000 times by noon.`);

describe('the same story', () => {
  test.each([
    ['Leaked call shows Osterholt general ordered retreat from Vellmar bridge', RETREAT],
    ['Osterholt general told troops to abandon Vellmar bridge, recording suggests', RETREAT],
    ['Mayor opens library for children in old customs house', REPAIRS],
    ["Dunmere's mayor cuts ribbon of new children's library with garden shears", REPAIRS],
    ['Otter walks into Dunmere bakery and eats two rolls', OTTER],
    ['Video: “drowned” otter strolls into baker’s shop in Dunmere', OTTER],
  ])('%s', (text, article) => {
    expect(sameStory(headline(text), article)).toBeGreaterThanOrEqual(0.5);
  });
});

describe('another story', () => {
  test.each([
    ['the same town', 'Dunmere school closes after boiler fails', REPAIRS],
    ['the same office and town', 'Mayor of Dunmere says rents will not rise this year', OTTER],
    ['the same month and weekday', 'Prices fell on Monday for the first time since March', RETREAT],
    ['only general words', 'Officials released a report on Thursday, sources said', OTTER],
    ['nothing', 'Comet will not return for nine thousand years, astronomers find', OTTER],
  ])('%s', (_, text, article) => {
    expect(sameStory(headline(text), article)).toBeLessThan(0.5);
  });
});

/** Each pair in the forms in which it comes: two articles, a headline against an article, an article against a headline. */
function formsOf(one: StoryText, two: StoryText): number[] {
  const alone = ({ headline: text }: StoryText): StoryText => ({ headline: text, body: '' });
  return [sameStory(one, two), sameStory(one, alone(two)), ...(two.body ? [sameStory(alone(one), two)] : [])];
}
/** Not told apart: "miners", "measles", "ferry" are the very words of the event, of another event. */
const KNOWN_MISSES = new Set([
  'the mine: the same union',
  'the vaccine rumour: the same town and illness',
  'the ferry: the same line and harbour',
  'the ferry: the same coastguard',
  'the minister: the same minister, another quarrel',
]);

describe.each(STORIES)('short texts on $name', ({ name, told, same, other }) => {
  const apart = other.filter(({ why }) => !KNOWN_MISSES.has(`${name}: ${why}`));
  test.each(same)('the same story: $why', (two) => {
    expect(sameStory(told, two)).toBeGreaterThanOrEqual(0.5);
  });

  test.each(apart)('another story: $why', (two) => {
    expect(sameStory(told, two)).toBeLessThan(0.5);
  });

  test('every retelling is nearer than any other story', () => {
    const nearest = same.map((two) => sameStory(told, two));
    expect(Math.min(...nearest)).toBeGreaterThan(Math.max(...apart.map((two) => sameStory(told, two))));
  });
});

test('of all near misses in all forms, most are told apart', () => {
  const scores = (which: 'same' | 'other') =>
    STORIES.flatMap((story) => story[which].flatMap((two) => formsOf(story.told, two)));
  // with one model for short and long texts 42 of 51 were wrong, and 1 of 26 missed
  expect(scores('other').filter((score) => score >= 0.5).length).toBeLessThanOrEqual(16);
  expect(scores('same').filter((score) => score < 0.5).length).toBeLessThanOrEqual(3);
});

describe('forms of one word', () => {
  test.each([
    ['beheading', 'beheaded'],
    ['parties', 'party'],
    ['stopped', 'stopping'],
    ['watches', 'watch'],
  ])('%s and %s have one stem', (one, two) => expect(stemOf(one)).toBe(stemOf(two)));

  test.each([
    ['bus', 'bu'],
    ['press', 'pres'],
    ['red', 'r'],
    ['thing', 'th'],
  ])('%s is not cut to %s', (word, cut) => expect(stemOf(word)).not.toBe(cut));

  const found = (needle: string, text: string) =>
    matchTerms(splitTerms(needle), indexTerms(text, null), null).map(({ match }) => match > 0);
  test.each([
    ['initials', 'NCDB', 'Fined by the National Calder Dairy Board.', 'Fined by the National Board.'],
    ['a long acronym with another end', 'VESTL', 'The group calls itself VESTR.', 'The group calls itself VOSTR.'],
    ['a number as a word', 'Seven', 'They saw 7 herons.', 'They saw 17 herons.'],
    ['a near word', 'Sacked', 'The manager was fired.', 'The manager was praised.'],
    ['a capital for its country', 'Norway', 'Oslo has prohibited it.', 'Turin has prohibited it.'],
    ['another spelling', 'Paprica', 'Coloured with paprika.', 'Coloured with parsley.'],
    ['one word for two', 'Cheesewheel', 'They sold the cheese wheel.', 'They sold the wheel.'],
    ['two words for one', 'Cheese wheel', 'They sold the cheesewheel.', 'They sold the cheesecake.'],
  ])('%s is found, a near miss is not', (_, needle, text, miss) => {
    expect(found(needle, text)).not.toContain(false);
    expect(found(needle, miss)).toContain(false);
  });

  test('an abbreviation ends no sentence, a full stop does', () => {
    const terms = splitTerms('Mr. Wren met Gen. Aldous. They left at 5.30 p.m. on Monday. U.S. visitors stayed.');
    expect(terms.filter((term) => term.first).map((term) => term.low)).toEqual(['mr', 'they', 'us']);
  });
});

const prose = fc
  .array(
    fc.constantFrom(
      'Vellmar',
      'bridge',
      'the',
      'general',
      'otter',
      'Dunmere',
      '7',
      'denied',
      'NATO',
      '橋を渡る',
      '.',
      '\n',
      '’s',
      '(',
      'Überfahrt',
    ),
    { maxLength: 40 },
  )
  .map((words) => words.join(' '));
const story = fc.record({
  headline: fc.option(prose),
  body: prose,
  language: fc.option(fc.constantFrom('en', 'en-GB', 'de', 'ja')),
});

describe('for all texts', () => {
  test('the score is symmetric and from 0 to 1', () => {
    fc.assert(
      fc.property(story, story, (a, b) => {
        const score = sameStory(a, b);
        expect(score).toBe(sameStory(b, a));
        expect(score >= 0 && score <= 1).toBe(true);
      }),
    );
  });

  test('nothing is the same story as nothing', () => expect(sameStory(headline(''), body(' '))).toBe(0));

  test('other languages are compared by their long and capitalised words', () => {
    const german = (text: string) => ({ ...body(text), language: 'de' });
    const article = german(
      'Die Brücke von Vellmar ist seit Montag gesperrt. Ein Gutachter fand Risse in zwei Pfeilern. Die Stadt Brennock rechnet mit Kosten von vier Millionen.',
    );
    const ask = (text: string) => sameStory({ headline: text, body: '', language: 'de' }, article);
    expect(ask('Risse in den Pfeilern: Brücke von Vellmar gesperrt')).toBeGreaterThan(0.5);
    expect(ask('Die Ernte ist in diesem Jahr mit dem Regen der Woche und in der Folge')).toBeLessThan(0.5);
  });
});

const COUNTED: readonly (readonly [object, string])[] = [
  [Map.prototype, 'get'],
  [Map.prototype, 'set'],
  [Set.prototype, 'add'],
  [Set.prototype, 'has'],
  [RegExp.prototype, 'exec'],
  [Array.prototype, 'push'],
];

/** Look-ups, insertions and pattern steps: what the work consists of. Counted by hand: a spy keeps its calls in maps itself. */
function countSteps(run: () => void): number {
  let steps = 0;
  const restore = COUNTED.map(([owner, name]) => {
    const own = Object.getOwnPropertyDescriptor(owner, name)!;
    Object.defineProperty(owner, name, {
      ...own,
      value(this: unknown, ...args: unknown[]) {
        steps++;
        return Reflect.apply(own.value, this, args);
      },
    });
    return () => Object.defineProperty(owner, name, own);
  });
  try {
    run();
  } finally {
    for (const undo of restore) undo();
  }
  return steps;
}

describe('the work grows with the length of the text, not faster', () => {
  test.each([
    ['an article over and over', (n: number) => `${RETREAT.body}\n\n`.repeat(n)],
    [
      'new words without end',
      (n: number) => Array.from({ length: 60 * n }, (_, at) => `vellmar${at} Word${at}`).join(' '),
    ],
    ['the words of the needle only', (n: number) => 'Vellmar bridge retreat general. '.repeat(20 * n)],
    ['capitals only', (n: number) => 'NATO OSCE Vellmar Calder '.repeat(20 * n)],
    ['line breaks and marks', (n: number) => `Vellmar${'\n'.repeat(50 * n)}-${'(“ '.repeat(50 * n)}`],
    ['no spaces', (n: number) => '橋を渡る'.repeat(30 * n)],
  ])('%s', (_, make) => {
    const needle = headline('OSCF: Vellmar general ordered retreat from bridge, leaked call 橋を渡る shows vellmarian');
    const steps = (n: number) => countSteps(() => sameStory(needle, body(make(n))));
    const [small, large] = [steps(8), steps(32)];
    expect(small).toBeGreaterThan(0);
    expect(large).toBeLessThan(small * 4.5);
  });
});
