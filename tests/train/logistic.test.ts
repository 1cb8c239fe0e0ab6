/** Logistic regression: known answers, and that it stays finite where there is none. */
import { describe, expect, test } from 'vitest';
import { fitLogistic, type LogisticRow } from '../../scripts/train/logistic.ts';

const row = (features: readonly number[], label: number, weight = 1): LogisticRow => ({
  features,
  label,
  weight,
});
const rows = (count: number, ...told: Parameters<typeof row>): readonly LogisticRow[] =>
  Array.from({ length: count }, () => row(...told));

describe('fitLogistic', () => {
  test('finds the log-odds of each group where nothing holds them back', () => {
    const [weight = 0, bias = 0] = fitLogistic(
      [...rows(30, [1], 1), ...rows(10, [1], 0), ...rows(20, [0], 1), ...rows(40, [0], 0)],
      0,
    );
    expect(bias).toBeCloseTo(Math.log(20 / 40));
    expect(weight + bias).toBeCloseTo(Math.log(30 / 10));
  });

  test('counts a row by its weight', () => {
    const [bias] = fitLogistic([row([], 1, 3), row([], 0, 1)], 0);
    expect(bias).toBeCloseTo(Math.log(3));
  });

  test.each<[string, readonly LogisticRow[]]>([
    ['a feature that is always 0', [row([0], 1), row([0], 0)]],
    ['a feature that says no more than another', [row([1, 1], 1), row([0, 0], 0), row([1, 1], 0)]],
    ['a feature that tells all', [row([1], 1), row([0], 0)]],
    ['labels that are all the same in a group', [...rows(9, [1], 1), row([0], 0), row([0], 1)]],
  ])('stays finite with %s', (_, list) => {
    expect(fitLogistic(list, 1).filter((weight) => !Number.isFinite(weight))).toEqual([]);
  });

  test('draws weights to zero', () => {
    const list = [row([1], 1), row([0], 0), row([1], 1)];
    const [loose = 0] = fitLogistic(list, 0.1);
    const [tight = 0] = fitLogistic(list, 10);
    expect(tight).toBeGreaterThan(0);
    expect(tight).toBeLessThan(loose / 3);
  });
});
