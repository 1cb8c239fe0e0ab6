/** How the blocks before and after a block look. */

import { isHeading } from '../element.ts';
import type { Page } from '../page.ts';
import { sumOver } from '../sum-over.ts';

const OFFSETS = [-2, -1, 1, 2];
const SHOWN = ['length', 'links', 'marks', 'capitalised', 'heading', 'button', 'sameParent', 'sameSignature'];

export const NEIGHBOUR_FEATURES: readonly string[] = OFFSETS.flatMap((offset) =>
  SHOWN.map((name) => `neighbour:${offset}:${name}`),
);

export function writeNeighbours(page: Page, index: number, out: Float32Array, at: number): void {
  const own = page.blocks[index]?.owner;
  if (!own) return;
  let to = at;
  for (const offset of OFFSETS) {
    const block = page.blocks[index + offset];
    const shape = page.shapes[index + offset];
    if (block && shape) {
      const { owner } = block;
      out.set(
        [
          block.text.length,
          sumOver(page.linkSums, block.index, block.index + 1) > block.text.length / 2 ? 1 : 0,
          shape.marks,
          shape.capitalised,
          isHeading(owner.tag) ? 1 : 0,
          owner.tag === 'button' || block.input !== '' ? 1 : 0,
          owner === own || owner.parent === own.parent ? 1 : 0,
          owner.look === own.look ? 1 : 0,
        ],
        to,
      );
    }
    to += SHOWN.length;
  }
}
