/** Finds the report that the page's address names: a draft, or one that was kept in the outbox. */
import { type SavedDraft, storeNewDraft, takeDraft } from '../../platform/draft-store.ts';
import { readOutbox } from '../../platform/outbox-store.ts';
import { draftOfReport } from '../../reports/draft.ts';
import type { Opening } from './state.ts';

export interface Opened {
  readonly opening: Opening;
  /** What the draft is kept under while it is being written; undefined where it is not. */
  readonly key: string | undefined;
}

const GONE: Opened = { opening: { kind: 'gone' }, key: undefined };

async function openKept(id: number): Promise<Opened> {
  const outbox = await readOutbox();
  const entry = outbox.ok ? outbox.value.entries.find((each) => each.id === id) : undefined;
  if (!entry) return GONE;
  const { report } = entry;
  const saved: SavedDraft = {
    draft: draftOfReport(report),
    most: report.address.part,
    entry: id,
    isPrivate: false,
  };
  const stored = await storeNewDraft(saved);
  return { opening: { kind: 'ready', saved }, key: stored.ok ? stored.value : undefined };
}

/** Opens what `?draft=KEY` or `?entry=ID` names. Drafts of private windows are kept in the page alone. */
export async function openDraft(query: URLSearchParams): Promise<Opened> {
  const key = query.get('draft');
  if (key === null) return openKept(Number(query.get('entry')));
  const taken = await takeDraft(key);
  if (!taken.ok || !taken.value) return GONE;
  return { opening: { kind: 'ready', saved: taken.value }, key: taken.value.isPrivate ? undefined : key };
}
