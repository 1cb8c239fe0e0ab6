/** Fits the model that judges proposals as a whole. */

import { describe } from '../../src/engine/features/describe.ts';
import { linkKinds } from '../../src/engine/features/links.ts';
import { describeRun, type Proposal, RUN_FEATURES } from '../../src/engine/features/run.ts';
import { groundOf } from '../../src/engine/features/run-ground.ts';
import { markupOf } from '../../src/engine/features/structure.ts';
import type { Vocabulary } from '../../src/engine/features/vocabulary.ts';
import { propose } from '../../src/engine/propose.ts';
import type { Zone } from '../../src/engine/types.ts';
import { zoneOfRun } from '../../src/engine/zone.ts';
import { bin } from './bins.ts';
import type { BoostingOptions } from './boosting.ts';
import type { Example } from './examples.ts';
import type { Looks } from './fit.ts';
import { type Fitted, stack } from './stack.ts';

const RUNS: BoostingOptions = {
  rounds: 450,
  leaves: 10,
  rate: 0.03,
  minWeight: 3,
  lambda: 5,
  top: 0,
  rows: 0.6,
  columns: 0.1,
  seed: 5,
};
/** Share of a good fold's text that is promo, at least; none of it is article. */
const LEAST_PROMO = 0.75;
/** Weight of the folds of a written page beside those of a real one, and of a fold that would hide article text. */
const WRITTEN = 0.6;
const HARMFUL = 2;

/** A proposal with what it is in truth, and the out-of-fold log-odds that it is good. */
export interface Candidate extends Proposal {
  readonly example: Example;
  readonly zone: Zone;
  readonly row: Float32Array;
  readonly isGood: boolean;
  readonly weight: number;
  odds: number;
}

/** What the engine proposes on a page from out-of-fold scores. */
export function candidatesOf(
  example: Example,
  { firstOdds, odds }: Looks,
  vocabulary: Vocabulary,
): readonly Candidate[] {
  const { page, kinds } = example;
  const rows = describe(page, vocabulary);
  const markup = markupOf(page);
  const ground = groundOf(page, { rows, kinds: linkKinds(page), markup, firstOdds, odds });
  return propose(page, odds).flatMap((proposal) => {
    const zone = zoneOfRun(page, markup, proposal.run);
    const row = describeRun(ground, proposal, zone);
    let [promo, article, all] = [0, 0, 0];
    for (let i = proposal.run.first; i < proposal.run.end; i++) {
      const block = page.blocks[i];
      if (!block || block.owner.concealed || kinds[i] === 'ignore') continue;
      all += block.text.length;
      if (kinds[i] === 'promo') promo += block.text.length;
      if (kinds[i] === 'article') article += block.text.length;
    }
    if (all === 0) return [];
    const isGood = promo >= LEAST_PROMO * all && article === 0;
    const weight = (example.isWritten ? WRITTEN : 1) * (article > 0 ? HARMFUL : 1);
    return [{ ...proposal, example, zone, row, isGood, weight, odds: 0 }];
  });
}

/** Fits the judge to candidates, and sets their out-of-fold odds. */
export async function fitJudge(candidates: readonly Candidate[], parts: number): Promise<Fitted> {
  const width = RUN_FEATURES.length;
  const rows = new Float32Array(candidates.length * width);
  candidates.forEach(({ row }, i) => {
    rows.set(row, i * width);
  });
  const { odds, ...fitted } = await stack(
    {
      data: bin(rows, width),
      labels: Uint8Array.from(candidates, ({ isGood }) => (isGood ? 1 : 0)),
      weights: Float32Array.from(candidates, ({ weight }) => weight),
      part: Uint8Array.from(candidates, ({ example }) => example.part),
    },
    parts,
    RUNS,
  );
  candidates.forEach((candidate, i) => {
    candidate.odds = odds[i] as number;
  });
  return fitted;
}
