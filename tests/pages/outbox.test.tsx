// @vitest-environment jsdom
/** The page of kept reports: what is done with one or with several, and how each is taken back. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Report } from '../../src/reports/schema.ts';
import { bundleOf, serialise } from '../../src/reports/serialise.ts';
import { fakeBrowser } from '../platform/fake-browser.ts';
import { REPORTS, report } from '../reports/sample-reports.ts';
import { begin, press, startOutbox, textAt } from './report-stage.tsx';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../platform/fake-browser.ts')).fakeBrowser,
}));

const { local } = fakeBrowser.storage;
const ALL = [REPORTS['not-a-promo'], REPORTS['wrong-borders'], report({})] as const;
const write = vi.fn<(text: string) => Promise<void>>();
const saved: Blob[] = [];
let open = new AbortController();

beforeEach(() => {
  open = new AbortController();
  saved.length = 0;
  write.mockReset().mockResolvedValue(undefined);
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText: write } });
  const createObjectURL = (blob: Blob): string => `blob:${saved.push(blob)}`;
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL, revokeObjectURL: () => {} }));
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
});
afterEach(() => {
  open.abort();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function start(reports: readonly Report[] = ALL): void {
  startOutbox(begin(reports, open.signal), open.signal);
}

const said = (): string => textAt('.said').replace(/Undo$/, '');
const wordsIn = (title: string): readonly string[] =>
  [...document.querySelectorAll(`[aria-labelledby=${title}] .report-words`)].map(
    (each) => each.textContent ?? '',
  );
const stored = (): readonly { id: number; handedOver: boolean }[] =>
  (local.data.get('outbox') as { entries: { id: number; handedOver: boolean }[] }).entries;

test('lists them, the newest first, with what is known of each', () => {
  start();
  expect(wordsIn('waiting-title')).toEqual([
    'Without words',
    'Das Licht am Kap Münzen vom Kap Bestellen',
    'Das Licht am Kap',
  ]);
  expect(
    [...document.querySelectorAll('.report-buttons > *')].slice(0, 3).map((each) => each.ariaLabel),
  ).toEqual([
    'Open the report without words',
    'Delete the report without words',
    'Open the report “Das Licht am Kap Münzen vom Kap Bestellen”',
  ]);
  expect(textAt('.report-about')).toBe(
    'kap-anzeiger.example · It is a promo of another kind · November 26, 2026',
  );
  expect(document.querySelector('.report a')?.getAttribute('href')).toBe('report.html?entry=3');
});

test.each([
  [{ part: 'site', text: 'xn--mller-kva.example' }, 'müller.example · '],
  [{ part: 'none', text: '' }, ''],
] as const)('of an address %j shows the site alone', (address, site) => {
  start([report({ address })]);
  expect(textAt('.report-about')).toBe(`${site}It is a promo of another kind · November 26, 2026`);
});

test('says how to write one where there is none', () => {
  start([]);
  expect(document.body.textContent).toContain('No reports are waiting.');
  expect(document.querySelector('.selection')).toBeNull();
});

describe('a selection', () => {
  test('is saved as one file, and counts as handed over until that is taken back', async () => {
    start();
    expect(document.querySelector('#save')?.ariaDisabled).toBe('true');
    press('Select all');
    expect(textAt('.selection .box-hint')).toBe('3 reports selected');
    press('Save as a file');
    await vi.waitUntil(() => said().endsWith('3 reports now count as handed over.'));
    const bundle = bundleOf(ALL);
    expect(await saved[0]?.text()).toBe(bundle && serialise(bundle));
    expect([wordsIn('waiting-title').length, wordsIn('over-title').length]).toEqual([0, 3]);
    press('Undo');
    await vi.waitUntil(() => said() === 'Undone.');
    expect(stored().map(({ handedOver }) => handedOver)).toEqual([false, false, false]);
  });

  test('is copied', async () => {
    start();
    press('Select all');
    press(
      'Without words kap-anzeiger.example · It is a promo of another kind · November 26, 2026'.replace(
        ' kap',
        'kap',
      ),
    );
    press('Copy');
    await vi.waitUntil(() => said().endsWith('2 reports now count as handed over.'));
    const bundle = bundleOf(ALL.slice(0, 2));
    expect(write).toHaveBeenCalledWith(bundle && serialise(bundle));
    expect(stored().map(({ handedOver }) => handedOver)).toEqual([true, true, false]);
  });

  test('of too many is two files, and no copy', async () => {
    start(Array.from({ length: 51 }, () => report({})));
    press('Select all');
    press('Copy');
    expect(said()).toContain('At most 50');
    expect(write).not.toHaveBeenCalled();
    press('Save as a file');
    await vi.waitUntil(() => said().includes('51 reports now count'));
    expect(saved).toHaveLength(2);
  });

  test('waits on where copying is denied', async () => {
    start();
    write.mockRejectedValue(new Error('denied'));
    press('Select all');
    press('Copy');
    await vi.waitUntil(() => said().startsWith('The browser did not allow copying'));
    expect(stored().every(({ handedOver }) => !handedOver)).toBe(true);
  });
});

describe('deleting', () => {
  test('one hands the focus on, and is taken back', async () => {
    start();
    press('Delete the report “Das Licht am Kap”');
    await vi.waitUntil(() => said() === '1 report was deleted.');
    expect(stored().map(({ id }) => id)).toEqual([2, 3]);
    press('Undo');
    await vi.waitUntil(() => said() === 'Undone.');
    expect(stored().map(({ id }) => id)).toEqual([1, 2, 3]);
  });

  test('the last that was handed over leaves the focus with the others', async () => {
    start();
    document.querySelector<HTMLElement>('.report:last-child input')?.click();
    press('Save as a file');
    await vi.waitUntil(() => wordsIn('over-title').length === 1);
    press('Delete the report “Das Licht am Kap”');
    await vi.waitUntil(() => wordsIn('over-title').length === 0);
    expect(document.activeElement?.id).toBe('waiting-title');
  });

  test('all that is selected is taken back, too', async () => {
    start();
    press('Select all');
    press('Delete');
    await vi.waitUntil(() => said() === '3 reports were deleted.');
    expect(document.activeElement?.id).toBe('waiting-title');
    press('Undo');
    await vi.waitUntil(() => stored().length === 3);
  });

  test('says where it could not be done', async () => {
    start();
    local.failures.push('', 'disk full');
    press('Delete the report “Das Licht am Kap”');
    await vi.waitUntil(() => said().startsWith('The browser could not save this.'));
    expect(stored()).toHaveLength(3);
  });

  test('can be taken back once more where that failed', async () => {
    start();
    press('Delete the report “Das Licht am Kap”');
    await vi.waitUntil(() => said() === '1 report was deleted.');
    local.failures.push('', 'disk full');
    press('Undo');
    await vi.waitUntil(() => said().startsWith('The browser could not save this.'));
    press('Undo');
    await vi.waitUntil(() => said() === 'Undone.');
    expect(stored()).toHaveLength(3);
  });
});
