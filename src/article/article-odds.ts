/**
 * Log-odds per block that a careful reader calls it part of the article, in two looks: the second knows what the first
 * said of the blocks around it, and of those that look alike.
 */
import { CONTEXT, contextOf } from '../engine/features/context.ts';
import type { Page } from '../engine/page.ts';
import { scoresOf } from '../engine/scores.ts';
import { type Trees, unpack } from '../engine/trees.ts';
import { BLOCK_FEATURES, blockFeatures } from './block-features.ts';
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
    first: unpack(ARTICLE_MODEL, BLOCK_FEATURES),
    second: unpack(ARTICLE_CONTEXT_MODEL, SECOND_FEATURES),
  };
  const rows = blockFeatures(evidence, title);
  const odds = scoresOf(models.first, rows, BLOCK_FEATURES.length);
  return scoresOf(models.second, secondRows(evidence.page, rows, odds), SECOND_FEATURES.length);
}

/** One row of `SECOND_FEATURES.length` numbers per block. */
function secondRows(page: Page, rows: Float32Array, odds: Float32Array): Float32Array {
  const around = contextOf(page, odds);
  const [context, own, width] = [CONTEXT.length, BLOCK_FEATURES.length, SECOND_FEATURES.length];
  const out = new Float32Array(page.blocks.length * width);
  for (let i = 0; i < page.blocks.length; i++) {
    out.set(around.subarray(i * context, (i + 1) * context), i * width);
    out.set(rows.subarray(i * own, (i + 1) * own), i * width + context);
  }
  return out;
}
