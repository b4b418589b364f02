import { browser } from '../platform/browser';
import { sendToPage } from '../platform/messages';
import { SCANNER } from './reading';

/** Runs in the page, so it closes over nothing: a scanner that starts after this word reads nothing by itself. */
const wait = () => {
  (globalThis as { caveatWaits?: true }).caveatWaits = true;
};

/**
 * Reads what is selected in a frame, news or not, and nothing else of the page. `text` is the browser's own word for it.
 * @throws where the browser refuses scripts (its own pages, a store)
 */
export async function readSelection(tab: number, frame: number, text: string): Promise<void> {
  if (await sendToPage(tab, frame, 'select', { text })) return;
  const target = { tabId: tab, frameIds: [frame] };
  await browser.scripting.executeScript({ target, func: wait });
  await browser.scripting.executeScript({ target, files: [SCANNER] });
  await sendToPage(tab, frame, 'select', { text });
}
