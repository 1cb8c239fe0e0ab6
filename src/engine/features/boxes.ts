/** The containers a reader would call the block's box: the largest elements around it that stay small. */
import { lengthOf, oncePerPage, type Page } from '../page.ts';
import type { TreeNode } from '../segment.ts';

/** Largest text, in characters, of the near and of the wide box of a block. */
const NEAR = 350;
const WIDE = 1200;

export interface Boxes {
  readonly near: TreeNode;
  readonly wide: TreeNode;
}

/** The boxes of each block, by block index. */
export const boxesOf = oncePerPage((page): readonly Boxes[] => {
  const memo = new Map<TreeNode, Boxes>();
  return page.blocks.map(({ owner }) => {
    let boxes = memo.get(owner);
    if (!boxes) {
      const near = widest(page, owner, NEAR);
      boxes = { near, wide: widest(page, near, WIDE) };
      memo.set(owner, boxes);
    }
    return boxes;
  });
});

function widest(page: Page, from: TreeNode, most: number): TreeNode {
  let at = from;
  while (at.parent?.parent && lengthOf(page, at.parent) <= most) at = at.parent;
  return at;
}
