/** Lines of folds beside and below something else: a promo comes back where it was, and nothing covers a line. */
import { createHash } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Driver, Placeholder } from './harness/driver.ts';
import { pressSaid } from './harness/ladder.ts';
import { click, linesOf, untilFolded, visibleOf } from './harness/placeholder.ts';
import { urlOf } from './harness/server.ts';
import { inEachBrowser, type Stage } from './harness/suite.ts';
import {
  COLUMNS,
  HIDING_ROW,
  LINK_ALONE,
  ON_TOP,
  ROWS,
  SCROLLING_ROW,
  UNDER_BAR,
} from './pages/fold-rows.ts';

const WIDE = { width: 900, height: 800 };
const NARROW = { width: 420, height: 800 };

type Box = readonly [left: number, top: number, width: number];

/** A policy that allows a page's own style sheet and nothing else. */
function policyOf(html: string): string {
  const [, css = ''] = /<style>(.*)<\/style>/s.exec(html) ?? [];
  return `default-src 'none'; style-src 'sha256-${createHash('sha256').update(css).digest('base64')}'`;
}

async function load({ server }: Stage, driver: Driver, html: string): Promise<Page> {
  const page = await driver.open('about:blank');
  await page.setViewport(WIDE);
  server.serve('/row', { html, csp: policyOf(html) });
  await page.goto(urlOf('www.harbour-post.test', '/row'), { waitUntil: 'load' });
  return page;
}

async function openFolded(stage: Stage, html: string): Promise<{ page: Page; line: Placeholder }> {
  const page = await load(stage, stage.driver, html);
  const [line] = await untilFolded(stage.driver, page, 1);
  if (!line) throw new Error('There is no line');
  return { page, line };
}

/** Where the promo and all in its row stand in the window, with the height of each. */
function itemsOf(page: Page): Promise<readonly (readonly number[])[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.row > :not(winnow-fold)')].map((each) => {
      const { left, top, width, height } = each.getBoundingClientRect();
      return [left, top + scrollY, width, height].map(Math.round);
    }),
  );
}

function promoOf(page: Page): Promise<Box> {
  return page.evaluate(() => {
    const { left, top, width } =
      document.getElementById('webinar-en')?.getBoundingClientRect() ?? new DOMRect();
    return [left, top, width].map(Math.round) as unknown as Box;
  });
}

/** Runs in the page: what a reader sees of a line. */
function lineOf(root: ShadowRoot): Box {
  const { left, top, width } = root.querySelector('.line')?.getBoundingClientRect() ?? new DOMRect();
  return [left, top, width].map(Math.round) as unknown as Box;
}

/** Runs in the page: what is on top where a line's buttons are. */
function onTop(root: ShadowRoot): readonly (string | undefined)[] {
  return [...root.querySelectorAll('.line > button')].map((button) => {
    const { left, top, width, height } = button.getBoundingClientRect();
    return document.elementFromPoint(left + width / 2, top + height / 2)?.localName;
  });
}

const ALL_OWN = ['winnow-fold', 'winnow-fold', 'winnow-fold'];

/** How far the line is from the top of what it shows. */
async function distance(page: Page, line: Placeholder): Promise<number> {
  const [at, promo] = await Promise.all([line.evaluate(lineOf), promoOf(page)]);
  return Math.max(...at.map((value, index) => Math.abs(value - (promo[index] ?? Number.NaN))));
}

function rowTests(stage: Stage): void {
  it.each(ROWS)('comes back where it was in $name', async ({ html }) => {
    const stood = await itemsOf(await load(stage, await stage.plain(), html));
    const { page, line } = await openFolded(stage, html);
    const before = await line.evaluate(lineOf);
    await click(page, line, 'show');
    await expect.poll(() => itemsOf(page)).toEqual(stood);
    expect(await distance(page, line)).toBeLessThanOrEqual(1);
    expect(await line.evaluate(onTop)).toEqual(ALL_OWN);
    await page.setViewport(NARROW);
    await expect.poll(() => distance(page, line)).toBeLessThanOrEqual(1);
    await page.setViewport(WIDE);
    await expect.poll(() => distance(page, line)).toBeLessThanOrEqual(1);
    await click(page, line, 'show');
    await page.evaluate(() => scrollTo(0, 0));
    expect(await line.evaluate(lineOf)).toEqual(before);
  });

  it('keeps its line when its row is scrolled sideways', async () => {
    const { page, line } = await openFolded(stage, SCROLLING_ROW);
    await click(page, line, 'show');
    const [left] = await promoOf(page);
    await page.evaluate(() => document.querySelector('.row')?.scrollBy({ left: 60, behavior: 'instant' }));
    await expect.poll(() => distance(page, line)).toBeLessThanOrEqual(1);
    expect((await promoOf(page))[0]).toBe(left - 60);
  });

  it('takes its line along when the page hides it', async () => {
    const { page, line } = await openFolded(stage, HIDING_ROW);
    await click(page, line, 'show');
    const [, , width] = await line.evaluate(lineOf);
    expect(width).toBeGreaterThan(200);
    await page.setViewport(NARROW);
    await expect.poll(async () => (await line.evaluate(lineOf))[2]).toBe(0);
    await page.setViewport(WIDE);
    await expect.poll(async () => (await line.evaluate(lineOf))[2]).toBe(width);
    expect(await distance(page, line)).toBeLessThanOrEqual(1);
  });

  it.each(COLUMNS)('has its line above it in $name', async ({ html }) => {
    const { page, line } = await openFolded(stage, html);
    await click(page, line, 'show');
    const [, top] = await promoOf(page);
    expect(top - (await line.evaluate(lineOf))[1]).toBeGreaterThanOrEqual(28);
  });
}

function layerTests(stage: Stage): void {
  it.each(ON_TOP)('is on top where $name was', async ({ html }) => {
    const { line } = await openFolded(stage, html);
    await line.evaluate((root) => root.host.scrollIntoView({ block: 'center' }));
    expect(await line.evaluate(onTop)).toEqual(ALL_OWN);
  });

  it('goes under what its promo went under', async () => {
    const { line } = await openFolded(stage, UNDER_BAR);
    await line.evaluate((root) => root.host.scrollIntoView({ block: 'center' }));
    expect(await line.evaluate(onTop)).toEqual(ALL_OWN);
    await line.evaluate((root) => root.host.scrollIntoView({ block: 'start' }));
    expect(new Set(await line.evaluate(onTop))).not.toContain('winnow-fold');
  });
}

function linkTests(stage: Stage): void {
  it('is folded, is shown where it was, and comes back as it was', async () => {
    const topOf = (page: Page): Promise<number> =>
      page.evaluate(() => Math.round(document.getElementById('offer')?.getBoundingClientRect().top ?? 0));
    const plain = await load(stage, await stage.plain(), LINK_ALONE);
    const [stood, markup] = [await topOf(plain), await plain.evaluate(() => document.body.innerHTML)];
    const { page, line } = await openFolded(stage, LINK_ALONE);
    expect(await visibleOf(page, ['b3', 'offer', 'b4'])).toEqual(['b3', 'b4']);
    const [{ text = '', top = 0 } = {}] = await linesOf(stage.driver, page);
    expect(text).toContain('Shop offer');
    expect(Math.abs(top - stood)).toBeLessThan(40);
    await click(page, line, 'show');
    expect(await visibleOf(page, ['offer'])).toEqual(['offer']);
    await click(page, line, 'keep');
    await untilFolded(stage.driver, page, 0);
    await pressSaid(stage.driver, page, 'close');
    await page.evaluate(() => scrollTo(0, 0));
    expect(await topOf(page)).toBe(stood);
    expect(await page.evaluate(() => document.body.innerHTML)).toBe(markup);
  });
}

inEachBrowser('fold in rows', (stage) => {
  describe('a link between paragraphs', () => linkTests(stage));
  describe('a promo in a row', () => rowTests(stage));
  describe('a line', () => layerTests(stage));
});
