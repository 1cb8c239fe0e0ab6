/** The picker's steps over a page's blocks. */
import { describe, expect, test } from 'vitest';
import {
  around,
  type Choice,
  choiceAt,
  grown,
  inward,
  isWithin,
  neighbour,
  outward,
  shrunk,
} from '../../../src/content/picker/choice.ts';
import type { Sees } from '../../../src/content/picker/words.ts';
import { documentOf } from '../../engine/documents.ts';
import { nameFields } from '../../engine/named-fields.ts';

const PAGE = `<header id="top"><a id="home" href="/">Home</a></header>
<main id="main">
  <p id="p1">The <b id="bold">ferry</b> to Ostrum</p>
  <winnow-fold id="own"></winnow-fold>
  <div id="wrap"><script id="script">track()</script><div id="box">
    <h4 id="title">Tea towels</h4>
    <p id="line">Nine crowns each</p>
    <img id="image" src="a.png">
    <p id="order"><a id="link" href="/shop"><span id="span">Order</span></a></p>
  </div></div>
  <p id="hidden">Not to be seen</p>
  <p id="p2">Captain Darrow</p>
  Words of nobody
  <p id="p3">The new boat</p>
  <a id="card" href="/x"><div id="inner">Look here</div></a>
  <form id="form"><input id="field" placeholder="Your e-mail"></form>
  <div id="silent"><img src="b.png"></div>
  <table id="table"><tbody id="rows"><tr id="row"><td id="cell"><p id="incell">Monday</p></td></tr></tbody></table>
  <div id="last">The end</div>
</main>`;
const document = documentOf(PAGE);
const sees: Sees = ({ id }) => id !== 'hidden';

function of(...ids: readonly string[]): Choice {
  return ids.map((id) => {
    const element = document.getElementById(id);
    if (!element) throw new Error(`No ${id}`);
    return element;
  });
}

function first(id: string): Element {
  return of(id)[0] as Element;
}

function idsOf(choice: Choice | undefined): string | undefined {
  return choice?.map(({ id }) => id || '?').join(' ');
}

describe('what is chosen under a pointer', () => {
  test.each([
    ['a paragraph', 'p1', 'p1'],
    ['the paragraph of a word', 'bold', 'p1'],
    ['the paragraph of a link', 'span', 'order'],
    ['a box with its wrappers', 'box', 'wrap'],
    ['the box of a picture', 'image', 'wrap'],
    ['the box of a script', 'script', 'wrap'],
    ['a card that is one link', 'inner', 'card'],
    ['a form with a label in its field', 'field', 'form'],
    ['what is around a box without words', 'silent', 'main'],
    ['a table, not its rows', 'row', 'table'],
    ['a block in a cell', 'incell', 'table'],
    ['what is around something hidden', 'hidden', 'main'],
    ['what is around an element of our own', 'own', 'main'],
  ])('%s', (_, id, expected) => {
    expect(idsOf(choiceAt(first(id), sees))).toBe(expected);
  });

  test('is nothing on the page itself', () => {
    expect(choiceAt(document.body, sees)).toBeUndefined();
    expect(choiceAt(document.documentElement, sees)).toBeUndefined();
  });
});

describe('steps', () => {
  test.each([
    ['outwards from a line', 'line', 'wrap'],
    ['outwards from two lines', 'title line', 'wrap'],
    ['outwards from a box', 'wrap', 'main'],
    ['never out to the page', 'main', undefined],
  ])('%s', (_, ids, expected) => {
    expect(idsOf(outward(of(...ids.split(' ')), sees))).toBe(expected);
  });

  test.each([
    ['into a box, to where the pointer was', 'wrap', 'order', 'order'],
    ['into a box, to its first line', 'wrap', 'p3', 'title'],
    ['into a run', 'line image order', 'order', 'order'],
    ['not into a line', 'line', 'line', undefined],
    ['not into a link', 'card', 'inner', undefined],
  ])('inwards: %s', (_, ids, origin, expected) => {
    expect(idsOf(inward(of(...ids.split(' ')), first(origin), sees))).toBe(expected);
  });

  test.each([
    ['the next', 'p1', 'after', 'wrap'],
    ['the next, past what is hidden', 'wrap', 'after', 'p2'],
    ['the one before, with its wrappers', 'p2', 'before', 'wrap'],
    ['the next line', 'title', 'after', 'line'],
    ['the next, past a picture', 'line', 'after', 'order'],
    ['out of a box where it ends', 'order', 'after', 'p2'],
    ['out of a box where it begins', 'title', 'before', 'p1'],
    ['none after the last', 'last', 'after', undefined],
    ['none before the first', 'top', 'before', undefined],
  ] as const)('to and fro: %s', (_, id, side, expected) => {
    expect(idsOf(neighbour(of(id), side, sees))).toBe(expected);
  });

  test.each([
    ['by the next line', 'title', 'after', 'title line'],
    ['by the line before', 'order', 'before', 'line image order'],
    ['by what is beyond something hidden', 'wrap', 'after', 'wrap hidden p2'],
    ['by what is beyond an element of our own', 'wrap', 'before', 'p1 own wrap'],
    ['to the whole box', 'title line', 'after', 'wrap'],
    ['not past loose words', 'p2', 'after', undefined],
    ['not past the end of a box', 'order', 'after', undefined],
  ] as const)('larger %s', (_, ids, side, expected) => {
    expect(idsOf(grown(of(...ids.split(' ')), side, sees))).toBe(expected);
  });

  test.each([
    ['by its last line', 'wrap', 'after', 'title line'],
    ['by its first line', 'wrap', 'before', 'line image order'],
    ['to one line', 'title line', 'after', 'title'],
    ['not by its only line', 'line', 'after', undefined],
  ] as const)('smaller %s', (_, ids, side, expected) => {
    expect(idsOf(shrunk(of(...ids.split(' ')), side, sees))).toBe(expected);
  });
});

describe('what is left around a part', () => {
  test.each([
    ['two', 'wrap', 'line', ['title', 'order']],
    ['one, where the part begins it', 'wrap', 'title', ['line image order']],
    ['one, where the part ends it', 'wrap', 'line image order', ['title']],
    ['none, where the part is the whole', 'wrap', 'wrap', []],
    ['none, where the part is all that is in it', 'wrap', 'box', []],
    ['what of a run is on both sides', 'p1 own wrap', 'line', ['p1', 'title', 'order']],
    ['nothing of what is beside the whole', 'wrap hidden p2', 'p2', ['wrap']],
    ['none, where the part is elsewhere', 'wrap', 'p2', []],
  ])('%s', (_, whole, part, expected) => {
    const left = around(of(...whole.split(' ')), of(...part.split(' ')), sees);
    expect(left.map(idsOf)).toEqual(expected);
  });

  test('a part is within its whole', () => {
    expect(isWithin(of('line'), of('wrap'))).toBe(true);
    expect(isWithin(of('wrap'), of('wrap'))).toBe(true);
    expect(isWithin(of('wrap'), of('line'))).toBe(false);
  });
});

describe.each(['children', 'parent', 'guests'])('in a form with a field named %s', (name) => {
  const html = `<form id="form"><p id="a">a</p><input name="${name}"><p id="b">b</p><p id="c">c</p></form><p>d</p>`;
  const page = nameFields(documentOf(html));
  const all = (...ids: readonly string[]): Choice => ids.map((id) => page.getElementById(id) as Element);
  test.each<[string, () => Choice | undefined, string | undefined]>([
    ['inwards', () => inward(all('form'), undefined, sees), 'a'],
    ['grown', () => grown(all('b'), 'after', sees), 'b c'],
    ['shrunk', () => shrunk(all('b', 'c'), 'after', sees), 'b'],
    ['around', () => around(all('form'), all('a'), sees)[0], 'b c'],
    ['no smaller', () => inward(all('b'), undefined, sees), undefined],
    ['no shorter', () => shrunk(all('b'), 'after', sees), undefined],
  ])('%s', (_, step, expected) => {
    expect(idsOf(step())).toBe(expected);
  });
});

describe('a hostile page', () => {
  test.each([
    ['nests deeply', `${'<div>'.repeat(300)}<p id="x">Words</p>${'</div>'.repeat(300)}<p>More</p>`],
    ['has one element with thousands of siblings', `${'<p>Line</p>'.repeat(3000)}<p id="x">Words</p>`],
    [
      'has a form with fields named as what is read',
      '<form id="x"><input name="children"><input name="parentElement" placeholder="a"></form><p>b</p>',
    ],
  ])('that %s is walked in time', (_, html) => {
    const page = documentOf(html);
    const element = page.getElementById('x') as Element;
    const choice = choiceAt(element, () => true);
    expect(choice).toBeDefined();
    const steps = choice && [
      outward(choice, () => true),
      inward(choice, element, () => true),
      neighbour(choice, 'after', () => true),
      grown(choice, 'before', () => true),
    ];
    expect(steps).toHaveLength(4);
  });
});
