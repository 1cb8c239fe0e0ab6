/** Runs boosted trees: rows of numbers -> log-odds per row. */
import { endOf, type Trees } from './trees.ts';

/** Left turns that a path can have at most, since no right child is farther away than a byte can say. */
const MOST_TURNS = 129;

/** A set of rows is a list of words with a bit per row. */
interface Walk extends Trees {
  /** Words in a set. */
  readonly words: number;
  /** For each border the set of rows that are above it. */
  readonly above: Int32Array;
  /** The set that each open left turn is about. */
  readonly sets: Int32Array;
  /** Of the values of leaves, in steps. */
  readonly sums: Int32Array;
}

/** Rows of numbers, each `width` wide. */
export interface Table {
  readonly rows: Float32Array;
  readonly width: number;
}

/** Log-odds of rows of numbers, each `width` wide. */
export function scoresOf(trees: Trees, rows: Float32Array, width: number): Float32Array {
  return scoresOver(trees, rows.length / width, [{ rows, width }]);
}

/**
 * Log-odds of as many rows that lie in several tables, whose columns count on from one to the next. All rows go through
 * a tree together, as sets that part at its inner nodes: on a page most questions part nothing, and what no row reaches
 * is passed over.
 */
export function scoresOver(trees: Trees, count: number, tables: readonly Table[]): Float32Array {
  const words = (count + 31) >> 5;
  const above = rowsAbove(trees, count, tables, words);
  const sets = new Int32Array(words * MOST_TURNS);
  const sums = new Int32Array(count);
  const walk: Walk = { ...trees, words, above, sets, sums };
  for (let root = 0; root < trees.skips.length; root = endOf(trees, root)) {
    sets.fill(-1, 0, words);
    if (count & 31) sets[words - 1] = (1 << (count & 31)) - 1;
    descend(walk, root, 0);
  }
  return Float32Array.from(sums, (steps) => trees.base + trees.step * steps);
}

/** So many rows are read column by column at a time, as many as stay near to the processor meanwhile. */
const NEAR = 256;

function rowsAbove(
  { columns, firsts, borders }: Trees,
  count: number,
  tables: readonly Table[],
  words: number,
): Int32Array {
  const above = new Int32Array(borders.length * words);
  for (let from = 0; from < count; from += NEAR)
    for (let feature = 0; feature < columns.length; feature++) {
      const [first, end] = [firsts[feature] as number, firsts[feature + 1] as number];
      let column = columns[feature] as number;
      let at = 0;
      for (; column >= (tables[at] as Table).width; at++) column -= (tables[at] as Table).width;
      mark(
        tables[at] as Table,
        column,
        from,
        Math.min(count, from + NEAR),
        borders,
        first,
        end,
        words,
        above,
      );
    }
  // A row above a border is above those below it of the same feature.
  for (let feature = 0; feature < columns.length; feature++) {
    const first = (firsts[feature] as number) * words;
    for (let word = ((firsts[feature + 1] as number) - 1) * words - 1; word >= first; word--)
      above[word] = (above[word] as number) | (above[word + words] as number);
  }
  return above;
}

/** Puts each row into the set of the highest border that a column of it is above. */
function mark(
  { rows, width }: Table,
  column: number,
  from: number,
  to: number,
  borders: Float32Array,
  first: number,
  end: number,
  words: number,
  above: Int32Array,
): void {
  const lowest = borders[first] as number;
  let last = lowest;
  let set = 0;
  for (let row = from, at = from * width + column; row < to; row++, at += width) {
    const value = rows[at] as number;
    if (value <= lowest) continue;
    if (value !== last) {
      let border = first;
      while (border + 1 < end && value > (borders[border + 1] as number)) border++;
      set = border * words;
      last = value;
    }
    const word = set + (row >> 5);
    above[word] = (above[word] as number) | (1 << (row & 31));
  }
}

/** Sends the set of a level down from a node, and adds the values of the leaves that its rows reach. */
function descend(walk: Walk, from: number, level: number): void {
  const { words, above, sets, nodes, skips } = walk;
  const own = level * words;
  const left = own + words;
  let at = from;
  for (let skip = skips[at] as number; skip > 0; skip = skips[at] as number) {
    const mask = (nodes[at] as number) * words;
    let leftAny = 0;
    let rightAny = 0;
    for (let i = 0; i < words; i++) {
      const set = sets[own + i] as number;
      const right = set & (above[mask + i] as number);
      leftAny |= sets[left + i] = set ^ right;
      rightAny |= right;
    }
    if (rightAny === 0) at++;
    else {
      if (leftAny !== 0) {
        descend(walk, at + 1, level + 1);
        for (let i = 0; i < words; i++)
          sets[own + i] = (sets[own + i] as number) & (above[mask + i] as number);
      }
      at += skip;
    }
  }
  addTo(walk, own, nodes[at] as number);
}

function addTo({ words, sets, sums }: Walk, own: number, steps: number): void {
  for (let i = 0; i < words; i++) {
    for (let set = sets[own + i] as number; set !== 0; set &= set - 1) {
      const row = (i << 5) + 31 - Math.clz32(set & -set);
      sums[row] = (sums[row] as number) + steps;
    }
  }
}
