import type { Session } from '../../scripts/browsers.mjs';

/** Evaluates in Chromium's background, which is woken first: after half a minute without work it is stopped. */
export async function inBackground(session: Session, code: string): Promise<unknown> {
  await session.ext.evaluate(`chrome.runtime.sendMessage({ name: 'wake' }).then(() => 0, () => 0)`);
  const target = await session.browser.waitForTarget((it) => it.type() === 'service_worker');
  // a session of its own that ends: a worker with a debugger on it is never quite stopped
  const debug = await target.createCDPSession();
  try {
    const { result, exceptionDetails } = await debug.send('Runtime.evaluate', {
      expression: code,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  } finally {
    await debug.detach();
  }
}
