/** The reader page: how it opens, what it shows, and how long that stays. */
import { describe, expect, it } from 'vitest';
import { press, textOf, words } from './harness/controls.ts';
import { openPrivately, readStorage, tabOf, untilRead } from './harness/own-api.ts';
import { untilFolded } from './harness/placeholder.ts';
import { openBoth } from './harness/popup.ts';
import { HOST, openSample, reloaded } from './harness/reader.ts';
import { urlOf } from './harness/server.ts';
import { inEachBrowser, type Stage } from './harness/suite.ts';
import { NO_ARTICLE } from './pages/reader-pages.ts';
import { ENGLISH, GERMAN } from './pages/samples.ts';

function openTests(stage: Stage): void {
  it('opens from the popup', async () => {
    const { popup } = await openBoth(stage, HOST, GERMAN);
    await press(popup, { name: words('popup_openReader') });
    const reader = await stage.driver.untilOwnOpen('reader.html');
    await expect.poll(() => textOf(reader, '.article')).toContain(GERMAN.article.blocks[0]);
  });

  it.each(['menu', 'shortcut'] as const)('opens by the %s', async (by) => {
    stage.server.serve(ENGLISH.path, { html: ENGLISH.html });
    const page = await stage.driver.open(urlOf(HOST, ENGLISH.path));
    await untilFolded(stage.driver, page, 3);
    await stage.driver.choose(page, 'open-reader', by);
    const reader = await stage.driver.untilOwnOpen('reader.html');
    await expect.poll(() => textOf(reader, '.article')).toContain(ENGLISH.article.blocks[0]);
  });

  it('shows the whole article and no promo, under its title', async () => {
    const { page, reader } = await openSample(stage, GERMAN);
    const text = await textOf(reader, '.article');
    for (const block of GERMAN.article.blocks) expect(text).toContain(block.replace('## ', ''));
    expect(await textOf(reader, 'h1')).toBe(GERMAN.article.title);
    expect(await reader.title()).toBe(GERMAN.article.title);
    const promos = await page.evaluate(
      (ids) => ids.map((id) => document.getElementById(id)?.querySelector('p, h3, h4')?.textContent ?? ''),
      [...GERMAN.promos],
    );
    for (const promo of promos) {
      expect(promo).not.toBe('');
      expect(text).not.toContain(promo);
    }
  });
}

function stayTests(stage: Stage): void {
  it('outlives a reload and the page it came from', async () => {
    const { page, reader } = await openSample(stage, GERMAN);
    await expect.poll(() => reader.evaluate(() => location.search)).toMatch(/^\?article=/);
    await page.close();
    await reloaded(reader);
    await expect
      .poll(() => textOf(reader, '.article').catch(() => ''))
      .toContain(GERMAN.article.blocks.at(-1));
  });

  it('says where an article is no longer kept', async () => {
    const reader = await stage.driver.openOwn('reader.html?article=1-nobody');
    await expect.poll(() => textOf(reader)).toContain(words('reader_goneTitle'));
  });

  it('says where a page has no article, and where there is no such tab', async () => {
    stage.server.serve('/shop', { html: NO_ARTICLE });
    const page = await stage.driver.open(urlOf(HOST, '/shop'));
    const tab = await tabOf(stage.driver, page);
    await untilRead(stage.driver, tab, 'no-article');
    const reader = await stage.driver.openOwn(`reader.html?tab=${tab}`);
    await expect.poll(() => textOf(reader)).toContain(words('reader_noArticle'));
    const other = await stage.driver.openOwn('reader.html?tab=987654');
    await expect.poll(() => textOf(other)).toContain(words('reader_unreachable'));
  });

  it('writes nothing of an article to disk, and asks nobody for anything', async () => {
    const { reader } = await openSample(stage, GERMAN);
    await expect.poll(() => reader.evaluate(() => location.search)).toMatch(/^\?article=/);
    expect(JSON.stringify(await readStorage(stage.driver, 'local'))).not.toContain('lautalblatt');
    expect(JSON.stringify(await readStorage(stage.driver, 'session'))).toContain('article:');
    const asked = stage.server.requests.filter((each) => each.includes('.test'));
    expect(asked.filter((each) => !each.startsWith(`${HOST}/`))).toEqual([]);
  });

  it('gives an article of a private window no title, and forgets it with its tab', async () => {
    stage.server.serve(GERMAN.path, { html: GERMAN.html });
    const { page, tab } = await openPrivately(stage.driver, urlOf(HOST, GERMAN.path));
    await untilFolded(stage.driver, page, 3);
    const reader = await stage.driver.openOwn(`reader.html?tab=${tab}`);
    await expect.poll(() => textOf(reader, 'body')).toContain(GERMAN.article.blocks[0]);
    await expect.poll(() => reader.evaluate(() => location.search)).toMatch(/^\?article=tab-/);
    expect(await reader.title()).toBe(words('reader_title'));
    const key = await reader.evaluate(() => `article:${new URLSearchParams(location.search).get('article')}`);
    expect(await readStorage(stage.driver, 'session')).toHaveProperty([key]);
    await reader.close();
    await expect.poll(async () => Object.keys(await readStorage(stage.driver, 'session'))).not.toContain(key);
    expect(JSON.stringify(await readStorage(stage.driver, 'local'))).not.toContain('lautalblatt');
  });
}

inEachBrowser('the reader page', (stage) => {
  describe('opening', () => openTests(stage));
  describe('staying', () => stayTests(stage));
});
