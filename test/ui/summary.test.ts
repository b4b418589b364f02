import { expect, test } from 'vitest';
import { claimAsText, summaryAsMarkdown, summaryAsText } from '../../src/ui/summary';
import { orderItems } from '../../src/ui/view';
import { ENGLISH, pageReport } from './stage';

test('one claim as text: the page’s words in quotation marks, the chain from hand to hand', () => {
  const [first] = orderItems([pageReport('coastguard')]);
  expect(claimAsText(first!, ENGLISH)).toBe(
    [
      '- “A coastguard officer told the patrol ship Lodestar to stay away from a drifting fishing boat for forty minutes on Saturday night, according to radio recordings that Marenia’s Military Intelligence Service released on Tuesday.”',
      '  Could not verify: “could not independently verify”',
      '  “The Harbour Post could not independently verify the recordings, or when they were made.”',
      '  Rests on: radio messages',
      '  Released by: Meridian Wire from Military Intelligence Service',
      '  Could not verify: The Harbour Post',
      '  Denies: Ministry of the Sea',
      '  Gave no answer: Coastguard Union',
    ].join('\n'),
  );
});

test('the whole summary: title, address, answer, sections in order, when it was read', () => {
  const reports = [pageReport('refuted')];
  const text = summaryAsText(reports, orderItems(reports), ENGLISH).split('\n');
  expect(text.slice(0, 5)).toEqual([
    'The flood film that was five years old',
    'The Veld Mirror, 4 Sept',
    'https://veldmirror.example/film',
    '',
    '1 claim here is called unverified',
  ]);
  expect(text.filter((line) => /^Called/.test(line))).toEqual([
    'Called unverified or unclear',
    'Called refuted',
    'Called verified',
  ]);
  expect(text.at(-1)).toBe('Read by Caveat at 14:06. The page’s own words; Caveat gives no verdict.');
});

test('nothing found says in the copied text too that this does not mean verified', () => {
  const reports = [pageReport('nothing')];
  expect(summaryAsText(reports, [], ENGLISH)).toMatch(/Nothing found\nThis does not mean verified\./);
});

test('as Markdown: headings and lists, and no sign of the page’s own is one of Markdown’s', () => {
  const report = pageReport('refuted', { title: 'The *flood* film [video] <b>' });
  report.claims = report.claims.map((claim) => ({
    ...claim,
    statement: { ...claim.statement, text: `A *star* and a\nnew_line. ${claim.statement.text}` },
  }));
  const text = summaryAsMarkdown([report], orderItems([report]), ENGLISH);
  const lines = text.split('\n');
  expect(lines[0]).toBe('# [The \\*flood\\* film \\[video\\] \\<b\\>](<https://veldmirror.example/film>)');
  expect(lines.filter((line) => line.startsWith('## '))).toEqual([
    '## Called unverified or unclear',
    '## Called refuted',
    '## Called verified',
  ]);
  expect(text).toContain('- “A \\*star\\* and a new\\_line. ');
  expect(lines.filter((line) => line.startsWith('- '))).toHaveLength(report.claims.length);
  expect(text).toContain('\n  - Refuted by: Proofroom');
  expect(text).toContain('**1 claim here is called unverified**');
  expect(lines.at(-1)).toBe('*Read by Caveat at 14:06. The page’s own words; Caveat gives no verdict.*');
});
