/**
 * The passage around a block: its neighbours up to the next body paragraph. Where a promo has no box of its own, this is
 * what a reader takes it for.
 */
import { signatureOf } from '../body.ts';
import type { Page } from '../page.ts';

/** Blocks that a passage reaches at most to each side. */
const REACH = 7;
/** A body paragraph this long, in characters, ends a passage. */
const PARAGRAPH = 140;

export interface Passage {
  /** First block (included) and last block (excluded). */
  readonly from: number;
  readonly to: number;
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
];

/** The passage of each block. A long body paragraph is a passage of its own. */
export function passagesOf(page: Page): readonly Passage[] {
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
}

export function writePassage(
  page: Page,
  index: number,
  passage: Passage,
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
    if (signatureOf(block.owner) === page.body.signature) like++;
    marks += page.shapes[i]?.marks ?? 0;
    images += block.images;
  }
  const length = (page.lengthSums[to] ?? 0) - (page.lengthSums[from] ?? 0);
  const linked = (page.linkSums[to] ?? 0) - (page.linkSums[from] ?? 0);
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
    ],
    at,
  );
}
