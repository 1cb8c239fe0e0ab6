/** The switch for a site: who it is for, and when it takes effect. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { words } from './harness/controls.ts';
import { badgeOf, tabOf } from './harness/own-api.ts';
import { untilFolded, visibleOf } from './harness/placeholder.ts';
import { urlOf } from './harness/server.ts';
import { LOOKALIKE, openAt, pressSwitch, SITE, SUBDOMAIN, untilUntouched } from './harness/site-switch.ts';
import { inEachBrowser } from './harness/suite.ts';
import { ENGLISH, GERMAN } from './pages/samples.ts';

inEachBrowser('the site switch', (stage) => {
  it('unfolds the page at once, says so on the badge, and folds it again', async () => {
    const page = await openAt(stage, SITE);
    const tab = await tabOf(stage.driver, page);
    await untilFolded(stage.driver, page, ENGLISH.promos.length);
    await expect.poll(() => badgeOf(stage.driver, tab)).toBe(String(ENGLISH.promos.length));
    await pressSwitch(stage, page);
    await untilUntouched(stage, page);
    await expect.poll(() => badgeOf(stage.driver, tab)).toBe(words('badge_off'));
    await pressSwitch(stage, page);
    await untilFolded(stage.driver, page, ENGLISH.promos.length);
    await expect.poll(() => badgeOf(stage.driver, tab)).toBe(String(ENGLISH.promos.length));
  });

  it('leaves the page byte for byte as its site made it', async () => {
    const page = await openAt(stage, SITE, GERMAN);
    await untilFolded(stage.driver, page, GERMAN.promos.length);
    await pressSwitch(stage, page);
    await untilUntouched(stage, page, GERMAN);
    const plain = await (await stage.plain()).open(urlOf(SITE, GERMAN.path));
    const sources = await Promise.all(
      [page, plain].map((each) => each.evaluate(() => document.documentElement.outerHTML)),
    );
    expect(sources[0]).toBe(sources[1]);
  });

  it('counts for open tabs of the whole site and for no other site', async () => {
    const pages = [];
    for (const host of [SUBDOMAIN, SITE, LOOKALIKE]) pages.push(await openAt(stage, host));
    const [news, main, lookalike] = pages as [Page, Page, Page];
    for (const page of pages) await untilFolded(stage.driver, page, ENGLISH.promos.length);
    await pressSwitch(stage, news);
    await untilUntouched(stage, news);
    await untilUntouched(stage, main);
    expect(await visibleOf(lookalike, ENGLISH.promos)).toEqual([]);
    expect(await stage.driver.placeholders(lookalike)).toHaveLength(ENGLISH.promos.length);
  });

  it('counts for pages opened later, on the whole site and on no other site', async () => {
    await pressSwitch(stage, await openAt(stage, SITE));
    const later = await openAt(stage, SUBDOMAIN, GERMAN);
    await expect
      .poll(async () => badgeOf(stage.driver, await tabOf(stage.driver, later)))
      .toBe(words('badge_off'));
    await untilUntouched(stage, later, GERMAN);
    await untilFolded(stage.driver, await openAt(stage, LOOKALIKE), ENGLISH.promos.length);
  });
});
