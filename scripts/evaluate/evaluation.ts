/** All figures of one evaluation as plain data: what `--json` writes, and what the tables are made of. */
import type { Scope } from '../../src/engine/types.ts';
import type { CategoryThresholds } from '../train/calibrate.ts';
import { type Figures, type Hidden, measure } from '../train/measure.ts';
import { realOnes } from '../train/read-examples.ts';
import { blocksOf, type JudgedCandidate, type Reading } from '../train/reading.ts';
import type { ArticleEvaluation } from './articles.ts';
import { type Borders, bordersOf } from './borders.ts';
import { type Told, toldCategories } from './categories.ts';
import { type HardNegatives, hardNegatives } from './hard-negatives.ts';
import { heldOut } from './held-out.ts';
import { type Mistakes, mistakesIn } from './mistakes.ts';
import type { PeerFigures } from './peers.ts';
import { type Recall, recallsOf } from './recall.ts';
import { type Bin, reliabilityOf } from './reliability.ts';
import type { Untouched } from './untouched.ts';
import { type Verdicts, verdictsOn } from './verdicts.ts';
import type { WcxbFigures } from './wcxb.ts';

/** Figures of real pages, out of fold by site. */
export interface RealFigures {
  /** Folds, and folds and marks together, inside and after the article; folds on the whole page; marks alone. */
  readonly folds: Figures;
  readonly withMarks: Figures;
  readonly page: Figures;
  readonly marks: Figures;
  readonly borders: Borders;
  readonly recalls: readonly Recall[];
  readonly reliability: readonly Bin[];
  readonly categories: readonly Told[];
  readonly mistakes: Mistakes;
}

/** Figures of written cases, by writers that the models do not know. */
export interface WrittenFigures {
  readonly folds: Figures;
  readonly withMarks: Figures;
  readonly borders: Borders;
  readonly negatives: HardNegatives;
}

export interface Evaluation {
  /** The command, and the day it was run on (ISO 8601). */
  readonly command: string;
  readonly day: string;
  /** Probabilities per category from which on it is folded and marked. */
  readonly thresholds: CategoryThresholds;
  /** Parts of the split. */
  readonly parts: number;
  readonly real?: RealFigures;
  /** Folds of real pages from thresholds that other parts alone have set. */
  readonly heldOut?: Figures;
  /** In structures as they are trained on, and in others. */
  readonly written?: WrittenFigures;
  readonly wrapped?: WrittenFigures;
  readonly peers?: {
    readonly winnow: PeerFigures;
    readonly readability: PeerFigures;
    readonly defuddle: PeerFigures;
  };
  /** Labelled pages that are no articles or advertisements as a whole. */
  readonly untouched?: readonly Untouched[];
  readonly wcxb?: WcxbFigures;
  /** Clean articles beside those of other programs. */
  readonly articles?: ArticleEvaluation;
}

/** Figures of out-of-fold readings; `wrapped` ones are of pages in structures that no model knows. */
export function evaluate(
  readings: readonly Reading[],
  wrapped: readonly Reading[],
): Pick<Evaluation, 'real' | 'heldOut' | 'written' | 'wrapped'> {
  const written = readings.filter(({ example }) => example.isWritten);
  return {
    real: realFigures(readings.filter(({ example }) => !example.isWritten)),
    heldOut: heldOut(readings),
    ...(written.length > 0 && { written: writtenFigures(written) }),
    ...(wrapped.length > 0 && { wrapped: writtenFigures(wrapped) }),
  };
}

function realFigures(readings: readonly Reading[]): RealFigures {
  const examples = realOnes(readings.map(({ example }) => example));
  const folds = hiddenBy(readings, 'article', (verdicts) => verdicts.folds);
  const marks = hiddenBy(readings, 'article', (verdicts) => [...verdicts.folds, ...verdicts.marks]);
  const page = hiddenBy(readings, 'page', (verdicts) => verdicts.folds);
  return {
    folds: measure(examples, folds),
    withMarks: measure(examples, marks),
    page: measure(examples, page, 'page'),
    marks: measure(
      examples,
      hiddenBy(readings, 'article', (verdicts) => verdicts.marks),
    ),
    borders: bordersOf(readings),
    recalls: recallsOf(examples, { folds, marks, page }),
    reliability: reliabilityOf(readings),
    categories: toldCategories(readings),
    mistakes: mistakesIn(readings),
  };
}

function writtenFigures(readings: readonly Reading[]): WrittenFigures {
  const examples = readings.map(({ example }) => example);
  const folds = hiddenBy(readings, 'article', (verdicts) => verdicts.folds);
  const marks = hiddenBy(readings, 'article', (verdicts) => [...verdicts.folds, ...verdicts.marks]);
  return {
    folds: measure(examples, folds),
    withMarks: measure(examples, marks),
    borders: bordersOf(readings),
    negatives: hardNegatives(examples, folds),
  };
}

/** Which blocks are hidden by some of the verdicts on each page; each page is settled once. */
export function hiddenBy(
  readings: readonly Reading[],
  scope: Scope,
  pick: (verdicts: Verdicts) => readonly JudgedCandidate[],
): Hidden {
  const known = new Map(
    readings.map((reading) => {
      const runs = pick(verdictsOn(reading, scope));
      return [reading.example, blocksOf(reading.example.kinds.length, runs)];
    }),
  );
  return (example) => known.get(example) ?? new Uint8Array(example.kinds.length);
}
