/**
 * The passage around a block: its neighbours up to the next body paragraph. Where a promo has no box of its own, this is
 * what a reader takes it for.
 */

import { oncePerPage, type Page } from '../page.ts';
import { sumOver } from '../sum-over.ts';

/** Blocks that a passage reaches at most to each side. */
const REACH = 12;
/** A body paragraph this long, in characters, ends a passage. */
const PARAGRAPH = 140;

export interface Passage {
  /** First block (included) and last block (excluded). */
  readonly from: number;
  readonly to: number;
}

/** Longer blocks, in characters, and those that are mostly link end a chain of short lines. */
const SHORT = 90;
const MOST_LINKED = 0.6;

/** The chain of short lines that each block stands in, without any longer text between; a long block is alone. */
export function chainsOf(page: Page): readonly Passage[] {
  const chains: Passage[] = [];
  for (let from = 0; from < page.blocks.length; ) {
    let to = from + 1;
    if (isShort(page, from)) while (to < page.blocks.length && isShort(page, to)) to++;
    const chain = { from, to };
    while (chains.length < to) chains.push(chain);
    from = to;
  }
  return chains;
}

function isShort(page: Page, index: number): boolean {
  const block = page.blocks[index];
  if (!block || block.text.length > SHORT || index === page.body.headline) return false;
  return sumOver(page.linkSums, index, index + 1) < MOST_LINKED * block.text.length;
}

/**
 * For each block the line that leads it in, such as "Our guests:" above a list of names: the nearest one in its chain
 * that ends in a colon, or -1.
 */
export function leadsOf(page: Page, chains: readonly Passage[]): Int32Array {
  const leads = new Int32Array(page.blocks.length).fill(-1);
  for (let i = 1; i < leads.length; i++) {
    if (chains[i] !== chains[i - 1]) continue;
    leads[i] = /:$/.test(page.blocks[i - 1]?.text ?? '') ? i - 1 : (leads[i - 1] as number);
  }
  return leads;
}

export const PASSAGE_FEATURES: readonly string[] = [
  'passage:blocks',
  'passage:length',
  'passage:longest',
  'passage:links',
  'passage:before',
  'passage:after',
  'passage:bodySignature',
  'passage:marks',
  'passage:images',
  'chain:blocks',
  'chain:length',
  'chain:before',
  'chain:after',
  'chain:sinceLead',
];

/** The passage of each block. A long body paragraph is a passage of its own. */
export const passagesOf = oncePerPage((page): readonly Passage[] => {
  const walls = new Uint8Array(page.blocks.length);
  for (const index of page.body.paragraphs)
    if ((page.blocks[index]?.text.length ?? 0) >= PARAGRAPH) walls[index] = 1;
  if (page.body.headline >= 0) walls[page.body.headline] = 1;
  return page.blocks.map((_, index) => {
    if (walls[index]) return { from: index, to: index + 1 };
    let from = index;
    let to = index + 1;
    while (from > 0 && index - from < REACH && !walls[from - 1]) from--;
    while (to < page.blocks.length && to - index <= REACH && !walls[to]) to++;
    return { from, to };
  });
});

export function writePassage(
  page: Page,
  index: number,
  passage: Passage,
  chain: Passage,
  lead: number,
  out: Float32Array,
  at: number,
): void {
  const { from, to } = passage;
  let longest = 0;
  let like = 0;
  let marks = 0;
  let images = 0;
  for (let i = from; i < to; i++) {
    const block = page.blocks[i];
    if (!block) continue;
    longest = Math.max(longest, block.text.length);
    if (block.owner.look === page.body.look) like++;
    marks += page.shapes[i]?.marks ?? 0;
    images += block.images;
  }
  const length = sumOver(page.lengthSums, from, to);
  const linked = sumOver(page.linkSums, from, to);
  out.set(
    [
      to - from,
      length,
      longest,
      linked / length,
      index - from,
      to - 1 - index,
      like / (to - from),
      marks,
      images,
      chain.to - chain.from,
      sumOver(page.lengthSums, chain.from, chain.to),
      index - chain.from,
      chain.to - 1 - index,
      lead < 0 ? -1 : index - lead,
    ],
    at,
  );
}
