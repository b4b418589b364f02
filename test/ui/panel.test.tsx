// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import type { Wrong } from '../../src/platform/flags';
import type { PageReport } from '../../src/platform/states';
import type { Seen } from '../../src/platform/surface';
import { issueAddress } from '../../src/ui/issue';
import { Panel } from '../../src/ui/panel/panel';
import { Popup } from '../../src/ui/popup/popup';
import { ENGLISH, pageReport, REPORTS, type ReportName, recordActions, Stage, seenWith, settingsWith } from './stage';

afterEach(cleanup);

function show(seen: Seen) {
  const { done, actions } = recordActions();
  const view = (now: Seen) => (
    <Stage actions={actions}>
      <Panel seen={now} />
    </Stage>
  );
  const { rerender } = render(view(seen));
  return { done, update: (now: Seen) => rerender(view(now)) };
}
const seenReport = (name: ReportName, aside: Record<string, Wrong> = {}, change: Partial<Seen> = {}) =>
  seenWith({ reports: [pageReport(name, { aside })], change });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const cards = () =>
  screen.queryAllByRole('article').map((card) => card.querySelector('.statement, .note')!.textContent);
const statements = (name: ReportName) => REPORTS[name].claims.map(({ statement }) => statement.text);

test('a notice that names itself gets no label before it, another one does', () => {
  const notice = (text: string) => ({ text, start: 0, end: text.length, kind: 'editor-note' as const });
  const report = pageReport('coastguard', {});
  report.notices = [
    notice('Editor’s note: the name of the ship was wrong.'),
    notice('A note to readers: the map is new.'),
  ];
  show(seenWith({ reports: [report] }));
  expect([...document.querySelectorAll('.notes li')].map((line) => line.textContent)).toEqual([
    'Editor’s note: the name of the ship was wrong.',
    'Editor’s note A note to readers: the map is new.',
  ]);
});

describe('something wrong', () => {
  const [first] = REPORTS.coastguard.claims;

  test.each<[string, Wrong]>([
    ['Not a warning', 'not-a-warning'],
    ['Wrong claim', 'wrong-claim'],
    ['Wrong source', 'wrong-source'],
  ])('%s sets the card aside', (name, wrong) => {
    const { done } = show(seenReport('coastguard'));
    const card = screen.getAllByRole('article')[0]!;
    fireEvent.click(within(card).getByRole('button', { name: 'Not right?' }));
    fireEvent.click(within(card).getByRole('button', { name }));
    expect(done).toEqual([['setAside', 'coastguard', first!.id, wrong]]);
  });

  test('it is gone from the list and its numbers; in its place stands the way back, with the focus', () => {
    const { done, update } = show(seenReport('coastguard'));
    const before = cards();
    const heading = screen.getByRole('heading', { level: 1 }).textContent;
    update(seenReport('coastguard', { [first!.id]: 'wrong-claim' }));
    expect(cards()).toEqual(before.filter((words) => words !== first!.statement.text));
    expect(screen.getByRole('heading', { level: 1 }).textContent).not.toBe(heading);
    const place = screen.getByRole('group', { name: /^Set aside: Wrong claim\. Hidden on this device/ });
    expect(document.activeElement).toBe(place);
    fireEvent.click(within(place).getByRole('button', { name: 'Undo' }));
    expect(done).toEqual([['takeBack', 'coastguard', first!.id]]);
    place.blur();
    update(seenReport('coastguard'));
    expect(cards()).toEqual(before);
    expect(document.activeElement).toBe(screen.getAllByRole('article')[0]);
  });

  test('where all is set aside, nothing counts and all can be brought back', () => {
    const all = Object.fromEntries(REPORTS.intercepted.claims.map(({ id }) => [id, 'not-a-warning' as const]));
    show(seenReport('intercepted', all));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Nothing found');
    expect(screen.getAllByRole('button', { name: 'Undo' })).toHaveLength(REPORTS.intercepted.claims.length);
  });

  test('in a private window it says how long it holds', () => {
    show(seenReport('coastguard', { [first!.id]: 'wrong-claim' }, { inPrivate: true }));
    expect(screen.getByText(/until you close the private windows/)).toBeTruthy();
  });

  test('the popup does not list it', () => {
    render(
      <Stage actions={recordActions().actions}>
        <Popup seen={seenReport('coastguard', { [first!.id]: 'wrong-claim' })} close={() => undefined} />
      </Stage>,
    );
    expect(document.body.textContent).not.toContain(first!.statement.text.slice(0, 40));
  });

  test('a report is seen and changed before it is copied; nothing is sent', () => {
    const { done } = show(seenReport('coastguard', { [first!.id]: 'wrong-source' }));
    press('Report it…');
    const text = screen.getByLabelText<HTMLTextAreaElement>(/^What the report says/);
    expect(text.value).toContain(`Sentence: “${first!.statement.text.trim()}”`);
    expect(text.value).toContain(`Rule: ${first!.warnings[0]!.cue}`);
    expect(text.value).toContain(`Page: ${REPORTS.coastguard.url}`);
    fireEvent.input(text, { target: { value: 'The source is the union.' } });
    press('Copy the report');
    expect(done).toEqual([['copy', 'Wrong flag: Wrong source\n\nThe source is the union.']]);
    // the project has no public home yet: said in words, and no link to nowhere
    expect(document.body.textContent).toContain('no public address for reports yet');
    expect(within(screen.getByRole('group', { name: /^Set aside/ })).queryByRole('link')).toBeNull();
  });

  test('with a home, the address carries title and text as they stand', () => {
    const address = new URL(issueAddress('A title', 'Ümlaut & more\nlines', 'https://forge.example/new')!);
    expect([...address.searchParams]).toEqual([
      ['title', 'A title'],
      ['body', 'Ümlaut & more\nlines'],
    ]);
    expect(issueAddress('A title', 'text', null)).toBeNull();
  });
});

describe('filters', () => {
  test('by tier and by kind; each chip counts; what is left is said', () => {
    show(seenReport('many'));
    const total = cards().length;
    const tier = screen.getByRole('button', { name: /^Called unverified or unclear/ });
    const count = Number(tier.querySelector('b')!.textContent);
    fireEvent.click(tier);
    expect(tier.getAttribute('aria-pressed')).toBe('false');
    expect(cards()).toHaveLength(total - count);
    expect(screen.queryByRole('heading', { level: 2, name: /^Called unverified/ })).toBeNull();
    expect(document.querySelector('.filters summary')!.textContent).toBe(
      `Filter and sort (${total - count} of ${total} shown)`,
    );
    press('Show all');
    expect(cards()).toHaveLength(total);
    fireEvent.click(within(screen.getByRole('group', { name: 'Kind' })).getByRole('button', { name: /^Unclear/ }));
    expect(cards().length).toBeLessThan(total);
    expect([...document.querySelectorAll('.card .kind')].map((kind) => kind.textContent)).not.toContain('Unclear');
  });

  test('the answer stays that of the whole page', () => {
    show(seenReport('many'));
    const answer = screen.getByRole('heading', { level: 1 }).textContent;
    for (const chip of within(screen.getByRole('group', { name: 'What the page calls it' })).getAllByRole('button'))
      fireEvent.click(chip);
    expect(screen.getByText('No claim fits these filters.')).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(answer);
  });

  test('strongest first, or as in the page', () => {
    show(seenReport('coastguard'));
    fireEvent.change(screen.getByLabelText('Order'), { target: { value: 'place' } });
    const places = cards().map((words) => REPORTS.coastguard.text.indexOf(words!));
    expect(places).toHaveLength(REPORTS.coastguard.claims.length);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(screen.queryAllByRole('heading', { level: 2 })).toEqual([]);
    fireEvent.change(screen.getByLabelText('Order'), { target: { value: 'strength' } });
    expect(screen.getAllByRole('heading', { level: 2 }).length).toBeGreaterThan(1);
  });

  test('one claim needs no filter', () => {
    const report = pageReport('coastguard');
    report.claims = report.claims.slice(0, 1);
    show(seenWith({ reports: [report] }));
    expect(document.querySelector('.filters')).toBeNull();
  });
});

describe('a jump is said to those who hear the panel', () => {
  const said = () => document.querySelector('p[role=status].sr')!.textContent;

  test('silent at first; then where it went, each time anew', async () => {
    show(seenReport('coastguard'));
    expect(said()).toBe('');
    const [jump] = screen.getAllByRole('button', { name: 'Jump' });
    fireEvent.click(jump!);
    await waitFor(() => expect(said()).toMatch(/^Shown in the page, \d+% down\.$/));
    const before = document.querySelector('p[role=status].sr')!.firstElementChild;
    fireEvent.click(jump!);
    await waitFor(() => expect(document.querySelector('p[role=status].sr')!.firstElementChild).not.toBe(before));
    expect(said()).toMatch(/^Shown in the page/);
  });

  test('steps and Enter too; and where the place is gone, Enter says so as the button does', async () => {
    const { actions } = recordActions();
    let there = true;
    render(
      <Stage actions={{ ...actions, reveal: async () => there }}>
        <Panel seen={seenReport('coastguard')} />
      </Stage>,
    );
    press('Next claim');
    await waitFor(() => expect(said()).toMatch(/^Shown in the page/));
    there = false;
    const [card] = screen.getAllByRole('article');
    card!.focus();
    fireEvent.keyDown(card!, { key: 'Enter' });
    await waitFor(() => expect(within(card!).getByRole('alert').textContent).toMatch(/no longer in the page/));
  });
});

describe('keys', () => {
  /** The claim of the card that has the focus; null where none has. */
  const at = () => document.querySelector('.card:focus')?.querySelector('.statement, .note')?.textContent ?? null;
  const key = (name: string, more: object = {}) =>
    fireEvent.keyDown(document.activeElement ?? document.body, { key: name, ...more });

  test('j and k go from card to card and round; Enter shows the place', () => {
    const { done } = show(seenReport('refuted'));
    const did = () => done.filter(([what]) => what !== 'emphasise');
    const all = cards();
    key('j');
    expect(at()).toBe(all[0]);
    key('j');
    expect(at()).toBe(all[1]);
    expect(did()).toEqual([]); // walking moves nothing in the page
    key('k');
    key('k');
    expect(at()).toBe(all.at(-1));
    key('Enter');
    expect(did()).toHaveLength(1);
    expect(did()[0]!.slice(0, 2)).toEqual(['reveal', 'refuted']);
    expect(screen.getAllByRole('article').at(-1)!.className).toContain('is-here');
  });

  test('the arrows, on a card only: elsewhere they scroll', () => {
    show(seenReport('refuted'));
    expect(key('ArrowDown')).toBe(true);
    expect(at()).toBeNull();
    key('j');
    expect(key('ArrowDown')).toBe(false);
    expect(at()).toBe(cards()[1]);
    key('ArrowUp');
    expect(at()).toBe(cards()[0]);
  });

  test('only what is shown is walked through', () => {
    show(seenReport('coastguard'));
    press(/^Called unverified or unclear/);
    key('j');
    expect(at()).toBe(cards()[0]);
    expect(statements('coastguard').indexOf(at()!)).toBeGreaterThan(0);
  });

  test('letters that are typed, or pressed with another key, are no commands', () => {
    show(seenReport('coastguard'));
    screen.getByLabelText('Order').focus();
    key('j');
    expect(document.activeElement).toBe(screen.getByLabelText('Order'));
    (document.activeElement as HTMLElement).blur();
    key('j', { ctrlKey: true });
    expect(at()).toBeNull();
  });

  test('? shows the keys, Escape hides them and gives the focus back', () => {
    show(seenReport('coastguard'));
    key('?');
    const help = screen.getByRole('region', { name: 'Keys' });
    expect(document.activeElement).toBe(help);
    expect(help.textContent).toContain('Next claim');
    key('Escape');
    expect(screen.queryByRole('region', { name: 'Keys' })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Show these keys' }));
  });

  test('single keys can be switched off; the button still shows the keys', async () => {
    show(seenReport('coastguard', {}, { settings: settingsWith({ singleKeys: false }) }));
    key('j');
    key('?');
    expect(at()).toBeNull();
    expect(screen.queryByRole('region', { name: 'Keys' })).toBeNull();
    press('Show these keys');
    await waitFor(() => expect(screen.getByRole('region', { name: 'Keys' })).toBeTruthy());
  });
});

describe('what was selected', () => {
  const selected = (name: ReportName, change: Partial<PageReport> = {}) =>
    pageReport(name, { id: 'chosen', selected: true, ...change });
  const part = () => document.querySelector<HTMLElement>('.selection');

  test('stands before the page’s own claims, counts nowhere else, and has no place in an article', () => {
    show(seenWith({ reports: [pageReport('nothing'), selected('refuted')] }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Nothing found');
    expect(within(part()!).getByRole('heading', { level: 2 }).textContent).toBe('In the selected text');
    expect(part()!.querySelectorAll('article')).toHaveLength(REPORTS.refuted.claims.length);
    expect(part()!.querySelector('.card-where')).toBeNull();
    expect(part()!.textContent).not.toMatch(/% down/);
  });

  test('on a page that was not read: both are said', () => {
    const { done, update } = show(seenWith({ reports: [selected('coastguard')], page: { state: 'not-news' } }));
    expect(part()!.querySelectorAll('article').length).toBe(REPORTS.coastguard.claims.length);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/does not look like a news page/);
    press('Forget the selection');
    expect(done).toEqual([['unselect', 'chosen']]);
    screen.getByRole('button', { name: 'Forget the selection' }).focus();
    update(seenWith({ page: { state: 'not-news' } }));
    expect(part()).toBeNull();
    expect(document.activeElement!.tagName).toBe('MAIN');
  });

  test.each([
    ['a word', { words: 1, claims: [] }, /^Too little was selected to read/],
    ['nothing found', { words: 40, claims: [] }, /^Nothing found/],
    [
      'another language',
      { claims: [], notRead: ['language'], language: 'cy' },
      /^Not read: the selected text is in Welsh/,
    ],
    ['no language', { claims: [], notRead: ['language'], language: null }, /^Not read: the language/],
  ] as [string, Partial<PageReport>, RegExp][])('%s', (_what, change, said) => {
    show(seenWith({ reports: [selected('nothing', change)], page: { state: 'not-news' } }));
    expect(document.querySelector('.selection-answer')!.textContent).toMatch(said);
    const verdict = /This does not mean verified/.test(part()!.textContent!);
    expect(verdict).toBe(change.words === 40);
  });

  test('the last of two selections is shown; keys go through it and the page', () => {
    const late = selected('refuted', { id: 'late', readAt: Date.now() });
    show(seenWith({ reports: [pageReport('intercepted'), selected('coastguard'), late] }));
    expect(part()!.querySelectorAll('article')).toHaveLength(REPORTS.refuted.claims.length);
    fireEvent.keyDown(document.body, { key: 'j' });
    expect(document.activeElement!.closest('.selection')).toBe(part());
    fireEvent.keyDown(document.activeElement!, { key: 'k' });
    expect(document.activeElement!.closest('.selection')).toBeNull();
    expect(document.activeElement!.matches('.card')).toBe(true);
  });
});

describe('the pointer', () => {
  test('in the page marks the card, in the panel the words', () => {
    const [claim] = REPORTS.coastguard.claims;
    const { done, update } = show(seenReport('coastguard'));
    const pointed = () => [...document.querySelectorAll('.is-pointed')].map((card) => card.id);
    expect(pointed()).toEqual([]);
    update(seenReport('coastguard', {}, { pointed: [{ report: 'coastguard', claim: claim!.id }] }));
    expect(pointed()).toEqual([`card-coastguard-${claim!.id}`]);
    update(seenReport('coastguard'));
    expect(pointed()).toEqual([]);
    const card = document.getElementById(`card-coastguard-${claim!.id}`)!;
    fireEvent.mouseEnter(card);
    fireEvent.mouseLeave(card);
    fireEvent.focusIn(card);
    fireEvent.focusOut(card);
    expect(done).toEqual([claim!.id, null, claim!.id, null].map((id) => ['emphasise', id]));
  });

  test('on a folded claim marks the fold', () => {
    const hedged = REPORTS.coastguard.claims.find(({ standing }) => standing === 'hedged')!;
    show(seenReport('coastguard', {}, { pointed: [{ report: 'coastguard', claim: hedged.id }] }));
    expect(document.querySelector('.hedged')!.className).toContain('has-pointed');
  });

  test('the claim from whose note the panel was opened is where the reader is', async () => {
    const hedged = REPORTS.coastguard.claims.find(({ standing }) => standing === 'hedged')!;
    const { actions } = recordActions();
    render(
      <Stage actions={actions}>
        <Panel seen={seenReport('coastguard')} sought={{ report: 'coastguard', claim: hedged.id }} />
      </Stage>,
    );
    await waitFor(() => expect(document.querySelector('[aria-current]')?.id).toBe(`card-coastguard-${hedged.id}`));
    expect(document.querySelector<HTMLDetailsElement>('.hedged')!.open).toBe(true);
  });
});

describe('several articles on one page', () => {
  const own = pageReport('coastguard');
  const next = pageReport('intercepted', { article: 1, title: 'The article that follows' });

  test('a card of one that follows names it; one of the page’s own does not', () => {
    show(seenWith({ reports: [next, own] }));
    const all = screen.getAllByRole('article');
    const named = all.filter((card) => /another article on this page/.test(card.textContent!));
    expect(named.length).toBe(next.claims.filter(({ standing }) => standing !== 'hedged').length);
    for (const card of named) expect(card.textContent).toContain('The article that follows');
    expect(named.length).toBeLessThan(all.length);
  });

  test('the page’s own article is the one that the panel names', () => {
    show(seenWith({ reports: [next, own] }));
    expect(document.querySelector('.head-title .title')!.textContent).toBe(own.title);
  });

  test('the popup names it too', () => {
    render(
      <Stage actions={recordActions().actions}>
        <Popup seen={seenWith({ reports: [{ ...own, claims: [] }, next] })} close={() => {}} />
      </Stage>,
    );
    expect(document.body.textContent).toContain('In another article on this page: The article that follows');
  });
});

test('a translated page: that its words are the translator’s', () => {
  show(seenWith({ reports: [pageReport('coastguard', { translated: true })] }));
  expect(document.body.textContent).toContain('Your browser translated this page');
  cleanup();
  show(seenReport('coastguard'));
  expect(document.body.textContent).not.toContain('Your browser translated this page');
});

test('a claim in a post of a live blog carries the post’s own time; elsewhere there is none', () => {
  const { statement } = REPORTS.coastguard.claims[0]!;
  const posts = [{ start: statement.start, end: statement.end, published: '2026-10-14T08:40:00Z' }];
  show(seenWith({ reports: [pageReport('coastguard', { posts })] }));
  const at = ENGLISH.moment('2026-10-14T08:40:00Z')!;
  expect(at).toMatch(/14 Oct.*\d:40/);
  const heads = screen.getAllByRole('article').map((card) => card.querySelector('.card-head')!.textContent);
  expect(heads[0]).toContain(`Posted ${at}`);
  expect(heads.slice(1).join()).not.toContain('Posted');
});
