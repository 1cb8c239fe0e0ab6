/** Drives Firefox over WebDriver BiDi. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { inject } from 'vitest';
import type { OwnName } from '../../../src/content/own-element.ts';
import {
  type Argument,
  announce,
  call,
  callPrivileged,
  contextOf,
  send,
  shadowRootsOf,
  type Tab,
  tabsOf,
} from './bidi.ts';
import {
  type Driver,
  type EntryId,
  type LaunchOptions,
  type Placeholder,
  SOMEWHERE,
  type ToolbarPopup,
} from './driver.ts';
import { geckoId, preferences, UUID } from './firefox-profile.ts';
import {
  CHOOSE_ENTRY,
  CLOSE_POPUP,
  PRESS_BUTTON,
  PRESS_KEYS,
  READ_POPUP,
  SET_SCHEME,
  STAND_STILL,
  TERMINATE,
} from './privileged.ts';
import { QUIET, Tabs, VIEWPORT } from './tabs.ts';
import { until } from './until.ts';

/** The letters of their shortcuts. */
const KEYS: Readonly<Record<EntryId, string>> = { 'open-reader': 'R', 'pick-promo': 'P' };

/** A page takes keys once it has the focus, which comes after its tab is in front. */
async function untilFocused(page: Page): Promise<void> {
  await until('the focus', async () => (await page.evaluate(() => document.hasFocus())) || undefined);
}

class Firefox implements Driver {
  readonly browser = 'firefox';
  readonly #options: LaunchOptions;
  readonly #profile = mkdtempSync(join(inject('profiles'), 'firefox-'));
  #running: Browser | undefined;
  #tabs = new Tabs();
  #console: Page | undefined;
  #isDark = false;

  constructor(options: LaunchOptions) {
    this.#options = options;
  }

  get #browser(): Browser {
    if (!this.#running) throw new Error('Firefox is not running');
    return this.#running;
  }

  async start(): Promise<void> {
    this.#running = await puppeteer.launch({
      browser: 'firefox',
      executablePath: this.#options.executablePath,
      headless: true,
      userDataDir: this.#profile,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: preferences(this.#options.port, this.#profile),
      defaultViewport: VIEWPORT,
    });
    await callPrivileged(this.#running, STAND_STILL);
  }

  /** Installed for good, not as a temporary add-on, so that it outlives a restart together with its storage. */
  async install(): Promise<void> {
    await send(this.#browser, 'webExtension.install', {
      extensionData: {
        type: 'base64',
        value: readFileSync(resolve(this.#options.dist, 'winnow-firefox.zip')).toString('base64'),
      },
      'moz:permanent': true,
      'moz:allowPrivateBrowsing': true,
    });
  }

  async open(url: string): Promise<Page> {
    const page = await this.#tabs.forWeb(url, () => this.#browser.newPage());
    await page.goto(url, { waitUntil: 'load' });
    await page.bringToFront();
    await untilFocused(page);
    return page;
  }

  async untilOpen(url: string): Promise<Page> {
    return this.#untilThere(`a page at ${url}`, (each) => each === url);
  }

  async untilOwnOpen(path: string): Promise<Page> {
    const address = `moz-extension://${UUID}/${path}`;
    return this.#untilThere(`a page at ${address}`, (each) => each.startsWith(address));
  }

  /** Of several the one that was opened last. Puppeteer does not know the addresses of the extension's pages. */
  async #untilThere(what: string, isIt: (url: string) => boolean): Promise<Page> {
    let open: readonly Tab[] = [];
    const there = () => `${what}; there are ${open.map(({ url }) => url).join(', ')}`;
    const find = async () => {
      open = await tabsOf(this.#browser);
      const found = open.filter(({ url }) => isIt(url)).map(({ context }) => context);
      const pages = (await this.#browser.pages()).filter((each) => each !== this.#tabs.web.kept);
      return pages.findLast((each) => found.includes(contextOf(each)));
    };
    const page = await until(there, find, 5_000).catch(() => {
      for (const tab of open) if (isIt(tab.url)) announce(this.#browser, tab);
      return until(there, find, 15_000);
    });
    this.#tabs.add(page);
    return page;
  }

  async choose(page: Page, entry: EntryId, by: 'menu' | 'shortcut', { x, y } = SOMEWHERE): Promise<void> {
    await page.bringToFront();
    if (by === 'shortcut') return void (await callPrivileged(this.#browser, PRESS_KEYS, KEYS[entry]));
    await page.mouse.click(x, y, { button: 'right' });
    const choose = () => callPrivileged(this.#browser, CHOOSE_ENTRY, entry);
    await until('the menu', async () => (await choose()) || undefined);
  }

  async openOwn(path: string): Promise<Page> {
    const page = await this.#tabs.forOwn(() => this.#browser.newPage());
    await this.#goToOwn(page, path);
    await page.bringToFront();
    await untilFocused(page);
    return page;
  }

  /** Puppeteer's `goto` does not work for the extension's addresses. */
  async #goToOwn(page: Page, path: string): Promise<void> {
    const url = `moz-extension://${UUID}/${path}`;
    await send(this.#browser, 'browsingContext.navigate', {
      context: contextOf(page),
      url,
      wait: 'complete',
    });
  }

  async console(): Promise<Page> {
    if (!this.#console) {
      this.#console = await this.#browser.newPage();
      await this.#goToOwn(this.#console, QUIET);
    }
    return this.#console;
  }

  async pressToolbarButton(page: Page): Promise<ToolbarPopup> {
    await page.bringToFront();
    await callPrivileged(this.#browser, PRESS_BUTTON, geckoId());
    const text = () => callPrivileged(this.#browser, READ_POPUP);
    await until('the popup', async () => (await text()) || undefined);
    const close = () => callPrivileged(this.#browser, CLOSE_POPUP);
    return {
      text,
      close: async () => void (await until('the popup to close', async () => (await close()) || undefined)),
    };
  }

  async killBackground(): Promise<void> {
    await callPrivileged(this.#browser, TERMINATE, geckoId());
  }

  async placeholders(page: Page, name: OwnName = 'winnow-fold'): Promise<readonly Placeholder[]> {
    const roots = await shadowRootsOf(this.#browser, page, name);
    return roots.map((root) => this.#placeholder(page, root));
  }

  #placeholder(page: Page, root: Argument): Placeholder {
    const browser = this.#browser;
    return {
      async evaluate<T>(read: (root: ShadowRoot) => T): Promise<T> {
        const source = `(root) => JSON.stringify((${read})(root)) ?? 'null'`;
        const { value } = await call(browser, contextOf(page), source, [root]);
        return JSON.parse(String(value)) as T;
      },
    };
  }

  /** Firefox has one setting for all pages; closing them brings back the light. */
  async setDark(page: Page, dark: boolean): Promise<void> {
    await this.#setScheme(dark);
    const isDark = () => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
    await until('the colour scheme', async () => (await isDark()) === dark || undefined);
  }

  async #setScheme(dark: boolean): Promise<void> {
    this.#isDark = dark;
    await callPrivileged(this.#browser, SET_SCHEME, dark ? '0' : '1');
  }

  async update(): Promise<void> {}

  async restart(): Promise<void> {
    await this.#browser.close();
    this.#tabs = new Tabs();
    this.#console = undefined;
    await this.start();
  }

  async closePages(): Promise<void> {
    if (this.#isDark) await this.#setScheme(false);
    await this.#tabs.close((own) => this.#goToOwn(own, QUIET));
  }

  async close(): Promise<void> {
    await this.#running?.close();
    rmSync(this.#profile, { recursive: true, force: true });
  }
}

/** Launches Firefox with a fresh profile, which is removed when the driver is closed. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const firefox = new Firefox(options);
  await firefox.start();
  if (options.winnow) await firefox.install();
  return firefox;
}
