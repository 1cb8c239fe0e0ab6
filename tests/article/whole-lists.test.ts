/** Lists of which some items are kept, and what becomes of the others. */
import { describe, expect, test } from 'vitest';
import { keepListsWhole } from '../../src/article/whole-lists.ts';
import { pageOf } from '../engine/documents.ts';

/** What is kept of a page of which the lines with `+` are; those with `!` may not be. */
function keptOf(html: string): string {
  const page = pageOf(html);
  const has = (sign: string): Uint8Array =>
    Uint8Array.from(page.blocks, ({ text }) => Number(text.includes(sign)));
  const keep = has('+');
  keepListsWhole(
    page,
    keep,
    has('!').map((is) => 1 - is),
  );
  return page.blocks
    .filter((_, i) => keep[i])
    .map(({ text }) => text)
    .join(' ');
}

function listOf(tag: string, ...items: readonly string[]): string {
  return `<${tag}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`;
}

const LONG =
  'The masons numbered the stones of the old pier, one by one, and counted them twice over. '.repeat(2);

describe('keeps', () => {
  test.each([
    ['the other items of a list', listOf('ul', 'a+', 'b+', 'c', 'd'), 'a+ b+ c d'],
    ['those of a list with numbers', listOf('ol', 'a', 'b+', 'c+'), 'a b+ c+'],
    [
      'rows',
      '<table><tr><td>a+</td></tr><tr><td>b+</td></tr><tr><td>c</td><td>d</td></tr></table>',
      'a+ b+ c d',
    ],
    ['an item with lines of its own', listOf('ul', 'a+', 'b+', '<p>c</p><p>d</p>'), 'a+ b+ c d'],
    ['a list in a list', listOf('ul', 'a+', 'b+', `c${listOf('ul', 'd', 'e', 'f')}`), 'a+ b+ c d e f'],
    ['long items of which few are kept', listOf('ul', `+ ${LONG}`, LONG, LONG), `+ ${LONG.trim()}`],
    ['one of two items', listOf('ul', 'a', 'b+'), 'b+'],
    ['what is in no list', '<p>a+</p><p>b</p><p>c</p>', 'a+'],
  ])('%s', (_, html, kept) => {
    expect(keptOf(html)).toBe(kept);
  });
});

describe('leaves out', () => {
  test.each([
    ['the items of a list of which few are kept', listOf('ul', 'a+', 'b', 'c'), ''],
    ['what may not be kept', listOf('ul', 'a+', 'b+', 'c!'), 'a+ b+'],
    ['a part of an item that is kept', listOf('ul', 'a+', 'b+', '<p>c+</p><p>d</p>'), 'a+ b+ c+'],
    ['a list that nothing is kept of', listOf('ul', 'a', 'b', 'c'), ''],
    ['hidden items', '<ul><li>a+</li><li>b+</li><li>c+</li><li hidden>d</li></ul>', 'a+ b+ c+'],
    ['a list in one that is kept', listOf('ul', 'a+', 'b+', `c+${listOf('ul', 'd+', 'e', 'f')}`), 'a+ b+ c+'],
  ])('%s', (_, html, kept) => {
    expect(keptOf(html)).toBe(kept);
  });
});
