/** What the reader wants here, while it is being remembered and the settings change. */
import { beforeEach, expect, test, vi } from 'vitest';
import { createCorrections } from '../../src/content/corrections.ts';
import { createWishes, type Wishes } from '../../src/content/wishes.ts';
import type { Policy } from '../../src/settings/policy.ts';
import { POLICY } from './policies.ts';

const OFF: Policy = { ...POLICY, fold: false };
const NO_GOLD: Policy = { ...POLICY, categories: ['webinar'] };

/** Ends what is being remembered, the oldest first. */
let ends: ((isRemembered: boolean) => void)[];
const onLeft = vi.fn((_: Policy) => {});
let wishes: Wishes;

beforeEach(() => {
  ends = [];
  onLeft.mockClear();
  wishes = createWishes({
    policy: POLICY,
    corrections: createCorrections([], () => {}),
    remember: async () => true,
    rememberLeft: () => new Promise((resolve) => ends.push(resolve)),
    onCorrected: () => {},
    onLeft,
  });
});

test('what was taken back is not left once more, as the settings of before come late', async () => {
  const left = wishes.leave(null, true);
  const back = wishes.leave(null, false);
  ends[0]?.(true);
  expect(await left).toBe(true);
  expect(wishes.adopt(OFF).fold).toBe(true);
  expect(wishes.adopt(POLICY).fold).toBe(true);
  ends[1]?.(true);
  expect(await back).toBe(true);
  expect(onLeft.mock.calls.map(([{ fold }]) => fold)).toEqual([false, true, true]);
  expect(wishes.adopt(OFF).fold).toBe(false);
});

test('what the settings say meanwhile holds as soon as all is remembered', async () => {
  const left = wishes.leave('gold', true);
  expect(wishes.adopt({ ...OFF, categories: ['gold'] })).toEqual(NO_GOLD);
  ends[0]?.(true);
  await left;
  expect(onLeft).toHaveBeenLastCalledWith({ ...OFF, categories: [] });
});

test('what nobody remembers holds here alone, whatever the settings say next', async () => {
  const left = wishes.leave('gold', true);
  ends[0]?.(false);
  expect(await left).toBe(false);
  expect(onLeft).toHaveBeenCalledTimes(1);
  expect(wishes.adopt(POLICY)).toEqual(NO_GOLD);
});
