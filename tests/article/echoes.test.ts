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
    expect(timesIn(page(p(0) + figure(told) + p(1) + figure(told) + p(2) + p(3)), told)).toBe(2);
  });

  test('like another, but not the same, stays', () => {
    const html = page(p(0) + p(1) + figure(told, `${told}, in June`) + p(2) + p(3));
    expect(timesIn(html, told)).toBe(2);
  });

  test('cells of a table may say the same', () => {
    const row = '<tr><td>Four million</td><td>Four million</td></tr>';
    expect(timesIn(page(`${p(0)}${p(1)}<table>${row}${row}</table>${p(2)}`), 'Four million')).toBe(4);
  });
});
