/** Histograms are those that counting every row of every feature gives. */
import { describe, expect, test } from 'vitest';
import { BINS, type BinnedData } from '../../scripts/train/bins.ts';
import { histogramOf, sampleOf, unusualBins } from '../../scripts/train/histogram.ts';
import { randomFrom } from '../../scripts/train/random.ts';

const LENGTH = 200;
const random = randomFrom(3);
/** Features that are mostly zero, mostly something else, never the same, and always the same. */
const DRAWS = [
  () => (random() < 0.05 ? 1 : 0),
  () => (random() < 0.2 ? Math.floor(BINS * random()) : BINS - 1),
  () => Math.floor(BINS * random()),
  () => 4,
];
const DATA: BinnedData = {
  columns: DRAWS.map((draw) => Uint8Array.from({ length: LENGTH }, draw)),
  borders: DRAWS.map(() => new Float32Array(BINS - 1)),
  length: LENGTH,
};
/** Whole numbers, so that sums are exact in any order. */
const draws = (): Float32Array =>
  Float32Array.from({ length: LENGTH }, () => Math.floor(100 * random()) - 50);
const [GRADIENTS, HESSIANS] = [draws(), draws()];

function counted(rows: readonly number[], features: readonly number[]): Float64Array {
  const histogram = new Float64Array(features.length * BINS * 2);
  for (const row of rows) {
    features.forEach((feature, slot) => {
      const at = (slot * BINS + (DATA.columns[feature]?.[row] ?? 0)) * 2;
      histogram[at] = (histogram[at] ?? 0) + (GRADIENTS[row] ?? 0);
      histogram[at + 1] = (histogram[at + 1] ?? 0) + (HESSIANS[row] ?? 0);
    });
  }
  return histogram;
}

const ROWS = Array.from({ length: LENGTH }, (_, row) => row);
const SOME = ROWS.filter((row) => row > 2 && row % 3 > 0 && row < 190);

describe.each([
  ['all rows', ROWS, ROWS],
  ['some of those that are known', SOME, SOME.filter((row) => row % 2 === 0)],
  ['one row', SOME, SOME.slice(7, 8)],
  ['no row', SOME, []],
])('of %s', (_, known, rows) => {
  const unusual = unusualBins(DATA, known);

  test.each([[[0, 1, 2, 3]], [[3, 1]], [[2]], [[]]])('and the features %j', (features) => {
    const sample = sampleOf(unusual, Int32Array.from(rows), features, GRADIENTS, HESSIANS);
    const places = rows.map((_row, place) => place);
    expect(histogramOf(sample, Int32Array.from(places))).toEqual(counted(rows, features));
    const few = places.filter((place) => place % 4 === 1);
    const fewRows = few.map((place) => rows[place] ?? -1);
    expect(histogramOf(sample, Int32Array.from(few))).toEqual(counted(fewRows, features));
  });
});

test('only what is unusual is kept, and nothing of rows that are not known', () => {
  const { starts, features } = unusualBins(DATA, SOME);
  expect(starts).toHaveLength(LENGTH + 1);
  expect([...features]).not.toContain(3);
  expect(features.length).toBe(starts[LENGTH]);
  expect(features.filter((feature) => feature === 0).length).toBeLessThan(0.2 * SOME.length);
  const strange = ROWS.filter((row) => !SOME.includes(row));
  expect(strange.filter((row) => starts[row] !== starts[row + 1])).toEqual([]);
});
