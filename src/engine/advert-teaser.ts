/** Teasers of which a page says that they are adverts: a line that says only that, and below it a headline that is a link. */
import { LABELLED, saysAdvert } from './advert-label.ts';
import type { Run } from './decide.ts';
import type { Link } from './inline-text.ts';
import { oncePerPage, type Page } from './page.ts';
import type { Block, TreeNode } from './segment.ts';
import { sumOver } from './sum-over.ts';

/** What is longer, in blocks or in characters, is a list or a text. */
const MOST_BLOCKS = 6;
const LONGEST = 700;
/** A link of so many words is a headline; shorter ones are names, tags, buttons and entries of menus. */
const HEADLINE = 4;

/** The blocks of such teasers, by index. */
const teaserBlocks = oncePerPage((page): ReadonlySet<number> => {
  const teasers = page.blocks.flatMap((block) => {
    const teaser = saysAdvert(page, block) ? teaserBelow(page, block) : undefined;
    return teaser ? [teaser] : [];
  });
  return new Set(teasers.flatMap(({ from, to }) => page.blocks.slice(from, to).map(({ index }) => index)));
});

/** Log-odds per block, once the page has been heard; `odds` are those of its own words. */
export function withTeasers(page: Page, odds: Float32Array): Float32Array {
  const blocks = teaserBlocks(page);
  return blocks.size === 0 ? odds : odds.map((each, i) => (blocks.has(i) ? Math.max(each, LABELLED) : each));
}

/** Whether all of some blocks is in such teasers. */
export function isInTeasers(page: Page, { first, end }: Run): boolean {
  const blocks = teaserBlocks(page);
  return page.blocks.slice(first, end).every(({ index }) => blocks.has(index));
}

/** The largest element around a label that is one teaser. */
function teaserBelow(page: Page, label: Block): TreeNode | undefined {
  let teaser: TreeNode | undefined;
  for (let at: TreeNode | undefined = label.owner; at; at = at.parent) {
    if (at.to - at.from < 2) continue;
    if (!isTeaser(page, at, label)) break;
    teaser = at;
  }
  return teaser;
}

/**
 * Whether a box is one teaser below its label: all its headlines and pictures lead to one place, and the label to no other.
 * Else there may be a banner in it, which the label is about, beside what is none.
 */
function isTeaser(page: Page, box: TreeNode, label: Block): boolean {
  const { blocks, body, lengthSums } = page;
  if (label.index !== box.from || box.to - box.from > MOST_BLOCKS || box.embeds > 0) return false;
  if (sumOver(lengthSums, box.from, box.to) > LONGEST) return false;
  if (body.headline >= box.from && body.headline < box.to) return false;
  if (body.paragraphs.some((index) => index >= box.from && index < box.to)) return false;
  const headlines = blocks
    .slice(box.from + 1, box.to)
    .flatMap(({ links }) => links.filter(({ text }) => text.split(' ').length >= HEADLINE));
  const places = new Set([...headlines, ...label.links, ...picturesIn(box)].map(({ href }) => href));
  const [place = '#'] = places;
  return headlines.length > 0 && places.size === 1 && !place.startsWith('#');
}

/** Where the pictures of a box lead. */
function picturesIn({ pictureLinks, children }: TreeNode): readonly Link[] {
  return [...pictureLinks, ...children.flatMap(picturesIn)];
}
