/** Pages that are none of Winnow's business stay exactly as their sites made them. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { badgeOf, tabOf, untilRead } from './harness/own-api.ts';
import { urlOf } from './harness/server.ts';
import { inEachBrowser } from './harness/suite.ts';
import { UNTOUCHED } from './pages/no-articles.ts';

const HOST = 'www.oldhaven-courier.test';

function sourceOf(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}

function measuresOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => performance.getEntriesByType('measure').map(({ name }) => name));
}

inEachBrowser('left alone', (stage) => {
  it.each(UNTOUCHED)('$name is byte for byte what it is without Winnow', async ({ path, html, status }) => {
    stage.server.serve(path, { html });
    const page = await stage.driver.open(urlOf(HOST, path));
    const tab = await tabOf(stage.driver, page);
    expect((await untilRead(stage.driver, tab, status)).folds).toEqual([]);
    expect(await badgeOf(stage.driver, tab)).toBe('');
    if (status === 'no-article') expect(await measuresOf(page)).not.toContain('winnow:fold');

    const plain = await (await stage.plain()).open(urlOf(HOST, path));
    expect(await sourceOf(page)).toBe(await sourceOf(plain));
  });
});
