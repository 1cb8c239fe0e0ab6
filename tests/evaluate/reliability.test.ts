/** Confidences in ten bins. */
import { describe, expect, test } from 'vitest';
import { calibrationError, reliabilityOf } from '../../scripts/evaluate/reliability.ts';
import { type Line, readingOf, STORY } from './readings.ts';

const LINES: readonly Line[] = [
  ...STORY,
  ['gold', 'Coins and bars.'],
  ['N', 'More'],
  ['app', 'The harbour app.'],
];

describe('reliability', () => {
  const bins = reliabilityOf([
    readingOf({ lines: LINES, proposed: [[5, 5, 0.92], [6, 6, 0.98], [7, 7, 1], [0, 0, 0]] }), // biome-ignore format: one row
    readingOf({ lines: LINES, proposed: [[5, 5, 0.3], [6, 6, 0.299], [7, 7, 0.9, 'overlay']] }), // biome-ignore format: one row
  ]);

  test('counts each proposal inside and after the article once', () => {
    expect(bins.map(({ count }) => count)).toEqual([1, 0, 1, 1, 0, 0, 0, 0, 0, 3]);
    expect(bins.map(({ from }) => from)).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]);
  });

  test('sets mean confidence beside the share of good ones', () => {
    expect(bins[9]?.confidence).toBeCloseTo(2.9 / 3);
    expect(bins[9]?.good).toBeCloseTo(2 / 3);
    expect(bins[3]).toMatchObject({ confidence: 0.3, good: 1 });
    expect(bins[5]).toMatchObject({ confidence: 0, good: 0 });
  });

  test('is off by the mean distance', () => {
    expect(calibrationError(bins)).toBeCloseTo((0 + 0.299 + 0.7 + 3 * Math.abs(2.9 / 3 - 2 / 3)) / 6);
    expect(calibrationError(reliabilityOf([]))).toBe(0);
  });
});
