import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { browsersHere } from './browsers-here';
import { NAME, startDesk, type TestDesk } from './desk';
import { until } from './reader';
import { FAULTS, NONE, type Row, SERVICES, SILENT, WAIT } from './service-rows';

vi.setConfig({ testTimeout: 600_000 });

/** Where pictures go, for who wants to look at them. */
const SHOTS = process.env.SHOTS;

describe.each(browsersHere)('each service in the panel of %s', (name) => {
  let desk: TestDesk;
  beforeAll(async () => {
    desk = await startDesk(name);
    await desk.open('intercepted-call.html', 'courier');
    if (name === 'chrome') await desk.panel.resize(240, 1000); // as narrow as Firefox's sidebar
    await desk.panel.click('.services details summary');
  }, 360_000);
  afterAll(() => desk?.close());
  afterEach(async () => {
    // a test that failed before its dialog was answered must not take the others with it
    if (await desk.panel.eval((d) => d.querySelector('dialog') !== null)) await desk.panel.press('Escape');
  });

  const { requests, fail, reset } = {
    requests: () => desk.fake.requests(),
    // browsers ask by themselves again, Firefox several times, where a connection that they used before is closed on them
    fail: (fault: string) => desk.fake.fail('', fault, fault === 'hangup' ? 20 : 1),
    reset: () => desk.fake.reset(),
  };
  const enter = (words: string) =>
    desk.panel.eval((d, w, value) => {
      const field = d.querySelector<HTMLInputElement>('dialog input')!;
      field.value = value;
      field.dispatchEvent(new w.Event('input', { bubbles: true }));
    }, words);
  const entryOf = ({ entry }: Row) =>
    entry === 'key' ? 'a-key' : `http://${NAME}:${desk.fake.port}/archive/search?q={query}`;
  /** Asks once more, as if nothing had been asked before. */
  const again = async (id: string) => {
    await desk.forgetAnswers();
    await desk.pressAsk(id);
    return desk.ended(id);
  };
  const results = () => desk.panel.eval((d) => d.querySelector('.results')?.textContent ?? '');
  /** What of the dialog's words lies outside of it. */
  const cut = () =>
    desk.panel.eval((d) => {
      const dialog = d.querySelector('dialog')!;
      const { left, right } = dialog.getBoundingClientRect();
      return [...dialog.querySelectorAll<HTMLElement>('*')]
        .filter((one) => one.checkVisibility())
        .filter((one) => one.getBoundingClientRect().right > right || one.getBoundingClientRect().left < left)
        .map((one) => `${one.tagName} ${one.textContent}`);
    });

  test.each(SERVICES)(
    '$id: the dialog, then one request with these words and no cookie; found, and none',
    async (row) => {
      const { id, host, entry, finds } = row;
      const [line, title] = finds;
      reset();
      await desk.search(line ?? 'Granite');
      await desk.forgetAnswers();
      await desk.pressAsk(id);
      await desk.see((d) => d.querySelector('dialog[open]'));
      if (entry) {
        const isReady = () =>
          desk.panel.eval((d) => !d.querySelector<HTMLButtonElement>('dialog .button-first')!.disabled);
        expect(await isReady()).toBe(false);
        await enter(entryOf(row));
      }
      await desk.see((d) => d.querySelector('dialog .button-first:not([disabled])'));
      const dialog = await desk.panel.eval((d) => d.querySelector('dialog')!.textContent!);
      expect(dialog).toContain(host);
      expect(await cut()).toEqual([]);
      if (SHOTS) await desk.panel.screenshot(`${SHOTS}/${name}-${id}-dialog.png`);
      const shown = await desk.panel.eval((d) => d.querySelector('.goes-out .page-words')!.textContent!);
      expect(requests()).toEqual([]);
      await desk.agree();
      expect(await desk.ended(id), await desk.says(id)).toBe('found');
      expect(await results()).toMatch(title);
      if (SHOTS) await desk.panel.screenshot(`${SHOTS}/${name}-${id}-found.png`);
      const [request, ...more] = requests();
      expect(more).toEqual([]);
      expect(request).toMatchObject({ method: 'GET', path: row.path });
      // Google's line carries its own "when:7d"
      expect(request!.query[row.words]).toBe(shown);
      for (const header of ['cookie', 'referer', 'authorization']) expect(request!.headers[header]).toBeUndefined();

      if (line === null) return;
      await desk.search('Qxyzzy');
      expect(await again(id)).toBe('none');
      expect(await desk.says(id)).toMatch(NONE);
    },
  );

  test.each(SERVICES)(
    '$id: each fault is told for what it is, and found or none only where it was measured',
    async (row) => {
      const { id, finds, but = {} } = row;
      await desk.search(finds[0] ?? 'Granite');
      const faults = desk.fake.faults.filter((fault) => !SILENT.includes(fault));
      expect(faults.sort()).toEqual(Object.keys(FAULTS).sort());
      for (const fault of faults) {
        reset();
        fail(fault);
        await again(id);
        expect(await desk.says(id), fault).toMatch(but[fault] ?? FAULTS[fault]!);
      }
    },
  );

  test.each(SERVICES)('$id: stopped while it is silent, and the connection is closed', async ({ id, finds }) => {
    await desk.search(finds[0] ?? 'Granite');
    reset();
    fail('silence');
    await desk.forgetAnswers();
    await desk.pressAsk(id);
    await until(async () => requests().length === 1, 'the request is out');
    expect(await desk.says(id)).toMatch(/waiting|asking/i);
    await desk.pressAsk(id);
    await desk.ended(id);
    expect(await desk.says(id)).toMatch(/^not measured You stopped the search/);
    await until(async () => requests()[0]!.ended === 'broken off', 'the connection is closed');
  });

  test('thirty seconds of silence, or of half an answer, are no answer; the others answer meanwhile', async () => {
    reset();
    await desk.search('Granite');
    await desk.forgetAnswers();
    desk.fake.fail('wikipedia.org', 'silence');
    desk.fake.fail('archive.org', 'stall');
    const from = Date.now();
    await desk.pressAsk('wikipedia');
    await desk.pressAsk('wayback');
    await desk.pressAsk('gdelt-doc');
    expect(await desk.ended('gdelt-doc')).toBe('found');
    for (const id of ['wikipedia', 'wayback']) {
      await desk.ended(id);
      expect(await desk.says(id)).toMatch(/^not measured The service did not answer in time\. Try again after \d/);
    }
    expect(Date.now() - from).toBeGreaterThan(29_000);
  });

  test('who asked to wait is not asked again before', async () => {
    reset();
    fail('limit');
    await again('gdelt-doc');
    const before = requests().length;
    await desk.pressAsk('gdelt-doc');
    await desk.ended('gdelt-doc');
    expect(await desk.says('gdelt-doc')).toMatch(WAIT);
    expect(requests()).toHaveLength(before);
  });

  test.each(['google-fact-check', 'guardian'])(
    '%s: a key that is refused can be mended where it is asked for',
    async (id) => {
      await desk.session.ext.evaluate(`(async () => {
      const { local } = (globalThis.browser ?? chrome).storage;
      for (const [key, value] of Object.entries(await local.get(null)))
        if (value?.keys?.['${id}']) return local.set({ [key]: { ...value, keys: { ...value.keys, '${id}': 'wrong' } } });
      throw new Error('no key is kept');
    })()`);
      await again(id);
      expect(await desk.says(id)).toMatch(/^not measured The service did not accept your key/);
      const before = requests().length;
      await desk.pressAsk(id);
      await desk.see((d) => d.querySelector<HTMLInputElement>('dialog[open] input')?.value === 'wrong');
      expect(requests()).toHaveLength(before);
      await enter('a-key');
      await desk.agree();
      expect(await desk.ended(id)).toBe('found');
    },
  );

  test('the page is saved by a link to the archive, which sends nothing before it is clicked', async () => {
    reset();
    const [href, target, rel] = await desk.panel.eval((d) => {
      const link = [...d.querySelectorAll<HTMLAnchorElement>('.services a')].find(({ href }) =>
        href.includes('/save/'),
      )!;
      return [link.href, link.target, link.rel];
    });
    expect(href).toBe(`https://web.archive.org/save/${desk.site.url('intercepted-call.html', 'courier')}`);
    expect([target, rel]).toEqual(['_blank', 'noreferrer']);
    expect(requests()).toEqual([]);
  });

  test('a page that the archive does not have', async () => {
    await desk.session.page.goto(desk.site.url('corrie-memo-report.html', 'northline'));
    await desk.see((d) => /Corrie/.test(d.querySelector('article')?.textContent ?? ''));
    await desk.panel.click('.actions [aria-expanded]');
    await desk.see((d) => d.querySelector('[data-service=wayback]'));
    await again('wayback');
    expect(await desk.says('wayback')).toMatch(NONE);
  });

  test('each is listed in the settings; taken back, the dialog comes again and nothing is sent', async () => {
    await desk.openSettings();
    const listed = () => desk.session.ext.evaluate(`document.querySelectorAll('#consents li').length`);
    expect(await listed()).toBe(SERVICES.length);
    const allowed = async (wanted: string[]) => {
      if (name !== 'firefox') return;
      await until(async () => (await desk.dataAllowed()).sort().join() === wanted.join(), `Firefox allows ${wanted}`);
    };
    await allowed(['browsingActivity', 'searchTerms', 'websiteContent']);
    // two in one moment: neither comes back
    await desk.takeBack('archive.org', 'GDELT Context');
    await allowed(['searchTerms']);
    await until(async () => (await listed()) === SERVICES.length - 2, 'two are off the list');
    await desk.session.ext.evaluate(`document.querySelector('#consents .row-buttons button').click()`);
    await until(async () => (await listed()) === 0, 'all are off the list');
    await allowed([]);
    reset();
    await desk.forgetAnswers();
    await desk.panel.click('.services details summary');
    for (const { id } of SERVICES) {
      await desk.pressAsk(id);
      await desk.see((d) => d.querySelector('dialog[open]'));
      await desk.panel.press('Escape');
      await desk.see((d) => !d.querySelector('dialog'));
    }
    expect(requests()).toEqual([]);
  });
});
