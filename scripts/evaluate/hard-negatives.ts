/** Written cases without any promo, about gold, brokers, webinars and the like: nothing of them may be folded. */
import type { Example } from '../train/examples.ts';
import type { Hidden } from '../train/measure.ts';

export interface HardNegatives {
  readonly pages: number;
  /** Pages on which anything is folded. */
  readonly pagesFolded: number;
  /** Lines of articles that are folded, with the page's name. */
  readonly lines: readonly { readonly page: string; readonly text: string }[];
}

const TEXT = 120;

/** What is folded of the examples that have no promo. */
export function hardNegatives(examples: readonly Example[], hidden: Hidden): HardNegatives {
  const without = examples.filter(({ isWritten, kinds }) => isWritten && !kinds.includes('promo'));
  return {
    pages: without.length,
    pagesFolded: without.filter((example) => hidden(example).includes(1)).length,
    lines: without.flatMap((example) => {
      const gone = hidden(example);
      const lost = example.page.blocks.filter((_, i) => gone[i] && example.kinds[i] === 'article');
      return lost.map(({ text }) => ({ page: example.name, text: text.slice(0, TEXT) }));
    }),
  };
}
