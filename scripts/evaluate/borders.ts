/** Whether a fold begins and ends where its promo does: nothing of it left behind, and nothing else swallowed. */
import { lengthsOf } from '../train/measure.ts';
import { blocksOf, type Reading } from '../train/reading.ts';
import { verdictsOn } from './verdicts.ts';

export interface Borders {
  /** Folds inside and after the articles that hold some of a labelled promo. */
  readonly folds: number;
  /** Those that hold nothing else, and whose promos are hidden to the last block. */
  readonly exact: number;
  /** Characters of the promos that these folds hold some of, and those that still stand on the page. */
  readonly promo: number;
  readonly leftBehind: number;
  /** Characters in these folds, and those of the article and of neither article nor promo. */
  readonly folded: number;
  readonly article: number;
  readonly other: number;
}

type Counts = { -readonly [Name in keyof Borders]: number };

/** The borders of the folds on all pages. What labels leave open counts on neither side, nor does what pages hide. */
export function bordersOf(readings: readonly Reading[]): Borders {
  const sum: Counts = { folds: 0, exact: 0, promo: 0, leftBehind: 0, folded: 0, article: 0, other: 0 };
  for (const reading of readings) addPage(reading, sum);
  return sum;
}

function addPage(reading: Reading, sum: Counts): void {
  const { example } = reading;
  const { folds } = verdictsOn(reading, 'article');
  const gone = blocksOf(example.kinds.length, folds);
  const lengths = lengthsOf(example);
  const characters = (blocks: readonly number[]): number =>
    blocks.reduce((total, i) => total + (lengths[i] ?? 0), 0);
  // Two folds can hold parts of one promo: its characters count once.
  const touched = new Set<number>();
  for (const { run } of folds) {
    const isIn = (i: number): boolean => i >= run.first && i < run.end && (lengths[i] ?? 0) > 0;
    const units = example.units.filter(({ blocks }) => blocks.some(isIn));
    if (units.length === 0) continue;
    const promo = units.flatMap(({ blocks }) => blocks);
    for (const i of promo) touched.add(i);
    const held = example.kinds.flatMap((kind, i) => (isIn(i) && kind !== 'ignore' ? [i] : []));
    const article = characters(held.filter((i) => example.kinds[i] === 'article'));
    const other = characters(held.filter((i) => example.kinds[i] === 'neutral'));
    sum.folds++;
    if (article + other === 0 && characters(promo.filter((i) => !gone[i])) === 0) sum.exact++;
    sum.folded += characters(held);
    sum.article += article;
    sum.other += other;
  }
  sum.promo += characters([...touched]);
  sum.leftBehind += characters([...touched].filter((i) => !gone[i]));
}
