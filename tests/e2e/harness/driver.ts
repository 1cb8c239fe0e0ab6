/** One real browser with Winnow in it: what tests can ask of it, the same words for Chromium and Firefox. */
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../../scripts/find-browser.ts';
import type { OwnName } from '../../../src/content/own-element.ts';

/** The popup as the toolbar button opens it, over the active tab. */
export interface ToolbarPopup {
  /** Its visible text as of now. */
  text(): Promise<string>;
  close(): Promise<void>;
}

/** One of Winnow's elements on a page. Its shadow root is closed to the page's scripts; the driver reads it from outside. */
export interface Placeholder {
  /** Runs a function in the page with the shadow root; the result must be plain data. */
  evaluate<T>(read: (root: ShadowRoot) => T): Promise<T>;
}

/** Ids of what the context menu and the shortcuts offer. */
export type EntryId = 'open-reader' | 'pick-promo';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where the menu is opened unless a test says so. */
export const SOMEWHERE: Point = { x: 300, y: 300 };

export interface Driver {
  readonly browser: BrowserName;
  /** Opens an address in a tab that no other page of the test is in, in front, and waits for its load event. */
  open(url: string): Promise<Page>;
  /** Waits for a page that was opened by other means, and takes it under the driver's care. */
  untilOpen(url: string): Promise<Page>;
  /** Waits for a page of the extension whose address begins with a path, and takes it under the driver's care. */
  untilOwnOpen(path: string): Promise<Page>;
  /** Chooses an entry of the context menu at a point of the page, or presses its shortcut. */
  choose(page: Page, entry: EntryId, by: 'menu' | 'shortcut', at?: Point): Promise<void>;
  /**
   * Opens a page of the extension, such as `options.html`, in a tab that no other page of the test is in, in front. Only
   * on drivers with Winnow.
   */
  openOwn(path: string): Promise<Page>;
  /**
   * A page of the extension without code of its own, through which tests reach the extension's API. The same page each
   * time, never in front.
   */
  console(): Promise<Page>;
  /** Presses Winnow's toolbar button over a page. */
  pressToolbarButton(page: Page): Promise<ToolbarPopup>;
  /** Ends Winnow's background as the browser does when it is idle. */
  killBackground(): Promise<void>;
  /** Puts the same Winnow in its own place, as an update does. Firefox, which starts it anew in open pages, is left as it is. */
  update(): Promise<void>;
  /** The lines of folds, or Winnow's elements of another name. */
  placeholders(page: Page, name?: OwnName): Promise<readonly Placeholder[]>;
  /** Makes the page believe that its reader prefers dark pages, or light ones. */
  setDark(page: Page, dark: boolean): Promise<void>;
  /** Goes on with the same profile in a new process. */
  restart(): Promise<void>;
  /** Closes what a test has opened, but for a tab of the web and one of the extension's pages: the next goes on in these. */
  closePages(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  readonly executablePath: string;
  /** Port of the server that every host name leads to. */
  readonly port: number;
  /** The folder of the build to load, as `npm run build` fills `dist`. */
  readonly dist: string;
  /** False: a browser without any extension, to see pages as their sites made them. */
  readonly winnow: boolean;
}
