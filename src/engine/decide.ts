/**
 * Evidence per block -> the set of disjoint folds that gathers the most of it.
 *
 * A fold is a run of adjacent children of one element (one child is a run as well). Each fold costs a fixed amount, each
 * of its blocks adds its evidence, for or against. The best set is found by dynamic programming from the leaves up: what
 * the best set below an element gathers is the best way to cut its row of children into runs that are folded whole and
 * children that are decided by themselves. Every node is visited once, so time is linear in the size of the tree.
 */

import type { Segmentation, TreeNode } from './segment.ts';
import { sumOver } from './sum-over.ts';

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

/** What does not depend on any evidence: for each node, by its place in the list of all, 1 or 0. */
export interface Fixed {
  /** Elements that may not be folded, nor any run that holds one. */
  readonly stays: Uint8Array;
  /** Elements between whose children no line can be put in. */
  readonly rigid: Uint8Array;
}

/** The runs of a best set, joined without copying: most sets are thrown away again. */
type Runs = { readonly run: Run } | { readonly before: Runs; readonly after: Runs } | undefined;

/** Between these parents' children no line can be put in. */
export const RIGID = new Set('table tbody thead tfoot tr colgroup select dl picture'.split(' '));
/** Nor anywhere below these: a line there would be a button in a button. */
export const PRESSED = new Set(['a', 'button']);

/** What must stay by `mustStay`, with all that holds any of it, and what is rigid. */
export function fixedIn({ nodes }: Segmentation, mustStay: (node: TreeNode) => boolean): Fixed {
  const stays = new Uint8Array(nodes.length);
  const rigid = new Uint8Array(nodes.length);
  const pressed = new Uint8Array(nodes.length);
  for (let i = 0; i < nodes.length; i++) {
    const { tag, parent } = nodes[i] as TreeNode;
    if (PRESSED.has(tag) || (parent && pressed[parent.order] === 1)) pressed[i] = 1;
    if (pressed[i] === 1 || RIGID.has(tag)) rigid[i] = 1;
  }
  for (let i = nodes.length - 1; i >= 0; i--) {
    const node = nodes[i] as TreeNode;
    if (stays[i] === 0 && mustStay(node)) stays[i] = 1;
    if (node.parent && stays[i] === 1) stays[node.parent.order] = 1;
  }
  return { stays, rigid };
}

/**
 * The best set of folds, in page order. `evidence` has one number per block, positive for a promo; `cost` is what a fold
 * must gather before it pays, 0 or more.
 */
export function decide(
  { nodes, root }: Segmentation,
  evidence: Float32Array,
  cost: number,
  fixed: Fixed,
): readonly Run[] {
  const sums = new Float64Array(evidence.length + 1);
  const good = new Int32Array(evidence.length + 1);
  for (let i = 0; i < evidence.length; i++) {
    const own = evidence[i] as number;
    sums[i + 1] = (sums[i] as number) + own;
    good[i + 1] = (good[i] as number) + (own > 0 ? 1 : 0);
  }
  const ground: Ground = {
    ...fixed,
    sums,
    cost,
    values: new Float64Array(nodes.length),
    runs: new Array(nodes.length),
  };
  for (let i = nodes.length - 1; i >= 0; i--) {
    const node = nodes[i] as TreeNode;
    // Without any block that speaks for a fold there is none below.
    if (good[node.to] !== good[node.from]) cut(node, ground);
  }
  return listOf(ground.runs[root.order]).map((run) => lift(run, ground));
}

interface Ground extends Fixed {
  readonly sums: Float64Array;
  readonly cost: number;
  /** What the best set below each node gathers, and its runs. */
  readonly values: Float64Array;
  readonly runs: Runs[];
}

/**
 * Finds the best cut of a row of children: `closed` is the best so far with no run open at its end, `open` with one that
 * began at `since`, and `before` are the runs before that.
 */
function cut(node: TreeNode, ground: Ground): void {
  const { sums, stays, rigid, cost, values, runs } = ground;
  const isRigid = rigid[node.order] === 1;
  let closed = 0;
  let closedRuns: Runs;
  let open = -Infinity;
  let since = 0;
  let before: Runs;
  let end = node.from;
  for (let i = 0; i < node.children.length; i++) {
    const child = node.children[i] as TreeNode;
    const own = (sums[child.to] as number) - (sums[child.from] as number);
    const start = closed - cost + own;
    if (isRigid || stays[child.order] === 1) open = -Infinity;
    else if (child.from === end && open + own >= start) open += own;
    else {
      open = start;
      since = i;
      before = closedRuns;
    }
    end = child.to;
    const below = values[child.order] as number;
    if (below !== 0) {
      closed += below;
      closedRuns = joined(closedRuns, runs[child.order]);
    }
    if (open > closed) {
      closed = open;
      closedRuns = { before, after: { run: runOf(node, since, i, sums) } };
    }
  }
  values[node.order] = closed;
  runs[node.order] = closedRuns;
}

function joined(before: Runs, after: Runs): Runs {
  return before ? { before, after } : after;
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
  return { parent, from, to, first, end, evidence: sumOver(sums, first, end) };
}

/** A run that takes all there is in its parent becomes the parent itself, box and padding included. */
function lift(run: Run, { stays, rigid }: Ground): Run {
  let at = run;
  for (let { parent } = at; parent.parent?.parent; parent = at.parent) {
    if (at.first !== parent.from || at.end !== parent.to) break;
    if (stays[parent.order] === 1 || rigid[parent.parent.order] === 1) break;
    at = { ...at, parent: parent.parent, from: parent.index, to: parent.index };
  }
  return at;
}
