/** What stays of a block that has more lines than a report takes. */
import { LIMITS } from './schema.ts';

/** The lines of a block, of a long one its first and its last: both borders stay. */
export function withoutMiddle<Line>(lines: readonly Line[]): readonly Line[] {
  const half = LIMITS.blockLines / 2;
  return lines.length > LIMITS.blockLines ? [...lines.slice(0, half), ...lines.slice(-half)] : lines;
}
