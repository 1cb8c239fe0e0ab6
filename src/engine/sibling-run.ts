/** Runs of the tree's nodes as plain data, which names the same elements on the page. */
import type { TreeNode } from './segment.ts';
import type { ElementPath, SiblingRun } from './types.ts';

/** The place of adjacent children of a node: `from` to `to` in its list of `children`, both included. */
export function siblingRun(run: {
  readonly parent: TreeNode;
  readonly from: number;
  readonly to: number;
}): SiblingRun {
  const position = (index: number): number => (run.parent.children[index] as TreeNode).position;
  return { parent: pathTo(run.parent), from: position(run.from), to: position(run.to) };
}

/** The run that is a node alone; null where there is none, or it is the page's body itself. */
export function runOfNode(node: TreeNode | undefined): SiblingRun | null {
  return node?.parent ? siblingRun({ parent: node.parent, from: node.index, to: node.index }) : null;
}

function pathTo(node: TreeNode): ElementPath {
  const path: number[] = [];
  for (let at = node; at.parent; at = at.parent) path.push(at.position);
  return path.reverse();
}
