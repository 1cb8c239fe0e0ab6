/** The two storage areas: read, write and watch single keys. Values are unknown until their owner has checked them. */
import browser, { type Storage } from 'webextension-polyfill';
import { failureOf, type Result, success } from './result.ts';

/** `local` survives restarts; `session` lives in memory until the browser closes and is closed to content scripts. */
export type Area = 'local' | 'session';

/** The value of a key, undefined where there is none; fails as a value where storage cannot be read. */
export async function read(area: Area, key: string): Promise<Result<unknown>> {
  try {
    return success((await browser.storage[area].get(key))[key]);
  } catch (thrown) {
    return failureOf(thrown);
  }
}

/** Writes a key; fails as a value where the browser refuses, by quota for one. */
export async function write(area: Area, key: string, value: unknown): Promise<Result<void>> {
  try {
    await browser.storage[area].set({ [key]: value });
    return success(undefined);
  } catch (thrown) {
    return failureOf(thrown);
  }
}

/** Removes keys; none of them has to be there. */
export async function remove(area: Area, keys: readonly string[]): Promise<Result<void>> {
  try {
    await browser.storage[area].remove([...keys]);
    return success(undefined);
  } catch (thrown) {
    return failureOf(thrown);
  }
}

/** All that an area holds, by key; empty where it cannot be read. */
export async function readAll(area: Area): Promise<Readonly<Record<string, unknown>>> {
  try {
    return await browser.storage[area].get();
  } catch {
    return {};
  }
}

/** The keys of an area that begin so. */
export async function keysOf(area: Area, prefix: string): Promise<readonly string[]> {
  return Object.keys(await readAll(area)).filter((key) => key.startsWith(prefix));
}

/** Calls back with each new value of a key (undefined when it is removed), whichever context wrote it. */
export function watch(
  area: Area,
  key: string,
  signal: AbortSignal,
  onChange: (value: unknown) => void,
): void {
  const listener = (changes: Record<string, Storage.StorageChange>, name: string): void => {
    const change = changes[key];
    if (name === area && change) onChange(change.newValue);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

/**
 * What a key holds as of now, as its owner parses it; from then on calls back with it whenever any context changed it. A
 * change while it is being read is in what comes first. Fails as a value where storage cannot be read.
 */
export async function follow<Value extends object>(
  area: Area,
  key: string,
  parse: (value: unknown) => Value,
  signal: AbortSignal,
  onChange: (value: Value) => void,
): Promise<Result<Value>> {
  let newest: Value | undefined;
  let isFirst = true;
  watch(area, key, signal, (value) => {
    newest = parse(value);
    if (!isFirst) onChange(newest);
  });
  const stored = await read(area, key);
  isFirst = false;
  return stored.ok ? success(newest ?? parse(stored.value)) : stored;
}
