/** What a run of blocks looks like as a whole: the numbers by which a possible fold is judged. */
import { CUES } from '../data/cues.ts';
import type { Run } from '../decide.ts';
import type { Page } from '../page.ts';
import type { TreeNode } from '../segment.ts';
import { ZONES, type Zone } from '../types.ts';
import { LINK_KINDS } from './links.ts';
import { FAMILY_NAMES, type Markup } from './structure.ts';
import { overlap } from './text.ts';

const K = CUES.length;
const SHOWN_CUES = CUES.map((cue) => `fold:cue:${cue}`);

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
  ...ZONES.map((zone) => `fold:zone:${zone}`),
  ...SHOWN_CUES,
  ...LINK_KINDS.map((kind) => `fold:link:${kind}`),
  ...FAMILY_NAMES.map((family) => `fold:class:${family}`),
  ...FAMILY_NAMES.map((family) => `fold:outer:${family}`),
];

/** What is known of a page when its runs are judged. */
export interface RunGround {
  readonly page: Page;
  readonly kinds: Int32Array;
  readonly markup: ReadonlyMap<TreeNode, Markup>;
  /** Log-odds of the first look and of the look with context, per block. */
  readonly firstOdds: Float32Array;
  readonly odds: Float32Array;
}

/** One row for a run, `RUN_FEATURES.length` wide. */
export function describeRun(ground: RunGround, run: Run, zone: Zone): Float32Array {
  const { page, odds, kinds, markup } = ground;
  const { first, end, parent } = run;
  const sums = sumsOf(ground, run);
  const nodes = parent.children.slice(run.from, run.to + 1);
  const total = (key: 'images' | 'fields' | 'emails' | 'buttons' | 'embeds'): number =>
    nodes.reduce((sum, node) => sum + node[key], 0);
  const length = (page.lengthSums[end] ?? 0) - (page.lengthSums[first] ?? 0);
  const linked = (page.linkSums[end] ?? 0) - (page.linkSums[first] ?? 0);
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
    odds[first - 1] ?? -12,
    odds[end] ?? -12,
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
  ];
  row.set(numbers);
  let at = numbers.length;
  for (const name of ZONES) row[at++] = name === zone ? 1 : 0;
  for (let cue = 0; cue < K; cue++)
    row[at++] = (page.cueSums[end * K + cue] ?? 0) - (page.cueSums[first * K + cue] ?? 0);
  let links = 0;
  for (let i = first; i < end; i++) links |= kinds[i] ?? 0;
  for (let i = 0; i < LINK_KINDS.length; i++) row[at++] = (links >> i) & 1;
  let inner = 0;
  for (const node of nodes) inner |= markup.get(node)?.below ?? 0;
  const outer = markup.get(parent)?.far ?? 0;
  for (const bits of [inner, outer])
    for (let i = 0; i < FAMILY_NAMES.length; i++) row[at++] = (bits >> i) & 1;
  return row;
}

function sumsOf({ page, odds, firstOdds }: RunGround, { first, end }: Run) {
  const sums = {
    mean: 0,
    firstMean: 0,
    best: -12,
    worst: 12,
    likely: 0,
    paragraphs: 0,
    links: 0,
    longest: 0,
    marks: 0,
    capitalised: 0,
    headings: 0,
    repeats: 0,
    tokens: [] as string[],
  };
  const paragraphs = new Set(page.body.paragraphs);
  let weight = 0;
  for (let i = first; i < end; i++) {
    const block = page.blocks[i];
    const shape = page.shapes[i];
    if (!block || !shape || block.owner.concealed) continue;
    const odd = odds[i] ?? 0;
    const own = block.text.length;
    weight += own;
    sums.mean += own * odd;
    sums.firstMean += own * (firstOdds[i] ?? 0);
    sums.likely += odd > 0 ? own : 0;
    sums.best = Math.max(sums.best, odd);
    sums.worst = Math.min(sums.worst, odd);
    sums.paragraphs += paragraphs.has(i) ? 1 : 0;
    sums.links += block.links.length;
    sums.longest = Math.max(sums.longest, own);
    sums.marks += shape.marks;
    sums.capitalised += shape.capitalised;
    sums.headings += /^h[1-6]$/.test(block.owner.tag) ? 1 : 0;
    sums.repeats = Math.max(sums.repeats, page.repeats.get(block.text) ?? 1);
    for (const token of shape.tokens) sums.tokens.push(token);
  }
  const by = Math.max(1, weight);
  return { ...sums, mean: sums.mean / by, firstMean: sums.firstMean / by, likely: sums.likely / by };
}
