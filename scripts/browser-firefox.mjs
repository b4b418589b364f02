/** Firefox: the half of browsers.mjs that is its own. WebDriver BiDi, with its window's own scope for what is no page. */
import { pressSource, shortcutSource } from './firefox-keys.mjs';
import { savePicture } from './pictures.mjs';
import { makeView, poll, settle, sourceOf } from './view.mjs';

const UUID = '5a1d4c0e-7f39-4c52-9b0e-2f6e8d1c9a70';
/** The values of layout.css.prefers-color-scheme.content-override. */
const PREFERENCE = { dark: 0, light: 1, none: 2 };

/** @param {import('puppeteer-core').PuppeteerNode} puppeteer */
export async function firefoxSession(puppeteer, how) {
  const id = how.manifest.browser_specific_settings.gecko.id;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: how.executable,
    headless: how.headless,
    defaultViewport: null,
    timeout: how.patience,
    env: { ...process.env, ...how.env },
    ...(how.profile ? { userDataDir: how.profile } : {}),
    args: ['--remote-allow-system-access', `--width=${how.width}`, `--height=${how.height}`, ...how.args],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      'browser.shell.checkDefaultBrowser': false,
      'browser.startup.homepage_override.mstone': 'ignore',
      'datareporting.policy.dataSubmissionEnabled': false,
      ...how.prefs,
    },
  });
  // puppeteer has no public door to raw BiDi
  const bidi = async (method, params) => (await browser.connection.send(method, params)).result;
  await browser.installExtension(how.extension);
  const origin = `moz-extension://${UUID}`;
  const window = (await bidi('browsingContext.getTree', { 'moz:scope': 'chrome' })).contexts[0].context;
  const inWindow = async (source) => {
    const answer = await bidi('script.evaluate', {
      expression: source,
      awaitPromise: true,
      target: { context: window },
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return answer.result.value;
  };
  // the page that opens after the install would else take the place of the reader's tab
  if (how.welcome && !how.keepWelcome)
    await poll(
      () =>
        inWindow(`{
          const tab = gBrowser.tabs.find((it) => it.linkedBrowser.currentURI.spec === ${JSON.stringify(origin + how.welcome)});
          if (tab) gBrowser.removeTab(tab);
          Boolean(tab);
        }`),
      'the welcome page opens',
      10_000,
    ).catch(() => {});
  if (how.privateWindows)
    await inWindow(`(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
      await ExtensionPermissions.add(${JSON.stringify(id)}, { permissions: ['internal:privateBrowsingAllowed'], origins: [] }, extension);
      await (await AddonManager.getAddonByID(${JSON.stringify(id)})).reload();
    })()`);
  let [page] = await browser.pages();
  let ext = null;
  /** The page of `ext`: the popup's own, which looks at nothing but itself. page.goto() never sees the load event here, because the tab changes process. */
  const showPopupPage = async () => {
    const show = (url) => bidi('browsingContext.navigate', { context: ext.mainFrame()._id, url, wait: 'complete' });
    await show(origin + how.popup);
    const tab = await ext.evaluate('browser.tabs.getCurrent().then(({ id }) => id)');
    await show(`${origin}${how.popup}?tab=${tab}`);
    await page.bringToFront();
  };
  if (how.control) {
    ext = await browser.newPage();
    await showPopupPage();
  }
  const widget = id.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
  const element = {
    popup: `[...document.querySelectorAll('browser')].find((it) => it.getAttribute('webextension-view-type') === 'popup')`,
    sidebar: `document.getElementById('sidebar').contentDocument?.getElementById('webext-panels-browser')`,
  };

  let scheme = 'none';
  // popup and sidebar follow the browser's theme, not the preference that pages follow
  const dress = (type) =>
    inWindow(`{
    const context = (${element[type]})?.browsingContext?.top;
    if (context) context.prefersColorSchemeOverride = ${JSON.stringify(scheme)};
  }`);

  /** A view that is still closing would be taken for the next one. */
  const closeView = async (type) => {
    await inWindow(
      type === 'sidebar' ? `SidebarController.hide(); 0` : `(${element.popup})?.closest('panel')?.hidePopup(); 0`,
    );
    await poll(
      () => ext.evaluate(`browser.extension.getViews({ type: '${type}' }).length === 0`),
      `the ${type} closes`,
    );
  };

  const viewOf = async (type) => {
    const view = makeView({
      eval: (fn, ...given) =>
        ext.evaluate(
          `(() => { const window = browser.extension.getViews({ type: '${type}' })[0]; const { document } = window; return ${sourceOf(fn, given)}; })()`,
        ),
      async click(selector) {
        // a trusted click: frame scripts may synthesize one, and it carries the user's gesture
        await inWindow(`new Promise((resolve, reject) => {
          const { messageManager } = ${element[type]};
          const listen = ({ data }) => {
            messageManager.removeMessageListener('caveat:click', listen);
            data === 'ok' ? resolve(data) : reject(new Error(data));
          };
          messageManager.addMessageListener('caveat:click', listen);
          messageManager.loadFrameScript('data:,' + encodeURIComponent(\`{
            const element = content.document.querySelector(${JSON.stringify(selector)});
            element?.scrollIntoView({ block: 'nearest' });
            const box = element?.getBoundingClientRect();
            if (box) for (const type of ['mousemove', 'mousedown', 'mouseup'])
              content.synthesizeMouseEvent(type, box.x + box.width / 2, box.y + box.height / 2, { button: 0, clickCount: 1 }, {});
            sendAsyncMessage('caveat:click', box ? 'ok' : ${JSON.stringify(`nothing matches ${selector}`)});
          }\`), false);
        })`);
      },
      press: (key) => inWindow(pressSource(element[type], key)),
      async resize(width) {
        if (type === 'popup') throw new Error('a popup takes its size from its page');
        await inWindow(
          `document.getElementById('sidebar-box').style.cssText += ';min-width:0;max-width:none;width:${width}px'`,
        );
        await poll(
          () => view.eval((_d, w, wanted) => Math.abs(w.innerWidth - wanted) <= 2, width),
          `sidebar ${width} px wide`,
        );
      },
      async screenshot(path) {
        savePicture(
          path,
          await inWindow(`(async () => {
            const bitmap = await (${element[type]}).browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
            const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
            canvas.getContext('2d').drawImage(bitmap, 0, 0);
            const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
            let text = '';
            for (const byte of bytes) text += String.fromCharCode(byte);
            return btoa(text);
          })()`),
        );
      },
      close: () => closeView(type),
    });
    await settle(view);
    await dress(type);
    return view;
  };

  return {
    name: 'firefox',
    browser,
    get page() {
      return page;
    },
    ext,
    origin,
    async pinButton() {
      await inWindow(`CustomizableUI.addWidgetToArea('${widget}-browser-action', 'nav-bar'); 0`);
    },
    async openPopup() {
      await page.bringToFront();
      await this.pinButton();
      await closeView('popup'); // else the click would close it
      await poll(
        () =>
          inWindow(`{
            const button = document.getElementById('${widget}-browser-action')?.querySelector('.unified-extensions-item-action-button');
            button?.click();
            Boolean(button);
          }`),
        'the button in the toolbar',
      );
      return viewOf('popup');
    },
    async openPanel() {
      await page.bringToFront();
      await inWindow(`SidebarController.show('${widget}-sidebar-action')`);
      return viewOf('sidebar');
    },
    shownPopup: () => viewOf('popup'),
    shownPanel: () => viewOf('sidebar'),
    async setColorScheme(wanted) {
      scheme = wanted ?? 'none';
      await inWindow(
        `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${PREFERENCE[scheme]})`,
      );
      await dress('popup');
      await dress('sidebar');
    },
    async setMedia(media) {
      await inWindow(`gBrowser.selectedBrowser.browsingContext.mediumOverride = ${JSON.stringify(media ?? '')}; 0`);
    },
    async showReaderView() {
      await inWindow(`{
        const browser = gBrowser.selectedBrowser;
        browser.fixupAndLoadURIString('about:reader?url=' + encodeURIComponent(browser.currentURI.spec), {
          triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
        });
        0;
      }`);
    },
    async tabId(of = page) {
      const ask = async () => (await ext.evaluate('browser.tabs.query({})')).find((it) => it.url === of.url());
      return (await poll(ask, `the extension sees a tab at ${of.url()}`)).id;
    },
    async badge(tab) {
      const tabId = tab ?? (await this.tabId());
      return ext.evaluate(`browser.action.getBadgeText({ tabId: ${tabId} })`);
    },
    pressShortcut: (key) => inWindow(shortcutSource(key)),
    async chooseInMenu(words) {
      await inWindow(`(async () => {
        const menu = document.getElementById('contentAreaContextMenu');
        const shown = new Promise((go) => menu.addEventListener('popupshown', go, { once: true }));
        const { messageManager } = gBrowser.selectedBrowser;
        messageManager.loadFrameScript('data:,' + encodeURIComponent(\`{
          const range = content.getSelection().rangeCount && content.getSelection().getRangeAt(0).getClientRects()[0];
          const [x, y] = range ? [range.x + Math.min(range.width, 20) / 2, range.y + range.height / 2] : [20, 20];
          for (const type of ['mousedown', 'contextmenu', 'mouseup'])
            content.synthesizeMouseEvent(type, x, y, { button: 2, clickCount: 1 }, {});
        }\`), false);
        await shown;
        const line = [...menu.querySelectorAll('menuitem')].find((it) => it.label === ${JSON.stringify(words)} && !it.hidden);
        if (!line) throw new Error('the menu has no such line');
        const hidden = new Promise((go) => menu.addEventListener('popuphidden', go, { once: true }));
        menu.activateItem(line);
        await hidden;
      })()`);
    },
    async renew() {
      await closeView('popup');
      await closeView('sidebar');
      page = await browser.newPage();
      await page.bringToFront();
      // the window closes them: a tab that came back from the back/forward cache, or shows the reader view, hears its driver no more
      await inWindow(
        `for (const tab of [...gBrowser.tabs])
          if (!tab.selected && !tab.linkedBrowser.currentURI.spec.startsWith(${JSON.stringify(origin)})) gBrowser.removeTab(tab); 0`,
      );
      await showPopupPage();
      await this.setColorScheme(null);
      await this.setMedia(null);
    },
    async stopBackground() {
      await inWindow(
        `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension.terminateBackground({ ignoreDevToolsAttached: true })`,
      );
    },
    close: () => browser.close(),
  };
}
