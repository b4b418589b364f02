import { browser } from '../platform/browser';
import { countPhrase, words } from '../platform/i18n';
import type { Settings } from '../platform/settings';
import { countDoubted, type TabState } from '../platform/states';

/** Ink, not red: the badge informs (look, "Badge"). */
const INK = '#22262b';
/** For the mark that says "read, nothing stands on it". */
const QUIET = '#6b7178';
/** More than two digits are not read on a button. */
const MOST = 99;

/** For those who don't want a number: heavier than the quiet dot. */
const SOME = '●';

const icons = (quiet: boolean) =>
  Object.fromEntries([16, 32].map((size) => [size, `/icons/${quiet ? 'quiet-' : ''}${size}.png`]));

/** The number on the toolbar button: doubted and intercepted claims; a dot where the page was read and none stands on it; nothing where nothing was read. */
export async function showBadge(
  tab: number,
  state: TabState | null,
  { badge }: Pick<Settings, 'badge'>,
): Promise<void> {
  const read = state?.page.state === 'read';
  const count = read ? countDoubted(state) : 0;
  const number = count > MOST ? `${MOST}+` : String(count);
  const text = !read ? '' : count === 0 ? '·' : badge === 'dot' ? SOME : number;
  const title = !read ? words('extensionName') : count === 0 ? words('badgeNone') : countPhrase('badgeCount', count);
  const { action } = browser;
  try {
    await Promise.all([
      action.setBadgeText({ tabId: tab, text }),
      action.setBadgeBackgroundColor({ tabId: tab, color: count === 0 ? QUIET : INK }),
      action.setBadgeTextColor?.({ tabId: tab, color: '#ffffff' }),
      action.setIcon({ tabId: tab, path: icons(!read) }),
      action.setTitle({ tabId: tab, title }),
    ]);
  } catch {
    // the tab was closed meanwhile: there is no button to mark
  }
}
