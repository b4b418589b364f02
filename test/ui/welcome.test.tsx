// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { makeReport } from '../../src/engine/report';
import { DEMO } from '../../src/ui/welcome/demo';
import { Welcome, type WelcomeProps } from '../../src/ui/welcome/welcome';
import { readDemo, recordActions, Stage } from './stage';

afterEach(cleanup);

function show(change: Partial<WelcomeProps> = {}) {
  const done: unknown[][] = [];
  render(
    <Stage actions={recordActions().actions}>
      <Welcome
        {...readDemo()}
        automatic={true}
        locked={false}
        setAutomatic={(on) => done.push(['setAutomatic', on])}
        openSettings={() => done.push(['openSettings'])}
        access={true}
        askAccess={() => done.push(['askAccess'])}
        {...change}
      />
    </Stage>,
  );
  return done;
}
const marks = () => [...document.querySelectorAll<HTMLElement>('.mark-button')];
const noted = () => document.querySelector('.noted')?.textContent ?? '';

test('every word comes from messages or from the demo', () => {
  show({ access: false });
  expect(document.body.textContent).not.toMatch(/\$\d|undefined|null|NaN|\[object/);
});

describe('the demo', () => {
  test('stands word for word, and what is marked is what the engine found', () => {
    show();
    const paragraphs = [...document.querySelectorAll('.sample article p')].map((p) => p.textContent);
    expect(paragraphs).toEqual(DEMO.text.split('\n\n'));
    const found = makeReport(DEMO, { file: null }).claims.flatMap(({ warnings }) => warnings.map(({ text }) => text));
    expect(found).toContain('could not independently verify');
    expect(marks().map((mark) => mark.textContent)).toEqual(found);
  });

  test('a press on a phrase shows what is said of it', () => {
    show();
    expect(noted()).toContain('harbour office');
    const hedge = marks().find((mark) => mark.textContent === 'reportedly')!;
    expect(hedge.getAttribute('aria-pressed')).toBe('false');
    fireEvent.click(hedge);
    expect(hedge.getAttribute('aria-pressed')).toBe('true');
    expect(noted()).toContain('The strikers have reportedly gathered money');
    for (const key of ['Enter', ' ']) {
      const doubt = marks().find((mark) => mark.textContent === 'could not independently verify')!;
      fireEvent.click(hedge);
      expect(fireEvent.keyDown(doubt, { key }), 'the page must not scroll').toBe(false);
      expect(noted()).toContain('harbour office');
    }
  });

  test('highlights off leave the article as it was written', () => {
    show();
    fireEvent.click(screen.getByRole('switch', { name: 'Highlight' }));
    expect(marks()).toEqual([]);
    expect(noted()).toBe('');
    expect(document.querySelector('.sample article')!.textContent).toBe(DEMO.text.replaceAll('\n\n', ''));
  });
});

test('automatic or on click is chosen here, and nothing must be', () => {
  const done = show();
  fireEvent.click(screen.getByRole('radio', { name: 'Only when I click the button' }));
  fireEvent.click(screen.getByRole('button', { name: 'Settings' }));
  expect(done).toEqual([['setAutomatic', false], ['openSettings']]);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('where the browser has withheld access, a press asks for it; else nothing is asked', () => {
  const done = show({ access: false });
  fireEvent.click(screen.getByRole('button', { name: 'Allow reading pages' }));
  expect(done).toEqual([['askAccess']]);
  cleanup();
  show();
  expect(screen.queryByRole('button', { name: 'Allow reading pages' })).toBeNull();
});

test('what an organisation has set can’t be chosen', () => {
  show({ locked: true });
  for (const radio of screen.getAllByRole<HTMLInputElement>('radio')) expect(radio.disabled).toBe(true);
});
