/** The reader's way of reading: kept by the background, and followed where another page changes it. */
import { sendToBackground } from '../../platform/messaging.ts';
import { followSettings } from '../../platform/settings-store.ts';
import type { Reading } from '../../settings/reading.ts';

/** Keeps a change that the reader sees already; says whether that worked. */
export type Keep = (change: Partial<Reading>) => Promise<boolean>;

/** Calls back with the way of reading as of now, and whenever another page changes it, until the signal. */
export async function followReading(
  signal: AbortSignal,
  onChange: (reading: Reading) => void,
): Promise<Keep> {
  let waiting = 0;
  // While changes are on their way, what comes back is older than what the reader sees: a slider would jump.
  const stored = await followSettings(signal, ({ reading }) => {
    if (waiting === 0) onChange(reading);
  });
  if (stored.ok) onChange(stored.value.reading);
  return async (change) => {
    waiting += 1;
    const { ok } = await sendToBackground('settings:change', { kind: 'reading', reading: change });
    waiting -= 1;
    return ok;
  };
}
