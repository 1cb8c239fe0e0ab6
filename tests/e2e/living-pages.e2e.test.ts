/** Pages that go on living after they have loaded. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { callOnPage, changeAddress, HOST, openAt } from './harness/living.ts';
import { badgeOf, tabOf, untilRead } from './harness/own-api.ts';
import { click, untilFolded, visibleOf } from './harness/placeholder.ts';
import { urlOf } from './harness/server.ts';
import { inEachBrowser, type Stage } from './harness/suite.ts';
import { until } from './harness/until.ts';
import {
  DRAWER,
  ELSEWHERE,
  ENDLESS,
  FIGHTING,
  HYDRATING,
  LATE,
  REDRAWING,
  SINGLE_PAGE,
  SWAPPING,
  TIDYING,
  TURNING,
} from './pages/living-pages.ts';
import { GERMAN } from './pages/samples.ts';

function changeTests(stage: Stage): void {
  it('folds a promo that comes late', async () => {
    const page = await openAt(stage, '/spaet', LATE);
    await untilFolded(stage.driver, page, 1);
    await page.waitForSelector('#gold-de');
    await untilFolded(stage.driver, page, 2);
    expect(await visibleOf(page, ['webinar-de', 'gold-de', 'b6', 'b7'])).toEqual(['b6', 'b7']);
    const tab = await tabOf(stage.driver, page);
    await expect.poll(() => badgeOf(stage.driver, tab)).toBe('2');
  });

  it('follows navigation without loading, there and back', async () => {
    const page = await openAt(stage, '/einzeln', SINGLE_PAGE);
    const tab = await tabOf(stage.driver, page);
    await untilFolded(stage.driver, page, 2);
    await callOnPage(page, 'go');
    await expect.poll(() => visibleOf(page, ['gold-de', 'newsletter-2'])).toEqual([]);
    await untilFolded(stage.driver, page, 2);
    await expect
      .poll(async () =>
        (await untilRead(stage.driver, tab, 'folding')).folds.map(({ fold }) => fold.category),
      )
      .toEqual(['gold', 'newsletter']);
    expect((await untilRead(stage.driver, tab, 'folding')).url).toBe(urlOf(HOST, '/kurse'));
    await page.evaluate(() => history.back());
    await page.waitForSelector('#webinar-de');
    await expect.poll(() => visibleOf(page, ['webinar-de', 'newsletter-de'])).toEqual([]);
    await untilFolded(stage.driver, page, 2);
  });

  it('folds on each page where the content changes before the address', async () => {
    const page = await openAt(stage, '/einzeln', SWAPPING);
    await untilFolded(stage.driver, page, 2);
    for (let count = 1; count <= 3; count++) {
      await callOnPage(page, 'swap');
      await expect.poll(() => visibleOf(page, ['webinar-de', 'newsletter-de'])).toEqual([]);
    }
  });

  it('shows what an application puts in the place of promos where it is no article any more', async () => {
    const page = await openAt(stage, '/zeitung', TURNING);
    await untilFolded(stage.driver, page, 2);
    await callOnPage(page, 'turn');
    const boxes = ['webinar-de', 'newsletter-de'];
    await expect.poll(() => visibleOf(page, boxes), { timeout: 15_000 }).toEqual(boxes);
    expect(await stage.driver.placeholders(page)).toEqual([]);
  });

  it('keeps what the reader opened where the same article gets another address', async () => {
    const page = await openAt(stage, '/lang', TIDYING);
    const [first] = await untilFolded(stage.driver, page, 2);
    if (first) await click(page, first, 'show');
    await expect.poll(() => visibleOf(page, ['webinar-de', 'newsletter-de'])).toEqual(['webinar-de']);
    await callOnPage(page, 'tidy');
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(await page.$('#widget')).toBeNull();
    expect(await visibleOf(page, ['webinar-de', 'newsletter-de'])).toEqual(['webinar-de']);
  });

  it('keeps what the reader opened where they close a drawer, and folds it in another article', async () => {
    const page = await openAt(stage, '/lang', DRAWER);
    const [first] = await untilFolded(stage.driver, page, 2);
    if (first) await click(page, first, 'show');
    await expect.poll(() => visibleOf(page, ['webinar-de', 'newsletter-de'])).toEqual(['webinar-de']);
    for (const act of ['open', 'close']) {
      await callOnPage(page, act);
      await new Promise((resolve) => setTimeout(resolve, 2500));
      expect(await visibleOf(page, ['webinar-de', 'newsletter-de'])).toEqual(['webinar-de']);
    }
    await callOnPage(page, 'turn');
    await expect.poll(() => visibleOf(page, ['webinar-de', 'newsletter-de'])).toEqual([]);
  });

  it('folds in articles that are appended while scrolling', async () => {
    const page = await openAt(stage, '/endlos', ENDLESS);
    await untilFolded(stage.driver, page, 1);
    await callOnPage(page, 'more');
    await untilFolded(stage.driver, page, 3);
    expect(await visibleOf(page, ['webinar-de', 'gold-de', 'newsletter-2'])).toEqual([]);
  });

  it('starts after a page has taken over its own body', async () => {
    const page = await openAt(stage, '/hydriert', HYDRATING);
    await untilFolded(stage.driver, page, 2);
    const checks = await page.evaluate(() => (window as unknown as { hydrated: boolean[] }).hydrated);
    expect(checks).toEqual([true, true, true, true, true]);
  });

  it('is there again after "back"', async () => {
    const page = await openAt(stage, GERMAN.path, GERMAN.html);
    await untilFolded(stage.driver, page, 3);
    stage.server.serve('/anderswo', { html: ELSEWHERE });
    await page.goto(urlOf(HOST, '/anderswo'));
    const tab = await tabOf(stage.driver, page);
    await expect.poll(() => badgeOf(stage.driver, tab)).toBe('');
    await page.evaluate(() => history.back());
    const [first] = await untilFolded(stage.driver, page, 3);
    expect(await visibleOf(page, GERMAN.promos)).toEqual([]);
    await expect.poll(() => badgeOf(stage.driver, tab)).toBe('3');
    if (first) await click(page, first, 'show');
    await expect.poll(() => visibleOf(page, GERMAN.promos)).toEqual(['webinar-de']);
    // The driver does not see that a page is there again: it cannot go on in this tab.
    await page.close();
  });
}

function mutationsSoFar(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { mutations: number }).mutations);
}

/** Lets the page live on for a while and counts what changed in it. */
async function mutationsDuring(page: Page, milliseconds: number): Promise<number> {
  const before = await mutationsSoFar(page);
  await page.evaluate((time) => new Promise((resolve) => setTimeout(resolve, time)), milliseconds);
  return (await mutationsSoFar(page)) - before;
}

function fightTests(stage: Stage): void {
  it.each(FIGHTING)('gives way to a page that $name', async ({ html }) => {
    const page = await openAt(stage, '/streit', html);
    const tab = await tabOf(stage.driver, page);
    await untilRead(stage.driver, tab, 'gave-up');
    expect(await mutationsDuring(page, 1000)).toBe(0);
    expect(await mutationsSoFar(page)).toBeLessThan(100);
    expect(await visibleOf(page, ['webinar-de', 'newsletter-de'])).toEqual(['webinar-de', 'newsletter-de']);
    expect(await badgeOf(stage.driver, tab)).toBe('');

    const plain = await (await stage.plain()).open(urlOf(HOST, '/streit'));
    const sources = await Promise.all(
      [page, plain].map((each) => each.evaluate(() => document.documentElement.outerHTML)),
    );
    expect(sources[0]).toBe(sources[1]);

    await changeAddress(page);
    expect(await mutationsDuring(page, 2500)).toBe(0);
  });
}

function redrawTests(stage: Stage): void {
  it('does not wrestle with a page that draws its article anew on each change', async () => {
    const page = await openAt(stage, '/streit', REDRAWING);
    await until('the first redrawing', async () => (await mutationsSoFar(page)) > 0 || undefined);
    await expect.poll(() => visibleOf(page, ['webinar-de', 'newsletter-de'])).toHaveLength(2);
    expect(await mutationsDuring(page, 3000)).toBeLessThan(20);
    expect(await stage.driver.placeholders(page)).toEqual([]);
  });
}

inEachBrowser('a living page', (stage) => {
  describe('that changes', () => changeTests(stage));
  describe('that fights back', () => fightTests(stage));
  describe('that redraws itself', () => redrawTests(stage));
});
