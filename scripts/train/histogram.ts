/**
 * Counts gradients per bin of each feature. Most features of most rows are in the feature's usual bin, such as that of
 * zero; only the others are visited, and what they leave of the sum is the usual bin's.
 */
import { BINS, type BinnedData } from './bins.ts';

/** Of each row the features that are not in their usual bin; those of row `i` are from `starts[i]` to `starts[i + 1]`. */
export interface UnusualBins {
  readonly usual: Uint8Array;
  readonly starts: Uint32Array;
  readonly features: Uint16Array;
  readonly bins: Uint8Array;
}

/** The rows that a tree is grown from, with the features that it may ask for; what is told of a row is at its place. */
export interface RowSample {
  readonly features: readonly number[];
  /** The number of the row at each place. */
  readonly rows: Int32Array;
  readonly gradients: Float32Array;
  readonly hessians: Float32Array;
  /** Usual bin of each of the features. */
  readonly usual: Uint8Array;
  /** Where in a histogram each row that is not in a feature's usual bin counts: from `starts[place]` to `starts[place + 1]`. */
  readonly starts: Uint32Array;
  readonly cells: Uint32Array;
}

/** Finds what is unusual of some rows, given in order; others have nothing. */
export function unusualBins({ columns, length }: BinnedData, rows: readonly number[]): UnusualBins {
  const usual = new Uint8Array(columns.length);
  let all = 0;
  columns.forEach((column, f) => {
    const counts = countsOf(column, rows);
    const most = Math.max(...counts);
    usual[f] = counts.indexOf(most);
    all += rows.length - most;
  });
  const starts = new Uint32Array(length + 1);
  const features = new Uint16Array(all);
  const bins = new Uint8Array(all);
  let at = 0;
  let done = 0;
  for (const row of rows) {
    starts.fill(at, done, row + 1);
    done = row + 1;
    for (let f = 0; f < usual.length; f++) {
      const bin = (columns[f] as Uint8Array)[row] as number;
      if (bin === usual[f]) continue;
      features[at] = f;
      bins[at] = bin;
      at++;
    }
  }
  starts.fill(at, done);
  return { usual, starts, features, bins };
}

/** How many of some rows are in each bin. */
function countsOf(column: Uint8Array, rows: readonly number[]): Uint32Array {
  const counts = new Uint32Array(BINS);
  for (const row of rows) {
    const bin = column[row] as number;
    counts[bin] = (counts[bin] as number) + 1;
  }
  return counts;
}

/** Takes rows, in any order, and features together; gradients and hessians are given for all rows, by number. */
export function sampleOf(
  unusual: UnusualBins,
  rows: Int32Array,
  features: readonly number[],
  gradients: Float32Array,
  hessians: Float32Array,
): RowSample {
  const slots = new Int32Array(unusual.usual.length).fill(-1);
  features.forEach((feature, slot) => {
    slots[feature] = slot;
  });
  const starts = new Uint32Array(rows.length + 1);
  const most = rows.reduce((sum, row) => sum + unusualOf(unusual, row), 0);
  const cells = new Uint32Array(most);
  let length = 0;
  rows.forEach((row, place) => {
    const end = unusual.starts[row + 1] as number;
    for (let at = unusual.starts[row] as number; at < end; at++) {
      const slot = slots[unusual.features[at] as number] as number;
      if (slot >= 0) cells[length++] = (slot * BINS + (unusual.bins[at] as number)) * 2;
    }
    starts[place + 1] = length;
  });
  return {
    features,
    rows,
    gradients: Float32Array.from(rows, (row) => gradients[row] as number),
    hessians: Float32Array.from(rows, (row) => hessians[row] as number),
    usual: Uint8Array.from(features, (feature) => unusual.usual[feature] as number),
    starts,
    cells,
  };
}

function unusualOf({ starts }: UnusualBins, row: number): number {
  return (starts[row + 1] as number) - (starts[row] as number);
}

/** Sums of gradients and hessians, in turn, per bin of each of the sample's features, over the rows at some places. */
export function histogramOf(sample: RowSample, places: Int32Array): Float64Array {
  const { gradients, hessians, starts, cells } = sample;
  const histogram = new Float64Array(sample.features.length * BINS * 2);
  const whole = [0, 0] as [number, number];
  for (const place of places) {
    const g = gradients[place] as number;
    const h = hessians[place] as number;
    whole[0] += g;
    whole[1] += h;
    const end = starts[place + 1] as number;
    for (let k = starts[place] as number; k < end; k++) {
      const at = cells[k] as number;
      histogram[at] = (histogram[at] as number) + g;
      histogram[at + 1] = (histogram[at + 1] as number) + h;
    }
  }
  sample.usual.forEach((bin, slot) => {
    whole.forEach((sum, which) => {
      histogram[(slot * BINS + bin) * 2 + which] = sum - sumOf(histogram, slot * BINS * 2 + which);
    });
  });
  return histogram;
}

/** The sum over the bins of a feature, from the first on. */
function sumOf(histogram: Float64Array, first: number): number {
  let sum = 0;
  for (let bin = 0; bin < BINS; bin++) sum += histogram[first + bin * 2] as number;
  return sum;
}
