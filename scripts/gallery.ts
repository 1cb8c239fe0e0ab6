/** Takes pictures of all that readers see of Winnow: wide and narrow, light and dark, in English and in German. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { openReport, stateOf, tabInFront } from './ask-winnow.ts';
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

/** The reader page as it opens, with its looks beside it, and with what was left out at its end. */
async function takeReader(look: Look, { openOwn }: Launched, tab: number, name: string): Promise<void> {
  const reader = await openOwn(`reader.html?tab=${tab}`);
  for (const size of [WIDE, NARROW]) {
    await show(reader, look, size);
    await reader.waitForSelector('.article-body p');
    await reader.screenshot({ path: `${name}-reader-${size.width}.png` });
    await reader.click('#open-look');
    await reader.waitForSelector('#panel-look');
    await reader.screenshot({ path: `${name}-reader-look-${size.width}.png` });
    await reader.click('#open-look');
    await reader.$eval('.left-out', (section) => section.scrollIntoView({ behavior: 'instant' }));
    await reader.screenshot({ path: `${name}-reader-left-out-${size.width}.png` });
    await reader.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
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

/** Reports of two folds, the second with borders to set right; both kept, and the page that lists them. */
async function takeReports(look: Look, { openOwn }: Launched, tab: number, name: string): Promise<void> {
  const own = await openOwn('icons/16.png');
  const { folds = [] } = (await stateOf(own, tab)) ?? {};
  for (const [index, { fold }] of folds.slice(0, 2).entries()) {
    const path = await openReport(own, tab, fold.id);
    const report = await openOwn(path);
    await report.waitForSelector('#keep');
    if (index === 1) await report.click('#verdict-wrong-borders');
    for (const size of [WIDE, NARROW]) {
      await show(report, look, size);
      await report.waitForSelector('#keep');
      await report.screenshot({ path: `${name}-report-${index}-${size.width}.png`, fullPage: true });
    }
    const kept = await openOwn(path);
    await kept.waitForSelector('#verdict-not-a-promo');
    await kept.click('#verdict-not-a-promo');
    await kept.click('#keep');
    await kept.waitForSelector('#keep[aria-disabled="true"]');
    if (index === 1) await kept.click('#copy');
  }
  const outbox = await openOwn('outbox.html');
  for (const size of [WIDE, NARROW]) {
    await show(outbox, look, size);
    await outbox.waitForSelector('.report');
    await outbox.click('.report .choice-box');
    await outbox.screenshot({ path: `${name}-outbox-${size.width}.png`, fullPage: true });
  }
}

/** Points at the dot of the second mark: beside what is marked, or at its upper corner where that is narrow. */
async function pointAtMark(page: Page, { width }: typeof WIDE): Promise<void> {
  const box = await page.evaluate(() => {
    const marked = document.querySelectorAll('[data-winnow-fold^=marked]')[1];
    marked?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, right, top } = (marked ?? document.body).getBoundingClientRect();
    return { left, right, top };
  });
  if (width > NARROW.width) await page.mouse.move(box.left - 25, box.top + 10);
  else await page.mouse.click(box.right - 12, box.top - 5);
}

/** What is only marked, and a page that is an advertisement as a whole: page and popup, wide and narrow. */
async function takeRest(look: Look, launched: Launched, url: string, name: string): Promise<void> {
  const { browser, openOwn } = launched;
  const own = await openOwn('icons/16.png');
  for (const [file, what] of [
    ['fyren.html', 'marks'],
    ['bahn.html', 'banner'],
  ] as const) {
    const page = await browser.newPage();
    let tab = -1;
    for (const size of [WIDE, NARROW]) {
      await show(page, look, size);
      await page.goto(url + file);
      await page.bringToFront();
      tab = await tabInFront(own);
      await stateOf(own, tab);
      if (what === 'marks') await pointAtMark(page, size);
      await page.screenshot({ path: `${name}-${what}-${size.width}.png` });
    }
    for (const size of [POPUP, NARROW]) {
      const popup = await openOwn(`popup.html?tab=${tab}`);
      await show(popup, look, size);
      await popup.waitForSelector('article');
      await popup.click('[role="tab"]:last-of-type');
      await popup.waitForSelector('.card, .panel .notice');
      await popup.screenshot({ path: `${name}-popup-${what}-${size.width}.png` });
    }
  }
}

async function takeLook(look: Look, launched: Launched, urls: Addresses, name: string): Promise<void> {
  const tab = await takePage(look, launched, urls.site, name);
  await takePopup(look, launched, tab, name);
  await takeReader(look, launched, tab, name);
  await takeRest(look, launched, urls.rest, name);
  await takeOptions(look, launched, name);
  await takeReports(look, launched, tab, name);
}

/** Where the pages are served: those of the sample site, and those for what the site does not show. */
export interface Addresses {
  readonly site: string;
  readonly rest: string;
}

/** Fills a folder with pictures named after browser, language, colour scheme, what they show, and its width. */
export async function takeGallery(folder: string, urls: Addresses): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const chosen = BROWSER_NAMES.filter((name) => name === process.env.BROWSER);
  const browsers = chosen.length ? chosen : BROWSER_NAMES;
  for (const look of LOOKS.filter(({ browser }) => browsers.includes(browser))) {
    const found = await ensureBrowser(look.browser);
    if (!found.ok) throw new Error(found.error);
    const launched = await launch(look.browser, found.path, true, tasteOf(look));
    const name = join(folder, [look.browser, look.lang, look.scheme].join('-'));
    await takeLook(look, launched, urls, name).finally(() => launched.browser.close());
  }
}
