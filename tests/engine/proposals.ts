/** Judged proposals as tests write them, on pages of which nothing else is known. */
import type { Run } from '../../src/engine/decide.ts';
import type { Category, Zone } from '../../src/engine/types.ts';

export const SURE = 0.75;
/** Each block has ten characters. */
export const LENGTHS = Int32Array.from({ length: 41 }, (_, i) => 10 * i);

/** A proposal for the blocks from `first` to before `end`. */
export function proposal(
  first: number,
  end: number,
  confidence: number,
  bodyShare = 0,
  articleShare = bodyShare,
  category: Category = 'other',
  zone: Zone = 'inside',
) {
  const run = { first, end, to: 0, parent: { children: [] } } as unknown as Run;
  return { run, confidence, bodyShare, articleShare, category, zone };
}
