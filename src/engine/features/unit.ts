/** What a promo as a whole asks for, as numbers: its words, links, fields and marks, never what surrounds it. */

import { CUES } from '../data/cues.ts';
import { hostOf, type Page } from '../page.ts';
import type { Block, TreeNode } from '../segment.ts';
import { sumOver } from '../sum-over.ts';
import { LINK_KINDS } from './links.ts';
import { countSigns, SIGN_NAMES } from './signs.ts';
import { hasFamily, markupOf } from './structure.ts';
import { hasPattern, patternsOf } from './text.ts';

const CLASSES = [
  'newsletter',
  'ad',
  'promo',
  'pay',
  'shop',
  'event',
  'related',
  'teaser',
  'social',
  'app',
  'form',
  'overlay',
  'media',
] as const;
const MARKS = [
  'price',
  'percent',
  'date',
  'time',
  'phone',
  'email',
  'question',
  'url',
  'quote',
  'handle',
] as const;
const BOXES = ['emails', 'fields', 'buttons', 'images'] as const;
const SIZES = ['blocks', 'length', 'links', 'hosts', 'short'] as const;
const LABEL = CUES.indexOf('label');
/** No more of a block, and of all blocks together, is read. */
const BLOCK_READ = 600;
const READ = 3000;
/** The opening is the blocks up to this many words, and so much of each. */
const OPENING_WORDS = 4;
const OPENING_READ = 120;
/** A label is no longer than this many words. */
const LABEL_WORDS = 3;

/** Names of the features, in order. */
export const UNIT_FEATURES: readonly string[] = [
  ...SIGN_NAMES.map((name) => `sign:${name}`),
  ...SIGN_NAMES.map((name) => `opening:${name}`),
  ...SIGN_NAMES.map((name) => `share:${name}`),
  ...CUES.map((name) => `cue:${name}`),
  ...LINK_KINDS.map((name) => `link:${name}`),
  ...CLASSES.map((name) => `class:${name}`),
  ...MARKS.map((name) => `text:${name}`),
  ...BOXES.map((name) => `box:${name}`),
  ...SIZES.map((name) => `size:${name}`),
  'label:first',
  'label:only',
];

/** Features of the blocks `first` (included) to `end` (excluded), all near 0 to 2. */
export function unitFeatures(page: Page, kinds: Int32Array, first: number, end: number): readonly number[] {
  const blocks = page.blocks.slice(first, end);
  const bits = kinds.subarray(first, end).reduce((all, each) => all | each, 0);
  const nodes = nodesWithin(blocks, first, end);
  const markup = markupOf(page);
  const families = nodes.reduce((all, node) => all | (markup.get(node)?.own ?? 0), 0);
  const patterns = patternsOf(page)
    .subarray(first, end)
    .reduce((all, each) => all | each, 0);
  const isLabel = ({ index }: Block): boolean =>
    (page.cues[index * CUES.length + LABEL] ?? 0) > 0 && wordsIn(page, index) <= LABEL_WORDS;
  return [
    ...signs(page, blocks),
    ...CUES.map((_, cue) => squash(cueCount(page, cue, first, end))),
    ...LINK_KINDS.map((_, kind) => (bits >> kind) & 1),
    ...CLASSES.map((name) => flag(hasFamily(families, name))),
    ...MARKS.map((name) => flag(hasPattern(patterns, name))),
    ...boxes(blocks, nodes),
    ...sizes(page, blocks, first, end),
    flag(blocks.slice(0, 1).some(isLabel)),
    flag(blocks.every(isLabel)),
  ];
}

function signs(page: Page, blocks: readonly Block[]): readonly number[] {
  const join = (list: readonly Block[], length: number): string =>
    list
      .map(({ text }) => text.slice(0, length))
      .join('\n')
      .slice(0, READ)
      .toLowerCase()
      .replaceAll("'", '’');
  const counts = countSigns(join(blocks, BLOCK_READ)).map((count) => Math.min(count, 8));
  let words = 0;
  const opening = blocks.filter(({ index }) => {
    const isIn = words < OPENING_WORDS;
    words += wordsIn(page, index);
    return isIn;
  });
  const total = counts.reduce((sum, count) => sum + count, 0);
  return [
    ...counts.map(squash),
    ...countSigns(join(opening, OPENING_READ)).map((count) => flag(count > 0)),
    ...counts.map((count) => (total > 0 ? (2 * count) / total : 0)),
  ];
}

function boxes(blocks: readonly Block[], nodes: readonly TreeNode[]): readonly number[] {
  // The field of a form may have no text, and then stands beside the blocks.
  const mails = blocks.some(
    ({ input, owner }) => input === 'email' || owner.emails > 0 || (owner.parent?.emails ?? 0) > 0,
  );
  const fields = blocks.some(({ input }) => input === 'text') || nodes.some((node) => node.fields > 0);
  const buttons =
    blocks.some(({ input }) => input === 'submit' || input === 'button') ||
    nodes.some((node) => node.tag === 'button' || node.buttons > 0);
  const images = blocks.some((block) => block.images > 0) || nodes.some((node) => node.images > 0);
  return [mails, fields, buttons, images].map(flag);
}

function sizes(page: Page, blocks: readonly Block[], first: number, end: number): readonly number[] {
  const length = sumOver(page.lengthSums, first, end);
  const linked = sumOver(page.linkSums, first, end);
  const hosts = new Set(blocks.flatMap(({ links }) => links.map(({ href }) => hostOf(href))));
  hosts.delete('');
  hosts.delete(page.host);
  return [
    Math.log(Math.max(1, blocks.length)) / 2,
    Math.log(Math.max(1, length)) / 4,
    length > 0 ? linked / length : 0,
    Math.min(3, hosts.size) / 2,
    flag(length < 40 * blocks.length),
  ];
}

/** Elements that hold nothing but these blocks. */
function nodesWithin(blocks: readonly Block[], first: number, end: number): readonly TreeNode[] {
  const nodes = new Set<TreeNode>();
  for (const { owner } of blocks) {
    let node: TreeNode | undefined = owner;
    while (node && node.from >= first && node.to <= end && !nodes.has(node)) {
      nodes.add(node);
      node = node.parent;
    }
  }
  return [...nodes];
}

function cueCount(page: Page, cue: number, first: number, end: number): number {
  const width = CUES.length;
  return sumOver(page.cueSums, first * width + cue, end * width + cue);
}

function wordsIn(page: Page, index: number): number {
  return page.shapes[index]?.tokens.length ?? 0;
}

/** The first few count, the rest says little more. */
function squash(count: number): number {
  return Math.min(1.5, Math.log1p(count) / Math.log(4));
}

function flag(value: boolean): number {
  return value ? 1 : 0;
}
