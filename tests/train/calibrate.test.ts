/** Thresholds per category: low where confident folds are right, high where they are not. */
import { describe, expect, test } from 'vitest';
import { calibrate } from '../../scripts/train/calibrate.ts';
import type { Reading } from '../../scripts/train/reading.ts';
import { CATEGORIES, type Category } from '../../src/engine/types.ts';
import { type Line, readingOf, STORY } from '../evaluate/readings.ts';

/** Readings of pages whose one proposal is so sure; in `wrong` of every ten it is no promo. */
function readings(category: Category, confidence: number, wrong: number): readonly Reading[] {
  return Array.from({ length: 200 }, (_, i) =>
    readingOf({
      lines: [...STORY, [i % 10 < wrong ? 'N' : category, 'Order your bars from us today.']],
      proposed: [[5, 5, confidence, 'after', category]],
      zone: 'after',
    }),
  );
}

describe('thresholds', () => {
  const { fold, mark } = calibrate([
    ...readings('newsletter', 0.92, 0),
    ...readings('newsletter', 0.79, 0),
    ...readings('shop', 0.92, 0),
    ...readings('shop', 0.79, 3),
    ...readings('shop', 0.4, 5),
    ...readings('newsletter', 0.4, 1),
  ]);

  test('are lower where what is less sure is right as well', () => {
    expect(fold.newsletter).toBeLessThan(0.79);
  });

  test('are higher where it is not', () => {
    expect(fold.shop).toBeGreaterThan(0.79);
  });

  test('of marks ask for less', () => {
    expect(mark.newsletter).toBeLessThan(0.4);
    for (const category of CATEGORIES) expect(mark[category]).toBeLessThan(fold[category]);
  });

  test('are the highest that are tried where nothing is right', () => {
    const strict = calibrate(readings('other', 0.99, 9));
    expect(Math.min(...CATEGORIES.map((category) => strict.fold[category]))).toBeGreaterThan(0.9);
  });

  test('are higher where less sure folds are of pages written as decoys, and not for one line on other written pages', () => {
    const written = (lines: readonly Line[]): readonly Reading[] =>
      Array.from({ length: 20 }, () =>
        readingOf({
          lines: [...STORY, ['A', 'Order your bars from us, the caller said.'], ...lines],
          proposed: [[5, 5, 0.65, 'after', 'gold']],
          zone: 'after',
          isWritten: true,
        }),
      );
    const sure = readings('gold', 0.65, 0);
    const ofPromo = calibrate([...sure, ...written([['gold', 'Order your bars from us today.']])]);
    expect(ofPromo.fold.gold).toBeLessThan(0.65);
    expect(calibrate([...sure, ...written([])]).fold.gold).toBeGreaterThan(0.65);
  });

  test.each([
    ['gold', 'few real pages have', true],
    ['shop', 'many real pages have', false],
  ] as const)('of %s, which %s, may be lower for written promos: %s', (category, _, isLower) => {
    const written = Array.from({ length: 240 }, () =>
      readingOf({
        lines: [...STORY, [category, 'Order your bars from us today.']],
        proposed: [[5, 5, 0.79, 'after', category]],
        zone: 'after',
        isWritten: true,
      }),
    );
    const real = readings(category, 0.79, 1).slice(0, 60);
    expect(calibrate(real).fold[category]).toBeGreaterThan(0.79);
    const { fold } = calibrate([...real, ...written]);
    expect(fold[category] < 0.79).toBe(isLower);
  });

  test('are the same each time', () => {
    const pages = readings('app', 0.9, 2);
    expect(calibrate(pages)).toEqual(calibrate(pages));
  });
});
