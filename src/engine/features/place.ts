/** Where a block stands on the page, seen from the article's body. */

import { isHeading } from '../element.ts';
import { lengthOf, type Page } from '../page.ts';
import type { TreeNode } from '../segment.ts';
import { sumOver } from '../sum-over.ts';
import type { Boxes } from './boxes.ts';

export const PLACE_FEATURES: readonly string[] = [
  'place:before',
  'place:inside',
  'place:after',
  'place:isParagraph',
  'place:blocksAfter',
  'place:charsAfter',
  'place:blocksBefore',
  'place:inContainer',
  'place:levelsOut',
  'place:betweenParagraphs',
  'place:toNextParagraph',
  'place:toLastParagraph',
  'place:headlineDistance',
  'box:nearLength',
  'box:nearBlocks',
  'box:wideLength',
  'box:wideBlocks',
  'box:nearImages',
  'box:nearFields',
  'box:nearEmails',
  'box:nearButtons',
  'box:nearEmbeds',
  'box:wideImages',
  'box:wideFields',
  'box:wideEmails',
  'box:wideButtons',
  'box:wideEmbeds',
  'box:position',
  'box:paragraphs',
  'box:besideParagraphs',
  'box:headings',
  'place:paragraphsLeft',
  'place:charsLeft',
  'place:share',
];

export interface Places {
  /** Index of the last body paragraph at or before each block, -1 before the first; and of the next one after it. */
  readonly previous: Int32Array;
  readonly next: Int32Array;
  /** Body paragraphs before each block, as running sums. */
  readonly sums: Int32Array;
  readonly headingSums: Int32Array;
}

export function placesOf(page: Page): Places {
  const n = page.blocks.length;
  const paragraphs = new Set(page.body.paragraphs);
  const previous = new Int32Array(n).fill(-1);
  const next = new Int32Array(n).fill(-1);
  const sums = new Int32Array(n + 1);
  const headingSums = new Int32Array(n + 1);
  for (let i = 0; i < n; i++) {
    previous[i] = paragraphs.has(i) ? i : i > 0 ? (previous[i - 1] ?? -1) : -1;
    sums[i + 1] = (sums[i] ?? 0) + (paragraphs.has(i) ? 1 : 0);
    headingSums[i + 1] = (headingSums[i] ?? 0) + (isHeading(page.blocks[i]?.owner.tag ?? '') ? 1 : 0);
  }
  for (let i = n - 2; i >= 0; i--) next[i] = paragraphs.has(i + 1) ? i + 1 : (next[i + 1] ?? -1);
  return { previous, next, sums, headingSums };
}

export function writePlace(
  page: Page,
  index: number,
  boxes: Boxes,
  places: Places,
  out: Float32Array,
  at: number,
): void {
  const { body, blocks, lengthSums } = page;
  const owner = blocks[index]?.owner;
  if (!owner) return;
  const hasBody = body.first >= 0;
  const chars = (from: number, to: number): number => sumOver(lengthSums, from, to);
  const after = hasBody && index > body.last;
  const previous = places.previous[index] ?? -1;
  const next = places.next[index] ?? -1;
  const { near, wide } = boxes;
  const parent = wide.parent;
  const paragraphsIn = (node: TreeNode): number => sumOver(places.sums, node.from, node.to);
  const inContainer =
    body.container !== undefined && index >= body.container.from && index < body.container.to;
  out.set(
    [
      hasBody && index < body.first ? 1 : 0,
      hasBody && index >= body.first && !after ? 1 : 0,
      after ? 1 : 0,
      previous === index ? 1 : 0,
      after ? index - body.last : 0,
      after ? chars(body.last + 1, index) : 0,
      hasBody && index < body.first ? body.first - index : 0,
      inContainer ? 1 : 0,
      levelsOut(owner, body.container),
      previous >= 0 && next >= 0 ? 1 : 0,
      next < 0 ? 99 : next - index,
      previous < 0 ? 99 : index - previous,
      body.headline < 0 ? -99 : index - body.headline,
      lengthOf(page, near),
      near.to - near.from,
      lengthOf(page, wide),
      wide.to - wide.from,
      near.images,
      near.fields,
      near.emails,
      near.buttons,
      near.embeds,
      wide.images,
      wide.fields,
      wide.emails,
      wide.buttons,
      wide.embeds,
      index - wide.from,
      paragraphsIn(wide),
      parent ? paragraphsIn(parent) - paragraphsIn(wide) : 0,
      sumOver(places.headingSums, wide.from, wide.to),
      hasBody ? body.paragraphs.length - (places.sums[index + 1] ?? 0) : -1,
      hasBody && !after ? chars(index + 1, body.last + 1) : 0,
      hasBody ? (index - body.first) / Math.max(1, body.last - body.first) : -1,
    ],
    at,
  );
}

/** Levels from the body's container down to a node, or the levels one must go up from the container to reach it, negative. */
function levelsOut(node: TreeNode, container: TreeNode | undefined): number {
  if (!container) return -9;
  let up = 0;
  for (let at: TreeNode | undefined = container; at; at = at.parent, up++) {
    if (node.from >= at.from && node.to <= at.to && at.depth <= node.depth)
      return up === 0 ? node.depth - at.depth : -up;
  }
  return -9;
}
