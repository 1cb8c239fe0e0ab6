/** `npm start`: builds, opens a browser with Winnow on the sample site or on saved pages, and says what it folded. */
import { mkdirSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { Article, PageState } from '../src/platform/page-state.ts';
import { reasonText } from '../src/platform/reason-text.ts';
import { ask, stateOf, tabInFront } from './ask-winnow.ts';
import { build } from './build.ts';
import { BROWSER_NAMES, type BrowserName, ensureBrowser } from './find-browser.ts';
import { type Launched, launch } from './launch.ts';
import { messagesIn } from './messages-file.ts';
import { readPage } from './read-page.ts';
import { compare, expectedPages, SITE } from './sample-site.ts';
import { type Served, serve } from './serve.ts';

const calledIn = process.env.INIT_CWD || process.cwd();
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const english = messagesIn('src/_locales/en/messages.json');

/** What to open: addresses relative to the server. */
interface Visit {
  readonly served: Served;
  readonly names: readonly string[];
}

/** What Winnow made of one page. */
interface Visited {
  readonly name: string;
  readonly tab: number;
  readonly state: PageState | undefined;
  readonly article: Article | null | undefined;
}

/** Ends with a sentence where something is missing that only the caller can mend. */
function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

/** The browser that `BROWSER` names, Chromium by default. */
function chosenBrowser(): BrowserName {
  const named = (process.env.BROWSER || 'chromium').toLowerCase().replace(/^chrome$/, 'chromium');
  const name = BROWSER_NAMES.find((each) => each === named);
  return name ?? stop(`BROWSER is ${BROWSER_NAMES.join(' or ')}, not "${process.env.BROWSER}".`);
}

/** A saved page with the folder of pictures that browsers put beside it (`NAME_files`), and nothing else from there. */
async function visitTo(file: string | undefined): Promise<Visit> {
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
  const article = state?.status === 'folding' ? await ask(own, tab, 'article:read') : undefined;
  return { name, tab, state, article };
}

function sayFolds({ name, state }: Visited): void {
  const folds = state?.status === 'folding' ? state.folds : undefined;
  const count = folds ? `${folds.length} folded` : 'no article: left alone';
  console.log(`\n${name}: ${count}`);
  for (const { fold } of folds ?? []) {
    const reasons = fold.reasons.map((reason) => reasonText(reason, english)).join(' ');
    console.log(
      `  ${english(`category_${fold.category}`)} (${fold.zone}): ${fold.excerpt}\n      ${reasons}`,
    );
  }
}

function sayArticle({ name, article }: Visited): void {
  if (!article) return;
  const lines = article.text.split('\n').filter(Boolean).slice(0, 4);
  console.log(`\nThe clean article of ${name} begins:\n  ${[article.title, ...lines].join('\n  ')}`);
}

function sayTotal(visited: readonly Visited[]): void {
  const expected = expectedPages();
  const results = visited.map(({ name, state }) =>
    compare(state?.folds.map(({ fold }) => fold.text) ?? [], expected[name] ?? { fold: [] }),
  );
  const lines = Object.values(expected).flatMap(({ fold }) => fold.flatMap((promo) => promo.lines)).length;
  const missed = results.flatMap((result) => result.missed);
  const wrong = results.flatMap((result) => result.wrong);
  console.log(
    `\nOf ${lines} lines of promos on the sample site ${lines - missed.length} folded; other texts folded: ${wrong.length}.`,
  );
}

async function screenshots({ openOwn }: Launched, page: Page, tab: number, name: string): Promise<void> {
  mkdirSync('.tmp', { recursive: true });
  const files = [resolve('.tmp', `${name}-page.png`), resolve('.tmp', `${name}-popup.png`)] as const;
  await page.screenshot({ path: files[0], fullPage: true });
  const popup = await openOwn(`popup.html?tab=${tab}`);
  await popup.setViewport({ width: 420, height: 600 });
  await popup.waitForNetworkIdle({ idleTime: 300 }).catch(() => undefined);
  await popup.screenshot({ path: files[1] });
  console.log(`\nScreenshots: ${files.join(' and ')}`);
}

const [file] = process.argv.slice(2);
const name = chosenBrowser();
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const { served, names } = await visitTo(file);
const found = ensureBrowser(name);
if (!found.ok) stop(found.error);
await build();

const launched = await launch(name, found.path, !hasDisplay);
console.log(`Winnow in ${name} on ${served.url}`);
const own = await launched.openOwn('icons/16.png');
const [page = await launched.browser.newPage()] = await launched.browser.pages();
const visited: Visited[] = [];
for (const each of names) {
  const done = await visit(page, own, served.url, each);
  sayFolds(done);
  visited.push(done);
}
const shown = visited.find(({ state }) => state?.folds.length) ?? visited[0];
if (file === undefined) sayTotal(visited);
if (shown) {
  sayArticle(shown);
  await page.goto(served.url + encodeURIComponent(shown.name));
  await page.bringToFront();
}
if (hasDisplay) {
  await own.close();
  console.log('\nThe browser stays open until you close it.');
  await new Promise((closed) => launched.browser.once('disconnected', closed));
} else {
  if (shown) await screenshots(launched, page, shown.tab, name);
  await launched.browser.close();
}
served.close();
