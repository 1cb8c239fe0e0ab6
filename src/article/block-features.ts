/** What tells a block of the article from all others, beside what the engine sees: what Readability kept, and where it stands. */
import type { Page } from '../engine/page.ts';
import type { Block, TreeNode } from '../engine/segment.ts';
import { type Evidence, groundOf } from './evidence.ts';
import { KEPT_FEATURES, keptFeatures } from './kept-features.ts';
import { PROMO_FEATURES, promoFeatures } from './promo-features.ts';

const OWN_TAGS = 'figcaption td th dt dd pre h5 h6 code cite summary time section'.split(' ');
const ABOVE_TAGS = 'details pre ol dl figure blockquote table article main aside footer header'.split(' ');

const OWN: readonly string[] = [
  'block:position',
  'block:weight',
  'block:title',
  'block:headline',
  'block:afterHeadline',
  'block:repeats',
  'block:concealed',
  'block:input',
  'block:depth',
  'block:bold',
  'block:breaks',
  ...OWN_TAGS.map((tag) => `owner:${tag}`),
  ...ABOVE_TAGS.map((tag) => `over:${tag}`),
];
/** Farther from the headline, in blocks, is just far. */
const FAR = 60;
/** More repetitions and line breaks say no more. */
const MANY = 9;

/** Names of the features, in the order in which `blockFeatures` gives them. */
export const BLOCK_FEATURES: readonly string[] = [...KEPT_FEATURES, ...PROMO_FEATURES, ...OWN];

/** Features of all blocks: row `i` holds block `i`'s numbers, `BLOCK_FEATURES.length` wide. `title` is the article's. */
export function blockFeatures(evidence: Evidence, title: string): Float32Array {
  const ground = groundOf(evidence);
  const { blocks } = evidence.page;
  const promos = promoFeatures(ground);
  const ownOf = ownFeatures(evidence.page, ground.weights, bare(title));
  const rows = new Float32Array(blocks.length * BLOCK_FEATURES.length);
  let at = 0;
  for (const block of blocks)
    for (const group of [keptFeatures(ground, block), promos(block), ownOf(block)]) {
      rows.set(group, at);
      at += group.length;
    }
  return rows;
}

/** Asks about the blocks of a page, given one by one. */
function ownFeatures(
  page: Page,
  weights: readonly number[],
  title: string,
): (block: Block) => readonly number[] {
  const { headline } = page.body;
  return ({ index, text, owner, boldLength, breaks, input }) => {
    const toHeadline = index - headline;
    return [
      index / page.blocks.length,
      Math.log2(1 + (weights[index] as number)),
      titleLikeness(title, text),
      headline < 0 ? 0 : Math.sign(toHeadline),
      headline < 0 ? -1 : Math.min(FAR, Math.max(-FAR, toHeadline)),
      Math.min(MANY, page.repeats.get(text) ?? 1),
      owner.concealed ? 1 : 0,
      input === '' ? 0 : 1,
      owner.depth,
      boldLength / text.length,
      Math.min(MANY, breaks),
      ...OWN_TAGS.map((tag) => (owner.tag === tag ? 1 : 0)),
      ...aboveOf(owner),
    ];
  };
}

/** Shorter texts are in a title by chance, in characters without white space. */
const SHORT = 12;
/** What is as long as this many titles is more than one. */
const LITTLE_MORE = 1.5;

/** 3 for the title itself, 2 for a part of it, 1 for it with a little more. */
function titleLikeness(title: string, text: string): number {
  // With the spaces between its words a text is at most twice as long as without.
  if (title === '' || text.length > 2 * LITTLE_MORE * title.length) return 0;
  const own = bare(text);
  if (own === title) return 3;
  if (own.length < SHORT) return 0;
  if (title.includes(own)) return 2;
  return own.includes(title) && own.length < LITTLE_MORE * title.length ? 1 : 0;
}

function aboveOf(owner: TreeNode): readonly number[] {
  const tags = new Set<string>();
  for (let at: TreeNode | undefined = owner; at; at = at.parent) tags.add(at.tag);
  return ABOVE_TAGS.map((tag) => (tags.has(tag) ? 1 : 0));
}

function bare(text: string): string {
  return text.replace(/\s+/g, '').toLowerCase();
}
