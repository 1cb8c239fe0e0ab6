/** What tells articles from other pages is fitted to invented pages, and asked about sites that it does not know. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import {
  fitKind,
  isArticle,
  type KindExample,
  kindFile,
  readKinds,
  unseenKinds,
} from '../../scripts/train/kind.ts';
import { KIND_FEATURES } from '../../src/engine/features/kind.ts';
import { kindOdds } from '../../src/engine/page-kind.ts';
import { OTHER_KINDS, TRUE_ARTICLES } from '../engine/pages/page-kinds.ts';

const folder = mkdtempSync(join(tmpdir(), 'winnow-kind-'));
afterAll(() => rmSync(folder, { recursive: true }));
const corpus = join(folder, 'corpus');
const wcxb = join(folder, 'wcxb');
for (const path of ['corpus/labels', 'corpus/pages', 'wcxb/html', 'wcxb/ground-truth'])
  mkdirSync(join(folder, path), { recursive: true });

TRUE_ARTICLES.forEach(({ url, html }, i) => {
  const quality = ['ok', 'paywalled', 'advertorial', 'not_article_page', 'ok'][i];
  const label = { id: `a${i}`, url, lang: 'en', quality, promos: [], article: [], ignore: [], keys: '' };
  writeFileSync(join(corpus, 'labels', `a${i}.json`), JSON.stringify(label));
  writeFileSync(join(corpus, 'pages', `a${i}.html.gz`), gzipSync(html));
});
OTHER_KINDS.forEach(({ url, html }, i) => {
  const told = {
    url,
    _internal: { page_type: { primary: i === 0 ? 'article' : 'service' } },
    ground_truth: {},
  };
  writeFileSync(join(wcxb, 'ground-truth', `b${i}.json`), JSON.stringify(told));
  writeFileSync(join(wcxb, 'html', `b${i}.html.gz`), gzipSync(html));
});

test('reads pages with what they are called; advertisements are left out', () => {
  const examples = readKinds([corpus], wcxb);
  const kinds = examples.map(({ source, name, kind }) => `${source} ${name} ${kind}`);
  expect(kinds.slice(0, 5)).toEqual([
    'corpus a0 article',
    'corpus a1 article',
    'corpus a3 other',
    'corpus a4 article',
    'wcxb b0 article',
  ]);
  expect(kinds.slice(5)).toEqual(OTHER_KINDS.slice(1).map((_, i) => `wcxb b${i + 1} service`));
  expect(examples.every(({ isAsked }) => isAsked)).toBe(true);
  expect(new Set(examples.map(({ site }) => site))).toContain('emberhouse.example');
  const journal = examples.find(({ name }) => name === 'a4');
  const path = KIND_FEATURES.indexOf('path:article');
  expect([journal?.features[path], journal?.unplaced[path]]).toEqual([1, 0]);
});

/** Pages of `count` sites on which the first feature says all, but for one that says the opposite on its site. */
function examples(count: number): readonly KindExample[] {
  return Array.from({ length: count }, (_, i): KindExample => {
    const features = KIND_FEATURES.map((_, f) => (f === 0 ? i % 2 : 0));
    const kind = (i === 0 ? 1 : i % 2) === 1 ? 'article' : 'forum';
    return {
      source: 'wcxb',
      name: `${i}`,
      kind,
      site: `${i}.example`,
      features,
      unplaced: features,
      isAsked: true,
    };
  });
}

describe('the fit', () => {
  const all = examples(40);

  test('tells pages apart by what tells them apart, and leaves out the rest', () => {
    const model = fitKind(all);
    expect(Object.keys(model.weights)).toEqual([KIND_FEATURES[0]]);
    expect(kindOdds(model, [1])).toBeGreaterThan(1);
    expect(kindOdds(model, [0])).toBeLessThan(0);
  });

  test('is the same each time', () => {
    expect(fitKind(all)).toEqual(fitKind(all));
  });

  test('does not know the page that it is asked about', () => {
    const told = unseenKinds(all, 5, 0);
    expect(told.size).toBe(all.length);
    for (const [example, probability] of told)
      expect(probability > 0.5).toBe(example.name === '0' ? false : isArticle(example));
  });

  test('is split anew at each turn', () => {
    const spread = (turn: number): readonly number[] => [...unseenKinds(all, 5, turn).values()];
    expect(spread(0)).not.toEqual(spread(1));
  });
});

test('the file holds the model below its header', () => {
  const file = kindFile({ bias: -12, weights: { 'near:date': 34 } }, ['One line.', 'Two.']);
  expect(file).toMatch(/^\/\*\*\n \* One line\.\n \* Two\.\n \*\/\n/);
  expect(file).toContain('bias: -12,');
  expect(file).toContain("'near:date': 34,");
});
