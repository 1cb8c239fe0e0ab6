/**
 * Log-odds per block that a careful reader calls it part of the article, in two looks: the second knows what the first
 * said of the blocks around it, and of those that look alike.
 */
import { CONTEXT, contextOf } from '../engine/features/context.ts';
import { COLUMNS } from '../engine/features/describe.ts';
import { scoresOver, type Table } from '../engine/scores.ts';
import { type Trees, unpack } from '../engine/trees.ts';
import { BLOCK_FEATURES, blockFeatures } from './block-features.ts';
import { ARTICLE_CONTEXT_MODEL } from './data/article-context-model.ts';
import { ARTICLE_MODEL } from './data/article-model.ts';
import type { Evidence } from './evidence.ts';

/** The columns that the looks may ask: of the block as an article's, of the engine, and of what the first look said. */
const ASKED: readonly string[] = [...BLOCK_FEATURES, ...COLUMNS, ...CONTEXT];

interface Models {
  readonly first: Trees;
  readonly second: Trees;
}

let models: Models | undefined;

/** The trained models of articles, unpacked at their first use. */
export function articleModels(): Models {
  models ??= {
    first: unpack(ARTICLE_MODEL, ASKED),
    second: unpack(ARTICLE_CONTEXT_MODEL, ASKED),
  };
  return models;
}

/** `title` is the article's, as Readability has it. */
export function articleOdds(evidence: Evidence, title: string): Float32Array {
  const { first, second } = articleModels();
  const { page, rows } = evidence;
  const count = page.blocks.length;
  const own: Table = { rows: blockFeatures(evidence, title), width: BLOCK_FEATURES.length };
  const engine: Table = { rows, width: COLUMNS.length };
  const around = contextOf(page, scoresOver(first, count, [own, engine]));
  return scoresOver(second, count, [own, engine, { rows: around, width: CONTEXT.length }]);
}
