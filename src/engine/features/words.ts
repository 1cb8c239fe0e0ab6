/** Which cues a block's words give, and which its boxes, its neighbours and the heading above it give. */
import { CUES } from '../data/cues.ts';
import { isHeading } from '../element.ts';
import type { Page } from '../page.ts';
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
export const WORD_FEATURES: readonly string[] = [
  ...PLACES.flatMap((place) => CUES.map((cue) => `${place}:${cue}`)),
  ...TOPICS.map((topic) => `topic:${topic}`),
  ...SHARES.flatMap((place) => Object.keys(GROUPS).map((group) => `share:${place}:${group}`)),
];

export function writeWords(
  page: Page,
  index: number,
  boxes: Boxes,
  passage: Passage,
  chain: Passage,
  lead: number,
  section: Passage,
  out: Float32Array,
  at: number,
): void {
  const { cues, cueSums, body, blocks } = page;
  const { near, wide } = boxes;
  const before = Math.max(0, index - REACH);
  const after = Math.min(blocks.length, index + 1 + REACH);
  const heading = headingAbove(page, index);
  const bodyLength = Math.max(
    1,
    (page.lengthSums[body.last + 1] ?? 0) - (page.lengthSums[Math.max(0, body.first)] ?? 0),
  );
  copy(cues, index, out, at);
  addUp(cueSums, near, out, at + K);
  addUp(cueSums, wide, out, at + 2 * K);
  addUp(cueSums, { from: before, to: index }, out, at + 3 * K);
  addUp(cueSums, { from: index + 1, to: after }, out, at + 4 * K);
  if (heading >= 0) copy(cues, heading, out, at + 5 * K);
  addUp(cueSums, passage, out, at + 6 * K);
  addUp(cueSums, chain, out, at + 7 * K);
  if (lead >= 0) copy(cues, lead, out, at + 8 * K);
  copy(page.firstCues, index, out, at + 9 * K);
  copy(page.anchorCues, index, out, at + 10 * K);
  copy(page.closingCues, index, out, at + 11 * K);
  addUp(cueSums, section, out, at + 12 * K);
  TOPIC_CUES.forEach((cue, i) => {
    const count =
      body.first < 0 ? 0 : (cueSums[(body.last + 1) * K + cue] ?? 0) - (cueSums[body.first * K + cue] ?? 0);
    out[at + PLACES.length * K + i] = (1000 * count) / bodyLength;
  });
  let to = at + PLACES.length * K + TOPICS.length;
  for (const { from, to: end } of [{ from: index, to: index + 1 }, near, passage, section]) {
    const length = Math.max(1, (page.lengthSums[end] ?? 0) - (page.lengthSums[from] ?? 0));
    for (const group of GROUP_CUES) {
      let count = 0;
      for (const cue of group) count += (cueSums[end * K + cue] ?? 0) - (cueSums[from * K + cue] ?? 0);
      out[to++] = (100 * count) / length;
    }
  }
}

function copy(cues: Uint8Array, block: number, out: Float32Array, at: number): void {
  for (let cue = 0; cue < K; cue++) out[at + cue] = cues[block * K + cue] as number;
}

function addUp(sums: Int32Array, { from, to }: Passage, out: Float32Array, at: number): void {
  for (let cue = 0; cue < K; cue++)
    out[at + cue] = (sums[to * K + cue] as number) - (sums[from * K + cue] as number);
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
