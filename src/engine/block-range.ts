/** A run of siblings on the page -> the blocks in it. */
import type { Segmentation, TreeNode } from './segment.ts';
import type { SiblingRun } from './types.ts';

/** Blocks `first` (included) to `end` (excluded) of a page; never fewer than none. */
export interface BlockRange {
  readonly first: number;
  readonly end: number;
}

/** The blocks of a run. Undefined where there is nothing of the tree in it. */
export function blockRange({ root }: Segmentation, { parent, from, to }: SiblingRun): BlockRange | undefined {
  let node: TreeNode | undefined = root;
  for (const index of parent) node = node?.children.find(({ position }) => position === index);
  const inside = node?.children.filter(({ position }) => position >= from && position <= to) ?? [];
  const [one] = inside;
  const other = inside.at(-1);
  return one && other && { first: one.from, end: other.to };
}

/** Whether two ranges have a block in common. */
export function overlap(one: BlockRange, other: BlockRange): boolean {
  return one.first < other.end && other.first < one.end;
}
