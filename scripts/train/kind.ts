/** Fits what tells articles from pages of other kinds, on labelled pages and on pages with reference text. */
import { KIND_FEATURES, kindFeatures } from '../../src/engine/features/kind.ts';
import { hasArticleText } from '../../src/engine/gate.ts';
import { mayBeArticle } from '../../src/engine/may-be-article.ts';
import { readPage } from '../../src/engine/page.ts';
import { type KindModel, kindOdds } from '../../src/engine/page-kind.ts';
import { segment } from '../../src/engine/segment.ts';
import { probabilityOf } from '../../src/engine/trees.ts';
import { listPages, siteOf } from './corpus.ts';
import { lightDocument } from './light-document.ts';
import { fitLogistic, type LogisticRow } from './logistic.ts';
import { hashOf } from './random.ts';
import { listReferences } from './references.ts';

/** A page whose kind is known. */
export interface KindExample {
  readonly source: 'corpus' | 'wcxb';
  readonly name: string;
  /** Such as `forum`, as the collection says; `article` for all articles. */
  readonly kind: string;
  readonly site: string;
  readonly features: readonly number[];
  /** Its features where its address is not known: many labelled pages have no more than their host. */
  readonly unplaced: readonly number[];
  /** Has the text of an article, so that the model is asked. */
  readonly isAsked: boolean;
}

/** How strongly weights are drawn to zero. */
const RIDGE = 0.7;
/** Articles are many and much alike: all of them weigh so much beside all other pages. */
const ARTICLES = 2;
/** Share of a page's weight that goes to it without its address. */
const UNPLACED = 0.15;
/** Weights are kept in hundredths. */
const SCALE = 100;
/** Labels of pages that are articles, and of those that are none; what is an advertisement as a whole looks like either. */
const KINDS: Readonly<Record<string, string>> = {
  ok: 'article',
  paywalled: 'article',
  not_article_page: 'other',
};

/** Reads the pages of labelled folders and of one folder with reference texts. */
export function readKinds(corpus: readonly string[], wcxb: string): readonly KindExample[] {
  const labelled = listPages(corpus).flatMap(({ name, quality, url, html }) => {
    const kind = KINDS[quality];
    return kind ? [exampleOf('corpus', name, kind, url, html())] : [];
  });
  const references = listReferences(wcxb).map(({ id, type, url, html }) =>
    exampleOf('wcxb', id, type, url, html()),
  );
  return [...labelled, ...references];
}

function exampleOf(
  source: KindExample['source'],
  name: string,
  kind: string,
  url: string,
  html: string,
): KindExample {
  const document = lightDocument(html);
  const segmentation = segment(document);
  const page = readPage(document, segmentation, url);
  return {
    source,
    name,
    kind,
    site: siteOf(url) ?? name,
    features: kindFeatures(page),
    unplaced: kindFeatures(readPage(document, segmentation, '')),
    isAsked: mayBeArticle(document) && hasArticleText(page),
  };
}

/** The model of all pages. */
export function fitKind(examples: readonly KindExample[]): KindModel {
  const articles = examples.filter(isArticle).length;
  const each = (ARTICLES * (examples.length - articles)) / Math.max(1, articles);
  const rows = examples.flatMap((example): readonly LogisticRow[] => {
    const label = isArticle(example) ? 1 : 0;
    const weight = label ? each : 1;
    return [
      { features: example.features, label, weight: weight * (1 - UNPLACED) },
      { features: example.unplaced, label, weight: weight * UNPLACED },
    ];
  });
  const fitted = fitLogistic(rows, RIDGE).map((weight) => Math.round(SCALE * weight));
  const weights = KIND_FEATURES.map((name, i) => [name, fitted[i] as number] as const);
  return {
    bias: fitted.at(-1) ?? 0,
    weights: Object.fromEntries(weights.filter(([, weight]) => weight !== 0)),
  };
}

/** Probabilities that pages are articles, each by a model that does not know its site; `turn` splits the sites anew. */
export function unseenKinds(
  examples: readonly KindExample[],
  parts: number,
  turn: number,
): ReadonlyMap<KindExample, number> {
  const partOf = ({ site }: KindExample): number => hashOf(`split ${turn} ${site}`) % parts;
  const told = new Map<KindExample, number>();
  for (let part = 0; part < parts; part++) {
    const model = fitKind(examples.filter((example) => partOf(example) !== part));
    for (const example of examples)
      if (partOf(example) === part) told.set(example, probabilityOf(kindOdds(model, example.features)));
  }
  return told;
}

export function isArticle({ kind }: KindExample): boolean {
  return kind === 'article';
}

/** The text of the engine's data file, below a comment of header lines. */
export function kindFile({ bias, weights }: KindModel, header: readonly string[]): string {
  return [
    '/**',
    ...header.map((line) => ` * ${line}`),
    ' */',
    "import type { KindModel } from '../page-kind.ts';",
    '',
    'export const KIND_MODEL: KindModel = {',
    `  bias: ${bias},`,
    '  weights: {',
    ...Object.entries(weights).map(([name, weight]) => `    '${name}': ${weight},`),
    '  },',
    '};',
    '',
  ].join('\n');
}
