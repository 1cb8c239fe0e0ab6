/** What a run of blocks looks like as a whole: the numbers by which a possible fold is judged. */

import { CUES } from '../data/cues.ts';
import type { Run } from '../decide.ts';
import { isHeading } from '../element.ts';
import { sumOver } from '../sum-over.ts';
import { ZONES, type Zone } from '../types.ts';
import { COLUMNS } from './describe.ts';
import { innerOf } from './inner.ts';
import { LINK_KINDS } from './links.ts';
import { PAGE_FEATURES, type RunGround } from './run-ground.ts';
import { meanOdds, NONE, sumsOf } from './run-sums.ts';
import { FAMILY_NAMES } from './structure.ts';
import { overlap } from './text.ts';

const K = CUES.length;
const SHOWN_CUES = CUES.map((cue) => `fold:cue:${cue}`);
/** Blocks before and after a run that count as its surroundings. */
const REACHES = [3, 8] as const;

export const RUN_FEATURES: readonly string[] = [
  'fold:blocks',
  'fold:length',
  'fold:evidence',
  'fold:mean',
  'fold:best',
  'fold:worst',
  'fold:likely',
  'fold:first',
  'fold:last',
  'fold:before',
  'fold:beyond',
  'fold:isSubtree',
  'fold:siblings',
  'fold:restOfParent',
  'fold:paragraphs',
  'fold:bodyOverlap',
  'fold:titleOverlap',
  'fold:links',
  'fold:linkShare',
  'fold:images',
  'fold:fields',
  'fold:emails',
  'fold:buttons',
  'fold:embeds',
  'fold:longest',
  'fold:marks',
  'fold:capitalised',
  'fold:headings',
  'fold:repeats',
  'fold:distance',
  'fold:inContainer',
  'fold:firstModel',
  'fold:bodyShare',
  'fold:level',
  'fold:inner',
  'fold:outer',
  'fold:depth',
  ...REACHES.flatMap((reach) => [`fold:mean:before${reach}`, `fold:mean:after${reach}`]),
  'fold:mean:parent',
  'fold:alike',
  'fold:afterHeading',
  'fold:shortShare',
  ...PAGE_FEATURES,
  ...ZONES.map((zone) => `fold:zone:${zone}`),
  ...SHOWN_CUES,
  ...LINK_KINDS.map((kind) => `fold:link:${kind}`),
  ...FAMILY_NAMES.map((family) => `fold:class:${family}`),
  ...FAMILY_NAMES.map((family) => `fold:outer:${family}`),
  ...FAMILY_NAMES.map((family) => `fold:inner:${family}`),
  ...LINK_KINDS.map((kind) => `fold:picture:${kind}`),
  ...COLUMNS.map((name) => `fold:mean:${name}`),
];

/** A run that may be folded. */
export interface Proposal {
  readonly run: Run;
  /** The log-odds per block at which it was found: the lower, the more it takes in. */
  readonly level: number;
  /** Characters of the article's paragraphs in it, as a share of all, 0 to 1. */
  readonly bodyShare: number;
  /** The same without those paragraphs that look like a promo by themselves. */
  readonly articleShare: number;
  /** How many other proposals of the page stand within it, and how many around it. */
  readonly inner: number;
  readonly outer: number;
}

/** One row for a run, `RUN_FEATURES.length` wide. */
export function describeRun(ground: RunGround, proposal: Proposal, zone: Zone): Float32Array {
  const { page, odds, kinds, markup } = ground;
  const { run } = proposal;
  const { first, end, parent } = run;
  const sums = sumsOf(page, ground.firstOdds, odds, run);
  const nodes = parent.children.slice(run.from, run.to + 1);
  const total = (key: 'images' | 'fields' | 'emails' | 'buttons' | 'embeds'): number =>
    nodes.reduce((sum, node) => sum + node[key], 0);
  const length = sumOver(page.lengthSums, first, end);
  const linked = sumOver(page.linkSums, first, end);
  const { container } = page.body;
  const row = new Float32Array(RUN_FEATURES.length);
  const numbers = [
    end - first,
    length,
    run.evidence,
    sums.mean,
    sums.best,
    sums.worst,
    sums.likely,
    odds[first] ?? 0,
    odds[end - 1] ?? 0,
    odds[first - 1] ?? NONE,
    odds[end] ?? NONE,
    run.from === run.to ? 1 : 0,
    parent.children.length,
    parent.to - parent.from - (end - first),
    sums.paragraphs,
    overlap(sums.tokens, page.bodyWords),
    overlap(sums.tokens, page.titleWords),
    sums.links,
    linked / length,
    total('images'),
    total('fields'),
    total('emails'),
    total('buttons'),
    total('embeds'),
    sums.longest,
    sums.marks,
    sums.capitalised / (end - first),
    sums.headings,
    sums.repeats,
    page.body.last < 0 ? -99 : first - page.body.last,
    container && first >= container.from && end <= container.to ? 1 : 0,
    sums.firstMean,
    proposal.bodyShare,
    proposal.level,
    proposal.inner,
    proposal.outer,
    parent.depth,
    ...REACHES.flatMap((reach) => [
      meanOdds(page, odds, first - reach, first),
      meanOdds(page, odds, end, end + reach),
    ]),
    meanOdds(page, odds, parent.from, parent.to),
    nodes.reduce((sum, node) => sum + (markup.get(node)?.alike ?? 0), 0) / nodes.length,
    isHeading(page.blocks[first - 1]?.owner.tag ?? '') ? 1 : 0,
    sums.short,
    ...ground.numbers,
  ];
  row.set(numbers);
  let at = numbers.length;
  for (const name of ZONES) row[at++] = name === zone ? 1 : 0;
  for (let cue = 0; cue < K; cue++) row[at++] = sumOver(page.cueSums, first * K + cue, end * K + cue);
  let links = 0;
  for (let i = first; i < end; i++) links |= kinds[i] ?? 0;
  for (let i = 0; i < LINK_KINDS.length; i++) row[at++] = (links >> i) & 1;
  const { names, pictures } = innerOf(page);
  let [below, inner, pictured] = [0, 0, 0];
  for (const node of nodes) {
    below |= markup.get(node)?.below ?? 0;
    inner |= names[node.order] as number;
    pictured |= pictures[node.order] as number;
  }
  const outer = markup.get(parent)?.far ?? 0;
  for (const bits of [below, outer, inner])
    for (let i = 0; i < FAMILY_NAMES.length; i++) row[at++] = (bits >> i) & 1;
  for (let i = 0; i < LINK_KINDS.length; i++) row[at++] = (pictured >> i) & 1;
  writeMeans(ground, run, row, at);
  return row;
}

/** The mean of each column over the blocks that a page shows in a run. */
function writeMeans({ page, rows }: RunGround, { first, end }: Run, row: Float32Array, at: number): void {
  const width = COLUMNS.length;
  let count = 0;
  for (let i = first; i < end; i++) {
    if (page.blocks[i]?.owner.concealed) continue;
    count++;
    for (let c = 0; c < width; c++) row[at + c] = (row[at + c] as number) + (rows[i * width + c] as number);
  }
  for (let c = 0; c < width; c++) row[at + c] = (row[at + c] as number) / Math.max(1, count);
}
