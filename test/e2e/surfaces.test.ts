import { describe, expect, test } from 'vitest';
import { drawShots } from '../../scripts/shots.mjs';
import { browsersHere } from './browsers-here';

/**
 * Of all that `npm run shots` draws, the narrowest and the most crowded: both directions, light and dark, words made longer. What is
 * held: nothing sticks out, is cut or scrolls sideways, every control is reached by Tab, axe-core finds nothing.
 */
const HELD =
  /^(?:popup_coastguard_\S*theme-(?:light|dark)$|popup_(?:many|nothing|failed)_\S*theme-light|panel_coastguard_(?:240|360)_theme-\w+_dir-\w+_open|panel_\S+_coverage-(?:dialog|answers)_theme|panel_many_240_long|panel_\S+_240_(?:forced|text)|(?:options_used|welcome_install)_240_(?:long|forced|text)|options_locked_360|note_\S+_360_)/;

describe.each(browsersHere)('every surface in %s', (browser) => {
  test('nothing overflows or is cut, every control is reached and named, contrast holds', async () => {
    const { drawn, wrong } = await drawShots({ browser, only: (name) => HELD.test(name) });
    expect(wrong).toEqual([]);
    expect(drawn).toBeGreaterThan(20);
  }, 600_000);
});
