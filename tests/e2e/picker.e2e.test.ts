/** Picking a missed promo: what is outlined is folded at once, holds on the site, and can be undone. */
import { describe, expect, it } from 'vitest';
import type { Settings } from '../../src/settings/schema.ts';
import { words } from './harness/controls.ts';
import type { Driver } from './harness/driver.ts';
import { openPrivately, readStorage, tabOf, tellPage, untilRead } from './harness/own-api.ts';
import {
  centreOf,
  clickOn,
  idsIn,
  openPicking,
  pickerOf,
  pressInPicker,
  pressKeys,
  SITE,
  startPicking,
  untilChosen,
  untilGone,
  untilPicker,
  untilSaid,
} from './harness/picker.ts';
import { click, untilFolded, visibleOf } from './harness/placeholder.ts';
import { urlOf } from './harness/server.ts';
import { inEachBrowser, type Stage } from './harness/suite.ts';
import { articlePage } from './pages/article-page.ts';
import { HARBOUR } from './pages/articles.ts';
import { FRONT_PAGE, MISSED, OTHER_STORY, STORY } from './pages/missed-promo.ts';

const FOLDED = (category: string): string =>
  words('picker_done').replace('$CATEGORY$', words(`category_${category}`));

async function correctionsIn(driver: Driver): Promise<Settings['corrections']> {
  const items = await readStorage(driver, 'local');
  return Object.values(items).flatMap((item) => (item as Partial<Settings>).corrections ?? []);
}

function choosingTests(stage: Stage): void {
  it('by mouse: hover outlines, a click settles, "Fold" folds, on the site’s other pages too', async () => {
    const { driver, server } = stage;
    server.serve('/other', { html: OTHER_STORY });
    const { page } = await openPicking(stage, STORY);
    const { x, y } = await centreOf(page, 'm2');
    await page.mouse.move(x, y);
    const hovered = await untilChosen(driver, page, 'A small book');
    expect(await idsIn(page, hovered.outlines)).toEqual(['m2']);
    await page.mouse.click(x, y);
    await page.mouse.move(x, y - 200);
    await pressInPicker(driver, page, 'picker_outward');
    const view = await untilChosen(driver, page, 'Stones of the coast');
    expect(await idsIn(page, view.outlines)).toEqual(['missed']);
    await pressInPicker(driver, page, 'picker_fold');
    expect(await untilSaid(driver, page)).toBe(FOLDED('shop'));
    await untilFolded(driver, page, 1);
    expect(await visibleOf(page, ['missed', 'b3', 'b4'])).toEqual(['b3', 'b4']);
    expect(await correctionsIn(driver)).toMatchObject([
      { verdict: 'fold', category: 'shop', site: 'oldhaven.test' },
    ]);
    await page.reload();
    await untilFolded(driver, page, 1);
    const other = await driver.open(urlOf(SITE, '/other'));
    await untilFolded(driver, other, 1);
    expect(await visibleOf(other, ['elsewhere', 'b2', 'b3'])).toEqual(['b2', 'b3']);
  });

  it('a link that is a line by itself between the paragraphs', async () => {
    const { driver } = stage;
    const link = '<a id="alone" href="/tides"><b>Tide tables</b> of the year, in print</a>';
    const { page } = await openPicking(stage, articlePage(HARBOUR, { inside: { 3: link } }));
    await clickOn(page, 'alone');
    const view = await untilChosen(driver, page, 'Tide tables');
    expect(await idsIn(page, view.outlines)).toEqual(['alone']);
    await pressInPicker(driver, page, 'picker_fold');
    await untilFolded(driver, page, 1);
    expect(await visibleOf(page, ['alone', 'b3', 'b4'])).toEqual(['b3', 'b4']);
    await page.reload();
    await untilFolded(driver, page, 1);
    expect(await visibleOf(page, ['alone', 'b3', 'b4'])).toEqual(['b3', 'b4']);
  });

  it('by keys: to and fro, outwards and inwards, Enter folds', async () => {
    const { driver } = stage;
    const { page } = await openPicking(stage, STORY);
    await clickOn(page, 'm1');
    await untilChosen(driver, page, 'Stones');
    const steps = [
      ['ArrowDown', 'm2'],
      ['ArrowDown', 'm3'],
      ['ArrowUp', 'm2'],
      ['ArrowLeft', 'missed'],
      ['ArrowRight', 'm1'],
      ['Shift+ArrowDown', 'm1'],
      ['Shift+ArrowUp', 'm1'],
      ['ArrowUp', 'b3'],
      ['ArrowDown', 'missed'],
      ['-', 'm1'],
      ['+', 'missed'],
    ];
    const seen: (readonly string[])[] = [];
    for (const [key = '', id = ''] of steps) {
      await pressKeys(page, key);
      const { outlines } = await untilPicker(driver, page, `after ${key}`, ({ said }) => said !== '…');
      seen.push([key, key.startsWith('Shift') ? id : ((await idsIn(page, outlines))[0] ?? '')]);
    }
    expect(seen).toEqual(steps);
    await pressKeys(page, 'Enter');
    expect(await untilSaid(driver, page)).toBe(FOLDED('shop'));
    expect(await visibleOf(page, ['missed', 'm2'])).toEqual([]);
  });

  it('takes lines without a box of their own along, one by one', async () => {
    const { driver } = stage;
    const { page } = await openPicking(stage, STORY);
    await clickOn(page, 'n1');
    await untilChosen(driver, page, 'Tea towels');
    await pressKeys(page, 'Shift+ArrowDown');
    await untilChosen(driver, page, 'Tea towels of the island · Woven');
    await pressKeys(page, 'Shift+ArrowDown', 'Shift+ArrowUp', 'Shift+ArrowLeft', 'Shift+ArrowRight');
    await untilChosen(driver, page, 'Tea towels of the island · Woven');
    await pressKeys(page, 'Enter');
    await untilSaid(driver, page);
    expect(await visibleOf(page, ['b7', 'n1', 'n2', 'b8'])).toEqual(['b7', 'b8']);
  });

  it('lets the category be changed', async () => {
    const { driver } = stage;
    const { page } = await openPicking(stage, STORY);
    await clickOn(page, 'm2');
    await untilChosen(driver, page, 'A small book');
    // Seven buttons come before it.
    for (let i = 0; i < 8; i++) await pressKeys(page, 'Tab');
    await pressKeys(page, 'ArrowDown');
    await untilPicker(driver, page, 'with another category', ({ category }) => category === 'app');
    await pressKeys(page, 'Tab', 'Tab', 'Enter');
    expect(await untilSaid(driver, page)).toBe(FOLDED('app'));
    expect(await correctionsIn(driver)).toMatchObject([{ verdict: 'fold', category: 'app' }]);
  });
}

function refusingTests(stage: Stage): void {
  it('folds nothing with the headline or much of the article', async () => {
    const { driver } = stage;
    // What was picked before must not be known here.
    const { page } = await openPicking(stage, STORY, {}, 'www.strait-post.test');
    await clickOn(page, 'b3');
    await pressKeys(page, 'ArrowLeft');
    await untilPicker(driver, page, 'refusing', ({ said }) => said === words('picker_noHeadline'));
    await pressKeys(page, 'Enter');
    await pressInPicker(driver, page, 'picker_fold');
    expect((await pickerOf(driver, page))?.toast).toBeNull();
    expect(await driver.placeholders(page)).toHaveLength(0);
  });

  it('says that it does nothing where the reader switched it off', async () => {
    const { driver } = stage;
    const { page, tab } = await openPicking(stage, STORY);
    const popup = await driver.openOwn(`popup.html?tab=${tab}`);
    await popup.waitForSelector('#site-switch');
    await popup.click('#site-switch');
    await page.bringToFront();
    await untilGone(driver, page);
    await untilRead(driver, tab, 'off');
    await tellPage(driver, tab, 'picker:open', 'page');
    expect(await untilSaid(driver, page)).toBe(words('picker_off'));
  });
}

function afterwardsTests(stage: Stage): void {
  it('undoes all of it', async () => {
    const { driver } = stage;
    const { page } = await openPicking(stage, STORY);
    await clickOn(page, 'm2');
    await pressKeys(page, 'Enter');
    await untilSaid(driver, page);
    await expect.poll(() => correctionsIn(driver)).toHaveLength(1);
    await pressInPicker(driver, page, 'fold_undo');
    await untilFolded(driver, page, 0);
    await untilGone(driver, page);
    await expect.poll(() => correctionsIn(driver)).toEqual([]);
    expect(await visibleOf(page, ['missed', 'm2'])).toEqual(['missed', 'm2']);
  });

  it('is undone by "not a promo" on the line too', async () => {
    const { driver } = stage;
    const { page } = await openPicking(stage, STORY);
    await clickOn(page, 'm2');
    await pressKeys(page, 'Enter');
    await untilSaid(driver, page);
    await pressInPicker(driver, page, 'banner_close');
    const [line] = await untilFolded(driver, page, 1);
    if (line) await click(page, line, 'keep');
    await untilFolded(driver, page, 0);
    await page.reload();
    await untilRead(driver, await tabOf(driver, page), 'folding');
    expect(await driver.placeholders(page)).toHaveLength(0);
  });

  it('is forgotten with the page in a private window', async () => {
    const { driver, server } = stage;
    server.serve('/story', { html: STORY });
    const { page, tab } = await openPrivately(driver, urlOf(SITE, '/story'));
    await untilRead(driver, tab, 'folding');
    await startPicking(driver, page, tab);
    await clickOn(page, 'm2');
    await pressKeys(page, 'Enter');
    expect(await untilSaid(driver, page)).toBe(
      words('picker_doneHere').replace('$CATEGORY$', words('category_shop')),
    );
    await untilFolded(driver, page, 1);
    expect(JSON.stringify(await readStorage(driver, 'local'))).not.toContain('oldhaven');
    await page.reload();
    await untilRead(driver, tab, 'folding');
    expect(await driver.placeholders(page)).toHaveLength(0);
  });

  it('works on a page that is no article, until the reader leaves it', async () => {
    const { driver, server } = stage;
    server.serve('/', { html: FRONT_PAGE });
    server.serve('/article', { html: articlePage(HARBOUR, { inside: { 5: MISSED } }) });
    const page = await driver.open(urlOf(SITE, '/'));
    const tab = await tabOf(driver, page);
    await untilRead(driver, tab, 'no-article');
    await startPicking(driver, page, tab);
    await clickOn(page, 'm2');
    await pressKeys(page, 'ArrowLeft');
    const { hint } = await untilChosen(driver, page, 'Stones');
    expect(hint).toBe(words('picker_stray'));
    await pressKeys(page, 'Enter');
    await untilFolded(driver, page, 1);
    expect((await untilRead(driver, tab, 'folding')).folds).toHaveLength(1);
    const article = await driver.open(urlOf(SITE, '/article'));
    await untilFolded(driver, article, 1);
  });
}

inEachBrowser('the picker', (stage) => {
  describe('choosing', () => choosingTests(stage));
  describe('refusing', () => refusingTests(stage));
  describe('afterwards', () => afterwardsTests(stage));
});
