/**
 * Log-odds per block that a careful reader calls it part of the article, in two looks: the second knows what the first
 * said of the blocks around it, and of those that look alike.
 */
import { CONTEXT, contextOf } from '../engine/features/context.ts';
import { scoresOf } from '../engine/scores.ts';
import { type Trees, unpack } from '../engine/trees.ts';
import { BLOCK_FEATURES, writeBlockFeatures } from './block-features.ts';
import { ARTICLE_CONTEXT_MODEL } from './data/article-context-model.ts';
import { ARTICLE_MODEL } from './data/article-model.ts';
import type { Evidence } from './evidence.ts';

/** Names of the second look's columns: what the first said, and once more what it saw. */
export const SECOND_FEATURES: readonly string[] = [...CONTEXT, ...BLOCK_FEATURES];

interface Models {
  readonly first: Trees;
  readonly second: Trees;
}

let models: Models | undefined;

/** `title` is the article's, as Readability has it. */
export function articleOdds(evidence: Evidence, title: string): Float32Array {
  models ??= {
    first: unpack(ARTICLE_MODEL, SECOND_FEATURES),
    second: unpack(ARTICLE_CONTEXT_MODEL, SECOND_FEATURES),
  };
  const { page } = evidence;
  const [width, context] = [SECOND_FEATURES.length, CONTEXT.length];
  const rows = new Float32Array(page.blocks.length * width);
  // One array for both looks: the first asks for no column of the context, which only it can fill.
  writeBlockFeatures(evidence, title, rows, width, context);
  const around = contextOf(page, scoresOf(models.first, rows, width));
  for (let i = 0; i < page.blocks.length; i++)
    rows.set(around.subarray(i * context, (i + 1) * context), i * width);
  return scoresOf(models.second, rows, width);
}
