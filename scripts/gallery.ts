/** Takes pictures of all that readers see of Winnow: wide and narrow, light and dark, in English and in German. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { stateOf, tabInFront } from './ask-winnow.ts';
import { BROWSER_NAMES, type BrowserName, ensureBrowser } from './find-browser.ts';
import { type Launched, launch, type Taste } from './launch.ts';

/** One launch of a browser. */
interface Look {
  readonly browser: BrowserName;
  /** Language of the browser. Firefox speaks others only with a language pack. */
  readonly lang: string;
  readonly scheme: 'light' | 'dark';
  /** Page of the sample site. */
  readonly page: string;
}

const LOOKS: readonly Look[] = [
  { browser: 'chromium', lang: 'en', scheme: 'light', page: 'rates.html' },
  { browser: 'chromium', lang: 'de', scheme: 'dark', page: 'solarpark.html' },
  { browser: 'chromium', lang: 'de', scheme: 'light', page: 'solarpark.html' },
  { browser: 'firefox', lang: 'en', scheme: 'light', page: 'solarpark.html' },
  { browser: 'firefox', lang: 'en', scheme: 'dark', page: 'rates.html' },
];

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 360, height: 780 };
const POPUP = { width: 440, height: 590 };

function tasteOf({ browser, lang, scheme }: Look): Taste {
  if (browser === 'chromium') return { flags: [`--lang=${lang}`], env: { LANGUAGE: lang } };
  const override = scheme === 'dark' ? 0 : 1;
  return { preferences: { 'layout.css.prefers-color-scheme.content-override': override } };
}

/** Shows a page in a size; browsers load it anew where it becomes a phone's. */
async function show(page: Page, { browser, scheme }: Look, size: typeof WIDE): Promise<void> {
  const isPhone = browser === 'chromium' && size === NARROW;
  await page.setViewport({ ...size, deviceScaleFactor: 2, isMobile: isPhone, hasTouch: isPhone });
  // Firefox knows it from its preferences.
  if (browser === 'chromium') {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  }
}

/** The page with its folds; gives the browser's number for its tab. */
async function takePage(
  look: Look,
  { openOwn, browser }: Launched,
  url: string,
  name: string,
): Promise<number> {
  const own = await openOwn('icons/16.png');
  const page = await browser.newPage();
  let tab = -1;
  for (const size of [WIDE, NARROW]) {
    await show(page, look, size);
    await page.goto(url + look.page);
    await page.bringToFront();
    tab = await tabInFront(own);
    await stateOf(own, tab);
    await page.screenshot({ path: `${name}-page-${size.width}.png`, fullPage: true });
  }
  return tab;
}

/** The popup's two views, at the size that desktops give it and on a phone. */
async function takePopup(look: Look, { openOwn }: Launched, tab: number, name: string): Promise<void> {
  for (const size of [POPUP, NARROW]) {
    const popup = await openOwn(`popup.html?tab=${tab}`);
    await show(popup, look, size);
    await popup.waitForSelector('article');
    await popup.screenshot({ path: `${name}-popup-article-${size.width}.png` });
    await popup.click('[role="tab"]:last-of-type');
    await popup.waitForSelector('.card');
    await popup.screenshot({ path: `${name}-popup-hidden-${size.width}.png` });
  }
}

async function takeOptions(look: Look, { openOwn }: Launched, name: string): Promise<void> {
  const options = await openOwn('options.html');
  for (const size of [WIDE, NARROW]) {
    await show(options, look, size);
    await options.waitForSelector('#sites-title');
    await options.screenshot({ path: `${name}-options-${size.width}.png`, fullPage: true });
  }
}

async function takeLook(look: Look, launched: Launched, url: string, name: string): Promise<void> {
  const tab = await takePage(look, launched, url, name);
  await takePopup(look, launched, tab, name);
  await takeOptions(look, launched, name);
}

/** Fills a folder with pictures named after browser, language, colour scheme, what they show, and its width. */
export async function takeGallery(folder: string, url: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const chosen = BROWSER_NAMES.filter((name) => name === process.env.BROWSER);
  const browsers = chosen.length ? chosen : BROWSER_NAMES;
  for (const look of LOOKS.filter(({ browser }) => browsers.includes(browser))) {
    const found = ensureBrowser(look.browser);
    if (!found.ok) throw new Error(found.error);
    const launched = await launch(look.browser, found.path, true, tasteOf(look));
    const name = join(folder, [look.browser, look.lang, look.scheme].join('-'));
    await takeLook(look, launched, url, name).finally(() => launched.browser.close());
  }
}
