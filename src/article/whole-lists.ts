/** Lists and tables of the clean article: whole, or not at all. Readers do not see that an item is missing. */
import type { Page } from '../engine/page.ts';
import type { TreeNode } from '../engine/segment.ts';
import { sumOver } from '../engine/sum-over.ts';

/** What holds items that are of one kind, with the tag of these. */
const ITEMS: ReadonlyMap<string, string> = new Map([
  ['ul', 'li'],
  ['ol', 'li'],
  ['table', 'tr'],
  ['tbody', 'tr'],
]);
/** Fewer items are not enough to tell of what kind a list is. */
const LEAST = 3;
/** Share of the items that speaks for the others, 0 to 1. */
const HALF = 0.5;
/** Items that are longer on average, in characters, may hold an article's paragraphs: those that are kept stay, however few. */
const LONG = 100;

/** Keeps the other items of a list of which half are kept, as far as they `may` be; else leaves out those that are, if short. */
export function keepListsWhole({ segmentation, lengthSums }: Page, keep: Uint8Array, may: Uint8Array): void {
  // Lists in lists come first.
  for (const list of [...segmentation.nodes].reverse()) {
    const items = itemsOf(list);
    if (items.length < LEAST) continue;
    const missing = items.filter(({ from, to }) => !keep.subarray(from, to).includes(1));
    if (items.length - missing.length >= HALF * items.length)
      for (const { from, to } of missing) keep.set(may.subarray(from, to), from);
    else if (sumOver(lengthSums, list.from, list.to) <= LONG * items.length)
      for (const { from, to } of items) keep.fill(0, from, to);
  }
}

function itemsOf({ tag, children }: TreeNode): readonly TreeNode[] {
  const kind = ITEMS.get(tag);
  return kind === undefined
    ? []
    : children.filter((child) => child.tag === kind && child.to > child.from && !child.concealed);
}
