/** Words of a command as lists. */
import { expect, test } from 'vitest';
import { wordLists } from '../../scripts/train/word-lists.ts';

test.each<[string, object | RegExp]>([
  ['', {}],
  ['--a', { '--a': [] }],
  ['--a x y --b z', { '--a': ['x', 'y'], '--b': ['z'] }],
  ['--a x --b --a y', { '--a': ['x', 'y'], '--b': [] }],
  ['--a -1', { '--a': ['-1'] }],
  ['x', /Say what "x" is: put one of --a, --b before it/],
  ['--c x', /Unknown option --c: use --a, --b/],
  ['--a x --aa y', /Unknown option --aa/],
])('%s', (words, expected) => {
  const lists = wordLists(words.split(' ').filter(Boolean), ['--a', '--b']);
  if (expected instanceof RegExp) expect(lists).toMatch(expected);
  else expect(lists).toEqual(expected);
});
