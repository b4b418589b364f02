import { describe, expect, test } from 'vitest';
import { inBackground } from './background';
import { browsersHere } from './browsers-here';
import { until } from './reader';
import { standOnArticle } from './stand';

describe.each(browsersHere)('the browser’s shortcuts in %s', (name) => {
  // a browser of its own: one that other tests had used before gave Firefox's shortcut to nobody
  const stand = standOnArticle(name, {});

  const { notes } = stand;

  test('each has its keys', async () => {
    const all = JSON.parse(
      (await stand.session.ext.evaluate(
        `(globalThis.browser ?? chrome).commands.getAll().then((all) => JSON.stringify(all.filter(({ name }) => !name.startsWith('_')).map(({ name, shortcut }) => [name, shortcut])))`,
      )) as string,
    ) as [string, string][];
    expect(all.map(([command]) => command).sort()).toEqual(['next-warning', 'previous-warning', 'toggle-highlights']);
    for (const [, keys] of all) expect(keys).toMatch(/Alt.+(?:H|Down|Up|Down Arrow|Up Arrow|↓|↑)$/);
  });

  // Chromium's driver gives its keys to the page alone, never to the browser: there the background hears what the browser would say
  const press = async (key: string, command: string) => {
    if (name === 'firefox') return stand.session.pressShortcut(key);
    await inBackground(
      stand.session,
      `chrome.commands.onCommand.dispatch('${command}', { id: ${await stand.reader.tabId()}, incognito: false })`,
    );
  };

  test('highlights off and on; the next and the previous warning with its note', async () => {
    await press('H', 'toggle-highlights');
    await until(async () => (await stand.reader.painted()).length === 0, 'no highlights');
    await press('H', 'toggle-highlights');
    await until(async () => (await stand.reader.painted()).length > 1, 'highlights again');
    await press('ArrowDown', 'next-warning');
    await until(async () => (await notes()).length === 1, 'a note');
    await stand.session.page.keyboard.press('Escape');
    await until(async () => (await notes()).length === 0, 'no note');
    await press('ArrowUp', 'previous-warning');
    await until(async () => (await notes()).length === 1, 'a note again');
  });
});
