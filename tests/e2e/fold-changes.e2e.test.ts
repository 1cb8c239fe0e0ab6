/** Pages that copy what is folded, and that put something between it and its line. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { press, words } from './harness/controls.ts';
import { callOnPage, openAt } from './harness/living.ts';
import { tabOf, untilRead } from './harness/own-api.ts';
import { click, untilFolded, visibleOf } from './harness/placeholder.ts';
import { openPopup } from './harness/popup.ts';
import { inEachBrowser, type Stage } from './harness/suite.ts';
import {
  ANCHORED,
  ASKING,
  ASKING_AT_ONCE,
  COPYING,
  ELSEWHERE_AND_BACK,
  FADING,
  ITS_OWN_WAY,
  LABELLING,
  RESTORING,
  TICKING,
} from './pages/copying-pages.ts';

/** Elements that are hidden by Winnow, each with whether a line of its own with buttons stands before it. */
function hiddenIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[data-winnow-fold=folded]')].map(
      ({ id, previousElementSibling: before }) =>
        before?.localName === 'winnow-fold' && before.getBoundingClientRect().height > 0
          ? id
          : `${id}: no line`,
    ),
  );
}

/** Switches the site off in the popup; then nothing of Winnow's may be left. */
async function expectNothingLeft(stage: Stage, page: Page): Promise<void> {
  await press(await openPopup(stage, page), { name: words('popup_switch') });
  const left = () => page.evaluate(() => document.querySelectorAll('[data-winnow-fold], winnow-fold').length);
  await expect.poll(left).toBe(0);
}

/** Ids of what stands between the lines and the ends of what they stand for, or names of what has none. */
function sequence(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll('article > winnow-fold, article > .late, article > [data-winnow-fold]'),
    ].map(({ id, localName }) => id || localName),
  );
}

function insertionTests(stage: Stage): void {
  it('stay together, however often the page puts something between', async () => {
    const page = await openAt(stage, '/ticker', TICKING);
    const tab = await tabOf(stage.driver, page);
    await untilFolded(stage.driver, page, 2);
    for (let count = 1; count <= 14; count++) {
      await callOnPage(page, 'tick');
      const late = Array<string>(count).fill('p');
      const whole = [...late, 'winnow-fold', 'webinar-de', 'winnow-fold', 'newsletter-de'];
      await expect.poll(() => sequence(page)).toEqual(whole);
    }
    expect((await untilRead(stage.driver, tab, 'folding')).folds).toHaveLength(2);
  });

  it('are left alone where the page keeps something of its own between, and the others stay', async () => {
    const page = await openAt(stage, '/schild', LABELLING);
    await untilFolded(stage.driver, page, 2);
    await callOnPage(page, 'label');
    const moves = (): Promise<number> => page.evaluate('moves') as Promise<number>;
    const folded = () => visibleOf(page, ['webinar-de', 'newsletter-de']);
    await expect.poll(folded).toEqual(['webinar-de']);
    const before = await moves();
    expect(before).toBeGreaterThan(14);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await moves()).toBe(before);
    expect(await folded()).toEqual(['webinar-de']);
  });

  it('stay where they are while the page puts something elsewhere', async () => {
    const page = await openAt(stage, '/ticker', TICKING);
    await untilFolded(stage.driver, page, 2);
    await page.evaluate(() => {
      const seen = new MutationObserver((records) => {
        document.title = `${records.flatMap(({ addedNodes }) => [...addedNodes]).map(({ nodeName }) => nodeName)}`;
      });
      seen.observe(document.body, { childList: true, subtree: true });
      document.getElementById('webinar-de')?.after(document.createElement('hr'));
      document.querySelector('winnow-fold')?.before(document.createElement('hr'));
    });
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await page.title()).toBe('HR,HR');
  });
}

function anchorTests(stage: Stage): void {
  it('open each time that their link is followed, and stay as they are by others', async () => {
    const page = await openAt(stage, '/anker', ANCHORED);
    const [first] = await untilFolded(stage.driver, page, 2);
    const seen = () => visibleOf(page, ['webinar-de', 'newsletter-de']);
    for (const _ of ['once', 'twice', 'thrice']) {
      await page.click('#there');
      await expect.poll(seen).toEqual(['webinar-de']);
      if (first) await click(page, first, 'show');
      await expect.poll(seen).toEqual([]);
      await page.evaluate(() => document.getElementById('there')?.click());
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
      expect(await seen()).toEqual([]);
    }
    await page.click('#top');
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
    expect(await seen()).toEqual([]);
  });
}

/** Whether readers see all lines of Winnow's that are in the page. */
function areLinesSeen(page: Page): Promise<boolean> {
  return page.evaluate(() =>
    [...document.querySelectorAll('winnow-fold')].every((line) =>
      line.checkVisibility({ visibilityProperty: true }),
    ),
  );
}

function ownWayTests(stage: Stage): void {
  it('give way to a dialog in them as long as it is open', async () => {
    const page = await openAt(stage, '/frage', ASKING);
    await untilFolded(stage.driver, page, 2);
    const isAsked = () => page.evaluate(() => document.querySelector('dialog')?.checkVisibility());
    expect(await hiddenIn(page)).toEqual(['webinar-de', 'newsletter-de']);
    await callOnPage(page, 'ask');
    expect(await isAsked()).toBe(true);
    await page.click('dialog button');
    await expect.poll(() => visibleOf(page, ['webinar-de', 'newsletter-de'])).toEqual([]);
  });

  it('give way to one that opens as soon as they are there, and stay', async () => {
    const page = await openAt(stage, '/gleich', ASKING_AT_ONCE);
    await untilFolded(stage.driver, page, 2);
    await page.waitForSelector('dialog[open]');
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    expect(await hiddenIn(page)).toEqual(['webinar-de', 'newsletter-de']);
    await page.click('dialog button');
    await expect.poll(() => visibleOf(page, ['webinar-de', 'newsletter-de'])).toEqual([]);
  });

  it('are out of sight with what the page hides', async () => {
    const page = await openAt(stage, '/weg', ITS_OWN_WAY);
    await untilFolded(stage.driver, page, 2);
    expect(await areLinesSeen(page)).toBe(true);
    await callOnPage(page, 'hide');
    expect(await areLinesSeen(page)).toBe(false);
    await callOnPage(page, 'show');
    expect(await areLinesSeen(page)).toBe(true);
  });

  it('are made at once where all that changes takes its time', async () => {
    const page = await openAt(stage, '/langsam', FADING);
    const [line] = await untilFolded(stage.driver, page, 1);
    expect(await visibleOf(page, ['webinar-de'])).toEqual([]);
    if (line) await click(page, line, 'show');
    await expect.poll(() => visibleOf(page, ['webinar-de'])).toEqual(['webinar-de']);
  });

  it('are nowhere in what readers write', async () => {
    const page = await openAt(stage, '/schreiben', ITS_OWN_WAY);
    await untilFolded(stage.driver, page, 2);
    await callOnPage(page, 'edit');
    const written = () => page.evaluate(() => document.querySelector('article')?.innerHTML);
    await expect.poll(written).not.toContain('winnow');
  });
}

inEachBrowser('folds and their lines', (stage) => {
  insertionTests(stage);
  ownWayTests(stage);
  anchorTests(stage);
});

inEachBrowser('copies of folds', (stage) => {
  it.each(COPYING)('get lines of their own on a page that $name', async ({ html, after }) => {
    const page = await openAt(stage, '/kopie', html);
    await untilFolded(stage.driver, page, 2);
    await callOnPage(page, 'copy');
    await expect.poll(() => hiddenIn(page)).toEqual(after);
    await untilFolded(stage.driver, page, after.length);
    await expectNothingLeft(stage, page);
  });

  it('get lines of their own where the page caches a copy for "back"', async () => {
    const page = await openAt(stage, '/kopie', ELSEWHERE_AND_BACK);
    await untilFolded(stage.driver, page, 2);
    await callOnPage(page, 'go');
    await expect.poll(() => hiddenIn(page)).toEqual([]);
    await page.evaluate(() => history.back());
    await expect.poll(() => hiddenIn(page)).toEqual(['webinar-de', 'newsletter-de']);
    await untilFolded(stage.driver, page, 2);
  });

  it('are not fought for ever', async () => {
    const page = await openAt(stage, '/wieder', RESTORING);
    await untilRead(stage.driver, await tabOf(stage.driver, page), 'gave-up');
    const left = () =>
      page.evaluate(() => document.querySelectorAll('[data-winnow-fold], winnow-fold').length);
    await expect.poll(left).toBe(0);
    expect(await visibleOf(page, ['webinar-de', 'b6', 'newsletter-de'])).toHaveLength(3);
  });
});
