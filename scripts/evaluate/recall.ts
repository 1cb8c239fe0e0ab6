/** How many units are found, by what they are: category, zone, language. */
import { CATEGORIES, ZONES } from '../../src/engine/types.ts';
import type { Example, Unit } from '../train/examples.ts';
import { type Hidden, isFound, seenUnits } from '../train/measure.ts';

export interface Recall {
  readonly by: 'category' | 'zone' | 'language';
  readonly name: string;
  /** Units inside and after the article, those folded, and those folded or marked. */
  readonly units: number;
  readonly folded: number;
  readonly marked: number;
  /** Units anywhere on the page, and those folded where the whole page is looked at. */
  readonly onPage: number;
  readonly foldedOnPage: number;
}

/** What is hidden by folds alone, by folds and marks together, and by folds on the whole page. */
export interface HiddenBy {
  readonly folds: Hidden;
  readonly marks: Hidden;
  readonly page: Hidden;
}

type Counts = { -readonly [Name in keyof Omit<Recall, 'by' | 'name'>]: number };
type NameOf = (unit: Unit, example: Example) => string;

/** Recall by category, zone and language, in this order; languages by their number of units. */
export function recallsOf(examples: readonly Example[], hidden: HiddenBy): readonly Recall[] {
  const table = (by: Recall['by'], nameOf: NameOf): readonly Recall[] =>
    [...countsOf(examples, hidden, nameOf)].map(([name, counts]) => ({ by, name, ...counts }));
  const inOrder = (order: readonly string[], rows: readonly Recall[]): readonly Recall[] =>
    [...rows].sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  return [
    ...inOrder(
      CATEGORIES,
      table('category', ({ category }) => category),
    ),
    ...inOrder(
      ZONES,
      table('zone', ({ zone }) => zone),
    ),
    ...[...table('language', (_, { page }) => page.lang || 'unknown')].sort((a, b) => b.onPage - a.onPage),
  ];
}

function countsOf(
  examples: readonly Example[],
  hidden: HiddenBy,
  nameOf: NameOf,
): ReadonlyMap<string, Counts> {
  const all = new Map<string, Counts>();
  const add = (name: string, added: Partial<Counts>): void => {
    const counts = all.get(name) ?? { units: 0, folded: 0, marked: 0, onPage: 0, foldedOnPage: 0 };
    for (const key of Object.keys(added) as (keyof Counts)[]) counts[key] += added[key] ?? 0;
    all.set(name, counts);
  };
  for (const example of examples) {
    for (const unit of seenUnits(example, hidden.folds(example), 'article'))
      add(nameOf(unit.unit, example), { units: 1, folded: isFound(unit) ? 1 : 0 });
    for (const unit of seenUnits(example, hidden.marks(example), 'article'))
      add(nameOf(unit.unit, example), { marked: isFound(unit) ? 1 : 0 });
    for (const unit of seenUnits(example, hidden.page(example), 'page'))
      add(nameOf(unit.unit, example), { onPage: 1, foldedOnPage: isFound(unit) ? 1 : 0 });
  }
  return all;
}
