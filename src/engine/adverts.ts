/** What a page itself calls an advert: teasers below a label, and sections of its article. */
import { LABELLED } from './advert-label.ts';
import { sectionBelow } from './advert-section.ts';
import { teasersBelow } from './advert-teaser.ts';
import type { BlockRange } from './block-range.ts';
import { oncePerPage, type Page } from './page.ts';

/** The blocks of such adverts, by index. */
export const advertBlocks = oncePerPage((page): ReadonlySet<number> => {
  const blocks = new Set<number>();
  for (const label of page.blocks)
    for (const advert of [teasersBelow(page, label), sectionBelow(page, label)])
      for (let i = advert?.first ?? 0; i < (advert?.end ?? 0); i++) blocks.add(i);
  return blocks;
});

/** Log-odds per block, once the page has been heard; `odds` are those of its own words. */
export function withAdverts(page: Page, odds: Float32Array): Float32Array {
  const blocks = advertBlocks(page);
  return blocks.size === 0 ? odds : odds.map((each, i) => (blocks.has(i) ? Math.max(each, LABELLED) : each));
}

/** Whether all of some blocks is in such adverts. */
export function isInAdverts(page: Page, { first, end }: BlockRange): boolean {
  const blocks = advertBlocks(page);
  return page.blocks.slice(first, end).every(({ index }) => blocks.has(index));
}
