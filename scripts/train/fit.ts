/**
 * Fits the engine's three models: of blocks at first sight, of blocks in their context, and of proposed runs.
 *
 * Each later model learns from what the earlier one says of pages it has not seen: the pages are split into parts by
 * site, and a part's scores come from a model of the other parts. Those scores also give the out-of-fold figures.
 */
import { withAdverts } from '../../src/engine/adverts.ts';
import { CONTEXT, contextOf } from '../../src/engine/features/context.ts';
import { COLUMNS, describe } from '../../src/engine/features/describe.ts';
import type { Vocabulary } from '../../src/engine/features/vocabulary.ts';
import { bin } from './bins.ts';
import type { BoostingOptions } from './boosting.ts';
import type { Example } from './examples.ts';
import { type Candidate, candidatesOf, fitJudge } from './fit-judge.ts';
import { hashOf, randomFrom } from './random.ts';
import { byPage, type Fitted, partOf, rowsOf, stack } from './stack.ts';
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
  const block = await fitTo(rows, COLUMNS.length, examples, BLOCKS, parts);
  say('first look fitted');
  const surroundings = rowsOf(examples, CONTEXT.length, (example) =>
    contextOf(example.page, block.odds.get(example) as Float32Array),
  );
  const context = await fitTo(surroundings, CONTEXT.length, examples, SURROUNDINGS, parts);
  say('second look fitted');
  const looks = new Map(
    examples.map((example) => {
      const [firstOdds, odds] = [block.odds.get(example), context.odds.get(example) as Float32Array];
      return [example, { firstOdds, odds: withAdverts(example.page, odds) } as Looks];
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

/** Fits a model of blocks to rows of numbers, one per block. */
async function fitTo(
  rows: Float32Array,
  width: number,
  examples: readonly Example[],
  options: BoostingOptions,
  parts: number,
): Promise<Fitted & { readonly odds: ReadonlyMap<Example, Float32Array> }> {
  const labels = examples.flatMap(({ kinds }) => kinds.map((kind) => (kind === 'promo' ? 1 : 0)));
  const fitted = await stack(
    {
      data: bin(rows, width),
      labels: Uint8Array.from(labels),
      weights: Float32Array.from(examples.flatMap(weightsOf)),
      part: partOf(examples),
    },
    parts,
    options,
  );
  return { ...fitted, odds: byPage(examples, fitted.odds) };
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
