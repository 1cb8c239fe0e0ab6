/** What a node of the tree stands in. */
import { isHeading } from './element.ts';
import type { TreeNode } from './segment.ts';

/** Levels from a block of a heading up to the heading itself, the block being the first. */
const TO_HEADING = 3;

/**
 * The nearest node, from the given one outwards, that is such a one; undefined where there is none. No farther than so
 * many `levels`, the node itself being the first.
 */
export function enclosing(
  node: TreeNode | undefined,
  isOne: (node: TreeNode) => boolean,
  levels = Number.POSITIVE_INFINITY,
): TreeNode | undefined {
  let at = node;
  for (let level = 0; at && level < levels; at = at.parent, level++) if (isOne(at)) return at;
  return undefined;
}

/** The heading that a block of this owner is in; undefined where it is in none. */
export function headingAround(owner: TreeNode | undefined): TreeNode | undefined {
  return enclosing(owner, ({ tag }) => isHeading(tag), TO_HEADING);
}
