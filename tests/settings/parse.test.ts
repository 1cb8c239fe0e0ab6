/** What storage may hold, what becomes of it, and what is written back. */
import { describe, expect, test } from 'vitest';
import { applyChange } from '../../src/settings/change.ts';
import { MAX_CORRECTIONS, type SiteCorrection } from '../../src/settings/corrections.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/defaults.ts';
import { mergeSettings, parseSettings } from '../../src/settings/parse.ts';
import { DEFAULT_READING } from '../../src/settings/reading.ts';
import type { Settings } from '../../src/settings/schema.ts';

const SAID: SiteCorrection = {
  site: 'a.com',
  verdict: 'fold',
  category: 'gold',
  print: 'x',
  words: 'Coins',
  day: '2031-04-05',
  times: 2,
};

const GOOD: Settings = {
  version: 3,
  scope: 'page',
  categories: { ...DEFAULT_SETTINGS.categories, gold: false },
  marks: false,
  sitesOff: ['b.com', 'a.com'],
  categoriesOff: [{ site: 'b.com', category: 'app' }],
  corrections: [SAID],
  reading: { ...DEFAULT_READING, theme: 'sepia', size: 24 },
};

describe('parseSettings', () => {
  test.each([
    undefined,
    null,
    7,
    'settings',
    [],
    [GOOD],
    {},
    { version: 0 },
    { version: 'x' },
    { version: 1.5 },
  ])('gives the defaults for %j', (value) => {
    expect(parseSettings(value)).toEqual(DEFAULT_SETTINGS);
  });

  test('gives back what was written', () => {
    expect(parseSettings(structuredClone(GOOD))).toEqual(GOOD);
  });

  test.each<[string, unknown, Partial<Settings>]>([
    ['scope', 'all', { scope: 'article' }],
    ['scope', 1, { scope: 'article' }],
    ['categories', [], { categories: DEFAULT_SETTINGS.categories }],
    ['categories', { gold: false, shop: 'no', app: 0 }, { categories: GOOD.categories }],
    ['categories', Object.create({ gold: false }), { categories: DEFAULT_SETTINGS.categories }],
    ['marks', 'no', { marks: true }],
    ['marks', 0, { marks: true }],
    ['marks', undefined, { marks: true }],
    ['sitesOff', 'a.com', { sitesOff: [] }],
    ['sitesOff', { 0: 'a.com' }, { sitesOff: [] }],
    ['sitesOff', ['a.com', 7, '', null, 'b.com', 'a.com', 'x'.repeat(300)], { sitesOff: ['a.com', 'b.com'] }],
    ['corrections', { 'a.com': ['x'] }, { corrections: [] }],
    ['corrections', [null, 'x', {}, { ...SAID, site: '' }, { ...SAID, verdict: 'x' }, SAID], {}],
    ['corrections', [{ ...SAID, extra: 1 }], {}],
    ['corrections', [{ ...SAID, print: 'x'.repeat(201) }], { corrections: [] }],
    [
      'categoriesOff',
      [{ site: 'b.com', category: 'app', extra: 1 }, { site: 'b.com', category: 'x' }, 7],
      {},
    ],
    ['categoriesOff', 'b.com', { categoriesOff: [] }],
    ['reading', [], { reading: DEFAULT_READING }],
    ['reading', 'sepia', { reading: DEFAULT_READING }],
    ['reading', { theme: 'pink', size: 24 }, { reading: { ...DEFAULT_READING, size: 24 } }],
    ['reading', { theme: 'sepia', size: '24' }, { reading: { ...DEFAULT_READING, theme: 'sepia' } }],
  ])('mends %s = %j alone', (field, value, mended) => {
    expect(parseSettings({ ...GOOD, [field]: value })).toEqual({ ...GOOD, ...mended });
  });

  test('bounds the lists, keeping the newest', () => {
    const corrections = Array.from({ length: MAX_CORRECTIONS + 5 }, (_, index) => ({
      ...SAID,
      print: `${index}`,
    }));
    const parsed = parseSettings({ ...GOOD, corrections }).corrections;
    expect([parsed.length, parsed[0]?.print]).toEqual([MAX_CORRECTIONS, '5']);
  });

  test('makes corrections of what an older version called "not a promo", and loses none', () => {
    const kept = [{ site: 'a.com', fingerprint: 'x' }, null, { site: 'b.com', fingerprint: 'y' }];
    const corrections = ['a.com x', 'b.com y'].map((each) => {
      const [site, print] = each.split(' ');
      return { ...SAID, site, print, verdict: 'keep', category: 'other', words: '', day: '', times: 0 };
    });
    for (const version of [1, 2]) expect(parseSettings({ version, kept }).corrections).toEqual(corrections);
  });
});

describe('mergeSettings', () => {
  const write = (stored: unknown, change: Parameters<typeof applyChange>[1]): unknown => {
    const before = parseSettings(stored);
    return mergeSettings(stored, before, applyChange(before, change), change);
  };

  test('writes only what changed, so that later defaults can still reach the rest', () => {
    expect(write(undefined, { kind: 'scope', scope: 'page' })).toEqual({ version: 3, scope: 'page' });
  });

  test('writes that marks are not wanted', () => {
    expect(write({ version: 1 }, { kind: 'marks', on: false })).toEqual({ version: 3, marks: false });
  });

  test('keeps what only a newer version knows', () => {
    const newer = {
      version: 9,
      scope: 'everywhere',
      look: { rule: 'thin' },
      categories: { gold: false, podcast: false },
      sitesOff: ['a.com'],
    };
    expect(write(newer, { kind: 'site', site: 'b.com', on: false })).toEqual({
      ...newer,
      sitesOff: ['a.com', 'b.com'],
    });
    const written = write(newer, { kind: 'category', category: 'shop', on: false });
    expect(written).toMatchObject({
      version: 9,
      scope: 'everywhere',
      categories: { gold: false, podcast: false, shop: false },
    });
  });

  test('writes of the way of reading what changed, and keeps what only a newer version knows', () => {
    const stored = { version: 9, reading: { ruler: true, font: 'blackletter' } };
    expect(write(stored, { kind: 'reading', reading: { theme: 'dark' } })).toEqual({
      version: 9,
      reading: { ruler: true, font: 'blackletter', theme: 'dark' },
    });
    expect(write(undefined, { kind: 'reading', reading: { size: 30 } })).toEqual({
      version: 3,
      reading: { size: 30 },
    });
  });

  describe('entries that only a newer version can read', () => {
    const KEEP: SiteCorrection = { ...SAID, site: 'b.com', verdict: 'keep', print: 'y' };
    const TRAVEL = { ...SAID, category: 'travel' };
    const newer = {
      version: 9,
      corrections: [TRAVEL, { ...KEEP, note: 'n' }],
      categoriesOff: [
        { site: 'b.com', category: 'travel' },
        { site: 'b.com', category: 'app', since: 7 },
      ],
    };
    const APPLIED = { kind: 'applied', site: 'b.com', prints: ['y'] } as const;

    test('stay, with all that they say', () => {
      expect(write(newer, APPLIED)).toEqual({
        ...newer,
        corrections: [TRAVEL, { ...KEEP, note: 'n', times: 3 }],
      });
      expect(write(newer, { kind: 'category-here', site: 'c.com', category: 'gold', on: false })).toEqual({
        ...newer,
        categoriesOff: [...newer.categoriesOff, { site: 'c.com', category: 'gold' }],
      });
    });

    test.each<[string, Parameters<typeof applyChange>[1], readonly unknown[]]>([
      ['one is taken back', { kind: 'uncorrect', site: 'b.com', print: 'y' }, [TRAVEL]],
      ['another site is forgotten', { kind: 'forget', site: 'b.com' }, [TRAVEL]],
      ['their site is forgotten', { kind: 'forget', site: 'a.com' }, [{ ...KEEP, note: 'n' }]],
      ['all is forgotten', { kind: 'forget', site: '' }, []],
      [
        'something else is said about the same',
        { kind: 'correct', correction: { ...KEEP, verdict: 'fold' } },
        [TRAVEL, { ...KEEP, verdict: 'fold' }],
      ],
    ])('are as they should be once %s', (_, change, corrections) => {
      expect(write(newer, change)).toEqual({ ...newer, corrections });
    });

    test('stay off as one that is known is switched on', () => {
      const change = { kind: 'category-here', site: 'b.com', category: 'app', on: true } as const;
      expect(write(newer, change)).toEqual({
        ...newer,
        categoriesOff: [{ site: 'b.com', category: 'travel' }],
      });
    });

    test.each<unknown>([
      null,
      7,
      'x',
      [],
      {},
      { ...SAID, site: '' },
      { ...SAID, site: 7, category: 'travel' },
    ])('are not what belongs to no site: %j', (broken) => {
      const written = write({ ...newer, corrections: [broken, KEEP] }, APPLIED);
      expect(written).toEqual({ ...newer, corrections: [{ ...KEEP, times: 3 }] });
    });

    test('are the first to go where there are too many', () => {
      const known = Array.from({ length: MAX_CORRECTIONS - 1 }, (_, i) => ({ ...SAID, print: `${i}` }));
      const corrections = [TRAVEL, { ...TRAVEL, print: 'z' }, ...known];
      const written = write({ version: 9, corrections }, { kind: 'correct', correction: KEEP });
      expect(written).toEqual({ version: 9, corrections: [...known, KEEP] });
    });
  });

  test.each([null, 'broken', [1], 7])('starts anew over %j', (stored) => {
    expect(write(stored, { kind: 'site', site: 'b.com', on: false })).toEqual({
      version: 3,
      sitesOff: ['b.com'],
    });
  });
});
