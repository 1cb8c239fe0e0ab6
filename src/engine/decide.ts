/**
 * Evidence per block -> the set of disjoint folds that gathers the most of it.
 *
 * A fold is a run of adjacent children of one element (one child is a run as well). Each fold costs a fixed amount, each
 * of its blocks adds its evidence, for or against. The best set is found by dynamic programming from the leaves up: what
 * the best set below an element gathers is the best way to cut its row of children into runs that are folded whole and
 * children that are decided by themselves. Every node is visited once, so time is linear in the size of the tree.
 */
import type { Segmentation, TreeNode } from './segment.ts';

/** Children `from` to `to` of `parent` in its list of `children`, both included. */
export interface Run {
  readonly parent: TreeNode;
  readonly from: number;
  readonly to: number;
  /** Its blocks: `first` (included) to `end` (excluded). */
  readonly first: number;
  readonly end: number;
  /** Evidence of its blocks, summed. */
  readonly evidence: number;
}

export interface DecideOptions {
  /** What a fold must gather before it pays, in units of evidence. */
  readonly cost: number;
  /** Elements that may not be folded, nor any run that holds one. */
  readonly mustStay: (node: TreeNode) => boolean;
}

interface Best {
  readonly value: number;
  readonly runs: readonly Run[];
}

const NOTHING: Best = { value: 0, runs: [] };
/** Between these parents' children no line can be put in. */
const RIGID = new Set([
  'table',
  'tbody',
  'thead',
  'tfoot',
  'tr',
  'colgroup',
  'select',
  'dl',
  'picture',
  'button',
  'a',
]);

/** The best set of folds, in page order. `evidence` has one number per block: positive for a promo. */
export function decide(
  segmentation: Segmentation,
  evidence: Float32Array,
  options: DecideOptions,
): readonly Run[] {
  const sums = new Float64Array(evidence.length + 1);
  for (let i = 0; i < evidence.length; i++) sums[i + 1] = (sums[i] ?? 0) + (evidence[i] ?? 0);
  const best = new Map<TreeNode, Best>();
  const stays = new Map<TreeNode, boolean>();
  const { nodes } = segmentation;
  for (let i = nodes.length - 1; i >= 0; i--) {
    const node = nodes[i] as TreeNode;
    stays.set(node, options.mustStay(node) || node.children.some((child) => stays.get(child)));
    best.set(node, bestBelow(node, { sums, best, stays, cost: options.cost }));
  }
  return (best.get(segmentation.root) ?? NOTHING).runs.map(lift);
}

interface Ground {
  readonly sums: Float64Array;
  readonly best: ReadonlyMap<TreeNode, Best>;
  readonly stays: ReadonlyMap<TreeNode, boolean>;
  readonly cost: number;
}

/** Cuts a row of children: `closed` is the best so far with no run open at its end, `open` with one that began at `since`. */
function bestBelow(node: TreeNode, { sums, best, stays, cost }: Ground): Best {
  if (node.from === node.to) return NOTHING;
  const rigid = RIGID.has(node.tag);
  let closed: Best = NOTHING;
  let open: { value: number; since: number; before: Best } | undefined;
  node.children.forEach((child, i) => {
    const gap = i > 0 && (node.children[i - 1] as TreeNode).to < child.from;
    const own = (sums[child.to] ?? 0) - (sums[child.from] ?? 0);
    const below = best.get(child) ?? NOTHING;
    const before = closed;
    const start = before.value - cost + own;
    if (rigid || stays.get(child)) open = undefined;
    else if (open && !gap && open.value + own >= start) open = { ...open, value: open.value + own };
    else open = { value: start, since: i, before };
    closed = join(before, below);
    if (open && open.value > closed.value) {
      closed = { value: open.value, runs: [...open.before.runs, runOf(node, open.since, i, sums)] };
    }
  });
  return closed;
}

function join(a: Best, b: Best): Best {
  if (b.value === 0) return a;
  return { value: a.value + b.value, runs: a.runs.length > 0 ? [...a.runs, ...b.runs] : b.runs };
}

function runOf(parent: TreeNode, from: number, to: number, sums: Float64Array): Run {
  const first = (parent.children[from] as TreeNode).from;
  const end = (parent.children[to] as TreeNode).to;
  return { parent, from, to, first, end, evidence: (sums[end] ?? 0) - (sums[first] ?? 0) };
}

/** A run that takes all there is in its parent becomes the parent itself, box and padding included. */
function lift(run: Run): Run {
  let at = run;
  while (
    at.parent.parent?.parent &&
    at.first === at.parent.from &&
    at.end === at.parent.to &&
    !RIGID.has(at.parent.parent.tag)
  ) {
    const { parent } = at;
    const outer = parent.parent as TreeNode;
    const index = outer.children.indexOf(parent);
    at = { ...at, parent: outer, from: index, to: index };
  }
  return at;
}
