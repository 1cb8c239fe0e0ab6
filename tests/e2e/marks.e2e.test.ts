/** Marks on real pages: a rule and a tag, nothing hidden, nothing moved, and no trace once they are gone. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { violationsOf } from './harness/axe.ts';
import { lowestContrast } from './harness/contrast.ts';
import { overflows, press, words } from './harness/controls.ts';
import { dismissAll } from './harness/ladder.ts';
import { expectUntouched, firstTag, HOST, openAt, openMarked } from './harness/marked.ts';
import { badgeOf, openPrivately, readStorage, tabOf, untilRead } from './harness/own-api.ts';
import { click, untilFolded, visibleOf } from './harness/placeholder.ts';
import { openPopup } from './harness/popup.ts';
import { urlOf } from './harness/server.ts';
import { inEachBrowser, type Stage } from './harness/suite.ts';
import { clickTag, hover, markedIn, tagOf, untilMarked } from './harness/tag.ts';
import { until } from './harness/until.ts';
import { LATE_MARK, MARK_FIGHTS, MARK_LAYOUTS } from './pages/marked-pages.ts';
import { blockIds, SWEDISH } from './pages/samples.ts';

const PROMOS = SWEDISH.promos;

/** Where all elements with an id stand, rounded to whole pixels. */
function placesIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[id]')].map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return [element.id, ...[left, top, width, height].map(Math.round)].join(' ');
    }),
  );
}

function drawingTests(stage: Stage): void {
  it('stands beside each possible promo, and hides nothing', async () => {
    const page = await openMarked(stage);
    expect(await markedIn(page)).toEqual(PROMOS);
    expect(await visibleOf(page, PROMOS)).toEqual(PROMOS);
    expect(await visibleOf(page, blockIds(SWEDISH))).toEqual(blockIds(SWEDISH));
    expect(await stage.driver.placeholders(page)).toEqual([]);
  });

  it.each(MARK_LAYOUTS)('moves nothing in $name, and has its dot where it belongs', async ({ html }) => {
    const page = await openMarked(stage, html);
    const plain = await (await stage.plain()).open(page.url());
    expect(await placesIn(page)).toEqual(await placesIn(plain));
    expect(await overflows(page)).toBe(await overflows(plain));
    const tags = await untilMarked(stage.driver, page, PROMOS.length);
    for (const [index, tag] of tags.entries()) {
      const distance = async () => {
        const { y } = await tagOf(tag);
        const top = await page.evaluate(
          (id) => document.getElementById(id)?.getBoundingClientRect().top,
          PROMOS[index] ?? '',
        );
        return Math.abs(y - (top ?? Number.NaN));
      };
      await expect.poll(distance).toBeLessThan(16);
    }
  });

  it('says why where the pointer rests, and is silent again when it goes', async () => {
    const page = await openMarked(stage);
    const tag = await firstTag(stage, page);
    expect(await tagOf(tag)).toMatchObject({
      isOpen: false,
      name: expect.stringContaining(words('mark_maybe')),
    });
    await hover(page, tag);
    expect((await tagOf(tag)).text).toMatch(/^May be a promo · .+: “.+”/);
    await page.mouse.move(2, 2);
    await expect.poll(async () => (await tagOf(tag)).isOpen).toBe(false);
  });

  it.each(['', 'body { background: #121212; color: #e6e6e6; }'])('is legible: %s', async (css) => {
    const page = await openMarked(stage, SWEDISH.html.replace('</style>', `${css}</style>`));
    const tag = await firstTag(stage, page);
    await hover(page, tag);
    expect(await tag.evaluate(lowestContrast)).toBeGreaterThanOrEqual(4.5);
  });

  it('is out of reach for the page, and breaks no rule of accessibility', async () => {
    const page = await openMarked(stage);
    const reach = await page.evaluate(() =>
      [...document.querySelectorAll('winnow-mark')].map((host) => [host.shadowRoot, host.textContent]),
    );
    expect(reach).toEqual(PROMOS.map(() => [null, '']));
    const plain = await (await stage.plain()).open(page.url());
    expect(await violationsOf(page)).toEqual(await violationsOf(plain));
  });
}

function readerTests(stage: Stage): void {
  it('folds, and counts from then on', async () => {
    const page = await openMarked(stage);
    const tab = await tabOf(stage.driver, page);
    expect(await badgeOf(stage.driver, tab)).toBe('');
    await clickTag(page, await firstTag(stage, page), 'fold');
    const [line] = await untilFolded(stage.driver, page, 1);
    expect(await visibleOf(page, PROMOS)).toEqual(PROMOS.slice(1));
    expect(await markedIn(page)).toEqual(PROMOS.slice(1));
    await expect.poll(() => badgeOf(stage.driver, tab)).toBe('1');
    if (line) await click(page, line, 'show');
    await expect.poll(() => visibleOf(page, PROMOS)).toEqual(PROMOS);
  });

  it('goes for good by "not a promo", also on the next visit', async () => {
    const page = await openMarked(stage);
    await clickTag(page, await firstTag(stage, page), 'keep');
    await untilMarked(stage.driver, page, 1);
    expect(await markedIn(page)).toEqual(PROMOS.slice(1));
    await page.reload();
    await untilMarked(stage.driver, page, 1);
    expect(await markedIn(page)).toEqual(PROMOS.slice(1));
  });

  it('is forgotten with a private window', async () => {
    stage.server.serve(SWEDISH.path, { html: SWEDISH.html });
    const { page } = await openPrivately(stage.driver, urlOf(HOST, SWEDISH.path));
    await clickTag(page, await firstTag(stage, page), 'keep');
    await untilMarked(stage.driver, page, 1);
    expect(JSON.stringify(await readStorage(stage.driver, 'local'))).not.toContain('hallskar');
    await page.reload();
    await untilMarked(stage.driver, page, PROMOS.length);
  });

  it('works by keyboard alone', async () => {
    const page = await openMarked(stage);
    const tag = await firstTag(stage, page);
    await until('the focus on a tag', async () => {
      await page.keyboard.press('Tab');
      return (await page.evaluate(() => document.activeElement?.localName === 'winnow-mark')) || undefined;
    });
    const isOpen = async () => (await tagOf(tag)).isOpen;
    for (const [key, expected] of [
      ['Enter', true],
      ['Escape', false],
      [' ', true],
    ] as const) {
      await page.keyboard.press(key);
      await expect.poll(isOpen).toBe(expected);
    }
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await untilFolded(stage.driver, page, 1);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('winnow-fold');
    await page.keyboard.press('Enter');
    await expect.poll(() => visibleOf(page, PROMOS)).toEqual(PROMOS);
  });
}

function undoTests(stage: Stage): void {
  it('leaves the page byte for byte as it was after "not a promo"', async () => {
    const page = await openMarked(stage);
    for (let left = PROMOS.length; left > 0; left--)
      await clickTag(page, await firstTag(stage, page, left), 'keep');
    await untilMarked(stage.driver, page, 0);
    await expectUntouched(stage, page);
  });

  it('leaves no trace after folding, showing and "not a promo"', async () => {
    const page = await openMarked(stage);
    for (let left = PROMOS.length; left > 0; left--) {
      await clickTag(page, await firstTag(stage, page, left), 'fold');
      const [line] = await untilFolded(stage.driver, page, 1);
      if (!line) throw new Error('No placeholder');
      for (const button of ['show', 'show', 'keep'] as const) await click(page, line, button);
      await untilFolded(stage.driver, page, 0);
      await dismissAll(stage.driver, page);
    }
    await expectUntouched(stage, page);
  });

  it('goes with the switch for the site', async () => {
    const page = await openMarked(stage);
    await press(await openPopup(stage, page), { name: words('popup_switch') });
    await untilMarked(stage.driver, page, 0);
    await expectUntouched(stage, page);
  });

  it('goes with the switch for marks, and comes back with it', async () => {
    const page = await openMarked(stage);
    const options = await stage.driver.openOwn('options.html');
    await press(options, { name: words('options_marks') });
    await untilMarked(stage.driver, page, 0);
    await expectUntouched(stage, page);
    await press(options, { name: words('options_marks') });
    await untilMarked(stage.driver, page, PROMOS.length);
  });
}

function livingTests(stage: Stage): void {
  it('comes beside a promo that comes late', async () => {
    const page = await openAt(stage, '/sent', LATE_MARK);
    await untilMarked(stage.driver, page, 1);
    await page.waitForSelector('#newsletter-sv');
    await untilMarked(stage.driver, page, PROMOS.length);
    expect(await markedIn(page)).toEqual(PROMOS);
  });

  it.each(MARK_FIGHTS)('gives way to a page that $name', async ({ html }) => {
    const page = await openAt(stage, '/strid', html);
    await untilRead(stage.driver, await tabOf(stage.driver, page), 'gave-up');
    await expectUntouched(stage, page);
  });
}

inEachBrowser('marks', (stage) => {
  describe('a mark', () => drawingTests(stage));
  describe('a reader', () => readerTests(stage));
  describe('undo', () => undoTests(stage));
  describe('a living page', () => livingTests(stage));
});
