/** Tells what the engine is asked for from anything else that came by message. */
import {
  type AnalyseOptions,
  CATEGORIES,
  type Correction,
  SCOPES,
  type SiblingRun,
} from '../engine/types.ts';

function isCategory(value: unknown): boolean {
  return CATEGORIES.some((known) => known === value);
}

function isCorrection(value: unknown): value is Correction {
  if (typeof value !== 'object' || value === null) return false;
  const { verdict, category, print } = value as { readonly [Key in keyof Correction]?: unknown };
  return (verdict === 'fold' || verdict === 'keep') && isCategory(category) && typeof print === 'string';
}

function areLeanings(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).every(([name, leaning]) => isCategory(name) && Number.isFinite(leaning));
}

/** Says whether a value can be given to the engine as its options. */
export function isAnalyseOptions(value: unknown): value is AnalyseOptions {
  if (typeof value !== 'object' || value === null) return false;
  const { url, scope, categories, corrections, leanings } = value as {
    readonly [Key in keyof AnalyseOptions]?: unknown;
  };
  return (
    typeof url === 'string' &&
    SCOPES.some((known) => known === scope) &&
    Array.isArray(categories) &&
    categories.every(isCategory) &&
    Array.isArray(corrections) &&
    corrections.every(isCorrection) &&
    areLeanings(leanings)
  );
}

function isIndex(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

/** Says whether a value names a run of siblings on some page. */
export function isSiblingRun(value: unknown): value is SiblingRun {
  if (typeof value !== 'object' || value === null) return false;
  const { parent, from, to } = value as { readonly [Key in keyof SiblingRun]?: unknown };
  return Array.isArray(parent) && parent.every(isIndex) && isIndex(from) && isIndex(to) && from <= to;
}
