/** Dots of marks where the article scrolls in a box of its own. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { Placeholder } from './harness/driver.ts';
import { firstTag, openMarked } from './harness/marked.ts';
import { inEachBrowser, type Stage } from './harness/suite.ts';
import { tagOf } from './harness/tag.ts';
import { MARKED_SCROLLER } from './pages/marked-pages.ts';
import { SWEDISH } from './pages/samples.ts';

/** How far a dot is below the top of the first promo. */
async function distance(page: Page, tag: Placeholder): Promise<number> {
  const { y } = await tagOf(tag);
  const top = await page.evaluate(() => document.getElementById('webinar-sv')?.getBoundingClientRect().top);
  return Math.abs(y - (top ?? Number.NaN));
}

const opacityOf = (root: ShadowRoot): string =>
  getComputedStyle(root.querySelector('.mark') ?? root.host).opacity;

async function scrolledTo(page: Page, top: number): Promise<void> {
  await page.evaluate(
    (to) => document.querySelector('main')?.scrollTo({ top: to, behavior: 'instant' }),
    top,
  );
}

function scrollingTests(stage: Stage): void {
  it('stay with what they mark', async () => {
    const page = await openMarked(stage, MARKED_SCROLLER);
    const tag = await firstTag(stage, page);
    for (const top of [0, 120, 300, 40, 0]) {
      await scrolledTo(page, top);
      await expect.poll(() => distance(page, tag)).toBeLessThan(16);
      await expect.poll(() => tag.evaluate(opacityOf)).toBe('1');
    }
  });

  it('are out of sight with it, and come back with it', async () => {
    const page = await openMarked(stage, MARKED_SCROLLER);
    const tag = await firstTag(stage, page);
    for (const [top, opacity] of [
      [700, '0'],
      [100, '1'],
      [900, '0'],
    ] as const) {
      await scrolledTo(page, top);
      await expect.poll(() => tag.evaluate(opacityOf)).toBe(opacity);
    }
  });

  it('stay as they are where the page itself scrolls', async () => {
    const page = await openMarked(stage, SWEDISH.html);
    const tag = await firstTag(stage, page);
    await expect.poll(() => distance(page, tag)).toBeLessThan(16);
    for (const top of [300, 900, 0]) {
      await page.evaluate((to) => window.scrollTo({ top: to, behavior: 'instant' }), top);
      expect(await distance(page, tag)).toBeLessThan(16);
      expect(await tag.evaluate(opacityOf)).toBe('1');
    }
  });
}

inEachBrowser('dots of marks', (stage) => scrollingTests(stage));
