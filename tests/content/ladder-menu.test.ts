/** Where keys lead to in a line's menu. */
import { expect, test } from 'vitest';
import { itemByKey } from '../../src/content/ladder-menu.ts';

test.each([
  ['ArrowDown', 0, 1],
  ['ArrowDown', 3, 0],
  ['ArrowDown', -1, 0],
  ['ArrowUp', 0, 3],
  ['ArrowUp', 2, 1],
  ['Home', 2, 0],
  ['End', 0, 3],
  ['Enter', 1, undefined],
  ['Escape', 1, undefined],
  ['a', 1, undefined],
])('%s from %i leads to %s', (key, from, to) => {
  expect(itemByKey(key, from, 4)).toBe(to);
});
