/** When a page is read again: soon where it is quiet, seldom where it is busy, and in the end always. */
import { describe, expect, test } from 'vitest';
import { createPace } from '../../src/content/pace.ts';

/** What to wait at a time, in milliseconds, after readings that ended at these times and took so long each. */
function delayAt(now: number, ends: readonly number[], cost: number, isMuch = false): number {
  const pace = createPace();
  for (const at of ends) pace.ran({ at, cost });
  return pace.delay(now, isMuch);
}

/** So many readings in a row, 10 ms apart, the last at 1000 ms. */
const inARow = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, i) => 1000 - 10 * (count - 1 - i));

describe('a change is looked at', () => {
  test.each<[string, delay: number, milliseconds: number]>([
    ['after a moment where nothing was read yet', delayAt(0, [], 0), 250],
    ['after a moment once more after the first reading', delayAt(1000, inARow(1), 1), 250],
    ['after twice as long after the second', delayAt(1000, inARow(2), 1), 500],
    ['after sixteen times as long after the fifth', delayAt(1000, inARow(5), 1), 4000],
    ['after half a minute at the latest, however busy the page is', delayAt(1000, inARow(40), 1), 30_000],
    ['after a second at the latest where it looks like an article', delayAt(1000, inARow(40), 1, true), 1000],
    ['after a moment again where the page was quiet for long', delayAt(40_000, inARow(40), 1), 250],
    ['when reading has taken a twentieth of the time', delayAt(1000, inARow(1), 40), 800],
    ['sooner by what has passed since then', delayAt(1500, inARow(1), 40), 300],
    ['after a moment where enough has passed', delayAt(9000, inARow(1), 40), 250],
    ['after five seconds at the latest where only reading is slow', delayAt(1000, inARow(1), 2000), 5000],
    ['so also where it looks like an article', delayAt(1000, inARow(1), 2000, true), 5000],
    ['and no later for a reading long ago', delayAt(4000, inARow(1), 2000), 2000],
    ['later all the same on a page that is busy as well', delayAt(1000, inARow(8), 2000), 30_000],
  ])('%s', (_, delay, milliseconds) => {
    expect(delay).toBe(milliseconds);
  });
});
