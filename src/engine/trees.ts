/** Reads boosted trees from the form in which they are shipped. */
import { DIGITS, MOST_STEPS, numbersOf } from './digits.ts';

/**
 * Trees as text, small enough to ship. They stand one after the other, each node before its left and right children. A row
 * goes left where `value <= border`.
 */
export interface PackedTrees {
  /** Log-odds before any tree. */
  readonly base: number;
  /** What one step of a leaf's value adds to the log-odds. */
  readonly step: number;
  /** Names of the columns that the trees ask. */
  readonly features: readonly string[];
  /** How many borders each feature has: a byte each, as base64. */
  readonly counts: string;
  /**
   * The borders, feature after feature, ascending within each: floats of four bytes, as base64. Little-endian, as on all
   * machines that browsers run on; the first bytes of all of them, then the second ones and so on, which compresses better.
   */
  readonly borders: string;
  /** A bit per node, the first the lowest of its byte, as base64: 1 for an inner node, 0 for a leaf. */
  readonly shape: string;
  /** The number of each inner node's border, in two of `DIGITS`: the first digits of all of them, then the second ones. */
  readonly questions: string;
  /** The value of each leaf in steps, one of `DIGITS`: the first is `-MOST_STEPS`. */
  readonly values: string;
}

/** Trees ready to run. */
export interface Trees {
  readonly base: number;
  readonly step: number;
  /** The column of each feature, and the number of its first border; one more for the end. */
  readonly columns: Int32Array;
  readonly firsts: Int32Array;
  readonly borders: Float32Array;
  /** By node, in the order of the packed form: the number of an inner node's border, or a leaf's value in steps. */
  readonly nodes: Int16Array;
  /** How many nodes further an inner node's right child is; 0 for a leaf. */
  readonly skips: Uint8Array;
}

/** Unpacks trees for these columns. Throws where the trees ask for a column that is not there. */
export function unpack(packed: PackedTrees, names: readonly string[]): Trees {
  const { base, step, features } = packed;
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
  const borders = floatsOf(packed.borders);
  return { base, step, columns, firsts, borders, ...nodesOf(packed) };
}

function floatsOf(base64: string): Float32Array {
  const bytes = bytesOf(base64);
  const count = bytes.length / 4;
  const inOrder = bytes.map((_, i) => bytes[(i % 4) * count + (i >> 2)] as number);
  return new Float32Array(inOrder.buffer);
}

function nodesOf(packed: PackedTrees): Pick<Trees, 'nodes' | 'skips'> {
  const shape = bytesOf(packed.shape);
  const [questions, values] = [numbersOf(packed.questions), numbersOf(packed.values)];
  const inner = questions.length / 2;
  const count = inner + values.length;
  const nodes = new Int16Array(count);
  const skips = new Uint8Array(count);
  let [next, question, leaf] = [0, 0, 0];
  const read = (): void => {
    const at = next++;
    if ((((shape[at >> 3] as number) >> (at & 7)) & 1) === 0) {
      nodes[at] = (values[leaf++] as number) - MOST_STEPS;
      return;
    }
    nodes[at] = (questions[question] as number) * DIGITS.length + (questions[inner + question++] as number);
    read();
    skips[at] = next - at;
    read();
  };
  while (next < count) read();
  return { nodes, skips };
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
