/** What the settings say about a host. */
import { describe, expect, test } from 'vitest';
import { CATEGORIES, type Category } from '../../src/engine/types.ts';
import type { SiteCorrection } from '../../src/settings/corrections.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/defaults.ts';
import { looksAlike, policyFor } from '../../src/settings/policy.ts';
import type { Settings } from '../../src/settings/schema.ts';

function withSitesOff(...sitesOff: string[]): Settings {
  return { ...DEFAULT_SETTINGS, sitesOff };
}

test('by default Winnow folds every category in articles', () => {
  expect(policyFor(DEFAULT_SETTINGS, 'example.com')).toEqual({
    fold: true,
    scope: 'article',
    categories: [...CATEGORIES],
    marks: true,
    corrections: [],
    leanings: {},
  });
});

describe('a site that is off', () => {
  test.each([
    ['example.co.uk', 'example.co.uk'],
    ['example.co.uk', 'news.example.co.uk'],
    ['example.co.uk', 'a.b.example.co.uk'],
    ['example.co.uk', 'NEWS.Example.co.uk.'],
    ['xn--mller-kva.de', 'www.xn--mller-kva.de'],
    ['127.0.0.1', '127.0.0.1'],
    ['[::1]', '[::1]'],
    ['localhost', 'localhost'],
  ])('%s covers %s', (site, host) => {
    expect(policyFor(withSitesOff('other.net', site), host).fold).toBe(false);
  });

  test.each([
    ['example.com', 'notexample.com'],
    ['example.com', 'example.com.evil.net'],
    ['example.com', 'example.co'],
    ['example.com', 'com'],
    ['example.co.uk', 'other.co.uk'],
    ['alice.github.io', 'bob.github.io'],
    ['alice.github.io', 'github.io'],
    ['127.0.0.1', '127.0.0.2'],
    ['localhost', 'mylocalhost'],
    ['example.com', ''],
  ])('%s does not cover %j', (site, host) => {
    expect(policyFor(withSitesOff(site), host).fold).toBe(true);
  });
});

test('only categories that are on are folded', () => {
  const categories = { ...DEFAULT_SETTINGS.categories, gold: false, other: false };
  const policy = policyFor({ ...DEFAULT_SETTINGS, scope: 'page', categories }, 'example.com');
  expect(policy.categories).toEqual(CATEGORIES.filter((each) => each !== 'gold' && each !== 'other'));
  expect(policy.scope).toBe('page');
});

function said(site: string, print: string, change: Partial<SiteCorrection> = {}): SiteCorrection {
  return { site, verdict: 'keep', category: 'gold', print, words: '', day: '', times: 0, ...change };
}

test.each([
  ['www.example.com', ['a', 'c']],
  ['example.com', ['a', 'c']],
  ['example.org', ['b']],
  ['notexample.com', []],
  ['constructor', []],
  ['__proto__', []],
])('on %s the corrections %j hold', (host, prints) => {
  const corrections = [said('example.com', 'a'), said('example.org', 'b'), said('example.com', 'c')];
  const policy = policyFor({ ...DEFAULT_SETTINGS, corrections }, host);
  expect(policy.corrections.map(({ print }) => print)).toEqual(prints);
});

test('a category may be left alone on one site', () => {
  const settings: Settings = {
    ...DEFAULT_SETTINGS,
    categoriesOff: [{ site: 'example.com', category: 'gold' }],
  };
  expect(policyFor(settings, 'www.example.com').categories).not.toContain('gold');
  expect(policyFor(settings, 'example.org').categories).toEqual([...CATEGORIES]);
});

describe('corrections of a site move what is sure enough there', () => {
  const keep = said('example.com', 'a');
  const fold = said('example.com', 'b', { verdict: 'fold' });
  const shop = said('example.com', 'c', { category: 'shop' });

  test.each<[string, readonly SiteCorrection[], object]>([
    ['one does not', [keep], {}],
    ['one of each kind does not', [keep, fold], {}],
    ['two of two categories do not', [keep, shop], {}],
    ['two of another site do not', [said('example.org', 'a'), said('example.org', 'b')], {}],
    ['two like ones do', [keep, keep], { gold: 0.05 }],
    ['two missed ones do', [fold, fold], { gold: -0.05 }],
    ['a third one more', [keep, keep, keep], { gold: 0.1 }],
    ['those against them count', [keep, keep, keep, fold], { gold: 0.05 }],
    ['categories by themselves', [keep, keep, shop, shop], { gold: 0.05, shop: 0.05 }],
    ['not without end', Array.from({ length: 30 }, () => keep), { gold: 0.2 }],
  ])('%s', (_, corrections, leanings) => {
    const policy = policyFor({ ...DEFAULT_SETTINGS, corrections }, 'www.example.com');
    expect(Object.keys(policy.leanings)).toEqual(Object.keys(leanings));
    for (const [name, leaning] of Object.entries(leanings))
      expect(policy.leanings[name as Category]).toBeCloseTo(leaning);
  });
});

test.each<[Partial<Settings>, boolean]>([
  [{}, true],
  [{ corrections: [said('example.com', 'a')], sitesOff: ['example.com'] }, true],
  [{ scope: 'page' }, false],
  [{ marks: false }, false],
  [{ categories: { ...DEFAULT_SETTINGS.categories, gold: false } }, false],
])('%j looks alike: %s', (change, expected) => {
  const [one, other] = [DEFAULT_SETTINGS, { ...DEFAULT_SETTINGS, ...change }].map((settings) =>
    policyFor(settings, 'example.com'),
  );
  expect(one && other && looksAlike(one, other)).toBe(expected);
});
