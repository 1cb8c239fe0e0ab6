/** `npm start`: builds, opens a browser with Winnow on the sample site or on a saved page, and says what it folded. */
import { mkdirSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import type { Page } from 'puppeteer-core';
import { articleOfCopy } from '../src/article/article-of-copy.ts';
import { ask, stateOf, tabInFront } from './ask-winnow.ts';
import { build } from './build.ts';
import { type BrowserName, browserNamed, ensureBrowser } from './find-browser.ts';
import { type Launched, launch } from './launch.ts';
import { readPage } from './read-page.ts';
import { expectedPages, SITE } from './sample-site.ts';
import { type Served, serve } from './serve.ts';
import { sayArticle, sayFolds, sayTotal, type Visited } from './start-report.ts';
import { refuse, wordsOrHelp } from './usage.ts';

const USAGE = 'npm start [-- PAGE.html], with BROWSER=firefox before it for Firefox';
const MESSAGES = 'src/_locales/en/messages.json';

/** npm changes to the project's folder; names are meant as seen from where it was called. */
const calledIn = process.env.INIT_CWD || process.cwd();
process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/** Ends with a sentence where something is missing that only the caller can mend. */
function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

/** The browser that `BROWSER` means, Chromium by default. */
function chosenBrowser(): BrowserName {
  const program = process.env.BROWSER || 'chromium';
  const named = browserNamed(program);
  if (!named) console.error(`BROWSER=${program} means neither Chromium nor Firefox; taking Chromium.`);
  return named ?? 'chromium';
}

/** A saved page is served with the folder of pictures that browsers put beside it (`NAME_files`), and nothing else. */
async function serveFor(file: string | undefined): Promise<{ served: Served; names: readonly string[] }> {
  if (file === undefined) return { served: await serve(SITE), names: Object.keys(expectedPages()) };
  const path = resolve(calledIn, file);
  const page = readPage(path);
  if (!page.ok) stop(`${file}: ${page.error}.`);
  const name = basename(path);
  const stem = name.replace(/\.\w+$/, '');
  const served = await serve(dirname(path), (asked) => asked === name || asked.startsWith(`${stem}_`));
  return { served, names: [name] };
}

async function visit(page: Page, own: Page, url: string, name: string): Promise<Visited> {
  await page.goto(url + encodeURIComponent(name), { waitUntil: 'load' });
  await page.bringToFront();
  const tab = await tabInFront(own);
  const state = await stateOf(own, tab);
  const copy = state?.status === 'folding' ? await ask(own, tab, 'page:copy') : undefined;
  const article = copy && articleOfCopy(copy, new new JSDOM('').window.DOMParser());
  return { name, tab, state, article };
}

async function takeScreenshots(launched: Launched, page: Page, tab: number, name: string): Promise<void> {
  mkdirSync('.tmp', { recursive: true });
  const pageFile = resolve('.tmp', `${name}-page.png`);
  const popupFile = resolve('.tmp', `${name}-popup.png`);
  await page.screenshot({ path: pageFile, fullPage: true });
  const popup = await launched.openOwn(`popup.html?tab=${tab}`);
  await popup.setViewport({ width: 420, height: 640 });
  await popup.waitForSelector('article, h2');
  await popup.screenshot({ path: popupFile });
  console.log(`\nScreenshots: ${pageFile}\n             ${popupFile}`);
}

/** Opens all pages one after the other in one tab, and ends on the first that had something to fold. */
async function tour(launched: Launched, url: string, names: readonly string[]): Promise<readonly Visited[]> {
  const own = await launched.openOwn('icons/16.png');
  const page = await launched.browser.newPage();
  const visited: Visited[] = [];
  for (const name of names) {
    const done = await visit(page, own, url, name);
    sayFolds(done, MESSAGES);
    visited.push(done);
  }
  const best = visited.find(({ state }) => state?.folds.length) ?? visited[0];
  if (best) {
    await visit(page, own, url, best.name);
    sayArticle(best);
    if (isHeadless) await takeScreenshots(launched, page, best.tab, browserName);
  }
  await own.close();
  return visited;
}

const [file, ...others] = wordsOrHelp(USAGE);
if (others.length > 0) refuse('It opens one saved page at a time.', USAGE);
if (file?.startsWith('-')) refuse(`There is no option ${file}.`, USAGE);
const browserName = chosenBrowser();
const isHeadless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
const { served, names } = await serveFor(file);
const found = await ensureBrowser(browserName);
if (!found.ok) stop(found.error);
await build().catch((error) => stop(String(error)));

const launched = await launch(browserName, found.path, isHeadless);
const closed = new Promise((done) => launched.browser.once('disconnected', done));
try {
  console.log(`Winnow in ${browserName} on ${served.url}`);
  const visited = await tour(launched, served.url, names);
  if (file === undefined) sayTotal(visited);
  if (!isHeadless) {
    console.log('\nThe browser stays open until you close it.');
    await closed;
  }
} catch (error) {
  // A reader who closes the window in the middle of the tour has seen enough; that is no failure.
  if (launched.browser.connected) throw error;
} finally {
  await launched.browser.close();
  served.close();
}
