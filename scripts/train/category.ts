/** Trains what tells a promo's category: multinomial logistic regression over the features of whole units. */
import fs from 'node:fs';
import type { CategoryModel } from '../../src/engine/category.ts';
import { linkKinds } from '../../src/engine/features/links.ts';
import { UNIT_FEATURES, unitFeatures } from '../../src/engine/features/unit.ts';
import { CATEGORIES, type Category } from '../../src/engine/types.ts';
import type { Example } from './examples.ts';

const FILE = 'src/engine/data/category-model.ts';
/** How strongly weights are drawn to zero, steps down the slope, how far each goes, and how much of the last is kept. */
const RIDGE = 3;
const STEPS = 300;
const RATE = 0.4;
const MOMENTUM = 0.9;
/** Weights are kept in hundredths; a feature without any this large is left out. */
const SCALE = 100;
const LEAST = 8;
/** A newsletter on gold is no gold: units of such categories are shown once more per topic, with its words in them. */
const OF_ANY_TOPIC: readonly Category[] = ['newsletter', 'subscription', 'app', 'webinar'];
const TOPICS = [
  ['sign:metal', 'opening:metal', 'cue:gold'],
  ['sign:invest', 'opening:invest', 'cue:finance'],
].map((names) => names.map((name) => UNIT_FEATURES.indexOf(name)));
const TOPIC_WEIGHT = 0.25;
/** Blocks further apart belong to two runs. */
const GAP = 3;

interface Row {
  readonly example: Example;
  readonly category: Category;
  readonly weight: number;
  readonly isInArticle: boolean;
  /** Indexes of the features that are not zero, and their values. */
  readonly at: readonly number[];
  readonly values: readonly number[];
}

/** Weights by feature, then by category; the last feature is the bias. */
type Weights = Float64Array;
const WIDTH = CATEGORIES.length;

/** The models of all units and of all but those of one part each, and what the latter tell of the units of that part. */
export interface CategoryFit {
  readonly model: CategoryModel;
  readonly byPart: readonly CategoryModel[];
  readonly rows: readonly Row[];
  readonly told: ReadonlyMap<Row, Category>;
}

/** Fits the model to all units of the examples, and out of fold. */
export function fitCategories(examples: readonly Example[], parts: number): CategoryFit {
  const rows = examples.flatMap(rowsOf);
  const told = new Map<Row, Category>();
  const byPart = Array.from({ length: parts }, (_, part) => {
    const weights = fitted(rows.filter(({ example }) => example.part !== part));
    for (const row of rows) if (row.example.part === part) told.set(row, tell(weights, row));
    return modelOf(weights);
  });
  return { model: modelOf(fitted(rows)), byPart, rows, told };
}

/** Fits the model, writes it (that without a part where one is left out), and says how well it does out of fold. */
export function trainCategories(
  examples: readonly Example[],
  parts: number,
  leaveOut: number,
  say: (line: string) => void,
): CategoryFit {
  const fit = fitCategories(examples, parts);
  const { rows, told } = fit;
  const share = (name: string, list: readonly Row[]): string => {
    const right = list.filter((row) => told.get(row) === row.category).length;
    return `${((100 * right) / Math.max(1, list.length)).toFixed(1)}% of ${list.length} ${name}`;
  };
  const real = rows.filter(({ example }) => !example.isWritten && example.isMeasured);
  const figures = [
    share(
      'units in and after the article',
      real.filter(({ isInArticle }) => isInArticle),
    ),
    share(
      'elsewhere on the page',
      real.filter(({ isInArticle }) => !isInArticle),
    ),
    share(
      'written ones, by writer',
      rows.filter(({ example }) => example.isWritten),
    ),
  ];
  for (const line of figures) say(`category: ${line}`);
  fs.writeFileSync(FILE, modelFile(fit.byPart[leaveOut] ?? fit.model, figures));
  return fit;
}

function rowsOf(example: Example): readonly Row[] {
  const kinds = linkKinds(example.page);
  return example.units.flatMap(({ category, zone, blocks }) => {
    const run = longestRun(blocks);
    if (!run) return [];
    const features = unitFeatures(example.page, kinds, run.first, run.end);
    const at = features.flatMap((value, i) => (value === 0 ? [] : [i]));
    const values = at.map((i) => features[i] as number);
    const isInArticle = zone === 'inside' || zone === 'after';
    return [
      {
        example,
        category,
        weight: example.weight,
        isInArticle,
        at: [...at, features.length],
        values: [...values, 1],
      },
    ];
  });
}

/** The range of blocks that holds most of a unit and little else. */
function longestRun(blocks: readonly number[]): { first: number; end: number } | undefined {
  let best: { first: number; end: number; count: number } | undefined;
  let run: { first: number; end: number; count: number } | undefined;
  for (const block of [...blocks].sort((a, b) => a - b)) {
    run =
      run && block - run.end < GAP
        ? { first: run.first, end: block + 1, count: run.count + 1 }
        : { first: block, end: block + 1, count: 1 };
    if (!best || run.count > best.count) best = run;
  }
  return best;
}

function onTopics(row: Row): readonly Row[] {
  if (!OF_ANY_TOPIC.includes(row.category)) return [];
  return TOPICS.map((topic) => {
    const added = topic.filter((feature) => !row.at.includes(feature));
    const at = [...row.at, ...added];
    return { ...row, at, values: [...row.values, ...added.map(() => 1)], weight: TOPIC_WEIGHT * row.weight };
  });
}

function fitted(units: readonly Row[]): Weights {
  const rows = [...units, ...units.flatMap(onTopics)];
  const weights = new Float64Array((UNIT_FEATURES.length + 1) * WIDTH);
  const speed = new Float64Array(weights.length);
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const bias = UNIT_FEATURES.length * WIDTH;
  for (let step = 0; step < STEPS; step++) {
    const slope = new Float64Array(weights.length);
    for (const row of rows) addSlope(weights, row, slope);
    for (let i = 0; i < weights.length; i++) {
      const pull = i < bias ? RIDGE * (weights[i] as number) : 0;
      const next = MOMENTUM * (speed[i] as number) - (RATE * ((slope[i] as number) + pull)) / total;
      speed[i] = next;
      weights[i] = (weights[i] as number) + next;
    }
  }
  return weights;
}

function addSlope(weights: Weights, row: Row, slope: Float64Array): void {
  const scores = scoresOf(weights, row);
  const most = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - most));
  const sum = odds.reduce((a, b) => a + b, 0);
  CATEGORIES.forEach((category, c) => {
    const error = row.weight * ((odds[c] as number) / sum - (category === row.category ? 1 : 0));
    row.at.forEach((feature, i) => {
      const at = feature * WIDTH + c;
      slope[at] = (slope[at] as number) + error * (row.values[i] as number);
    });
  });
}

function scoresOf(weights: Weights, { at, values }: Row): number[] {
  return CATEGORIES.map((_, c) =>
    at.reduce((sum, feature, i) => sum + (weights[feature * WIDTH + c] as number) * (values[i] as number), 0),
  );
}

function tell(weights: Weights, row: Row): Category {
  const scores = scoresOf(weights, row);
  return CATEGORIES[scores.indexOf(Math.max(...scores))] as Category;
}

/** Weights as the engine reads them: in hundredths, without features that say nothing. */
function modelOf(weights: Weights): CategoryModel {
  const list = (feature: number): readonly number[] =>
    CATEGORIES.map((_, c) => Math.round(SCALE * (weights[feature * WIDTH + c] as number)));
  const told = UNIT_FEATURES.map((name, i) => [name, list(i)] as const).filter(([, hundredths]) =>
    hundredths.some((value) => Math.abs(value) >= LEAST),
  );
  return { bias: list(UNIT_FEATURES.length), weights: Object.fromEntries(told) };
}

function modelFile({ bias, weights }: CategoryModel, figures: readonly string[]): string {
  return [
    '/**',
    ' * Trained weights, written by `npm run train`: do not edit.',
    ' * What a promo asks for; right out of fold, split by site:',
    ...figures.map((line) => ` * ${line}.`),
    ' */',
    "import type { CategoryModel } from '../category.ts';",
    '',
    'export const CATEGORY_MODEL: CategoryModel = {',
    `  bias: [${bias.join(', ')}],`,
    '  weights: {',
    ...Object.entries(weights).map(([name, hundredths]) => `    '${name}': [${hundredths.join(', ')}],`),
    '  },',
    '};',
    '',
  ].join('\n');
}
