/** Features of all blocks -> log-odds per block that it is promo, in two looks: the second knows what the first said. */
import { BLOCK_MODEL } from './data/block-model.ts';
import { CONTEXT_MODEL } from './data/context-model.ts';
import { VOCABULARY } from './data/vocabulary.ts';
import { CONTEXT, contextOf } from './features/context.ts';
import { COLUMNS, describe } from './features/describe.ts';
import { unpackVocabulary, type Vocabulary } from './features/vocabulary.ts';
import type { Page } from './page.ts';
import { scoresOf } from './scores.ts';
import { type Trees, unpack } from './trees.ts';

export interface Classified {
  /** Features per block, `COLUMNS.length` wide. */
  readonly rows: Float32Array;
  /** Log-odds of the first and of the second look. */
  readonly firstOdds: Float32Array;
  readonly odds: Float32Array;
}

interface Models {
  readonly block: Trees;
  readonly context: Trees;
  readonly vocabulary: Vocabulary;
}

let models: Models | undefined;

/** The trained models of blocks, unpacked at their first use. */
export function blockModels(): Models {
  models ??= {
    block: unpack(BLOCK_MODEL, COLUMNS),
    context: unpack(CONTEXT_MODEL, CONTEXT),
    vocabulary: unpackVocabulary(VOCABULARY),
  };
  return models;
}

/** The first look's model: its questions are about the block itself, so its answers make reasons. */
export function firstModel(): Trees {
  return blockModels().block;
}

/** Log-odds per block that a careful reader calls it promo. */
export function classify(page: Page): Classified {
  const { block, context, vocabulary } = blockModels();
  const rows = describe(page, vocabulary);
  const firstOdds = scoresOf(block, rows, COLUMNS.length);
  return { rows, firstOdds, odds: scoresOf(context, contextOf(page, firstOdds), CONTEXT.length) };
}
