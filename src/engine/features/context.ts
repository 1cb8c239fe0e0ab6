/**
 * What a first look at the whole page says about a block's surroundings: the first model's scores of its neighbours, its
 * boxes and its passage ("auto-context", Tu & Bai 2010). A name or a slogan says nothing alone; beside a pitch it does.
 */
import type { Page } from '../page.ts';
import type { Block, TreeNode } from '../segment.ts';
import { ALIKE, writeAlike } from './alike.ts';
import { type Boxes, boxesOf } from './boxes.ts';
import { type Passage, passagesOf } from './passages.ts';

const OFFSETS = [-4, -3, -2, -1, 1, 2, 3, 4] as const;
const RANGES = ['parent', 'near', 'wide', 'passage', 'siblings'] as const;
/** Score of a neighbour that is not there. */
const NONE = -12;

export const CONTEXT: readonly string[] = [
  'context:own',
  ...OFFSETS.map((offset) => `context:${offset}`),
  ...RANGES.flatMap((range) => ['mean', 'best', 'worst', 'share'].map((kind) => `context:${range}:${kind}`)),
  'context:bestBefore',
  'context:bestAfter',
  ...ALIKE,
];

/** Where the ranges begin in a row, the two best, and what is said of blocks alike. */
const RANGES_AT = 1 + OFFSETS.length;
const KINDS = 4;
const BEST_AT = RANGES_AT + RANGES.length * KINDS;
const ALIKE_AT = BEST_AT + 2;

/** One row of `CONTEXT.length` numbers per block; `scores` are the first model's log-odds. */
export function contextOf(page: Page, scores: Float32Array): Float32Array {
  const { blocks } = page;
  const width = CONTEXT.length;
  const rows = new Float32Array(blocks.length * width);
  const boxes = boxesOf(page);
  const passages = passagesOf(page);
  const weights = Int32Array.from(blocks, ({ text }) => 10 + Math.min(200, text.length));
  const known = new Map<TreeNode, number>();
  const writeNode = (node: TreeNode, at: number): void => {
    const from = known.get(node);
    if (from !== undefined) rows.copyWithin(at, from, from + KINDS);
    else {
      writeRange(scores, weights, node.from, node.to, rows, at);
      known.set(node, at);
    }
  };
  for (let i = 0; i < blocks.length; i++) {
    const { owner } = blocks[i] as Block;
    const { near, wide } = boxes[i] as Boxes;
    const { from, to } = passages[i] as Passage;
    const at = i * width;
    const ranges = at + RANGES_AT;
    rows[at] = scores[i] as number;
    for (let k = 0; k < OFFSETS.length; k++) rows[at + 1 + k] = scores[i + (OFFSETS[k] as number)] ?? NONE;
    writeNode(owner.parent ?? owner, ranges);
    writeNode(near, ranges + KINDS);
    writeNode(wide, ranges + 2 * KINDS);
    writeRange(scores, weights, from, to, rows, ranges + 3 * KINDS);
    writeRange(scores, weights, Math.max(from, i - 3), Math.min(to, i + 4), rows, ranges + 4 * KINDS);
    rows[at + BEST_AT] = best(scores, from, i);
    rows[at + BEST_AT + 1] = best(scores, i + 1, to);
  }
  writeAlike(page, scores, rows, width, ALIKE_AT);
  return rows;
}

function best(scores: Float32Array, from: number, to: number): number {
  let most = NONE;
  for (let i = from; i < to; i++) if ((scores[i] as number) > most) most = scores[i] as number;
  return most;
}

/** Mean weighted by text, best, worst, and share of text with even odds or better. */
function writeRange(
  scores: Float32Array,
  weights: Int32Array,
  from: number,
  to: number,
  out: Float32Array,
  at: number,
): void {
  let sum = 0;
  let weight = 0;
  let most = NONE;
  let least = -NONE;
  let likely = 0;
  for (let i = from; i < to; i++) {
    const score = scores[i] as number;
    const own = weights[i] as number;
    sum += own * score;
    weight += own;
    if (score > most) most = score;
    if (score < least) least = score;
    if (score > 0) likely += own;
  }
  const all = Math.max(1, weight);
  out[at] = sum / all;
  out[at + 1] = most;
  out[at + 2] = least;
  out[at + 3] = likely / all;
}
