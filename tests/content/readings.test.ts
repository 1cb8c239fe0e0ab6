/** Readings one at a time: an answer to what the reader has corrected since is read for again. */
import { expect, test, vi } from 'vitest';
import { AS_ASKED, BY_ITSELF } from '../../src/content/manner.ts';
import { createReadings } from '../../src/content/readings.ts';
import type { Correction } from '../../src/engine/types.ts';
import { success } from '../../src/platform/result.ts';

const KEEP: Correction = { verdict: 'keep', category: 'gold', print: 'x' };

test.each([
  ['is taken', [KEEP], 1],
  ['is not taken once they changed, but the next one is', [], 2],
] as const)('what was read by the corrections of then %s', async (_, later, times) => {
  let corrections: readonly Correction[] = [KEEP];
  const take = vi.fn();
  const read = vi.fn(async () => {
    corrections = later;
    return success(undefined);
  });
  await createReadings({ read, basis: () => corrections, take, isOver: () => false }).ask(BY_ITSELF);
  expect(read).toHaveBeenCalledTimes(times);
  expect(read).toHaveBeenLastCalledWith(later);
  expect(take).toHaveBeenCalledTimes(1);
});

test('what is asked for while nothing is to be read keeps no later reading from beginning', async () => {
  let isOver = true;
  const read = vi.fn(async () => success(undefined));
  const take = vi.fn();
  const readings = createReadings({ read, basis: () => [], take, isOver: () => isOver });
  await readings.ask(AS_ASKED);
  expect(readings.areUnderWay()).toBe(false);
  expect(read).not.toHaveBeenCalled();
  isOver = false;
  await readings.ask(BY_ITSELF);
  expect(take).toHaveBeenCalledExactlyOnceWith(success(undefined), BY_ITSELF, expect.any(Number));
  expect(readings.areUnderWay()).toBe(false);
});
