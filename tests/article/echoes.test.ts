/** What a page says twice in a row is said once. */
import { describe, expect, test } from 'vitest';
import { p, page, read } from './pier-page.ts';

describe('a caption', () => {
  const figure = (...captions: readonly string[]): string =>
    `<figure><img src="/pier.jpg" alt="">${captions.map((text) => `<figcaption>${text}</figcaption>`).join('')}</figure>`;
  const told = 'The stump of the pier at low tide, seen from the quarry';
  const timesIn = (html: string, text: string): number => read(html).text.split(text).length - 1;

  test('that is there twice in a row is said once', () => {
    expect(timesIn(page(p(0) + p(1) + figure(told, told) + p(2) + p(3)), told)).toBe(1);
  });

  test('is said of each of two pictures', () => {
    expect(timesIn(page(p(0) + p(1) + figure(told) + figure(told) + p(2) + p(3)), told)).toBe(2);
  });

  test('like another, but not the same, stays', () => {
    const html = page(p(0) + p(1) + figure(told, `${told}, in June`) + p(2) + p(3));
    expect(timesIn(html, told)).toBe(2);
  });
});

describe('a long paragraph', () => {
  const timesIn = (html: string, text: string): number => read(html).text.split(text).length - 1;

  test('that stands there once more for another size of window is said once', () => {
    const all = p(0) + p(1) + p(2) + p(3) + p(4);
    const html = page(`<div class="wide">${all}</div><div class="narrow">${all}</div>`);
    expect(timesIn(html, 'The old pier of Sandlow')).toBe(1);
    expect(timesIn(html, 'Masons have begun')).toBe(1);
  });

  test('like another, but not the same, stays', () => {
    const like = p(1).replace('Masons', 'Carpenters');
    expect(timesIn(page(p(0) + p(1) + like + p(2)), 'have begun to number the stones')).toBe(2);
  });
});

describe('leaves', () => {
  const linesOf = (html: string): readonly string[] =>
    read(html)
      .text.split(/\n|\|/)
      .map((line) => line.trim());

  test('lines of a verse', () => {
    const line = '<p>And the tide came in, and the tide went out,</p>';
    expect(
      linesOf(page(p(0) + p(1) + line + line + p(2))).filter((each) => /tide came in/.test(each)),
    ).toHaveLength(2);
  });

  test.each(['', 'figure'])('cells of a table in “%s”', (tag) => {
    const cell = '<td>Open to all, but on Sundays</td>';
    const table = `<table><tr><th>Pier</th><th>Quay</th></tr><tr>${cell}${cell}</tr><tr>${cell}${cell}</tr></table>`;
    const { html } = read(page(p(0) + p(1) + (tag ? `<${tag}>${table}</${tag}>` : table) + p(2)));
    expect(html.split('but on Sundays')).toHaveLength(5);
  });

  test('long cells of a table', () => {
    const told = 'Open to all who come on foot, but closed on Sundays. '.repeat(4).trim();
    const row = `<td>${told}</td><td>No</td>`;
    const table = `<table><tr><th>Pier</th><th>Quay</th></tr><tr>${row}</tr><tr>${row}</tr></table>`;
    const { html } = read(page(p(0) + p(1) + table + p(2) + p(3)));
    expect(html.split(told)).toHaveLength(3);
  });
});
