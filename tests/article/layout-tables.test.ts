/** Which tables hold data and stay tables, and which lay out a page and leave what they hold. */
import { describe, expect, test } from 'vitest';
import { bodyOf } from './body-of.ts';

const cells = (...texts: readonly string[]): string => texts.map((text) => `<td>${text}</td>`).join('');
const rows = (...all: readonly string[]): string => all.map((row) => `<tr>${row}</tr>`).join('');
const table = (inner: string): string => `<table>${inner}</table>`;
const LONG = 'The pier was closed for a year. '.repeat(10).trim();

describe('stays a table', () => {
  test.each([
    ['two rows of two', table(`<tbody>${rows(cells('One', 'Two'), cells('Three', 'Four'))}</tbody>`)],
    ['one row with a head', table(`<tbody>${rows('<th>One</th><td>Two</td>')}</tbody>`)],
    ['a column with a caption', table(`<caption>Tides</caption><tbody>${rows('<td>One</td>')}</tbody>`)],
    [
      'a column with a head',
      table(`<thead>${rows('<td>One</td>')}</thead><tbody>${rows('<td>Two</td>')}</tbody>`),
    ],
    [
      'one with a long cell among short ones',
      table(`<tbody>${rows(cells(LONG, 'Two'), cells('Three', 'Four'))}</tbody>`),
    ],
  ])('%s', (_, markup) => {
    expect(bodyOf(markup)).toBe(markup);
  });
});

describe('leaves what it holds', () => {
  test.each([
    ['one row', table(rows(cells('One', 'Two'))), '<p>One</p><p>Two</p>'],
    ['one column', table(rows(cells('One'), cells('Two'))), '<p>One</p><p>Two</p>'],
    [
      'rows of which some have one cell',
      table(rows(cells('One', 'Two'), cells('Three'))),
      '<p>One</p><p>Two</p><p>Three</p>',
    ],
    [
      'one that says that it is none',
      `<table role="presentation">${rows('<th>One</th><th>Two</th>', cells('Three', 'Four'))}</table>`,
      '<p>One</p><p>Two</p><p>Three</p><p>Four</p>',
    ],
    ['long cells', table(rows(cells(LONG, LONG), cells(LONG, LONG))), `<p>${LONG}</p>`.repeat(4)],
    [
      'one around another, which stays',
      table(
        rows(
          `<td>One</td><td>${table(`<tbody>${rows('<th>Two</th>')}</tbody>`)}</td>`,
          cells('Three', 'Four'),
        ),
      ),
      `<p>One</p>${table(`<tbody>${rows('<th>Two</th>')}</tbody>`)}<p>Three</p><p>Four</p>`,
    ],
  ])('%s', (_, markup, expected) => {
    expect(bodyOf(markup)).toBe(expected);
  });
});
