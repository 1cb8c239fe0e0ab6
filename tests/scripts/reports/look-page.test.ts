/** The page on which reports are looked at. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { type LookedAt, lookPage } from '../../../scripts/reports/look-page.ts';
import { RUNS } from '../../reports/fuzz.ts';
import { anyReport } from '../../reports/hostile.ts';
import { line, REPORTS } from '../../reports/sample-reports.ts';

function looked(more: Partial<LookedAt>): LookedAt {
  return {
    file: 'a.json',
    number: 1,
    fate: 'case report-1',
    isTaken: true,
    value: null,
    report: undefined,
    ...more,
  };
}

const documentOf = (...reports: readonly LookedAt[]): Document =>
  new JSDOM(lookPage(reports)).window.document;

const HOSTILE = '</bdi><script>alert(1)</script><a href="https://evil.example">go</a>&lt;\u202egnp.exe\u0007';

test('a report is text, with what cannot be seen spelled out', () => {
  const report = { ...REPORTS['wrong-category'], comment: HOSTILE, lines: [line(HOSTILE, true, 1)] };
  const document = documentOf(looked({ report, file: HOSTILE, fate: HOSTILE }));
  const shown = HOSTILE.replace('\u202e', '⟨U+202E⟩').replace('\u0007', '⟨U+0007⟩');
  const texts = [...document.querySelectorAll('bdi')].map(({ textContent }) => textContent);
  expect(texts.filter((text) => text === shown)).toHaveLength(4);
});

test('what is no report is shown as it came, cut', () => {
  const document = documentOf(looked({ value: { x: `\u202e${HOSTILE.repeat(1000)}` }, isTaken: false }));
  expect(document.querySelector('article p')?.textContent).toMatch(
    /^\{"x":"⟨U\+202E⟩<\/bdi>.*more characters\)$/u,
  );
});

test('nothing may run, load or lead anywhere, and only the style of its own is let in', () => {
  const document = documentOf(looked({ report: REPORTS['not-a-promo'] }));
  const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content');
  const style = document.querySelector('style')?.textContent ?? '';
  const hash = createHash('sha256').update(style).digest('base64');
  expect(policy).toBe(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`);
  expect(style).not.toContain('url(');
});

test('whatever comes, the page has the same elements and no others', () => {
  const allowed = new Set(
    'HTML HEAD META TITLE STYLE BODY H1 H2 P ARTICLE BDI TABLE TBODY TR TH TD'.split(' '),
  );
  fc.assert(
    fc.property(anyReport, fc.string({ unit: 'binary' }), (value, text) => {
      const report = { ...REPORTS['missed-promo'], comment: text, lines: [line(text, true, 1)] };
      const page = lookPage([looked({ value, file: text }), looked({ report })]);
      expect(page).not.toMatch(/(?![\n ])[\p{C}\p{Zl}\p{Zp}]/u);
      const { document } = new JSDOM(page).window;
      expect([...document.querySelectorAll('*')].filter(({ tagName }) => !allowed.has(tagName))).toEqual([]);
      expect(document.querySelectorAll('article')).toHaveLength(2);
    }),
    { ...RUNS, numRuns: 150 },
  );
});
