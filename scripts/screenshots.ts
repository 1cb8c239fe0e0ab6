/**
 * `npm run screenshots`: takes the README's pictures anew, in Chromium, from the sample site. With the name of a folder
 * it fills that with pictures of all that readers see instead, in the browser that `BROWSER` names or in both.
 */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Page } from 'puppeteer-core';
import { stateOf, tabInFront } from './ask-winnow.ts';
import { build } from './build.ts';
import { ensureBrowser } from './find-browser.ts';
import { takeGallery } from './gallery.ts';
import { launch, SANDBOX } from './launch.ts';
import { SITE } from './sample-site.ts';
import { serve } from './serve.ts';
import { refuse, wordsOrHelp } from './usage.ts';

const USAGE = 'npm run screenshots [-- FOLDER]';
const FOLDER = 'icons/readme';
const PAGE = 'rates.html';
/** Stands in the popup as the site's name. */
const HOST = 'hartsmere-courier.example';
const SIZE = { width: 820, height: 1000 };
const READER = { width: 1200, height: 760 };
/** The pictures show the page from here on. */
const FROM = '.prose > .text-xl';

/** Takes a picture of the same place on the page, whatever is folded there. */
async function takePicture(page: Page, name: string): Promise<void> {
  await page.$eval(FROM, (element) => element.scrollIntoView({ block: 'start' }));
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
}

async function before(executablePath: string, url: string): Promise<void> {
  const browser = await puppeteer.launch({ executablePath, args: [...SANDBOX], defaultViewport: SIZE });
  const page = await browser.newPage();
  await page.goto(url + PAGE);
  await takePicture(page, 'before');
  await browser.close();
}

async function after(executablePath: string, url: string): Promise<void> {
  const { port } = new URL(url);
  const flags = [`--host-resolver-rules=MAP ${HOST} 127.0.0.1:${port}`];
  const { browser, openOwn } = await launch('chromium', executablePath, true, { flags });
  const own = await openOwn('icons/16.png');
  const page = await browser.newPage();
  await page.setViewport(SIZE);
  await page.goto(`http://${HOST}/${PAGE}`);
  await page.bringToFront();
  const tab = await tabInFront(own);
  await stateOf(own, tab);
  await takePicture(page, 'after');
  for (const view of ['article', 'hidden'] as const) {
    const popup = await openOwn(`popup.html?tab=${tab}`);
    await popup.setViewport({ width: 400, height: 600, deviceScaleFactor: 2 });
    await popup.waitForSelector('article, h2');
    if (view === 'hidden') await popup.click('[role="tab"]:last-of-type');
    await popup.screenshot({ path: `${FOLDER}/popup-${view}.png` });
    await popup.close();
  }
  const reader = await openOwn(`reader.html?tab=${tab}`);
  await reader.setViewport(READER);
  await reader.waitForSelector('.article-body p');
  await reader.click('#open-look');
  await reader.click('.chip[data-option="sepia"] input');
  await reader.screenshot({ path: `${FOLDER}/reader.png` });
  await browser.close();
}

async function takeReadmePictures(url: string): Promise<void> {
  const chromium = await ensureBrowser('chromium');
  if (!chromium.ok) throw new Error(chromium.error);
  mkdirSync(FOLDER, { recursive: true });
  await before(chromium.path, url);
  await after(chromium.path, url);
}

const [folder] = wordsOrHelp(USAGE);
if (folder?.startsWith('-')) refuse(`${folder} is no folder to fill with pictures.`, USAGE);
const calledIn = process.env.INIT_CWD || process.cwd();
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
await build();
const site = await serve(SITE);
const rest = await serve('tests/fixtures/gallery');
if (folder === undefined) await takeReadmePictures(site.url);
else await takeGallery(resolve(calledIn, folder), { site: site.url, rest: rest.url });
site.close();
rest.close();
