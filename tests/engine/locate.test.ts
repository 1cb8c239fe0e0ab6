/** Paths to elements and back. */
import { describe, expect, test } from 'vitest';
import { elementsOf, pathOf } from '../../src/engine/locate.ts';
import { documentOf } from './documents.ts';
import { nameFields } from './named-fields.ts';

const HTML =
  '<main><p>a</p>text<!-- c --><p>b</p><ul><li>c</li><li>d</li></ul></main><table><tr><td>e</table><svg><g></g></svg>';

describe('pathOf', () => {
  test('leads back to each element of the body', () => {
    const document = documentOf(HTML);
    const elements = [...document.body.querySelectorAll('*')];
    expect(elements.length).toBe(12);
    for (const element of elements) {
      const path = pathOf(element) ?? [];
      const run = { parent: path.slice(0, -1), from: path.at(-1) ?? -1, to: path.at(-1) ?? -1 };
      expect(elementsOf(document, run)).toEqual([element]);
    }
  });

  test('is empty for the body, and undefined outside of it', () => {
    const document = documentOf(HTML);
    expect(pathOf(document.body)).toEqual([]);
    expect(pathOf(document.documentElement)).toBeUndefined();
    expect(pathOf(document.head)).toBeUndefined();
    expect(pathOf(document.createElement('p'))).toBeUndefined();
  });

  test.each(['children', 'parent', 'id'])('counts in a form with a field named %s', (name) => {
    const document = nameFields(documentOf(`<form><p>a</p><input name="${name}"><p id="x">b</p></form>`));
    expect(pathOf(document.getElementById('x') as Element)).toEqual([0, 2]);
  });

  test('is undefined once an element is gone', () => {
    const document = documentOf(HTML);
    const list = document.querySelector('ul');
    list?.remove();
    expect(list && pathOf(list)).toBeUndefined();
  });
});

describe('elementsOf', () => {
  test.each([
    [{ parent: [], from: 0, to: 2 }, ['main', 'table', 'svg']],
    [{ parent: [0], from: 1, to: 2 }, ['p', 'ul']],
    [{ parent: [0, 2], from: 1, to: 1 }, ['li']],
    [{ parent: [1, 0, 0], from: 0, to: 0 }, ['td']],
  ])('%j', (run, names) => {
    expect(elementsOf(documentOf(HTML), run)?.map(({ localName }) => localName)).toEqual(names);
  });

  test.each([
    { parent: [], from: 0, to: 3 },
    { parent: [3], from: 0, to: 0 },
    { parent: [0, 0], from: 0, to: 0 },
    { parent: [0, 2, 5, 1], from: 0, to: 0 },
    { parent: [0, -1], from: 0, to: 0 },
  ])('%j is not on the page', (run) => {
    expect(elementsOf(documentOf(HTML), run)).toBeUndefined();
  });

  test('is undefined without a body', () => {
    const document = documentOf('<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml');
    expect(elementsOf(document, { parent: [], from: 0, to: 0 })).toBeUndefined();
  });
});
