import { describe, expect, test } from 'vitest';
import { drawShots } from '../../scripts/shots.mjs';
import { browsersHere } from './browsers-here';

/**
 * Of all that `npm run shots` draws: every surface at every width, both directions, light and dark, and each state once. What is
 * held: nothing sticks out, is cut or scrolls sideways, every control is reached by Tab, axe-core finds nothing.
 */
const HELD =
  /^(?:popup_\S+_(?:theme-light|android-1|long-1|forced-1)$|popup_coastguard_|panel_coastguard_\d+_theme-\w+_dir-\w+_open|panel_\S+_coverage-(?:dialog|answers)_theme|panel_refuted_\d+_selected|panel_many_240_long|panel_\S+_240_(?:forced|text)|panel_(?:nothing|failed|slow|hedges)_240|(?:options_used|welcome_install)_(?:240_(?:long|forced|text)|\d+_theme-dark_dir-rtl)|options_(?:new|locked)_360|welcome_\S+?_\d+$|note_\S+_360_)/;

describe.each(browsersHere)('every surface in %s', (browser) => {
  test('nothing overflows or is cut, every control is reached and named, contrast holds', async () => {
    const { drawn, wrong } = await drawShots({ browser, only: (name) => HELD.test(name) });
    expect(wrong).toEqual([]);
    expect(drawn).toBeGreaterThan(90);
  }, 600_000);
});
