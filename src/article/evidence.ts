/** What is known of a page's blocks before the model is asked, and sums over it that its questions share. */
import type { Page } from '../engine/page.ts';
import type { Block, TreeNode } from '../engine/segment.ts';
import { textWeight } from '../engine/text-weight.ts';

export interface Evidence {
  readonly page: Page;
  /** The engine's features, `COLUMNS.length` per block, and its log-odds that a block is promo. */
  readonly rows: Float32Array;
  readonly odds: Float32Array;
  /** Which blocks Readability kept: 1 where it kept one. */
  readonly kept: Uint8Array;
}

/** How many blocks look alike, their text, and the text of those that were kept. */
interface Look {
  readonly count: number;
  readonly weight: number;
  readonly kept: number;
}

export interface Ground extends Evidence {
  /** Length of each block's text as if it were in Latin script; of all before each; of the kept ones before each. */
  readonly weights: readonly number[];
  readonly weightSums: Float64Array;
  readonly keptSums: Float64Array;
  /** Nearest kept block at or before each, and at or after; -1 where there is none. */
  readonly previous: Int32Array;
  readonly next: Int32Array;
  readonly looks: ReadonlyMap<number, Look>;
  /** How many children of each element look alike, by look. */
  readonly alike: ReadonlyMap<TreeNode, ReadonlyMap<number, number>>;
  /** The smallest element with nearly all that was kept. */
  readonly holder: TreeNode | undefined;
}

export function groundOf(evidence: Evidence): Ground {
  const { page, kept } = evidence;
  const weights = page.blocks.map(({ text }) => textWeight(text));
  const keptSums = sums(weights.map((weight, i) => (kept[i] ? weight : 0)));
  const { previous, next } = neighbours(kept);
  return {
    ...evidence,
    weights,
    weightSums: sums(weights),
    keptSums,
    previous,
    next,
    looks: looksOf(page.blocks, weights, kept),
    alike: alikeOf(page),
    holder: holderOf(page, keptSums),
  };
}

/** Sums of the values before each, and of all. */
function sums(values: readonly number[]): Float64Array {
  const out = new Float64Array(values.length + 1);
  values.forEach((value, i) => {
    out[i + 1] = (out[i] as number) + value;
  });
  return out;
}

function neighbours(kept: Uint8Array): Pick<Ground, 'previous' | 'next'> {
  const n = kept.length;
  const previous = new Int32Array(n).fill(-1);
  const next = new Int32Array(n).fill(-1);
  for (let i = 0; i < n; i++) previous[i] = kept[i] ? i : i > 0 ? (previous[i - 1] as number) : -1;
  for (let i = n - 1; i >= 0; i--) next[i] = kept[i] ? i : i < n - 1 ? (next[i + 1] as number) : -1;
  return { previous, next };
}

function looksOf(blocks: readonly Block[], weights: readonly number[], kept: Uint8Array): Map<number, Look> {
  const looks = new Map<number, Look>();
  for (const { owner, index } of blocks) {
    const known = looks.get(owner.look) ?? { count: 0, weight: 0, kept: 0 };
    const weight = weights[index] as number;
    looks.set(owner.look, {
      count: known.count + 1,
      weight: known.weight + weight,
      kept: known.kept + (kept[index] ? weight : 0),
    });
  }
  return looks;
}

function alikeOf({ segmentation }: Page): ReadonlyMap<TreeNode, ReadonlyMap<number, number>> {
  const alike = new Map<TreeNode, Map<number, number>>();
  for (const { parent, look } of segmentation.nodes) {
    if (!parent) continue;
    const counts = alike.get(parent) ?? new Map<number, number>();
    counts.set(look, (counts.get(look) ?? 0) + 1);
    alike.set(parent, counts);
  }
  return alike;
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
export function keptShare({ keptSums, weightSums }: Ground, from: number, to: number): number {
  const start = Math.max(0, from);
  const end = Math.min(keptSums.length - 1, to);
  if (end <= start) return -1;
  const weight = (weightSums[end] as number) - (weightSums[start] as number);
  return weight > 0 ? ((keptSums[end] as number) - (keptSums[start] as number)) / weight : -1;
}
