import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Session } from '../../scripts/browsers.mjs';
import { browsersHere } from './browsers-here';
import { CALDER, makePage, servePages } from './pages';
import { readerOf } from './reader';
import { takeBrowser } from './shared';

// side by side: most of it is waiting
describe.concurrent.each(browsersHere)('what a surface shows first, and when something hangs, in %s', (name) => {
  let session: Session;
  let site: Awaited<ReturnType<typeof servePages>>;
  let reader: ReturnType<typeof readerOf>;
  beforeAll(async () => {
    site = await servePages({ '/calder': makePage(CALDER) });
    session = await takeBrowser(name);
    reader = readerOf(session);
    await session.page.goto(`${site.url}/calder`);
    await reader.badge('2');
  });
  afterAll(async () => {
    await site?.close();
  });

  test.sequential('the popup’s first paint is the answer: no flash of something else', async () => {
    const tab = await reader.tabId();
    const seen: string[] = JSON.parse(
      (await session.ext.evaluate((path) => {
        // every first line that stands in the popup’s page while it comes up, from its first moment on
        const frame = document.createElement('iframe');
        frame.src = path;
        return new Promise<string>((resolve) => {
          const lines: string[] = [];
          const note = () => {
            const body = frame.contentDocument?.body;
            if (!body || frame.contentWindow?.location.href === 'about:blank') return;
            const line = body.querySelector('h1')?.textContent ?? (body.children.length > 1 ? 'something else' : '');
            if (line && lines.at(-1) !== line) lines.push(line);
          };
          const timer = setInterval(note, 1);
          setTimeout(() => {
            clearInterval(timer);
            resolve(JSON.stringify(lines));
          }, 2500);
          document.body.append(frame);
        });
      }, `/src/ui/popup/index.html?tab=${tab}`)) as string,
    );
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatch(/^1 claim here is called unverified/);
  });

  test.sequential('a reading that hangs offers another try, and that one reads', async () => {
    const tab = await reader.tabId();
    const panel = await session.openPanel();
    await panel.until((d) => d.querySelectorAll('article').length >= 2);
    // as it was left once by a background that was stopped under load
    await session.ext.evaluate(
      `(globalThis.browser ?? chrome).storage.session.get('tab:${tab}').then((all) => (globalThis.browser ?? chrome).storage.session.set(
        { 'tab:${tab}': { ...all['tab:${tab}'], page: { state: 'reading' }, reports: {} } }))`,
    );
    await panel.until((d) => /Reading this page/.test(d.body.innerText));
    expect(await panel.text()).not.toContain('Try again');
    await panel.until((d) => /Try again/.test(d.body.innerText));
    await panel.click('.next-steps button');
    await panel.until((d) => d.querySelectorAll('article').length >= 2);
    await panel.close();
  });
});
