/** Fits what tells the blocks of an article from all others, on labelled pages and on pages with reference text. */
import { blockFeatures } from '../../src/article/block-features.ts';
import { classify } from '../../src/engine/classify.ts';
import { CONTEXT, contextOf } from '../../src/engine/features/context.ts';
import { FIRST_COLUMNS, firstRows } from './article-columns.ts';
import type { ArticleExample } from './article-examples.ts';
import { type PageToRead, type Surveyed, surveyAll } from './article-threads.ts';
import { bin, joined } from './bins.ts';
import type { BoostingOptions } from './boosting.ts';
import type { Looks } from './looks.ts';
import { byPage, type Fitted, partOf, rowsOf, stack } from './stack.ts';

const FIRST: BoostingOptions = {
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
const SECOND: BoostingOptions = { ...FIRST, rounds: 40, lambda: 10, seed: 31 };
/** The blocks of a page weigh so much together, whatever its length, unless they are short and few. */
const PAGE_WEIGHT = 150;
const MOST_WEIGHT = 0.35;
/** Weight of a block by itself, beside the root of its characters: short ones are to be told rightly, too. */
const BLOCK_WEIGHT = 3;

export interface ArticleFit {
  /** The models of the first look and of the second. */
  readonly first: Fitted;
  readonly second: Fitted;
  /** Log-odds per block by models that do not know the site, by page. */
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

/** Fits the two looks to all pages, and to those of all parts but one each, for the part's own odds. */
export async function fitArticle(
  examples: readonly ArticleExample[],
  looks: Looks,
  surveys: readonly Surveyed[],
  parts: number,
): Promise<ArticleFit> {
  const own = rowsOf(examples, FIRST_COLUMNS.length, (example, i) =>
    featuresOf(example, looks, surveys[i] as Surveyed),
  );
  const known = {
    labels: labelsIn(examples),
    weights: Float32Array.from(examples.flatMap((example) => Array.from(weightsOf(example)))),
    part: partOf(examples),
  };
  const data = bin(own, FIRST_COLUMNS.length);
  const first = await stack({ ...known, data }, parts, FIRST);
  const firstOdds = byPage(examples, first.odds);
  const around = rowsOf(examples, CONTEXT.length, (example) =>
    contextOf(example.page, firstOdds.get(example) as Float32Array),
  );
  const both = joined(bin(around, CONTEXT.length), data);
  const second = await stack({ ...known, data: both }, parts, SECOND);
  return { first, second, odds: byPage(examples, second.odds) };
}

function featuresOf(example: ArticleExample, looks: Looks, { kept, title }: Surveyed): Float32Array {
  const { page, name } = example;
  if (kept.length !== page.blocks.length)
    throw new Error(`${name}: ${kept.length} blocks in a full DOM, ${page.blocks.length} in a light one`);
  const own = classify(page);
  const odds = looks.get(name)?.odds ?? own.odds;
  return firstRows(blockFeatures({ page, rows: own.rows, odds, kept }, title), own.rows);
}

function labelsIn(examples: readonly ArticleExample[]): Uint8Array {
  return Uint8Array.from(
    examples.flatMap(({ labels }) => Array.from(labels, (label) => (label === 1 ? 1 : 0))),
  );
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
