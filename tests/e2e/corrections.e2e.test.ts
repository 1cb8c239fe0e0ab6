/** The list of corrections in the settings: what was said on pages is there, and what is done there holds on pages. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { untilStill, violationsOf } from './harness/axe.ts';
import { overflows, press, textOf, words } from './harness/controls.ts';
import { BOX, choose, many, openOptions, status } from './harness/corrections.ts';
import { takeStep } from './harness/ladder.ts';
import { readStorage } from './harness/own-api.ts';
import { click, untilFolded } from './harness/placeholder.ts';
import { urlOf } from './harness/server.ts';
import { inEachBrowser, type Stage } from './harness/suite.ts';
import { catchFiles, filesOf } from './harness/taken-along.ts';
import { until } from './harness/until.ts';
import { GERMAN } from './pages/samples.ts';

const HOST = 'www.courier.test';

interface Stored {
  readonly settings?: { readonly corrections?: readonly object[] };
}

async function storedIn({ driver }: Stage): Promise<readonly object[]> {
  return ((await readStorage(driver, 'local')) as Stored).settings?.corrections ?? [];
}

/** An article on which the first of three folds was called "not a promo". */
async function openKept(stage: Stage): Promise<Page> {
  stage.server.serve(GERMAN.path, { html: GERMAN.html });
  const page = await stage.driver.open(urlOf(HOST, GERMAN.path));
  const [first] = await untilFolded(stage.driver, page, 3);
  if (first) await click(page, first, 'keep');
  await untilFolded(stage.driver, page, 2);
  await expect.poll(() => storedIn(stage)).toHaveLength(1);
  return page;
}

inEachBrowser('corrections', (stage) => {
  it('are listed, found, deleted and taken back', async () => {
    const page = await openKept(stage);
    const options = await openOptions(stage);
    await expect.poll(() => textOf(options, BOX)).toContain('courier.test');
    expect(await textOf(options, BOX)).toContain(words('category_webinar'));
    await options.bringToFront();
    await options.focus('#corrections-search');
    await options.keyboard.type('gold');
    await expect.poll(() => textOf(options, `${BOX} .rows`)).toBe('');
    for (const _ of 'gold') await options.keyboard.press('Backspace');
    await options.keyboard.type('COURIER webinar');
    await expect.poll(() => textOf(options, `${BOX} .rows`)).toContain('courier.test');
    await options.click(`${BOX} .row .button`);
    await untilFolded(stage.driver, page, 3);
    await expect.poll(() => status(options)).toContain('was deleted');
    await press(options, { name: words('fold_undo'), within: '.said' });
    await untilFolded(stage.driver, page, 2);
  });

  it('are the same after export, erasure and import', async () => {
    const page = await openKept(stage);
    const options = await openOptions(stage);
    await expect.poll(() => textOf(options, BOX)).toContain('courier.test');
    const before = await storedIn(stage);
    await catchFiles(options);
    await press(options, { name: words('corrections_export') });
    await expect.poll(() => filesOf(options)).toHaveLength(1);
    const [file] = await filesOf(options);
    expect(file?.name).toMatch(/^winnow-corrections-\d{4}-\d\d-\d\d\.json$/);
    await press(options, { name: words('corrections_erase') });
    await press(options, { name: words('corrections_eraseYes') });
    await untilFolded(stage.driver, page, 3);
    expect(await storedIn(stage)).toEqual([]);
    await choose(options, file?.text ?? '');
    await untilFolded(stage.driver, page, 2);
    expect(await storedIn(stage)).toEqual(before);
    expect(await status(options)).toContain('1 correction was imported.');
  });

  it.each([
    ['<script>document.title = "taken"</script>', 'corrections_noJson'],
    ['{"format":"winnow-corrections","version":1,"corrections":{"__proto__":[]}}', 'corrections_otherFormat'],
    ['{"format":"winnow-corrections","version":99,"corrections":[{}]}', 'corrections_newer'],
    [`${'['.repeat(100_000)}`, 'corrections_noJson'],
    ['{"format":"winnow-corrections","version":1,"corrections":[{"site":1}]}', 'corrections_allRefused'],
  ])('lose nothing to a file like %.40s', async (text, problem) => {
    await openKept(stage);
    const options = await openOptions(stage);
    const before = await storedIn(stage);
    await choose(options, text);
    await expect.poll(() => textOf(options, `${BOX} [role=alert]`)).toBe(words(problem));
    expect(await storedIn(stage)).toEqual(before);
    expect(await options.title()).toBe(words('options_title'));
  });

  it('of whole categories are listed by site, and taken off the list', async () => {
    stage.server.serve(GERMAN.path, { html: GERMAN.html });
    const page = await stage.driver.open(urlOf(HOST, GERMAN.path));
    const [first] = await untilFolded(stage.driver, page, 3);
    if (first) await takeStep(page, first, 'category');
    await untilFolded(stage.driver, page, 2);
    const options = await openOptions(stage);
    const list = '[aria-labelledby=here-title]';
    await expect.poll(() => textOf(options, list)).toContain('courier.test');
    await press(options, { name: words('options_siteRemove'), within: list });
    await untilFolded(stage.driver, page, 3);
    await press(options, { name: words('fold_undo'), within: '.said' });
    await untilFolded(stage.driver, page, 2);
  });

  it('are erased by keyboard alone', async () => {
    await openKept(stage);
    const options = await openOptions(stage);
    await options.bringToFront();
    const focused = () => options.evaluate(() => document.activeElement?.textContent ?? '');
    await until('the focus on the button', async () => {
      await options.keyboard.press('Tab');
      return (await focused()) === words('corrections_erase') || undefined;
    });
    await options.keyboard.press('Enter');
    await expect.poll(focused).toBe(words('corrections_eraseNo'));
    await options.keyboard.down('Shift');
    await options.keyboard.press('Tab');
    await options.keyboard.up('Shift');
    await options.keyboard.press('Enter');
    await expect.poll(() => storedIn(stage)).toEqual([]);
    expect(await focused()).toBe(words('corrections_title'));
  });

  it.each(['light', 'dark'])(
    'have no accessibility violation and fit into 360 pixels, %s',
    async (scheme) => {
      const options = await openOptions(stage);
      await stage.driver.setDark(options, scheme === 'dark');
      await options.setViewport({ width: 360, height: 640 });
      await choose(options, many(60));
      await expect.poll(() => status(options)).toContain('60');
      await press(options, { name: words('corrections_erase') });
      await untilStill(options);
      expect(await violationsOf(options)).toEqual([]);
      expect(await overflows(options)).toBe(false);
    },
  );
});
