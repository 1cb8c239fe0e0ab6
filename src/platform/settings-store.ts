/** Where settings are read, watched and written: one key of `storage.local`. */
import { applyChange, type SettingsChange } from '../settings/change.ts';
import { mergeSettings, parsePageSettings, parseSettings } from '../settings/parse.ts';
import type { PageSettings, Settings } from '../settings/schema.ts';
import { type Result, success } from './result.ts';
import { follow, read, write } from './storage.ts';

const KEY = 'settings';

/** What they say of pages as of now; defaults where there are none yet. Fails as a value where storage cannot be read. */
export async function readPageSettings(): Promise<Result<PageSettings>> {
  const stored = await read('local', KEY);
  return stored.ok ? success(parsePageSettings(stored.value)) : stored;
}

/** The same; from then on calls back with it whenever any context changed it: see `follow`. */
export function followPageSettings(
  signal: AbortSignal,
  onChange: (settings: PageSettings) => void,
): Promise<Result<PageSettings>> {
  return follow('local', KEY, parsePageSettings, signal, onChange);
}

/** The settings as of now; from then on calls back with them whenever any context changed them: see `follow`. */
export function followSettings(
  signal: AbortSignal,
  onChange: (settings: Settings) => void,
): Promise<Result<Settings>> {
  return follow('local', KEY, parseSettings, signal, onChange);
}

let last: Promise<unknown> = Promise.resolve();

async function change(by: SettingsChange): Promise<Result<void>> {
  const stored = await read('local', KEY);
  // Defaults must never be written over settings that only could not be read.
  if (!stored.ok) return stored;
  const before = parseSettings(stored.value);
  return write('local', KEY, mergeSettings(stored.value, before, applyChange(before, by), by));
}

/**
 * Changes the settings, one change after the other. For the background alone, of which there is only one: all others
 * send `settings:change`, or two contexts could read the same state and the later write would undo the earlier one.
 */
export function changeSettings(by: SettingsChange): Promise<Result<void>> {
  const done = last.then(() => change(by));
  last = done;
  return done;
}
