/** The undo ladder on the page: each of its steps does what it says, says it back, and is taken back. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { lowestContrast } from './harness/contrast.ts';
import { words } from './harness/controls.ts';
import { dismissAll, itemsOf, openMenu, pressSaid, saidOn, spotsOf, takeStep } from './harness/ladder.ts';
import { openPrivately, readStorage } from './harness/own-api.ts';
import { linesOf, untilFolded, visibleOf } from './harness/placeholder.ts';
import { urlOf } from './harness/server.ts';
import { inEachBrowser, type Stage } from './harness/suite.ts';
import { until } from './harness/until.ts';
import { articlePage } from './pages/article-page.ts';
import { RAILWAY } from './pages/articles.ts';
import { WEBINAR_DE } from './pages/promos.ts';
import { GERMAN } from './pages/samples.ts';

const HOST = 'www.lautalblatt.test';
const [WEBINAR = '', ...OTHERS] = GERMAN.promos;

async function open(stage: Stage): Promise<Page> {
  stage.server.serve(GERMAN.path, { html: GERMAN.html });
  const page = await stage.driver.open(urlOf(HOST, GERMAN.path));
  await untilFolded(stage.driver, page, GERMAN.promos.length);
  return page;
}

function sourceOf(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}

/** A sentence with the category in its gap. */
function sentence(key: string): string {
  return words(key).replace('$CATEGORY$', words('categoryMany_webinar'));
}

async function firstLine({ driver }: Stage, page: Page) {
  const [line] = await driver.placeholders(page);
  if (!line) throw new Error('No line');
  return line;
}

/** What is still being written when a test ends would outlive the clearing of the storage. */
async function untilStored({ driver }: Stage, isStored = true): Promise<void> {
  const stored = async (): Promise<boolean> =>
    JSON.stringify(await readStorage(driver, 'local')).includes('lautalblatt.test');
  await expect.poll(stored).toBe(isStored);
}

/** Each step with what is said of it: where it is remembered, and in a private window. */
const STEPS = [
  { step: 'keep', left: OTHERS, said: 'said_keep', here: 'said_keepHere' },
  { step: 'category', left: OTHERS, said: 'said_category', here: 'said_categoryHere' },
  { step: 'site', left: [], said: 'said_site', here: 'said_siteHere' },
] as const;

function stepTests(stage: Stage): void {
  it('offers all of them, the nearest first', async () => {
    const page = await open(stage);
    const items = await openMenu(page, await firstLine(stage, page));
    expect(items.map(({ name }) => name)).toEqual([
      words('fold_showOnce'),
      words('fold_keepLike'),
      sentence('fold_leaveCategory'),
      words('fold_leaveSite'),
    ]);
  });

  it('shows once: says so in the line, and folds again', async () => {
    const page = await open(stage);
    await takeStep(page, await firstLine(stage, page), 'show');
    await expect.poll(() => visibleOf(page, GERMAN.promos)).toEqual([WEBINAR]);
    const [line] = await linesOf(stage.driver, page);
    expect(line?.text).toContain(words('fold_shownOnce').replace('$CATEGORY$', words('category_webinar')));
    expect(line?.buttons[0]?.name).toContain(words('fold_undo'));
    await takeStep(page, await firstLine(stage, page), 'show');
    await expect.poll(() => visibleOf(page, GERMAN.promos)).toEqual([]);
  });

  it.each(STEPS)('$step holds, also on the next visit, and is said back', async ({ step, left, said }) => {
    const page = await open(stage);
    await takeStep(page, await firstLine(stage, page), step);
    await untilFolded(stage.driver, page, left.length);
    expect(await visibleOf(page, left)).toEqual([]);
    expect(await visibleOf(page, [WEBINAR])).toEqual([WEBINAR]);
    await expect.poll(() => saidOn(stage.driver, page)).toEqual([sentence(said)]);
    await untilStored(stage);
    await page.reload();
    await untilFolded(stage.driver, page, left.length);
    expect(await visibleOf(page, [WEBINAR])).toEqual([WEBINAR]);
    expect(await saidOn(stage.driver, page)).toEqual([]);
  });

  it.each(STEPS)('$step is taken back, also for the next visit', async ({ step, left }) => {
    const page = await open(stage);
    const before = await sourceOf(page);
    await takeStep(page, await firstLine(stage, page), step);
    await untilFolded(stage.driver, page, left.length);
    await pressSaid(stage.driver, page, 'undo');
    await untilFolded(stage.driver, page, GERMAN.promos.length);
    expect(await saidOn(stage.driver, page)).toEqual([]);
    expect(await sourceOf(page)).toBe(before);
    expect(await visibleOf(page, GERMAN.promos)).toEqual([]);
    await untilStored(stage, false);
    await page.reload();
    await untilFolded(stage.driver, page, GERMAN.promos.length);
  });

  it.each(STEPS)('$step holds for the page alone in a private window', async ({ step, left, here }) => {
    stage.server.serve(GERMAN.path, { html: GERMAN.html });
    const { page } = await openPrivately(stage.driver, urlOf(HOST, GERMAN.path));
    await untilFolded(stage.driver, page, GERMAN.promos.length);
    await takeStep(page, await firstLine(stage, page), step);
    await untilFolded(stage.driver, page, left.length);
    await expect.poll(() => saidOn(stage.driver, page)).toEqual([sentence(here)]);
    expect(JSON.stringify(await readStorage(stage.driver, 'local'))).not.toContain('lautalblatt');
    await pressSaid(stage.driver, page, 'undo');
    await untilFolded(stage.driver, page, GERMAN.promos.length);
    await takeStep(page, await firstLine(stage, page), step);
    await untilFolded(stage.driver, page, left.length);
    await page.reload();
    await untilFolded(stage.driver, page, GERMAN.promos.length);
    expect(JSON.stringify(await readStorage(stage.driver, 'local'))).not.toContain('lautalblatt');
  });

  it('says nothing any more that does not hold', async () => {
    const page = await open(stage);
    await takeStep(page, await firstLine(stage, page), 'category');
    await expect.poll(() => saidOn(stage.driver, page)).toHaveLength(1);
    await (await stage.driver.console()).evaluate(() => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { clear(): Promise<void> } } };
      };
      return chrome.storage.local.clear();
    });
    await untilFolded(stage.driver, page, GERMAN.promos.length);
    expect(await saidOn(stage.driver, page)).toEqual([]);
  });

  it('leaves no trace once all is dismissed', async () => {
    const page = await open(stage);
    const plain = await (await stage.plain()).open(urlOf(HOST, GERMAN.path));
    await takeStep(page, await firstLine(stage, page), 'site');
    await untilFolded(stage.driver, page, 0);
    await untilStored(stage);
    await dismissAll(stage.driver, page);
    expect(await sourceOf(page)).toBe(await sourceOf(plain));
  });
}

function accessTests(stage: Stage): void {
  it('works by keyboard alone', async () => {
    const page = await open(stage);
    const line = await firstLine(stage, page);
    const focused = async () => (await spotsOf(line)).find(({ isFocused }) => isFocused)?.name;
    await until('the focus on the menu button', async () => {
      await page.keyboard.press('Tab');
      return (await focused()) === words('fold_more') || undefined;
    });
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe(words('fold_showOnce'));
    await page.keyboard.press('Escape');
    await expect.poll(focused).toBe(words('fold_more'));
    expect(await itemsOf(line)).toEqual([]);
    await page.keyboard.press(' ');
    await expect.poll(focused).toBe(words('fold_showOnce'));
    for (const [key, name] of [
      ['ArrowDown', words('fold_keepLike')],
      ['End', words('fold_leaveSite')],
      ['ArrowUp', sentence('fold_leaveCategory')],
    ] as const) {
      await page.keyboard.press(key);
      await expect.poll(focused).toBe(name);
    }
    await page.keyboard.press('Enter');
    await untilFolded(stage.driver, page, 2);
    // The focus goes to "undo".
    await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('winnow-said');
    await untilStored(stage);
    await page.keyboard.press('Enter');
    await untilFolded(stage.driver, page, 3);
    await untilStored(stage, false);
  });

  it('moves nothing on the page when the menu opens, and closes by a press elsewhere or on its button', async () => {
    const page = await open(stage);
    const line = await firstLine(stage, page);
    await line.evaluate((root) => root.host.scrollIntoView({ block: 'center', behavior: 'instant' }));
    const layout = () =>
      page.evaluate(() => [
        scrollY,
        ...[...document.querySelectorAll('main *')].map((each) => each.getBoundingClientRect().top),
      ]);
    const before = await layout();
    await openMenu(page, line);
    expect(await layout()).toEqual(before);
    await page.mouse.click(5, 5);
    await expect.poll(() => itemsOf(line)).toEqual([]);
    const [more] = await openMenu(page, line)
      .then(() => spotsOf(line))
      .then((all) => all.filter(({ kind }) => kind === 'more'));
    if (more) await page.mouse.click((more.left + more.right) / 2, (more.top + more.bottom) / 2);
    await expect.poll(() => itemsOf(line)).toEqual([]);
    expect(await layout()).toEqual(before);
  });

  it('is deaf to scripts of the page', async () => {
    const page = await open(stage);
    await page.evaluate(() => {
      for (const host of document.querySelectorAll('winnow-fold')) {
        for (const type of ['click', 'pointerdown', 'keydown'])
          host.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
        (host as HTMLElement).click();
      }
    });
    const line = await firstLine(stage, page);
    await line.evaluate((root) => {
      for (const button of root.querySelectorAll('button')) button.click();
      return true;
    });
    expect(await itemsOf(line)).toEqual([]);
    await untilFolded(stage.driver, page, GERMAN.promos.length);
    expect(await visibleOf(page, GERMAN.promos)).toEqual([]);
  });

  it.each([360, 320])('stays inside of a window of %i pixels', async (width) => {
    const page = await open(stage);
    await page.setViewport({ width, height: 640 });
    const line = await firstLine(stage, page);
    for (const { left, right, top, bottom } of await openMenu(page, line)) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(width);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeLessThanOrEqual(640);
    }
    await page.keyboard.press('Escape');
    await takeStep(page, line, 'category');
    await untilFolded(stage.driver, page, 2);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await untilStored(stage);
  });

  it.each([
    ['light', ''],
    ['dark', 'body { background: #121212; color: #e6e6e6; }'],
  ])('is legible on a %s page', async (_, css) => {
    stage.server.serve('/look', { html: articlePage(RAILWAY, { inside: { 3: WEBINAR_DE }, css }) });
    const page = await stage.driver.open(urlOf(HOST, '/look'));
    await untilFolded(stage.driver, page, 1);
    const line = await firstLine(stage, page);
    await openMenu(page, line);
    expect(await line.evaluate(lowestContrast)).toBeGreaterThanOrEqual(4.5);
    await page.keyboard.press('Escape');
    await takeStep(page, line, 'keep');
    await untilFolded(stage.driver, page, 0);
    const [said] = await stage.driver.placeholders(page, 'winnow-said');
    expect(await said?.evaluate(lowestContrast)).toBeGreaterThanOrEqual(4.5);
    await untilStored(stage);
  });
}

inEachBrowser('ladder', (stage) => {
  describe('steps', () => stepTests(stage));
  describe('access', () => accessTests(stage));
});
