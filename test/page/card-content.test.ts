// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Claim } from '../../src/engine/types';
import { makeNote } from '../../src/page/card-content';
import { mainWarning } from '../../src/ui/view';
import { ENGLISH, pageReport } from '../ui/stage';

const actions = { step: () => undefined, close: () => undefined, openPanel: async () => true };
const about = (claims: readonly Claim[]) => claims.map((claim) => ({ claim, kind: mainWarning(claim).kind }));

test('two claims under one highlight are both in the note, each by its own kind and names', () => {
  const [first, second] = pageReport('coastguard').claims;
  const note = makeNote({ about: about([first!, second!]), index: 0, of: 2, language: 'en' }, ENGLISH, actions);
  expect(note.querySelectorAll('.claim')).toHaveLength(2);
  expect(note.getAttribute('aria-label')!.split(', ')).toHaveLength(2);
  expect(note.textContent).toContain(first!.releasedBy[0]!.name);
});

test('its buttons are named, and a name of the page is never markup', () => {
  const [claim] = pageReport('coastguard').claims;
  const odd = { ...claim!, deniedBy: [{ ...claim!.releasedBy[0]!, name: '<img src=x>' }] };
  const note = makeNote({ about: about([odd]), index: 0, of: 1, language: 'en' }, ENGLISH, actions);
  for (const button of note.querySelectorAll('button'))
    expect((button.getAttribute('aria-label') ?? button.textContent ?? '').trim()).not.toBe('');
  expect(note.querySelector('img')).toBeNull();
  expect(note.textContent).toContain('<img src=x>');
});
