/** Lines of folds in the layouts that pages have: as wide as they need, and where their promos stood. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { untilFolded } from './harness/placeholder.ts';
import { urlOf } from './harness/server.ts';
import { inEachBrowser, type Stage } from './harness/suite.ts';
import { FOLD_LAYOUTS, ORDERS } from './pages/fold-layouts.ts';

/** Runs in the page: left edge and width of what a reader sees of a line. */
function placeOf(root: ShadowRoot): readonly number[] {
  const box = root.querySelector('.line')?.getBoundingClientRect();
  return [box?.left ?? 0, box?.width ?? 0].map(Math.round);
}

async function openIn(stage: Stage, html: string, width: number): Promise<Page> {
  const page = await stage.driver.open('about:blank');
  await page.setViewport({ width, height: 800 });
  stage.server.serve('/layout', { html });
  await page.goto(urlOf('www.harbour-post.test', '/layout'), { waitUntil: 'load' });
  return page;
}

function widthTests(stage: Stage): void {
  it.each(FOLD_LAYOUTS)(
    'has room in $name, in a window of $window pixels',
    async ({ html, window, line }) => {
      const page = await openIn(stage, html, window);
      const lines = await untilFolded(stage.driver, page, 3);
      // What came out wrong would be taken away again.
      await new Promise((resolve) => setTimeout(resolve, 150));
      expect(await untilFolded(stage.driver, page, 3)).toHaveLength(3);
      expect(await lines[0]?.evaluate(placeOf)).toEqual(line);
    },
  );
}

/** Top and bottom of an element of the page. */
function edgesOf(page: Page, id: string): Promise<{ readonly top: number; readonly bottom: number }> {
  return page.evaluate((each) => {
    const { top, bottom } = document.getElementById(each)?.getBoundingClientRect() ?? new DOMRect();
    return { top, bottom };
  }, id);
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

inEachBrowser('fold in layouts', (stage) => {
  describe('a line', () => widthTests(stage));
  describe('an order', () => orderTests(stage));
});
