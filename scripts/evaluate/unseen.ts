/** Reads pages that were no part of a training by its models, packed and unpacked as the engine runs them. */
import { CONTEXT, contextOf } from '../../src/engine/features/context.ts';
import { COLUMNS, describe } from '../../src/engine/features/describe.ts';
import { RUN_FEATURES } from '../../src/engine/features/run.ts';
import type { Vocabulary } from '../../src/engine/features/vocabulary.ts';
import { scoresOf } from '../../src/engine/scores.ts';
import { type Trees, unpack } from '../../src/engine/trees.ts';
import type { Example } from '../train/examples.ts';
import type { Fitted, Training } from '../train/fit.ts';
import { candidatesOf } from '../train/fit-judge.ts';
import { pack } from '../train/pack.ts';
import { type Reading, withConfidence } from '../train/reading.ts';

interface Models {
  readonly vocabulary: Vocabulary;
  readonly block: Trees;
  readonly context: Trees;
  readonly judge: Trees;
}

/** Readings of pages by the models that were not fitted to their site or writer. */
export function readUnseen(training: Training, examples: readonly Example[]): readonly Reading[] {
  const byPart = new Map<number, Models>();
  return examples.map((example) => {
    const models = byPart.get(example.part) ?? modelsOf(training, example.part);
    byPart.set(example.part, models);
    return readingBy(models, example);
  });
}

function modelsOf({ vocabulary, block, context, judge }: Training, part: number): Models {
  const unpacked = ({ model, byPart, data }: Fitted, names: readonly string[]): Trees =>
    unpack(pack(byPart[part] ?? model, data, names), names);
  return {
    vocabulary: vocabulary.byPart[part] ?? vocabulary.whole,
    block: unpacked(block, COLUMNS),
    context: unpacked(context, CONTEXT),
    judge: unpacked(judge, RUN_FEATURES),
  };
}

function readingBy({ vocabulary, block, context, judge }: Models, example: Example): Reading {
  const { page } = example;
  const firstOdds = scoresOf(block, describe(page, vocabulary), COLUMNS.length);
  const odds = scoresOf(context, contextOf(page, firstOdds), CONTEXT.length);
  const candidates = candidatesOf(example, { firstOdds, odds }, vocabulary);
  const judged = candidates.map((one) => withConfidence({ ...one, odds: scoresOf(judge, one.row, one.row.length)[0] as number }));
  return { example, odds, judged };
}
