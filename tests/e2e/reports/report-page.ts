/** The report page: what it shows is what is handed over, to the last byte, and only what the reader shares. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { validateReport } from '../../../scripts/reports/validate.ts';
import { cleanText } from '../../../src/reports/clean-text.ts';
import { violationsOf } from '../harness/axe.ts';
import { focusedIn, overflows, press, tabTo, textOf, words } from '../harness/controls.ts';
import { bundleIn, choose, HOST, keptIn, openReport, previewOf, reportIn } from '../harness/report.ts';
import { urlOf } from '../harness/server.ts';
import type { Stage } from '../harness/suite.ts';
import { catchFiles, copiedIn, filesOf } from '../harness/taken-along.ts';
import { until } from '../harness/until.ts';
import { HOSTILE_STORY, LONG_STORY } from '../pages/hostile-promo.ts';
import { ENGLISH } from '../pages/samples.ts';

/** `navigate` or `reload`; empty while it is on its way. */
function howLoaded(page: Page): Promise<string> {
  const read = (): string => String(performance.getEntriesByType('navigation')[0]?.toJSON().type);
  return page.evaluate(read).catch(() => '');
}

function isOffered(report: Page): Promise<readonly string[]> {
  return report.evaluate(() =>
    [...document.querySelectorAll('.way .button:not([aria-disabled="true"])')].map(({ id }) => id),
  );
}

function previewTests(stage: Stage): void {
  it('follows each switch at once, and outlives a reload', async () => {
    const report = await openReport(stage, ENGLISH, '?reader=4711');
    const told = async () => (await reportIn(report)).address;
    const address = urlOf(HOST, '/harbour');
    expect(await told()).toEqual({ part: 'path', text: address });
    await press(report, { name: words('report_addressFull') });
    expect(await told()).toEqual({ part: 'full', text: `${address}?reader=4711` });
    await press(report, { name: words('report_addressSite') });
    expect(await told()).toEqual({ part: 'site', text: 'lautalblatt.test' });
    await press(report, { name: words('report_addressNone') });
    expect(await told()).toEqual({ part: 'none', text: '' });
    const before = (await reportIn(report)).lines;
    expect(before.every(({ folded }) => folded)).toBe(true);
    await press(report, { name: words('report_neighbours') });
    expect((await reportIn(report)).lines).toHaveLength(before.length + 6);
    await press(report, { name: words('report_text') });
    expect((await reportIn(report)).lines).toEqual([]);
    await report.type('#comment', 'Hello Odile, this is our own table.');
    expect((await reportIn(report)).comment).toBe('Hello [name], this is our own table.');
    const text = await previewOf(report);
    // Asked for at once, it could come before the answer to whoever asks.
    await report.evaluate(() => void setTimeout(() => location.reload()));
    await expect.poll(() => howLoaded(report)).toBe('reload');
    await expect.poll(() => previewOf(report)).toBe(text);
  });

  it('says what each verdict says', async () => {
    const report = await openReport(stage, ENGLISH);
    await press(report, { name: words('report_wrongCategory') });
    expect([await previewOf(report), await isOffered(report)]).toEqual(['', []]);
    expect(await textOf(report, '.lack')).toBe(words('report_lackCategory'));
    await choose(report, 'meant', 'shop');
    expect(await reportIn(report)).toMatchObject({
      verdict: 'wrong-category',
      given: 'finance',
      meant: 'shop',
    });
    await press(report, { name: words('report_wrongBorders') });
    expect(await textOf(report, '.lack')).toBe(words('report_lackBorders'));
    await report.click('.lines li:nth-child(7) input');
    expect((await reportIn(report)).lines.map(({ folded, promo }) => [folded, promo])).toEqual([
      [true, 1],
      [true, 1],
      [true, 1],
      [false, 1],
    ]);
    await press(report, { name: words('report_missed') });
    expect(await reportIn(report)).toMatchObject({ verdict: 'missed-promo', given: null, meant: 'shop' });
    await press(report, { name: words('report_notPromo') });
    expect(await reportIn(report)).toMatchObject({ verdict: 'not-a-promo', meant: null });
  });

  it('shows hostile words as words, and none of what is redacted', async () => {
    const report = await openReport(stage, HOSTILE_STORY);
    const text = await previewOf(report);
    expect(text).toContain('<img src=x onerror=');
    expect(text).toContain('write to [e-mail] or call [phone].');
    for (const line of text.trimEnd().split('\n')) expect(cleanText(line)).toBe(line.trim());
    expect(await report.title()).toBe(words('report_title'));
    expect(await report.evaluate(() => document.images.length)).toBe(1);
    const bidi = await report.evaluate(() => {
      const foreign = [...document.querySelectorAll('#preview bdi')].find(({ textContent }) =>
        textContent?.includes('שלום'),
      );
      return foreign && getComputedStyle(foreign).unicodeBidi;
    });
    expect(bidi).toBe('isolate');
  });
}

function wayTests(stage: Stage): void {
  it('hands over the very bytes of the preview: as file, as copy, to the page', async () => {
    const { server } = stage;
    server.serve('/new', { html: '<title>New report</title>' });
    const report = await openReport(stage, HOSTILE_STORY);
    await report.type('#comment', '50 % & more: “#1” + ünïcödé 🌾');
    const text = await previewOf(report);
    await catchFiles(report);
    await press(report, { name: words('report_save') });
    const [file] = await filesOf(report);
    expect(file?.text).toBe(text);
    expect(file?.name).toMatch(/^winnow-reports-\d{4}-\d\d-\d\d\.json$/);
    await press(report, { name: words('report_copy') });
    await expect.poll(() => copiedIn(report)).toBe(text);
    await expect.poll(() => textOf(report, '.said')).toBe(words('report_copied'));
    await press(report, { name: words('report_openPage') });
    const query = await until('the page for reports', () => server.queryAt('/new'));
    const { searchParams } = new URL(`http://x/${query}`);
    expect([...searchParams]).toEqual([
      ['title', 'Mistake'],
      ['body', text],
    ]);
    const { reports } = await bundleIn(report);
    expect(validateReport(reports[0])).toMatchObject({ ok: true });
  });

  it('says what to do where no address has room, and where copying is denied', async () => {
    const report = await openReport(stage, LONG_STORY);
    expect(await textOf(report, '.ways')).toContain(words('report_tooLong'));
    expect(await textOf(report, '.ways')).not.toContain(words('report_openPage'));
    await report.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('denied'));
    });
    await press(report, { name: words('report_copy') });
    await expect.poll(() => textOf(report, '.said')).toBe(words('report_copyFailed'));
  });
}

function accessTests(stage: Stage): void {
  it('works by keyboard alone', async () => {
    const { driver } = stage;
    const report = await openReport(stage, ENGLISH);
    await tabTo(report, 'verdict-not-a-promo');
    await report.keyboard.press('ArrowDown');
    expect(await focusedIn(report)).toBe('verdict-wrong-category');
    await tabTo(report, 'meant');
    // The placeholder stands before them.
    await report.keyboard.press('ArrowDown');
    await tabTo(report, 'with-neighbours');
    await report.keyboard.press(' ');
    await tabTo(report, 'comment');
    await report.keyboard.type('By hand');
    await tabTo(report, 'keep');
    const told = await reportIn(report);
    expect(told).toMatchObject({ verdict: 'wrong-category', meant: 'webinar', comment: 'By hand' });
    expect(told.lines).toHaveLength(9);
    await report.keyboard.press('Enter');
    await expect.poll(() => keptIn(driver)).toHaveLength(1);
    await report.waitForSelector('#keep:focus[aria-disabled="true"]');
  });

  it.each(['light', 'dark'])(
    'has no accessibility violation and fits into 360 pixels, %s',
    async (scheme) => {
      const report = await openReport(stage, HOSTILE_STORY);
      await stage.driver.setDark(report, scheme === 'dark');
      await report.setViewport({ width: 360, height: 640 });
      expect(await violationsOf(report)).toEqual([]);
      await press(report, { name: words('report_wrongBorders') });
      await report.waitForSelector('.lines');
      expect(await violationsOf(report)).toEqual([]);
      expect(await overflows(report)).toBe(false);
    },
  );
}

/** Declares the tests on a stage whose build names this server's page for reports. */
export function reportPageTests(stage: Stage): void {
  describe('preview', () => previewTests(stage));
  describe('ways out', () => wayTests(stage));
  describe('access', () => accessTests(stage));
}
