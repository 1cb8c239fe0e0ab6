/** The reader's way of reading: applied at once, kept by the background, and followed where another page changes it. */
import { sendToBackground } from '../../platform/messaging.ts';
import { readSettings, watchSettings } from '../../platform/settings-store.ts';
import type { Reading } from '../../settings/reading.ts';

export interface ReadingSettings {
  /** Applies a change, keeps it, and says whether that worked. */
  readonly change: (change: Partial<Reading>) => Promise<boolean>;
}

/** Calls back with the way of reading as of now, and with each new one until the signal. */
export async function followReading(
  signal: AbortSignal,
  onChange: (reading: Reading) => void,
): Promise<ReadingSettings> {
  const stored = await readSettings();
  let waiting = 0;
  let latest: Reading | undefined = stored.ok ? stored.value.reading : undefined;
  const take = (reading: Reading): void => {
    latest = reading;
    onChange(reading);
  };
  if (latest) onChange(latest);
  // While changes are on their way, what comes back is older than what the reader sees: a slider would jump.
  watchSettings(signal, ({ reading }) => {
    if (waiting === 0) take(reading);
  });
  return {
    change: async (change) => {
      if (latest) take({ ...latest, ...change });
      waiting += 1;
      const { ok } = await sendToBackground('settings:change', { kind: 'reading', reading: change });
      waiting -= 1;
      return ok;
    },
  };
}
