/** What Winnow makes of a saved page, as one line of plain data: the engine and Readability of the extension, in jsdom. */
import { fileURLToPath } from 'node:url';
import { readArticle } from '../src/article/read-article.ts';
import type { Article } from '../src/article/types.ts';
import { analyse } from '../src/engine/analyse.ts';
import { elementsOf } from '../src/engine/locate.ts';
import {
  type Advertorial,
  CATEGORIES,
  type Category,
  type Fold,
  type Scope,
  type Zone,
} from '../src/engine/types.ts';
import { reasonText } from '../src/platform/reason-text.ts';
import { messagesIn } from './messages-file.ts';
import type { PageRead } from './read-page.ts';

export interface AnalysedPage {
  readonly file: string;
  readonly url: string;
  readonly isArticle: boolean;
  /** ISO 639-1, empty where it could not be told. */
  readonly lang: string;
  /** The clean article, as the reader shows it; null where there is none. Its HTML is not sanitised. */
  readonly article: Article | null;
  /** What the page says where it is an advertisement as a whole; null where it is none. */
  readonly advertorial: Pick<Advertorial, 'source' | 'quote'> | null;
  /** Whether the publisher sells what it writes about. */
  readonly seller: boolean;
  readonly folds: readonly AnalysedPromo[];
  /** Possible promos, of which nothing is hidden. */
  readonly marks: readonly AnalysedPromo[];
}

export interface AnalysedPromo {
  readonly category: Category;
  /** 0 to 1, three decimals. */
  readonly confidence: number;
  readonly zone: Zone;
  readonly excerpt: string;
  readonly text: string;
  /** English sentences, the weightiest first. */
  readonly reasons: readonly string[];
}

const english = messagesIn(fileURLToPath(new URL('../src/_locales/en/messages.json', import.meta.url)));

function promoOf({ category, confidence, zone, excerpt, text, reasons }: Fold): AnalysedPromo {
  return {
    category,
    confidence,
    zone,
    excerpt,
    text,
    reasons: reasons.map((reason) => reasonText(reason, english)),
  };
}

/** Analyses one page with all categories on and no corrections. */
export function analysePage(file: string, page: PageRead & { ok: true }, scope: Scope): AnalysedPage {
  const { document, url } = page;
  const report = analyse(document, { url, scope, categories: CATEGORIES, corrections: [], leanings: {} });
  const promos = new Map(report.folds.map((fold) => [fold.id, elementsOf(document, fold.run) ?? []]));
  const article = report.isArticle ? readArticle(document, { url, promos }) : null;
  const { advertorial } = report;
  return {
    file,
    url,
    isArticle: report.isArticle,
    lang: report.lang,
    article,
    advertorial: advertorial && { source: advertorial.source, quote: advertorial.quote },
    seller: report.seller,
    folds: report.folds.map(promoOf),
    marks: report.marks.map(promoOf),
  };
}
