/** Tells what the engine is asked for from anything else that came by message. */
import { type AnalyseOptions, CATEGORIES, SCOPES } from '../engine/types.ts';

function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** Says whether a value can be given to the engine as its options. */
export function isAnalyseOptions(value: unknown): value is AnalyseOptions {
  if (typeof value !== 'object' || value === null) return false;
  const { url, scope, categories, kept } = value as { readonly [Key in keyof AnalyseOptions]?: unknown };
  return (
    typeof url === 'string' &&
    SCOPES.some((known) => known === scope) &&
    isTextList(categories) &&
    categories.every((name) => CATEGORIES.some((known) => known === name)) &&
    isTextList(kept)
  );
}
