/** Folding and undoing on real pages: what a reader sees, and what is left of it in the page. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { lowestContrast } from './harness/contrast.ts';
import { words } from './harness/controls.ts';
import { dismissAll } from './harness/ladder.ts';
import { tabOf, untilRead } from './harness/own-api.ts';
import { click, linesOf, untilFolded, visibleOf } from './harness/placeholder.ts';
import { urlOf } from './harness/server.ts';
import { inEachBrowser, type Stage } from './harness/suite.ts';
import { until } from './harness/until.ts';
import { articlePage, type Extras } from './pages/article-page.ts';
import { RAILWAY } from './pages/articles.ts';
import { NEWSLETTER_DE, WEBINAR_DE } from './pages/promos.ts';
import { blockIds, ENGLISH, GERMAN, SAMPLES, type Sample } from './pages/samples.ts';

const HOST = 'www.lautalblatt.test';

async function openSample({ server, driver }: Stage, sample: Sample): Promise<Page> {
  server.serve(sample.path, { html: sample.html });
  const page = await driver.open(urlOf(HOST, sample.path));
  await untilFolded(driver, page, sample.promos.length);
  return page;
}

/** The page's source as its site made it, in the same browser without Winnow. */
async function plainSource(stage: Stage, path: string): Promise<string> {
  const page = await (await stage.plain()).open(urlOf(HOST, path));
  const source = await page.evaluate(() => document.documentElement.outerHTML);
  await page.close();
  return source;
}

function sourceOf(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}

/** Presses Tab until the focus is on a placeholder, as many times as the page has stops before it. */
async function tabToPlaceholder(page: Page): Promise<void> {
  await until('the focus on a placeholder', async () => {
    await page.keyboard.press('Tab');
    return (await page.evaluate(() => document.activeElement?.localName === 'winnow-fold')) || undefined;
  });
}

function foldingTests(stage: Stage): void {
  it.each(SAMPLES)('folds each promo of $path behind a line of its own', async (sample) => {
    const page = await openSample(stage, sample);
    expect(await visibleOf(page, sample.promos)).toEqual([]);
    const lines = await linesOf(stage.driver, page);
    expect(lines.map(({ buttons }) => buttons.map(({ expanded }) => expanded))).toEqual(
      sample.promos.map(() => ['false', null, 'false']),
    );
  });

  it.each(SAMPLES)('leaves every block of the article $path in sight', async (sample) => {
    const page = await openSample(stage, sample);
    expect(await visibleOf(page, blockIds(sample))).toEqual(blockIds(sample));
  });

  it('gives each fold its category, and names the group of its buttons by it', async () => {
    const page = await openSample(stage, GERMAN);
    const state = await untilRead(stage.driver, await tabOf(stage.driver, page), 'folding');
    expect(state.folds.map(({ fold }) => fold.category)).toEqual(GERMAN.categories);
    const lines = await stage.driver.placeholders(page);
    const names = lines.map((line) => line.evaluate((root) => root.querySelector('[role=group]')?.ariaLabel));
    const expected = GERMAN.categories.map((each) => `Winnow: ${words(`category_${each}`)}`);
    expect(await Promise.all(names)).toEqual(expected);
  });

  it('makes no line taller than what it replaced', async () => {
    const page = await openSample(stage, ENGLISH);
    const lines = await linesOf(stage.driver, page);
    const plain = await (await stage.plain()).open(urlOf(HOST, ENGLISH.path));
    const heights = await plain.evaluate(
      (ids) => ids.map((id) => document.getElementById(id)?.getBoundingClientRect().height ?? 0),
      ENGLISH.promos as string[],
    );
    for (const [index, { height }] of lines.entries()) {
      expect(height).toBeGreaterThan(0);
      expect(height).toBeLessThanOrEqual(heights[index] ?? 0);
    }
  });

  it('is out of reach for the page', async () => {
    const page = await openSample(stage, GERMAN);
    const reach = await page.evaluate(() =>
      [...document.querySelectorAll('winnow-fold')].map((host) => [host.shadowRoot, host.textContent]),
    );
    expect(reach).toEqual(GERMAN.promos.map(() => [null, '']));
  });
}

function showingTests(stage: Stage): void {
  it('shows and hides by mouse', async () => {
    const page = await openSample(stage, GERMAN);
    const [first] = await stage.driver.placeholders(page);
    if (!first) throw new Error('No placeholder');
    for (const expanded of ['true', 'false']) {
      await click(page, first, 'show');
      await expect
        .poll(async () => (await linesOf(stage.driver, page))[0]?.buttons[0]?.expanded)
        .toBe(expanded);
      const promo = GERMAN.promos.slice(0, 1);
      expect(await visibleOf(page, promo)).toEqual(expanded === 'true' ? promo : []);
    }
  });

  it.each(['Enter', ' '] as const)('shows and hides by keyboard, with "%s"', async (key) => {
    const page = await openSample(stage, ENGLISH);
    await tabToPlaceholder(page);
    const promo = ENGLISH.promos.slice(0, 1);
    for (const visible of [promo, []]) {
      await page.keyboard.press(key);
      await expect.poll(() => visibleOf(page, promo)).toEqual(visible);
    }
  });

  it('says "not a promo" by keyboard', async () => {
    const page = await openSample(stage, ENGLISH);
    await tabToPlaceholder(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await untilFolded(stage.driver, page, ENGLISH.promos.length - 1);
    expect(await visibleOf(page, ENGLISH.promos)).toEqual(ENGLISH.promos.slice(0, 1));
  });
}

function undoTests(stage: Stage): void {
  it.each(SAMPLES)('leaves $path byte for byte as it was after "not a promo"', async (sample) => {
    const page = await openSample(stage, sample);
    for (let left = sample.promos.length; left > 0; left--) {
      const [first] = await untilFolded(stage.driver, page, left);
      if (first) await click(page, first, 'keep');
    }
    await untilFolded(stage.driver, page, 0);
    await dismissAll(stage.driver, page);
    expect(await sourceOf(page)).toBe(await plainSource(stage, sample.path));
  });

  it('leaves no trace after showing, hiding and "not a promo"', async () => {
    const page = await openSample(stage, GERMAN);
    for (let left = GERMAN.promos.length; left > 0; left--) {
      const [first] = await untilFolded(stage.driver, page, left);
      if (!first) throw new Error('No placeholder');
      for (const button of ['show', 'show', 'show', 'keep'] as const) await click(page, first, button);
    }
    await untilFolded(stage.driver, page, 0);
    await dismissAll(stage.driver, page);
    expect(await sourceOf(page)).toBe(await plainSource(stage, GERMAN.path));
  });
}

/** Scrolls down at once and from then on notes where a block stands, frame by frame. */
const WATCH_A_BLOCK = `
  const mark = document.getElementById('b9');
  mark.scrollIntoView();
  window.tops = [];
  const note = () => { window.tops.push(mark.getBoundingClientRect().top); requestAnimationFrame(note); };
  requestAnimationFrame(note);
`;

function stillnessTests(stage: Stage): void {
  it('folds above what is on screen without moving it', async () => {
    const extras: Extras = { inside: { 1: WEBINAR_DE, 5: NEWSLETTER_DE }, script: WATCH_A_BLOCK };
    const css = 'main { padding-bottom: 100vh; }';
    stage.server.serve('/still', { html: articlePage(RAILWAY, { ...extras, css }) });
    const page = await stage.driver.open(urlOf(HOST, '/still'));
    await untilFolded(stage.driver, page, 2);
    const frames = () => page.evaluate(() => (window as unknown as { tops: number[] }).tops);
    const before = (await frames()).length;
    await until('more frames', async () => (await frames()).length > before + 5 || undefined);
    const tops = await frames();
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(300);
    expect(Math.max(...tops) - Math.min(...tops)).toBeLessThanOrEqual(2);
  });
}

const LOOKS: readonly { name: string; css: string; dark?: boolean }[] = [
  { name: 'a light page', css: '' },
  { name: 'a dark page', css: 'body { background: #121212; color: #e6e6e6; }' },
  { name: 'a page of a strong colour', css: 'body { background: #7a1f3d; color: #fff; }' },
  { name: 'a light page of a reader who likes dark', css: '', dark: true },
  {
    name: 'a page that follows the reader into the dark',
    css: ':root { color-scheme: light dark } body { background: Canvas; color: CanvasText; }',
    dark: true,
  },
  { name: 'a dark article on a light page', css: 'main { background: #101418; color: #eee; }' },
];

function looksTests(stage: Stage): void {
  it.each(LOOKS)('is legible on $name', async ({ css, dark = false }) => {
    stage.server.serve('/look', { html: articlePage(RAILWAY, { inside: { 3: WEBINAR_DE }, css }) });
    const page = await stage.driver.open(urlOf(HOST, '/look'));
    await stage.driver.setDark(page, dark);
    await page.reload();
    const [line] = await untilFolded(stage.driver, page, 1);
    expect(await line?.evaluate(lowestContrast)).toBeGreaterThanOrEqual(4.5);
  });

  it('looks the same under the strictest content security policy', async () => {
    const html = articlePage(RAILWAY, { inside: { 3: WEBINAR_DE } }).replace(/<style>.*<\/style>/s, '');
    const styles = [];
    for (const csp of [
      undefined,
      "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'",
    ]) {
      stage.server.serve('/policy', csp === undefined ? { html } : { html, csp });
      const page = await stage.driver.open(urlOf(HOST, '/policy'));
      const [line] = await untilFolded(stage.driver, page, 1);
      styles.push(await line?.evaluate(styleOf));
    }
    expect(styles[1]).toEqual(styles[0]);
    expect(styles[0]?.sheets).toBeGreaterThan(0);
  });
}

/** Runs in the page: how a placeholder is painted, as text. */
function styleOf(root: ShadowRoot): { readonly sheets: number; readonly painted: string } {
  const elements = [root.host, ...root.querySelectorAll('*')].filter(
    ({ localName }) => localName !== 'style',
  );
  const painted = elements.map((element) => {
    const { display, color, backgroundColor, fontSize, fontFamily, border, padding, height } =
      getComputedStyle(element);
    return [
      element.localName,
      display,
      color,
      backgroundColor,
      fontSize,
      fontFamily,
      border,
      padding,
      height,
    ];
  });
  const sheets = root.adoptedStyleSheets.length + root.styleSheets.length;
  return { sheets, painted: painted.map((each) => each.join(' ')).join('\n') };
}

inEachBrowser('fold', (stage) => {
  describe('folding', () => foldingTests(stage));
  describe('showing', () => showingTests(stage));
  describe('undo', () => undoTests(stage));
  describe('stillness', () => stillnessTests(stage));
  describe('looks', () => looksTests(stage));
});
