/** Reads boosted trees from the form in which they are shipped. */

/** Trees as text, small enough to ship and in the very form in which they run: see `unpack`. */
export interface PackedTrees {
  /** Log-odds before any tree. */
  readonly base: number;
  /** Names of the columns that the trees ask. */
  readonly features: readonly string[];
  /** How many borders each feature has: a byte each, as base64. */
  readonly counts: string;
  /** The borders, feature after feature, ascending within each: floats of four bytes, as base64. */
  readonly borders: string;
  /**
   * The trees one after the other, each node before its left and right children: first two bytes for each node, then one
   * byte for each, as base64. An inner node's two bytes number its border, its one byte says how many nodes further its
   * right child is. A leaf's one byte is 0, and its two bytes are its value in thousandths, signed. A row goes left
   * where `value <= border`. Numbers are little-endian, as on all machines that browsers run on.
   */
  readonly nodes: string;
}

/** Trees ready to run. */
export interface Trees {
  readonly base: number;
  /** The column of each feature, and the number of its first border; one more for the end. */
  readonly columns: Int32Array;
  readonly firsts: Int32Array;
  readonly borders: Float32Array;
  /** As in the packed form, by node. */
  readonly nodes: Uint16Array;
  readonly skips: Uint8Array;
}

/** Unpacks trees for these columns. Throws where the trees ask for a column that is not there. */
export function unpack(packed: PackedTrees, names: readonly string[]): Trees {
  const { base, features } = packed;
  const columns = new Int32Array(features.length);
  const firsts = new Int32Array(features.length + 1);
  const counts = bytesOf(packed.counts);
  let column = -1;
  for (let i = 0; i < features.length; i++) {
    const name = features[i] as string;
    // Mostly in the order of the columns.
    column = names.indexOf(name, column + 1);
    if (column < 0) column = names.indexOf(name);
    if (column < 0) throw new Error(`The trained model asks for the feature "${name}": train it again`);
    columns[i] = column;
    firsts[i + 1] = (firsts[i] as number) + (counts[i] as number);
  }
  const borders = new Float32Array(bytesOf(packed.borders).buffer);
  const bytes = bytesOf(packed.nodes);
  const length = bytes.length / 3;
  const nodes = new Uint16Array(bytes.buffer, 0, length);
  return { base, columns, firsts, borders, nodes, skips: bytes.subarray(2 * length) };
}

/** Browsers from 2025 on do this many times faster than a loop can. */
interface Base64Reader {
  readonly fromBase64?: (text: string) => Uint8Array<ArrayBuffer>;
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const { fromBase64 } = Uint8Array as Base64Reader;
  if (fromBase64) return fromBase64.call(Uint8Array, base64);
  const characters = atob(base64);
  const bytes = new Uint8Array(characters.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = characters.charCodeAt(i);
  return bytes;
}

/** The column that each border is of. */
export function columnsByBorder({ columns, firsts, borders }: Trees): Int32Array {
  const byBorder = new Int32Array(borders.length);
  for (let i = 0; i < columns.length; i++) byBorder.fill(columns[i] as number, firsts[i], firsts[i + 1]);
  return byBorder;
}

/** Thousandths in the two bytes of a leaf. */
export function thousandthsOf(bytes: number): number {
  return (bytes << 16) >> 16;
}

/** Where the nodes below a node end. */
export function endOf({ skips }: Trees, from: number): number {
  let last = from;
  for (let skip = skips[last] as number; skip > 0; skip = skips[last] as number) last += skip;
  return last + 1;
}

/** From log-odds to a probability. */
export function probabilityOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
