/**
 * The reports that readers are writing, in `storage.session`: in memory until the browser closes, so that a report
 * survives a reload of its page, and nothing is written to disk before the reader wants that.
 */
import { fieldsOf, isOneOf } from '../engine/unchecked.ts';
import { isDraft } from '../reports/check-draft.ts';
import type { Draft } from '../reports/draft.ts';
import { ADDRESS_PARTS, type AddressPart } from '../reports/schema.ts';
import { newKey } from './article-store.ts';
import { type Result, success } from './result.ts';
import { keysOf, read, remove, write } from './storage.ts';

/** All that the report page shows of a draft. */
export interface SavedDraft {
  readonly draft: Draft;
  /** As much as is known of the page's address: of a report that was kept, no more than was kept. */
  readonly most: AddressPart;
  /** The outbox's entry that it was kept as; null where it was not. */
  readonly entry: number | null;
  /** Whether it is about a page in a private window. */
  readonly isPrivate: boolean;
}

const PREFIX = 'draft:';
/** More than these are not kept; the oldest goes. */
const MOST = 12;

/** Keeps a new draft, and answers its key. Fails as a value where the browser refuses. */
export async function storeNewDraft(saved: SavedDraft): Promise<Result<string>> {
  const known = [...(await keysOf('session', PREFIX))].sort();
  await remove('session', known.slice(0, Math.max(0, known.length + 1 - MOST)));
  const key = newKey(Date.now());
  const stored = await storeDraft(key, saved);
  return stored.ok ? success(key) : stored;
}

/** Keeps a draft under a key that it has. */
export function storeDraft(key: string, saved: SavedDraft): Promise<Result<void>> {
  return write('session', PREFIX + key, saved);
}

/** The draft under a key; undefined where there is none, or none any more. One of a private window is given out once. */
export async function takeDraft(key: string): Promise<Result<SavedDraft | undefined>> {
  const stored = await read('session', PREFIX + key);
  if (!stored.ok) return stored;
  if (!isSaved(stored.value)) return success(undefined);
  if (stored.value.isPrivate) await remove('session', [PREFIX + key]);
  return success(stored.value);
}

/** Forgets the draft under a key. */
export async function forgetDraft(key: string): Promise<void> {
  await remove('session', [PREFIX + key]);
}

function isSaved(value: unknown): value is SavedDraft {
  const { draft, most, entry, isPrivate } = fieldsOf<SavedDraft>(value);
  const isKnown = isOneOf(ADDRESS_PARTS, most);
  const isEntry = entry === null || Number.isSafeInteger(entry);
  return isDraft(draft) && isKnown && isEntry && typeof isPrivate === 'boolean';
}
