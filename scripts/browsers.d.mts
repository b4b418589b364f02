import type { Browser, Page } from 'puppeteer-core';

export type Name = 'chrome' | 'firefox';
export declare const NAMES: readonly Name[];
/** The program of an installed browser; null where none was found. CHROME_PATH or FIREFOX_PATH alone decides where set. */
export declare function findBrowser(name: Name): string | null;

type InView<T, A extends unknown[]> = (document: Document, window: Window & typeof globalThis, ...given: A) => T;

/** A real popup, side panel or sidebar. Functions run inside it: they may use nothing from outside but what is given (plain JSON). */
export interface View {
  eval<T, A extends unknown[]>(fn: InView<T, A>, ...given: A): Promise<Awaited<T>>;
  /** Polls until the answer is truthy. @throws after 40 s */
  until<A extends unknown[]>(fn: InView<unknown, A>, ...given: A): Promise<unknown>;
  /** A trusted mouse click: it carries the user's gesture. @throws where nothing matches */
  click(selector: string): Promise<void>;
  /** A trusted key by its DOM name: `Tab`, `Enter`, `Escape`, `ArrowDown`, `a`. */
  press(key: string): Promise<void>;
  /** Chromium emulates the size; Firefox resizes the sidebar (its popup can't be). Pixels. */
  resize(width: number, height?: number): Promise<void>;
  /** A PNG of this view alone; makes the folder. */
  screenshot(path: string): Promise<void>;
  /** The visible text. */
  text(): Promise<string>;
  size(): Promise<{ width: number; height: number }>;
  close(): Promise<unknown>;
}

export interface Session {
  name: Name;
  browser: Browser;
  /** The reader's tab; another one after {@link renew}. */
  readonly page: Page;
  /** A tab of the extension (its popup's page), to speak its API from: `ext.evaluate(…)`. */
  ext: Page;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  origin: string;
  /** Clicks the toolbar button over the reader's tab. */
  openPopup(): Promise<View>;
  /** Opens the side panel (Chromium) or the sidebar (Firefox). */
  openPanel(): Promise<View>;
  /** The popup or the panel that something else has opened. */
  shownPopup(): Promise<View>;
  shownPanel(): Promise<View>;
  /** Puts the toolbar button where it is seen, out of the puzzle piece's menu. */
  pinButton(): Promise<void>;
  /** What `prefers-color-scheme` says; null gives it back to the system. Views opened later follow, too. */
  setColorScheme(scheme: 'light' | 'dark' | null): Promise<void>;
  /** Shows the reader's page as it is printed; null gives the screen back. */
  setMedia(media: 'print' | null): Promise<void>;
  /** Firefox: shows the reader's page in the browser's own reader view. */
  showReaderView(): Promise<void>;
  /** The extension's id of a tab (default: the reader's). */
  tabId(page?: Page): Promise<number>;
  /** The badge's text on a tab (default: the reader's). */
  badge(tab?: number): Promise<string>;
  /** Firefox: presses Alt+Shift and a key as the reader does, so that the browser itself takes it. */
  pressShortcut(key: string): Promise<void>;
  /** Firefox: chooses a line of the page's own menu over what is selected, by a trusted click. */
  chooseInMenu(words: string): Promise<void>;
  /** As it was after its start, but for what is stored: a new reader's tab, the others closed, no popup and no panel. */
  renew(): Promise<void>;
  /** Stops the service worker or event page, as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  close(): Promise<void>;
}

export interface Options {
  /** Folder of the built extension; default `dist/<name>`. */
  extension?: string;
  /** The browser's program; default the one found. */
  executable?: string;
  /** Default true. */
  headless?: boolean;
  /** Window, in pixels; default 1200 × 800. */
  width?: number;
  height?: number;
  /** More command-line arguments. */
  args?: string[];
  /** Firefox: the extension may run in private windows, as the reader may allow. */
  privateWindows?: boolean;
  /** More environment for the browser: `HOME`. */
  env?: Record<string, string>;
  /** Firefox preferences. */
  prefs?: Record<string, unknown>;
  /** Whether a tab of the extension is opened to drive it from; default true. Without it only `page` can be used. */
  control?: boolean;
  /** How long the browser may take to start, in ms; default 90 000. */
  patience?: number;
  /** Paths of the two pages, for another extension than ours. */
  popup?: string;
  panel?: string;
  welcome?: string;
  /** Whether the page that opens after the install stays; default false: the reader's tab is the active one. */
  keepWelcome?: boolean;
}

/** Starts a real browser with the extension installed. @throws where no browser is found or the extension is refused */
export declare function startBrowser(name: Name, options?: Options): Promise<Session>;
