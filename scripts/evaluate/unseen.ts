/** Reads pages that were no part of a training by its models, packed and unpacked as the engine runs them. */

import { withAdverts } from '../../src/engine/adverts.ts';
import type { CategoryModel } from '../../src/engine/category.ts';
import { CONTEXT, contextOf } from '../../src/engine/features/context.ts';
import { COLUMNS, describe } from '../../src/engine/features/describe.ts';
import { RUN_FEATURES } from '../../src/engine/features/run.ts';
import type { Vocabulary } from '../../src/engine/features/vocabulary.ts';
import { scoresOf } from '../../src/engine/scores.ts';
import { type Trees, unpack } from '../../src/engine/trees.ts';
import type { CategoryFit } from '../train/category.ts';
import type { Example } from '../train/examples.ts';
import type { Training } from '../train/fit.ts';
import { candidatesOf } from '../train/fit-judge.ts';
import { pack } from '../train/pack.ts';
import { judgedOn, type Reading } from '../train/reading.ts';
import type { Fitted } from '../train/stack.ts';

interface Models {
  readonly category: CategoryModel;
  readonly vocabulary: Vocabulary;
  readonly block: Trees;
  readonly context: Trees;
  readonly judge: Trees;
}

/** Readings of pages by the models that were not fitted to their site or writer. */
export function readUnseen(
  training: Training,
  categories: CategoryFit,
  examples: readonly Example[],
): readonly Reading[] {
  const byPart = new Map<number, Models>();
  return examples.map((example) => {
    const models = byPart.get(example.part) ?? modelsOf(training, categories, example.part);
    byPart.set(example.part, models);
    return readingBy(models, example);
  });
}

function modelsOf(
  { vocabulary, block, context, judge }: Training,
  categories: CategoryFit,
  part: number,
): Models {
  const unpacked = ({ model, byPart, data }: Fitted, names: readonly string[]): Trees =>
    unpack(pack(byPart[part] ?? model, data, names), names);
  return {
    category: categories.byPart[part] ?? categories.model,
    vocabulary: vocabulary.byPart[part] ?? vocabulary.whole,
    block: unpacked(block, COLUMNS),
    context: unpacked(context, CONTEXT),
    judge: unpacked(judge, RUN_FEATURES),
  };
}

function readingBy({ category, vocabulary, block, context, judge }: Models, example: Example): Reading {
  const { page } = example;
  const firstOdds = scoresOf(block, describe(page, vocabulary), COLUMNS.length);
  const odds = withAdverts(page, scoresOf(context, contextOf(page, firstOdds), CONTEXT.length));
  const candidates = candidatesOf(example, { firstOdds, odds }, vocabulary);
  const scored = candidates.map((one) => ({
    ...one,
    odds: scoresOf(judge, one.row, one.row.length)[0] ?? 0,
  }));
  return { example, odds, judged: judgedOn(example, scored, category) };
}
