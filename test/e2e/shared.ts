import { type Name, type Session, startBrowser } from '../../scripts/browsers.mjs';

/** A worker's browsers: its files run one after the other and share them (`isolate: false`). The driver closes them when the worker ends. */
const browsers = new Map<Name, Session>();

/** A browser as if just started, with nothing stored: the worker's own, or a new one. Who takes it does not close it. */
export async function takeBrowser(name: Name): Promise<Session> {
  const known = browsers.get(name);
  if (known?.browser.connected) {
    try {
      await known.renew();
      await known.ext.evaluate(`(async () => {
        const { local, session } = (globalThis.browser ?? chrome).storage;
        await local.clear();
        await session.clear();
      })()`);
      return known;
    } catch (error) {
      // whatever a test before has broken in it: a new one, and it is said
      console.warn(`  ${name} could not be renewed: ${error}`);
      await known.close().catch(() => undefined);
    }
  }
  const session = await startBrowser(name);
  browsers.set(name, session);
  return session;
}
