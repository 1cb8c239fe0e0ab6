/** Blocks by what holds their text. */
import type { Block } from '../engine/segment.ts';

/** The blocks that each element of a page owns, in the page's order. */
export function byElement(blocks: readonly Block[]): Map<Element, Block[]> {
  const blocksOf = new Map<Element, Block[]>();
  for (const block of blocks) {
    const { element } = block.owner;
    const list = blocksOf.get(element);
    if (list) list.push(block);
    else blocksOf.set(element, [block]);
  }
  return blocksOf;
}
