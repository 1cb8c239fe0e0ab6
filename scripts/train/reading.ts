/** Pages as they are read by models that were not fitted to their sites, and what the engine folds there by those. */
import { agree } from '../../src/engine/agree.ts';
import { type CategoryModel, categoryOf } from '../../src/engine/category.ts';
import { NEVER, type Thresholds } from '../../src/engine/choose.ts';
import { linkKinds } from '../../src/engine/features/links.ts';
import { isArticle, isUnderstood, mayBePromo, mayFold } from '../../src/engine/gate.ts';
import { type Settled, settle } from '../../src/engine/settle.ts';
import { probabilityOf } from '../../src/engine/trees.ts';
import type { Category, Scope } from '../../src/engine/types.ts';
import { mayBeInScope } from '../../src/engine/zone.ts';
import type { CategoryFit } from './category.ts';
import type { Example } from './examples.ts';
import type { Training } from './fit.ts';
import type { Candidate } from './fit-judge.ts';

/** A proposal with the judge's probability that it is good, 0 to 1, and with what it asks for. */
export interface JudgedCandidate extends Candidate {
  readonly confidence: number;
  readonly category: Category;
}

export interface Reading {
  readonly example: Example;
  /** Log-odds per block that it is promo. */
  readonly odds: Float32Array;
  readonly judged: readonly JudgedCandidate[];
}

/** The out-of-fold readings of a training's pages on which figures are taken, in the order of its examples. */
export function readingsOf(
  { looks, proposals }: Training,
  { byPart, model }: Pick<CategoryFit, 'byPart' | 'model'>,
): readonly Reading[] {
  const candidates = new Map<Example, Candidate[]>();
  for (const candidate of proposals) {
    const list = candidates.get(candidate.example);
    if (list) list.push(candidate);
    else candidates.set(candidate.example, [candidate]);
  }
  return [...looks].flatMap(([example, { odds }]) => {
    if (!example.isMeasured) return [];
    const judged = judgedOn(example, candidates.get(example) ?? [], byPart[example.part] ?? model);
    return [{ example, odds, judged }];
  });
}

/** The candidates of one page that may be promos, with what the judge says of them together, and what they ask for. */
export function judgedOn(
  { page }: Example,
  candidates: readonly Candidate[],
  model: CategoryModel,
): readonly JudgedCandidate[] {
  const agreed = agree(
    page,
    candidates.map(({ run }) => run),
    candidates.map(({ odds }) => odds),
  );
  const kinds = linkKinds(page);
  return candidates
    .map((candidate, i) => judgedCandidate(candidate, agreed[i] as number, model))
    .filter(({ run, confidence }) => confidence < LEAST || mayBePromo(page, kinds, run));
}

/** No proposal below this probability is worth a look: its category is not asked. */
const LEAST = 0.1;

function judgedCandidate(candidate: Candidate, odds: number, model: CategoryModel): JudgedCandidate {
  const { run, example } = candidate;
  const confidence = probabilityOf(odds);
  if (confidence < LEAST) return { ...candidate, confidence, category: 'other' };
  const category = categoryOf(example.page, linkKinds(example.page), run.first, run.end, model);
  return { ...candidate, confidence, category };
}

/** What the engine folds and marks on a page from these probabilities on, each in page order. */
export function settledOn(
  { example, odds, judged }: Reading,
  from: Thresholds<JudgedCandidate>,
  scope: Scope,
): Settled<JudgedCandidate> {
  if (!isArticle(example.page)) return { folds: [], marks: [] };
  const { page } = example;
  const seen = judged.filter((one) => mayBeInScope(page, one, scope));
  const isSure = mayFold(page);
  const fold = (one: JudgedCandidate): number =>
    isSure && isUnderstood(page, one.run) ? from.fold(one) : NEVER;
  return settle(page, odds, seen, { fold, mark: from.mark });
}

/** Marks the blocks of runs: 1 where a block is in one of them. */
export function blocksOf(length: number, runs: readonly Pick<Candidate, 'run'>[]): Uint8Array {
  const hidden = new Uint8Array(length);
  for (const { run } of runs) hidden.fill(1, run.first, run.end);
  return hidden;
}

/** Which blocks of each example are hidden inside and after the article by folds from these probabilities on. */
export function hiddenFrom(
  readings: readonly Reading[],
  fold: Thresholds<JudgedCandidate>['fold'],
): (example: Example) => Uint8Array {
  const byExample = new Map(readings.map((reading) => [reading.example, reading]));
  return (example) => {
    const reading = byExample.get(example);
    const folds = reading ? settledOn(reading, { fold, mark: () => NEVER }, 'article').folds : [];
    return blocksOf(example.kinds.length, folds);
  };
}
