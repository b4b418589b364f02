import type { Session } from '../../scripts/browsers.mjs';
import { inBackground } from './background';

/** The words of the line, as public/_locales/en/messages.json has them. */
const LINE = 'Read the selected text';

/**
 * Chooses "Read the selected text". In Firefox by its real menu, in its window's own scope; Chromium draws its menu where no
 * driver reaches it, so there the background hears what the menu would say.
 */
export async function chooseSelected(session: Session, text: string): Promise<void> {
  if (session.name === 'firefox') {
    await session.page.bringToFront();
    return session.chooseInMenu(LINE);
  }
  const tab = await session.ext.evaluate(
    `chrome.tabs.query({}).then((all) => all.find(({ url }) => url === ${JSON.stringify(session.page.url())}))`,
  );
  await inBackground(
    session,
    `chrome.contextMenus.onClicked.dispatch(${JSON.stringify({ menuItemId: 'selection', frameId: 0, selectionText: text })}, ${JSON.stringify(tab)})`,
  );
}
