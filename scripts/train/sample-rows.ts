/** Chooses the rows that a tree is grown from: gradient-based one-side sampling, see `boosting.ts`. */
import type { BoostingOptions } from './boosting.ts';

/** Draws the rows of a tree; what is drawn for others as well counts for them. */
export function sampleRows(
  usable: readonly number[],
  gradients: Float32Array,
  hessians: Float32Array,
  { top, rows }: Pick<BoostingOptions, 'top' | 'rows'>,
  random: () => number,
): Int32Array {
  const border = top > 0 ? sizeOf(usable, gradients, top) : Infinity;
  const drawn: number[] = [];
  for (const i of usable) {
    if (Math.abs(gradients[i] as number) < border) {
      if (random() >= rows) continue;
      gradients[i] = (gradients[i] as number) / rows;
      hessians[i] = (hessians[i] as number) / rows;
    }
    drawn.push(i);
  }
  return Int32Array.from(drawn);
}

/** The size of gradients from which on they are among the largest, of which this share is wanted. */
function sizeOf(usable: readonly number[], gradients: Float32Array, top: number): number {
  const sizes = new Float32Array(usable.length);
  for (let k = 0; k < sizes.length; k++) sizes[k] = Math.abs(gradients[usable[k] as number] as number);
  return sizes.sort()[Math.floor((1 - top) * (sizes.length - 1))] as number;
}
