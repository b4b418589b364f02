import { beforeAll, expect, test } from 'vitest';
import { FLAG } from '../ui/options-stage';
import { pageReport, seenWith } from '../ui/stage';

let flags: typeof import('../../src/platform/flags');
let states: typeof import('../../src/platform/states');
beforeAll(async () => {
  // the polyfill refuses to load outside an extension; nothing here calls it
  Object.assign(globalThis, { chrome: { runtime: { id: 'test' } } });
  flags = await import('../../src/platform/flags');
  states = await import('../../src/platform/states');
});

test('a flag sets its claim aside: on its page, with or without a fragment, and on no other', () => {
  const report = pageReport('coastguard');
  const [claim] = report.claims;
  const flag = flags.flagOf({ ...report, url: `${report.url}#comments` }, claim!, 'wrong-claim', 5);
  expect(flag).toEqual({
    url: report.url,
    claim: claim!.id,
    wrong: 'wrong-claim',
    statement: claim!.statement.text,
    words: claim!.warnings[0]!.text,
    kind: claim!.warnings[0]!.kind,
    cue: claim!.warnings[0]!.cue,
    at: 5,
  });
  expect(flags.asideIn(report, [flag])).toEqual({ [claim!.id]: 'wrong-claim' });
  expect(flags.asideIn({ ...report, url: 'https://other.example/' }, [flag])).toEqual({});
  // the page was edited, and the sentence is gone
  expect(flags.asideIn({ ...report, claims: report.claims.slice(1) }, [flag])).toEqual({});
});

test('what is set aside does not count on the button', () => {
  const report = pageReport('coastguard');
  const count = () => states.countDoubted(seenWith({ reports: [report] }).state!);
  const before = count();
  const doubted = report.claims.find(({ standing }) => standing === 'doubted')!;
  report.aside = { [doubted.id]: 'not-a-warning' };
  expect(count()).toBe(before - 1);
  const hedged = report.claims.find(({ standing }) => standing === 'hedged')!;
  report.aside = { [hedged.id]: 'not-a-warning' };
  expect(count()).toBe(before);
});

test('of what is stored, only flags are taken', () => {
  expect(flags.parseFlags([FLAG, { ...FLAG, wrong: 'ugly' }, 7, null])).toEqual([FLAG]);
  expect(flags.parseFlags({})).toEqual([]);
});
