// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { h } from 'preact';
import { expect, test } from 'vitest';
import type { Claim, Kind } from '../../src/engine/types';
import { makeNote } from '../../src/page/card-content';
import { KIND_DRAWING } from '../../src/platform/drawings';
import { Icon } from '../../src/ui/parts/icon';
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

test('each kind has its icon beside its word, the panel’s own', () => {
  const [claim] = pageReport('coastguard').claims;
  for (const kind of Object.keys(KIND_DRAWING) as Kind[]) {
    const note = makeNote({ about: [{ claim: claim!, kind }], index: 0, of: 1, language: 'en' }, ENGLISH, actions);
    const drawn = note.querySelectorAll('.kind svg[aria-hidden] path');
    const { container } = render(h(Icon, { name: kind }));
    const lines = (all: Iterable<Element>) =>
      [...all].map((path) => [path.getAttribute('d'), path.getAttribute('stroke-dasharray') ?? 'none']);
    expect(lines(drawn), kind).toEqual(lines(container.querySelectorAll('path')));
    expect(drawn.length, kind).toBeGreaterThan(0);
    cleanup();
  }
});

test('a chain of releasers stands from hand to hand, nearest first, as in the panel; one alone is no chain', () => {
  const [claim] = pageReport('coastguard').claims;
  const party = claim!.releasedBy[0]!;
  const note = (names: string[]) =>
    makeNote(
      {
        about: about([{ ...claim!, releasedBy: names.map((name) => ({ ...party, name })) }]),
        index: 0,
        of: 1,
        language: 'en',
      },
      ENGLISH,
      actions,
    );
  const hands = [...note(['The Evening Lantern', 'Meridian Wire']).querySelectorAll('.chain > li')];
  expect(hands.map(({ textContent }) => textContent)).toEqual([
    'The Evening Lantern',
    'Meridian Wire',
    ENGLISH.say('originalNotSeen'),
  ]);
  expect(hands.map((hand) => hand.querySelector('svg')?.getAttribute('aria-label') ?? null)).toEqual([
    null,
    ENGLISH.say('from'),
    null,
  ]);
  expect(hands[1]!.querySelector('bdi')!.lang).toBe('en');
  expect(note(['Meridian Wire']).querySelector('.chain')).toBeNull();
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
