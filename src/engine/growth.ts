/** The tree of elements while it grows. */
import { isConcealed, tokensOf } from './element.ts';
import { linkOf } from './inline-text.ts';
import { PLAIN_PHRASES } from './plain-phrases.ts';
import type { TreeNode } from './segment.ts';

export interface Growth {
  /** All nodes so far, parents before children. */
  readonly nodes: TreeNode[];
  readonly looks: Map<string, number>;
  /** Element children read so far, less one, of each open node, by depth. */
  readonly positions: number[];
}

/** Puts an element into the tree, as the last child so far. `from` is how many blocks there are before it. */
export function openNode(
  growth: Growth,
  element: Element,
  { parent, position, from }: Pick<TreeNode, 'parent' | 'position' | 'from'>,
): TreeNode {
  const tag = element?.localName ?? '';
  const isPlain = PLAIN_PHRASES.has(tag) && !element.firstElementChild;
  const attributes = isPlain ? [] : (element?.getAttributeNames() ?? []);
  const tokens = tokensOf(element, attributes);
  const index = parent ? parent.children.length : 0;
  const depth = parent ? parent.depth + 1 : 0;
  const node: TreeNode = {
    element,
    tag,
    order: growth.nodes.length,
    parent,
    position,
    index,
    depth,
    tokens,
    look: lookOf(growth, `${tag}${tokens}<${parent ? parent.tag : ''}`),
    children: [],
    from,
    to: from,
    concealed: parent?.concealed || isConcealed(element, tag, attributes),
    link: tag === 'a' ? linkOf(element) : parent?.link,
    pictureLinks: [],
    inlineNames: '',
    fields: 0,
    emails: 0,
    images: 0,
    embeds: 0,
    buttons: 0,
  };
  growth.nodes.push(node);
  growth.positions[depth] = -1;
  if (parent) parent.children.push(node);
  return node;
}

function lookOf({ looks }: Growth, written: string): number {
  let look = looks.get(written);
  if (look === undefined) {
    look = looks.size;
    looks.set(written, look);
  }
  return look;
}
