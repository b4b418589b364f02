import { expect, test } from 'vitest';
import { sceneOf } from '../../src/ui/scene';
import { inHeadline, mainWarning, orderItems, quotesOf, shareOf, tally } from '../../src/ui/view';
import { pageReport, seenWith } from './stage';

const claimsOf = (name: Parameters<typeof pageReport>[0]) => orderItems([pageReport(name)]);

test('cards stand by tier, then by place', () => {
  const items = orderItems([pageReport('refuted'), pageReport('coastguard')]);
  expect(items.map(({ claim }) => claim.standing)).toEqual([
    'doubted',
    'doubted',
    'doubted',
    'doubted',
    'intercepted',
    'refuted',
    'verified',
    'verified',
    'hedged',
    'hedged',
    'hedged',
  ]);
  const places = claimsOf('many').map(({ claim }) => claim.statement.start);
  expect(places.slice(0, 6)).toEqual([...places.slice(0, 6)].sort((a, b) => a - b));
});

test('the page itself comes before its frames, whatever the order in which they were read', () => {
  const frame = pageReport('intercepted', { frame: 4 });
  const page = pageReport('intercepted', { id: 'page' });
  const items = orderItems([frame, page]);
  expect(items.map(({ report }) => report.id)).toEqual(['page', 'page', 'intercepted', 'intercepted']);
  const scene = sceneOf(seenWith({ reports: [frame, page] }));
  expect(scene.scene === 'read' && scene.report?.id).toBe('page');
});

test('a doubted claim is named by its doubt, also where another part was verified', () => {
  const mixed = claimsOf('refuted').find(({ claim }) => claim.partlyVerified)!;
  expect(mixed.claim.warnings).toHaveLength(2);
  expect(mainWarning(mixed.claim).kind).toBe('could-not-verify');
});

test('what a card quotes: marks in the statement where they stand in it, else the warning’s own sentence', () => {
  const [far, , unclear] = claimsOf('coastguard');
  expect(quotesOf(far!.claim).statement.marks).toEqual([]);
  expect(quotesOf(far!.claim).others.map(({ sentence }) => sentence.text)).toEqual([
    'The Harbour Post could not independently verify the recordings, or when they were made.',
  ]);
  expect(quotesOf(unclear!.claim).others).toEqual([]);
  expect(quotesOf(unclear!.claim).statement.marks.map(({ text }) => text)).toEqual(['It is unclear why']);
});

test('two warnings in one sentence are marked in one quotation', () => {
  const { claim } = claimsOf('refuted').find(({ claim }) => claim.partlyVerified)!;
  expect(quotesOf(claim).others.map(({ marks }) => marks.map(({ kind }) => kind))).toEqual([
    ['could-not-verify', 'verified'],
  ]);
});

test('a sentence that only hedges is not quoted beside a graver one, but is where there is no other', () => {
  const { claim } = claimsOf('coastguard')[0]!;
  const hedge = { ...claimsOf('hedges')[0]!.claim.warnings[0]! };
  const away = { ...hedge, start: 9000, end: 9010, sentence: { ...hedge.sentence, start: 8990, end: 9050 } };
  expect(quotesOf({ ...claim, warnings: [...claim.warnings, away] }).others).toHaveLength(1);
  expect(quotesOf({ ...claim, standing: 'hedged', warnings: [away] }).others).toHaveLength(1);
});

test('places are shares of the text; a page without a text has none to divide by', () => {
  const report = pageReport('nothing');
  expect(shareOf({ start: 0, end: 1 }, report)).toBe(0);
  expect(shareOf({ start: report.length / 2, end: report.length }, report)).toBe(0.5);
  expect(shareOf({ start: 5, end: 9 }, { ...report, length: 0 })).toBe(0);
  expect(inHeadline({ start: 0, end: 9 }, report)).toBe(true);
  expect(inHeadline({ start: report.headline!.end, end: 99 }, report)).toBe(false);
  expect(inHeadline({ start: 0, end: 9 }, { ...report, headline: null })).toBe(false);
});

test('claims are counted by what they count as', () => {
  expect(tally(claimsOf('coastguard'))).toEqual({ doubted: 3, intercepted: 1, refuted: 0, verified: 1, hedged: 3 });
});
