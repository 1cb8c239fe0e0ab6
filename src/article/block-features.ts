/** What tells a block of the article from all others: what Readability kept around it, and what the engine sees in it. */
import { COLUMNS } from '../engine/features/describe.ts';
import { LINK_FEATURES } from '../engine/features/links.ts';
import { PLACE_FEATURES } from '../engine/features/place.ts';
import { STRUCTURE_FEATURES } from '../engine/features/structure.ts';
import { TEXT_FEATURES } from '../engine/features/text.ts';
import type { Page } from '../engine/page.ts';
import type { Block, TreeNode } from '../engine/segment.ts';
import { textWeight } from '../engine/tokens.ts';

/** What is known of a page's blocks before the model is asked. */
export interface Evidence {
  readonly page: Page;
  /** The engine's features, `COLUMNS.length` per block, and its log-odds that a block is promo. */
  readonly rows: Float32Array;
  readonly odds: Float32Array;
  /** Which blocks Readability kept: 1 where it kept one. */
  readonly kept: Uint8Array;
}

/** The engine's columns that are asked for as well. */
const ENGINE: readonly string[] = [
  ...TEXT_FEATURES,
  ...LINK_FEATURES,
  ...STRUCTURE_FEATURES,
  ...PLACE_FEATURES,
];
const ENGINE_AT = ENGINE.map((name) => COLUMNS.indexOf(name));

/** Blocks before and after that are asked one by one, and how far the shares around a block reach, in blocks. */
const NEXT = 3;
const REACHES = [4, 12];
/** Levels of elements around a block whose share of kept text is asked for. */
const LEVELS = 4;

const OWN_TAGS = ['figcaption', 'td', 'th', 'dt', 'dd', 'pre', 'h5', 'h6', 'code', 'cite', 'summary', 'time', 'section'];
const ABOVE_TAGS = ['details', 'pre', 'ol', 'dl', 'figure', 'blockquote', 'table', 'article', 'main', 'aside', 'footer', 'header'];

const OWN = [
  'kept',
  ...Array.from({ length: NEXT }, (_, i) => `kept:before${i + 1}`),
  ...Array.from({ length: NEXT }, (_, i) => `kept:after${i + 1}`),
  ...REACHES.flatMap((reach) => [`kept:share${reach}`, `kept:shareBefore${reach}`, `kept:shareAfter${reach}`]),
  ...Array.from({ length: LEVELS }, (_, i) => `kept:level${i + 1}`),
  ...Array.from({ length: LEVELS }, (_, i) => `length:level${i + 1}`),
  'kept:page',
  'kept:toPrevious',
  'kept:toNext',
  'kept:charsToPrevious',
  'kept:charsToNext',
  'kept:between',
  'kept:look',
  'kept:lookCount',
  'kept:lookSiblings',
  'kept:holderLevels',
  'kept:holderShare',
  'promo',
  'promo:before',
  'promo:after',
  'promo:near',
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
] as const;

/** Names of the features, in the order in which `blockFeatures` gives them. */
export const BLOCK_FEATURES: readonly string[] = [...OWN, ...ENGINE];

/** Sums over the blocks before each, and what is asked of every block of a page. */
interface Ground extends Evidence {
  readonly keptSums: Float64Array;
  readonly weightSums: Float64Array;
  readonly weights: readonly number[];
  /** Nearest kept block at or before each, and at or after; -1 where there is none. */
  readonly previous: Int32Array;
  readonly next: Int32Array;
  readonly looks: ReadonlyMap<number, { readonly count: number; readonly kept: number; readonly weight: number }>;
  /** The smallest element with nearly all that was kept. */
  readonly holder: TreeNode | undefined;
  readonly title: string;
}

/** Features of all blocks: row `i` holds block `i`'s numbers, `BLOCK_FEATURES.length` wide. */
export function blockFeatures(evidence: Evidence, title: string): Float32Array {
  const width = BLOCK_FEATURES.length;
  const ground = groundOf(evidence, title);
  const { page, rows } = evidence;
  const out = new Float32Array(page.blocks.length * width);
  for (const block of page.blocks) {
    const own = ownFeatures(ground, block);
    let at = block.index * width;
    for (const value of own) out[at++] = value;
    const from = block.index * COLUMNS.length;
    for (const column of ENGINE_AT) out[at++] = rows[from + column] as number;
  }
  return out;
}

function groundOf(evidence: Evidence, title: string): Ground {
  const { page, kept } = evidence;
  const { blocks } = page;
  const n = blocks.length;
  const weights = blocks.map(({ text }) => textWeight(text));
  const keptSums = new Float64Array(n + 1);
  const weightSums = new Float64Array(n + 1);
  const previous = new Int32Array(n).fill(-1);
  const next = new Int32Array(n).fill(-1);
  const looks = new Map<number, { count: number; kept: number; weight: number }>();
  for (let i = 0; i < n; i++) {
    const weight = weights[i] as number;
    weightSums[i + 1] = (weightSums[i] as number) + weight;
    keptSums[i + 1] = (keptSums[i] as number) + (kept[i] ? weight : 0);
    previous[i] = kept[i] ? i : i > 0 ? (previous[i - 1] as number) : -1;
    const { look } = (blocks[i] as Block).owner;
    const known = looks.get(look) ?? { count: 0, kept: 0, weight: 0 };
    looks.set(look, {
      count: known.count + 1,
      kept: known.kept + (kept[i] ? weight : 0),
      weight: known.weight + weight,
    });
  }
  for (let i = n - 1; i >= 0; i--) next[i] = kept[i] ? i : i < n - 1 ? (next[i + 1] as number) : -1;
  const partial = { ...evidence, keptSums, weightSums, weights, previous, next, looks, title: bare(title) };
  return { ...partial, holder: holderOf(page, keptSums) };
}

/** Share of the kept text that the holder has at least, 0 to 1. */
const NEARLY_ALL = 0.85;

function holderOf({ segmentation }: Page, keptSums: Float64Array): TreeNode | undefined {
  const total = keptSums.at(-1) ?? 0;
  if (total === 0) return undefined;
  let node = segmentation.root;
  for (;;) {
    const inner = node.children.find(
      ({ from, to }) => (keptSums[to] as number) - (keptSums[from] as number) >= NEARLY_ALL * total,
    );
    if (!inner) return node;
    node = inner;
  }
}

/** Share of the text from one block to another (excluded) that was kept, 0 to 1; -1 where there is no text. */
function keptShare({ keptSums, weightSums }: Ground, from: number, to: number): number {
  const start = Math.max(0, from);
  const end = Math.min(keptSums.length - 1, to);
  const weight = (weightSums[end] as number) - (weightSums[start] as number);
  return end > start && weight > 0 ? ((keptSums[end] as number) - (keptSums[start] as number)) / weight : -1;
}

function ownFeatures(ground: Ground, block: Block): readonly number[] {
  const { page, kept, odds, weights } = ground;
  const { index } = block;
  const n = page.blocks.length;
  const keptAt = (i: number): number => (i >= 0 && i < n ? (kept[i] as number) : -1);
  const oddsAt = (i: number): number => (i >= 0 && i < n ? (odds[i] as number) : -10);
  const steps = Array.from({ length: NEXT }, (_, i) => i + 1);
  const { headline } = page.body;
  return [
    keptAt(index),
    ...steps.map((step) => keptAt(index - step)),
    ...steps.map((step) => keptAt(index + step)),
    ...REACHES.flatMap((reach) => [
      keptShare(ground, index - reach, index + reach + 1),
      keptShare(ground, index - reach, index),
      keptShare(ground, index + 1, index + reach + 1),
    ]),
    ...levelsOf(ground, block),
    keptShare(ground, 0, n),
    ...distancesOf(ground, index),
    ...looksOf(ground, block),
    ...holderFeatures(ground, block),
    oddsAt(index),
    oddsAt(index - 1),
    oddsAt(index + 1),
    Math.max(oddsAt(index - 2), oddsAt(index - 1), oddsAt(index), oddsAt(index + 1), oddsAt(index + 2)),
    index / n,
    Math.log2(1 + (weights[index] as number)),
    titleLikeness(ground, block.text),
    headline < 0 ? 0 : Math.sign(index - headline),
    headline < 0 ? -1 : Math.min(60, Math.max(-60, index - headline)),
    Math.min(9, page.repeats.get(block.text) ?? 1),
    block.owner.concealed ? 1 : 0,
    block.input === '' ? 0 : 1,
    block.owner.depth,
    block.boldLength / block.text.length,
    Math.min(9, block.breaks),
    ...OWN_TAGS.map((tag) => (block.owner.tag === tag ? 1 : 0)),
    ...aboveOf(block.owner),
  ];
}

/** Shares of kept text of the elements around a block, from its owner on, and how much text each has. */
function levelsOf(ground: Ground, { owner }: Block): readonly number[] {
  const shares: number[] = [];
  const lengths: number[] = [];
  let at: TreeNode | undefined = owner;
  for (let level = 0; level < LEVELS; level++) {
    shares.push(at ? keptShare(ground, at.from, at.to) : -1);
    lengths.push(
      at ? Math.log2(1 + (ground.weightSums[at.to] as number) - (ground.weightSums[at.from] as number)) : 0,
    );
    at = at?.parent;
  }
  return [...shares, ...lengths];
}

/** How far the nearest kept blocks are, in blocks and in characters, and whether there is one on both sides. */
function distancesOf({ previous, next, weightSums }: Ground, index: number): readonly number[] {
  const before = index > 0 ? (previous[index - 1] as number) : -1;
  const after = index < next.length - 1 ? (next[index + 1] as number) : -1;
  const chars = (from: number, to: number): number =>
    Math.log2(1 + (weightSums[to] as number) - (weightSums[from] as number));
  return [
    before < 0 ? 99 : Math.min(98, index - before),
    after < 0 ? 99 : Math.min(98, after - index),
    before < 0 ? 20 : chars(before + 1, index),
    after < 0 ? 20 : chars(index + 1, after),
    (before >= 0 ? 1 : 0) + (after >= 0 ? 2 : 0),
  ];
}

/** What became of the blocks that look like this one. */
function looksOf({ looks, kept, weights }: Ground, { owner, index }: Block): readonly number[] {
  const all = looks.get(owner.look);
  if (!all) return [-1, 0, 0];
  const weight = weights[index] as number;
  const others = all.weight - weight;
  const share = others > 0 ? (all.kept - (kept[index] ? weight : 0)) / others : -1;
  const siblings = owner.parent?.children.filter(({ look }) => look === owner.look).length ?? 0;
  return [share, Math.min(50, all.count), Math.min(50, siblings)];
}

/** How far a block is from the element with nearly all that was kept, in levels, and how much of its way that has. */
function holderFeatures(ground: Ground, { owner }: Block): readonly number[] {
  const { holder } = ground;
  if (!holder) return [-1, -1];
  let levels = 0;
  for (let at: TreeNode | undefined = holder; at; at = at.parent, levels++)
    if (owner.from >= at.from && owner.to <= at.to) return [levels, keptShare(ground, at.from, at.to)];
  return [levels, -1];
}

function titleLikeness({ title }: Ground, text: string): number {
  if (title === '') return 0;
  const own = bare(text);
  if (own === title) return 3;
  if (own.length < 12) return 0;
  if (title.includes(own)) return 2;
  return own.includes(title) && own.length < 1.5 * title.length ? 1 : 0;
}

function aboveOf(owner: TreeNode): readonly number[] {
  const tags = new Set<string>();
  for (let at: TreeNode | undefined = owner; at; at = at.parent) tags.add(at.tag);
  return ABOVE_TAGS.map((tag) => (tags.has(tag) ? 1 : 0));
}

function bare(text: string): string {
  return text.replace(/\s+/g, '').toLowerCase();
}
