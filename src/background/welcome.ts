import { browser, type Runtime } from '../platform/browser';

const PAGE = 'src/ui/welcome/index.html';

/** Shows the welcome page after the install; an update, of Caveat or of the browser, shows nothing. */
export async function welcome({ reason }: Runtime.OnInstalledDetailsType): Promise<void> {
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL(PAGE) });
}
