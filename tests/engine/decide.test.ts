/** The best set of folds: by table, and beside one that tries all sets. */
import { describe, expect, test } from 'vitest';
import { randomFrom } from '../../scripts/train/random.ts';
import { decide, fixedIn, type Run } from '../../src/engine/decide.ts';
import type { TreeNode } from '../../src/engine/segment.ts';
import { box, type PlainTree, type Spec, text, treeOf, watchChildren } from './plain-tree.ts';

const COST = 0.75;

function runsOf({ segmentation, evidence, mustStay }: PlainTree, cost = COST): readonly Run[] {
  return decide(segmentation, evidence, cost, fixedIn(segmentation, mustStay));
}

/** The blocks of each run, as `first-last`. */
function rangesOf(spec: Spec, cost?: number): readonly string[] {
  return runsOf(treeOf(spec), cost).map(({ first, end }) => `${first}-${end - 1}`);
}

describe('folds', () => {
  const GOOD = text(1);
  const BAD = text(-1);
  test.each<[string, Spec, readonly string[]]>([
    ['one good block', box(BAD, GOOD, BAD), ['1-1']],
    ['a run of siblings', box(BAD, GOOD, GOOD, GOOD, BAD), ['1-3']],
    ['across a weak block', box(GOOD, text(-0.5), GOOD), ['0-2']],
    ['around a bad block', box(GOOD, BAD, GOOD), ['0-0', '2-2']],
    ['a box whole', box(BAD, box(GOOD, text(0), GOOD), BAD), ['1-3']],
    ['the good part of a box', box(BAD, box(GOOD, GOOD, text(-3))), ['1-2']],
    ['boxes and their neighbours', box(box(GOOD, GOOD), GOOD, box(GOOD)), ['0-3']],
    ['good blocks in bad company, each', box(box(GOOD, BAD, BAD), box(BAD, BAD, GOOD)), ['0-0', '5-5']],
    ['weak blocks that pay together', box(text(0.25), text(0.25), text(0.375)), ['0-2']],
    ['text of a box with its children', box(BAD, box(1, GOOD, 1)), ['1-3']],
    ['around what must stay', box(GOOD, text(1, { stays: true }), GOOD), ['0-0', '2-2']],
    ['beside what must stay, in its box', box(box(GOOD, text(1, { stays: true })), BAD), ['0-0']],
    ['beside text that is not theirs', box(GOOD, -0.125, GOOD), ['0-0', '2-2']],
    ['a table whole', box(BAD, { tag: 'table', holds: [{ tag: 'tr', holds: [GOOD, GOOD] }] }), ['1-2']],
    ['what a cell holds', box({ tag: 'tr', holds: [BAD, box(GOOD, text(-3))] }), ['1-1']],
  ])('%s', (_, spec, ranges) => {
    expect(rangesOf(spec)).toEqual(ranges);
  });

  test.each<[string, Spec]>([
    ['nothing', box()],
    ['empty boxes', box(box(), box(box()))],
    ['bad blocks', box(BAD, box(BAD), BAD)],
    ['what gathers just its cost', box(text(0.75), BAD, text(0.5))],
    ['weak blocks that do not pay', box(text(0.25), text(0.25))],
    ['weak blocks in boxes apart', box(box(text(0.5), BAD), box(BAD, text(0.5)))],
    ['text of the body itself', box(5)],
    ['text of a box that holds what must stay', box(box(5, text(0, { stays: true })))],
    ['what must stay', box(text(9, { stays: true }))],
    ['what holds what must stay', box(box(9, box(text(0, { stays: true }))))],
    ['rows of a table', box({ tag: 'tbody', holds: [GOOD, GOOD, text(-4)] })],
    ['terms of a list', box({ tag: 'dl', holds: [GOOD, text(-4), GOOD] })],
    ['parts of a button', box({ tag: 'button', holds: [GOOD, text(-4)] })],
    ['parts of a link', box({ tag: 'a', holds: [GOOD, text(-4)] })],
  ])('not: %s', (_, spec) => {
    expect(rangesOf(spec)).toEqual([]);
  });

  test('take an element itself rather than all it holds', () => {
    const { segmentation, ...rest } = treeOf(box(box(BAD, box(box(GOOD, GOOD)), BAD)));
    const [run] = runsOf({ segmentation, ...rest });
    expect(run?.parent).toBe(segmentation.root.children[0]);
    expect([run?.from, run?.to]).toEqual([1, 1]);
  });

  test('take no element that must stay for all it holds', () => {
    const tree = treeOf(box(box(BAD, { stays: true, holds: [GOOD, GOOD] }, BAD)));
    for (const run of runsOf(tree)) expect(coveredBy(run).filter(tree.mustStay).length).toBe(0);
  });
});

/** All nodes that a run folds. */
function coveredBy({ parent, from, to }: Pick<Run, 'parent' | 'from' | 'to'>): readonly TreeNode[] {
  const below = (node: TreeNode): readonly TreeNode[] => [node, ...node.children.flatMap(below)];
  return parent.children.slice(from, to + 1).flatMap(below);
}

const RIGID = ['table', 'tr', 'dl', 'a', 'button'];

/** Whether a line may stand among an element's children: not in a row of cells, nor anywhere in what is pressed. */
function mayHoldLine(node: TreeNode): boolean {
  if (RIGID.includes(node.tag)) return false;
  for (let at = node.parent; at; at = at.parent) if (at.tag === 'a' || at.tag === 'button') return false;
  return true;
}

/** Each run that may be folded at all, with what it gathers and the nodes it takes. */
function allRuns({ segmentation, evidence, mustStay }: PlainTree) {
  return segmentation.nodes.flatMap((parent) => {
    if (!mayHoldLine(parent)) return [];
    const { children } = parent;
    return children.flatMap((first, from) => {
      const runs: { value: number; nodes: ReadonlySet<TreeNode> }[] = [];
      for (let to = from; to < children.length; to++) {
        if (to > from && children[to - 1]?.to !== children[to]?.from) break;
        const nodes = new Set(coveredBy({ parent, from, to }));
        if ([...nodes].some(mustStay)) break;
        const value = evidence.slice(first.from, children[to]?.to).reduce((a, b) => a + b, 0);
        runs.push({ value: value - COST, nodes });
      }
      return runs;
    });
  });
}

/** The most that any set of disjoint runs gathers, found by trying every one of them. */
function bestValue(runs: ReturnType<typeof allRuns>, taken: readonly ReadonlySet<TreeNode>[] = []): number {
  const [run, ...others] = runs;
  if (!run) return 0;
  const without = bestValue(others, taken);
  if (taken.some((nodes) => [...run.nodes].some((node) => nodes.has(node)))) return without;
  return Math.max(without, run.value + bestValue(others, [...taken, run.nodes]));
}

/** A small tree, with evidence in eighths so that sums are exact. */
function randomTree(random: () => number, depth: number, budget: { left: number }): Spec {
  const holds: (number | Spec)[] = [];
  const parts = depth === 0 ? 1 + Math.floor(4 * random()) : Math.floor(4 * random());
  for (let i = 0; i < parts && budget.left > 0; i++) {
    if (random() < 0.2) holds.push(Math.round(16 * random() - 8) / 8);
    else {
      budget.left--;
      const evidence = Math.round(24 * random() - 11) / 8;
      const isLeaf = depth >= 3 || random() < 0.5;
      holds.push(isLeaf ? text(evidence) : randomTree(random, depth + 1, budget));
    }
  }
  const tag = random() < 0.1 ? (RIGID[Math.floor(RIGID.length * random())] as string) : 'div';
  return { tag: depth === 0 ? 'body' : tag, stays: depth > 0 && random() < 0.08, holds };
}

describe.each(Array.from({ length: 20 }, (_, i) => i + 1))('on random trees, seed %d', (seed) => {
  const random = randomFrom(seed * 7919);
  const trees = Array.from({ length: 30 }, () => treeOf(randomTree(random, 0, { left: 8 })));

  test('no set of folds gathers more', () => {
    for (const tree of trees) {
      const value = runsOf(tree).reduce((sum, run) => sum + run.evidence - COST, 0);
      expect(value).toBe(bestValue(allRuns(tree)));
    }
  });

  test('folds are disjoint, in page order, and say what they gather', () => {
    for (const tree of trees) {
      let last = 0;
      for (const run of runsOf(tree)) {
        const { first, end, parent, from, to } = run;
        expect(first).toBeGreaterThanOrEqual(last);
        expect(first).toBe(parent.children[from]?.from);
        expect(end).toBe(parent.children[to]?.to);
        expect(run.evidence).toBe(tree.evidence.slice(first, end).reduce((a, b) => a + b, 0));
        expect(run.evidence).toBeGreaterThan(COST);
        last = end;
      }
    }
  });

  test('no fold takes what must stay, or leaves the rows of a table without one', () => {
    for (const tree of trees) {
      for (const run of runsOf(tree)) {
        expect(coveredBy(run).filter(tree.mustStay).length).toBe(0);
        expect(mayHoldLine(run.parent)).toBe(true);
      }
    }
  });
});

describe('the work grows with the page and no faster', () => {
  const many = (n: number, make: (i: number) => Spec): readonly Spec[] =>
    Array.from({ length: n }, (_, i) => make(i));
  const turn = (i: number): number => (i % 2 === 0 ? 1 : -1);
  const deep = (n: number): Spec => {
    let spec = text(1);
    for (let i = 0; i < n; i++) spec = i % 7 === 0 ? box(text(turn(i)), spec) : box(spec);
    return spec;
  };
  test.each<[string, (n: number) => Spec]>([
    ['a long row', (n) => box(...many(n, (i) => text(turn(i))))],
    ['a long row of promos', (n) => box(box(...many(n, () => text(1))))],
    ['deep nesting', deep],
    ['many boxes', (n) => box(...many(n, (i) => box(text(turn(i)), text(-turn(i)))))],
    ['a long row of boxes to fold whole', (n) => box(box(...many(n, (i) => box(box(text(turn(i)))))))],
  ])('%s', (_, make) => {
    const work = (n: number): { readonly asked: number; readonly looks: number; readonly nodes: number } => {
      const tree = treeOf(make(n));
      let asked = 0;
      const mustStay = (): boolean => ++asked < 0;
      const { looks } = watchChildren(tree);
      runsOf({ ...tree, mustStay });
      return { asked, looks: looks(), nodes: tree.segmentation.nodes.length };
    };
    const [small, large] = [work(1000), work(4000)];
    expect([small.asked, large.asked]).toEqual([small.nodes, large.nodes]);
    expect(large.looks / small.looks).toBeLessThan(1.1 * (large.nodes / small.nodes));
  });
});
