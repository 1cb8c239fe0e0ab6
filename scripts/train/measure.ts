/** The scorer's figures over blocks: what was found, what was wrong, what was lost. */
import type { Category, Scope } from '../../src/engine/types.ts';
import { isInScope } from '../../src/engine/zone.ts';
import type { Example, Unit } from './examples.ts';

export interface Figures {
  readonly pages: number;
  readonly units: number;
  readonly found: number;
  readonly coreUnits: number;
  readonly coreFound: number;
  readonly folds: number;
  readonly goodFolds: number;
  readonly hiddenPromo: number;
  readonly hiddenNeutral: number;
  readonly hiddenArticle: number;
  readonly article: number;
  readonly pagesLost: number;
}

/** A unit that the page itself does not hide, and the share of its characters that is hidden now, 0 to 1. */
export interface SeenUnit {
  readonly unit: Unit;
  readonly share: number;
}

/** Which blocks of a page are hidden: 1 where one is. */
export type Hidden = (example: Example) => Uint8Array;

/** Categories that the project exists for. */
export const CORE: readonly Category[] = ['webinar', 'gold', 'finance'];
/** Share of a unit's characters that must be hidden for it to count as found. */
const FOUND = 0.8;
/** Share of a fold's characters that must be promo for it to count as good. */
const GOOD = 0.5;

/** Figures of a set of pages. Units outside of the scope do not count as missed; what is hidden of them is promo. */
export function measure(examples: readonly Example[], hidden: Hidden, scope: Scope = 'article'): Figures {
  const pages = examples.map((example) => measureOne(example, hidden(example), scope));
  const sum = (name: keyof Figures): number => pages.reduce((total, page) => total + page[name], 0);
  return {
    pages: pages.length,
    units: sum('units'),
    found: sum('found'),
    coreUnits: sum('coreUnits'),
    coreFound: sum('coreFound'),
    folds: sum('folds'),
    goodFolds: sum('goodFolds'),
    hiddenPromo: sum('hiddenPromo'),
    hiddenNeutral: sum('hiddenNeutral'),
    hiddenArticle: sum('hiddenArticle'),
    article: sum('article'),
    pagesLost: sum('pagesLost'),
  };
}

function measureOne(example: Example, gone: Uint8Array, scope: Scope): Figures {
  const { kinds } = example;
  const length = lengthsOf(example);
  const characters = (isCounted: (block: number) => boolean): number =>
    length.reduce((sum, n, i) => sum + (isCounted(i) ? n : 0), 0);
  const units = seenUnits(example, gone, scope);
  const core = units.filter(({ unit }) => isCore(unit.category));
  const folds = scoredFolds(example, gone);
  const hiddenArticle = characters((i) => kinds[i] === 'article' && gone[i] === 1);
  return {
    pages: 1,
    units: units.length,
    found: units.filter(isFound).length,
    coreUnits: core.length,
    coreFound: core.filter(isFound).length,
    folds: folds.length,
    goodFolds: folds.filter(({ promo, characters }) => promo >= GOOD * characters).length,
    hiddenPromo: characters((i) => kinds[i] === 'promo' && gone[i] === 1),
    hiddenNeutral: characters((i) => kinds[i] === 'neutral' && gone[i] === 1),
    hiddenArticle,
    article: characters((i) => kinds[i] === 'article'),
    pagesLost: hiddenArticle > 0 ? 1 : 0,
  };
}

function isCore(category: Category): boolean {
  return CORE.includes(category);
}

export function isFound({ share }: SeenUnit): boolean {
  return share >= FOUND;
}

/** The units of a page that a reader sees in this scope, and how much of each is hidden. */
export function seenUnits(example: Example, gone: Uint8Array, scope: Scope): readonly SeenUnit[] {
  const length = lengthsOf(example);
  return example.units.flatMap((unit) => {
    const total = unit.blocks.reduce((sum, i) => sum + (length[i] ?? 0), 0);
    if (total === 0 || !isInScope(unit.zone, scope)) return [];
    const hidden = unit.blocks.reduce((sum, i) => sum + (gone[i] ? (length[i] ?? 0) : 0), 0);
    return [{ unit, share: hidden / total }];
  });
}

/** Characters per block, none where the page itself hides it. */
export function lengthsOf({ page }: Example): readonly number[] {
  return page.blocks.map((block) => (block.owner.concealed ? 0 : block.text.length));
}

/** A stretch of hidden blocks, which is what the scorer takes for a fold; `characters` of it are `promo` ones. */
interface ScoredFold {
  readonly characters: number;
  readonly promo: number;
}

function scoredFolds(example: Example, gone: Uint8Array): readonly ScoredFold[] {
  const { kinds } = example;
  const length = lengthsOf(example);
  const folds: ScoredFold[] = [];
  for (let i = 0; i < kinds.length; i++) {
    if (!gone[i] || kinds[i] === 'ignore' || length[i] === 0) continue;
    let [characters, promo] = [0, 0];
    for (; i < kinds.length && gone[i]; i++) {
      characters += length[i] ?? 0;
      if (kinds[i] === 'promo') promo += length[i] ?? 0;
    }
    folds.push({ characters, promo });
  }
  return folds;
}

/** A share in per cent, `n/a` where there is nothing to have a share of. */
export function percent(part: number, whole: number, digits = 1): string {
  return whole > 0 ? `${((100 * part) / whole).toFixed(digits)}%` : 'n/a';
}

/** One line of the figures as percentages. */
export function summary(f: Figures): string {
  const gone = f.hiddenPromo + f.hiddenNeutral + f.hiddenArticle;
  return (
    `found ${percent(f.found, f.units)} core ${percent(f.coreFound, f.coreUnits)} folds ${percent(f.goodFolds, f.folds)} of ${f.folds} ` +
    `chars ${percent(f.hiddenPromo, gone)} lost ${percent(f.hiddenArticle, f.article, 3)} pages ${percent(f.pagesLost, f.pages)}`
  );
}
