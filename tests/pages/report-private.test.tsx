// @vitest-environment jsdom
/** The report page where it names a page for reports, and is asked about private windows or from them. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { draftOf } from '../../src/reports/draft.ts';
import type * as newReportPage from '../../src/reports/new-report-page.ts';
import { fakeBrowser } from '../platform/fake-browser.ts';
import { FINDING, REPORTS } from '../reports/sample-reports.ts';
import { begin, press, startReport, textAt } from './report-stage.tsx';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../platform/fake-browser.ts')).fakeBrowser,
}));
vi.mock('../../src/reports/new-report-page.ts', async (original) => ({
  ...(await original<typeof newReportPage>()),
  newReportPage: 'https://forge.example/new?body={report}',
}));

const { local, session } = fakeBrowser.storage;
const PRIVATE = {
  id: 'winnow',
  url: 'extension://winnow/report.html?entry=1',
  tab: { id: 9, incognito: true },
};
let open = new AbortController();

beforeEach(() => {
  open = new AbortController();
  vi.stubGlobal('navigator', { ...navigator, userAgent: 'Firefox/153.0' });
});
afterEach(() => {
  open.abort();
  vi.unstubAllGlobals();
});

test.each([
  [false, 1],
  [true, 0],
])('leads to that page where none is private: %s', async (isPrivate, count) => {
  const outbox = begin([], open.signal);
  const draft = draftOf(FINDING, 'gold', '2026-11-26');
  session.data.set('draft:1', { draft, most: 'full', entry: null, isPrivate });
  await startReport('draft=1', outbox, open.signal);
  expect(document.querySelectorAll('#page')).toHaveLength(count);
  expect(document.querySelectorAll('#save, #copy')).toHaveLength(2);
});

test('keeps what is changed of a kept report in a private window', async () => {
  await startReport('entry=1', begin([REPORTS['wrong-category']], open.signal), open.signal);
  fakeBrowser.sender = PRIVATE;
  press('No address');
  press('Keep the changes');
  await vi.waitUntil(() => textAt('.said') !== '');
  expect(textAt('.said')).toContain('Kept among your reports');
  expect(local.data.get('outbox')).toMatchObject({
    entries: [{ id: 1, report: { address: { part: 'none' } } }],
  });
});
