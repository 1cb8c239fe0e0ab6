/**
 * What stands in a block's element and in its boxes without being an element of the tree: how inline elements are called,
 * and where pictures lead that are links.
 */
import { oncePerPage } from '../page.ts';
import type { TreeNode } from '../segment.ts';
import type { Boxes } from './boxes.ts';
import { kindsIn, LINK_KINDS } from './links.ts';
import { FAMILY_NAMES, familiesIn } from './structure.ts';

export const INNER_FEATURES: readonly string[] = [
  ...['own', 'near', 'wide'].flatMap((where) => FAMILY_NAMES.map((name) => `inner:${where}:${name}`)),
  ...['near', 'wide'].flatMap((where) => LINK_KINDS.map((name) => `picture:${where}:${name}`)),
];

/** Bits per node, by its place in the list of all; `own` without, the others with those of all nodes below. */
export interface Inner {
  /** Families of the names of inline elements. */
  readonly own: Int32Array;
  readonly names: Int32Array;
  /** Kinds of the links that pictures are. */
  readonly pictures: Int32Array;
}

export const innerOf = oncePerPage((page): Inner => {
  const { nodes } = page.segmentation;
  const own = familiesIn(nodes.map(({ inlineNames }) => inlineNames));
  const pictures = kindsIn(
    nodes.map(({ pictureLinks }) => pictureLinks),
    page.host,
  );
  return { own, names: withBelow(nodes, own), pictures: withBelow(nodes, pictures) };
});

/** Children come after their parents, so from the last node on each one is complete when its parent takes it in. */
function withBelow(nodes: readonly TreeNode[], own: Int32Array): Int32Array {
  const bits = own.slice();
  for (let i = nodes.length - 1; i >= 0; i--) {
    const parent = nodes[i]?.parent;
    if (parent) bits[parent.order] = (bits[parent.order] as number) | (bits[i] as number);
  }
  return bits;
}

export function writeInner(
  { own, names, pictures }: Inner,
  owner: TreeNode,
  { near, wide }: Boxes,
  out: Float32Array,
  at: number,
): void {
  let to = at;
  for (const bits of [own[owner.order], names[near.order], names[wide.order]])
    for (let i = 0; i < FAMILY_NAMES.length; i++) out[to++] = ((bits as number) >> i) & 1;
  for (const bits of [pictures[near.order], pictures[wide.order]])
    for (let i = 0; i < LINK_KINDS.length; i++) out[to++] = ((bits as number) >> i) & 1;
}
