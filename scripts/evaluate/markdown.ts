/** An evaluation as a Markdown document. */
import { CATEGORIES } from '../../src/engine/types.ts';
import type { CategoryThresholds } from '../train/calibrate.ts';
import { type Figures, percent, summary } from '../train/measure.ts';
import type { Borders } from './borders.ts';
import type { Evaluation, RealFigures, WrittenFigures } from './evaluation.ts';
import { articleSections } from './markdown-articles.ts';
import { contentSection, untouchedSection } from './markdown-content.ts';
import { table } from './markdown-table.ts';
import type { Mistake } from './mistakes.ts';
import type { PeerFigures } from './peers.ts';
import { calibrationError } from './reliability.ts';

/** Mistakes of each kind that are shown; the JSON file has all. */
const WORST = 15;

/** All tables of an evaluation; those that were not asked for are left out. */
export function markdownOf(evaluation: Evaluation): string {
  const {
    command,
    day,
    parts,
    thresholds,
    real,
    heldOut,
    written,
    wrapped,
    peers,
    untouched,
    wcxb,
    articles,
  } = evaluation;
  const sections = [
    `# Evaluation of ${day}`,
    `\`${command}\``,
    real &&
      `Out of fold: ${parts} parts by site (by writer for written cases), each read by models of the others. Folds and marks from: ${thresholdsIn(thresholds)}.`,
    real && realSections(real),
    heldOut && `Folds from thresholds that were set by the other parts alone: ${summary(heldOut)}.`,
    written && writtenSection('Written cases, by writer', written),
    wrapped && writtenSection('Written cases, by writer, in structures that are not trained on', wrapped),
    peers && peersSection(peers),
    untouched && untouchedSection(untouched),
    wcxb && contentSection('Pages that are no articles', wcxb.others),
    wcxb && contentSection('Articles with reference text', wcxb.articles, false),
    articles && articleSections(articles),
  ];
  return `${sections
    .flat()
    .filter((section) => section)
    .join('\n\n')}\n`;
}

/** The thresholds of each category, as `webinar 0.8 and 0.3`. */
function thresholdsIn({ fold, mark }: CategoryThresholds): string {
  return CATEGORIES.map((name) => `${name} ${fold[name]} and ${mark[name]}`).join(', ');
}

function realSections(real: RealFigures): readonly string[] {
  return [
    `## Real pages (${real.folds.pages})`,
    table(
      ['Figure', 'Folds', 'Folds and marks', 'Whole page', 'Marks alone'],
      figureRows([real.folds, real.withMarks, real.page, real.marks]),
    ),
    bordersLine(real.borders),
    '### Units found',
    table(
      ['By', 'Name', 'Inside and after', 'Folded', 'Folded or marked', 'On the page', 'Folded there'],
      real.recalls.map((row) => [
        row.by,
        row.name,
        row.units,
        percent(row.folded, row.units),
        percent(row.marked, row.units),
        row.onPage,
        percent(row.foldedOnPage, row.onPage),
      ]),
    ),
    '### Confidence',
    table(
      ['From', 'Proposals', 'Mean confidence', 'Good'],
      real.reliability.map(({ from, count, confidence, good }) => [
        percent(from, 1, 0),
        count,
        percent(confidence, 1),
        percent(good, 1),
      ]),
    ),
    `Mean distance of confidence and truth: ${percent(calibrationError(real.reliability), 1)}.`,
    '### Categories of folds',
    table(
      ['Category', 'Folds', 'Told so', 'Mistaken for'],
      [
        ...real.categories.map(({ category, folds, right, mistakenFor }) => [
          category,
          folds,
          percent(right, folds),
          mistakenFor.map((other) => `${other.category} ${other.folds}`).join(', '),
        ]),
        allCategories(real),
      ],
    ),
    ...mistakeSections(real),
  ];
}

function allCategories({ categories }: RealFigures): readonly (string | number)[] {
  const folds = categories.reduce((sum, row) => sum + row.folds, 0);
  const right = categories.reduce((sum, row) => sum + row.right, 0);
  return ['all', folds, percent(right, folds), ''];
}

function bordersLine({ folds, exact, promo, leftBehind, folded, article, other }: Borders): string {
  return (
    `Borders: ${percent(exact, folds)} of ${folds} folds that hold some of a promo begin and end where it does. ` +
    `Left behind: ${percent(leftBehind, promo)} of these promos' text. ` +
    `Swallowed: ${percent(article, folded, 2)} of the folded text is of the article, ${percent(other, folded, 2)} is something else.`
  );
}

/** One row per figure, one column per set of figures. */
function figureRows(sets: readonly Figures[]): readonly (readonly string[])[] {
  const row = (name: string, value: (figures: Figures) => string): readonly string[] => [
    name,
    ...sets.map(value),
  ];
  const hidden = (f: Figures): number => f.hiddenPromo + f.hiddenNeutral + f.hiddenArticle;
  return [
    row('units found', (f) => `${percent(f.found, f.units)} of ${f.units}`),
    row('of webinar, gold and finance', (f) => `${percent(f.coreFound, f.coreUnits)} of ${f.coreUnits}`),
    row('folds that are promo', (f) => `${percent(f.goodFolds, f.folds)} of ${f.folds}`),
    row('characters that are promo', (f) => percent(f.hiddenPromo, hidden(f))),
    row(
      'article characters lost',
      (f) => `${percent(f.hiddenArticle, f.article, 3)} (${f.hiddenArticle} of ${f.article})`,
    ),
    row(
      'pages with any article text lost',
      (f) => `${percent(f.pagesLost, f.pages, 2)} (${f.pagesLost} of ${f.pages})`,
    ),
  ];
}

function mistakeSections({ mistakes }: RealFigures): readonly string[] {
  const section = (title: string, list: readonly Mistake[]): readonly string[] => [
    `### ${title} (${list.length})`,
    table(
      ['Page', 'What', 'Confidence', 'Characters', 'Text'],
      list
        .slice(0, WORST)
        .map(({ page, what, confidence, characters, text }) => [
          page,
          what,
          confidence.toFixed(3),
          characters,
          text,
        ]),
    ),
  ];
  return [
    ...section('Folds that hold article text, by lost characters', mistakes.lost),
    ...section('Folds that are no promo, by confidence', mistakes.wrong),
    ...section('Missed units, by the confidence of the nearest proposal', mistakes.missed),
  ];
}

function writtenSection(
  title: string,
  { folds, withMarks, borders, negatives }: WrittenFigures,
): readonly string[] {
  return [
    `## ${title} (${folds.pages} pages)`,
    table(['Figure', 'Folds', 'Folds and marks'], figureRows([folds, withMarks])),
    bordersLine(borders),
    `Cases without any promo: ${negatives.lines.length} lines of articles folded, something folded on ${negatives.pagesFolded} of ${negatives.pages} pages.`,
    ...(negatives.lines.length > 0
      ? [
          table(
            ['Page', 'Line'],
            negatives.lines.map(({ page, text }) => [page, text]),
          ),
        ]
      : []),
  ];
}

function peersSection({
  winnow,
  readability,
  defuddle,
}: NonNullable<Evaluation['peers']>): readonly string[] {
  const row = (name: string, f: PeerFigures): readonly (string | number)[] => [
    name,
    `${percent(f.unitsGone, f.units)} of ${f.units}`,
    percent(f.promo - f.promoGone, f.promo),
    percent(f.articleGone, f.article, 3),
    percent(f.pagesLost, f.pages),
  ];
  return [
    `## Beside Readability and Defuddle (${winnow.pages} pages, spread evenly over the real ones)`,
    table(
      [
        'Program',
        'Units removed',
        'Promo characters kept',
        'Article characters lost',
        'Pages with any article text lost',
      ],
      [row('Winnow', winnow), row('Readability', readability), row('Defuddle', defuddle)],
    ),
    'Promos inside and after the article. A unit counts as removed when at least 80% of its text is gone.',
  ];
}
