import { describe, expect, test } from 'vitest';
import { browsersHere } from './browsers-here';
import { LETTER, makePage, QUIET } from './pages';
import { standWith } from './stand';

describe.each(browsersHere)('the parts of the scanner in %s', (name) => {
  const stand = standWith(name, { '/letter': makePage(LETTER), '/quiet': makePage(QUIET) });
  /** What was brought into the page so far, asked in the scanner's own world. */
  const brought = async (): Promise<string[]> => {
    const tab = await stand.reader.tabId();
    const said = (await stand.session.ext.evaluate(
      `(globalThis.browser ?? chrome).scripting.executeScript({ target: { tabId: ${tab} }, func: () => Object.keys(globalThis.caveatParts ?? {}).join() }).then(([it]) => it.result)`,
    )) as string;
    return said.split(',');
  };

  test('a page without a cue waits for nothing that reads claims', async () => {
    await stand.open('/quiet');
    await stand.reader.badge('·');
    const parts = await brought();
    expect(parts).toContain('cues');
    expect(parts).not.toContain('scan');
  });

  test('a page with one brings that too', async () => {
    await stand.open('/letter');
    await stand.reader.badge('1');
    expect(await brought()).toContain('scan');
  });
});
