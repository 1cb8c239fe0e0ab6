/** Tells what the engine is asked for from anything else that came by message. */
import { type AnalyseOptions, type Correction, SCOPES, type SiblingRun } from '../engine/types.ts';
import { fieldsOf, isCategory, isListOf, isOneOf, isText } from '../engine/unchecked.ts';

function isCorrection(value: unknown): value is Correction {
  const { verdict, category, print } = fieldsOf<Correction>(value);
  return isOneOf(['fold', 'keep'], verdict) && isCategory(category) && isText(print);
}

function areLeanings(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).every(([name, leaning]) => isCategory(name) && Number.isFinite(leaning));
}

/** Says whether a value can be given to the engine as its options. */
export function isAnalyseOptions(value: unknown): value is AnalyseOptions {
  const { url, scope, categories, corrections, leanings } = fieldsOf<AnalyseOptions>(value);
  return (
    isText(url) &&
    isOneOf(SCOPES, scope) &&
    isListOf(categories, isCategory) &&
    isListOf(corrections, isCorrection) &&
    areLeanings(leanings)
  );
}

function isIndex(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

/** Says whether a value names a run of siblings on some page. */
export function isSiblingRun(value: unknown): value is SiblingRun {
  const { parent, from, to } = fieldsOf<SiblingRun>(value);
  return isListOf(parent, isIndex) && isIndex(from) && isIndex(to) && from <= to;
}
