import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020';
import { expect, test } from 'vitest';
import { TIER } from '../../src/engine/types';
import { isBeside } from '../beside';
import { REPORTS, type ReportName } from './stage';

const SCHEMA = '../shared/report.schema.json';
const names = Object.keys(REPORTS) as ReportName[];

test.each(names)('%s: every span is a slice of its text, every standing follows from its warnings', (name) => {
  const { text, claims, notices } = REPORTS[name];
  for (const claim of claims) {
    const spans = [claim.statement, ...claim.warnings, ...claim.warnings.map(({ sentence }) => sentence), ...notices];
    for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text);
    for (const warning of claim.warnings) {
      expect(warning.tier).toBe(TIER[warning.kind]);
      expect(warning.sentence.start).toBeLessThanOrEqual(warning.start);
      expect(warning.sentence.end).toBeGreaterThanOrEqual(warning.end);
    }
    for (const party of [...claim.releasedBy, ...claim.deniedBy, ...claim.warnings.flatMap(({ by }) => by)])
      expect(text.slice(party.start, party.end)).toBe(party.name);
    const kinds = new Set(claim.warnings.map(({ kind }) => kind));
    const doubted = kinds.has('could-not-verify') || kinds.has('not-verified') || kinds.has('unclear');
    expect(claim.standing === 'doubted').toBe(doubted);
    expect(claim.partlyVerified).toBe(doubted && kinds.has('verified'));
  }
});

test.runIf(isBeside(SCHEMA, 'fixture reports against the contract')).each(names)(
  '%s: a report by the contract',
  (name) => {
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(SCHEMA, 'utf8')));
    expect(validate(REPORTS[name]), JSON.stringify(validate.errors)).toBe(true);
  },
);
