/** What Readability kept of a block and around it, as numbers. */
import type { Block, TreeNode } from '../engine/segment.ts';
import { type Ground, keptShare } from './evidence.ts';

/** Blocks before and after that are asked one by one, and how far the shares around a block reach, in blocks. */
const NEXT = [1, 2, 3];
const REACHES = [4, 12];
/** Levels of elements around a block whose share of kept text is asked for. */
const LEVELS = 4;
/** What stands for "none" among distances in blocks, and in the binary logarithm of characters. */
const FAR = 99;
const FAR_CHARACTERS = 20;
/** More of the same look say no more. */
const MANY = 50;

export const KEPT_FEATURES: readonly string[] = [
  'kept',
  ...NEXT.map((step) => `kept:before${step}`),
  ...NEXT.map((step) => `kept:after${step}`),
  ...REACHES.flatMap((reach) => [
    `kept:share${reach}`,
    `kept:shareBefore${reach}`,
    `kept:shareAfter${reach}`,
  ]),
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
];

export function keptFeatures(ground: Ground, block: Block): readonly number[] {
  const { kept } = ground;
  const { index } = block;
  const keptAt = (i: number): number => kept[i] ?? -1;
  return [
    keptAt(index),
    ...NEXT.map((step) => keptAt(index - step)),
    ...NEXT.map((step) => keptAt(index + step)),
    ...REACHES.flatMap((reach) => [
      keptShare(ground, index - reach, index + reach + 1),
      keptShare(ground, index - reach, index),
      keptShare(ground, index + 1, index + reach + 1),
    ]),
    ...levelsOf(ground, block),
    keptShare(ground, 0, kept.length),
    ...distancesOf(ground, index),
    ...looksOf(ground, block),
    ...holderOf(ground, block),
  ];
}

/** Shares of kept text of the elements around a block, from its owner on, and how much text each has. */
function levelsOf(ground: Ground, { owner }: Block): readonly number[] {
  const shares: number[] = [];
  const lengths: number[] = [];
  let at: TreeNode | undefined = owner;
  for (let level = 0; level < LEVELS; level++, at = at?.parent) {
    shares.push(at ? keptShare(ground, at.from, at.to) : -1);
    lengths.push(at ? characters(ground, at.from, at.to) : 0);
  }
  return [...shares, ...lengths];
}

/** Binary logarithm of the characters from one block to another (excluded). */
function characters({ weightSums }: Ground, from: number, to: number): number {
  return Math.log2(1 + (weightSums[to] as number) - (weightSums[from] as number));
}

/** How far the nearest kept blocks are, in blocks and in characters, and on which sides there are any. */
function distancesOf(ground: Ground, index: number): readonly number[] {
  const before = ground.previous[index - 1] ?? -1;
  const after = ground.next[index + 1] ?? -1;
  return [
    before < 0 ? FAR : Math.min(FAR - 1, index - before),
    after < 0 ? FAR : Math.min(FAR - 1, after - index),
    before < 0 ? FAR_CHARACTERS : characters(ground, before + 1, index),
    after < 0 ? FAR_CHARACTERS : characters(ground, index + 1, after),
    (before >= 0 ? 1 : 0) + (after >= 0 ? 2 : 0),
  ];
}

/** What became of the other blocks that look like this one. */
function looksOf({ looks, alike, kept, weights }: Ground, { owner, index }: Block): readonly number[] {
  const all = looks.get(owner.look);
  if (!all) return [-1, 0, 0];
  const weight = weights[index] as number;
  const others = all.weight - weight;
  const share = others > 0 ? (all.kept - (kept[index] ? weight : 0)) / others : -1;
  const siblings = (owner.parent && alike.get(owner.parent)?.get(owner.look)) ?? 0;
  return [share, Math.min(MANY, all.count), Math.min(MANY, siblings)];
}

/** How far a block is from the element with nearly all that was kept, in levels, and what share of their common one was. */
function holderOf(ground: Ground, { owner }: Block): readonly number[] {
  let levels = 0;
  for (let at = ground.holder; at; at = at.parent, levels++)
    if (owner.from >= at.from && owner.to <= at.to) return [levels, keptShare(ground, at.from, at.to)];
  return [-1, -1];
}
