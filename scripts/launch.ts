/** Opens a browser with the built extension loaded on it. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions, type Page } from 'puppeteer-core';
import type { BrowserName } from './find-browser.ts';
import type { Manifest } from './manifest.ts';

export interface Launched {
  readonly browser: Browser;
  /** Opens a page of the extension, such as `popup.html`, in a new tab. */
  readonly openOwn: (path: string) => Promise<Page>;
}

/** How a browser is to differ from a fresh one. */
export interface Taste {
  /** Command line flags of Chromium. */
  readonly flags?: readonly string[];
  /** Preferences of Firefox. */
  readonly preferences?: Readonly<Record<string, unknown>>;
  /** Environment variables on top of this process's own. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Any fixed number does: it makes the addresses of the extension's pages in Firefox known. */
const UUID = '5f1c7e0a-92b4-4d5e-8a37-0c6f4b1d2e93';

/** What puppeteer 24.43.1 keeps inside and does not declare; that version is pinned for it. */
interface Inside {
  readonly connection: { send(method: string, params: object): Promise<unknown> };
}
interface InsideFrame {
  readonly _id: string;
}

/** Chromium refuses to run its sandbox as root. */
export const SANDBOX: readonly string[] = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

async function launchChromium(options: LaunchOptions, flags: readonly string[] = []): Promise<Launched> {
  const args = [...SANDBOX, ...flags];
  const browser = await puppeteer.launch({ ...options, pipe: true, enableExtensions: true, args });
  const id = await browser.installExtension(resolve('dist/chrome'));
  const openOwn = async (path: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${id}/${path}`);
    return page;
  };
  return { browser, openOwn };
}

async function launchFirefox(options: LaunchOptions, preferences: Taste['preferences']): Promise<Launched> {
  const manifest = JSON.parse(readFileSync('dist/firefox/manifest.json', 'utf8')) as Manifest;
  const id = manifest.browser_specific_settings?.gecko.id ?? '';
  const browser = await puppeteer.launch({
    ...options,
    browser: 'firefox',
    // Without it the protocol opens no page of an extension.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { ...preferences, 'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }) },
  });
  await browser.installExtension(resolve('dist/firefox'));
  // Puppeteer's `goto` does not work for the extension's addresses.
  const openOwn = async (path: string): Promise<Page> => {
    const page = await browser.newPage();
    const context = (page.mainFrame() as unknown as InsideFrame)._id;
    const { connection } = browser as unknown as Inside;
    const url = `moz-extension://${UUID}/${path}`;
    await connection.send('browsingContext.navigate', { context, url, wait: 'complete' });
    return page;
  };
  return { browser, openOwn };
}

/** Launches the browser with a profile of its own, which is removed when it ends. */
export function launch(
  name: BrowserName,
  executablePath: string,
  headless: boolean,
  { flags, preferences, env }: Taste = {},
): Promise<Launched> {
  const defaultViewport = headless ? { width: 1280, height: 900 } : null;
  const options = { executablePath, headless, defaultViewport, env: { ...process.env, ...env } };
  return name === 'chromium' ? launchChromium(options, flags) : launchFirefox(options, preferences);
}
