import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../scripts/read-page.ts';
import { compare, expectedPages, SITE } from '../../scripts/sample-site.ts';
import { CATEGORIES } from '../../src/engine/types.ts';

const pages = Object.entries(expectedPages());

function squash(text: string): string {
  return text.replace(/\s+/g, '');
}

function documentOf(name: string): Document {
  const page = readPage(join(SITE, name));
  if (!page.ok) throw new Error(page.error);
  return page.document;
}

describe('compare', () => {
  const fold = [{ category: 'gold', zone: 'inside', lines: ['Gold', 'Gold now', 'Order'] }] as const;
  test.each([
    ['all in one', ['Gold\nGold now\nOrder'], [], []],
    ['all in two', ['Gold', 'Gold now\nOrder'], [], []],
    ['nothing', [], ['Gold', 'Gold now', 'Order'], []],
    ['a line missed', ['Gold\nGold now'], ['Order'], []],
    ['a line too many', ['Gold\nGold now\nOrder\nThe price fell.'], [], ['Thepricefell.']],
    ['the same line of another place', ['Gold\nGold now\nOrder\nOrder'], [], ['Order']],
    ['another text', ['By a reporter'], ['Gold', 'Gold now', 'Order'], ['Byareporter']],
  ])('%s', (_, folded, missed, wrong) => {
    expect(compare(folded, { fold })).toEqual({ missed, wrong });
  });
});

describe('the sample site', () => {
  test('has promos of every category, inside and after, and articles without one', () => {
    const promos = pages.flatMap(([, { fold }]) => fold);
    expect(new Set(promos.map(({ category }) => category))).toEqual(new Set(CATEGORIES));
    expect(new Set(promos.map(({ zone }) => zone))).toEqual(new Set(['inside', 'after']));
    expect(pages.filter(([, { isArticle, fold }]) => isArticle && fold.length === 0).length).toBeGreaterThan(
      3,
    );
    expect(pages.filter(([, { isArticle, fold }]) => !isArticle && fold.length > 0)).toEqual([]);
  });

  test.each(pages)('%s says what is expected of it', (name, { lang, fold, keep }) => {
    const document = documentOf(name);
    expect(document.documentElement.lang.slice(0, 2)).toBe(lang);
    const text = squash(document.body.textContent ?? '');
    const lines = [...fold.flatMap((promo) => promo.lines), ...keep];
    expect(lines.filter((line) => !text.includes(squash(line)))).toEqual([]);
    expect(keep.length).toBeGreaterThan(0);
  });

  test.each(pages)('%s links to files that are there', (name) => {
    const links = [...documentOf(name).querySelectorAll('a[href], link[href], img[src]')].map(
      (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
    );
    const own = links.filter((link) => link !== '' && !/^(?:[#/]|https?:)/.test(link));
    expect(own.filter((link) => !existsSync(join(SITE, link.replace(/#.*/, ''))))).toEqual([]);
  });
});
