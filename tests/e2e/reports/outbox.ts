/** Reports that are kept: on this machine alone, opened again, bundled, handed over, deleted; none is lost on the way. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { unpack } from '../../../scripts/reports/unpack.ts';
import { fitsBundle } from '../../../scripts/reports/validate.ts';
import type { ReportBundle } from '../../../src/reports/schema.ts';
import { violationsOf } from '../harness/axe.ts';
import { focusedIn, overflows, press, tabTo, textOf, words } from '../harness/controls.ts';
import { readStorage } from '../harness/own-api.ts';
import { keptIn, openReport, previewOf } from '../harness/report.ts';
import type { Stage } from '../harness/suite.ts';
import { catchFiles, copiedIn, filesOf } from '../harness/taken-along.ts';
import { HOSTILE_STORY } from '../pages/hostile-promo.ts';
import { ENGLISH, GERMAN, type Sample } from '../pages/samples.ts';

const LISTS = '[aria-labelledby=waiting-title] .rows, [aria-labelledby=over-title] .rows';

/** Keeps a report of a sample; gives its text. */
export async function keep(stage: Stage, sample: Sample): Promise<string> {
  const report = await openReport(stage, sample);
  const text = await previewOf(report);
  await press(report, { name: words('report_keep') });
  await expect.poll(() => textOf(report, '.said')).toBe(words('report_kept'));
  await report.close();
  return text;
}

async function openOutbox({ driver }: Stage, count: number): Promise<Page> {
  const outbox = await driver.openOwn('outbox.html');
  await expect.poll(() => outbox.evaluate(() => document.querySelectorAll('.report').length)).toBe(count);
  return outbox;
}

/** Words of the lists of what waits and of what was handed over. */
export function listsOf(outbox: Page): Promise<readonly (readonly string[])[]> {
  return outbox.evaluate(
    (at) =>
      [...document.querySelectorAll(at)].map((list) =>
        [...list.querySelectorAll('.report-words')].map(({ textContent }) => textContent?.slice(0, 16) ?? ''),
      ),
    LISTS,
  );
}

/** Declares the tests on a stage. */
export function outboxTests(stage: Stage): void {
  // First: after those below Firefox has the focus elsewhere, and Enter presses nothing.
  it('deletes by keyboard alone, and takes it back', async () => {
    await keep(stage, GERMAN);
    const outbox = await openOutbox(stage, 1);
    await outbox.bringToFront();
    await tabTo(outbox, words('outbox_delete'));
    await outbox.keyboard.press('Enter');
    await expect.poll(() => keptIn(stage.driver)).toEqual([]);
    expect(await focusedIn(outbox)).toBe('waiting-title');
    await tabTo(outbox, words('fold_undo'));
    await outbox.keyboard.press('Enter');
    await expect.poll(() => keptIn(stage.driver)).toHaveLength(1);
  });

  it('bundles several as one file that a maintainer can take in, and lets none go unseen', async () => {
    const kept = [await keep(stage, ENGLISH), await keep(stage, HOSTILE_STORY)];
    const outbox = await openOutbox(stage, 2);
    expect(await listsOf(outbox)).toEqual([['Free live webina', 'Start trading wi']]);
    await catchFiles(outbox);
    await press(outbox, { name: words('outbox_all') });
    await press(outbox, { name: words('report_copy') });
    await expect.poll(() => listsOf(outbox)).toEqual([[], ['Free live webina', 'Start trading wi']]);
    await press(outbox, { name: words('fold_undo'), within: '.said' });
    await expect.poll(() => listsOf(outbox)).toEqual([['Free live webina', 'Start trading wi']]);
    await press(outbox, { name: words('outbox_save') });
    const [file] = await filesOf(outbox);
    expect(file?.text).toBe(await copiedIn(outbox));
    const bundle = JSON.parse(file?.text ?? '') as ReportBundle;
    const singles = kept.map((text) => (JSON.parse(text) as ReportBundle).reports[0]);
    expect(JSON.stringify(bundle.reports)).toBe(JSON.stringify(singles));
    expect(fitsBundle(bundle)).toBe(true);
    expect(unpack(file?.text ?? '')).toMatchObject({ ok: true, reports: [{ number: 1 }, { number: 2 }] });
    await expect.poll(() => keptIn(stage.driver)).toMatchObject([{ handedOver: true }, { handedOver: true }]);
  });

  it('opens one again as it was, and keeps what is changed', async () => {
    const text = await keep(stage, HOSTILE_STORY);
    const outbox = await openOutbox(stage, 1);
    await outbox.click('.report a');
    const report = await stage.driver.untilOwnOpen('report.html?draft=');
    await expect.poll(() => previewOf(report)).toBe(text);
    expect(await textOf(report)).not.toContain(words('report_addressFull'));
    await press(report, { name: words('report_addressSite') });
    await press(report, { name: words('report_keepAgain') });
    await expect
      .poll(async () => JSON.stringify(await readStorage(stage.driver, 'local')))
      .not.toContain('/hostile');
    await press(report, { name: words('report_save') });
    await expect.poll(() => keptIn(stage.driver)).toMatchObject([{ id: 1, handedOver: true }]);
    await press(report, { name: words('fold_undo'), within: '.said' });
    await expect.poll(() => keptIn(stage.driver)).toMatchObject([{ id: 1, handedOver: false }]);
  });

  it.each(['light', 'dark'])(
    'has no accessibility violation and fits into 360 pixels, %s',
    async (scheme) => {
      await keep(stage, HOSTILE_STORY);
      const outbox = await openOutbox(stage, 1);
      await stage.driver.setDark(outbox, scheme === 'dark');
      await outbox.setViewport({ width: 360, height: 640 });
      expect(await violationsOf(outbox)).toEqual([]);
      await press(outbox, { name: words('outbox_all') });
      await press(outbox, { name: words('outbox_save') });
      await expect.poll(() => listsOf(outbox)).toEqual([[], ['Free live webina']]);
      expect(await violationsOf(outbox)).toEqual([]);
      expect(await overflows(outbox)).toBe(false);
    },
  );
}
