/** Pages with reference text (W. C. X. B.), among them such that are no articles: what of their content would be folded. */
import { analyse } from '../../src/engine/analyse.ts';
import { CATEGORIES, type Scope } from '../../src/engine/types.ts';
import { withStreamed } from '../streamed.ts';
import { lightDocument } from '../train/light-document.ts';
import { listReferences, type Reference } from '../train/references.ts';

/** A page on which main content is folded. */
export interface ContentFolded {
  readonly id: string;
  /** Such as `forum`, as the collection says. */
  readonly type: string;
  readonly url: string;
  /** The blocks that are both folded and main content, and how sure the engine was of their fold, 0 to 1. */
  readonly blocks: readonly { readonly text: string; readonly confidence: number }[];
}

/** Counts of pages of one sort. */
export interface ContentFigures {
  readonly pages: number;
  /** Pages that the engine takes for articles, and pages where it folds anything. */
  readonly taken: number;
  readonly folded: number;
  readonly contentFolded: readonly ContentFolded[];
}

/** Figures where the article alone is looked at, and where the whole page is. */
export type ByScope = Readonly<Record<Scope, ContentFigures>>;

export interface WcxbFigures {
  readonly articles: ByScope;
  readonly others: ByScope;
}

/** Shorter blocks stand in a page's content and beside it by chance, in characters. */
const SHORTEST = 25;

/** What the engine does with one page in one scope. */
interface Outcome {
  readonly isTaken: boolean;
  readonly isFolded: boolean;
  readonly found: ContentFolded;
}

/**
 * Runs the engine, with the weights it has, on the pages of a folder (`html/ID.html.gz`, `ground-truth/ID.json`). A page
 * counts as one with main content folded where the text of a block in a fold, of at least 25 characters, occurs in the
 * page's `main_content`; white space counts as one space.
 */
export function readWcxb(folder: string): WcxbFigures {
  const pages = listReferences(folder).map(outcomesOn);
  const isArticle = ({ article }: Readonly<Record<Scope, Outcome>>): boolean =>
    article.found.type === 'article';
  const figures = (list: typeof pages): ByScope => ({
    article: figuresOf(list.map(({ article }) => article)),
    page: figuresOf(list.map(({ page }) => page)),
  });
  return {
    articles: figures(pages.filter(isArticle)),
    others: figures(pages.filter((page) => !isArticle(page))),
  };
}

function figuresOf(outcomes: readonly Outcome[]): ContentFigures {
  return {
    pages: outcomes.length,
    taken: outcomes.filter(({ isTaken }) => isTaken).length,
    folded: outcomes.filter(({ isFolded }) => isFolded).length,
    contentFolded: outcomes.map(({ found }) => found).filter(({ blocks }) => blocks.length > 0),
  };
}

function outcomesOn({ id, url, type, content, html }: Reference): Readonly<Record<Scope, Outcome>> {
  const document = lightDocument(withStreamed(html()));
  const main = spaced(content);
  const outcome = (scope: Scope): Outcome => {
    const report = analyse(document, { url, scope, categories: CATEGORIES, corrections: [], leanings: {} });
    const blocks = report.folds.flatMap(({ text, confidence }) =>
      text
        .split('\n')
        .filter((line) => isContent(line, main))
        .map((line) => ({ text: line, confidence })),
    );
    const found = { id, type, url, blocks };
    return { isTaken: report.isArticle, isFolded: report.folds.length > 0, found };
  };
  return { article: outcome('article'), page: outcome('page') };
}

/** Whether a block's text is part of a page's main content. */
function isContent(text: string, content: string): boolean {
  const line = spaced(text);
  return line.length >= SHORTEST && content.includes(line);
}

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
