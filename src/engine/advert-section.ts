/** Sections of which an article says that they are adverts: "Advertisement: …" among its headings. */
import { namesAdvert } from './advert-label.ts';
import type { BlockRange } from './block-range.ts';
import { isHeading } from './element.ts';
import { hasKind, linkKinds } from './features/links.ts';
import type { Page } from './page.ts';
import type { Block, TreeNode } from './segment.ts';
import { sumOver } from './sum-over.ts';

/** What is longer, in blocks or in characters, is no advert between the sections of an article. */
const MOST_BLOCKS = 15;
const LONGEST = 2500;

/**
 * The section below this block, a heading that calls something by name an advert; none where the article has no heading
 * like it before and after. It ends with its last line or list that leads to another site: what follows may be the
 * article's again.
 */
export function sectionBelow(page: Page, heading: Block): BlockRange | undefined {
  const { owner, index } = heading;
  if (!isHeading(owner.tag) || !namesAdvert(page, heading)) return undefined;
  const item = outermost(owner);
  const row = (item.parent?.children ?? []).filter(({ from, to }) => from < to);
  const headings = row.filter(({ from }) => page.blocks[from]?.owner.look === owner.look);
  const next = headings[headings.indexOf(item) + 1];
  if (!next || headings[0] === item) return undefined;
  const last = row
    .slice(row.indexOf(item) + 1, row.indexOf(next))
    .findLast((part) => leadsElsewhere(page, part));
  if (!last || last.to - index > MOST_BLOCKS || sumOver(page.lengthSums, index, last.to) > LONGEST)
    return undefined;
  return { first: index, end: last.to };
}

/** The largest element that holds no more than a heading. */
function outermost(owner: TreeNode): TreeNode {
  let item = owner;
  while (item.parent?.from === item.from && item.parent.to === item.to) item = item.parent;
  return item;
}

function leadsElsewhere(page: Page, { from, to }: TreeNode): boolean {
  return linkKinds(page)
    .subarray(from, to)
    .some((kinds) => hasKind(kinds, 'elsewhere'));
}
