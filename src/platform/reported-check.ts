/** Tells what a content script wants to have reported from anything else that came by message. */
import { type SiblingRun, ZONES } from '../engine/types.ts';
import { fieldsOf, isCategory, isListOf, isOneOf } from '../engine/unchecked.ts';
import type { Reported } from '../reports/reported.ts';
import { LIMITS } from '../reports/schema.ts';
import { isSiblingRun } from './analyse-options-check.ts';

function areRuns(value: unknown): value is readonly SiblingRun[] {
  return isListOf(value, isSiblingRun) && value.length <= LIMITS.promos;
}

/** Says whether a value names something on some page, and what was said of it. */
export function isReported(value: unknown): value is Reported {
  const { given, meant, zone, folded, promos } = fieldsOf<Reported>(value);
  return (
    (given === null || isCategory(given)) &&
    isCategory(meant) &&
    isOneOf(ZONES, zone) &&
    areRuns(folded) &&
    areRuns(promos) &&
    (given !== null) === folded.length > 0 &&
    promos.length > 0
  );
}
