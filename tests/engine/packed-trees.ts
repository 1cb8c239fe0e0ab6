/** Packs trees that a test writes by hand. */
import type { PackedTrees } from '../../src/engine/trees.ts';

/** A node: an inner one's border and the way to its right child, or a leaf's value in thousandths and 0. */
export interface PlainNode {
  readonly word: number;
  readonly skip: number;
}

export function leaf(thousandths: number): PlainNode {
  return { word: thousandths & 0xffff, skip: 0 };
}

/** `border` counts the borders of all features, in their order; the right child is `skip` nodes further. */
export function inner(border: number, skip: number): PlainNode {
  return { word: border, skip };
}

export function packed(
  base: number,
  features: Readonly<Record<string, readonly number[]>>,
  nodes: readonly PlainNode[],
): PackedTrees {
  const borders = Object.values(features);
  return {
    base,
    features: Object.keys(features),
    counts: base64(Uint8Array.from(borders, ({ length }) => length)),
    borders: base64(Float32Array.from(borders.flat())),
    nodes: base64(
      Uint16Array.from(nodes, ({ word }) => word),
      Uint8Array.from(nodes, ({ skip }) => skip),
    ),
  };
}

function base64(...lists: readonly (Uint8Array | Uint16Array | Float32Array)[]): string {
  return Buffer.concat(lists.map(({ buffer }) => Buffer.from(buffer))).toString('base64');
}
