// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { makeBackup, parseBackup } from '../../src/platform/backup';
import { sizeOf } from '../../src/ui/options/data';
import { Options } from '../../src/ui/options/options';
import { FLAG, FORMATS, OPTIONS, recordOptions } from './options-stage';
import { recordActions, Stage, settingsWith } from './stage';

afterEach(cleanup);

function show(seen = OPTIONS.new!, change: Partial<ReturnType<typeof recordOptions>['actions']> = {}) {
  const { done, actions } = recordOptions();
  render(
    <Stage actions={recordActions().actions}>
      <Options seen={seen} actions={{ ...actions, ...change }} formats={FORMATS} />
    </Stage>,
  );
  return done;
}
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const section = (name: string) => within(screen.getByRole('region', { name }));
const type = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });
const submit = (label: string) => fireEvent.submit(screen.getByLabelText(label).closest('form')!);
const give = (label: string, text: string) =>
  fireEvent.change(screen.getByLabelText(label, { selector: 'input' }), {
    target: { files: [new File([text], 'file.txt')] },
  });

test.each(Object.keys(OPTIONS))('%s: every word comes from messages, every control has a name', (name) => {
  show(OPTIONS[name]!);
  expect(document.body.textContent).not.toMatch(/\$\d|undefined|null|NaN|\[object/);
  for (const role of ['button', 'switch', 'radio', 'textbox', 'combobox'])
    for (const control of screen.queryAllByRole(role))
      expect(
        control.textContent || control.getAttribute('aria-label') || (control as HTMLInputElement).labels?.length,
        control.outerHTML,
      ).toBeTruthy();
});

test.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [988, '988 bytes'],
  [4200, '4.2 kB'],
  [3_000_000, '3 MB'],
])('%i bytes are said as %s', (bytes, said) => {
  expect(sizeOf(bytes, 'en-GB')).toBe(said);
});

describe('what is set is saved at once', () => {
  test('when it reads, what is highlighted, the badge, single keys', () => {
    const done = show();
    fireEvent.click(screen.getByRole('radio', { name: /^Only when I click/ }));
    fireEvent.click(screen.getByRole('switch', { name: 'Highlight in the page' }));
    fireEvent.click(screen.getByRole('switch', { name: 'Alleged, reported or claimed' }));
    fireEvent.click(screen.getByRole('radio', { name: 'Line alone' }));
    fireEvent.click(screen.getByRole('radio', { name: 'Only that there are some' }));
    fireEvent.click(screen.getByRole('switch', { name: /^Use single keys/ }));
    expect(done).toEqual([
      ['save', { automatic: false }],
      ['save', { highlights: false }],
      ['save', { unmarked: ['hedge'] }],
      ['save', { strength: 'line' }],
      ['save', { badge: 'dot' }],
      ['save', { singleKeys: false }],
    ]);
  });

  test('a pen is switched on again without the others', () => {
    const seen = { ...OPTIONS.new!, settings: settingsWith({ unmarked: ['hedge', 'verified'] }) };
    const done = show(seen);
    fireEvent.click(screen.getByRole('switch', { name: 'Verified' }));
    expect(done).toEqual([['save', { unmarked: ['hedge'] }]]);
  });

  test('a refused write is said', async () => {
    show(OPTIONS.new!, { save: async () => false });
    fireEvent.click(screen.getByRole('radio', { name: /^Only when I click/ }));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/could not be saved/));
  });
});

describe('sites', () => {
  test('one is added by its address, another forgotten, the list given as a file', () => {
    const done = show(OPTIONS.used!);
    type('A site to leave alone', 'https://www.calder.example/a');
    submit('A site to leave alone');
    press('Read harbourpost.example automatically again');
    fireEvent.click(section('Sites left alone').getByRole('button', { name: 'Save as a file' }));
    const [first, second, third] = OPTIONS.used!.settings.sitesOff;
    expect(done).toEqual([
      ['save', { sitesOff: [third, first, 'calder.example', second].sort() }],
      ['save', { sitesOff: [first, third] }],
      ['download', 'caveat-sites.txt', `${first}\n${second}\n${third}\n`],
    ]);
  });

  test('a file with a mistaken line adds nothing, and the line is named', async () => {
    const done = show();
    give('Add sites from a file', 'a.example\nnot a site\n');
    await waitFor(() => expect(screen.getByText(/Nothing was added/).textContent).toContain('not a site'));
    expect(done).toEqual([]);
    give('Add sites from a file', 'a.example\nb.example\n');
    await waitFor(() => expect(done).toEqual([['save', { sitesOff: ['a.example', 'b.example'] }]]));
    expect(screen.getByText('2 sites were added.')).toBeTruthy();
  });
});

describe('own phrases', () => {
  const marks = () =>
    [...document.querySelectorAll('.try-text mark')].map((mark) => [mark.className, mark.textContent]);

  test('the box shows at once what a phrase would flag, before it is added', () => {
    const done = show();
    fireEvent.input(screen.getByLabelText('Try it'), { target: { value: 'It was seen by two of us on the quay.' } });
    expect(marks()).toEqual([]);
    expect(screen.getByText(/^0 phrases are flagged/)).toBeTruthy();
    type('A new phrase', 'seen by two of us');
    expect(marks()).toEqual([['mark tier-explicit', 'seen by two of us']]);
    fireEvent.change(screen.getByLabelText('Flag it as'), { target: { value: 'reported' } });
    expect(marks()).toEqual([['mark tier-hedge', 'seen by two of us']]);
    submit('A new phrase');
    expect(done).toEqual([['save', { phrases: [{ words: 'seen by two of us', kind: 'reported' }] }]]);
  });

  test('the same words again replace the phrase; a phrase can be deleted; blanks are none', () => {
    const done = show(OPTIONS.used!);
    const [first, second] = OPTIONS.used!.settings.phrases;
    type('A new phrase', ' Obtained by this newspaper ');
    submit('A new phrase');
    press('Delete the phrase “obtained by this newspaper”');
    type('A new phrase', '   ');
    submit('A new phrase');
    expect(done).toEqual([
      ['save', { phrases: [first, { words: 'Obtained by this newspaper', kind: 'not-verified' }] }],
      ['save', { phrases: [first] }],
    ]);
    expect(second!.kind).toBe('intercepted');
  });

  test('the engine’s own cues stand in the box, too', () => {
    show();
    expect(marks()).toEqual([['mark tier-explicit', 'could not be independently verified']]);
  });
});

describe('keyboard', () => {
  test('the browser’s page is opened, or the way to it told', () => {
    const done = show();
    expect(screen.getByText('Alt+Shift+H')).toBeTruthy();
    press(/Change the browser/);
    expect(done).toEqual([['openShortcuts']]);
    cleanup();
    show(OPTIONS.new!, { openShortcuts: null });
    expect(screen.queryByRole('button', { name: /Change the browser/ })).toBeNull();
    expect(screen.getByText(/Manage extension shortcuts/)).toBeTruthy();
  });
  test('a browser without shortcuts has only the panel’s keys', () => {
    show(OPTIONS.locked!);
    expect(screen.queryByText(/shortcuts”/)).toBeNull();
    expect(section('Keyboard').getByText('Next claim')).toBeTruthy();
  });
});

test('what was set aside is listed, newest first; taken back by one, by all, or saved', () => {
  const done = show(OPTIONS.used!);
  const wrong = section('Set aside by you');
  fireEvent.click(wrong.getByRole('button', { name: /^Show again: The boat/ }));
  fireEvent.click(wrong.getByRole('button', { name: 'Show all of them again' }));
  fireEvent.click(wrong.getByRole('button', { name: 'Save as a file' }));
  expect(done.slice(0, 2)).toEqual([
    ['takeBack', ['c1-0']],
    ['takeBack', ['c1-0', 'c2-0']],
  ]);
  expect(JSON.parse(done[2]![2] as string)[0]).toEqual(FLAG);
});

test('everything is deleted, and brought back as long as the page is open', async () => {
  const done = show(OPTIONS.used!);
  expect(section('Kept on this device').getByText('5.2 kB in all')).toBeTruthy();
  press('Delete everything');
  await waitFor(() => press('Bring it back'));
  expect(done).toEqual([['deleteAll'], ['bringBack']]);
  await waitFor(() => expect(screen.getByRole('button', { name: 'Delete everything' })).toBeTruthy());
});

describe('backup', () => {
  test('the file that is saved is one that can be restored', () => {
    const done = show(OPTIONS.used!);
    press('Save the settings');
    const [[, name, text]] = done as [[string, string, string]];
    expect(name).toBe('caveat-settings.json');
    expect(parseBackup(text)).toEqual({ state: 'read', settings: OPTIONS.used!.settings });
  });

  test('a restore holds at once and can be undone; a broken file says what is broken', async () => {
    const done = show(OPTIONS.used!);
    give('Restore from a file', '{"caveat":"settings","version":1,"settings":{"badge":"loud"}}');
    await waitFor(() => expect(screen.getByText(/broken: badge\./)).toBeTruthy());
    expect(done).toEqual([]);
    give('Restore from a file', makeBackup(settingsWith({ badge: 'number' })));
    await waitFor(() => press('Undo'));
    await waitFor(() => expect(screen.getByText('Your settings are as they were before.')).toBeTruthy());
    expect(done).toEqual([
      ['save', settingsWith({ badge: 'number' })],
      ['save', OPTIONS.used!.settings],
    ]);
  });
});

test('what an organisation has set can’t be changed, and its reason is shown', () => {
  const done = show(OPTIONS.locked!);
  for (const name of [
    'When it reads',
    'What is highlighted',
    'On the toolbar button',
    'Sites left alone',
    'Your own phrases',
  ])
    expect(section(name).getByText(/Rules of the newsroom/)).toBeTruthy();
  for (const role of ['radio', 'switch'])
    for (const control of screen.getAllByRole<HTMLInputElement>(role)) expect(control.disabled).toBe(true);
  expect((screen.getByLabelText('A new phrase') as HTMLInputElement).disabled).toBe(true);
  submit('A new phrase');
  expect(done).toEqual([]);
});
