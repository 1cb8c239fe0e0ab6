/** Drives Chromium over CDP. */
import { mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Page, type Target } from 'puppeteer-core';
import { inject } from 'vitest';
import type { OwnName } from '../../../src/content/own-element.ts';
import { shadowRootsOf } from './cdp.ts';
import {
  type Driver,
  type EntryId,
  type LaunchOptions,
  type Placeholder,
  SOMEWHERE,
  type ToolbarPopup,
} from './driver.ts';
import { QUIET, Tabs, VIEWPORT } from './tabs.ts';
import { until } from './until.ts';

/** What the background can be told; the browser's own events have a method for it that is not declared. */
interface Told {
  readonly dispatch: (...args: readonly unknown[]) => void;
}
declare const chrome: {
  readonly tabs: { query(filter: { active: true }): Promise<object[]> };
  readonly contextMenus: { readonly onClicked: Told };
  readonly commands: { readonly onCommand: Told };
};

function flags(port: number): string[] {
  // Every name there is leads to the server, so that no request gets past it; the browser's own services lead nowhere.
  const services = ['google.com', 'googleapis.com', 'gvt1.com'].map((host) => `MAP *.${host} ~NOTFOUND`);
  const rules = [...services, `MAP * 127.0.0.1:${port}`, 'EXCLUDE 127.0.0.1'].join(', ');
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  // Tabs and toolbar of a window that shows them take a sixth of the time.
  return [...sandbox, '--kiosk', '--lang=en-US', `--host-resolver-rules=${rules}`];
}

class Chromium implements Driver {
  readonly browser = 'chromium';
  readonly #options: LaunchOptions;
  readonly #profile = mkdtempSync(join(inject('profiles'), 'chromium-'));
  readonly #sessions = new WeakMap<Page, CDPSession>();
  /** Pages that were told what their reader prefers. */
  readonly #dark = new WeakSet<Page>();
  #running: Browser | undefined;
  /** The extension's id; empty without Winnow. */
  #id = '';
  #tabs = new Tabs();
  #console: Page | undefined;

  constructor(options: LaunchOptions) {
    this.#options = options;
  }

  get #browser(): Browser {
    if (!this.#running) throw new Error('Chromium is not running');
    return this.#running;
  }

  async start(): Promise<void> {
    this.#running = await puppeteer.launch({
      executablePath: this.#options.executablePath,
      headless: true,
      pipe: true,
      enableExtensions: true,
      userDataDir: this.#profile,
      args: flags(this.#options.port),
      env: { ...process.env, LANGUAGE: 'en' },
      defaultViewport: VIEWPORT,
      downloadBehavior: { policy: 'allow', downloadPath: this.#profile },
    });
    if (this.#options.winnow) this.#id = await this.#load();
  }

  /** Puppeteer's own `installExtension` would leave private windows out. */
  async #load(): Promise<string> {
    const session = await this.#browser.target().createCDPSession();
    const options = { path: resolve(this.#options.dist, 'chrome'), enableInIncognito: true };
    return (await session.send('Extensions.loadUnpacked', options)).id;
  }

  async open(url: string): Promise<Page> {
    const page = await this.#tabs.forWeb(url, () => this.#browser.newPage());
    await page.goto(url, { waitUntil: 'load' });
    await page.bringToFront();
    return page;
  }

  async untilOpen(url: string): Promise<Page> {
    const old = this.#tabs.web.kept?.target();
    const isIt = (each: Target): boolean => each.type() === 'page' && each.url() === url && each !== old;
    const target = await this.#browser.waitForTarget(isIt);
    const page = await target.page();
    if (!page) throw new Error(`No page at ${url}`);
    this.#tabs.add(page);
    return page;
  }

  async untilOwnOpen(path: string): Promise<Page> {
    const address = `chrome-extension://${this.#id}/${path}`;
    const isIt = (each: Target): boolean => each.type() === 'page' && each.url().startsWith(address);
    const page = await (await this.#browser.waitForTarget(isIt)).page();
    if (!page) throw new Error(`No page at ${address}`);
    this.#tabs.add(page);
    return page;
  }

  /** The browser's own menus and keys are out of reach: the background hears what they would say. */
  async choose(page: Page, entry: EntryId, by: 'menu' | 'shortcut', { x, y } = SOMEWHERE): Promise<void> {
    await page.bringToFront();
    if (by === 'menu') await page.mouse.click(x, y, { button: 'right' });
    const target = await this.#browser.waitForTarget(
      (each) => each.type() === 'service_worker' && each.url().includes(this.#id),
    );
    const tell = async (which: string, id: string): Promise<void> => {
      const [tab] = await chrome.tabs.query({ active: true });
      const { contextMenus, commands } = chrome;
      if (which === 'menu') contextMenus.onClicked.dispatch({ menuItemId: id }, tab);
      else commands.onCommand.dispatch(id, tab);
    };
    await (await target.worker())?.evaluate(tell, by, entry);
  }

  async openOwn(path: string): Promise<Page> {
    const page = await this.#tabs.forOwn(() => this.#browser.newPage());
    await this.#goToOwn(page, path);
    await page.bringToFront();
    return page;
  }

  async #goToOwn(page: Page, path: string): Promise<void> {
    await page.goto(`chrome-extension://${this.#id}/${path}`);
  }

  async console(): Promise<Page> {
    if (!this.#console) {
      this.#console = await this.#browser.newPage();
      await this.#goToOwn(this.#console, QUIET);
    }
    return this.#console;
  }

  async pressToolbarButton(page: Page): Promise<ToolbarPopup> {
    const extension = (await this.#browser.extensions()).get(this.#id);
    if (!extension) throw new Error('Winnow is not loaded');
    await page.bringToFront();
    await extension.triggerAction(page);
    const address = `chrome-extension://${this.#id}/popup`;
    const target = await this.#browser.waitForTarget((each) => each.url().startsWith(address));
    const popup = await target.asPage();
    return {
      text: () => popup.evaluate(() => document.body.textContent ?? ''),
      close: () => popup.close(),
    };
  }

  async killBackground(): Promise<void> {
    const find = () =>
      this.#browser
        .targets()
        .find((each) => each.type() === 'service_worker' && each.url().includes(this.#id));
    const ended = find();
    await until('the end of the background', async () => {
      // A page may have woken another one by now.
      if (!ended || find() !== ended) return true;
      // One that is woken while it ends goes on as the same target, and the session to it may be gone already.
      await ended
        .worker()
        .then((worker) => worker?.close())
        .catch(() => undefined);
      return undefined;
    });
  }

  async placeholders(page: Page, name: OwnName = 'winnow-fold'): Promise<readonly Placeholder[]> {
    const session = this.#sessions.get(page) ?? (await page.createCDPSession());
    this.#sessions.set(page, session);
    return shadowRootsOf(session, name);
  }

  async setDark(page: Page, dark: boolean): Promise<void> {
    this.#dark.add(page);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
  }

  async update(): Promise<void> {
    await this.#console?.close();
    this.#console = undefined;
    this.#id = await this.#load();
  }

  async restart(): Promise<void> {
    await this.#browser.close();
    this.#tabs = new Tabs();
    this.#console = undefined;
    await this.start();
  }

  async closePages(): Promise<void> {
    await this.#tabs.close((own) => this.#goToOwn(own, QUIET));
    const { web, own } = this.#tabs;
    for (const { kept } of [web, own]) if (kept) await this.#asNew(kept);
  }

  /** Takes back what a test did to a kept page; one that a debugger looks into is treated in other ways than those of readers. */
  async #asNew(page: Page): Promise<void> {
    await this.#sessions.get(page)?.detach();
    this.#sessions.delete(page);
    if (this.#dark.delete(page)) await page.emulateMediaFeatures();
  }

  async close(): Promise<void> {
    await this.#running?.close();
    rmSync(this.#profile, { recursive: true, force: true });
  }
}

/** Launches Chromium with a fresh profile, which is removed when the driver is closed. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const chromium = new Chromium(options);
  await chromium.start();
  return chromium;
}
