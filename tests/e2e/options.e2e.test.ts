/** The options page: what is changed there holds in open pages at once. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { violationsOf } from './harness/axe.ts';
import { overflows, press, textOf, words } from './harness/controls.ts';
import { untilFolded, visibleOf } from './harness/placeholder.ts';
import { urlOf } from './harness/server.ts';
import { inEachBrowser, type Stage } from './harness/suite.ts';
import { ENGLISH } from './pages/samples.ts';
import { SIDE_PAGE } from './pages/side-page.ts';

const HOST = 'www.courier.test';

async function openOptions({ driver }: Stage): Promise<Page> {
  const options = await driver.openOwn('options.html');
  await options.waitForSelector('#sites-title');
  return options;
}

async function openArticle(stage: Stage): Promise<Page> {
  stage.server.serve(ENGLISH.path, { html: ENGLISH.html });
  const page = await stage.driver.open(urlOf(HOST, ENGLISH.path));
  await untilFolded(stage.driver, page, ENGLISH.promos.length);
  return page;
}

async function addSite(options: Page, typed: string): Promise<void> {
  await options.bringToFront();
  await options.focus('#new-site');
  await options.keyboard.type(typed);
  await options.keyboard.press('Enter');
}

inEachBrowser('options', (stage) => {
  it('lets a category go at once in an open page, and folds it again', async () => {
    const page = await openArticle(stage);
    const options = await openOptions(stage);
    await press(options, { name: words('category_webinar') });
    await untilFolded(stage.driver, page, 2);
    expect(await visibleOf(page, ENGLISH.promos)).toEqual(['webinar-en']);
    await press(options, { name: words('category_webinar') });
    await untilFolded(stage.driver, page, 3);
    expect(await visibleOf(page, ENGLISH.promos)).toEqual([]);
  });

  it('keeps what was chosen', async () => {
    const options = await openOptions(stage);
    await press(options, { name: words('category_gold') });
    await press(options, { name: words('options_scopePage') });
    const chosen = (page: Page) =>
      page.evaluate(() => [...document.querySelectorAll('input:checked')].map(({ id }) => id));
    await expect.poll(() => chosen(options)).not.toContain('category-gold');
    const again = await openOptions(stage);
    await expect.poll(() => chosen(again)).toContain('scope-page');
    expect(await chosen(again)).not.toContain('category-gold');
    expect(await chosen(again)).toContain('category-webinar');
  });

  it('looks on the whole page where that is wanted, and only then', async () => {
    stage.server.serve('/side', { html: SIDE_PAGE });
    const page = await stage.driver.open(urlOf(HOST, '/side'));
    await untilFolded(stage.driver, page, 2);
    expect(await visibleOf(page, ['webinar-en', 'newsletter-en', 'side-shop'])).toEqual(['side-shop']);
    const options = await openOptions(stage);
    await press(options, { name: words('options_scopePage') });
    await expect.poll(() => visibleOf(page, ['side-shop'])).toEqual([]);
    await press(options, { name: words('options_scopeArticle') });
    await expect.poll(() => visibleOf(page, ['side-shop'])).toEqual(['side-shop']);
    expect(await visibleOf(page, ['webinar-en', 'newsletter-en'])).toEqual([]);
  });

  it('switches a site off by any of its names, and on again', async () => {
    const page = await openArticle(stage);
    const options = await openOptions(stage);
    await addSite(options, 'https://news.courier.test/morning?x=1');
    await untilFolded(stage.driver, page, 0);
    await expect.poll(() => textOf(options, '.rows')).toContain('courier.test');
    await press(options, { name: words('options_siteRemoveLabel').replace('$SITE$', 'courier.test') });
    await untilFolded(stage.driver, page, ENGLISH.promos.length);
  });

  it.each(['not a site', 'co.uk', '', 'me@courier.test'])('adds no site for "%s"', async (typed) => {
    const options = await openOptions(stage);
    await addSite(options, typed);
    await expect.poll(() => textOf(options, '[role=alert]')).not.toBe('');
    expect(await textOf(options)).toContain(words('options_sitesNone'));
  });

  it.each(['light', 'dark'])('has no accessibility violation, %s', async (scheme) => {
    const options = await openOptions(stage);
    await stage.driver.setDark(options, scheme === 'dark');
    await addSite(options, 'courier.test');
    await expect.poll(() => textOf(options, '.rows')).toContain('courier.test');
    expect(await violationsOf(options)).toEqual([]);
  });

  it('fits into 360 pixels', async () => {
    const options = await openOptions(stage);
    await options.setViewport({ width: 360, height: 640 });
    await addSite(options, 'a-site-of-quite-a-long-name-that-nobody-breaks-into-lines.test');
    await expect.poll(() => textOf(options, '.rows')).toContain('a-site-of');
    expect(await overflows(options)).toBe(false);
  });
});
