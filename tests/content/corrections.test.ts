/** The reader's corrections on a page: what is said and taken back there holds, whatever order the settings come in. */
import { describe, expect, test } from 'vitest';
import { createCorrections, isSame } from '../../src/content/corrections.ts';
import type { Correction } from '../../src/engine/types.ts';

const KEEP: Correction = { verdict: 'keep', category: 'gold', print: 'x' };
const OTHER: Correction = { verdict: 'keep', category: 'app', print: 'y' };

describe('what was taken back', () => {
  test('is so at once, before the settings come', () => {
    const corrections = createCorrections([KEEP, OTHER], () => {});
    corrections.say(KEEP, false);
    expect([...corrections.kept()]).toEqual(['y']);
    expect(corrections.verdictOn('x')).toBeUndefined();
  });

  test('stays so while the settings still come with it', () => {
    const corrections = createCorrections([], () => {});
    corrections.say(KEEP, true);
    corrections.say(KEEP, false);
    corrections.adopt([KEEP, OTHER]);
    expect([...corrections.kept()]).toEqual(['y']);
  });

  test('holds again where it is said again, here or elsewhere', () => {
    const corrections = createCorrections([KEEP], () => {});
    corrections.say(KEEP, false);
    corrections.adopt([]);
    corrections.adopt([KEEP]);
    expect([...corrections.kept()]).toEqual(['x']);
    corrections.say(KEEP, false);
    corrections.say(KEEP, true);
    corrections.adopt([KEEP]);
    expect([...corrections.kept()]).toEqual(['x']);
  });

  test('takes nothing else along', () => {
    const corrections = createCorrections([KEEP, OTHER], () => {});
    corrections.say(KEEP, false);
    corrections.adopt([KEEP, OTHER, { ...KEEP, verdict: 'fold' }]);
    expect(corrections.all()).toEqual([OTHER, { ...KEEP, verdict: 'fold' }]);
  });
});

test('what is said here holds until the settings have it, and is not there twice', () => {
  const corrections = createCorrections([], () => {});
  corrections.say(KEEP, true);
  corrections.adopt([OTHER]);
  expect([...corrections.kept()].sort()).toEqual(['x', 'y']);
  corrections.adopt([OTHER, KEEP]);
  expect(corrections.all()).toEqual([OTHER, KEEP]);
});

test('the last word on a print holds', () => {
  const fold: Correction = { ...KEEP, verdict: 'fold' };
  const corrections = createCorrections([KEEP, OTHER, fold], () => {});
  expect(['x', 'y', 'z'].map((print) => corrections.verdictOn(print))).toEqual(['fold', 'keep', undefined]);
  expect([...corrections.kept()]).toEqual(['y']);
  corrections.say(KEEP, true);
  expect([corrections.verdictOn('x'), [...corrections.kept()].sort()]).toEqual(['keep', ['x', 'y']]);
});

test('what applied is told once each, and nothing where all was told', () => {
  const told: (readonly string[])[] = [];
  const corrections = createCorrections([KEEP, OTHER], (prints) => told.push(prints));
  for (const prints of [[], ['x'], ['x'], ['y', 'x']]) corrections.haveApplied(prints);
  expect(told).toEqual([['x'], ['y']]);
});

test('two lists are the same where they say the same in the same order', () => {
  expect(isSame([], [])).toBe(true);
  expect(isSame([KEEP, OTHER], [{ ...KEEP }, { ...OTHER }])).toBe(true);
  const others: readonly (readonly Correction[])[] = [
    [OTHER, KEEP],
    [KEEP],
    [KEEP, OTHER, OTHER],
    [KEEP, { ...OTHER, verdict: 'fold' }],
    [KEEP, { ...OTHER, category: 'gold' }],
    [KEEP, { ...OTHER, print: 'z' }],
  ];
  for (const other of others) expect(isSame([KEEP, OTHER], other)).toBe(false);
});
