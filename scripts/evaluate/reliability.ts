/** Whether confidences are what they say: of the proposals with 70 to 80%, as many should be good. */
import { isInScope } from '../../src/engine/zone.ts';
import type { Reading } from '../train/reading.ts';

export interface Bin {
  /** From this confidence on, 0 to 0.9. */
  readonly from: number;
  readonly count: number;
  /** Mean confidence and share of good ones, 0 to 1; both 0 where there are none. */
  readonly confidence: number;
  readonly good: number;
}

const BINS = 10;

/** All proposals inside and after the articles, in ten bins. Good: three quarters promo, and no word of the article. */
export function reliabilityOf(readings: readonly Reading[]): readonly Bin[] {
  const judged = readings.flatMap((reading) =>
    reading.judged.filter(({ zone }) => isInScope(zone, 'article')),
  );
  return Array.from({ length: BINS }, (_, bin) => {
    const here = judged.filter(({ confidence }) => Math.min(BINS - 1, Math.floor(BINS * confidence)) === bin);
    const mean = (value: (one: (typeof here)[number]) => number): number =>
      here.length > 0 ? here.reduce((sum, one) => sum + value(one), 0) / here.length : 0;
    return {
      from: bin / BINS,
      count: here.length,
      confidence: mean(({ confidence }) => confidence),
      good: mean(({ isGood }) => (isGood ? 1 : 0)),
    };
  });
}

/** Mean distance of confidence and truth over the bins, by how many are in each, 0 to 1. */
export function calibrationError(bins: readonly Bin[]): number {
  const all = bins.reduce((sum, { count }) => sum + count, 0);
  const off = bins.reduce((sum, { count, confidence, good }) => sum + count * Math.abs(confidence - good), 0);
  return all > 0 ? off / all : 0;
}
