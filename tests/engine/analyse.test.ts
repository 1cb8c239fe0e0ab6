/** What a report promises, on every page of the sample site. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { expectedPages, SITE } from '../../scripts/sample-site.ts';
import { fingerprint } from '../../src/engine/fingerprint.ts';
import { elementsOf } from '../../src/engine/locate.ts';
import { CATEGORIES, type Fold, type PageReport, REASON_CODES, ZONES } from '../../src/engine/types.ts';
import { documentOf, reportOn, URL_OF_PAGE } from './documents.ts';

const NAMES = Object.keys(expectedPages());
const htmlOf = (name: string): string => readFileSync(join(SITE, name), 'utf8');
const pages = NAMES.map((name) => {
  const document = documentOf(htmlOf(name));
  const before = document.documentElement.outerHTML;
  const report = reportOn(document);
  return { name, document, before, report };
});
const articles = pages.filter(({ report }) => report.folds.length > 0);
const squash = (text: string): string => text.replace(/\s+/g, '');

/** A report with other options than all. */
function again(name: string, options: Parameters<typeof reportOn>[1]): PageReport {
  return reportOn(documentOf(htmlOf(name)), options);
}

/** The text that a reader sees in elements, their fields' labels left out. */
function seenIn(elements: readonly Element[]): string {
  const texts = elements.map((element) => {
    const copy = element.cloneNode(true) as Element;
    for (const unseen of copy.querySelectorAll(
      'script, style, noscript, template, svg, select, textarea, iframe',
    ))
      unseen.remove();
    return copy.textContent ?? '';
  });
  return squash(texts.join(''));
}

test('the sample site has folds of many kinds to look at', () => {
  const folds = pages.flatMap(({ report }) => report.folds);
  expect(folds.length).toBeGreaterThan(5);
  expect(new Set(folds.map(({ category }) => category)).size).toBeGreaterThan(3);
  expect(new Set(folds.map(({ zone }) => zone)).size).toBeGreaterThan(1);
});

describe.each(pages)('$name', ({ name, document, before, report }) => {
  test('is left as it was, and gives the same report again', () => {
    expect(document.documentElement.outerHTML).toBe(before);
    expect(reportOn(document)).toEqual(report);
    expect(again(name, {})).toEqual(report);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
    expect(report.url).toBe(URL_OF_PAGE);
  });

  test('has neither folds nor marks unless it is an article', () => {
    if (!report.isArticle) expect([...report.folds, ...report.marks]).toEqual([]);
    expect(report.lang).toMatch(/^(?:[a-z]{2})?$/);
  });
});

describe.each(articles)('the folds of $name', ({ name, document, report }) => {
  const { folds } = report;

  test('are disjoint and in document order', () => {
    const elements = folds.flatMap(({ run }) => elementsOf(document, run) ?? []);
    for (let i = 1; i < elements.length; i++) {
      const relation = elements[i - 1]?.compareDocumentPosition(elements[i] as Element);
      expect(relation).toBe(4); // follows, and neither contains the other
    }
  });

  test.each(folds)('$id is where its run says, with its whole text', ({ run, text, excerpt }) => {
    const elements = elementsOf(document, run) ?? [];
    expect(elements.length).toBe(run.to - run.from + 1);
    expect(elements.includes(document.body)).toBe(false);
    const seen = seenIn(elements);
    const labels = elements
      .flatMap((element) => [element, ...element.querySelectorAll('input')])
      .flatMap((input) => [input.getAttribute('value'), input.getAttribute('placeholder')])
      .flatMap((label) => (label ? [squash(label)] : []));
    const rest = text
      .split('\n')
      .map(squash)
      .reduce((left, line) => (labels.includes(line) ? left : left.replace(line, '')), seen);
    expect(rest).toBe('');
    expect(excerpt.length).toBeLessThanOrEqual(120);
    const start = excerpt.replace(/…$/, '').replaceAll(' · ', '\n');
    expect(text.startsWith(start)).toBe(true);
  });

  test.each(folds)('$id says what it is within its ranges', (fold) => {
    const { confidence, category, zone, reasons, text } = fold;
    expect(confidence).toBeGreaterThan(0.5);
    expect(confidence).toBeLessThan(1);
    expect(CATEGORIES).toContain(category);
    expect(ZONES).toContain(zone);
    expect(fold.fingerprint).toBe(fingerprint(text));
    expect([1, 2, 3]).toContain(reasons.length);
    expect(new Set(reasons.map(({ code }) => code)).size).toBe(reasons.length);
  });

  test.each(folds)('$id has reasons that stand on the page', ({ run, text, reasons }) => {
    const elements = elementsOf(document, run) ?? [];
    const marks = elements.map((element) => element.outerHTML.toLowerCase()).join('');
    const words = text
      .toLowerCase()
      .replaceAll("'", '’')
      .split(/[^\p{L}\p{N}%€$£+’-]+/u);
    for (const { code, quote } of reasons) {
      expect(REASON_CODES).toContain(code);
      expect(quote.length).toBeLessThanOrEqual(60);
      const isThere = text.includes(quote) || words.join(' ').includes(quote) || marks.includes(quote);
      expect({ code, quote, isThere }).toEqual({ code, quote, isThere: true });
    }
  });

  test('have ids of their own', () => {
    expect(new Set(folds.map(({ id }) => id)).size).toBe(folds.length);
  });

  test('are the same with placeholders on the page, at shifted places', () => {
    const copy = documentOf(htmlOf(name));
    for (const { run } of [...folds].reverse()) {
      const [first] = elementsOf(copy, run) ?? [];
      first?.before(copy.createElement('winnow-fold'));
    }
    const found = reportOn(copy).folds;
    const plain = (list: readonly Fold[]) => list.map(({ run: _, ...rest }) => rest);
    expect(plain(found)).toEqual(plain(folds));
    for (const { run, text } of found) expect(squash(text)).toContain(firstLine(elementsOf(copy, run) ?? []));
  });

  test.each(folds)('$id stays once it was called no promo', ({ print, category }) => {
    const corrections = [{ verdict: 'keep', category, print } as const];
    expect(again(name, { corrections }).folds).toEqual(folds.filter((fold) => fold.print !== print));
  });

  test.each(CATEGORIES)('leave %s alone where it is switched off', (off) => {
    const found = again(name, { categories: CATEGORIES.filter((category) => category !== off) }).folds;
    expect(found).toEqual(folds.filter(({ category }) => category !== off));
  });

  test('are none where all categories are off', () => {
    expect(again(name, { categories: [] })).toEqual({ ...report, folds: [], marks: [] });
  });

  test('are those inside and after the article in the narrow scope', () => {
    const found = again(name, { scope: 'article' }).folds;
    expect(found).toEqual(folds.filter(({ zone }) => zone === 'inside' || zone === 'after'));
  });
});

/** The first words of elements, for a quick look whether they are the right ones. */
function firstLine(elements: readonly Element[]): string {
  return seenIn(elements).slice(0, 8);
}

test('promos that stand twice on a page are folded under two ids', () => {
  const twins = articles.flatMap(({ name, report }) =>
    report.folds.flatMap(({ run, fingerprint: print }) =>
      [0.25, 0.5, 0.75].map((share) => {
        const copy = documentOf(htmlOf(name));
        const elements = elementsOf(copy, run) ?? [];
        const places = copy.querySelectorAll('article p, main p');
        const place = places[Math.floor(places.length * share)];
        place?.after(...elements.map((element) => element.cloneNode(true)));
        return reportOn(copy).folds.filter((fold) => fold.fingerprint === print);
      }),
    ),
  );
  expect(twins.filter(({ length }) => length > 1).length).toBeGreaterThan(0);
  for (const folds of twins) expect(new Set(folds.map(({ id }) => id)).size).toBe(folds.length);
});
