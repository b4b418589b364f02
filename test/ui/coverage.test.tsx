// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type FakeApis, startFakeApis } from '../../scripts/fake-apis.mjs';
import { parsePage } from '../../src/cli/parse-page';
import { createDesk, type DeskWorld, type OpenedWorld, type OpenPage } from '../../src/coverage/desk';
import type { Account } from '../../src/coverage/origins';
import { createMemoryStore } from '../../src/coverage/store';
import { RelatedCoverage } from '../../src/ui/parts/related';
import { parseXml } from '../coverage/parse-xml';
import { makePage, servePages } from '../e2e/pages';
import { pageReport, REPORTS, recordActions, Stage } from './stage';

let fake: FakeApis;
beforeAll(async () => {
  // the page is no page of a site here, so what its fetch may ask is not the question
  (
    window as unknown as { happyDOM: { settings: { fetch: { disableSameOriginPolicy: boolean } } } }
  ).happyDOM.settings.fetch.disableSameOriginPolicy = true;
  fake = await startFakeApis({ gdeltSpacing: 0 });
});
afterAll(() => fake.close());
beforeEach(() => fake.reset());
afterEach(cleanup);

/** The part on a claim of the fixture, with a real desk whose services answer over a socket. */
function show(change: Partial<DeskWorld> = {}) {
  let consents: unknown;
  let services = { keys: {}, addresses: {} };
  const permitted: unknown[] = [];
  const world: DeskWorld = {
    now: Date.now,
    sleep: (ms) => new Promise((wake) => setTimeout(wake, Math.min(ms, 5))),
    store: createMemoryStore(),
    region: 'GB',
    consents: {
      get: () => consents,
      change: async (make) => {
        consents = make(consents);
      },
    },
    services: {
      get: () => services,
      set: async (value) => {
        services = value;
      },
    },
    permit: async (...what) => {
      permitted.push(what);
      return true;
    },
    parseXml,
    parseHtml: parsePage,
    tellLanguage: async () => 'en',
    openPages: async () => [],
    opened: null,
    fake: fake.origin,
    ...change,
  };
  const report = pageReport('coastguard');
  const claim = report.claims[0]!;
  render(
    <Stage actions={recordActions().actions} desk={createDesk(world)}>
      <RelatedCoverage item={{ report, claim }} />
    </Stage>,
  );
  return { permitted, consents: () => consents, services: () => services };
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const search = (words: string) =>
  fireEvent.input(screen.getByLabelText('Search with these words'), { target: { value: words } });
const says = (service: string) => document.querySelector<HTMLElement>(`[data-service="${service}"] [role=status]`)!;
const agree = async () => {
  press('Send and look');
  await waitFor(() => expect(document.querySelector('dialog')).toBeNull());
};
/** Asks for the first time. */
const ask = async (name: string) => {
  press(`Ask ${name}`);
  await agree();
};

test('nothing goes out before the dialog is answered, and "Not now" sends nothing', () => {
  const { permitted, consents } = show();
  press('Ask Wikipedia');
  const dialog = within(screen.getByRole('dialog', { name: 'Ask Wikipedia?' }));
  expect(dialog.getByText(/sends the search words that you see to .*wikipedia\.org, and nothing else/)).toBeTruthy();
  press('Not now');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(fake.requests()).toEqual([]);
  expect(permitted).toEqual([]);
  expect(consents()).toBeUndefined();
});

test('what the dialog shows is what goes out, to the letter; it is asked once', async () => {
  const { permitted } = show();
  search('"Anna Veldt" coastguard');
  press('Ask GDELT');
  const line = document.querySelector('.goes-out .page-words')!.textContent;
  expect(line).toBe('"Anna Veldt" coastguard');
  await agree();
  await waitFor(() => expect(says('gdelt-doc').textContent).toMatch(/^found \d/));
  expect(fake.requests().map(({ query }) => query.query)).toEqual([line]);
  expect(permitted).toEqual([[['api.gdeltproject.org'], ['searchTerms']]]);
  for (const { headers } of fake.requests()) expect(headers).not.toHaveProperty('cookie');
  search('"Anna Veldt" harbour');
  press('Ask again: GDELT');
  expect(screen.queryByRole('dialog')).toBeNull();
  await waitFor(() => expect(fake.requests()).toHaveLength(2));
});

test('the browser’s no is a no', async () => {
  show({ permit: async () => false });
  press('Ask GDELT');
  press('Send and look');
  await screen.findByText('The browser did not allow it, so nothing was sent.');
  expect(fake.requests()).toEqual([]);
});

test('found, none and not measured stand beside each other, and none is another', async () => {
  show();
  search('"Anna Veldt" coastguard');
  await ask('GDELT');
  await waitFor(() => expect(says('gdelt-doc').textContent).toMatch(/^found \d/));
  fake.fail('wikipedia.org', 'error');
  await ask('Wikipedia');
  await waitFor(() =>
    expect(says('wikipedia').textContent).toMatch(/^not measured .*problem of its own.*Try again after/),
  );
  expect(says('gdelt-doc').textContent).toMatch(/^found \d/);
  expect(screen.getByRole('button', { name: 'Try again: Wikipedia' })).toBeTruthy();
  search('Qxyzzy plugh');
  await ask('Wikinews');
  await waitFor(() => expect(says('wikinews').textContent).toMatch(/^found none .*says nothing about the claim/));
  // the others answered other words
  expect(says('gdelt-doc').textContent).toBe('');
});

test.each([
  ['limit200', /asked to wait/],
  ['broken', /could not be read/],
  ['html', /could not be read/],
  ['hangup', /could not be reached/],
  ['forbidden', /refused/],
])('a service that answers with %s is not measured, and says why', async (fault, why) => {
  show();
  search(`coastguard fault${fault}`);
  await ask('GDELT');
  await waitFor(() => expect(says('gdelt-doc').textContent).toMatch(/^not measured/));
  expect(says('gdelt-doc').textContent).toMatch(why);
  expect(screen.queryByText('Results')).toBeNull();
});

test('results are ranked, folded and can be put in another order', async () => {
  show();
  search('"Anna Veldt"');
  await ask('GDELT');
  const results = within(await screen.findByRole('region', { name: /^Results/ }));
  const titles = () => results.getAllByRole('link').map(({ textContent }) => textContent);
  const nearest = titles();
  expect(nearest.length).toBeGreaterThan(2);
  expect(screen.queryByRole('button', { name: /^Show \d/ })).toBeNull();
  press('Newest first');
  expect(screen.getByRole('button', { name: 'Newest first' }).getAttribute('aria-pressed')).toBe('true');
  expect(titles()).not.toEqual(nearest);
  expect(titles().sort()).toEqual(nearest.sort());
  expect(document.body.textContent).not.toMatch(/\$\d|undefined|null|NaN|\[object/);
});

test('a silent service can be stopped', async () => {
  show();
  search('coastguard faultsilence');
  await ask('GDELT');
  await screen.findByText('asking…');
  await waitFor(() => expect(fake.requests()).toHaveLength(1));
  press('Stop asking GDELT');
  await waitFor(() => expect(says('gdelt-doc').textContent).toMatch(/^not measured .*You stopped the search/));
  await waitFor(() => expect(fake.requests()[0]?.ended).toBe('broken off'));
});

test('a service that needs a key asks for it in its dialog and keeps it', async () => {
  const { services } = show();
  search('"Anna Veldt"');
  press('Ask The Guardian');
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Send and look' }).disabled).toBe(true);
  fireEvent.input(screen.getByLabelText('Your key for The Guardian'), { target: { value: 'k1' } });
  await agree();
  await waitFor(() => expect(says('guardian').textContent).toMatch(/^(?:found|not measured)/));
  expect(services()).toMatchObject({ keys: { guardian: 'k1' } });
  expect(fake.requests()[0]?.query['api-key']).toBe('k1');
});

test('a key that the service refused is asked for again, where it was entered', async () => {
  const { services } = show();
  search('"Anna Veldt"');
  press('Ask The Guardian');
  const enter = (key: string) =>
    fireEvent.input(screen.getByLabelText('Your key for The Guardian'), { target: { value: key } });
  enter('wrong');
  await agree();
  await waitFor(() => expect(says('guardian').textContent).toMatch(/did not accept your key/));
  press('Try again: The Guardian');
  expect(screen.getByLabelText<HTMLInputElement>('Your key for The Guardian').value).toBe('wrong');
  expect(fake.requests()).toHaveLength(1);
  enter('right');
  await agree();
  await waitFor(() => expect(says('guardian').textContent).toMatch(/^found/));
  expect(services()).toMatchObject({ keys: { guardian: 'right' } });
});

test('how another article treats the claim: asked for by site, read here, with its own sentences', async () => {
  const site = await servePages({
    '/story': makePage({
      title: 'Recordings of a coastguard officer are released',
      outlet: 'Other Post',
      paragraphs: [
        'A coastguard officer told the tug Lodestar to keep away from the drifting trawler Anna Veldt, recordings that the Military Intelligence Service of Marenia released on Tuesday show.',
        'The recordings could not be independently verified.',
        'The trawler sank before dawn, and nobody has said who was on watch that night.',
        'Its crew of nine was taken off by a ferry that had turned back on its way to Brennock.',
        'The harbour office said that it would publish the log of the night within a month.',
      ],
    }),
  });
  const item = {
    kind: 'article' as const,
    url: `${site.url}/story`,
    title: 'Recordings of a coastguard officer are released',
    outlet: 'Other Post',
    published: null,
    language: 'en',
    country: null,
    sentence: null,
    snippet: null,
    check: null,
  };
  const { Comparing } = await import('../../src/ui/parts/related-compare');
  const { permitted } = show();
  cleanup();
  let consents: unknown;
  const open: OpenPage[] = [];
  const read: Account[] = [];
  const desk = createDesk({
    now: Date.now,
    sleep: async () => undefined,
    store: createMemoryStore(),
    region: null,
    consents: {
      get: () => consents,
      change: async (make) => {
        consents = make(consents);
      },
    },
    services: { get: () => ({ keys: {}, addresses: {} }), set: async () => undefined },
    permit: async (...what) => permitted.push(what) > 0,
    parseXml,
    parseHtml: parsePage,
    tellLanguage: async () => null,
    openPages: async () => open,
    opened: null,
  });
  const report = pageReport('coastguard');
  render(
    <Stage actions={recordActions().actions}>
      <Comparing
        desk={desk}
        item={{ report, claim: report.claims[0]! }}
        found={item}
        onRead={(account) => read.push(account)}
      />
    </Stage>,
  );
  press(/^How does it treat the claim\? “Recordings/);
  await screen.findByRole('dialog', { name: 'Fetch this article from 127.0.0.1?' });
  expect(site.asked).toEqual([]);
  press('Fetch and compare');
  await screen.findByText('Keeps the caveat');
  expect(site.asked).toEqual(['/story']);
  expect(permitted).toEqual([[['127.0.0.1'], []]]);
  expect(document.querySelector('.beside > div + div')!.textContent).toMatch(/could not be independently verified/);
  expect(read).toMatchObject([{ id: item.url, outlet: 'Other Post' }]);
  await site.close();

  // the same article, open in a tab: its own script has read it, so nobody is asked
  cleanup();
  const { claims, ...page } = pageReport('coastguard');
  open.push({ ...page, claims, url: `${item.url}?utm_source=x#top` });
  render(
    <Stage actions={recordActions().actions}>
      <Comparing
        desk={desk}
        item={{ report, claim: report.claims[0]! }}
        found={item}
        onRead={(account) => read.push(account)}
      />
    </Stage>,
  );
  press(/^How does it treat the claim\? “Recordings/);
  await screen.findByText('Keeps the caveat');
  expect(site.asked).toEqual(['/story']);
});

describe('articles that the reader opened', () => {
  /** Another outlet's account of the fixture's story, as it would be kept. */
  const other = { ...REPORTS.coastguard, url: 'https://other.example/coastguard', outlet: 'Other Post' };
  const world = (change: Partial<OpenedWorld> = {}): OpenedWorld => ({
    isOn: () => true,
    find: async () => [{ at: Date.UTC(2026, 9, 12), report: other }],
    read: async (key) => (key === 'other.example/coastguard' ? { at: Date.UTC(2026, 9, 12), report: other } : null),
    ...change,
  });

  test('are looked through without a click, shown with the day, and compared without a request', async () => {
    show({ opened: world() });
    await waitFor(() => expect(says('opened').textContent).toMatch(/^found 1/));
    expect(document.querySelector('.result')!.textContent).toMatch(/Other Post · English · .*you opened it on 12 Oct/);
    fireEvent.click(document.querySelector('.result .compare')!);
    await waitFor(() => expect(document.querySelector('[data-stance=keeps]')).not.toBeNull());
    expect(document.querySelector('[data-stance]')!.textContent).toContain(
      'As you opened it on 12 Oct. Nothing was fetched.',
    );
    expect(document.querySelector('dialog')).toBeNull();
    expect(fake.requests()).toEqual([]);
    // it may have been corrected since: asked for anew, by the reader’s own click and word
    press(/^Fetch it as it is now: Coastguard/);
    expect(await screen.findByRole('dialog', { name: 'Fetch this article from other.example?' })).toBeTruthy();
  });

  test('are looked through again with other words, when these are asked', async () => {
    const asked: string[] = [];
    const find = async (words: string) => {
      asked.push(words.split('\n')[0]!);
      return [];
    };
    show({ opened: world({ find }) });
    await waitFor(() => expect(says('opened').textContent).toMatch(/^found none/));
    search('Qxyzzy plugh');
    await ask('Wikinews');
    await waitFor(() => expect(says('wikinews').textContent).toMatch(/^found none/));
    search('Veldt');
    press('Ask again: Wikinews');
    await waitFor(() => expect(asked.at(-1)).toBe('Veldt'));
    await waitFor(() => expect(says('opened').textContent).toMatch(/^found none/));
  });

  test('a store that can’t be read is no zero', async () => {
    show({ opened: world({ find: () => Promise.reject(new Error('the disk is gone')) }) });
    await waitFor(() =>
      expect(says('opened').textContent).toMatch(/^not measured .*could not be read.*the disk is gone/),
    );
  });

  test('off: the panel says where to switch it on; in a private window it says nothing', () => {
    show({ opened: world({ isOn: () => false }) });
    expect(document.querySelector('[data-service=opened]')).toBeNull();
    expect(screen.getByRole('button', { name: 'Switch it on in the settings' })).toBeTruthy();
    cleanup();
    show({ opened: null });
    expect(screen.queryByRole('button', { name: 'Switch it on in the settings' })).toBeNull();
  });
});
