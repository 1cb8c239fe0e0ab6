/** Features of all blocks -> evidence per block that it is promo: positive for, negative against. */
import { BLOCK_MODEL } from './data/block-model.ts';
import { FEATURES } from './features/describe.ts';
import { score, type Trees, unpack } from './trees.ts';

let model: Trees | undefined;

/** The trained model of blocks, unpacked at its first use. */
export function blockModel(): Trees {
  model ??= unpack(BLOCK_MODEL, FEATURES);
  return model;
}

/** Log-odds per block that a careful reader calls it promo. */
export function classify(rows: Float32Array): Float32Array {
  const width = FEATURES.length;
  const trees = blockModel();
  return Float32Array.from({ length: rows.length / width }, (_, i) => score(trees, rows, i * width));
}
