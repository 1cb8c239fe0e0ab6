/** What Winnow makes of a saved page, as one line of plain data: the engine and Readability of the extension, in jsdom. */
import { fileURLToPath } from 'node:url';
import { readArticle } from '../src/content/read-article.ts';
import { analyse } from '../src/engine/analyse.ts';
import { elementsOf } from '../src/engine/locate.ts';
import { CATEGORIES, type Category, type Scope, type Zone } from '../src/engine/types.ts';
import { reasonText } from '../src/platform/reason-text.ts';
import { messagesIn } from './messages-file.ts';
import type { PageRead } from './read-page.ts';

export interface AnalysedPage {
  readonly file: string;
  readonly url: string;
  readonly isArticle: boolean;
  /** ISO 639-1, empty where it could not be told. */
  readonly lang: string;
  /** Null where Readability finds no article. The HTML is as Readability wrote it, not sanitised. */
  readonly article: {
    readonly title: string;
    readonly byline: string;
    readonly text: string;
    readonly html: string;
  } | null;
  readonly folds: readonly {
    readonly category: Category;
    /** 0 to 1, three decimals. */
    readonly confidence: number;
    readonly zone: Zone;
    readonly excerpt: string;
    readonly text: string;
    /** English sentences, the weightiest first. */
    readonly reasons: readonly string[];
  }[];
}

const english = messagesIn(fileURLToPath(new URL('../src/_locales/en/messages.json', import.meta.url)));

/** Analyses one page with all categories on and no corrections. */
export function analysePage(file: string, page: PageRead & { ok: true }, scope: Scope): AnalysedPage {
  const { document, url } = page;
  const report = analyse(document, { url, scope, categories: CATEGORIES, kept: [] });
  const promos = report.folds.flatMap((fold) => elementsOf(document, fold.run) ?? []);
  const article = readArticle(document, promos);
  return {
    file,
    url,
    isArticle: report.isArticle,
    lang: report.lang,
    article: article && {
      title: article.title,
      byline: article.byline,
      text: article.text,
      html: article.html,
    },
    folds: report.folds.map(({ category, confidence, zone, excerpt, text, reasons }) => ({
      category,
      confidence: Math.round(confidence * 1000) / 1000,
      zone,
      excerpt,
      text,
      reasons: reasons.map((reason) => reasonText(reason, english)),
    })),
  };
}
