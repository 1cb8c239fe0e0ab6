// @vitest-environment jsdom
/** The report page: what it offers and refuses, and that nothing is lost where something fails. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SavedDraft } from '../../src/platform/draft-store.ts';
import { draftOf } from '../../src/reports/draft.ts';
import { MAX_OUTBOX } from '../../src/reports/outbox.ts';
import type { Report } from '../../src/reports/schema.ts';
import { bundleOf, serialise } from '../../src/reports/serialise.ts';
import { fakeBrowser } from '../platform/fake-browser.ts';
import { FINDING, REPORTS, report } from '../reports/sample-reports.ts';
import { begin, press, startReport, textAt } from './report-stage.tsx';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../platform/fake-browser.ts')).fakeBrowser,
}));

const { local, session } = fakeBrowser.storage;
const SAVED: SavedDraft = {
  draft: draftOf(FINDING, 'gold', '2026-11-26'),
  most: 'full',
  entry: null,
  isPrivate: false,
};
const write = vi.fn<(text: string) => Promise<void>>();
let open = new AbortController();
/** One for each test: what the one before has changed may still be on its way to storage. */
let key = 0;

beforeEach(() => {
  key++;
  open = new AbortController();
  write.mockReset().mockResolvedValue(undefined);
  vi.stubGlobal('navigator', { ...navigator, userAgent: 'Firefox/153.0', clipboard: { writeText: write } });
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => {} }));
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
});
afterEach(() => {
  open.abort();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function startDraft(change: Partial<SavedDraft> = {}, kept: readonly Report[] = []): Promise<void> {
  const outbox = begin(kept, open.signal);
  session.data.set(`draft:${key}`, { ...SAVED, ...change });
  await startReport(`draft=${key}`, outbox, open.signal);
}

async function startKept(kept: Report): Promise<void> {
  await startReport('entry=1', begin([kept], open.signal), open.signal);
}

const said = (): string => textAt('.said').replace(/Undo$/, '');
const entries = (): unknown => (local.data.get('outbox') as { entries: unknown }).entries;

describe('what it shows', () => {
  test('is the text that the copy has', async () => {
    await startDraft();
    const text = document.querySelector('#preview')?.textContent;
    press('Copy');
    await vi.waitUntil(() => said() === 'Copied.');
    expect(write).toHaveBeenCalledWith(text);
    expect(entries()).toEqual([]);
  });

  test('of what cannot be handed over is what it lacks', async () => {
    await startDraft();
    press('It is a promo of another kind');
    expect(textAt('.lack')).toContain('Choose above');
    expect(document.querySelectorAll('.way .button:not([aria-disabled="true"])')).toHaveLength(0);
    press('Too much or too little was folded');
    expect(textAt('.lack')).toContain('Tick or untick');
    press('This is not a promo');
    expect(textAt('.lack')).toBe('');
  });

  test('without words to share says how to go on', async () => {
    const lines = FINDING.lines.map((line) => ({ ...line, text: '\u200b' }));
    await startDraft({ draft: draftOf({ ...FINDING, lines }, 'gold', '2026-11-26') });
    expect(textAt('.lack')).toContain('Switch “The words” off');
  });

  test('has no link to a page for reports where the build names none', async () => {
    await startDraft();
    expect(document.querySelector('#page')).toBeNull();
  });

  test.each(['draft=y', 'entry=7', 'entry=x', ''])('of %s is that it is gone', async (query) => {
    await startReport(query, begin([], open.signal), open.signal);
    expect(textAt('h2')).toBe('This report is no longer here');
  });
});

describe('keeping', () => {
  test('keeps it once, and its changes in its place', async () => {
    await startDraft();
    press('Keep for later');
    await vi.waitUntil(() => said() === 'Kept among your reports.');
    expect(entries()).toMatchObject([{ id: 1, handedOver: false, report: { address: { part: 'path' } } }]);
    expect(textAt('#keep')).toBe('Keep for later');
    expect(document.querySelector('#keep')?.ariaDisabled).toBe('true');
    press('No address');
    press('Keep the changes');
    await vi.waitUntil(() => said() === 'Kept among your reports.');
    expect(entries()).toMatchObject([{ id: 1, report: { address: { part: 'none' } } }]);
    expect(session.data.get(`draft:${key}`)).toMatchObject({ entry: 1 });
  });

  test('keeps it once however fast it is pressed twice', async () => {
    await startDraft();
    press('Keep for later');
    press('Keep for later');
    await vi.waitUntil(() => said() === 'Kept among your reports.');
    await fakeBrowser.runtime.sendMessage({ name: 'outbox:change', args: [{ kind: 'remove', ids: [] }] });
    expect(entries()).toMatchObject([{ id: 1 }]);
  });

  test.each([
    ['the outbox is full', MAX_OUTBOX, [], 'There is no room'],
    ['the browser refuses', 0, ['', 'disk full'], 'The browser could not keep it'],
  ])('says what to do where %s, and loses nothing', async (_, count, failures, words) => {
    await startDraft(
      {},
      Array.from({ length: count }, () => report({})),
    );
    const before = document.querySelector('#preview')?.textContent;
    local.failures.push(...failures);
    press('Keep for later');
    await vi.waitUntil(() => said().startsWith(words));
    expect(document.querySelector('#preview')?.textContent).toBe(before);
    expect(entries()).toHaveLength(count);
  });

  test('says where what is changed does not outlive the page', async () => {
    await startDraft();
    session.failures.push('quota');
    press('No address');
    await vi.waitUntil(() => said().startsWith('The browser does not keep what you change here'));
    expect(document.querySelector('#preview')?.textContent).toContain('"part": "none"');
  });

  test('is not offered for a private window, and nothing is left of it', async () => {
    await startDraft({ isPrivate: true });
    expect(document.body.textContent).toContain('private window');
    expect(document.querySelector('#keep')).toBeNull();
    press('No address');
    press('Save as a file');
    await vi.waitUntil(() => said().startsWith('Saved as'));
    expect([session.data.size, entries()]).toEqual([0, []]);
  });
});

describe('a kept report', () => {
  const kept = REPORTS['wrong-category'];

  test('is the same again, and no more of it than was kept', async () => {
    await startKept(kept);
    const bundle = bundleOf([kept]);
    expect(document.querySelector('#preview')?.textContent).toBe(bundle && serialise(bundle));
    expect(document.body.textContent).not.toContain('In full');
    expect(document.querySelector('#with-neighbours')).toBeNull();
  });

  test('counts as handed over once it is, which can be taken back', async () => {
    await startKept(kept);
    press('Save as a file');
    await vi.waitUntil(() => said().includes('counts as handed over'));
    expect(entries()).toMatchObject([{ id: 1, handedOver: true }]);
    press('Undo');
    await vi.waitUntil(() => said() === 'Undone.');
    expect(entries()).toMatchObject([{ id: 1, handedOver: false }]);
  });

  test('can have that taken back once more where it failed', async () => {
    await startKept(kept);
    press('Save as a file');
    await vi.waitUntil(() => said().includes('counts as handed over'));
    local.failures.push('', 'disk full');
    press('Undo');
    await vi.waitUntil(() => said().startsWith('The browser could not save this.'));
    press('Undo');
    await vi.waitUntil(() => said() === 'Undone.');
    expect(entries()).toMatchObject([{ id: 1, handedOver: false }]);
  });

  test('is kept as it was handed over', async () => {
    await startKept(kept);
    press('The website alone');
    press('Copy');
    await vi.waitUntil(() => said().includes('counts as handed over'));
    expect(entries()).toMatchObject([{ handedOver: true, report: { address: { part: 'site' } } }]);
  });

  test('is not handed over where copying is denied', async () => {
    await startKept(kept);
    write.mockRejectedValue(new Error('denied'));
    press('Copy');
    await vi.waitUntil(() => said().startsWith('The browser did not allow copying'));
    expect(entries()).toMatchObject([{ handedOver: false }]);
  });
});
