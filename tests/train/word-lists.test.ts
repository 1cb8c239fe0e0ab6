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

test.each<[string, object | RegExp]>([
  ['--a x --b y z', { '--a': ['x'], '--b': ['y', 'z'] }],
  ['--b y --c', { '--b': ['y'], '--c': [] }],
  ['--a x y --b z', /--a takes one word, not "x y"/],
  ['--a x --a y', /--a takes one word, not "x y"/],
  ['--a', /--a needs a word after it/],
  ['--a x --b', /--b needs a word after it/],
])('with --a for one word and --c for none needed, %s', (words, expected) => {
  const counts = { single: ['--a'], bare: ['--c'] } as const;
  const lists = wordLists(words.split(' '), ['--a', '--b', '--c'], counts);
  if (expected instanceof RegExp) expect(lists).toMatch(expected);
  else expect(lists).toEqual(expected);
});
