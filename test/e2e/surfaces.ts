import { describe, expect, test } from 'vitest';
import type { Name } from '../../scripts/browsers.mjs';
import { drawShots } from '../../scripts/shots.mjs';
import { browsersHere } from './browsers-here';

/**
 * Of all that `npm run shots` draws, the narrowest and the most crowded: both directions, light and dark, words made longer. What is
 * held: nothing sticks out, is cut or scrolls sideways, every control is reached by Tab, axe-core finds nothing.
 */
const HELD =
  /^(?:popup_coastguard_360_theme-(?:light|dark)$|popup_many_\S*theme-light|panel_coastguard_240_theme-\w+_dir-\w+_open|panel_coastguard_360_theme-dark_dir-rtl_open|panel_\S+_240_coverage-(?:dialog|answers|compared|unread)_theme|panel_many_240_long|panel_\S+_240_(?:forced|text)|(?:options_used|welcome_install)_240_(?:long|text)|note_\S+_360_theme-dark)/;

/** A file for each browser, so that both draw at the same time. */
export function holdSurfaces(browser: Name): void {
  describe.skipIf(!browsersHere.includes(browser))(`every surface in ${browser}`, () => {
    test('nothing overflows or is cut, every control is reached and named, contrast holds', async () => {
      const { drawn, wrong } = await drawShots({ browser, only: (name) => HELD.test(name) });
      expect(wrong).toEqual([]);
      expect(drawn).toBeGreaterThan(10);
    }, 600_000);
  });
}
