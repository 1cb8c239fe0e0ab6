/** Reports as cases that training reads. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseOfReport } from '../../../scripts/reports/case-of-report.ts';
import { STORIES } from '../../../scripts/reports/stories.ts';
import { parseCase } from '../../../scripts/train/case-text.ts';
import { readCase } from '../../../scripts/train/examples.ts';
import type { WrittenCase } from '../../../scripts/train/structures.ts';
import { isArticle } from '../../../src/engine/gate.ts';
import { LINE_KINDS, type Report } from '../../../src/reports/schema.ts';
import { RUNS } from '../../reports/fuzz.ts';
import { soundReport } from '../../reports/hostile.ts';
import { line, REPORTS, report } from '../../reports/sample-reports.ts';

function caseOf(from: Report): WrittenCase {
  const made = caseOfReport(from);
  if (!made.ok) throw new Error(made.problem);
  return parseCase(made.text, made.id);
}

/** Labels and texts of the lines that are not of the story. */
function reported(from: Report): readonly string[] {
  const story: readonly string[] = STORIES[from.lang] ?? [];
  const { lines } = caseOf(from);
  return lines.filter(({ t }) => !story.includes(t)).map(({ l, u = '', h, t }) => `${l}${u} ${h} ${t}`);
}

describe('labels the lines of', () => {
  test.each<[string, Report, readonly string[]]>([
    ['no promo', REPORTS['not-a-promo'], ['A p Das Licht am Kap']],
    ['a missed one', REPORTS['missed-promo'], ['P:gold1 p Münzen vom Kap', 'P:gold1 btn Jetzt bestellen']],
    [
      'other borders',
      REPORTS['wrong-borders'],
      ['A p Das Licht am Kap', 'P:gold1 p Münzen vom Kap', 'P:gold1 btn Bestellen'],
    ],
    ['another category', REPORTS['wrong-category'], ['P:shop1 p Münzen vom Kap']],
    [
      'a split',
      report({
        verdict: 'wrong-borders',
        meant: 'app',
        lines: [line('Eins', true, 1), line('Zwei', true, 2)],
      }),
      ['P:app1 p Eins', 'P:app2 p Zwei'],
    ],
    [
      'no promo after the article, with neighbours and a button',
      report({
        verdict: 'not-a-promo',
        meant: null,
        zone: 'after',
        lines: [line('Davor', false, 0), line('Das Licht', true, 0), line('Weiter', true, 0, 'btn')],
      }),
      ['N p Davor', 'N p Das Licht', 'N btn Weiter'],
    ],
  ])('%s', (_, from, lines) => {
    expect(reported(from)).toEqual(lines);
  });
});

describe.each(Object.keys(STORIES))('in %s', (lang) => {
  test.each(Object.values(REPORTS))(
    'training finds an article and the labels of a report: $verdict',
    (from) => {
      for (const zone of ['inside', 'after', null] as const) {
        const written = caseOf({ ...from, lang, zone });
        for (const turn of [0, 1, 2]) {
          const { page, kinds, units, group } = readCase(written, turn, 5);
          expect(isArticle(page)).toBe(true);
          expect(group).toBe('kap-anzeiger.example');
          expect(kinds.filter((kind) => kind === 'article').length).toBeGreaterThanOrEqual(4);
          expect(units.map(({ category, zone: at }) => [category, at])).toEqual(
            from.meant === null ? [] : [[from.meant, zone === 'after' ? 'after' : 'inside']],
          );
        }
      }
    },
  );
});

test('what nobody redacted is redacted, and what could break the file is not there', () => {
  const lines = [
    line('Mail an tore@kap.example', true, 1),
    line('  P1:gold\u00a0p  Zeile ', true, 1),
    line('A h2 Titel', true, 1),
  ];
  expect(reported({ ...REPORTS['wrong-category'], lines })).toEqual([
    'P:shop1 p Mail an [e-mail]',
    'P:shop1 p P1:gold p Zeile',
    'P:shop1 p A h2 Titel',
  ]);
});

test('each kind of line can be read', () => {
  const lines = LINE_KINDS.map((kind) => line(`Zeile ${kind}`, true, 1, kind));
  expect(reported({ ...REPORTS['wrong-category'], lines })).toHaveLength(LINE_KINDS.length);
});

test('the same report gives the same case; its name tells reports apart', () => {
  const ids = Object.values(REPORTS).map((each) => caseOf(each).id);
  expect(new Set(ids).size).toBe(4);
  expect(caseOfReport(REPORTS['missed-promo'])).toEqual(
    caseOfReport({ ...REPORTS['missed-promo'], day: '2027-01-01' }),
  );
  expect(ids.every((id) => /^report-[0-9a-z]+$/.test(id))).toBe(true);
});

test('whatever a sound report says, its case can be read, or there is a reason why there is none', () => {
  fc.assert(
    fc.property(soundReport, (from) => {
      const made = caseOfReport({ ...from, lang: 'de', zone: 'inside' });
      if (!made.ok) return expect(made.problem).toContain('no text to learn from');
      const { lines } = parseCase(made.text, made.id);
      const units = new Set(from.lines.map(({ promo }) => promo).filter((promo) => promo > 0));
      expect(new Set(lines.flatMap(({ u }) => u ?? []))).toEqual(units);
      expect(lines.length).toBeLessThanOrEqual(5 + from.lines.length);
    }),
    RUNS,
  );
});

test('those that do not tell their site are a group of their own', () => {
  expect(caseOf({ ...REPORTS['missed-promo'], address: { part: 'none', text: '' } }).site).toBe(
    'unknown.invalid',
  );
});

describe('is no case', () => {
  const sound = REPORTS['wrong-category'];
  test.each<[string, Report, string]>([
    ['without text', { ...sound, lines: [] }, 'no text to learn from'],
    ['with white space alone', { ...sound, lines: [line('\u00a0 ', true, 1)] }, 'no text to learn from'],
    ['beside the article', { ...sound, zone: 'side' }, 'stands outside of the article (side)'],
    ['in a language without a story', { ...sound, lang: 'sv' }, 'language without a story ("sv"): add one'],
    ['in no language', { ...sound, lang: '' }, 'language without a story ("")'],
  ])('%s', (_, from, problem) => {
    const made = caseOfReport(from);
    expect(made.ok ? '' : made.problem).toContain(problem);
  });
});
