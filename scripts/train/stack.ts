/**
 * Fits a model to all rows, and one per part to the others, whose scores of that part a later model may learn from
 * ("stacked generalization", Wolpert 1992).
 */
import type { Page } from '../../src/engine/page.ts';
import type { BinnedData } from './bins.ts';
import { boostAll } from './boost-all.ts';
import { type Boosted, type BoostingOptions, scoresOf } from './boosting.ts';

/** A page, and the part of the split that it is in. */
interface Sample {
  readonly page: Page;
  readonly part: number;
}

/** The rows of all blocks of all pages, `width` numbers each, page by page. */
export function rowsOf<S extends Sample>(
  samples: readonly S[],
  width: number,
  rowsOfOne: (sample: S, index: number) => Float32Array,
): Float32Array {
  const length = samples.reduce((sum, { page }) => sum + page.blocks.length, 0);
  const rows = new Float32Array(length * width);
  let at = 0;
  samples.forEach((sample, i) => {
    rows.set(rowsOfOne(sample, i), at);
    at += sample.page.blocks.length * width;
  });
  return rows;
}

/** The part of each of these rows. */
export function partOf(samples: readonly Sample[]): Uint8Array {
  return Uint8Array.from(samples.flatMap(({ page, part }) => page.blocks.map(() => part)));
}

/** What was told of these rows, page by page. */
export function byPage<S extends Sample>(
  samples: readonly S[],
  odds: Float32Array,
): ReadonlyMap<S, Float32Array> {
  let end = 0;
  return new Map(
    samples.map((sample) => {
      const start = end;
      end += sample.page.blocks.length;
      return [sample, odds.subarray(start, end)];
    }),
  );
}

/** What is known of each row. */
export interface Rows {
  readonly data: BinnedData;
  /** 1 or 0. */
  readonly labels: Uint8Array;
  /** 0 leaves a row out. */
  readonly weights: Float32Array;
  /** The number of its part, from 0 on. */
  readonly part: Uint8Array;
}

/** A model fitted to all rows, those fitted to all but one part each, and the borders of their features. */
export interface Fitted {
  readonly model: Boosted;
  readonly byPart: readonly Boosted[];
  readonly data: BinnedData;
}

export interface Stacked extends Fitted {
  /** Log-odds of each row by the model that does not know its part. */
  readonly odds: Float32Array;
}

/** Fits a model to all rows, and for each of so many parts one to the others. Rejects with the first error of a thread. */
export async function stack(
  { data, labels, weights, part }: Rows,
  parts: number,
  options: BoostingOptions,
): Promise<Stacked> {
  const jobs = Array.from({ length: parts }, (_, i) => ({
    weights: weights.map((weight, row) => (part[row] === i ? 0 : weight)),
    options: { ...options, seed: options.seed + i + 1 },
  }));
  const models = await boostAll(data, labels, [...jobs, { weights, options }]);
  const byPart = models.slice(0, parts);
  const odds = new Float32Array(part.length);
  byPart.forEach((model, own) => {
    const rows = [...part.keys()].filter((row) => part[row] === own);
    scoresOf(model, data, rows).forEach((score, k) => {
      odds[rows[k] as number] = score;
    });
  });
  return { model: models[parts] as Boosted, byPart, data, odds };
}
