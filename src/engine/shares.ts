/** What each column had to do with a score. */
import { columnsByBorder, endOf, type Trees } from './trees.ts';

/**
 * What each column adds to a row's log-odds, added up over rows from `from` (included) to `to` (excluded): at each
 * question the change from the mean of the node's leaves to the mean of the side that was taken (Saabas, "Interpreting
 * random forests", 2014).
 */
export function sharesOf(
  trees: Trees,
  rows: Float32Array,
  width: number,
  from: number,
  to: number,
): Float32Array {
  const { step, borders, nodes, skips } = trees;
  const columnOf = columnsByBorder(trees);
  const sums = leafSums(trees);
  const shares = new Float32Array(width);
  for (let root = 0, next = 0; root < skips.length; root = next) {
    next = endOf(trees, root);
    for (let row = from; row < to; row++) {
      let at = root;
      let end = next;
      let mean = step * meanOf(sums, at, end);
      for (let skip = skips[at] as number; skip > 0; skip = skips[at] as number) {
        const border = nodes[at] as number;
        const column = columnOf[border] as number;
        if ((rows[row * width + column] as number) <= (borders[border] as number)) {
          end = at + skip;
          at++;
        } else at += skip;
        const below = step * meanOf(sums, at, end);
        shares[column] = (shares[column] as number) + below - mean;
        mean = below;
      }
    }
  }
  return shares;
}

const known = new WeakMap<Trees, Int32Array>();

/** Running sums of the values of leaves, in steps; added up once for all folds. */
function leafSums(trees: Trees): Int32Array {
  const sums = known.get(trees) ?? addLeaves(trees);
  known.set(trees, sums);
  return sums;
}

function addLeaves({ nodes, skips }: Trees): Int32Array {
  const sums = new Int32Array(nodes.length + 1);
  let sum = 0;
  for (let i = 0; i < nodes.length; i++) {
    if (skips[i] === 0) sum += nodes[i] as number;
    sums[i + 1] = sum;
  }
  return sums;
}

/** Mean of the leaves from a node to the end of what is below it: of so many nodes, one more than half are leaves. */
function meanOf(sums: Int32Array, at: number, end: number): number {
  const leaves = (end - at + 1) >> 1;
  return ((sums[end] as number) - (sums[at] as number)) / leaves;
}
