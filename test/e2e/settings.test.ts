import { beforeEach, describe, expect, test } from 'vitest';
import { startBrowser } from '../../scripts/browsers.mjs';
import { inBackground } from './background';
import { browsersHere } from './browsers-here';
import { makePage } from './pages';
import { until } from './reader';
import { standWith } from './stand';

/** One doubted claim and, far from it, one hedge: counts that no grouping can change. */
const LETTER = {
  title: 'Council letter promises new ferry by spring',
  outlet: 'The Calder Courier',
  paragraphs: [
    'A letter that was posted on the town’s message board on Monday says that Hallis will have a new ferry by spring.',
    'The Calder Courier could not verify the letter.',
    'The old ferry has been laid up since August, when its engine failed on the way to Brennock with forty people aboard.',
    'Since then the islanders have gone by fishing boat, or not at all when the wind stood in the north.',
    'The shipyard at Osterholt builds two such ferries a year and is at work on the second one now.',
    'Trade between the two coasts fell by a fifth last year, the chamber of commerce says.',
    'The dockers of Brennock have reportedly gathered money for a party on the quay.',
    'Eleven ships now wait in the roads, and four more are on their way from the south.',
  ],
} as const;

describe.each(browsersHere)('settings in %s', (name) => {
  let visits = 0;
  const stand = standWith(name, { '/letter': makePage(LETTER) });
  beforeEach(() => stand.reader.setSettings(null));

  /** The settings page, in the tab that the extension is driven from. */
  const openSettings = async () => {
    // not goto(): Firefox's driver never sees the load event of an extension's page
    await stand.session.ext.evaluate(`setTimeout(() => location.assign('/src/ui/options/index.html?${visits++}'))`);
    await until(
      () => stand.session.ext.evaluate(`location.search === '?${visits - 1}'`),
      'the address of the settings page',
    );
    await until(() => stand.session.ext.evaluate(`document.querySelectorAll('.set').length > 5`), 'the settings page');
  };
  /** A press on the control with these words, or this label, as soon as it is there: storage and page know it before the list. */
  const press = (words: string) =>
    until(
      () =>
        stand.session.ext.evaluate((wanted: string) => {
          const all = [...document.querySelectorAll<HTMLElement>('button, label, summary')];
          const found = all.find(
            (one) => one.getAttribute('aria-label') === wanted || one.textContent?.trim() === wanted,
          );
          found?.click();
          return found !== undefined;
        }, words),
      `something says ${words}`,
    );
  const type = (label: string, value: string) =>
    stand.session.ext.evaluate(
      (wanted: string, typed: string) => {
        const found = [...document.querySelectorAll('label')].find((one) => one.textContent?.trim() === wanted);
        const field = found?.control as HTMLInputElement;
        field.value = typed;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      label,
      value,
    );
  const give = (label: string, text: string) =>
    stand.session.ext.evaluate(
      (wanted: string, content: string) => {
        const input = document.querySelector<HTMLInputElement>(`input[type="file"][aria-label="${wanted}"]`)!;
        const files = new DataTransfer();
        files.items.add(new File([content], 'file.json'));
        input.files = files.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      label,
      text,
    );
  const says = (words: string) =>
    until(
      () => stand.session.ext.evaluate(`document.body.innerText.includes(${JSON.stringify(words)})`),
      `it says ${words}`,
    );
  const stored = async () =>
    JSON.parse(
      (await stand.session.ext.evaluate(
        `(globalThis.browser ?? chrome).storage.local.get(null).then((all) => JSON.stringify(all))`,
      )) as string,
    );
  const open = async () => {
    await stand.session.page.goto(`${stand.site.url}/letter`);
    await stand.reader.badge('1');
  };

  test('a phrase of the reader’s own: shown in the box, then in the open tab, and gone with its deletion', async () => {
    await open();
    await openSettings();
    await type('Try it', 'Eleven ships now wait in the roads.');
    await type('A new phrase', 'now wait in the roads');
    await until(
      () =>
        stand.session.ext.evaluate(`document.querySelector('.try-text mark')?.textContent === 'now wait in the roads'`),
      'the box marks it',
    );
    await stand.session.ext.evaluate(`document.querySelector('#phrases button[type="submit"]').click()`);
    await until(
      async () =>
        (await stand.reader.claims()).some(({ warnings }) => warnings.some(({ cue }) => cue === 'own-phrase')),
      'it is in the list of the tab',
    );
    await until(async () => (await stand.reader.painted()).includes('now wait in the roads'), 'it is highlighted');
    await press('Delete the phrase “now wait in the roads”');
    await until(async () => !(await stand.reader.painted()).includes('now wait in the roads'), 'its highlight is gone');
  });

  test('how strongly it marks changes in the open tab, and back', async () => {
    /** As the browser draws the first highlight's line and tint. */
    const pen = () =>
      stand.session.page.evaluate(() => {
        const [name] = [...CSS.highlights.keys()].filter((key) => key.includes('explicit'));
        const { textDecorationThickness, backgroundColor } = getComputedStyle(document.body, `::highlight(${name})`);
        return `${textDecorationThickness} ${backgroundColor}`;
      });
    await open();
    await until(async () => (await pen()).startsWith('2px'), 'a line of two pixels');
    const calm = await pen();
    await openSettings();
    await press('Strong');
    await until(async () => (await pen()).startsWith('3px'), 'a broader line');
    await press('Line alone');
    await until(async () => /^2px .*0\.0\d/.test(await pen()), 'hardly any tint');
    await press('Calm');
    await until(async () => (await pen()) === calm, 'as it was');
    expect(await stand.reader.painted()).toContain('could not verify');
  });

  test('what is highlighted, and what the button says, change in the open tab', async () => {
    await open();
    await until(async () => (await stand.reader.painted()).includes('reportedly'), 'the hedge is highlighted');
    await openSettings();
    await stand.session.ext.evaluate(`document.querySelector('.tier-hedge .switch').click()`);
    await until(async () => !(await stand.reader.painted()).includes('reportedly'), 'the hedge is not highlighted');
    expect((await stand.reader.painted()).length).toBeGreaterThan(0);
    await press('Only that there are some');
    await stand.reader.badge('●');
  });

  test('a site that is left alone is not read, and is read again when it is forgotten', async () => {
    await open();
    await openSettings();
    const host = new URL(stand.site.url).host;
    await type('A site to leave alone', stand.site.url);
    await stand.session.ext.evaluate(`document.querySelector('#sites button[type="submit"]').click()`);
    await stand.reader.badge('');
    await until(async () => (await stand.reader.painted()).length === 0, 'nothing is highlighted');
    await press(`Read ${host} automatically again`);
    await stand.reader.badge('1');
  });

  test('a card that is set aside leaves page, button and list, and comes back', async () => {
    await open();
    const panel = await stand.session.openPanel();
    await panel.until((d) => d.querySelectorAll('article').length >= 2);
    const warning = 'could not verify';
    await until(async () => (await stand.reader.painted()).includes(warning), 'it is highlighted');
    const click = (words: string) =>
      until(
        () =>
          panel.eval((d, _w, wanted) => {
            const button = [...d.querySelectorAll<HTMLElement>('main button')].find(
              (one) => one.textContent?.trim() === wanted,
            );
            button?.click();
            return button !== undefined;
          }, words),
        `something says ${words}`,
      );
    await click('Not right?');
    await panel.until((d) => d.querySelector('.wrong'));
    await click('Not a warning');
    await panel.until((d) => d.querySelector('.aside'));
    await stand.reader.badge('·');
    await until(async () => !(await stand.reader.painted()).includes(warning), 'its highlight is gone');
    // it is kept: the page is opened again
    await stand.session.page.reload();
    await stand.reader.badge('·');
    await panel.until((d) => d.querySelector('.aside'));
    await openSettings();
    await says('Not a warning');
    expect((await stored()).flags).toHaveLength(1);
    await click('Undo');
    await stand.reader.badge('1');
    await until(async () => (await stand.reader.painted()).includes(warning), 'it is highlighted again');
    expect((await stored()).flags).toBeUndefined();
    await panel.close();
  });

  test('two cards that are set aside in one moment are both kept, and both come back', async () => {
    await open();
    const panel = await stand.session.openPanel();
    await panel.until((d) => d.querySelectorAll('article').length >= 2);
    const clickAll = (words: string) =>
      panel.eval((d, _w, wanted) => {
        for (const one of [...d.querySelectorAll<HTMLElement>('main button')])
          if (one.textContent?.trim() === wanted) one.click();
      }, words);
    await clickAll('Not right?');
    await panel.until((d) => d.querySelectorAll('.wrong').length >= 2);
    await clickAll('Not a warning');
    await until(async () => ((await stored()).flags as unknown[] | undefined)?.length === 2, 'both are kept');
    // storage knows it before the panel: the second card may not have its undo yet
    await panel.until((d) => d.querySelectorAll('main .aside').length >= 2);
    await clickAll('Undo');
    await until(async () => (await stored()).flags === undefined, 'both are back');
    await panel.close();
  });

  test('the page’s own menu has its lines, and they do what they say', async () => {
    // a line that is not there is an error
    for (const line of ['highlights', 'read', 'selection'])
      await stand.session.ext.evaluate(`(globalThis.browser ?? chrome).contextMenus.update('${line}', {})`);
    if (name === 'firefox') return; // only its own menu can press a line there
    await stand.reader.setSettings({ automatic: false });
    await stand.session.page.goto(`${stand.site.url}/letter`);
    await until(async () => (await stand.reader.state())?.page.state === 'waiting', 'the page waits');
    const choose = async (line: string) =>
      inBackground(
        stand.session,
        `chrome.contextMenus.onClicked.dispatch({ menuItemId: '${line}' }, { id: ${await stand.reader.tabId()}, incognito: false })`,
      );
    await choose('read');
    await stand.reader.badge('1');
    await until(async () => (await stand.reader.painted()).length > 0, 'highlights');
    await choose('highlights');
    await until(async () => (await stand.reader.painted()).length === 0, 'no highlights');
  });

  test('backup, a broken file, restore, and undo; everything deleted and brought back', async () => {
    await stand.reader.setSettings({ badge: 'dot', sitesOff: ['harbourpost.example'] });
    await openSettings();
    await give('Restore from a file', '{"caveat":"settings","version":1,"settings":{"badge":"loud"}}');
    await says('Not restored: these settings in the file are broken: badge.');
    expect((await stored()).settings.badge).toBe('dot');
    await give(
      'Restore from a file',
      '{"caveat":"settings","version":1,"settings":{"badge":"number","automatic":false}}',
    );
    await says('The settings of the file are in effect now.');
    expect((await stored()).settings).toMatchObject({ badge: 'number', automatic: false });
    expect((await stored()).settings.sitesOff).toEqual(['harbourpost.example']);
    await press('Undo');
    await until(async () => (await stored()).settings.automatic === true, 'as before');
    await press('Delete everything');
    await says('Deleted.');
    expect(await stored()).toEqual({});
    await press('Bring it back');
    await until(async () => (await stored()).settings?.badge === 'dot', 'brought back');
  });
});

describe.each(browsersHere)('the welcome page in %s', (name) => {
  test('opens after the install, reads its own article, and is in nobody’s way', async () => {
    const session = await startBrowser(name, { keepWelcome: true });
    try {
      // through the extension's own views: Firefox's driver does not know the address of an extension's page
      const inWelcome = (what: string) =>
        session.ext.evaluate(`{
          const views = (globalThis.browser ?? chrome).extension.getViews({ type: 'tab' });
          const document = views.find((it) => it.location.pathname === '/src/ui/welcome/index.html').document;
          ${what};
        }`);
      await until(() => inWelcome(`document.querySelectorAll('.mark-button').length >= 2`), 'its article is read');
      await inWelcome(`[...document.querySelectorAll('.mark-button')].at(-1).click()`);
      await until(
        () => inWelcome(`/reportedly/.test(document.querySelector('.noted').textContent)`),
        'the card of the phrase that was pressed',
      );
      await inWelcome(`document.querySelectorAll('.radio')[1].click()`);
      await until(
        async () =>
          (await session.ext.evaluate(
            `(globalThis.browser ?? chrome).storage.local.get('settings').then((all) => all.settings?.automatic === false)`,
          )) === true,
        'the choice is kept',
      );
    } finally {
      await session.close();
    }
  });
});
