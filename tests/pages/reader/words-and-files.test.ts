// @vitest-environment jsdom
/** Dates, files, progress and style: plain data in, plain data out. */
import { describe, expect, test } from 'vitest';
import { fileOf } from '../../../src/pages/reader/file-of.ts';
import { progressOf } from '../../../src/pages/reader/place.ts';
import { dateText } from '../../../src/pages/shared/date-text.ts';
import { minutesText } from '../../../src/pages/shared/minutes-text.ts';
import { readingStyle, themeOf } from '../../../src/pages/shared/reading-style.ts';
import { DEFAULT_READING } from '../../../src/settings/reading.ts';
import { ARTICLE } from '../samples.ts';

describe('a date', () => {
  test.each([
    ['2026-03-09', 'en-GB', '9 March 2026'],
    ['2026-03-09', 'de', '9. März 2026'],
    ['', 'en', ''],
    ['yesterday', 'en', ''],
    ['2026-13-45', 'en', ''],
  ])('%s in %s is "%s"', (iso, locale, expected) => {
    expect(dateText(iso, locale)).toBe(expected);
  });
});

test.each([
  ['2026-03-09T12:00:00Z', 'en-US', /^March 9, 2026 at \d{1,2}:\d\d\s[AP]M$/],
  ['2026-03-09T12:00:00+01:00', 'de', /^9\. März 2026 um \d\d:\d\d$/],
])('a time, %s in %s, is told with its day', (iso, locale, expected) => {
  expect(dateText(iso, locale)).toMatch(expected);
});

describe('a reading time', () => {
  test.each([
    [1, 'en', '1 minute'],
    [2, 'en', '2 minutes'],
    [1, 'de', '1 Minute'],
    [60, 'en', '60 minutes'],
    [119, 'de', '119 Minuten'],
    [120, 'en', '2 hr'],
    [121, 'en', '2 hr, 1 min'],
    [337, 'en', '5 hr, 37 min'],
    [337, 'de', '5 Std., 37 Min.'],
  ])('of %d minutes in %s is "%s"', (minutes, locale, expected) => {
    expect(minutesText(minutes, locale)).toBe(expected);
  });
});

describe('progress', () => {
  test.each([
    [0, 0.2, 0],
    [0.4, 0.6, 0.5],
    [0.8, 1, 1],
    [0, 1, 1],
    [0.83, 1, 1],
    [0, 0, 0],
  ])('with %d above the window and %d above its end is %d', (top, bottom, expected) => {
    expect(progressOf(top, bottom)).toBeCloseTo(expected);
  });
});

describe('a file', () => {
  test.each([
    ['markdown', 'A harbour without ships.md', 'text/markdown'],
    ['text', 'A harbour without ships.txt', 'text/plain'],
    ['html', 'A harbour without ships.html', 'text/html'],
  ] as const)('of %s', (format, name, type) => {
    const file = fileOf(ARTICLE, format);
    expect([file.name, file.type]).toEqual([name, type]);
    for (const words of [ARTICLE.title, ARTICLE.byline, ARTICLE.url, 'Last.'])
      expect(file.text).toContain(words);
  });

  test.each(['markdown', 'text', 'html'] as const)('of %s holds nothing that could act', (format) => {
    expect(fileOf(ARTICLE, format).text).not.toMatch(/<script|onclick|hacked/);
  });

  test('of text has the marks of lists, which the text of the article has not', () => {
    const html = '<ul><li>One<script>hacked()</script></li></ul>';
    const { title, byline, url } = ARTICLE;
    const file = fileOf({ ...ARTICLE, html, text: 'One' }, 'text');
    expect(file.text).toBe(`${title}\n${byline}\n${url}\n\n- One\n`);
  });

  test.each([
    ['What? "Yes": a/b\\c <d> | *e*', 'What Yes a b c d e.txt'],
    ['', 'article.txt'],
    ['???', 'article.txt'],
    ['Ends with dots...', 'Ends with dots.txt'],
    ['Line\nbreak\u0007', 'Line break.txt'],
    ['x'.repeat(200), `${'x'.repeat(60)}.txt`],
    ['قناة الوادي', 'قناة الوادي.txt'],
    ['Hafen\u00adlicht\u202e brennt', 'Hafenlicht brennt.txt'],
    ['می\u200cخواهد', 'می\u200cخواهد.txt'],
    ['Half of \ud83d it', 'Half of it.txt'],
  ])('named after "%s" is %s', (title, name) => {
    expect(fileOf({ ...ARTICLE, title }, 'text').name).toBe(name);
  });
});

describe('the style', () => {
  test('says everything that style sheets ask for', () => {
    const reading = { ...DEFAULT_READING, size: 20, line: 150, letter: 5, word: 25, width: 40, weight: 500 };
    expect(readingStyle({ ...reading, font: 'easy', align: 'justify' })).toEqual({
      '--read-font': 'var(--easy)',
      '--read-size': '20px',
      '--read-column': '800px',
      '--read-weight': '500',
      '--read-line': '1.5',
      '--read-letter': '0.05em',
      '--read-word': '0.25em',
      '--read-align': 'justify',
    });
  });

  test.each([
    ['auto', undefined],
    ['sepia', 'sepia'],
  ] as const)('the theme %s is %s', (theme, expected) => {
    expect(themeOf({ ...DEFAULT_READING, theme })).toBe(expected);
  });
});
