/** Fits what tells the blocks of an article from all others, on labelled pages and on pages with reference text. */
import { BLOCK_FEATURES, blockFeatures } from '../../src/article/block-features.ts';
import { classify } from '../../src/engine/classify.ts';
import type { ArticleExample } from './article-examples.ts';
import { type PageToRead, type Surveyed, surveyAll } from './article-threads.ts';
import { type BinnedData, bin } from './bins.ts';
import { boostAll, type Job } from './boost-all.ts';
import { type Boosted, type BoostingOptions, scoreOf } from './boosting.ts';
import type { Looks } from './looks.ts';

const OPTIONS: BoostingOptions = {
  rounds: 150,
  leaves: 20,
  rate: 0.1,
  minWeight: 4,
  lambda: 5,
  top: 0.15,
  rows: 0.15,
  columns: 0.3,
  seed: 5,
};
/** The blocks of a page weigh so much together, whatever its length, unless they are short and few. */
const PAGE_WEIGHT = 150;
const MOST_WEIGHT = 0.35;
/** Weight of a block by itself, beside the root of its characters: short ones are to be told rightly, too. */
const BLOCK_WEIGHT = 3;

export interface ArticleFit {
  readonly model: Boosted;
  readonly data: BinnedData;
  /** Log-odds per block by a model that does not know the site, by page. */
  readonly odds: ReadonlyMap<ArticleExample, Float32Array>;
}

/** A page as threads read it, with what promo models say of it. */
export function pageToRead({ name, html, url }: ArticleExample, looks: Looks): PageToRead {
  const look = looks.get(name);
  return { name, html, url, promos: look?.folds ?? [], odds: look?.odds };
}

/** What Readability makes of the pages, without their promos. */
export function surveysOf(examples: readonly ArticleExample[], looks: Looks): Promise<readonly Surveyed[]> {
  return surveyAll(examples.map((example) => pageToRead(example, looks)));
}

/** Fits a model to all pages, and one per part to the others, for the part's own odds. */
export async function fitArticle(
  examples: readonly ArticleExample[],
  looks: Looks,
  surveys: readonly Surveyed[],
  parts: number,
): Promise<ArticleFit> {
  const length = examples.reduce((sum, { labels }) => sum + labels.length, 0);
  const rows = new Float32Array(length * BLOCK_FEATURES.length);
  const starts: number[] = [];
  let at = 0;
  examples.forEach((example, i) => {
    starts.push(at);
    rows.set(featuresOf(example, looks, surveys[i] as Surveyed), at * BLOCK_FEATURES.length);
    at += example.labels.length;
  });
  const data = bin(rows, BLOCK_FEATURES.length);
  const models = await boostAll(data, labelsIn(examples), jobsFor(examples, length, parts));
  const odds = new Map(
    examples.map((example, i) => {
      const model = models[example.part] as Boosted;
      const start = starts[i] as number;
      return [example, Float32Array.from(example.labels, (_, block) => scoreOf(model, data, start + block))];
    }),
  );
  return { model: models[parts] as Boosted, data, odds };
}

function featuresOf(example: ArticleExample, looks: Looks, { kept, title }: Surveyed): Float32Array {
  const { page, name } = example;
  if (kept.length !== page.blocks.length)
    throw new Error(`${name}: ${kept.length} blocks in a full DOM, ${page.blocks.length} in a light one`);
  const own = classify(page);
  const odds = looks.get(name)?.odds ?? own.odds;
  return blockFeatures({ page, rows: own.rows, odds, kept }, title);
}

function labelsIn(examples: readonly ArticleExample[]): Uint8Array {
  return Uint8Array.from(
    examples.flatMap(({ labels }) => Array.from(labels, (label) => (label === 1 ? 1 : 0))),
  );
}

/** One job per part, which leaves the part out, and one for all. */
function jobsFor(examples: readonly ArticleExample[], length: number, parts: number): readonly Job[] {
  const weights = new Float32Array(length);
  const part = new Uint8Array(length);
  let at = 0;
  for (const example of examples) {
    weights.set(weightsOf(example), at);
    part.fill(example.part, at, at + example.labels.length);
    at += example.labels.length;
  }
  const others = Array.from({ length: parts }, (_, i) => ({
    weights: weights.map((weight, row) => (part[row] === i ? 0 : weight)),
    options: { ...OPTIONS, seed: OPTIONS.seed + i + 1 },
  }));
  return [...others, { weights, options: OPTIONS }];
}

/** Long blocks weigh more: figures count characters and words. */
function weightsOf({ page, labels }: ArticleExample): Float32Array {
  const sizes = page.blocks.map(({ text }) => BLOCK_WEIGHT + Math.sqrt(text.length));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const unit = Math.min(MOST_WEIGHT, PAGE_WEIGHT / Math.max(1, total));
  return Float32Array.from(sizes, (size, i) => (labels[i] === -1 ? 0 : unit * size));
}

/** Characters of blocks of which it is known whether they are article, and of those that are told rightly out of fold. */
export function rightOn({ odds }: ArticleFit): { readonly right: number; readonly all: number } {
  let [right, all] = [0, 0];
  for (const [{ page, labels }, told] of odds)
    page.blocks.forEach(({ text }, i) => {
      if (labels[i] === -1) return;
      all += text.length;
      if ((told[i] as number) >= 0 === (labels[i] === 1)) right += text.length;
    });
  return { right, all };
}
