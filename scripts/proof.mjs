/** The main job, driven as a reader would: page, popup, panel. */
import { join } from 'node:path';
import { makeRoom } from './pictures.mjs';
import { StepError } from './steps.mjs';
import { poll } from './view.mjs';

const PATIENCE_MS = 20_000;
const PAINT_MS = 3000;

/** Words that stay the same for a moment: the view has finished drawing. */
async function settledText(view) {
  let last = '';
  return poll(async () => {
    const now = (await view.text()).trim();
    const same = now !== '' && now === last;
    last = now;
    await new Promise((go) => setTimeout(go, 250));
    return same ? now : null;
  }, 'the words come to rest');
}

/**
 * Opens the address, waits until the extension has read it, and takes the pictures.
 * @param {import('./browsers.d.mts').Session} session
 * @param {string} address
 * @param {{ folder: string, mustRead: boolean }} how the pictures' folder; whether an unread page is a failure
 * @returns {Promise<{ badge: string, text: string, pictures: string[] }>} `text` is what the side panel says
 * @throws {StepError} where the page was not read
 */
export async function proof(session, address, { folder, mustRead }) {
  const pictures = ['page.png', 'popup.png', 'panel.png'].map((name) => join(folder, name));
  const [page, popup, panel] = pictures;
  makeRoom(page);
  await session.page.goto(address, { waitUntil: 'load' }).catch((error) => {
    throw new StepError(`${address} could not be opened: ${error.message}`, {
      advice: 'see whether it opens in your own browser.',
    });
  });
  const tab = await session.tabId();
  const key = `tab:${tab}`;
  const state = await poll(
    async () => {
      const stored = (await session.ext.evaluate(`(globalThis.browser ?? chrome).storage.session.get('${key}')`))[key];
      return stored && stored.page.state !== 'reading' ? stored : null;
    },
    'the page is read',
    PATIENCE_MS,
  ).catch(() => null); // a page that is not news says nothing: popup and panel then tell why
  if (!state && mustRead)
    throw new StepError(`${address} was not read within ${PATIENCE_MS / 1000} s`, {
      advice: 'run the same command again; if it stays so, `npm test` tells which part broke.',
    });
  const badge = await session.badge(tab);
  // the words are painted after they are told of; where there is nothing to paint the picture shows that
  if (Object.values(state?.reports ?? {}).some(({ claims }) => claims.length > 0)) {
    const painted = () => session.page.evaluate(() => CSS.highlights.size > 0);
    await poll(painted, 'the words are marked', PAINT_MS).catch(() => null);
    await new Promise((go) => setTimeout(go, 250));
  }
  await session.page.screenshot({ path: page });
  const small = await session.openPopup();
  await settledText(small);
  await small.screenshot(popup);
  await small.close().catch(() => {}); // Chromium closes it by itself when the panel's tab comes to the front
  const large = await session.openPanel();
  const [report] = Object.values(state?.reports ?? {});
  if (report?.title)
    await large.until((document, _window, title) => document.body.innerText.includes(title), report.title);
  const text = await settledText(large);
  await large.screenshot(panel);
  if (state?.page.state === 'failed') throw new StepError(`the page could not be read:\n${text}`);
  return { badge, text, pictures };
}
