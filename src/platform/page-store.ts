/** What was found on the pages that are open: one key per tab in `storage.session`, written by the background alone. */
import type { PageState } from './page-state.ts';
import { isPageState } from './page-state-check.ts';
import type { Result } from './result.ts';
import { keysOf, remove, watch, write } from './storage.ts';

const PREFIX = 'page:';

function keyOf(tabId: number): string {
  return `${PREFIX}${tabId}`;
}

/** Calls back with each new state of a tab's page. */
export function watchPage(tabId: number, signal: AbortSignal, onChange: (state: PageState) => void): void {
  watch('session', keyOf(tabId), signal, (value) => {
    if (isPageState(value)) onChange(value);
  });
}

/**
 * Keeps the state of a tab's page. Where the quota (10 MB) is used up, other tabs give way: their popups ask the page
 * itself anyway and only lose the news that comes while they are open.
 */
export async function storePage(tabId: number, state: PageState): Promise<Result<void>> {
  const stored = await write('session', keyOf(tabId), state);
  if (stored.ok) return stored;
  await remove('session', await keysOf('session', PREFIX));
  return write('session', keyOf(tabId), state);
}

/** Forgets the page of a tab that is gone. */
export async function forgetPage(tabId: number): Promise<void> {
  await remove('session', [keyOf(tabId)]);
}
