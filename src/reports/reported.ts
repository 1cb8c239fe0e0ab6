/** What a reader points at on a page to report it, as plain data: found there, and made a finding of by the background. */
import type { Category, SiblingRun, Zone } from '../engine/types.ts';

export interface Reported {
  /** What Winnow took it for; null where it saw no promo. */
  readonly given: Category | null;
  /** What it is, as far as the reader has said. */
  readonly meant: Category;
  readonly zone: Zone;
  /** What Winnow had folded, at most 9; empty where it saw no promo. */
  readonly folded: readonly SiblingRun[];
  /** What the promo is, as far as the reader has said: one run for each, 1 to 9. */
  readonly promos: readonly SiblingRun[];
}
