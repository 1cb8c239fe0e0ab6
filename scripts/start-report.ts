/** Says on the terminal what Winnow did to the pages that `npm start` opened. */
import type { Article } from '../src/article/types.ts';
import type { PageState } from '../src/platform/page-state.ts';
import { reasonText } from '../src/platform/reason-text.ts';
import { messagesIn } from './messages-file.ts';
import { compare, expectedPages } from './sample-site.ts';

/** What Winnow made of one page. */
export interface Visited {
  /** File name. */
  readonly name: string;
  /** The browser's number for the page's tab. */
  readonly tab: number;
  /** Undefined where Winnow did not answer. */
  readonly state: PageState | undefined;
  readonly article: Article | null | undefined;
}

const ARTICLE_LINES = 4;

/** The folds and marks of one page, each with its reasons. */
export function sayFolds({ name, state }: Visited, localesFile: string): void {
  const english = messagesIn(localesFile);
  const folds = state?.status === 'folding' ? state.folds : undefined;
  const marks = state?.status === 'folding' ? state.marks : [];
  const marked = marks.length > 0 ? `, ${marks.length} marked` : '';
  console.log(
    `\n${name}: ${folds ? `${folds.length || 'nothing'} folded${marked}` : 'no article, left alone'}`,
  );
  for (const { fold, status } of [...(folds ?? []), ...marks]) {
    const reasons = fold.reasons.map((reason) => reasonText(reason, english)).join(' · ');
    const verdict = status === 'marked' ? 'only marked, ' : '';
    console.log(
      `  ${english(`category_${fold.category}`)} (${verdict}${fold.zone}): ${fold.excerpt}\n      ${reasons}`,
    );
  }
}

/** The first lines of a page's clean article. */
export function sayArticle({ name, article }: Visited): void {
  if (!article) return;
  const lines = article.text.split('\n').filter(Boolean).slice(0, ARTICLE_LINES);
  console.log(`\nThe clean article of ${name} begins:\n  ${[article.title, ...lines].join('\n  ')}`);
}

/** How near the sample site came to what is expected of it. */
export function sayTotal(visited: readonly Visited[]): void {
  const expected = expectedPages();
  const results = visited.map(({ name, state }) =>
    compare(state?.folds.map(({ fold }) => fold.text) ?? [], expected[name] ?? { fold: [] }),
  );
  const lines = Object.values(expected).flatMap(({ fold }) => fold.flatMap((promo) => promo.lines)).length;
  const missed = results.flatMap((result) => result.missed).length;
  const wrong = results.flatMap((result) => result.wrong).length;
  console.log(
    `\nSample site: ${lines - missed} of ${lines} lines of promos folded, ${wrong} other texts folded.`,
  );
}
