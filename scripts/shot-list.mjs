/** Every surface and state that is drawn: what test/ui/shots/stage.tsx is asked for, one line a picture. */

const REPORTS = ['coastguard', 'intercepted', 'hedges', 'nothing', 'refuted', 'many'];
const STATES =
  'reading slow loading not-news unread moved on-click site-off empty language language-unknown no-access no-access-anywhere forbidden viewer reader-view failed'.split(
    ' ',
  );
const WIDTHS = [240, 360, 800];
const THEMES = ['light', 'dark'];
const DIRECTIONS = ['ltr', 'rtl'];
/** Text at 200 % where WCAG asks for it; the sidebar's 240 px hold 150 %. */
const textAt = (width) => (width === 240 ? 150 : 200);

/**
 * @typedef {{ name: string, surface: string, show: string, width: number, more: Record<string, string | number> }} Shot
 * @returns {Shot[]}
 */
export function listShots() {
  const shots = [];
  const shot = (surface, show, width, more = {}) =>
    shots.push({
      name: [surface, show, width, ...Object.entries(more).map(([k, v]) => `${k}-${v}`)].join('_'),
      surface,
      show,
      width,
      more,
    });
  for (const theme of THEMES) for (const show of [...REPORTS, ...STATES]) shot('popup', show, 360, { theme });
  for (const show of ['coastguard', 'many', 'no-access', 'slow']) shot('popup', show, 360, { long: 1 });
  for (const show of ['arabic', 'coastguard', 'failed']) shot('popup', show, 360, { dir: 'rtl' });
  shot('popup', 'coastguard', 360, { android: 1, text: 200 });
  shot('popup', 'coastguard', 360, { forced: 1 });
  // Firefox for Android: the popup is a page of its own, as wide as the screen
  for (const width of [320, 412, 800]) shot('popup', 'coastguard', width, { android: 1 });

  for (const width of WIDTHS) {
    for (const theme of THEMES)
      for (const dir of DIRECTIONS) shot('panel', 'coastguard', width, { theme, dir, open: 1 });
    for (const show of [...REPORTS.slice(1), 'no-access', 'slow', 'failed']) shot('panel', show, width, { open: 1 });
    shot('panel', 'arabic', width, { dir: 'rtl', open: 1 });
    shot('panel', 'many', width, { long: 1, open: 1 });
    shot('panel', 'coastguard', width, { text: textAt(width) });
    shot('panel', 'refuted', width, { forced: 1 });
    shot('panel', 'coastguard', width, { wrong: 1 });
    shot('panel', 'coastguard', width, { aside: 1, open: 1 });
    shot('panel', 'coastguard', width, { aside: 1, long: 1, dir: 'rtl' });
    shot('panel', 'coastguard', width, { keys: 1, theme: 'dark' });
    shot('panel', 'refuted', width, { selected: 1, theme: 'dark' });
    shot('panel', 'refuted', width, { selected: 1, dir: 'rtl' });
    shot('panel', 'selected-short', width, { long: 1 });
    shot('panel', 'coastguard', width, { pointed: 1 });
    for (const [at, coverage] of ['asked', 'dialog', 'answers'].entries())
      for (const theme of THEMES)
        shot('panel', 'coastguard', width, { coverage, theme, dir: DIRECTIONS[(at + THEMES.indexOf(theme)) % 2] });
    shot('panel', 'coastguard', width, { coverage: 'answers', long: 1 });
    for (const coverage of ['compared', 'unread'])
      shot('panel', 'coastguard', width, { coverage, theme: width === 360 ? 'dark' : 'light' });
  }
  shot('panel', 'coastguard', 320, { open: 1 });

  for (const width of [...WIDTHS, 320]) {
    for (const show of ['new', 'used', 'locked']) shot('options', show, width);
    for (const [surface, show] of [
      ['options', 'used'],
      ['welcome', 'install'],
    ])
      for (const more of [
        { theme: 'dark' },
        { dir: 'rtl' },
        { theme: 'dark', dir: 'rtl' },
        { long: 1 },
        { forced: 1 },
        { text: textAt(width) },
      ])
        shot(surface, show, width, more);
    shot('welcome', 'install', width);
    shot('welcome', 'no-access', width);
  }
  for (const theme of THEMES)
    for (const dir of DIRECTIONS) for (const width of [360, 800]) shot('note', 'coastguard', width, { theme, dir });
  shot('note', 'coastguard', 360, { refused: 1, long: 1 });
  shot('note', 'refuted', 360, { forced: 1 });
  return shots;
}
