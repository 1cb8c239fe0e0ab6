/** Drafts and outbox in storage: kept as long as there is room, drafts of private windows given out once, nothing taken on trust. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type SavedDraft, storeDraft, storeNewDraft, takeDraft } from '../../src/platform/draft-store.ts';
import { changeOutbox, followOutbox, readOutbox } from '../../src/platform/outbox-store.ts';
import { draftOf } from '../../src/reports/draft.ts';
import { MAX_OUTBOX } from '../../src/reports/outbox.ts';
import { FINDING, report } from '../reports/sample-reports.ts';
import { fakeBrowser, reset } from './fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fakeBrowser }));

const { local, session } = fakeBrowser.storage;
const SAVED: SavedDraft = {
  draft: draftOf(FINDING, 'gold', '2026-11-26'),
  most: 'full',
  entry: null,
  isPrivate: false,
};

beforeEach(reset);

async function keyOf(saved: SavedDraft): Promise<string> {
  const stored = await storeNewDraft(saved);
  if (!stored.ok) throw new Error(stored.error);
  return stored.value;
}

describe('drafts', () => {
  test('are given out as they were kept, and never written to disk', async () => {
    const key = await keyOf(SAVED);
    await storeDraft(key, { ...SAVED, entry: 4 });
    expect(await takeDraft(key)).toEqual({ ok: true, value: { ...SAVED, entry: 4 } });
    expect(await takeDraft(key)).toMatchObject({ ok: true, value: SAVED.draft && { entry: 4 } });
    expect(local.data.size).toBe(0);
  });

  test('of private windows are forgotten as they are given out', async () => {
    const key = await keyOf({ ...SAVED, isPrivate: true });
    expect(await takeDraft(key)).toMatchObject({ ok: true, value: { isPrivate: true } });
    expect(session.data.size).toBe(0);
    expect(await takeDraft(key)).toEqual({ ok: true, value: undefined });
  });

  test('are few: the oldest goes', async () => {
    session.data.set('page:3', {});
    const first = await keyOf(SAVED);
    for (let i = 0; i < 12; i++) await keyOf(SAVED);
    expect(session.data.size).toBe(13);
    expect(await takeDraft(first)).toEqual({ ok: true, value: undefined });
  });

  test.each([undefined, {}, { ...SAVED, most: 'all' }, { ...SAVED, entry: 'x' }, { ...SAVED, draft: {} }])(
    'are not %j',
    async (value) => {
      session.data.set('draft:x', value);
      expect(await takeDraft('x')).toEqual({ ok: true, value: undefined });
    },
  );

  test('fail as values', async () => {
    session.failures.push('', '', 'quota');
    expect(await storeNewDraft(SAVED)).toEqual({ ok: false, error: 'quota' });
    session.failures.push('broken');
    expect(await takeDraft('x')).toEqual({ ok: false, error: 'broken' });
  });
});

describe('the outbox', () => {
  const KEEP = { kind: 'keep', report: report({}), id: null } as const;

  test('comes with what changed while it was read', async () => {
    const end = new AbortController();
    const following = followOutbox(end.signal, () => {});
    fakeBrowser.storage.onChanged.fire({ outbox: { newValue: { next: 3, entries: [] } } }, 'local');
    expect(await following).toMatchObject({ ok: true, value: { next: 3 } });
    end.abort();
  });

  test('loses no change to another one', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => changeOutbox(KEEP)));
    expect(answers).toEqual([1, 2, 3, 4, 5].map((value) => ({ ok: true, value })));
    const outbox = await readOutbox();
    expect(outbox.ok && outbox.value.entries).toHaveLength(5);
  });

  test('says that it is full, or cannot be written, and stays as it was', async () => {
    for (let i = 0; i < MAX_OUTBOX; i++) await changeOutbox(KEEP);
    expect(await changeOutbox(KEEP)).toEqual({ ok: false, error: 'full' });
    local.failures.push('', 'disk full');
    expect(await changeOutbox({ kind: 'remove', ids: [1] })).toEqual({ ok: false, error: 'disk full' });
    local.failures.push('broken');
    expect(await changeOutbox({ kind: 'remove', ids: [1] })).toEqual({ ok: false, error: 'broken' });
    const outbox = await readOutbox();
    expect(outbox.ok && outbox.value.entries).toHaveLength(MAX_OUTBOX);
  });
});
