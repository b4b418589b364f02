import type { Session } from '../../scripts/browsers.mjs';

/** Evaluates in Chromium's background, which is woken first: after half a minute without work it is stopped. */
export async function inBackground(session: Session, code: string): Promise<unknown> {
  await session.ext.evaluate(`chrome.runtime.sendMessage({ name: 'wake' }).then(() => 0, () => 0)`);
  const target = await session.browser.waitForTarget((it) => it.type() === 'service_worker');
  const worker = await target.worker();
  return worker!.evaluate(code);
}
