import { describe, expect, test } from 'vitest';
import { mayHoldCue } from '../../src/engine/calls';
import { findLanguage, LANGUAGES } from '../../src/engine/languages';
import { compilePattern } from '../../src/engine/patterns';
import { scan } from '../../src/engine/scan';
import { readExamples } from './examples';

describe.each(LANGUAGES.map((language) => [language.code, language] as const))('%s', (code, language) => {
  const examples = readExamples(code);

  test.each(examples.map((example) => [`${example.line}: ${example.text}`, example] as const))('%s', (_, example) => {
    const warnings = scan(example.text, { language }).flatMap((claim) => claim.warnings);
    expect(warnings.map(({ text }) => text).sort()).toEqual(
      example.marks.map(({ start, end }) => example.text.slice(start, end)).sort(),
    );
    if (!example.silent) {
      expect(warnings.map(({ cue }) => cue)).toContain(example.cue);
      expect(mayHoldCue(example.text, language)).toBe(true);
    }
  });

  test('a blank that does not break is a blank', () => {
    const read = (text: string) =>
      scan(text, { language }).flatMap(({ warnings }) =>
        warnings.map(({ kind, start, end }) => ({ kind, start, end })),
      );
    for (const { text } of examples.filter(({ silent }) => !silent))
      expect(read(text.replaceAll(' ', '\u00a0')), text).toEqual(read(text));
  });

  test('every cue has an example and a near miss, and every example a cue', () => {
    const ids = language.cues.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !examples.some((example) => example.cue === id && !example.silent))).toEqual([]);
    expect(ids.filter((id) => !examples.some((example) => example.cue === id && example.silent))).toEqual([]);
    expect(examples.filter((example) => !ids.includes(example.cue))).toEqual([]);
  });

  test('cue data is well formed', () => {
    for (const rule of language.cues) {
      expect(rule.why, rule.id).toMatch(/^why[A-Za-z0-9]+$/);
      expect(rule.triggers.length, rule.id).toBeGreaterThan(0);
      for (const trigger of rule.triggers) expect(trigger, rule.id).toBe(trigger.toLowerCase());
      expect(() => new RegExp(compilePattern(rule.pattern, language)), rule.id).not.toThrow();
    }
  });
});

test('a language is found by its primary code', () => {
  expect(findLanguage('en-GB')?.code).toBe('en');
  expect(findLanguage('EN')?.code).toBe('en');
  expect(findLanguage('xx')).toBeNull();
  expect(findLanguage(null)).toBeNull();
});
