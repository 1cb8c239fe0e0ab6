/** Trees of nodes and blocks without a document, for tests of the decision. */
import type { Block, Segmentation, TreeNode } from '../../src/engine/segment.ts';

/** An element: what it holds in order, numbers for the evidence of text of its own. */
export interface Spec {
  readonly tag?: string;
  /** The decision must not fold it. */
  readonly stays?: boolean;
  readonly holds: readonly (number | Spec)[];
}

export interface PlainTree {
  readonly segmentation: Segmentation;
  readonly evidence: Float32Array;
  readonly mustStay: (node: TreeNode) => boolean;
}

/** An element with one block of text. */
export function text(evidence: number, more: Omit<Spec, 'holds'> = {}): Spec {
  return { ...more, holds: [evidence] };
}

export function box(...holds: readonly (number | Spec)[]): Spec {
  return { holds };
}

export function treeOf(spec: Spec): PlainTree {
  const nodes: TreeNode[] = [];
  const blocks: Block[] = [];
  const evidence: number[] = [];
  const stays = new Set<TreeNode>();
  const open = (of: Spec, parent: TreeNode | undefined, position: number): TreeNode => {
    const counts = { fields: 0, emails: 0, images: 0, embeds: 0, buttons: 0 };
    const range = { from: blocks.length, to: blocks.length };
    const place = { parent, position, depth: parent ? parent.depth + 1 : 0 };
    const node: TreeNode = {
      element: {} as Element,
      order: nodes.length,
      index: parent?.children.length ?? 0,
      link: undefined,
      pictureLinks: [],
      inlineNames: '',
      tag: of.tag ?? 'div',
      tokens: '',
      look: 0,
      children: [],
      concealed: false,
      ...place,
      ...range,
      ...counts,
    };
    nodes.push(node);
    if (of.stays) stays.add(node);
    return node;
  };
  // A list of what is still to do instead of recursion: some tests nest deeply.
  const todo: (() => void)[] = [];
  const enter = (of: Spec, node: TreeNode): void => {
    todo.push(() => {
      node.to = blocks.length;
    });
    for (const part of [...of.holds].reverse()) {
      todo.push(() => {
        if (typeof part === 'number') {
          const index = blocks.length;
          blocks.push({
            index,
            text: `block ${index}`,
            owner: node,
            line: node,
            links: [],
            images: 0,
            boldLength: 0,
            breaks: 0,
            input: '',
          });
          evidence.push(part);
        } else {
          const child = open(part, node, node.children.length);
          node.children.push(child);
          enter(part, child);
        }
      });
    }
  };
  const root = open(spec, undefined, 0);
  enter(spec, root);
  for (let next = todo.pop(); next; next = todo.pop()) next();
  return {
    segmentation: { root, blocks, nodes },
    evidence: Float32Array.from(evidence),
    mustStay: (node) => stays.has(node),
  };
}

/** Watches the children of all nodes: how often any of them is looked at. */
export function watchChildren({ segmentation }: PlainTree): { readonly looks: () => number } {
  let looks = 0;
  for (const node of segmentation.nodes) {
    const watched = new Proxy(node.children, {
      get(target, key, receiver) {
        if (typeof key === 'string' && /^\d+$/.test(key)) looks++;
        return Reflect.get(target, key, receiver);
      },
    });
    Object.defineProperty(node, 'children', { value: watched });
  }
  return { looks: () => looks };
}
