/** What the settings say about a host. */
import { describe, expect, test } from 'vitest';
import { CATEGORIES } from '../../src/engine/types.ts';
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
    kept: [],
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

test.each([
  ['www.example.com', ['a', 'c']],
  ['example.com', ['a', 'c']],
  ['example.org', ['b']],
  ['notexample.com', []],
  ['constructor', []],
  ['__proto__', []],
])('%s keeps %j', (host, kept) => {
  const blocks = [
    { site: 'example.com', fingerprint: 'a' },
    { site: 'example.org', fingerprint: 'b' },
    { site: 'example.com', fingerprint: 'c' },
  ];
  expect(policyFor({ ...DEFAULT_SETTINGS, kept: blocks }, host).kept).toEqual(kept);
});

test.each<[Partial<Settings>, boolean]>([
  [{}, true],
  [{ kept: [{ site: 'example.com', fingerprint: 'a' }], sitesOff: ['example.com'] }, true],
  [{ scope: 'page' }, false],
  [{ marks: false }, false],
  [{ categories: { ...DEFAULT_SETTINGS.categories, gold: false } }, false],
])('%j looks alike: %s', (change, expected) => {
  const [one, other] = [DEFAULT_SETTINGS, { ...DEFAULT_SETTINGS, ...change }].map((settings) =>
    policyFor(settings, 'example.com'),
  );
  expect(one && other && looksAlike(one, other)).toBe(expected);
});
