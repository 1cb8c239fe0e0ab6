/**
 * Fits the engine's three models: of blocks at first sight, of blocks in their context, and of proposed runs.
 *
 * Each later model learns from what the earlier one says of pages it has not seen: the pages are split into parts by
 * site, and a part's scores come from a model of the other parts. Those scores also give the out-of-fold figures.
 */
import type { Run } from '../../src/engine/decide.ts';
import { addContext, COLUMNS, describe } from '../../src/engine/features/describe.ts';
import { linkKinds } from '../../src/engine/features/links.ts';
import { describeRun, RUN_FEATURES } from '../../src/engine/features/run.ts';
import { markupOf } from '../../src/engine/features/structure.ts';
import { propose } from '../../src/engine/propose.ts';
import { zoneOfRun } from '../../src/engine/zone.ts';
import { type BinnedData, bin } from './bins.ts';
import { boostAll } from './boost-all.ts';
import { type Boosted, type BoostingOptions, boost, scoreOf } from './boosting.ts';
import type { Example } from './examples.ts';

const BLOCKS: BoostingOptions = {
  rounds: 200,
  leaves: 24,
  rate: 0.1,
  minWeight: 8,
  lambda: 5,
  top: 0.1,
  rows: 0.1,
  columns: 0.2,
  seed: 11,
};
const CONTEXT: BoostingOptions = { ...BLOCKS, rounds: 110, seed: 31 };
const RUNS: BoostingOptions = {
  rounds: 120,
  leaves: 8,
  rate: 0.06,
  minWeight: 3,
  lambda: 4,
  top: 0,
  rows: 0.7,
  columns: 0.3,
  seed: 5,
};
/** Weight of a block that must not be folded wrongly, or is to be found, beside a neutral one. */
const TELLING = 1.5;

/** A fitted model with the borders of its features. */
export interface Fitted {
  readonly model: Boosted;
  readonly data: BinnedData;
}

/** A proposed run with what it is in truth, and the out-of-fold log-odds that it is good. */
export interface Proposal {
  readonly example: Example;
  readonly run: Run;
  readonly row: Float32Array;
  readonly isGood: boolean;
  readonly weight: number;
  odds: number;
}

/** Log-odds per block of the two looks at a page. */
export interface Looks {
  readonly firstOdds: Float32Array;
  readonly odds: Float32Array;
}

export interface Training {
  readonly block: Fitted;
  readonly context: Fitted;
  readonly judge: Fitted;
  /** Out-of-fold looks at each example, in their order. */
  readonly looks: readonly Looks[];
  /** Proposals of all pages from out-of-fold scores, judged out of fold. */
  readonly proposals: readonly Proposal[];
}

/** Fits all models to examples that are split into `parts`. `say` is told what has been done. */
export async function train(
  examples: readonly Example[],
  parts: number,
  say: (line: string) => void,
): Promise<Training> {
  const table = tableOf(examples);
  const block = await stack(bin(table.rows, COLUMNS.length), table, parts, BLOCKS);
  say('first look fitted');
  examples.forEach((example, i) => {
    const [from, to] = [table.starts[i] as number, table.starts[i + 1] as number];
    const width = COLUMNS.length;
    addContext(example.page, block.odds.subarray(from, to), table.rows.subarray(from * width, to * width));
  });
  const context = await stack(bin(table.rows, COLUMNS.length), table, parts, CONTEXT);
  say('second look fitted');
  const looks = examples.map((_, i) => {
    const range = [table.starts[i] as number, table.starts[i + 1] as number] as const;
    return { firstOdds: block.odds.slice(...range), odds: context.odds.slice(...range) };
  });
  const proposals = examples.flatMap((example, i) => proposalsOf(example, looks[i] as Looks));
  const judge = fitJudge(proposals, parts);
  say(
    `judge fitted to ${proposals.length} proposals, ${proposals.filter((p) => p.isGood).length} of them good`,
  );
  return { block, context, judge, looks, proposals };
}

interface Table {
  readonly rows: Float32Array;
  readonly labels: Uint8Array;
  readonly weights: Float32Array;
  readonly part: Uint8Array;
  /** First row of each example, and the number of rows at the end. */
  readonly starts: readonly number[];
}

function tableOf(examples: readonly Example[]): Table {
  const starts = [0];
  for (const example of examples) starts.push((starts.at(-1) as number) + example.kinds.length);
  const length = starts.at(-1) as number;
  const rows = new Float32Array(length * COLUMNS.length);
  const labels = new Uint8Array(length);
  const weights = new Float32Array(length);
  const part = new Uint8Array(length);
  examples.forEach((example, e) => {
    const start = starts[e] as number;
    rows.set(describe(example.page), start * COLUMNS.length);
    example.kinds.forEach((kind, i) => {
      labels[start + i] = kind === 'promo' ? 1 : 0;
      weights[start + i] = kind === 'ignore' ? 0 : example.weight * (kind === 'neutral' ? 1 : TELLING);
      part[start + i] = example.part;
    });
  });
  return { rows, labels, weights, part, starts };
}

/** Fits a model to all rows, and one per part to the others for the part's own scores. */
async function stack(
  data: BinnedData,
  table: Table,
  parts: number,
  options: BoostingOptions,
): Promise<Fitted & { readonly odds: Float32Array }> {
  const odds = new Float32Array(data.length);
  const jobs = Array.from({ length: parts }, (_, part) => ({
    weights: table.weights.map((weight, i) => (table.part[i] === part ? 0 : weight)),
    options: { ...options, seed: options.seed + part + 1 },
  }));
  const models = await boostAll(data, table.labels, [...jobs, { weights: table.weights, options }]);
  for (let i = 0; i < data.length; i++)
    odds[i] = scoreOf(models[table.part[i] as number] as Boosted, data, i);
  return { model: models[parts] as Boosted, data, odds };
}

function proposalsOf(example: Example, { firstOdds, odds }: Looks): readonly Proposal[] {
  const { page, kinds } = example;
  const ground = { page, kinds: linkKinds(page), markup: markupOf(page), firstOdds, odds };
  return propose(page, odds).flatMap((run) => {
    const row = describeRun(ground, run, zoneOfRun(page, ground.markup, run));
    let [promo, article, all] = [0, 0, 0];
    for (let i = run.first; i < run.end; i++) {
      const block = page.blocks[i];
      if (!block || block.owner.concealed || kinds[i] === 'ignore') continue;
      all += block.text.length;
      if (kinds[i] === 'promo') promo += block.text.length;
      if (kinds[i] === 'article') article += block.text.length;
    }
    if (all === 0) return [];
    const isGood = promo >= 0.7 * all && article === 0;
    return [{ example, run, row, isGood, weight: example.weight * (article > 0 ? 2 : 1), odds: 0 }];
  });
}

function fitJudge(proposals: readonly Proposal[], parts: number): Fitted {
  const width = RUN_FEATURES.length;
  const rows = new Float32Array(proposals.length * width);
  proposals.forEach((proposal, i) => {
    rows.set(proposal.row, i * width);
  });
  const data = bin(rows, width);
  const labels = Uint8Array.from(proposals, (proposal) => (proposal.isGood ? 1 : 0));
  const weights = Float32Array.from(proposals, (proposal) => proposal.weight);
  for (let part = 0; part < parts; part++) {
    const without = weights.map((weight, i) => (proposals[i]?.example.part === part ? 0 : weight));
    const model = boost(data, labels, without, { ...RUNS, seed: RUNS.seed + part + 1 });
    proposals.forEach((proposal, i) => {
      if (proposal.example.part === part) proposal.odds = scoreOf(model, data, i);
    });
  }
  return { model: boost(data, labels, weights, RUNS), data };
}
