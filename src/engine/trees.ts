/** Reads and runs boosted trees: numbers of a row -> log-odds, with each feature's share in them. */

/** Trees as text, small enough to ship: see `unpack`. */
export interface PackedTrees {
  /** Log-odds before any tree. */
  readonly base: number;
  /** Names of the columns that the trees ask, and the borders of each, ascending. */
  readonly features: readonly string[];
  readonly borders: readonly (readonly number[])[];
  /**
   * The trees one after the other, each node before its left and right children, as base64 of bytes. An inner node is
   * the feature's number (two bytes, low first) and the border's (one byte); a leaf is 65535 and its value in
   * thousandths (two bytes, signed, low first). A row goes left where `value <= border`.
   */
  readonly nodes: string;
}

/** Trees ready to run, as flat lists of nodes; leaves have `column` -1. */
export interface Trees {
  readonly base: number;
  readonly roots: readonly number[];
  readonly column: Int16Array;
  readonly border: Float32Array;
  /** The left child is the next node; the right one is this. */
  readonly right: Int32Array;
  /** A leaf's value; for an inner node the mean of its leaves, from which shares are told. */
  readonly value: Float32Array;
}

const LEAF = 0xffff;
const SCALE = 1000;
/** The shortest that a node takes. */
const INNER_BYTES = 3;

/** Unpacks trees for rows whose columns have these names. Throws where the trees ask for a column that is not there. */
export function unpack(packed: PackedTrees, columns: readonly string[]): Trees {
  const at = packed.features.map((name) => {
    const index = columns.indexOf(name);
    if (index < 0) throw new Error(`The trained model asks for the feature "${name}": train it again`);
    return index;
  });
  const bytes = bytesOf(packed.nodes);
  const most = Math.ceil(bytes.length / INNER_BYTES);
  // Typed lists from the start: every page pays for this, before the engine's code is warm.
  const column = new Int16Array(most).fill(-1);
  const border = new Float32Array(most);
  const right = new Int32Array(most);
  const sums = new Float64Array(most);
  const leaves = new Int32Array(most).fill(1);
  const roots: number[] = [];
  let count = 0;
  let read = 0;
  const next = (): number => (bytes[read++] as number) | ((bytes[read++] as number) << 8);
  const node = (): number => {
    const index = count++;
    const feature = next();
    if (feature === LEAF) {
      sums[index] = ((next() << 16) >> 16) / SCALE;
      return index;
    }
    column[index] = at[feature] as number;
    border[index] = packed.borders[feature]?.[bytes[read++] as number] as number;
    const left = node();
    const other = node();
    right[index] = other;
    sums[index] = (sums[left] as number) + (sums[other] as number);
    leaves[index] = (leaves[left] as number) + (leaves[other] as number);
    return index;
  };
  while (read < bytes.length) roots.push(node());
  const value = new Float32Array(count);
  for (let i = 0; i < count; i++) value[i] = (sums[i] as number) / (leaves[i] as number);
  return {
    base: packed.base,
    roots,
    column: column.slice(0, count),
    border: border.slice(0, count),
    right: right.slice(0, count),
    value,
  };
}

function bytesOf(base64: string): Uint8Array {
  const characters = atob(base64);
  const bytes = new Uint8Array(characters.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = characters.charCodeAt(i);
  return bytes;
}

/** Log-odds of the row that begins at `offset`. */
export function score(trees: Trees, rows: Float32Array, offset: number): number {
  const { roots, column, border, right, value } = trees;
  let sum = trees.base;
  for (let i = 0; i < roots.length; i++) {
    let at = roots[i] as number;
    for (let c = column[at] as number; c >= 0; c = column[at] as number) {
      at = (rows[offset + c] as number) <= (border[at] as number) ? at + 1 : (right[at] as number);
    }
    sum += value[at] as number;
  }
  return sum;
}

/**
 * What each column adds to a row's log-odds, added up into `shares`: at each question the change from the mean of the
 * node's leaves to the mean of the side that was taken (Saabas, "Interpreting random forests", 2014).
 */
export function addShares(trees: Trees, rows: Float32Array, offset: number, shares: Float32Array): void {
  const { column, border, right, value } = trees;
  for (const root of trees.roots) {
    let at = root;
    for (let c = column[at] as number; c >= 0; c = column[at] as number) {
      const to = (rows[offset + c] as number) <= (border[at] as number) ? at + 1 : (right[at] as number);
      shares[c] = (shares[c] as number) + (value[to] as number) - (value[at] as number);
      at = to;
    }
  }
}

/** From log-odds to a probability. */
export function probabilityOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
