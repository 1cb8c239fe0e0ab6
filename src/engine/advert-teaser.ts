/**
 * Teasers of which a page says that they are adverts: a line that says only that, and below it a headline that is a link,
 * or a list of them.
 */
import { advertLabel } from './advert-label.ts';
import type { BlockRange } from './block-range.ts';
import { leadsElsewhere } from './features/links.ts';
import type { Link } from './inline-text.ts';
import type { Page } from './page.ts';
import type { Block, TreeNode } from './segment.ts';
import { sumOver } from './sum-over.ts';

/** What is longer, in blocks or in characters, is no teaser. */
const MOST_BLOCKS = 6;
const LONGEST = 700;
/** Nor is it a list of them. */
const MOST_IN_LIST = 60;
const LONGEST_LIST = 4000;
/** A link of so many words is a headline; shorter ones are names, tags, buttons and entries of menus. */
const HEADLINE = 4;

/** The largest element that is one teaser below this block, or a list of them, and that the block calls adverts. */
export function teasersBelow(page: Page, label: Block): BlockRange | undefined {
  const said = advertLabel(page, label);
  if (said === undefined) return undefined;
  // Of one word are the labels of banners, too.
  const mayBeList = said.includes(' ');
  let teasers: BlockRange | undefined;
  for (let at: TreeNode | undefined = label.owner; at && isBelow(page, at, label); at = at.parent)
    if (areTeasers(page, at, label, mayBeList)) teasers = { first: at.from, end: at.to };
  return teasers;
}

/** Whether a box begins with a label, and nothing of the article is in it. */
function isBelow({ body }: Page, { from, to, embeds }: TreeNode, label: Block): boolean {
  const isIn = (index: number): boolean => index >= from && index < to;
  return (
    label.index === from &&
    to - from <= MOST_IN_LIST &&
    embeds === 0 &&
    ![body.headline, ...body.paragraphs].some(isIn)
  );
}

/**
 * Whether a box is one teaser below its label: all its headlines and pictures lead to one place, and the label to no other.
 * Else there may be a banner in it, which the label is about, beside what is none. Or a list, all links of which lead to
 * other sites, where there may be one.
 */
function areTeasers(page: Page, box: TreeNode, label: Block, mayBeList: boolean): boolean {
  const { blocks, lengthSums } = page;
  const below = blocks.slice(box.from + 1, box.to).flatMap(({ links }) => links);
  const headlines = below.filter(({ text }) => text.split(' ').length >= HEADLINE);
  const pictures = picturesIn(box);
  const length = sumOver(lengthSums, box.from, box.to);
  if (headlines.length === 0 || length > LONGEST_LIST) return false;
  const places = new Set([...headlines, ...label.links, ...pictures].map(({ href }) => href));
  const isOne = places.size === 1 && !headlines[0]?.href.startsWith('#');
  if (isOne && box.to - box.from <= MOST_BLOCKS && length <= LONGEST) return true;
  const all = [...label.links, ...below, ...pictures];
  return mayBeList && all.every((link) => leadsElsewhere(link, page.host));
}

/** Where the pictures of a box lead. */
function picturesIn({ pictureLinks, children }: TreeNode): readonly Link[] {
  return [...pictureLinks, ...children.flatMap(picturesIn)];
}
