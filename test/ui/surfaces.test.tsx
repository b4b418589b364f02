// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import type { Seen } from '../../src/platform/surface';
import { Panel } from '../../src/ui/panel/panel';
import { Popup } from '../../src/ui/popup/popup';
import { sceneOf } from '../../src/ui/scene';
import { OTHER_STATES, pageReport, REPORTS, type ReportName, recordActions, STATES, Stage, seenWith } from './stage';

afterEach(cleanup);

function show(surface: 'popup' | 'panel', seen: Seen) {
  const { done, actions } = recordActions();
  const view = (now: Seen) => (
    <Stage actions={actions}>
      {surface === 'popup' ? <Popup seen={now} close={() => done.push(['close'])} /> : <Panel seen={now} />}
    </Stage>
  );
  const { rerender } = render(view(seen));
  return { done, actions, update: (now: Seen) => rerender(view(now)) };
}
const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const SURFACES = ['popup', 'panel'] as const;
const NAMES = Object.keys(REPORTS) as ReportName[];

describe.each(SURFACES)('%s', (surface) => {
  test.each(Object.keys(STATES))('%s has words of its own, and nothing that it does not know', (name) => {
    const seen = STATES[name]!;
    show(surface, seen);
    expect(heading()).not.toBe('');
    expect(document.body.textContent).not.toMatch(/\$\d|undefined|null|NaN/);
    expect(screen.queryAllByRole('article')).toEqual([]);
    expect(sceneOf(seen).scene).toBe(name.replace(/-(?:unknown|anywhere)$/, ''));
    expect(screen.queryByText(/verified/)).toBeNull();
  });

  test('no two states say the same', () => {
    const heads = Object.values(STATES).map((seen) => {
      show(surface, seen);
      const said = heading() + document.querySelector('.quiet')!.textContent!;
      cleanup();
      return said;
    });
    expect(new Set(heads).size).toBe(heads.length);
  });

  test('a reading that takes too long offers another try, and only then', () => {
    show(surface, STATES.reading!);
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
    cleanup();
    const { done } = show(surface, OTHER_STATES.slow!);
    press('Try again');
    expect(done).toEqual([['readNow']]);
    cleanup();
    show(surface, seenWith({ probe: 'loading', change: { slow: true } }));
    expect(screen.getByRole('button', { name: 'Read this page' })).toBeTruthy();
  });

  test.each<[keyof typeof STATES, RegExp, string]>([
    ['not-news', /Read it anyway/, 'readNow'],
    ['unread', /Read this page/, 'readNow'],
    ['moved', /Read this page/, 'readNow'],
    ['on-click', /Read this page/, 'readNow'],
    ['site-off', /Read this page/, 'readNow'],
    ['empty', /Look again/, 'readNow'],
    ['language', /Look again/, 'readNow'],
    ['no-access', /Allow on this site/, 'askAccess'],
    ['no-access', /Read it once/, 'readNow'],
    ['no-access-anywhere', /Allow reading pages/, 'askAccess'],
    ['failed', /Try again/, 'readNow'],
  ])('%s: the next step is %s', (name, button, action) => {
    const { done } = show(surface, STATES[name]!);
    press(button);
    expect(done).toEqual([[action]]);
  });

  test('a failure shows its reason’s first line, and copies all of it with the address', () => {
    const { done } = show(surface, STATES.failed!);
    expect(screen.getByText('RangeError: 214 is outside of the text')).toBeTruthy();
    press(/Copy the details/);
    expect(done).toEqual([
      ['copy', 'https://www.harbourpost.example/article\nRangeError: 214 is outside of the text\n    at toRange'],
    ]);
  });

  test.each(NAMES)('%s: every word comes from messages or from the page', (name) => {
    show(surface, seenWith({ reports: [pageReport(name)] }));
    expect(document.body.textContent).not.toMatch(/\$\d|undefined|null|NaN|\[object/);
    for (const button of screen.queryAllByRole('button'))
      expect(button.textContent || button.getAttribute('aria-label')).toBeTruthy();
  });

  test('nothing found is not verified', () => {
    show(surface, seenWith({ reports: [pageReport('nothing')] }));
    expect(heading()).toBe('Nothing found');
    expect(screen.getByText('This does not mean verified.')).toBeTruthy();
  });

  test('where all is only alleged or claimed, the page does not “say so itself”: it does not mean verified', () => {
    show(surface, seenWith({ reports: [pageReport('hedges')] }));
    expect(screen.getByText('This does not mean verified.')).toBeTruthy();
    expect(screen.queryByText(/says so itself/)).toBeNull();
  });

  test('the switches turn what they say', () => {
    const { done } = show(surface, seenWith({ reports: [pageReport('coastguard')] }));
    fireEvent.click(screen.getByRole('switch', { name: /^Highlight/ }));
    fireEvent.click(screen.getByRole('switch', { name: 'Read news pages automatically' }));
    fireEvent.click(screen.getByRole('switch', { name: 'Read harbourpost.example automatically' }));
    expect(done).toEqual([
      ['setHighlights', false],
      ['setAutomatic', false],
      ['setSite', false],
    ]);
  });

  test('a site’s switch shows what holds: off with the site, and off and still while reading is on click', () => {
    show(surface, STATES['site-off']!);
    const site = () => screen.getByRole<HTMLInputElement>('switch', { name: /harbourpost/ });
    expect([site().checked, site().disabled]).toEqual([false, false]);
    cleanup();
    show(surface, STATES['on-click']!);
    expect([site().checked, site().disabled]).toEqual([false, true]);
  });
});

describe('popup', () => {
  test.each<[ReportName, boolean]>([
    ['nothing', true],
    ['intercepted', true],
    ['hedges', true],
    ['many', false],
  ])('%s: the promise stands below unless three cards need its room: %s', (name, there) => {
    show('popup', seenWith({ reports: [pageReport(name)] }));
    expect(screen.queryByText('Nothing leaves this device until you click.') !== null).toBe(there);
  });

  test('three cards at most, in order; the button counts the others', () => {
    show('popup', seenWith({ reports: [pageReport('many')] }));
    const cards = within(screen.getByRole('list')).getAllByRole('button');
    expect(cards.map((card) => card.querySelector('.kind')!.firstChild?.nextSibling?.textContent)).toEqual([
      'Not verified',
      'Could not verify',
      'Unclear',
    ]);
    expect(screen.getByRole('button', { name: 'Open the panel: 3 more' })).toBeTruthy();
    expect(screen.getByText('Not read: the part behind the paywall.', { exact: false })).toBeTruthy();
  });

  test('beside graver claims, hedges are one number', () => {
    show('popup', seenWith({ reports: [pageReport('coastguard')] }));
    expect(document.querySelector('.also')!.textContent).toBe('3\u00a0only alleged, reported or claimed');
  });

  test('hedges are counted, not listed', () => {
    show('popup', seenWith({ reports: [pageReport('hedges')] }));
    expect(screen.queryByRole('list')).toBeNull();
    expect(document.querySelector('.also')!.textContent).toBe('1\u00a0alleged2\u00a0reported1\u00a0claimed');
    expect(screen.getByText('This does not mean verified.')).toBeTruthy();
  });

  test('a card leads to its words in the page, and the popup makes way', async () => {
    const { done } = show('popup', seenWith({ reports: [pageReport('coastguard')] }));
    press(/A coastguard officer told/);
    const place = REPORTS.coastguard.text.indexOf('could not independently verify');
    await waitFor(() => expect(done).toEqual([['reveal', 'coastguard', place], ['close']]));
  });

  test('opens the panel in the click itself', () => {
    const { done } = show('popup', seenWith({ reports: [pageReport('coastguard')] }));
    press(/Open the panel/);
    expect(done).toEqual([['openPanel']]);
  });
});

describe('panel', () => {
  const card = (words: RegExp) => screen.getByRole('article', { name: words });

  test('a card tells who: the chain with its unseen end, who could not verify, who denies, who gave no answer', () => {
    show('panel', seenWith({ reports: [pageReport('coastguard')] }));
    const facts = [...card(/A coastguard officer/).querySelectorAll('.facts > div')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(facts).toEqual([
      ['Released by', 'Meridian WireMilitary Intelligence Serviceoriginal not seen'],
      ['Could not verify', 'The Harbour Post'],
      ['Denies', 'Ministry of the Sea'],
      ['Gave no answer', 'Coastguard Union'],
    ]);
    expect(within(card(/A coastguard officer/)).getByRole('img', { name: 'from' })).toBeTruthy();
    expect(within(card(/The boat, the Anna Veldt/)).getByText('Nobody is named')).toBeTruthy();
  });

  test('verified and refuted are told apart, and partly verified is said', () => {
    show('panel', seenWith({ reports: [pageReport('refuted')] }));
    expect(screen.getAllByRole('heading', { level: 2 }).map((head) => head.textContent)).toEqual([
      'Called unverified or unclear 1',
      'Called refuted 1',
      'Called verified 1',
    ]);
    const marks = [...document.querySelectorAll('mark')].map((mark) => [mark.className, mark.textContent]);
    expect(marks).toEqual([
      ['mark tier-explicit', 'has not been able to confirm'],
      ['mark tier-verified', 'verified'],
      ['mark tier-refuted', 'is five years old'],
      ['mark tier-verified', 'was verified'],
    ]);
    expect(within(card(/The council said/)).getByText(/partly verified/)).toBeTruthy();
    expect(within(card(/flooded hospital/)).getByText('Refuted by')).toBeTruthy();
  });

  test('quotes stand word for word, with nothing added or lost round the marks', () => {
    for (const name of NAMES) {
      show('panel', seenWith({ reports: [pageReport(name)] }));
      for (const { statement } of REPORTS[name].claims)
        expect([...document.querySelectorAll('.statement, .note')].map((quote) => quote.textContent)).toContain(
          statement.text,
        );
      cleanup();
    }
  });

  test('what is only hedged is folded below, and open where there is nothing else', () => {
    show('panel', seenWith({ reports: [pageReport('coastguard')] }));
    expect(document.querySelector<HTMLDetailsElement>('.hedged')!.open).toBe(false);
    cleanup();
    show('panel', seenWith({ reports: [pageReport('hedges')] }));
    expect(document.querySelector<HTMLDetailsElement>('.hedged')!.open).toBe(true);
  });

  test('jumps to the words, to the statement, and says when a place is gone', async () => {
    const { done, actions, update } = show('panel', seenWith({ reports: [pageReport('coastguard')] }));
    const first = within(card(/A coastguard officer/));
    const at = (words: string) => REPORTS.coastguard.text.indexOf(words);
    fireEvent.click(first.getByRole('button', { name: 'Jump' }));
    fireEvent.click(first.getByRole('button', { name: /^Stated/ }));
    fireEvent.click(first.getByRole('button', { name: /^The caveat comes/ }));
    expect(done.map(([, , place]) => place)).toEqual([
      at('could not independently'),
      at('A coastguard officer'),
      at('could not independently'),
    ]);
    actions.reveal = async () => false;
    update(seenWith({ reports: [pageReport('coastguard')] }));
    fireEvent.click(first.getByRole('button', { name: 'Jump' }));
    await waitFor(() => expect(first.getByText(/no longer in the page/)).toBeTruthy());
  });

  test('the arrows walk through the cards and round again', () => {
    const { done } = show('panel', seenWith({ reports: [pageReport('intercepted')] }));
    const at = REPORTS.intercepted.claims.map(({ warnings }) => warnings[0]!.start);
    press('Next claim');
    expect(screen.getByText('1 of 2')).toBeTruthy();
    press('Next claim');
    press('Next claim');
    press('Previous claim');
    expect(done.map(([, , place]) => place)).toEqual([at[0], at[1], at[0], at[1]]);
    expect(document.querySelectorAll('.is-here')).toHaveLength(1);
  });

  test('related coverage: the page’s own links and searches; the words can be changed, and nothing opens by itself', () => {
    const { done } = show('panel', seenWith({ reports: [pageReport('coastguard')] }));
    const first = within(card(/A coastguard officer/));
    fireEvent.click(first.getByRole('button', { name: 'Related coverage' }));
    const links = () => first.getAllByRole<HTMLAnchorElement>('link').map((link) => link.href);
    expect(links().slice(0, 2)).toEqual([
      'https://meridianwire.example/marenia/recordings',
      'https://intelligence.marenia.example/statements/114',
    ]);
    expect(links()).toHaveLength(6);
    for (const link of first.getAllByRole<HTMLAnchorElement>('link'))
      expect([link.target, link.rel]).toEqual(['_blank', 'noreferrer']);
    fireEvent.input(first.getByRole('textbox'), { target: { value: 'Anna Veldt' } });
    expect(links()[2]).toBe('https://news.google.com/search?q=Anna%20Veldt&hl=en-GB&gl=GB&ceid=GB:en');
    expect(done).toEqual([]);
  });

  test('says why: the words, and what they mean', () => {
    show('panel', seenWith({ reports: [pageReport('coastguard')] }));
    const first = within(card(/The boat, the Anna Veldt/));
    const button = first.getByRole('button', { name: 'Why flagged?' });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    const why = card(/The boat, the Anna Veldt/).querySelector('.why')!;
    expect(why.querySelector('dt')!.textContent).toBe('has not been verified');
    expect(why.querySelector('dd')!.textContent).toMatch(/has not been verified or confirmed/);
  });

  test('reads again, and says a new answer to those who hear it', async () => {
    const { done, update } = show('panel', seenWith({ reports: [pageReport('nothing')] }));
    press('Read the page again');
    expect(done).toEqual([['readNow']]);
    const status = () => screen.getByRole('status').textContent;
    expect(status()).toBe('');
    update(seenWith({ reports: [pageReport('intercepted', { id: 'nothing', revision: 2 })] }));
    await waitFor(() => expect(status()).toMatch(/^No claim here is called unverified · 2/));
  });

  test('what the page says of itself, and what could not be read', () => {
    show('panel', seenWith({ reports: [pageReport('refuted'), pageReport('many')] }));
    const notes = [...document.querySelectorAll('.notes li')].map((note) => note.textContent);
    expect(notes).toEqual(['Correction A second film', 'Not read: the part behind the paywall.']);
  });
});
