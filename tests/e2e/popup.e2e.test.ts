/** The popup: the clean article, the list of folds, what can be done about them, and who can use it how. */
import { describe, expect, it } from 'vitest';
import { violationsOf } from './harness/axe.ts';
import { overflows, press, tabTo, textOf, words } from './harness/controls.ts';
import { click, untilFolded, visibleOf } from './harness/placeholder.ts';
import { card, openBoth, openList, openPopup } from './harness/popup.ts';
import { urlOf } from './harness/server.ts';
import { inEachBrowser, type Stage } from './harness/suite.ts';
import { until } from './harness/until.ts';
import { articlePage } from './pages/article-page.ts';
import { RAILWAY, WEBINAR_NEWS } from './pages/articles.ts';
import { UNTOUCHED } from './pages/no-articles.ts';
import { WEBINAR_DE } from './pages/promos.ts';
import { ENGLISH, GERMAN } from './pages/samples.ts';

const HOST = 'www.lautalblatt.test';

function articleTests(stage: Stage): void {
  it.each([GERMAN, ENGLISH])('shows the clean article of $path', async (sample) => {
    const { popup } = await openBoth(stage, HOST, sample);
    await expect.poll(() => textOf(popup, '#panel')).toContain(sample.article.blocks.at(-1));
    const text = await textOf(popup, '#panel');
    for (const block of sample.article.blocks) expect(text).toContain(block.replace('## ', ''));
    expect(text).toContain(sample.article.title);
  });

  it.each([GERMAN, ENGLISH])('leaves the folded text of $path out of it', async (sample) => {
    const { page, popup } = await openBoth(stage, HOST, sample);
    await expect.poll(() => textOf(popup, '#panel')).toContain(sample.article.blocks.at(-1));
    const text = await textOf(popup, '#panel');
    const promos = await page.evaluate(
      (ids) => ids.map((id) => document.getElementById(id)?.querySelector('p, h3, h4')?.textContent ?? ''),
      [...sample.promos],
    );
    for (const promo of promos) {
      expect(promo).not.toBe('');
      expect(text).not.toContain(promo);
    }
  });

  it('counts in its header and names the site', async () => {
    const { popup } = await openBoth(stage, HOST, GERMAN);
    await expect.poll(() => textOf(popup, 'h1')).toBe('lautalblatt.test');
    await expect.poll(() => textOf(popup, 'header')).toContain('3 promos');
  });
}

function listTests(stage: Stage): void {
  it('underlines the chosen view alone, where a page is drawn in few colours too', async () => {
    // Firefox takes no such wish from outside.
    if (stage.browser === 'firefox') return;
    const { popup } = await openList(stage, HOST, GERMAN);
    const session = await popup.createCDPSession();
    const features = [{ name: 'forced-colors', value: 'active' }];
    await session.send('Emulation.setEmulatedMedia', { features });
    const lines = await popup.evaluate(() =>
      [...document.querySelectorAll('[role=tab]')].map((tab) => [
        tab.getAttribute('aria-selected'),
        getComputedStyle(tab).borderBlockEndWidth,
      ]),
    );
    await session.detach();
    expect(lines).toEqual([
      ['false', '0px'],
      ['true', '3px'],
    ]);
  });

  it('groups folds by category, with first words and reasons', async () => {
    const { popup } = await openList(stage, HOST, GERMAN);
    const groups = await popup.evaluate(() =>
      [...document.querySelectorAll('.group')].map((group) => ({
        category: group.getAttribute('aria-labelledby')?.replace('group-', ''),
        cards: group.querySelectorAll('.card').length,
        excerpts: [...group.querySelectorAll('.card-excerpt')].every((each) => each.textContent),
        reasons: [...group.querySelectorAll('.reasons')].every((each) => each.children.length > 0),
      })),
    );
    const wanted = { cards: 1, excerpts: true, reasons: true };
    expect(groups).toEqual(['webinar', 'gold', 'newsletter'].map((category) => ({ category, ...wanted })));
  });

  it('restores on the page, and folds again', async () => {
    const { page, popup } = await openList(stage, HOST, GERMAN);
    await press(popup, { name: words('popup_restore'), within: card('gold') });
    await expect.poll(() => visibleOf(page, GERMAN.promos)).toEqual(['gold-de']);
    await press(popup, { name: words('popup_fold'), within: card('gold') });
    await expect.poll(() => visibleOf(page, GERMAN.promos)).toEqual([]);
  });

  it('shows on the page: scrolls there and opens', async () => {
    const { page, popup } = await openList(stage, HOST, GERMAN);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    await press(popup, { name: words('popup_reveal'), within: card('newsletter') });
    await page.bringToFront();
    await expect
      .poll(() =>
        page.evaluate(() => {
          const box = document.getElementById('newsletter-de')?.getBoundingClientRect();
          return box !== undefined && box.height > 0 && box.top < innerHeight && box.bottom > 0;
        }),
      )
      .toBe(true);
  });

  it('follows what happens on the page', async () => {
    const { page, popup } = await openList(stage, HOST, GERMAN);
    const [first] = await stage.driver.placeholders(page);
    await page.bringToFront();
    if (first) await click(page, first, 'show');
    await expect.poll(() => textOf(popup, card('webinar'))).toContain(words('popup_open'));
  });
}

function keepTests(stage: Stage): void {
  it('takes "not a promo" to heart on the page, on the next visit and in other articles of the site', async () => {
    const { page, popup } = await openList(stage, HOST, GERMAN);
    await press(popup, { name: words('popup_keep'), within: card('webinar') });
    await untilFolded(stage.driver, page, 2);
    expect(await visibleOf(page, GERMAN.promos)).toEqual(['webinar-de']);
    await page.reload();
    await untilFolded(stage.driver, page, 2);
    expect(await visibleOf(page, GERMAN.promos)).toEqual(['webinar-de']);

    stage.server.serve('/kurse', {
      html: articlePage(WEBINAR_NEWS, { inside: { 4: WEBINAR_DE }, after: GOLD }),
    });
    const other = await stage.driver.open(urlOf('regional.lautalblatt.test', '/kurse'));
    await untilFolded(stage.driver, other, 1);
    expect(await visibleOf(other, GERMAN.promos)).toEqual(['webinar-de']);
  });

  it('does not take it to heart on other sites', async () => {
    const { page, popup } = await openList(stage, HOST, GERMAN);
    await press(popup, { name: words('popup_keep'), within: card('webinar') });
    await untilFolded(stage.driver, page, 2);
    const elsewhere = await stage.driver.open(urlOf('www.brennwalder-bote.test', GERMAN.path));
    await untilFolded(stage.driver, elsewhere, 3);
  });

  it('takes "not a promo" back', async () => {
    const { page, popup } = await openList(stage, HOST, GERMAN);
    await press(popup, { name: words('popup_keep'), within: card('webinar') });
    await untilFolded(stage.driver, page, 2);
    await press(popup, { name: words('popup_unkeep'), within: card('webinar') });
    await untilFolded(stage.driver, page, 3);
    await page.reload();
    await untilFolded(stage.driver, page, 3);
  });
}

const GOLD = GERMAN.html.slice(
  GERMAN.html.indexOf('<div class="hinweis"'),
  GERMAN.html.indexOf('<p id="b9"'),
);

function situationTests(stage: Stage): void {
  it.each(UNTOUCHED.filter(({ status }) => status === 'no-article'))(
    'says that $name is no article',
    async ({ path, html }) => {
      stage.server.serve(path, { html });
      const popup = await openPopup(stage, await stage.driver.open(urlOf(HOST, path)));
      await expect.poll(() => textOf(popup)).toContain(words('popup_noArticleTitle'));
    },
  );

  it('says that a page of the browser is none of its business', async () => {
    const blank = await stage.driver.open('about:blank');
    const popup = await openPopup(stage, blank);
    await expect.poll(() => textOf(popup)).toContain(words('popup_browserPageTitle'));
  });

  it('says that an article without promos has none', async () => {
    stage.server.serve('/bahn', { html: articlePage(RAILWAY) });
    const popup = await openPopup(stage, await stage.driver.open(urlOf(HOST, '/bahn')));
    await expect.poll(() => textOf(popup, 'header')).toContain(words('popup_countNone'));
    await press(popup, { name: `${words('popup_tabHidden')}0` });
    await expect.poll(() => textOf(popup)).toContain(words('popup_hiddenNoneTitle'));
  });
}

function accessTests(stage: Stage): void {
  it('works by keyboard alone', async () => {
    const { page, popup } = await openBoth(stage, HOST, GERMAN);
    await popup.bringToFront();
    await until('the focus on the first tab', async () => {
      await popup.keyboard.press('Tab');
      return (await popup.evaluate(() => document.activeElement?.id === 'tab-article')) || undefined;
    });
    await popup.keyboard.press('ArrowRight');
    await popup.waitForSelector('.card');
    await tabTo(popup, words('popup_restore'));
    await popup.keyboard.press('Enter');
    await expect.poll(() => visibleOf(page, GERMAN.promos)).toEqual(['webinar-de']);
    // The focus stays on the button, whose words have changed.
    await expect
      .poll(() => popup.evaluate(() => document.activeElement?.textContent))
      .toBe(words('popup_fold'));
    await popup.keyboard.press(' ');
    await expect.poll(() => visibleOf(page, GERMAN.promos)).toEqual([]);
    await tabTo(popup, words('popup_keep'));
    await popup.keyboard.press('Enter');
    await untilFolded(stage.driver, page, 2);
    await expect
      .poll(() => popup.evaluate(() => document.activeElement?.textContent))
      .toBe(words('popup_unkeep'));
  });

  it.each([360, 320])('fits into %i pixels', async (width) => {
    const { popup } = await openBoth(stage, HOST, GERMAN);
    await popup.setViewport({ width, height: 640 });
    await expect.poll(() => textOf(popup, '#panel')).toContain(RAILWAY.title);
    expect(await overflows(popup)).toBe(false);
    await press(popup, { name: `${words('popup_tabHidden')}3` });
    await popup.waitForSelector('.card');
    expect(await overflows(popup)).toBe(false);
  });

  it.each(['light', 'dark'])('has no accessibility violation, %s', async (scheme) => {
    const { popup } = await openBoth(stage, HOST, GERMAN);
    await stage.driver.setDark(popup, scheme === 'dark');
    await expect.poll(() => textOf(popup, '#panel')).toContain(RAILWAY.title);
    expect(await violationsOf(popup)).toEqual([]);
    await press(popup, { name: `${words('popup_tabHidden')}3` });
    await popup.waitForSelector('.card');
    expect(await violationsOf(popup)).toEqual([]);
  });
}

inEachBrowser('popup', (stage) => {
  describe('article', () => articleTests(stage));
  describe('list', () => listTests(stage));
  describe('not a promo', () => keepTests(stage));
  describe('situations', () => situationTests(stage));
  describe('access', () => accessTests(stage));
});
