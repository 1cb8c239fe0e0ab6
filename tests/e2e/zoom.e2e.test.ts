/** Lines, dots, menu and picker on pages that their own style zooms. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { HOST, itemsOf, openMenu, spotsOf } from './harness/ladder.ts';
import { firstTag, openMarked } from './harness/marked.ts';
import { clickOn, openPicking, untilChosen } from './harness/picker.ts';
import { untilFolded } from './harness/placeholder.ts';
import { urlOf } from './harness/server.ts';
import { inEachBrowser } from './harness/suite.ts';
import { tagOf } from './harness/tag.ts';
import { articlePage } from './pages/article-page.ts';
import { HARBOUR, LIGHTHOUSE } from './pages/articles.ts';
import { MISSED } from './pages/missed-promo.ts';
import { NEWSLETTER_SV, WEBINAR_EN, WEBINAR_SV } from './pages/promos.ts';

const ZOOMS = [
  '',
  'html { zoom: 1.25; }',
  'html { zoom: 0.8; }',
  'body { zoom: 0.75; }',
  'main { zoom: 1.3; }',
];

function boxOf(page: Page, id: string): Promise<readonly number[]> {
  return page.evaluate((each) => {
    const { left, top, width, height } =
      document.getElementById(each)?.getBoundingClientRect() ?? new DOMRect();
    return [left, top, width, height];
  }, id);
}

/** Where promos stand, and what is around them. */
const STANDS = [
  '#webinar-en { float: right; width: 260px; margin: 0 0 1rem 1rem; }',
  'article { position: relative; padding-bottom: 20rem; } #webinar-en { position: absolute; left: 40px; bottom: 10px; width: 220px; margin: 0; }',
];

/** Runs in the page: what a reader sees of a line. */
function lineBoxOf(root: ShadowRoot): readonly number[] {
  const { left, top, width } = root.querySelector('.line')?.getBoundingClientRect() ?? new DOMRect();
  return [left, top, width];
}

inEachBrowser('zoomed by its own style', (stage) => {
  it.each(ZOOMS)('a line is where its promo was: %s', async (css) => {
    const { server, driver } = stage;
    const page = await driver.open('about:blank');
    const plain = await (await stage.plain()).open('about:blank');
    for (const stand of STANDS) {
      server.serve('/zoom', { html: articlePage(HARBOUR, { inside: { 5: WEBINAR_EN }, css: css + stand }) });
      for (const each of [page, plain]) {
        await each.setViewport({ width: 900, height: 900 });
        await each.goto(urlOf(HOST, '/zoom'), { waitUntil: 'load' });
      }
      const [line] = await untilFolded(driver, page, 1);
      const stood = await boxOf(plain, 'webinar-en');
      const stands = (await line?.evaluate(lineBoxOf)) ?? [];
      // A float's line may come a margin higher.
      [4, 20, 4].forEach((most, index) => {
        const distance = Math.abs((stands[index] ?? Number.NaN) - (stood[index] ?? Number.NaN));
        expect(distance, stand).toBeLessThan(most);
      });
    }
  });

  it.each(ZOOMS)('a dot that has no room beside its mark is at the end of that: %s', async (css) => {
    const around = 'main { max-width: none; padding: 0; margin: 0; } body { margin: 0; }';
    const page = await openMarked(
      stage,
      articlePage(LIGHTHOUSE, { inside: { 2: WEBINAR_SV, 4: NEWSLETTER_SV }, css: around + css }),
    );
    const tag = await firstTag(stage, page);
    const [left = 0, , width = 0] = await boxOf(page, 'webinar-sv');
    await expect.poll(async () => Math.abs((await tagOf(tag)).x - left - width)).toBeLessThan(24);
  });

  it.each(ZOOMS)('a menu is at its button: %s', async (css) => {
    const { server, driver } = stage;
    server.serve('/zoom', { html: articlePage(HARBOUR, { inside: { 5: WEBINAR_EN }, css }) });
    const page = await driver.open('about:blank');
    for (const width of [900, 420]) {
      await page.setViewport({ width, height: 900 });
      await page.goto(urlOf(HOST, '/zoom'), { waitUntil: 'load' });
      const [line] = await untilFolded(driver, page, 1);
      if (!line) throw new Error('No line');
      await openMenu(page, line);
      const button = (await spotsOf(line)).find(({ kind }) => kind === 'more');
      const items = await itemsOf(line);
      const top = Math.min(...items.map((item) => item.top));
      const right = Math.max(...items.map((item) => item.right));
      expect(Math.abs(top - (button?.bottom ?? 0))).toBeLessThan(16);
      expect(Math.abs(right - (button?.right ?? 0))).toBeLessThan(16);
      expect(Math.min(...items.map((item) => item.left))).toBeGreaterThan(0);
    }
  });

  it.each(ZOOMS)('the picker chooses and outlines what the pointer is on: %s', async (css) => {
    const { page } = await openPicking(stage, articlePage(HARBOUR, { inside: { 3: MISSED }, css }));
    await clickOn(page, 'm2');
    const { outlines } = await untilChosen(stage.driver, page, 'A small book');
    const [outline] = outlines;
    const drawn = [outline?.left, outline?.top, outline?.width, outline?.height];
    const meant = await boxOf(page, 'm2');
    drawn.forEach((edge, index) => {
      expect(Math.abs((edge ?? Number.NaN) - (meant[index] ?? 0))).toBeLessThan(2);
    });
  });
});
