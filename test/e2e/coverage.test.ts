import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { browsersHere } from './browsers-here';
import { NAME, startDesk, type TestDesk } from './desk';
import { until } from './reader';

vi.setConfig({ testTimeout: 240_000 });

describe.each(browsersHere)('related coverage in %s', (name) => {
  let desk: TestDesk;
  beforeAll(async () => {
    desk = await startDesk(name);
  }, 240_000);
  afterAll(() => desk?.close());
  beforeEach(() => desk.open('intercepted-call.html', 'courier'), 120_000);

  const cookies = () => desk.fake.requests().map(({ headers }) => headers.cookie);

  test('click, consent, found; nothing before, no cookie ever, and the second time no dialog', async () => {
    expect(desk.fake.requests()).toEqual([]);
    await desk.pressAsk('gdelt-doc');
    await desk.see((d) => d.querySelector('dialog[open]'));
    const shown = await desk.panel.eval((d) => d.querySelector('.goes-out .page-words')!.textContent!);
    expect(await desk.panel.eval((d) => d.querySelector('dialog')!.textContent!)).toContain('api.gdeltproject.org');
    expect(desk.fake.requests()).toEqual([]);
    await desk.agree();
    expect(await desk.ended('gdelt-doc')).toBe('found');
    const [first] = desk.fake.requests();
    expect(first).toMatchObject({ host: 'api.gdeltproject.org', query: { query: shown } });
    expect(first!.headers.host).toBe(`${NAME}:${desk.fake.port}`);
    expect(await desk.panel.eval((d) => d.querySelector('.results')!.textContent!)).toMatch(/Granite/);
    // every reply of the fake sets a cookie: a client that kept it would show it now
    await desk.search('Granite');
    await desk.pressAsk('gdelt-doc');
    await until(async () => desk.fake.requests().length === 2, 'a second request, without a dialog');
    expect(cookies()).toEqual([undefined, undefined]);
    expect(first!.headers.referer).toBeUndefined();
  });

  test('Escape closes the dialog, sends nothing and gives the focus back', async () => {
    await desk.pressAsk('wikipedia');
    await desk.see((d) => d.querySelector('dialog[open]'));
    await desk.panel.press('Escape');
    await desk.see((d) => !d.querySelector('dialog'));
    expect(await desk.panel.eval((d) => d.activeElement?.getAttribute('aria-label'))).toBe('Ask Wikipedia');
    expect(desk.fake.requests()).toEqual([]);
    expect(await desk.outcome('wikipedia')).toBeNull();
  });

  test('found, none and not measured, each for itself', async () => {
    desk.fake.fail('wikipedia.org', 'error');
    expect(await desk.ask('wikipedia')).toBe('not-measured');
    expect(await desk.says('wikipedia')).toMatch(/^not measured .*problem of its own.*Try again after/);
    expect(await desk.ask('gdelt-doc')).toBe('found');
    expect(await desk.outcome('wikipedia')).toBe('not-measured');
    await desk.search('Qxyzzy');
    expect(await desk.ask('wikinews')).toBe('none');
    expect(await desk.says('wikinews')).toMatch(/^found none .*says nothing about the claim/);
  });

  test('a silent service can be stopped, and the other one answers meanwhile', async () => {
    desk.fake.fail('gdeltproject.org', 'silence');
    await desk.pressAsk('gdelt-doc');
    await desk.agree();
    await until(async () => desk.fake.requests().length === 1, 'the request is out');
    expect(await desk.ask('wayback')).toMatch(/^(?:found|none)$/);
    expect(await desk.outcome('gdelt-doc')).toBe('asking');
    await desk.pressAsk('gdelt-doc');
    expect(await desk.ended('gdelt-doc')).toBe('not-measured');
    expect(await desk.says('gdelt-doc')).toContain('You stopped the search');
    await until(async () => desk.fake.requests()[0]!.ended === 'broken off', 'the connection is closed');
  });

  test('how others treat the claim: fetched on click, read here, side by side', async () => {
    await desk.search('Granite'); // whatever words the claim itself gives
    expect(await desk.ask('gdelt-doc')).toBe('found');
    const treat = async (title: string, stance: string) => {
      const at = await desk.panel.eval(
        (d, _w, name) => [...d.querySelectorAll('.result')].findIndex((one) => one.textContent!.includes(name)),
        title,
      );
      await desk.panel.click(`.result:nth-child(${at + 1}) .compare`);
      await desk.agree();
      await desk.see((d) => d.querySelector('[data-stance]') && !d.querySelector('.result .service-head'));
      const told = await desk.panel.eval((d) =>
        [...d.querySelectorAll('[data-stance]')].map((each) => [
          (each as HTMLElement).dataset.stance,
          each.closest('.result')!.textContent,
        ]),
      );
      expect(told.find(([, text]) => text!.includes(title))?.[0]).toBe(stance);
    };
    await treat('A voice called Granite', 'keeps');
    await treat('caught on tape', 'hedges');
    expect(await desk.panel.eval((d) => d.querySelector('.results')!.textContent!)).toContain('could not verify');
    // what was read tells more than headlines do: all three lead back to one
    const origins = await desk.panel.eval((d) => d.querySelector('.origins')!.textContent!);
    expect(origins).toContain('3 outlets, 1 known origin');
    expect(origins).toContain('All lead back to Calvenia’s Military Intelligence Directorate');
    // drawn from hand to hand, and nobody here has seen the original
    const chains = await desk.panel.eval((d) =>
      [...d.querySelectorAll('.origins .chain')].map((chain) => [...chain.children].map((link) => link.textContent!)),
    );
    // the Lantern calls the directorate a spy agency
    const whole = chains.find((chain) => chain[0] === 'The Evening Lantern');
    expect(whole?.slice(1).join(' ')).toMatch(
      /The Dunmere Courier.*(?:Military Intelligence Directorate|spy agency).*original not seen$/,
    );
  });

  test('taken back in the settings: that service asks again before anything is sent, and only that one', async () => {
    expect(await desk.ask('gdelt-doc')).toBe('found');
    expect(await desk.ask('wikipedia')).toMatch(/found|none/);
    if (name === 'firefox') expect(await desk.dataAllowed()).toContain('searchTerms');
    await desk.openSettings();
    await desk.takeBack('gdeltproject.org');
    await until(
      () => desk.session.ext.evaluate(`!document.querySelector('#consents').textContent.includes('gdeltproject.org')`),
      'it is off the list',
    );
    // another service still sends the same kind of data
    if (name === 'firefox') expect(await desk.dataAllowed()).toContain('searchTerms');
    const before = desk.fake.requests().length;
    await desk.search('Granite');
    await desk.pressAsk('gdelt-doc');
    await desk.see((d) => d.querySelector('dialog[open]'));
    await desk.panel.press('Escape');
    await desk.see((d) => !d.querySelector('dialog'));
    expect(desk.fake.requests()).toHaveLength(before);
    await desk.pressAsk('wikipedia');
    await until(async () => desk.fake.requests().length === before + 1, 'the other one is asked without a dialog');

    await desk.takeBack('wikipedia.org');
    await until(
      () => desk.session.ext.evaluate(`document.querySelectorAll('#consents li').length === 0`),
      'the list is empty',
    );
    if (name === 'firefox')
      await until(async () => !(await desk.dataAllowed()).includes('searchTerms'), 'and Firefox’s own leave');
    // and given anew, it holds again
    await desk.search('Sarn');
    expect(await desk.ask('gdelt-doc')).toBe('found');
    if (name === 'firefox') expect(await desk.dataAllowed()).toContain('searchTerms');
  });
});
