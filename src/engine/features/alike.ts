/**
 * What the first look says about the other blocks of a page that are written like a block, and about those that say the
 * same: what a page repeats is the same each time.
 */
import type { Page } from '../page.ts';
import type { Block } from '../segment.ts';

const WAYS = ['look', 'text'] as const;
const KINDS = ['mean', 'best', 'worst', 'count'] as const;

export const ALIKE: readonly string[] = WAYS.flatMap((way) => KINDS.map((kind) => `alike:${way}:${kind}`));

/** Writes `ALIKE.length` numbers per block from column `at` on into rows `width` wide; `scores` has one per block. */
export function writeAlike(
  { blocks }: Page,
  scores: Float32Array,
  rows: Float32Array,
  width: number,
  at: number,
): void {
  writeGroups(blocks, ({ owner }) => owner.look, scores, rows, width, at);
  writeGroups(blocks, ({ text }) => text, scores, rows, width, at + KINDS.length);
}

/** Sum and the two best and worst scores of blocks that are alike: enough to leave any one of them out again. */
interface Group {
  count: number;
  sum: number;
  readonly best: [number, number];
  readonly worst: [number, number];
}

function writeGroups(
  blocks: readonly Block[],
  keyOf: (block: Block) => string | number,
  scores: Float32Array,
  rows: Float32Array,
  width: number,
  at: number,
): void {
  const groups = new Map<string | number, Group>();
  for (const block of blocks)
    if (!block.owner.concealed) add(groups, keyOf(block), scores[block.index] as number);
  for (const block of blocks) {
    const own = scores[block.index] as number;
    const group = groups.get(keyOf(block));
    // A block that the page hides is in no group.
    const isIn = !block.owner.concealed;
    const count = group ? group.count - (isIn ? 1 : 0) : 0;
    rows.set(
      group && count > 0
        ? [
            (group.sum - (isIn ? own : 0)) / count,
            isIn && own === group.best[0] ? group.best[1] : group.best[0],
            isIn && own === group.worst[0] ? group.worst[1] : group.worst[0],
            count,
          ]
        : [own, own, own, 0],
      block.index * width + at,
    );
  }
}

function add(groups: Map<string | number, Group>, key: string | number, score: number): void {
  const group = groups.get(key);
  if (!group) {
    groups.set(key, { count: 1, sum: score, best: [score, -Infinity], worst: [score, Infinity] });
    return;
  }
  group.count++;
  group.sum += score;
  const { best, worst } = group;
  if (score > best[0]) [best[0], best[1]] = [score, best[0]];
  else if (score > best[1]) best[1] = score;
  if (score < worst[0]) [worst[0], worst[1]] = [score, worst[0]];
  else if (score < worst[1]) worst[1] = score;
}
