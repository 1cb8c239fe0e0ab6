/** Rows of cards in which adverts stand among more teasers of the site's own articles: no fold may take them all. */

import { CUES } from './data/cues.ts';
import type { Run } from './decide.ts';
import { hasKind } from './features/links.ts';
import { hasPattern, patternsOf } from './features/text.ts';
import type { Page } from './page.ts';
import type { TreeNode } from './segment.ts';
import { sumOver } from './sum-over.ts';

const WIDTH = CUES.length;
const LABEL = CUES.indexOf('label');
/** Fewer that look alike are no row. */
const LEAST = 3;
/** A label has no more words than this. */
const LABEL_WORDS = 3;
/** Links that no teaser of an article has. */
const SELLING = ['elsewhere', 'sponsored', 'affiliate', 'landing', 'shop', 'app', 'contact'] as const;

/** Whether a run is, or mostly holds, such a row. `kinds` has the links of each block, as `linkKinds` gives them. */
export function isMixedRow(
  page: Page,
  kinds: Int32Array,
  { parent, from, to }: Pick<Run, 'parent' | 'from' | 'to'>,
): boolean {
  const cards = cardsIn(page, parent.children.slice(from, to + 1));
  const adverts = cards.filter((card) => isAdvert(page, kinds, card));
  if (adverts.length === 0) return false;
  return cards.filter((card) => isTeaser(page, kinds, card)).length > adverts.length;
}

/**
 * The elements of a run where most of them look alike, or of the one that holds most of it, and so on inwards: those that
 * do, and others with a link and more than one line, since an advert may look different from what it stands among.
 */
function cardsIn(page: Page, run: readonly TreeNode[]): readonly TreeNode[] {
  const sizeOf = ({ from, to }: TreeNode): number => to - from;
  let nodes = run;
  while (nodes.length > 0) {
    const alike = alikeAmong(nodes);
    if (alike.length >= LEAST && 2 * alike.length > nodes.length)
      return nodes.filter(
        (node) => alike.includes(node) || (linksIn(page, node) > 0 && node.to > node.from + 1),
      );
    const size = nodes.reduce((sum, node) => sum + sizeOf(node), 0);
    nodes = nodes.find((node) => 2 * sizeOf(node) > size)?.children ?? [];
  }
  return [];
}

/** The most of them that look alike. */
function alikeAmong(nodes: readonly TreeNode[]): readonly TreeNode[] {
  const byLook = new Map<number, TreeNode[]>();
  for (const node of nodes) {
    const group = byLook.get(node.look);
    if (group) group.push(node);
    else byLook.set(node.look, [node]);
  }
  return [...byLook.values()].reduce((most, group) => (group.length > most.length ? group : most), []);
}

function linksIn({ blocks }: Page, { from, to }: TreeNode): number {
  return blocks.slice(from, to).reduce((sum, { links }) => sum + links.length, 0);
}

function isAdvert(page: Page, kinds: Int32Array, { from, to }: TreeNode): boolean {
  for (let i = from; i < to; i++) {
    const bits = kinds[i] as number;
    if (hasKind(bits, 'sponsored') || hasKind(bits, 'affiliate') || isLabel(page, i)) return true;
  }
  return false;
}

/** Whether a card leads to one of the site's articles, as far as its links and words tell. */
function isTeaser(page: Page, kinds: Int32Array, card: TreeNode): boolean {
  const { from, to, fields, buttons } = card;
  for (let i = from; i < to; i++) {
    const bits = kinds[i] as number;
    if (SELLING.some((kind) => hasKind(bits, kind)) || isLabel(page, i)) return false;
    if (hasPattern(patternsOf(page)[i] as number, 'price')) return false;
  }
  return linksIn(page, card) > 0 && fields + buttons === 0;
}

function isLabel({ cueSums, shapes }: Page, block: number): boolean {
  const labels = sumOver(cueSums, block * WIDTH + LABEL, (block + 1) * WIDTH + LABEL);
  return labels > 0 && (shapes[block]?.tokens.length ?? 0) <= LABEL_WORDS;
}
