/** Chromium, Chrome or Edge: the half of browsers.mjs that is theirs. */
import { makeRoom } from './pictures.mjs';
import { closeWelcome, makeView, poll, settle, sourceOf } from './view.mjs';

/** @param {import('puppeteer-core').PuppeteerNode} puppeteer */
export async function chromeSession(puppeteer, how) {
  const browser = await puppeteer.launch({
    executablePath: how.executable,
    headless: how.headless,
    // Chrome has dropped --load-extension; over the pipe the extension is loaded by the protocol instead
    pipe: true,
    enableExtensions: [how.extension],
    defaultViewport: null,
    timeout: how.patience,
    env: { ...process.env, ...how.env },
    // a reader's window, without the bar that says it is driven
    ...(how.control ? {} : { ignoreDefaultArgs: ['--enable-automation'] }),
    ...(how.profile ? { userDataDir: how.profile } : {}),
    args: [
      // Chromium refuses to run as root inside its sandbox; nobody else loses it
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(how.headless ? ['--disable-gpu'] : []),
      `--window-size=${how.width},${how.height}`,
      ...how.args,
    ],
  });
  const script = how.manifest.background.service_worker;
  const isBackground = (target) => target.type() === 'service_worker' && target.url().endsWith(script);
  const base = (await browser.waitForTarget(isBackground)).url().split('/').slice(0, 3).join('/');
  if (how.welcome && !how.keepWelcome) await closeWelcome(browser, base + how.welcome);
  let [page] = await browser.pages();
  let ext = null;
  /** The page of `ext`: the popup's own, which looks at nothing but itself, wherever the browser opens the reader's next tab. */
  const showPopupPage = async () => {
    await ext.goto(base + how.popup);
    const tab = await ext.evaluate('chrome.tabs.getCurrent().then(({ id }) => id)');
    await ext.goto(`${base}${how.popup}?tab=${tab}`);
    await page.bringToFront();
  };
  if (how.control) {
    // in a window of its own, so that the reader's tab stays the active one: that is the one popup and panel look at
    ext = await browser.newPage({ type: 'window' });
    await showPopupPage();
  }
  let scheme = null;
  const dress = (it) => it.emulateMediaFeatures(scheme ? [{ name: 'prefers-color-scheme', value: scheme }] : []);
  /** Popups and panels: the driver counts them among no pages. */
  const shown = new Set();

  const viewAt = async (path) => {
    const target = await browser.waitForTarget(
      (it) => it.url().replace(/[?#].*$/, '') === base + path && it !== ext?.target(),
      {
        timeout: 40_000,
      },
    );
    const it = await target.asPage();
    shown.add(it);
    it.once('close', () => shown.delete(it));
    await dress(it);
    const view = makeView({
      eval: (fn, ...given) => it.evaluate(sourceOf(fn, given)),
      click: (selector) => it.click(selector),
      press: (key) => it.keyboard.press(key),
      resize: (width, height = how.height) => it.setViewport({ width, height }),
      async screenshot(path) {
        makeRoom(path);
        await it.screenshot({ path });
      },
      close: () => it.close(),
    });
    await settle(view);
    return view;
  };

  const tabOf = async (of) => {
    const url = of.url().replace(/#.*$/, '');
    const tabs = await ext.evaluate(`chrome.tabs.query({})`);
    const tab = tabs.find((it) => it.url?.replace(/#.*$/, '') === url);
    if (!tab) throw new Error(`the extension sees no tab at ${url}`);
    return tab;
  };

  return {
    name: 'chrome',
    browser,
    get page() {
      return page;
    },
    ext,
    origin: base,
    async openPopup() {
      await page.bringToFront();
      // one that is still open would be closed by the click; it may be closing by itself
      for (const it of browser.targets())
        if (it.url().startsWith(base + how.popup) && it !== ext?.target())
          await it
            .asPage()
            .then((open) => open.close())
            .catch(() => {});
      const [extension] = [...(await browser.extensions()).values()];
      await extension.triggerAction(page);
      return viewAt(how.popup);
    },
    async openPanel() {
      // the panel opens only on a user's gesture: a trusted click in a page of the extension carries one
      // a tab without site access has no address by which it could be found; it stands in the other window than `ext`
      const { windowId } = await tabOf(page).catch(() =>
        ext.evaluate(`Promise.all([chrome.tabs.getCurrent(), chrome.tabs.query({ active: true })]).then(([own, all]) =>
          all.find((it) => it.windowId !== own.windowId))`),
      );
      await ext.bringToFront();
      await ext.evaluate(`{
        const button = document.createElement('button');
        button.id = 'open-panel';
        button.style = 'position: fixed; inset: 0 auto auto 0; z-index: 9';
        button.onclick = () => chrome.sidePanel.open({ windowId: ${windowId} });
        document.body.append(button);
      }`);
      await ext.click('#open-panel');
      const view = await viewAt(how.panel);
      await ext.evaluate(`document.getElementById('open-panel').remove()`);
      await page.bringToFront();
      return view;
    },
    shownPopup: () => viewAt(how.popup),
    shownPanel: () => viewAt(how.panel),
    async pinButton() {
      // the browser's own page of extensions is the only one that may
      const settings = await browser.newPage();
      await settings.goto('chrome://extensions');
      await settings.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(
        { extensionId: ${JSON.stringify(base.split('/')[2])}, pinnedToToolbar: true })`);
      await settings.close();
    },
    async setColorScheme(wanted) {
      scheme = wanted;
      for (const it of [...(await browser.pages()), ...shown]) if (!it.isClosed()) await dress(it);
    },
    setMedia: (media) => page.emulateMediaType(media ?? undefined),
    tabId: async (of = page) => (await poll(() => tabOf(of), `the extension sees a tab at ${of.url()}`)).id,
    async badge(tab) {
      const tabId = tab ?? (await this.tabId());
      return ext.evaluate(`chrome.action.getBadgeText({ tabId: ${tabId} })`);
    },
    async renew() {
      for (const it of shown) await it.close().catch(() => {});
      // a panel that a page's own note has opened, which no test took: it would go on looking
      for (const target of browser.targets())
        if (target.url().startsWith(base + how.panel))
          await target.asPage().then(
            (it) => it.close(),
            () => {},
          );
      scheme = null;
      const others = (await browser.pages()).filter((it) => it !== ext);
      // in the reader's window, not in that of `ext`
      await page.bringToFront();
      page = await browser.newPage();
      for (const it of others) await it.close();
      await showPopupPage();
    },
    async stopBackground() {
      const target = browser.targets().find(isBackground);
      if (!target) return;
      // without attaching to it: what wakes a worker while a debugger is on it leaves it waiting for the debugger
      const connection = await browser.target().createCDPSession();
      await connection.send('Target.closeTarget', { targetId: target._targetId });
      await connection.detach();
      await poll(async () => !browser.targets().includes(target), 'the background stops');
    },
    close: () => browser.close(),
  };
}
