/** The sections of an evaluation's document on clean articles. */
import { percent } from '../train/measure.ts';
import type { ArticleEvaluation, ArticleFigures, FarPage } from './articles.ts';
import { table } from './markdown-table.ts';

/** Pages that are listed. */
const LISTED = 15;
const NOTE =
  'Out of fold, what tells the blocks of an article is fitted to the pages of other sites. So is what tells promos, where the command trains it or names a file of looks; else, and with shipped weights, promos are told by weights that may know these pages.';

/** What clean articles hold, lack and have too much, beside other programs. */
export function articleSections({ programs, far }: ArticleEvaluation): readonly string[] {
  const withTexts = programs.filter(({ texts }) => texts);
  const withBlocks = programs.filter(({ blocks }) => blocks);
  return [
    '## Clean articles',
    NOTE,
    ...(withTexts.length > 0 ? ['### Against reference texts', textTable(withTexts), farTable(far)] : []),
    ...(withBlocks.length > 0 ? ['### Against labelled blocks', blockTable(withBlocks)] : []),
  ];
}

function textTable(programs: readonly ArticleFigures[]): string {
  return table(
    [
      'Program',
      'Pages',
      'Word F1',
      'Precision',
      'Recall',
      'Snippets kept',
      'In words',
      'Boilerplate left',
      'In words',
    ],
    programs.flatMap(({ program, texts }) =>
      texts
        ? [
            [
              program,
              texts.pages,
              texts.f1.toFixed(4),
              texts.precision.toFixed(4),
              texts.recall.toFixed(4),
              percent(texts.withKept, texts.with),
              percent(texts.withKeptInWords, texts.with),
              percent(texts.withoutLeft, texts.without),
              percent(texts.withoutLeftInWords, texts.without),
            ],
          ]
        : [],
    ),
  );
}

function blockTable(programs: readonly ArticleFigures[]): string {
  return table(
    ['Program', 'Pages', 'Promo in the text', 'Article blocks missing', 'Article characters missing'],
    programs.flatMap(({ program, blocks }) =>
      blocks
        ? [
            [
              program,
              blocks.pages,
              percent(blocks.promo, blocks.text, 3),
              percent(blocks.blocksMissing, blocks.blocks, 2),
              percent(blocks.articleMissing, blocks.article, 2),
            ],
          ]
        : [],
    ),
  );
}

function farTable(far: readonly FarPage[]): string {
  return table(
    ['Farthest from its reference', 'F1', 'Precision', 'Recall'],
    far
      .slice(0, LISTED)
      .map(({ name, f1, precision, recall }) => [
        name,
        f1.toFixed(2),
        precision.toFixed(2),
        recall.toFixed(2),
      ]),
  );
}
