/** Labelled pages: how blocks are found again, and how pages are split. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { alignBlocks, listPages, writerOf } from '../../scripts/train/corpus.ts';
import { readCase, readExample } from '../../scripts/train/examples.ts';
import { hashOf } from '../../scripts/train/random.ts';
import { CASES } from './cases.ts';

const folder = mkdtempSync(join(tmpdir(), 'winnow-corpus-'));
afterAll(() => rmSync(folder, { recursive: true }));

const keysOf = (texts: readonly string[]): string =>
  texts.map((text) => hashOf(text).toString(16).padStart(8, '0')).join('');

describe('alignBlocks', () => {
  const far = Array.from({ length: 100 }, (_, i) => `other ${i}`);
  test.each<[string, readonly string[], readonly string[], readonly number[]]>([
    ['the same blocks', ['a', 'b', 'c'], ['a', 'b', 'c'], [0, 1, 2]],
    ['nothing', [], ['a'], []],
    ['no blocks any more', ['a', 'b'], [], [-1, -1]],
    ['blocks between', ['a', 'b'], ['x', 'a', 'y', 'b'], [1, 3]],
    ['a block that is gone', ['a', 'gone', 'b'], ['a', 'b'], [0, -1, 1]],
    ['texts that come again, in order', ['ad', 'a', 'ad'], ['ad', 'a', 'x', 'ad'], [0, 1, 3]],
    ['a text that comes again less often', ['ad', 'ad'], ['ad', 'x'], [0, -1]],
    ['a block out of order', ['a', 'b', 'c'], ['b', 'a', 'c'], [1, -1, 2]],
    ['a block that is too far away', ['a', 'b'], ['a', ...far, 'b'], [0, -1]],
    ['a hash that begins with naught', ['0', 'f', '27'], ['27', '0', 'f', '27'], [1, 2, 3]],
  ])('%s', (_, from, to, at) => {
    expect(alignBlocks(keysOf(from), to)).toEqual(at);
  });
});

const HTML =
  '<nav>Menu</nav><h1>Light</h1><p>The tower was sold.</p><p>Sign up!</p><p>Ad</p><p>It was cheap.</p>';
const TEXTS = ['Menu', 'Light', 'The tower was sold.', 'Sign up!', 'Ad', 'It was cheap.'];

function writeCorpus(name: string, pages: Readonly<Record<string, object>>): string {
  const root = join(folder, name);
  for (const part of ['labels', 'pages']) mkdirSync(join(root, part), { recursive: true });
  for (const [id, label] of Object.entries(pages)) {
    const all = {
      id,
      lang: 'en',
      quality: 'ok',
      keys: keysOf(TEXTS),
      promos: [],
      article: [],
      ignore: [],
      ...label,
    };
    writeFileSync(join(root, 'labels', `${id}.json`), JSON.stringify(all));
    writeFileSync(join(root, 'pages', `${id}.html.gz`), gzipSync(HTML));
  }
  return root;
}

describe('listPages', () => {
  test('lists pages by name, with their text', () => {
    const one = writeCorpus('one', { b: { url: 'https://b.example/' }, a: { url: 'https://a.example/' } });
    const two = writeCorpus('two', { c: { url: 'https://c.example/' } });
    const pages = listPages([one, two]);
    expect(pages.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
    expect(pages.map((page) => page.html())).toEqual([HTML, HTML, HTML]);
  });

  test.each(['nowhere', '.'])('says which folder holds no labels: %s', (name) => {
    expect(() => listPages([join(folder, name)])).toThrow(/No labels in .*expected pages/);
  });

  test.each([
    ['is no JSON', '{"id": "a", ', /a\.json cannot be read as JSON/],
    ['is a list', '[]', /a\.json is no label of a page: its "id" is missing/],
    ['has no list of promos', { promos: null }, /a\.json is no label of a page: its "promos" is missing/],
    [
      'names no address',
      { url: 7 },
      /a\.json is no label of a page: its "url" is missing or of another kind/,
    ],
    [
      'names a category that there is not',
      { promos: [{ cat: 'goald', zone: 'inside', blocks: [3] }] },
      /a\.json names a category "goald" that there is not/,
    ],
  ])('says which label %s', (_, label, problem) => {
    const root = writeCorpus('damaged', {
      a: typeof label === 'string' ? {} : { url: 'https://a.example/', ...label },
    });
    if (typeof label === 'string') writeFileSync(join(root, 'labels', 'a.json'), label);
    expect(() => listPages([root])).toThrow(problem);
  });

  test('says which page is missing, or damaged', () => {
    const root = writeCorpus('torn', { a: { url: 'https://a.example/' }, b: { url: 'https://b.example/' } });
    rmSync(join(root, 'pages', 'a.html.gz'));
    writeFileSync(join(root, 'pages', 'b.html.gz'), gzipSync(HTML).subarray(0, 20));
    const [a, b] = listPages([root]);
    expect(() => a?.html()).toThrow(/a\.html\.gz cannot be read as a gzipped page: ENOENT/);
    expect(() => b?.html()).toThrow(/b\.html\.gz cannot be read as a gzipped page: unexpected end/);
  });
});

describe('readExample', () => {
  test('gives each block its kind, also where the page has changed', () => {
    const root = writeCorpus('kinds', {
      x: {
        url: 'https://x.example/',
        keys: keysOf(['Menu', 'Light', 'A line that is gone', 'Sign up!', 'Ad', 'It was cheap.']),
        promos: [{ cat: 'webinar', zone: 'inside', blocks: [2, 3] }],
        article: [1, 5],
        ignore: [4],
      },
    });
    const [page] = listPages([root]);
    const { kinds, units, isWritten } = page
      ? readExample(page, 5)
      : { kinds: [], units: [], isWritten: true };
    expect(kinds).toEqual(['neutral', 'article', 'neutral', 'promo', 'ignore', 'article']);
    expect(units).toEqual([{ category: 'webinar', zone: 'inside', blocks: [3] }]);
    expect(isWritten).toBe(false);
  });
});

describe('the split', () => {
  const SITES = Array.from({ length: 30 }, (_, i) => `paper-${i}`);
  const root = writeCorpus(
    'split',
    Object.fromEntries(
      SITES.flatMap((site, i) => [
        [`${i}-a`, { url: `https://www.${site}.co.uk/news` }],
        [`${i}-b`, { url: `https://money.${site}.co.uk/gold?x=1` }],
        [`${i}-c`, { url: `http://${site.toUpperCase()}.CO.UK:8080/` }],
        [`${i}-d`, { url: `https://${site}.github.io/` }],
      ]),
    ),
  );
  const pages = listPages([root]);

  test('keeps the pages of a site together', () => {
    for (let i = 0; i < SITES.length; i++) {
      const own = pages.filter(({ id }) => new RegExp(`^${i}-[abc]$`).test(id));
      expect(own).toHaveLength(3);
      expect(new Set(own.map(({ group }) => group)).size).toBe(1);
      expect(new Set(own.map((page) => readExample(page, 5).part)).size).toBe(1);
    }
  });

  test('takes the writers at one host for as many sites', () => {
    const hosted = pages.filter(({ id }) => id.endsWith('-d'));
    expect(new Set(hosted.map(({ group }) => group)).size).toBe(SITES.length);
  });

  test('uses all parts, and gives the same one each time', () => {
    const parts = pages.map((page) => readExample(page, 5).part);
    expect(new Set(parts)).toEqual(new Set([0, 1, 2, 3, 4]));
    expect(pages.map((page) => readExample(page, 5).part)).toEqual(parts);
  });

  test('keeps the cases of a writer together', () => {
    const [written] = CASES;
    const partOf = (id: string): number => (written ? readCase({ ...written, id }, 0, 5).part : -1);
    for (const writer of [...'abcdefgh', 'aa', 'ab'])
      expect(new Set(['1', '2', '17', '300'].map((number) => partOf(writer + number))).size).toBe(1);
  });

  test('tells a writer of two letters from those of one', () => {
    const groups = ['a1', 'b1', 'ab1', 'ba1', 'aa1'].map(writerOf);
    expect(new Set(groups).size).toBe(5);
  });

  test('keeps the pages of a case with its writer, in whatever structure', () => {
    const ids = ['a1', 'b2', 'c3', 'g40', 'gg40', '017'];
    const wrapped = writeCorpus(
      'wrapped',
      Object.fromEntries(
        ids.map((id) => [id, { url: `https://www.paper-${id}.example/`, structure: 'plain' }]),
      ),
    );
    for (const page of listPages([wrapped])) {
      const [written] = CASES;
      const own = written && readCase({ ...written, id: page.id }, 0, 5).part;
      expect([page.id, readExample(page, 5).part]).toEqual([page.id, own]);
    }
  });
});
