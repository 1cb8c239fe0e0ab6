/**
 * Fits the engine's three models: of blocks at first sight, of blocks in their context, and of proposed runs.
 *
 * Each later model learns from what the earlier one says of pages it has not seen: the pages are split into parts by
 * site, and a part's scores come from a model of the other parts. Those scores also give the out-of-fold figures.
 */
import { CONTEXT, contextOf } from '../../src/engine/features/context.ts';
import { COLUMNS, describe } from '../../src/engine/features/describe.ts';
import type { Vocabulary } from '../../src/engine/features/vocabulary.ts';
import { type BinnedData, bin } from './bins.ts';
import { boostAll } from './boost-all.ts';
import { type Boosted, type BoostingOptions, scoreOf } from './boosting.ts';
import type { Example } from './examples.ts';
import { type Candidate, candidatesOf, fitJudge } from './fit-judge.ts';
import { hashOf, randomFrom } from './random.ts';
import { fitVocabularies, type Vocabularies } from './vocabulary.ts';

const BLOCKS: BoostingOptions = {
  rounds: 600,
  leaves: 24,
  rate: 0.05,
  minWeight: 8,
  lambda: 5,
  top: 0.1,
  rows: 0.1,
  columns: 0.2,
  seed: 11,
};
const SURROUNDINGS: BoostingOptions = {
  ...BLOCKS,
  rounds: 40,
  rate: 0.1,
  leaves: 12,
  columns: 0.5,
  seed: 31,
};
/** Weight of a block that must not be folded wrongly, or is to be found, beside a neutral one. */
const TELLING = 1.5;
/** Most neutral blocks are alike: of those farther from any promo than this, in blocks, only a share is seen. */
const NEAR = 5;
const SEEN = 0.3;

/** A model fitted to all pages, those fitted to all but one part each, and the borders of its features. */
export interface Fitted {
  readonly model: Boosted;
  readonly byPart: readonly Boosted[];
  readonly data: BinnedData;
}

/** Log-odds per block of the two looks at a page. */
export interface Looks {
  readonly firstOdds: Float32Array;
  readonly odds: Float32Array;
}

export interface Training {
  /** Learned words: one vocabulary from all pages, and one for each part from the others. */
  readonly vocabulary: Vocabularies;
  readonly block: Fitted;
  readonly context: Fitted;
  readonly judge: Fitted;
  /** Out-of-fold looks at each example. */
  readonly looks: ReadonlyMap<Example, Looks>;
  /** Proposals of all pages from out-of-fold scores, judged out of fold. */
  readonly proposals: readonly Candidate[];
}

/** Fits all models to examples that are split into `parts`. `say` is told what has been done. */
export async function train(
  examples: readonly Example[],
  parts: number,
  say: (line: string) => void,
): Promise<Training> {
  const vocabulary = fitVocabularies(examples, weightsOf, parts);
  say(
    `vocabulary fitted: ${vocabulary.whole.words.size} words, ${vocabulary.whole.names.size} names, ${vocabulary.whole.addresses.size} parts of addresses`,
  );
  const rows = rowsOf(examples, COLUMNS.length, (example) =>
    describe(example.page, vocabulary.byPart[example.part] as Vocabulary),
  );
  const block = await stack(rows, COLUMNS.length, examples, BLOCKS, parts);
  say('first look fitted');
  const surroundings = rowsOf(examples, CONTEXT.length, (example) =>
    contextOf(example.page, block.odds.get(example) as Float32Array),
  );
  const context = await stack(surroundings, CONTEXT.length, examples, SURROUNDINGS, parts);
  say('second look fitted');
  const looks = new Map(
    examples.map((example) => {
      const [firstOdds, odds] = [block.odds.get(example), context.odds.get(example)];
      return [example, { firstOdds, odds } as Looks];
    }),
  );
  const proposals = examples.flatMap((example) =>
    candidatesOf(example, looks.get(example) as Looks, vocabulary.byPart[example.part] as Vocabulary),
  );
  const judge = await fitJudge(proposals, parts);
  say(
    `judge fitted to ${proposals.length} proposals, ${proposals.filter((p) => p.isGood).length} of them good`,
  );
  return { vocabulary, block, context, judge, looks, proposals };
}

/** The rows of all examples, one after the other. */
function rowsOf(
  examples: readonly Example[],
  width: number,
  rowsOfOne: (example: Example) => Float32Array,
): Float32Array {
  const length = examples.reduce((sum, example) => sum + example.kinds.length, 0);
  const rows = new Float32Array(length * width);
  let at = 0;
  for (const example of examples) {
    rows.set(rowsOfOne(example), at);
    at += example.kinds.length * width;
  }
  return rows;
}

/** Fits a model to all rows, and one per part to the others, for the part's own scores. */
async function stack(
  rows: Float32Array,
  width: number,
  examples: readonly Example[],
  options: BoostingOptions,
  parts: number,
): Promise<Fitted & { readonly odds: ReadonlyMap<Example, Float32Array> }> {
  const data = bin(rows, width);
  const labels = Uint8Array.from(
    examples.flatMap(({ kinds }) => kinds.map((kind) => (kind === 'promo' ? 1 : 0))),
  );
  const weights = Float32Array.from(examples.flatMap(weightsOf));
  const part = Uint8Array.from(examples.flatMap((example) => example.kinds.map(() => example.part)));
  const jobs = Array.from({ length: parts }, (_, i) => ({
    weights: weights.map((weight, row) => (part[row] === i ? 0 : weight)),
    options: { ...options, seed: options.seed + i + 1 },
  }));
  const models = await boostAll(data, labels, [...jobs, { weights, options }]);
  const odds = new Map<Example, Float32Array>();
  let start = 0;
  for (const example of examples) {
    const model = models[example.part] as Boosted;
    odds.set(
      example,
      Float32Array.from(example.kinds, (_, i) => scoreOf(model, data, start + i)),
    );
    start += example.kinds.length;
  }
  return { model: models[parts] as Boosted, byPart: models.slice(0, parts), data, odds };
}

/** Weights of an example's blocks. */
function weightsOf({ kinds, weight, name }: Example): readonly number[] {
  const near = new Uint8Array(kinds.length);
  kinds.forEach((kind, i) => {
    if (kind === 'promo') near.fill(1, Math.max(0, i - NEAR), i + NEAR + 1);
  });
  const random = randomFrom(hashOf(name));
  return kinds.map((kind, i) => {
    if (kind === 'ignore') return 0;
    if (kind !== 'neutral') return weight * TELLING;
    if (near[i]) return weight;
    return random() < SEEN ? weight / SEEN : 0;
  });
}
