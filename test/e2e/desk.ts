import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { promisify } from 'node:util';
import { type Session, startBrowser, type View } from '../../scripts/browsers.mjs';
import { type FakeApis, startFakeApis } from '../../scripts/fake-apis.mjs';
import { serve } from '../../scripts/serve.mjs';
import { until } from './reader';

/** Not a loopback name: over plain http Firefox's own policy would break it, and fakes on 127.0.0.1 would hide that. */
export const NAME = 'services.caveat.example';
/** Two cores, a browser and a build: waiting costs nothing where it is not needed. */
const PATIENCE = 60_000;

/** The real panel in a real browser, in a build that asks a local fake of every service, on a page of the demo newspaper. */
export async function startDesk(name: 'chrome' | 'firefox') {
  const now = Date.now(); // GDELT's sentences are those of the last days: the newspaper has to be fresh
  const site = await serve({ now });
  const fake: FakeApis = await startFakeApis({ newspaper: site.port, now, gdeltSpacing: 0 });
  // its own: two files run at a time, and each build knows its own fake
  const folder = `.demo/test-${name}-${fake.port}`;
  await promisify(execFile)(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--mode', `${name}-demo`, '--outDir', folder, '--logLevel', 'error'],
    { env: { ...process.env, NODE_ENV: 'production', FAKE_APIS: `http://${NAME}:${fake.port}` } },
  );
  const session: Session = await startBrowser(name, {
    extension: folder,
    height: 1000,
    args: name === 'chrome' ? [`--host-resolver-rules=MAP ${NAME} 127.0.0.1`] : [],
    prefs: {
      'network.dns.localDomains': NAME,
      // a browser's own prompt can't be pressed by a page's driver; our dialog still can
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  let panel: View;

  /** A condition in the panel, for as long as a slow machine may need. */
  const see = async (what: (d: Document, w: Window, ...given: string[]) => unknown, ...given: string[]) => {
    for (const end = Date.now() + PATIENCE; ; ) {
      try {
        return await panel.until(what as (d: Document) => unknown, ...(given as []));
      } catch (error) {
        if (Date.now() > end) throw error;
      }
    }
  };
  const outcome = (service: string) =>
    panel.eval(
      (d, _w, id) => (d.querySelector(`[data-service=${id}]`) as HTMLElement).dataset.outcome ?? null,
      service,
    );
  const pressAsk = (service: string) => panel.click(`[data-service=${service}] .service-head button`);
  const agree = async () => {
    await see((d) => d.querySelector('dialog[open] .button-first:not([disabled])'));
    await panel.click('dialog .button-first');
    await see((d) => !d.querySelector('dialog'));
  };
  const ended = async (service: string) => {
    const end = Date.now() + PATIENCE;
    for (;;) {
      const now = await outcome(service);
      if (now !== null && !['waiting', 'asking'].includes(now)) return now;
      if (Date.now() > end) throw new Error(`${service} is still ${now}`);
      await new Promise((go) => setTimeout(go, 100));
    }
  };

  return {
    site,
    fake,
    session,
    get panel() {
      return panel;
    },
    see,
    outcome,
    pressAsk,
    agree,
    ended,
    /** Opens the panel anew on that page, at the services of its first claim. Nothing is agreed to, nothing is known. */
    open(article: string, outlet: string) {
      return this.openAt(site.url(article, outlet));
    },
    async openAt(address: string) {
      await panel?.close().catch(() => undefined); // the first has none; Chromium may have closed it already
      fake.reset();
      await session.ext.evaluate(`(globalThis.browser ?? chrome).storage.local.clear()`);
      await this.forgetAnswers();
      await session.page.goto(address);
      await until(async () => (await session.badge()) !== '', 'the page is read');
      panel = await session.openPanel();
      await panel.until((d) => d.querySelector('.actions [aria-controls]'));
      await panel.click('.actions [aria-expanded]');
      await see((d) => d.querySelector('[data-service=gdelt-doc]'));
    },
    /** What services answered, when they were asked, and who asked to wait. */
    forgetAnswers: () =>
      session.ext.evaluate(
        `(async () => { const { storage } = globalThis.browser ?? chrome; const all = await storage.session.get(null);
          await storage.session.remove(Object.keys(all).filter((key) => key.startsWith('coverage:'))); })()`,
      ),
    says: (service: string) =>
      panel.eval((d, _w, id) => d.querySelector(`[data-service=${id}] [role=status]`)!.textContent!, service),
    search: (words: string) =>
      panel.eval((d, w, line) => {
        const field = d.querySelector('textarea')!;
        field.value = line;
        field.dispatchEvent(new w.Event('input', { bubbles: true }));
      }, words),
    /** Asks for the first time. */
    async ask(service: string) {
      await pressAsk(service);
      await agree();
      return ended(service);
    },
    /** Firefox's own list of what may be sent; empty in Chromium. */
    dataAllowed: async (): Promise<string[]> =>
      JSON.parse(
        (await session.ext.evaluate(
          `(globalThis.browser ?? chrome).permissions.getAll().then((all) => JSON.stringify(all.data_collection ?? []))`,
        )) as string,
      ),
    async openSettings() {
      // not goto(): Firefox's driver never sees the load event of an extension's page
      await session.ext.evaluate(`setTimeout(() => location.assign('/src/ui/options/index.html?${Date.now()}'))`);
      await until(
        () => session.ext.evaluate(`document.querySelectorAll('#consents li').length > 0`),
        'what was agreed to',
      );
    },
    /** Presses the buttons of the agreements with those words, all in one moment. */
    takeBack: (...words: string[]) =>
      session.ext.evaluate((wanted: string[]) => {
        const rows = [...document.querySelectorAll('#consents li')];
        for (const one of wanted)
          rows
            .find(({ textContent }) => textContent!.includes(one))!
            .querySelector('button')!
            .click();
      }, words),
    async close() {
      await session.close();
      await fake.close();
      await site.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type TestDesk = Awaited<ReturnType<typeof startDesk>>;
