import { expect, test } from 'vitest';
import { UNTOLD } from '../../src/article/untold';
import { mayHoldCue } from '../../src/engine/calls';
import { LANGUAGES } from '../../src/engine/languages';
import { en } from '../../src/engine/languages/en';
import type { Language } from '../../src/engine/languages/language';
import { makeReport } from '../../src/engine/report';
import { scan } from '../../src/engine/scan';
import { isPartlyVerified, standingOf } from '../../src/engine/standing';
import type { Article } from '../../src/engine/types';
import { type KINDS, TIER } from '../../src/engine/types';

const story = `Harbour chief told crews to sink the ferry, intercepted call suggests

The coast guard of Velm on Monday released an intercepted phone call in which a harbour chief allegedly tells a crew to open the valves.

"Let her go down before they count the lorries," a voice says in the recording.

The Harbour Post could not independently verify the authenticity of the audio. The harbour chief, Ilo Brand, dismissed it as theatre.

The ferry's owner did not respond to a request for comment.

A video shared by the group Shorewatch has been geolocated by the Harbour Post to the north pier.`;

const bare = (text: string): Article => ({
  ...UNTOLD,
  language: 'en',
  isNews: true,
  text,
  headline: null,
  standfirst: null,
  links: [],
  notices: [],
  notRead: [],
  posts: [],
});

test('a far-away warning is put together with what it is about', () => {
  const [claim, ...others] = scan(story, { language: en });
  expect(claim?.statement.text).toMatch(/^The coast guard of Velm on Monday released/);
  expect(claim?.warnings.map(({ kind }) => kind)).toEqual([
    'intercepted',
    'intercepted',
    'alleged',
    'could-not-verify',
  ]);
  expect(claim?.releasedBy[0]?.name).toBe('coast guard of Velm');
  expect(claim?.warnings.at(-1)?.by.map(({ name }) => name)).toEqual(['Harbour Post']);
  expect(claim?.deniedBy.map(({ name }) => name)).toEqual(['Ilo Brand']);
  expect(claim?.responses.map(({ name }) => name)).toEqual(["ferry's owner"]);
  expect(claim?.standing).toBe('doubted');
  expect(others.map(({ standing }) => standing)).toEqual(['verified']);
});

const harbour = (call: string) => `Ministry releases harbour call as strike enters second week

The Ministry of Ports on Monday released a recording in which a man who is introduced as the harbour master appears to promise the strikers full pay.

Dockers in Hallis have refused to unload grain since 5 October, and eleven ships now wait in the roads.

The Calder Courier could not independently verify the recording, or when it was made.

${call}`;

test('material with a releaser of its own is a claim of its own; a definite noun goes back', () => {
  const claims = scan(
    harbour(
      'In an intercepted phone call that the coastguard of Osterholt published a day later, two officers discuss which of the ships to let in first.',
    ),
    { language: en },
  );
  expect(claims.map((claim) => [claim.statement.text.slice(0, 20), claim.standing, claim.warnings.length])).toEqual([
    ['The Ministry of Port', 'doubted', 1],
    ['In an intercepted ph', 'intercepted', 1],
  ]);
  const one = scan(harbour('A union lawyer said that the recording had not been verified by anyone.'), {
    language: en,
  });
  expect(one.map((claim) => [claim.statement.text.slice(0, 20), claim.warnings.length])).toEqual([
    ['The Ministry of Port', 2],
  ]);
});

test('every span points into the text, every warning explains itself, warnings stand in order', () => {
  for (const claim of scan(story, { language: en })) {
    const spans = [claim.statement, ...claim.warnings, ...claim.warnings.map(({ sentence }) => sentence)];
    for (const span of spans) expect(story.slice(span.start, span.end)).toBe(span.text);
    for (const party of [...claim.releasedBy, ...claim.deniedBy, ...claim.responses])
      if (party.start !== undefined) expect(story.slice(party.start, party.end).length).toBeGreaterThan(0);
    const starts = claim.warnings.map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    for (const warning of claim.warnings) {
      expect(warning.tier).toBe(TIER[warning.kind]);
      expect(en.cues.find(({ id }) => id === warning.cue)?.why).toBe(warning.why);
    }
  }
});

test('ids are stable: the same page gives the same, one more paragraph changes none of the others', () => {
  const ids = (text: string) => scan(text, { language: en }).map(({ id }) => id);
  expect(ids(story)).toEqual(ids(story));
  expect(new Set(ids(story)).size).toBe(ids(story).length);
  expect(ids(`${story}\n\nReportedly, the lorries were empty.`)).toEqual(expect.arrayContaining(ids(story)));
});

test('two claims with the same words have two ids', () => {
  const ids = scan(
    'It is unclear who paid.\n\nThe band played on.\n\nThe mayor ate.\n\nThe sun set.\n\nIt is unclear who paid.',
    { language: en },
  ).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('cues are found across line breaks, curly quotes, soft hyphens and any case', () => {
  const kinds = (text: string) =>
    scan(text, { language: en }).flatMap(({ warnings }) => warnings.map(({ kind }) => kind));
  expect(kinds('The agency couldn’t independently\u00a0verify the tape.')).toEqual(['could-not-verify']);
  expect(kinds('THE AGENCY COULD NOT VERIFY THE TAPE.')).toEqual(['could-not-verify']);
  expect(kinds('The tape is un\u00adverified.')).toEqual(['not-verified']);
});

test('a warning inside a quotation is the speaker’s', () => {
  const [claim] = scan('“We cannot confirm the tape,” said Mara Lind, a spokeswoman for the port.', { language: en });
  expect(claim?.warnings[0]?.by.map(({ name }) => name)).toEqual(['Mara Lind']);
});

test('the newsroom’s own "we" is the outlet', () => {
  const by = (outlet: string | null) =>
    scan('We could not verify the footage of the fire at the mill.', { language: en, outlet })[0]?.warnings[0]?.by;
  expect(by('The Harbour Post')).toEqual([{ name: 'The Harbour Post' }]);
  expect(by(null)).toEqual([]);
});

test('the reader’s own phrases count, as the kind that was chosen', () => {
  const text = 'Word on the quay is that the ferry was empty.';
  expect(scan(text, { language: en })).toEqual([]);
  const [claim] = scan(text, { language: en, phrases: [{ words: 'word on the  quay', kind: 'reported' }] });
  expect(claim?.warnings).toMatchObject([
    { text: 'Word on the quay', kind: 'reported', tier: 'hedge', cue: 'own-phrase', why: 'whyOwnPhrase' },
  ]);
  expect(
    scan('Wording (on) the quay', {
      language: en,
      phrases: [
        { words: 'Word', kind: 'unclear' },
        { words: '(on)', kind: 'unclear' },
        { words: ' ', kind: 'unclear' },
      ],
    }),
  ).toHaveLength(1);
});

test('standing', () => {
  const of = (...kinds: (typeof KINDS)[number][]) => standingOf(kinds.map((kind) => ({ kind })));
  expect(of('claimed', 'unclear', 'verified')).toBe('doubted');
  expect(of('intercepted', 'alleged')).toBe('intercepted');
  expect(of('verified', 'refuted')).toBe('refuted');
  expect(of('verified', 'reported')).toBe('verified');
  expect(of('reported')).toBe('hedged');
  expect(isPartlyVerified([{ kind: 'unclear' }, { kind: 'verified' }])).toBe(true);
  expect(isPartlyVerified([{ kind: 'verified' }])).toBe(false);
});

test('a report keeps the article, and says when its language is not read', () => {
  const report = makeReport({ ...bare(story), headline: { start: 0, end: 69 } }, { file: 'a.txt', ms: 3 });
  expect(report).toMatchObject({
    schema: 1,
    file: 'a.txt',
    text: story,
    headline: { start: 0, end: 69 },
    notRead: [],
    ms: 3,
  });
  expect(report.claims).toHaveLength(2);
  expect('standfirst' in report).toBe(false);
  expect(makeReport({ ...bare(story), language: 'fi' }, { file: null })).toMatchObject({
    claims: [],
    notRead: ['language'],
  });
  expect(makeReport({ ...bare(story), language: null }, { file: null, language: en }).claims).toHaveLength(2);
});

const SHAPES: Record<string, (size: number) => string> = {
  'a million cue words': (size) => 'claimed '.repeat(size / 8),
  'warnings without a full stop': (size) => 'the video could not be verified and '.repeat(size / 36),
  'a warning a line': (size) => 'he said it was unclear whether\n'.repeat(size / 31),
  'named warnings': (size) => 'Mara Lind said that the Harbour Post could not verify the video. '.repeat(size / 65),
  'nested quotations': (size) => `${'“'.repeat(size / 2)}claimed${'”'.repeat(size / 2)}`,
  'one endless word': (size) => `unverified ${'a'.repeat(size)}`,
  'adverbs without end': (size) => `not ${'really '.repeat(size / 7)}verified`,
  commas: (size) => `${'a, '.repeat(size / 3)}said it could not verify`,
  'white space': (size) => `could${' '.repeat(size)}not verify`,
};

/** The language with its functions counted: what grows with them is what costs. */
function counted(): { language: Language; calls: () => number } {
  let calls = 0;
  const count =
    <T extends unknown[], R>(run: (...args: T) => R) =>
    (...args: T) => {
      calls++;
      return run(...args);
    };
  return {
    language: {
      ...en,
      subjectOf: count(en.subjectOf),
      phraseFrom: count(en.phraseFrom),
      agentAfter: count(en.agentAfter),
      isPassive: count(en.isPassive),
    },
    calls: () => calls,
  };
}

test.each(Object.entries(SHAPES))('twice the text costs no more than twice the steps: %s', (_, shape) => {
  const steps = [6_000, 12_000].map((size) => {
    const { language, calls } = counted();
    scan(shape(size), { language });
    return calls();
  });
  expect(steps[1]!).toBeLessThanOrEqual(2.2 * steps[0]! + 300);
});

test('a soft hyphen inside a cue is not read, and its span holds it', () => {
  const text = 'The paper could not indepen\u00addently veri\u00adfy the recording.';
  const [claim] = scan(text, { language: en });
  expect(claim?.warnings.map((warning) => warning.text)).toEqual(['could not indepen\u00addently veri\u00adfy']);
  for (const { text: own, start, end } of claim!.warnings) expect(text.slice(start, end)).toBe(own);
});

test('what scan finds, mayHoldCue saw', () => {
  for (const language of LANGUAGES) {
    for (const text of [story, ...Object.values(SHAPES).map((shape) => shape(4000))])
      for (const part of text.split('\n'))
        if (scan(part, { language }).length > 0) expect(mayHoldCue(part, language), part.slice(0, 80)).toBe(true);
    expect(mayHoldCue('The mill stands by the river.', language)).toBe(false);
  }
});

test('blanks of any kind stand between the words of a cue', () => {
  const kindsIn = (text: string) =>
    scan(text, { language: en }).flatMap(({ warnings }) => warnings.map(({ kind }) => kind));
  for (const text of ['Nothing in the court record corroborates his account.', 'It does not stand up to scrutiny.']) {
    expect(kindsIn(text)).not.toEqual([]);
    for (const blank of ['\u00a0', '\u2009', '\u202f', '\u3000'])
      expect(kindsIn(text.replaceAll(' ', blank))).toEqual(kindsIn(text));
  }
});
