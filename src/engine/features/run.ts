/** What a run of blocks looks like as a whole: the numbers by which a possible fold is judged. */
import { CUES } from '../data/cues.ts';
import type { Run } from '../decide.ts';
import { isHeading } from '../element.ts';
import type { Page } from '../page.ts';
import type { TreeNode } from '../segment.ts';
import { ZONES, type Zone } from '../types.ts';
import { COLUMNS } from './describe.ts';
import { LINK_KINDS } from './links.ts';
import { meanOdds, NONE, sumsOf } from './run-sums.ts';
import { FAMILY_NAMES, type Markup } from './structure.ts';
import { overlap, PATTERN_NAMES } from './text.ts';

const K = CUES.length;
const SHOWN_CUES = CUES.map((cue) => `fold:cue:${cue}`);
/** Blocks before and after a run that count as its surroundings. */
const REACHES = [3, 8] as const;
/** What is the same for all runs of a page: how its blocks score, and how much article there is. */
const PAGE_FEATURES = [
  'page:best',
  'page:upper2',
  'page:upper10',
  'page:median',
  'page:body',
  'page:paragraphs',
  'page:bodyLength',
  'page:blocks',
] as const;
const PATTERNS_AT = COLUMNS.indexOf(`text:${PATTERN_NAMES[0]}`);

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
  ...PAGE_FEATURES,
  ...ZONES.map((zone) => `fold:zone:${zone}`),
  ...SHOWN_CUES,
  ...PATTERN_NAMES.map((pattern) => `fold:text:${pattern}`),
  ...LINK_KINDS.map((kind) => `fold:link:${kind}`),
  ...FAMILY_NAMES.map((family) => `fold:class:${family}`),
  ...FAMILY_NAMES.map((family) => `fold:outer:${family}`),
  ...COLUMNS.map((name) => `fold:mean:${name}`),
  'fold:alike',
  'fold:afterHeading',
  'fold:shortShare',
  'page:likely',
  'page:likelyInside',
  'page:inner',
];

/** A run that may be folded. */
export interface Proposal {
  readonly run: Run;
  /** The log-odds per block at which it was found: the lower, the more it takes in. */
  readonly level: number;
  /** Characters of the article's paragraphs in it, as a share of all, 0 to 1. */
  readonly bodyShare: number;
  /** How many other proposals of the page stand within it, and how many around it. */
  readonly inner: number;
  readonly outer: number;
}

/** What the stages before found on a page. */
interface Findings {
  /** Features per block, `COLUMNS.length` wide. */
  readonly rows: Float32Array;
  readonly kinds: Int32Array;
  readonly markup: ReadonlyMap<TreeNode, Markup>;
  /** Log-odds of the first look and of the look with context, per block. */
  readonly firstOdds: Float32Array;
  readonly odds: Float32Array;
}

/** What is known of a page when its runs are judged. */
export interface RunGround extends Findings {
  readonly page: Page;
  /** One number per page feature. */
  readonly numbers: readonly number[];
  readonly likely: readonly number[];
}

export function groundOf(page: Page, findings: Findings): RunGround {
  const { odds } = findings;
  const { paragraphs } = page.body;
  const shown = page.blocks.filter(({ owner }) => !owner.concealed).map(({ index }) => odds[index] as number);
  const sorted = Float32Array.from(shown).sort().reverse();
  const upper = (share: number): number => sorted[Math.floor(share * sorted.length)] ?? NONE;
  const sum = (value: (index: number) => number): number =>
    paragraphs.reduce((total, index) => total + value(index), 0);
  const numbers = [
    sorted[0] ?? NONE,
    upper(0.02),
    upper(0.1),
    upper(0.5),
    sum((index) => odds[index] as number) / Math.max(1, paragraphs.length),
    paragraphs.length,
    sum((index) => page.blocks[index]?.text.length ?? 0),
    page.blocks.length,
  ];
  let [all, likely, inside, runs] = [0, 0, 0, 0];
  page.blocks.forEach(({ owner, text }, i) => {
    if (owner.concealed) return;
    all += text.length;
    if ((odds[i] as number) <= 0) return;
    likely += text.length;
    if (i < page.body.last) inside += text.length;
    if (!((odds[i - 1] ?? -1) > 0)) runs++;
  });
  return { ...findings, page, numbers, likely: [likely / Math.max(1, all), inside / Math.max(1, all), runs] };
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
    ...ground.numbers,
  ];
  row.set(numbers);
  let at = numbers.length;
  for (const name of ZONES) row[at++] = name === zone ? 1 : 0;
  for (let cue = 0; cue < K; cue++)
    row[at++] = (page.cueSums[end * K + cue] ?? 0) - (page.cueSums[first * K + cue] ?? 0);
  for (let pattern = 0; pattern < PATTERN_NAMES.length; pattern++) {
    for (let i = first; i < end; i++)
      row[at] = (row[at] ?? 0) + (ground.rows[i * COLUMNS.length + PATTERNS_AT + pattern] ?? 0);
    at++;
  }
  let links = 0;
  for (let i = first; i < end; i++) links |= kinds[i] ?? 0;
  for (let i = 0; i < LINK_KINDS.length; i++) row[at++] = (links >> i) & 1;
  let inner = 0;
  for (const node of nodes) inner |= markup.get(node)?.below ?? 0;
  const outer = markup.get(parent)?.far ?? 0;
  for (const bits of [inner, outer])
    for (let i = 0; i < FAMILY_NAMES.length; i++) row[at++] = (bits >> i) & 1;
  let seen = 0;
  let short = 0;
  for (let i = first; i < end; i++) {
    if (page.blocks[i]?.owner.concealed) continue;
    seen++;
    if ((page.blocks[i]?.text.length ?? 0) < 40) short++;
    for (let c = 0; c < COLUMNS.length; c++)
      row[at + c] = (row[at + c] as number) + (ground.rows[i * COLUMNS.length + c] as number);
  }
  for (let c = 0; c < COLUMNS.length; c++) row[at + c] = (row[at + c] as number) / Math.max(1, seen);
  at += COLUMNS.length;
  row[at++] = nodes.reduce((sum, node) => sum + (markup.get(node)?.alike ?? 0), 0) / nodes.length;
  row[at++] = isHeading(page.blocks[first - 1]?.owner.tag ?? '') ? 1 : 0;
  row[at++] = short / Math.max(1, seen);
  row[at++] = ground.likely[0] as number;
  row[at++] = ground.likely[1] as number;
  row[at++] = ground.likely[2] as number;
  return row;
}
