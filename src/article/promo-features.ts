/** What the engine's promo model says of a block and of what stands around it, as numbers. */
import { headingAround } from '../engine/enclosing.ts';
import type { Page } from '../engine/page.ts';
import type { Block } from '../engine/segment.ts';
import type { Ground } from './evidence.ts';

export const PROMO_FEATURES: readonly string[] = [
  'promo',
  'promo:before',
  'promo:after',
  'promo:near',
  'promo:parent',
  'promo:section',
  'promo:sectionMost',
  'promo:sectionHead',
  'promo:rest',
  'promo:restMost',
];

/** Log-odds of what is not there, and those beyond which more say no more. */
const NONE = -10;
const MOST = 6;

/** From the block to the next heading's block (excluded); the first is the heading, or the first of the page. */
interface Section {
  readonly from: number;
  to: number;
}

/** The section of each block of a page. */
function sectionsOf({ blocks }: Page): readonly Section[] {
  let open: Section = { from: 0, to: blocks.length };
  return blocks.map((block) => {
    if (headingAround(block.owner) && block.index > open.from) {
      open.to = block.index;
      open = { from: block.index, to: blocks.length };
    }
    return open;
  });
}

/** Asks about the blocks of a page, given one by one. */
export function promoFeatures(ground: Ground): (block: Block) => readonly number[] {
  const { page, odds, kept, weights } = ground;
  const sections = sectionsOf(page);
  const last = kept.lastIndexOf(1);
  const oddsAt = (i: number): number => odds[i] ?? NONE;
  const over = (from: number, to: number): readonly [number, number] => {
    let [sum, weight, most] = [0, 0, NONE];
    for (let i = from; i < to; i++) {
      const own = Math.max(-MOST, Math.min(MOST, oddsAt(i)));
      sum += own * (weights[i] as number);
      weight += weights[i] as number;
      most = Math.max(most, own);
    }
    return [weight > 0 ? sum / weight : NONE, most];
  };
  return ({ index, owner }) => {
    const section = sections[index] as Section;
    const parent = owner.parent ?? owner;
    return [
      oddsAt(index),
      oddsAt(index - 1),
      oddsAt(index + 1),
      Math.max(oddsAt(index - 2), oddsAt(index - 1), oddsAt(index), oddsAt(index + 1), oddsAt(index + 2)),
      over(parent.from, Math.min(parent.to, parent.from + FEW))[0],
      ...over(section.from, Math.min(section.to, section.from + FEW)),
      oddsAt(section.from),
      ...over(index, Math.max(index + 1, Math.min(last + 1, index + FEW))),
    ];
  };
}

/** More blocks are not looked at at once. */
const FEW = 40;
