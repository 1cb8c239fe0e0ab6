/** The sections of an evaluation's document on pages that are no articles, and on pages with reference text. */
import { table } from './markdown-table.ts';
import type { Untouched } from './untouched.ts';
import type { ByScope, ContentFigures } from './wcxb.ts';

const FITTED =
  'What tells articles from other pages was fitted to pages of this collection, too: how it does on sites that it does not know is said in `src/engine/data/kind-model.ts`.';

/** Labelled pages where nothing may fold. */
export function untouchedSection(list: readonly Untouched[]): readonly string[] {
  const count = (names: readonly string[]): string =>
    names.length > 0 ? `${names.length}: ${names.join(', ')}` : '0';
  return [
    '## Pages where nothing may fold',
    table(
      [
        'Label',
        'Pages',
        'Taken for articles',
        'Told to be advertisements',
        'With a fold',
        'With a mark',
        'With a fold, whole page',
      ],
      list.map(({ quality, pages, taken, told, folded, marked, foldedOnPage }) => [
        quality,
        pages,
        taken,
        told,
        count(folded),
        count(marked),
        count(foldedOnPage),
      ]),
    ),
  ];
}

/** Pages with reference text; those on which some of it is folded are listed, unless there are too many. */
export function contentSection(
  title: string,
  { article, page }: ByScope,
  isListed = true,
): readonly string[] {
  const row = (scope: string, f: ContentFigures): readonly (string | number)[] => [
    scope,
    f.pages,
    f.taken,
    f.folded,
    f.contentFolded.length,
  ];
  return [
    `## ${title}`,
    table(
      ['Scope', 'Pages', 'Taken for articles', 'With a fold', 'With main content folded'],
      [row('article', article), row('whole page', page)],
    ),
    FITTED,
    ...(isListed && article.contentFolded.length > 0
      ? [
          table(
            ['Page', 'Type', 'Confidence', 'Blocks', 'Text'],
            article.contentFolded.map(({ id, type, blocks }) => [
              id,
              type,
              Math.max(...blocks.map(({ confidence }) => confidence)),
              blocks.length,
              (blocks[0]?.text ?? '').slice(0, 120),
            ]),
          ),
        ]
      : []),
  ];
}
