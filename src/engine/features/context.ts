/**
 * What a first look at the whole page says about a block's surroundings: the first model's scores of its neighbours, its
 * boxes and its passage ("auto-context", Tu & Bai 2010). A name or a slogan says nothing alone; beside a pitch it does.
 */
import type { Page } from '../page.ts';
import type { TreeNode } from '../segment.ts';
import { boxesOf } from './boxes.ts';
import { passagesOf } from './passages.ts';

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
];

/** One row of `CONTEXT.length` numbers per block; `scores` are the first model's log-odds. */
export function contextOf(page: Page, scores: Float32Array): Float32Array {
  const rows = new Float32Array(page.blocks.length * CONTEXT.length);
  const boxes = boxesOf(page);
  const passages = passagesOf(page);
  const memo = new Map<TreeNode, readonly number[]>();
  const ofNode = (node: TreeNode): readonly number[] => {
    let found = memo.get(node);
    if (!found) {
      found = rangeOf(page, scores, node.from, node.to);
      memo.set(node, found);
    }
    return found;
  };
  page.blocks.forEach(({ owner }, i) => {
    const box = boxes[i];
    const passage = passages[i];
    if (!box || !passage) return;
    const parent = owner.parent ?? owner;
    const row = [
      scores[i] as number,
      ...OFFSETS.map((offset) => scores[i + offset] ?? NONE),
      ...ofNode(parent),
      ...ofNode(box.near),
      ...ofNode(box.wide),
      ...rangeOf(page, scores, passage.from, passage.to),
      ...rangeOf(page, scores, Math.max(passage.from, i - 3), Math.min(passage.to, i + 4)),
      best(scores, passage.from, i),
      best(scores, i + 1, passage.to),
    ];
    rows.set(row, i * CONTEXT.length);
  });
  return rows;
}

function best(scores: Float32Array, from: number, to: number): number {
  let most = NONE;
  for (let i = from; i < to; i++) most = Math.max(most, scores[i] ?? NONE);
  return most;
}

/** Mean weighted by text, best, worst, and share of text with even odds or better. */
function rangeOf(page: Page, scores: Float32Array, from: number, to: number): readonly number[] {
  let sum = 0;
  let weight = 0;
  let most = NONE;
  let least = -NONE;
  let likely = 0;
  for (let i = from; i < to; i++) {
    const score = scores[i] as number;
    const own = 10 + Math.min(200, page.blocks[i]?.text.length ?? 0);
    sum += own * score;
    weight += own;
    most = Math.max(most, score);
    least = Math.min(least, score);
    if (score > 0) likely += own;
  }
  return [sum / Math.max(1, weight), most, least, likely / Math.max(1, weight)];
}
