/** Another look at pages that were no articles at first: applications fetch theirs. */
import { pause } from './idle.ts';

/** Milliseconds before each of them. */
const WAITS = [1500, 3500];

/** Looks again as long as there is need, until the signal. */
export async function lookLater(
  signal: AbortSignal,
  isNeeded: () => boolean,
  look: () => Promise<void>,
): Promise<void> {
  for (const wait of WAITS) {
    if (!isNeeded()) return;
    await pause(wait, signal);
    if (!signal.aborted && isNeeded()) await look();
  }
}
