/** Features of all rows -> small whole numbers, so that trees are grown by counting. */

/** Features as small whole numbers: `columns[f][row]` is the index of a bin, whose upper border is `borders[f][bin]`. */
export interface BinnedData {
  readonly columns: readonly Uint8Array[];
  readonly borders: readonly Float32Array[];
  readonly length: number;
}

/** Most bins of a feature. */
export const BINS = 32;

/** Bins features at quantiles of their values in `rows`. `rows` holds `length` rows of `width` numbers. */
export function bin(rows: Float32Array, width: number): BinnedData {
  const length = rows.length / width;
  const columns: Uint8Array[] = [];
  const borders: Float32Array[] = [];
  for (let f = 0; f < width; f++) {
    const border = quantiles(rows, width, f, length);
    const column = new Uint8Array(length);
    for (let i = 0; i < length; i++) column[i] = binOf(border, rows[i * width + f] as number);
    columns.push(column);
    borders.push(border);
  }
  return { columns, borders, length };
}

/** The features of one and of the other, of the same rows. */
export function joined(one: BinnedData, other: BinnedData): BinnedData {
  return {
    columns: [...one.columns, ...other.columns],
    borders: [...one.borders, ...other.borders],
    length: one.length,
  };
}

function quantiles(rows: Float32Array, width: number, f: number, length: number): Float32Array {
  const step = Math.max(1, Math.floor(length / 20000));
  const sample: number[] = [];
  for (let i = 0; i < length; i += step) sample.push(rows[i * width + f] as number);
  sample.sort((a, b) => a - b);
  const distinct = [...new Set(sample)];
  if (distinct.length <= BINS) return Float32Array.from(distinct.slice(0, -1));
  const out = new Set<number>();
  for (let q = 1; q < BINS; q++) out.add(sample[Math.floor((q * sample.length) / BINS)] as number);
  // Rare large values matter as well: half of the borders would otherwise fall on one value.
  const high = distinct.slice(-1)[0] as number;
  return Float32Array.from([...out].filter((value) => value < high).sort((a, b) => a - b));
}

function binOf(borders: Float32Array, value: number): number {
  let low = 0;
  let high = borders.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (borders[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}
