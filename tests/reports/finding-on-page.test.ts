/** What a report can tell of a page: the lines that were pointed at, with what they are, and those around them. */
import { describe, expect, test } from 'vitest';
import { findingOnPage } from '../../src/reports/finding-on-page.ts';
import type { Reported } from '../../src/reports/reported.ts';
import { LIMITS } from '../../src/reports/schema.ts';
import { documentOf } from '../engine/documents.ts';
import { VERSIONS } from './sample-reports.ts';

const URL = 'https://www.kap-anzeiger.example/hafen/licht';
const PAGE = `<article><h1>Das Licht am Kap</h1><p>Der Leuchtturm bleibt bis Mai geschlossen, sagt das Amt.</p>
<p hidden>Nur für Maschinen</p><p>Danach zieht das Licht in ein Museum um.</p>
<aside><h3>Münzen vom Kap</h3><ul><li><div><span>Feingold</span> ab 49 EUR</div></li></ul><p><a href="/x">Bestellen</a></p>
<div><small>Nur solange der Vorrat reicht</small></div><form><input type="submit" value="Senden"></form></aside>
<p>Die Lampe selbst ist 1893 gebaut worden.</p><p>Ihr Glas kommt aus dem Norden.</p></article>`;
/** The whole aside, by its place among the children of the article. */
const ASIDE = { parent: [0], from: 4, to: 4 };

function reported(change: Partial<Reported> = {}): Reported {
  return { given: 'gold', meant: 'gold', zone: 'inside', folded: [ASIDE], promos: [ASIDE], ...change };
}

function findingOf(change: Partial<Reported> = {}, html = PAGE) {
  return findingOnPage(documentOf(html), reported(change), URL, VERSIONS);
}

test('has the lines as they are on the page, and up to three on each side that can be seen', () => {
  const finding = findingOf();
  expect(finding).toMatchObject({ url: URL, given: 'gold', lang: 'de', zone: 'inside', versions: VERSIONS });
  expect(finding?.lines.map(({ text, kind, folded }) => [text, kind, folded])).toEqual([
    ['Das Licht am Kap', 'h2', false],
    ['Der Leuchtturm bleibt bis Mai geschlossen, sagt das Amt.', 'p', false],
    ['Danach zieht das Licht in ein Museum um.', 'p', false],
    ['Münzen vom Kap', 'h2', true],
    ['Feingold ab 49 EUR', 'li', true],
    ['Bestellen', 'btn', true],
    ['Nur solange der Vorrat reicht', 'small', true],
    ['Senden', 'btn', true],
    ['Die Lampe selbst ist 1893 gebaut worden.', 'p', false],
    ['Ihr Glas kommt aus dem Norden.', 'p', false],
  ]);
});

test('counts the promos, and tells them from what was folded', () => {
  const part = (from: number, to = from) => ({ parent: [0, 4], from, to });
  const finding = findingOf({ promos: [part(0, 1), part(3)] });
  const block = finding?.lines.slice(3, 8);
  expect(block?.map(({ promo }) => promo)).toEqual([1, 1, 0, 2, 0]);
  const missed = findingOf({ given: null, folded: [], promos: [part(2)] });
  expect(missed?.lines.filter(({ folded, promo }) => folded || promo > 0).map(({ text }) => text)).toEqual([
    'Bestellen',
  ]);
});

describe('keeps to its bounds', () => {
  test('where a block has more lines than are told', () => {
    const many = PAGE.replace('<ul>', `<ul>${'<li>Silber</li>'.repeat(300)}`);
    const lines = findingOf({}, many)?.lines ?? [];
    expect(lines).toHaveLength(LIMITS.blockLines + 5);
    expect(lines.map(({ text }) => text)).toContain('Münzen vom Kap');
    expect(lines.map(({ text }) => text)).toContain('Senden');
  });

  test('where a line is very long: it ends with a whole word', () => {
    const long = PAGE.replace('Münzen', `${'Silber und Gold '.repeat(900)} Münzen`);
    const text = findingOf({}, long)?.lines[3]?.text ?? '';
    expect(text.length).toBeLessThanOrEqual(10_000);
    expect(text).toMatch(/(Silber|und|Gold) $/);
  });
});

test.each([
  ['nowhere', { parent: [7], from: 0, to: 0 }],
  ['at nothing with words', { parent: [0, 4], from: 9, to: 9 }],
  ['beyond the page', { parent: [0], from: 40, to: 44 }],
])('is none where the reader points %s', (_, run) => {
  expect(findingOf({ folded: [run], promos: [run] })).toBeUndefined();
});
