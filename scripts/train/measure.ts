/** The scorer's figures over blocks: what was found, what was wrong, what was lost. */
import type { Category } from '../../src/engine/types.ts';
import type { Example } from './examples.ts';

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

/** Categories that the project exists for. */
const CORE: readonly Category[] = ['webinar', 'gold', 'finance'];
/** Share of a unit's characters that must be hidden for it to count as found. */
const FOUND = 0.8;

/** Figures of a set of pages; `hidden` says per page which blocks are folded. Zones other than inside and after count where `all`. */
export function measure(
  examples: readonly Example[],
  hidden: (example: Example) => Uint8Array,
  all = false,
): Figures {
  const sum = {
    pages: 0,
    units: 0,
    found: 0,
    coreUnits: 0,
    coreFound: 0,
    folds: 0,
    goodFolds: 0,
    hiddenPromo: 0,
    hiddenNeutral: 0,
    hiddenArticle: 0,
    article: 0,
    pagesLost: 0,
  };
  for (const example of examples) {
    const { kinds, page, units } = example;
    const gone = hidden(example);
    const length = page.blocks.map((block) => (block.owner.concealed ? 0 : block.text.length));
    sum.pages++;
    for (const { category, zone, blocks } of units) {
      const total = blocks.reduce((s, i) => s + (length[i] ?? 0), 0);
      if (total === 0 || (!all && zone !== 'inside' && zone !== 'after')) continue;
      const isFound = blocks.reduce((s, i) => s + (gone[i] ? (length[i] ?? 0) : 0), 0) >= FOUND * total;
      sum.units++;
      sum.found += isFound ? 1 : 0;
      if (!CORE.includes(category)) continue;
      sum.coreUnits++;
      sum.coreFound += isFound ? 1 : 0;
    }
    let lost = 0;
    kinds.forEach((kind, i) => {
      const n = length[i] ?? 0;
      if (kind === 'article') sum.article += n;
      if (!gone[i]) return;
      if (kind === 'promo') sum.hiddenPromo += n;
      if (kind === 'neutral') sum.hiddenNeutral += n;
      if (kind === 'article') lost += n;
    });
    sum.hiddenArticle += lost;
    sum.pagesLost += lost > 0 ? 1 : 0;
    for (let i = 0; i < kinds.length; i++) {
      if (!gone[i] || kinds[i] === 'ignore' || length[i] === 0) continue;
      let chars = 0;
      let promo = 0;
      for (; i < kinds.length && gone[i]; i++) {
        chars += length[i] ?? 0;
        if (kinds[i] === 'promo') promo += length[i] ?? 0;
      }
      sum.folds++;
      sum.goodFolds += promo >= 0.5 * chars ? 1 : 0;
    }
  }
  return sum;
}

/** One line of the figures as percentages. */
export function summary(f: Figures): string {
  const pct = (a: number, b: number, digits = 1): string =>
    b > 0 ? `${((100 * a) / b).toFixed(digits)}%` : 'n/a';
  const gone = f.hiddenPromo + f.hiddenNeutral + f.hiddenArticle;
  return (
    `found ${pct(f.found, f.units)} core ${pct(f.coreFound, f.coreUnits)} folds ${pct(f.goodFolds, f.folds)} of ${f.folds} ` +
    `chars ${pct(f.hiddenPromo, gone)} lost ${pct(f.hiddenArticle, f.article, 3)} pages ${pct(f.pagesLost, f.pages)}`
  );
}
