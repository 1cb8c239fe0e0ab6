/** Where the reports are kept that were not handed over yet: one key of `storage.local`. */
import { type Outbox, parseOutbox } from '../reports/outbox.ts';
import { changedOutbox, type OutboxChange } from '../reports/outbox-change.ts';
import { failure, type Result, success } from './result.ts';
import { follow, read, write } from './storage.ts';

const KEY = 'outbox';

/** The outbox as of now; empty where there is none yet. Fails as a value where storage cannot be read. */
export async function readOutbox(): Promise<Result<Outbox>> {
  const stored = await read('local', KEY);
  return stored.ok ? success(parseOutbox(stored.value)) : stored;
}

/** The outbox as of now; from then on calls back with it whenever any context changed it: see `follow`. */
export function followOutbox(
  signal: AbortSignal,
  onChange: (outbox: Outbox) => void,
): Promise<Result<Outbox>> {
  return follow('local', KEY, parseOutbox, signal, onChange);
}

/** What `changeOutbox` fails with where there is no room. */
export const FULL = 'full';

let last: Promise<unknown> = Promise.resolve();

async function change(by: OutboxChange): Promise<Result<number | null>> {
  const stored = await readOutbox();
  if (!stored.ok) return stored;
  const changed = changedOutbox(stored.value, by);
  if (!changed.ok) return failure(FULL);
  const written = await write('local', KEY, changed.outbox);
  return written.ok ? success(changed.id) : written;
}

/** Changes the outbox, one change after the other. For the background alone, as with the settings. */
export function changeOutbox(by: OutboxChange): Promise<Result<number | null>> {
  const done = last.then(() => change(by));
  last = done;
  return done;
}
