/** Runs boosted trees: rows of numbers -> log-odds per row. */
import { columnsByBorder, endOf, type Trees, thousandthsOf } from './trees.ts';

/** Log-odds of rows of numbers, each `width` wide. */
export function scoresOf(trees: Trees, rows: Float32Array, width: number): Float32Array {
  const { borders, nodes, skips } = trees;
  const columns = columnsByBorder(trees);
  const sums = new Float64Array(rows.length / width).fill(trees.base);
  for (let root = 0; root < skips.length; root = endOf(trees, root)) {
    for (let row = 0, offset = 0; offset < rows.length; row++, offset += width) {
      const leaf = leafOf(root, nodes, skips, columns, borders, rows, offset);
      sums[row] = (sums[row] as number) + Math.fround(thousandthsOf(nodes[leaf] as number) / 1000);
    }
  }
  return Float32Array.from(sums);
}

/** The leaf that a row reaches from a root. */
function leafOf(
  root: number,
  nodes: Uint16Array,
  skips: Uint8Array,
  columns: Int32Array,
  borders: Float32Array,
  rows: Float32Array,
  offset: number,
): number {
  let at = root;
  for (let skip = skips[at] as number; skip > 0; skip = skips[at] as number) {
    const border = nodes[at] as number;
    at += (rows[offset + (columns[border] as number)] as number) <= (borders[border] as number) ? 1 : skip;
  }
  return at;
}
