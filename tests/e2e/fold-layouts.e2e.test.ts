/** Lines of folds in the layouts that pages have: as wide as they need, and where their promos stood. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { linesOf, untilFolded, visibleOf } from './harness/placeholder.ts';
import { urlOf } from './harness/server.ts';
import { inEachBrowser, type Stage } from './harness/suite.ts';
import { FOLD_LAYOUTS, LONG_NAMES, NARROWING, ORDERS } from './pages/fold-layouts.ts';
import { SIDE_PAGE } from './pages/side-page.ts';

/** Runs in the page: left edge and width of what a reader sees of a line. */
function placeOf(root: ShadowRoot): readonly number[] {
  const box = root.querySelector('.line')?.getBoundingClientRect();
  return [box?.left ?? 0, box?.width ?? 0].map(Math.round);
}

function openEmpty({ driver }: Stage): Promise<Page> {
  return driver.open('about:blank');
}

async function load({ server }: Stage, page: Page, html: string, width: number): Promise<void> {
  await page.setViewport({ width, height: 800 });
  server.serve('/layout', { html });
  await page.goto(urlOf('www.harbour-post.test', '/layout'), { waitUntil: 'load' });
}

async function openIn(stage: Stage, html: string, width: number): Promise<Page> {
  const page = await openEmpty(stage);
  await load(stage, page, html, width);
  return page;
}

function widthTests(stage: Stage): void {
  it.each(FOLD_LAYOUTS)('has room in $name', async ({ html, windows }) => {
    const page = await openEmpty(stage);
    for (const { width, line } of windows) {
      await load(stage, page, html, width);
      const lines = await untilFolded(stage.driver, page, 3);
      // What came out wrong would be taken away again.
      await new Promise((resolve) => setTimeout(resolve, 150));
      expect(await untilFolded(stage.driver, page, 3)).toHaveLength(3);
      expect(await lines[0]?.evaluate(placeOf), `in a window of ${width} pixels`).toEqual(line);
    }
  });
}

/** Runs in the page: the name of what is folded, whether all of it shows, and whether "not a promo" does in words. */
function namesOf(root: ShadowRoot): readonly unknown[] {
  const name = root.querySelector('.category');
  const said = root.querySelector('.words')?.getBoundingClientRect().width ?? 0;
  return [name?.textContent, (name?.scrollWidth ?? 0) <= (name?.clientWidth ?? 0), said > 40];
}

function nameTests(stage: Stage): void {
  it('is there in full in windows of all widths', async () => {
    const page = await openEmpty(stage);
    for (const width of [320, 360, 412, 500, 760]) {
      await load(stage, page, LONG_NAMES, width);
      const lines = await untilFolded(stage.driver, page, 2);
      const isSaid = width >= 500;
      expect(await Promise.all(lines.map((line) => line.evaluate(namesOf))), `${width} pixels`).toEqual([
        ['Subscription or donation', true, isSaid],
        ['Webinar or event', true, isSaid],
      ]);
      for (const { buttons } of await linesOf(stage.driver, page))
        expect(buttons.map(({ name }) => name)[1]).toBe('Not a promo');
    }
  });
}

/** Runs in the page: whether the name of what is folded is cut off, in its length or its height. */
function isCut(root: ShadowRoot): boolean {
  const name = root.querySelector('.category');
  const [line, words] = [root.host, name].map((each) => each?.getBoundingClientRect().height ?? 0);
  return (name?.scrollWidth ?? 0) > (name?.clientWidth ?? 0) || (words ?? 0) > (line ?? 0);
}

function letterTests(stage: Stage): void {
  it.each([
    [24, 500],
    [40, 760],
  ])('has its name in full in letters of %i pixels in a window of %i', async (standard, width) => {
    // Only Chromium's driver knows of letters.
    if (stage.browser === 'firefox') return;
    const page = await openEmpty(stage);
    const session = await page.createCDPSession();
    await session.send('Page.setFontSizes', { fontSizes: { standard } });
    await load(stage, page, LONG_NAMES, width);
    const lines = await untilFolded(stage.driver, page, 2);
    const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    expect(size).toBe(`${standard}px`);
    expect(await Promise.all(lines.map((line) => line.evaluate(isCut)))).toEqual([false, false]);
    await session.detach();
  });
}

/** Top and bottom of an element of the page. */
function edgesOf(page: Page, id: string): Promise<{ readonly top: number; readonly bottom: number }> {
  return page.evaluate((each) => {
    const { top, bottom } = document.getElementById(each)?.getBoundingClientRect() ?? new DOMRect();
    return { top, bottom };
  }, id);
}

/** Runs in the page: how far a line is inside of the window on either side, and how far the page scrolls sideways. */
function roomOf(root: ShadowRoot): readonly number[] {
  const { left, right } = root.host.getBoundingClientRect();
  const { clientWidth, scrollWidth } = document.documentElement;
  return [left, clientWidth - right, clientWidth - scrollWidth].map(Math.round);
}

function narrowTests(stage: Stage): void {
  it.each(NARROWING)('stays in a window that gets narrower, $name', async ({ html }) => {
    const page = await openIn(stage, html, 1280);
    const [line] = await untilFolded(stage.driver, page, 1);
    const before = await line?.evaluate(roomOf);
    expect(Math.min(...(before ?? []))).toBeGreaterThanOrEqual(0);
    for (const width of [600, 360]) {
      await page.setViewport({ width, height: 800 });
      await expect.poll(async () => Math.min(...((await line?.evaluate(roomOf)) ?? []))).toBe(0);
    }
    await page.setViewport({ width: 1280, height: 800 });
    await expect.poll(() => line?.evaluate(roomOf)).toEqual(before);
  });
}

function orderTests(stage: Stage): void {
  it.each(ORDERS)('stands where its promo stood in $name', async ({ html, from, to }) => {
    const page = await openIn(stage, html, 760);
    const [line] = await untilFolded(stage.driver, page, 3);
    const top = (await line?.evaluate((root) => root.host.getBoundingClientRect().top)) ?? 0;
    expect(top).toBeGreaterThanOrEqual((await edgesOf(page, from)).bottom);
    if (to) expect(top).toBeLessThan((await edgesOf(page, to)).top);
  });
}

function columnTests(stage: Stage): void {
  it.each([
    [1000, 'left alone beside the article', 2, ['side-shop']],
    [360, 'folded below it', 3, []],
  ])('is in a window of %i pixels %s', async (width, _, folds, seen) => {
    const page = await openIn(stage, SIDE_PAGE, width);
    await untilFolded(stage.driver, page, folds);
    expect(await visibleOf(page, ['webinar-en', 'newsletter-en', 'side-shop'])).toEqual(seen);
  });
}

inEachBrowser('fold in layouts', (stage) => {
  describe('a line', () => widthTests(stage));
  describe('a name', () => nameTests(stage));
  describe('a line in large letters', () => letterTests(stage));
  describe('a line laid over the page', () => narrowTests(stage));
  describe('an order', () => orderTests(stage));
  describe('a column right after the article', () => columnTests(stage));
});
