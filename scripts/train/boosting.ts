/**
 * Gradient-boosted trees for yes/no labels, by histograms of binned features and best-first growth: Friedman, "Greedy
 * function approximation" (2001), with the second-order leaf values of Chen & Guestrin, "XGBoost" (2016), and rows
 * sampled by their gradients as in Ke et al., "LightGBM" (2017). Leaf values are rounded as they are fitted, so that later
 * trees mend what the rounding took, and trees say the same once packed. No library for it is kept up for Node; this one is
 * small, and gives the same bytes for the same input.
 */
import { MOST_STEPS } from '../../src/engine/digits.ts';
import { BINS, type BinnedData } from './bins.ts';
import { histogramOf, type RowSample, sampleOf, unusualBins } from './histogram.ts';
import { randomFrom } from './random.ts';
import { sampleRows } from './sample-rows.ts';

export interface BoostingOptions {
  readonly rounds: number;
  readonly leaves: number;
  readonly rate: number;
  /** Least sum of second derivatives in a leaf. */
  readonly minWeight: number;
  /** L2 penalty of leaf values. */
  readonly lambda: number;
  /** Share of rows, those with the largest gradients, that each tree sees; 0 to 1. */
  readonly top: number;
  /** Share of the other rows that each tree sees in their stead, weighted up; more than 0, at most 1. */
  readonly rows: number;
  /** Share of features that each tree sees, more than 0, at most 1. */
  readonly columns: number;
  readonly seed: number;
}

/**
 * A tree as flat lists: an inner node goes left where a row's bin is at most `bin`. Leaves have `feature` -1, and their
 * value in steps.
 */
export interface Tree {
  readonly feature: number[];
  readonly bin: number[];
  readonly left: number[];
  readonly right: number[];
  readonly value: number[];
}

export interface Boosted {
  readonly base: number;
  /** What one step of a leaf's value adds to the log-odds. */
  readonly step: number;
  readonly trees: readonly Tree[];
}

/** The step is such that the largest value moves the log-odds by this, times the rate. */
const FARTHEST = 5;

/** Fits trees to labels (0 or 1) with weights (0 leaves a row out). */
export function boost(
  data: BinnedData,
  labels: Uint8Array,
  weights: Float32Array,
  options: BoostingOptions,
): Boosted {
  const random = randomFrom(options.seed);
  const usable: number[] = [];
  let positive = 0;
  let total = 0;
  for (let i = 0; i < data.length; i++) {
    const weight = weights[i] as number;
    if (weight <= 0) continue;
    usable.push(i);
    total += weight;
    positive += weight * (labels[i] as number);
  }
  const base = Number(Math.log((positive + 1) / (total - positive + 1)).toFixed(3));
  const step = (options.rate * FARTHEST) / MOST_STEPS;
  const scores = new Float32Array(data.length).fill(base);
  const gradients = new Float32Array(data.length);
  const hessians = new Float32Array(data.length);
  const trees: Tree[] = [];
  const features = data.columns.map((_, f) => f).filter((f) => (data.borders[f] as Float32Array).length > 0);
  const unusual = unusualBins(data, usable);
  for (let round = 0; round < options.rounds; round++) {
    for (const i of usable) {
      const p = 1 / (1 + Math.exp(-(scores[i] as number)));
      const weight = weights[i] as number;
      gradients[i] = weight * (p - (labels[i] as number));
      hessians[i] = weight * p * (1 - p);
    }
    const rows = sampleRows(usable, gradients, hessians, options, random);
    const chosen = features.filter(() => random() < options.columns);
    const tree = grow(data, sampleOf(unusual, rows, chosen, gradients, hessians), options);
    trees.push(tree);
    for (const i of usable) scores[i] = (scores[i] as number) + step * leafSteps(tree, data, i);
  }
  return { base, step, trees };
}

/** Raw score of one row: log-odds, as exact as the engine has them. */
export function scoreOf(model: Boosted, data: BinnedData, row: number): number {
  return scoresOf(model, data, [row])[0] as number;
}

/** Raw scores of some rows. Tree by tree, since a tree stays at hand in memory and all of them do not. */
export function scoresOf(
  { base, step, trees }: Boosted,
  data: BinnedData,
  rows: readonly number[],
): Float32Array {
  const steps = new Int32Array(rows.length);
  for (const tree of trees)
    for (let k = 0; k < rows.length; k++)
      steps[k] = (steps[k] as number) + leafSteps(tree, data, rows[k] as number);
  return Float32Array.from(steps, (sum) => base + step * sum);
}

function leafSteps(tree: Tree, data: BinnedData, row: number): number {
  let at = 0;
  for (let f = tree.feature[0] as number; f >= 0; f = tree.feature[at] as number) {
    const value = (data.columns[f] as Uint8Array)[row] as number;
    at = (value <= (tree.bin[at] as number) ? tree.left[at] : tree.right[at]) as number;
  }
  return tree.value[at] as number;
}

interface Leaf {
  readonly at: number;
  /** Where its rows are in the sample. */
  readonly places: Int32Array;
  readonly histogram: Float64Array;
  readonly g: number;
  readonly h: number;
  best: Split | undefined;
}

interface Split {
  readonly gain: number;
  readonly feature: number;
  readonly bin: number;
}

function grow(data: BinnedData, sample: RowSample, options: BoostingOptions): Tree {
  const tree: Tree = { feature: [], bin: [], left: [], right: [], value: [] };
  const addLeaf = (): number => {
    tree.feature.push(-1);
    tree.bin.push(0);
    tree.left.push(-1);
    tree.right.push(-1);
    tree.value.push(0);
    return tree.feature.length - 1;
  };
  const measure = (places: Int32Array, histogram: Float64Array): Leaf => {
    let g = 0;
    let h = 0;
    for (const place of places) {
      g += sample.gradients[place] as number;
      h += sample.hessians[place] as number;
    }
    const leaf: Leaf = { at: addLeaf(), places, histogram, g, h, best: undefined };
    leaf.best = bestSplit(data, leaf, sample.features, options);
    const steps = Math.round((-g / (h + options.lambda)) * (MOST_STEPS / FARTHEST));
    tree.value[leaf.at] = Math.max(-MOST_STEPS, Math.min(MOST_STEPS, steps));
    return leaf;
  };
  const all = Int32Array.from(sample.rows, (_, place) => place);
  const leaves = [measure(all, histogramOf(sample, all))];
  while (leaves.length < options.leaves) {
    leaves.sort((a, b) => (b.best?.gain ?? 0) - (a.best?.gain ?? 0));
    const leaf = leaves[0];
    if (!leaf?.best) break;
    leaves.shift();
    const { feature, bin: border } = leaf.best;
    const [left, right] = partition(data.columns[feature] as Uint8Array, sample.rows, leaf.places, border);
    const small = left.length < right.length ? left : right;
    const smallHistogram = histogramOf(sample, small);
    const largeHistogram = leaf.histogram;
    for (let k = 0; k < largeHistogram.length; k++)
      largeHistogram[k] = (largeHistogram[k] as number) - (smallHistogram[k] as number);
    const one = measure(left, left === small ? smallHistogram : largeHistogram);
    const two = measure(right, right === small ? smallHistogram : largeHistogram);
    tree.feature[leaf.at] = feature;
    tree.bin[leaf.at] = border;
    tree.left[leaf.at] = one.at;
    tree.right[leaf.at] = two.at;
    leaves.push(one, two);
  }
  return tree;
}

function bestSplit(
  data: BinnedData,
  leaf: Leaf,
  features: readonly number[],
  options: BoostingOptions,
): Split | undefined {
  const { histogram, g, h } = leaf;
  const { lambda, minWeight } = options;
  let best: Split | undefined;
  const whole = (g * g) / (h + lambda);
  for (let k = 0; k < features.length; k++) {
    const feature = features[k] as number;
    const bins = (data.borders[feature] as Float32Array).length;
    let leftG = 0;
    let leftH = 0;
    for (let b = 0; b < bins; b++) {
      const at = (k * BINS + b) * 2;
      leftG += histogram[at] as number;
      leftH += histogram[at + 1] as number;
      const rightH = h - leftH;
      if (leftH < minWeight || rightH < minWeight) continue;
      const rightG = g - leftG;
      const gain = (leftG * leftG) / (leftH + lambda) + (rightG * rightG) / (rightH + lambda) - whole;
      if (gain > 1e-3 && (!best || gain > best.gain)) best = { gain, feature, bin: b };
    }
  }
  return best;
}

function partition(
  column: Uint8Array,
  rows: Int32Array,
  places: Int32Array,
  border: number,
): [Int32Array, Int32Array] {
  const left = new Int32Array(places.length);
  const right = new Int32Array(places.length);
  let l = 0;
  let r = 0;
  for (const place of places) {
    if ((column[rows[place] as number] as number) <= border) left[l++] = place;
    else right[r++] = place;
  }
  return [left.slice(0, l), right.slice(0, r)];
}
