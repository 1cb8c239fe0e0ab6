/** Words that are learned: told on many sites, and telling. */
import { describe, expect, test } from 'vitest';
import type { Example } from '../../scripts/train/examples.ts';
import { fitVocabularies, packVocabulary } from '../../scripts/train/vocabulary.ts';
import { unpackVocabulary } from '../../src/engine/features/vocabulary.ts';
import { pageOf } from '../engine/documents.ts';

const PARTS = 2;

/** A page of one site: its promo and its article say the same on each, but for one word that only this site knows. */
function siteOf(at: number): Example {
  const own = `word${String.fromCharCode(97 + (at % 26))}${String.fromCharCode(97 + Math.floor(at / 26))}`;
  const page = pageOf(`<p>The council met ${own}</p><p>Grab yours ${own} grand${at}</p>`);
  return {
    name: String(at),
    page,
    weight: 1,
    isWritten: false,
    isMeasured: true,
    kinds: ['article', 'promo'],
    units: [],
    group: String(at),
    part: at % PARTS,
  };
}

const EXAMPLES = Array.from({ length: 60 }, (_, at) => siteOf(at));
const EVEN = (): readonly number[] => [1, 1];

describe('a vocabulary', () => {
  const { whole, byPart } = fitVocabularies(EXAMPLES, EVEN, PARTS);

  test('holds what promos say on many sites', () => {
    expect(whole.words.get('grab')).toBeGreaterThan(0);
    expect(whole.words.get('grab_yours')).toBeGreaterThan(0);
    expect(whole.words.get('council')).toBeLessThan(0);
  });

  test('holds nothing that few sites say', () => {
    expect([...whole.words.keys()].filter((word) => word.startsWith('word'))).toEqual([]);
  });

  test('is fitted for each part without it', () => {
    const first = EXAMPLES.filter(({ part }) => part === 0);
    const rest = EXAMPLES.filter(({ part }) => part !== 0);
    const few = fitVocabularies([...first, ...rest.slice(0, 5)], EVEN, PARTS);
    expect(byPart[0]?.words.size).toBeGreaterThan(0);
    expect(few.whole.words.size).toBeGreaterThan(0);
    // Five sites are too few to learn from.
    expect(few.byPart[0]?.words.size).toBe(0);
  });

  test('comes out the same each time, and survives packing', () => {
    expect(fitVocabularies(EXAMPLES, EVEN, PARTS).whole).toEqual(whole);
    const { words } = unpackVocabulary(packVocabulary(whole));
    expect(new Map([...words].sort())).toEqual(new Map([...whole.words].sort()));
  });

  test.each([
    ['Grab', 1],
    ['grab', 4.5],
  ])('cannot be packed with %s for %d', (term, weight) => {
    const words = new Map([[term, weight]]);
    expect(() => packVocabulary({ words, names: new Map(), addresses: new Map() })).toThrow();
  });
});
