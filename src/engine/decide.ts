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

/** The runs of a best set, joined without copying: most sets are thrown away again. */
type Runs = { readonly run: Run } | { readonly before: Runs; readonly after: Runs } | undefined;

interface Best {
  readonly value: number;
  readonly runs: Runs;
}

const NOTHING: Best = { value: 0, runs: undefined };
/** Between these parents' children no line can be put in. */
const RIGID = new Set('table tbody thead tfoot tr colgroup select dl picture'.split(' '));
/** Nor anywhere below these: a line there would be a button in a button. */
const PRESSED = new Set(['a', 'button']);

/** The best set of folds, in page order. `evidence` has one number per block: positive for a promo. */
export function decide(
  segmentation: Segmentation,
  evidence: Float32Array,
  options: DecideOptions,
): readonly Run[] {
  const sums = new Float64Array(evidence.length + 1);
  for (let i = 0; i < evidence.length; i++) sums[i + 1] = (sums[i] ?? 0) + (evidence[i] ?? 0);
  const best = new Map<TreeNode, Best>();
  const stays = new Set<TreeNode>();
  const rigid = rigidNodes(segmentation.nodes);
  const ground: Ground = { sums, best, stays, rigid, cost: options.cost };
  const { nodes } = segmentation;
  for (let i = nodes.length - 1; i >= 0; i--) {
    const node = nodes[i] as TreeNode;
    if (options.mustStay(node)) stays.add(node);
    if (node.parent && stays.has(node)) stays.add(node.parent);
    best.set(node, bestBelow(node, ground));
  }
  return listOf((best.get(segmentation.root) ?? NOTHING).runs).map((run) => lift(run, ground));
}

interface Ground {
  readonly sums: Float64Array;
  readonly best: ReadonlyMap<TreeNode, Best>;
  readonly stays: ReadonlySet<TreeNode>;
  readonly rigid: ReadonlySet<TreeNode>;
  readonly cost: number;
}

function rigidNodes(nodes: readonly TreeNode[]): ReadonlySet<TreeNode> {
  const pressed = new Set<TreeNode>();
  for (const node of nodes)
    if (PRESSED.has(node.tag) || (node.parent && pressed.has(node.parent))) pressed.add(node);
  return new Set(nodes.filter((node) => RIGID.has(node.tag) || pressed.has(node)));
}

/** Cuts a row of children: `closed` is the best so far with no run open at its end, `open` with one that began at `since`. */
function bestBelow(node: TreeNode, { sums, best, stays, rigid, cost }: Ground): Best {
  if (node.from === node.to) return NOTHING;
  const isRigid = rigid.has(node);
  let closed: Best = NOTHING;
  let open: { value: number; since: number; before: Best } | undefined;
  node.children.forEach((child, i) => {
    const gap = i > 0 && (node.children[i - 1] as TreeNode).to < child.from;
    const own = (sums[child.to] ?? 0) - (sums[child.from] ?? 0);
    const below = best.get(child) ?? NOTHING;
    const before = closed;
    const start = before.value - cost + own;
    if (isRigid || stays.has(child)) open = undefined;
    else if (open && !gap && open.value + own >= start) open = { ...open, value: open.value + own };
    else open = { value: start, since: i, before };
    closed = join(before, below);
    if (open && open.value > closed.value) {
      const run = runOf(node, open.since, i, sums);
      closed = { value: open.value, runs: { before: open.before.runs, after: { run } } };
    }
  });
  return closed;
}

function join(a: Best, b: Best): Best {
  if (b.value === 0) return a;
  return { value: a.value + b.value, runs: a.runs ? { before: a.runs, after: b.runs } : b.runs };
}

function listOf(runs: Runs): readonly Run[] {
  const list: Run[] = [];
  const todo = [runs];
  while (todo.length > 0) {
    const next = todo.pop();
    if (!next) continue;
    if ('run' in next) list.push(next.run);
    else todo.push(next.after, next.before);
  }
  return list;
}

function runOf(parent: TreeNode, from: number, to: number, sums: Float64Array): Run {
  const first = (parent.children[from] as TreeNode).from;
  const end = (parent.children[to] as TreeNode).to;
  return { parent, from, to, first, end, evidence: (sums[end] ?? 0) - (sums[first] ?? 0) };
}

/** A run that takes all there is in its parent becomes the parent itself, box and padding included. */
function lift(run: Run, { stays, rigid }: Ground): Run {
  let at = run;
  for (let { parent } = at; parent.parent?.parent; parent = at.parent) {
    if (at.first !== parent.from || at.end !== parent.to) break;
    if (stays.has(parent) || rigid.has(parent.parent)) break;
    at = { ...at, parent: parent.parent, from: parent.index, to: parent.index };
  }
  return at;
}
