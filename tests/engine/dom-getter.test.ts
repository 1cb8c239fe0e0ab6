/** What an element has, whatever its fields are called. */
import { expect, test } from 'vitest';
import { childrenOf, getter } from '../../src/engine/dom-getter.ts';
import { documentOf } from './documents.ts';
import { nameFields } from './named-fields.ts';

function first(html: string): Element {
  return nameFields(documentOf(html)).body.firstElementChild as Element;
}

test.each([
  ['a field named children', '<form><input name="children"><p>a</p></form>', ['input', 'p']],
  [
    'several of them',
    '<form><p><input name="children"></p><select name="length"></select></form>',
    ['p', 'select'],
  ],
  ['fields named otherwise', '<form><input name="id"><input name="title"></form>', ['input', 'input']],
  ['no fields', '<form>a<!-- b --><p>c</p></form>', ['p']],
  ['no elements', '<form>a</form>', []],
  ['nothing of forms', '<div>a<p><b>b</b></p><p>c</p></div>', ['p', 'p']],
  ['elements of another kind', '<svg><g></g><path></path></svg>', ['g', 'path']],
])('finds what an element holds with %s', (_, html, tags) => {
  expect(childrenOf(first(html)).map(({ localName }) => localName)).toEqual(tags);
});

test('reads a property that a field covers', () => {
  const form = first('<form id="f"><input name="id"></form>');
  expect(getter(form, 'id').call(form)).toBe('f');
});

test('says what there is none of', () => {
  expect(() => getter(first('<p></p>'), 'none' as 'id')).toThrow('no none');
});
