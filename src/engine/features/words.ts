/** Which cues a block's words give, and which its boxes, its neighbours and the heading above it give. */

import { CUES } from '../data/cues.ts';
import { isHeading } from '../element.ts';
import type { Page } from '../page.ts';
import { sumOver } from '../sum-over.ts';
import type { Boxes } from './boxes.ts';
import type { Passage } from './passages.ts';

const K = CUES.length;
/** Neighbours that count as before and after. */
const REACH = 2;
/** How far up a heading is looked for, in blocks. */
const HEADING_REACH = 8;

const PLACES = [
  'own',
  'near',
  'wide',
  'before',
  'after',
  'heading',
  'passage',
  'chain',
  'lead',
  'first',
  'anchor',
  'closing',
  'section',
] as const;
const RANGES = ['near', 'wide', 'before', 'after', 'passage', 'chain', 'section'] as const;
/** Groups of cues whose share in the words counts. */
const GROUPS = {
  asks: ['register', 'buy', 'subscribe', 'donate', 'install', 'follow', 'contact', 'learn', 'act'],
  argues: ['offer', 'free', 'urgency', 'benefit'],
  you: ['you'],
  we: ['we'],
  reports: ['reporting', 'bio', 'date', 'caption'],
  other: ['related', 'comment', 'share', 'cookie', 'disclaimer', 'tags', 'login', 'legal'],
} as const;
const GROUP_CUES = Object.values(GROUPS).map((names) => names.map((name) => CUES.indexOf(name)));
const SHARES = ['own', 'near', 'passage', 'section'] as const;
/** The article's own topics: on a page about gold the word gold says little. */
const TOPICS = [
  'gold',
  'finance',
  'event',
  'shop',
  'product',
  'app',
  'travel',
  'book',
  'newsletter',
  'you',
] as const;
const TOPIC_CUES = TOPICS.map((topic) => CUES.indexOf(topic));
const SHARES_AT = PLACES.length * K + TOPICS.length;
export const WORD_FEATURES: readonly string[] = [
  ...PLACES.flatMap((place) => CUES.map((cue) => `${place}:${cue}`)),
  ...TOPICS.map((topic) => `topic:${topic}`),
  ...SHARES.flatMap((place) => Object.keys(GROUPS).map((group) => `share:${place}:${group}`)),
];

/** Where blocks stand, as far as words are concerned. */
export interface Around {
  readonly boxes: readonly Boxes[];
  readonly passages: readonly Passage[];
  readonly chains: readonly Passage[];
  readonly sections: readonly Passage[];
  /** As `leadsOf` gives them. */
  readonly leads: Int32Array;
}

/**
 * Makes ready to write this group's columns, which begin at `at`, into rows that are each `width` wide: those of the
 * blocks from one (included) to another (excluded).
 */
export function wordsWriter(
  page: Page,
  { boxes, passages, chains, sections, leads }: Around,
  rows: Float32Array,
  width: number,
  at: number,
): (from: number, to: number) => void {
  const { cues, blocks } = page;
  const count = blocks.length;
  const near = boxes.map((each) => each.near);
  const wide = boxes.map((each) => each.wide);
  const before = blocks.map((_, i) => ({ from: Math.max(0, i - REACH), to: i }));
  const after = blocks.map((_, i) => ({ from: i + 1, to: Math.min(count, i + 1 + REACH) }));
  const ranges = { near, wide, before, after, passage: passages, chain: chains, section: sections };
  const topics = topicsOf(page);
  return (from, to) => {
    for (let i = from, row = at + from * width; i < to; i++, row += width) {
      copy(cues, i, rows, row);
      const heading = headingAbove(page, i);
      if (heading >= 0) copy(cues, heading, rows, row + 5 * K);
      const lead = leads[i] as number;
      if (lead >= 0) copy(cues, lead, rows, row + 8 * K);
      copy(page.firstCues, i, rows, row + 9 * K);
      copy(page.anchorCues, i, rows, row + 10 * K);
      copy(page.closingCues, i, rows, row + 11 * K);
      rows.set(topics, row + PLACES.length * K);
      writeShares(page, [{ from: i, to: i + 1 }, near[i], passages[i], sections[i]], rows, row + SHARES_AT);
    }
    for (const place of RANGES)
      addUp(page, ranges[place], from, to, rows, width, at + PLACES.indexOf(place) * K);
  };
}

/** How often the article's body has each topic's cue, per 1000 characters. */
function topicsOf({ body, cueSums, lengthSums }: Page): readonly number[] {
  const { first, last } = body;
  if (first < 0) return TOPICS.map(() => 0);
  const length = Math.max(1, sumOver(lengthSums, first, last + 1));
  return TOPIC_CUES.map((cue) => (1000 * sumOver(cueSums, first * K + cue, (last + 1) * K + cue)) / length);
}

function writeShares(
  { cueSums, lengthSums }: Page,
  ranges: readonly (Passage | undefined)[],
  out: Float32Array,
  at: number,
): void {
  let to = at;
  for (let i = 0; i < ranges.length; i++) {
    const { from, to: end } = ranges[i] as Passage;
    const length = Math.max(1, sumOver(lengthSums, from, end));
    for (let g = 0; g < GROUP_CUES.length; g++) {
      const group = GROUP_CUES[g] as readonly number[];
      let count = 0;
      for (let c = 0; c < group.length; c++)
        count +=
          (cueSums[end * K + (group[c] as number)] as number) -
          (cueSums[from * K + (group[c] as number)] as number);
      out[to++] = (100 * count) / length;
    }
  }
}

/** A loop, as `set` between arrays of different types takes several times as long for so few. */
function copy(cues: Uint8Array, block: number, out: Float32Array, at: number): void {
  const first = block * K;
  for (let cue = 0; cue < K; cue++) out[at + cue] = cues[first + cue] as number;
}

/** Writes what the range of each block from one to another has of each cue. Many are as the one before, and copied. */
function addUp(
  { cueSums }: Page,
  ranges: readonly Passage[],
  first: number,
  end: number,
  rows: Float32Array,
  width: number,
  at: number,
): void {
  let [lastFrom, lastTo] = [-1, -1];
  for (let i = first, row = at + first * width; i < end; i++, row += width) {
    const { from, to } = ranges[i] as Passage;
    if (from === lastFrom && to === lastTo) rows.copyWithin(row, row - width, row - width + K);
    else if (from < to) addRange(cueSums, from * K, to * K, rows, row);
    lastFrom = from;
    lastTo = to;
  }
}

function addRange(sums: Int32Array, first: number, end: number, out: Float32Array, at: number): void {
  for (let cue = 0; cue < K; cue++)
    out[at + cue] = (sums[end + cue] as number) - (sums[first + cue] as number);
}

/** The nearest heading above a block that is not the page's headline; -1 where there is none close by. */
function headingAbove(page: Page, index: number): number {
  for (let i = index - 1; i >= Math.max(0, index - HEADING_REACH); i--) {
    if (i === page.body.headline) return -1;
    const owner = page.blocks[i]?.owner;
    if (owner && (isHeading(owner.tag) || (owner.parent && isHeading(owner.parent.tag)))) return i;
  }
  return -1;
}
