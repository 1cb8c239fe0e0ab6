/** The reader's corrections on a page: what is said and taken back there holds, whatever order the settings come in. */
import { describe, expect, test } from 'vitest';
import { createCorrections } from '../../src/content/corrections.ts';
import type { Correction } from '../../src/engine/types.ts';

const KEEP: Correction = { verdict: 'keep', category: 'gold', print: 'x' };
const OTHER: Correction = { verdict: 'keep', category: 'app', print: 'y' };

describe('what was taken back', () => {
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
