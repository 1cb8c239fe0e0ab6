/** Tells what a content script wants to have reported from anything else that came by message. */
import { CATEGORIES, type SiblingRun, ZONES } from '../engine/types.ts';
import type { Reported } from '../reports/reported.ts';
import { LIMITS } from '../reports/schema.ts';
import { isSiblingRun } from './analyse-options-check.ts';

function isOneOf(list: readonly unknown[], value: unknown): boolean {
  return list.includes(value);
}

function areRuns(value: unknown): value is readonly SiblingRun[] {
  return Array.isArray(value) && value.length <= LIMITS.promos && value.every(isSiblingRun);
}

/** Says whether a value names something on some page, and what was said of it. */
export function isReported(value: unknown): value is Reported {
  const { given, meant, zone, folded, promos }: Partial<Record<keyof Reported, unknown>> = Object(value);
  return (
    isOneOf([...CATEGORIES, null], given) &&
    isOneOf(CATEGORIES, meant) &&
    isOneOf(ZONES, zone) &&
    areRuns(folded) &&
    areRuns(promos) &&
    (given !== null) === folded.length > 0 &&
    promos.length > 0
  );
}
