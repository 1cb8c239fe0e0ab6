/** The undo ladder: what its steps say on the page and to the background, and for how long it stays said. */
import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Corrections, createCorrections } from '../../src/content/corrections.ts';
import type { Stead } from '../../src/content/fold-set.ts';
import { createLadder, type Ladder } from '../../src/content/ladder.ts';
import type { PlacedFold } from '../../src/content/placed.ts';
import type { Category, Fold } from '../../src/engine/types.ts';
import type { SaidCorrection } from '../../src/settings/corrections.ts';
import type { Policy } from '../../src/settings/policy.ts';
import { POLICY } from './policies.ts';

const PLACEMENT = { style: {}, height: 80, width: 400, isInline: false, isInRow: false };
const remember = vi.fn(async (_: SaidCorrection, __: boolean) => true);
const rememberLeft = vi.fn(async () => true);
const onCorrected = vi.fn();
const onLeft = vi.fn();
let dom: JSDOM;
let before: string;
let placed: readonly PlacedFold[];
let kept: readonly PlacedFold[];
let corrections: Corrections;
let ladder: Ladder;

function foldFor(id: string, category: Category): Fold {
  const words = { excerpt: `Words of ${id}`, text: id, fingerprint: id, print: `print of ${id}` };
  const run = { parent: [0], from: 0, to: 0 };
  return { id, category, confidence: 0.9, zone: 'inside', reasons: [], run, ...words };
}

/** A fold before an element of that id, with a line that does nothing. */
function put(id: string, category: Category): PlacedFold {
  const { document } = dom.window;
  const element = document.getElementById(id) as HTMLElement;
  const host = document.createElement('winnow-fold');
  element.before(host);
  const box = () => host.getBoundingClientRect();
  const sign = { host, paint: () => {}, focus: () => {}, setOpen: () => {}, box };
  const fold = foldFor(id, category);
  const found = { fold, isSure: true, elements: [element], since: 0, text: id } as const;
  return { ...found, status: 'folded', sign, placement: PLACEMENT };
}

function remove(gone: readonly PlacedFold[], stead?: Stead): void {
  stead?.of.sign.host.before(stead.host);
  for (const { sign } of gone) sign.host.remove();
  placed = placed.filter((each) => !gone.includes(each));
}

const folding = {
  find: (id: string) => placed.find(({ fold }) => fold.id === id),
  keep: (id: string, stead?: Stead) => {
    const meant = placed.filter(({ fold }) => fold.id === id);
    kept = [...kept, ...meant];
    remove(meant, stead);
    return meant[0]?.fold;
  },
  unkeep: (id: string) => kept.find(({ fold }) => fold.id === id)?.fold,
  leave: (isLeft: (fold: Fold) => boolean, stead?: Stead) =>
    remove(
      placed.filter(({ fold }) => isLeft(fold)),
      stead,
    ),
  repaint: () => {},
};

beforeEach(() => {
  const body = '<p id="a">A</p><p id="b">B</p><p id="c">C</p>';
  dom = new JSDOM(`<!doctype html><body>${body}</body>`, { pretendToBeVisual: true });
  before = dom.window.document.body.innerHTML;
  vi.clearAllMocks();
  remember.mockResolvedValue(true);
  rememberLeft.mockResolvedValue(true);
  placed = [put('a', 'gold'), put('b', 'gold'), put('c', 'webinar')];
  kept = [];
  corrections = createCorrections([], () => {});
  ladder = createLadder({
    document: dom.window.document,
    message: (key, ...words) => [key, ...words].join(' '),
    write: (_, work) => work(),
    policy: POLICY,
    folding,
    corrections,
    remember,
    rememberLeft,
    guard: (work) => work(),
    onCorrected,
    onLeft,
  });
});
afterEach(() => dom.window.close());

/** Winnow's elements on the page, in order. */
function own(): readonly string[] {
  return [...dom.window.document.body.children]
    .map(({ localName }) => localName)
    .filter((name) => name !== 'p')
    .map((name) => name.replace('winnow-', ''));
}

describe('a step on a line', () => {
  test('keeps one, and says so in its place', async () => {
    await ladder.take('b', 'keep');
    expect(own()).toEqual(['fold', 'said', 'fold']);
    const correction = { verdict: 'keep', category: 'gold', print: 'print of b', words: 'Words of b' };
    expect(remember.mock.calls).toEqual([[correction, true]]);
    expect(onCorrected.mock.calls).toEqual([[false]]);
  });

  test.each<['category' | 'site', Category | null, readonly string[]]>([
    ['category', 'gold', ['said', 'fold']],
    ['site', null, ['said']],
  ])('leaves a %s alone', async (step, what, left) => {
    await ladder.take('a', step);
    expect(own()).toEqual(left);
    expect(rememberLeft.mock.calls).toEqual([[what, true]]);
    const expected = what === null ? { ...POLICY, fold: false } : { ...POLICY, categories: ['webinar'] };
    expect(onLeft.mock.calls).toEqual([[expected]]);
  });

  test('taken back on what the reader had picked makes it a promo again', async () => {
    const correction = { category: 'gold', print: 'print of b' } as const;
    corrections.say({ ...correction, verdict: 'fold' }, true);
    await ladder.keep('b', true);
    await ladder.keep('b', false);
    const said = remember.mock.calls.map(([{ verdict }, on]) => [verdict, on]);
    expect(said).toEqual([
      ['keep', true],
      ['fold', true],
    ]);
    expect(corrections.all()).toMatchObject([{ ...correction, verdict: 'fold' }]);
  });

  test('that nobody remembers has the page read again', async () => {
    remember.mockResolvedValue(false);
    await ladder.take('a', 'keep');
    expect(onCorrected.mock.calls).toEqual([[false], [true]]);
  });

  test('on a fold that is gone does nothing', async () => {
    await ladder.take('z', 'site');
    expect([own(), rememberLeft.mock.calls]).toEqual([['fold', 'fold', 'fold'], []]);
  });
});

describe('what was said', () => {
  test.each<[string, 'keep' | 'category' | 'site', Partial<Policy>]>([
    ['not a promo', 'keep', { corrections: [{ verdict: 'keep', category: 'gold', print: 'print of a' }] }],
    ['a category', 'category', { categories: ['webinar'] }],
    ['a site', 'site', { fold: false }],
  ])('of %s stays while the settings say so, and goes with them', async (_, step, change) => {
    await ladder.take('a', step);
    expect(ladder.adopt(POLICY)).toEqual(onLeft.mock.calls[0]?.[0] ?? POLICY);
    expect(own()).toContain('said');
    expect(ladder.adopt({ ...POLICY, ...change })).toEqual({ ...POLICY, ...change });
    expect(own()).toContain('said');
    expect(ladder.adopt(POLICY)).toEqual(POLICY);
    expect(own()).not.toContain('said');
  });

  test('goes with what takes it back elsewhere', async () => {
    await ladder.take('a', 'category');
    await ladder.leave('gold', false);
    expect(own()).toEqual(['fold']);
    await ladder.take('c', 'keep');
    expect(await ladder.keep('c', false)).toBe(true);
    expect(own()).toEqual([]);
  });

  test('is cleared without a trace', async () => {
    await ladder.take('a', 'site');
    ladder.clear();
    expect(dom.window.document.body.innerHTML).toBe(before);
  });
});

test('a word about what is not there is not kept', async () => {
  expect(await ladder.keep('z', true)).toBeUndefined();
  expect(remember).not.toHaveBeenCalled();
});
