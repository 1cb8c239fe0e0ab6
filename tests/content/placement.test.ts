/** How a line stands in for what it replaces, by the style of that and of what is around it. */
import { expect, test, vi } from 'vitest';
import { shownOf } from '../../src/content/boxes.ts';
import { type Placement, placementOf } from '../../src/content/placement.ts';
import { documentOf } from '../engine/documents.ts';

/** The line's placement for the element `b`; all elements beside each other are boxes of one size at one place. */
function placementIn(html: string): Placement {
  const document = documentOf(html);
  const folded = document.querySelector('b');
  const view = document.defaultView;
  for (const element of document.querySelectorAll('*')) {
    const rect = { left: 50, top: 90, right: 350, bottom: 170, width: 300, height: 80 };
    vi.spyOn(element, 'getBoundingClientRect').mockReturnValue(rect as DOMRect);
  }
  const shown = folded && shownOf([folded]);
  if (!folded?.parentElement || !view || !shown) throw new Error('Nothing is folded');
  return placementOf([folded], shown, folded.parentElement, view);
}

test.each([
  ['position: relative; z-index: 3', 'relative', '3'],
  ['position: sticky; z-index: 2', 'sticky', '2'],
  ['position: static; z-index: 4', 'static', '4'],
  ['position: relative; z-index: auto', 'relative', 'auto'],
  ['position: absolute; z-index: 5', 'absolute', '5'],
  ['float: left; position: relative; z-index: 6', 'relative', '6'],
  ['float: left; position: relative; z-index: auto', 'relative', '1'],
  ['float: left; position: static; z-index: auto', 'static', '1'],
])('in the place of what has "%s" a line lies in the same layer', (style, position, layer) => {
  expect(placementIn(`<div><b style="display: block; ${style}">Book now</b></div>`).style).toMatchObject({
    position,
    'z-index': layer,
  });
});

test('what was laid over the page lies over all of it', () => {
  const { style } = placementIn('<div><b style="display: block; position: fixed; z-index: 3">Book</b></div>');
  expect(style).toMatchObject({ position: 'fixed', 'z-index': '2147483647' });
});

test.each([
  ['0 -120px 0 12px', '12px', 'clamp(-120px, 904px - 100vw, 0px)'],
  ['0 60px 0 -40.5px', 'clamp(-40.5px, 983.5px - 100vw, 0px)', '16px'],
  ['0', '0px', '0px'],
])(
  'a float with the margins %s hangs out as far in a window as wide, and keeps others away no further than it has to',
  (margin, left, right) => {
    const { style } = placementIn(
      `<div><b style="display: block; float: right; margin: ${margin}">Book</b></div>`,
    );
    expect(style).toMatchObject({ 'margin-left': left, 'margin-right': right });
  },
);

test.each(['left', 'right', 'inline-start', 'inline-end'])(
  'what floats %s leaves a line that does',
  (side) => {
    const { style } = placementIn(
      `<div dir="rtl"><b style="display: block; float: ${side}">Book now</b></div>`,
    );
    expect(style).toMatchObject({ float: side });
  },
);

test('blocks hang out of nothing', () => {
  const { style } = placementIn('<div><b style="display: block; margin: -20px">Book now</b></div>');
  expect(style).toMatchObject({ 'margin-block-start': '0px', 'margin-block-end': '0px' });
  expect(style).not.toHaveProperty('margin-left');
});

const BESIDE = '<i>Ferries</i>';

test.each([
  ['display: flex', BESIDE, true],
  ['display: inline-flex; flex-wrap: wrap', BESIDE, true],
  ['display: flex; flex-direction: row-reverse', BESIDE, true],
  ['display: grid', BESIDE, true],
  ['display: inline-grid', BESIDE, true],
  ['display: flex', '', false],
  ['display: grid', '', false],
  ['display: flex; flex-direction: column', BESIDE, false],
  ['display: flex; flex-direction: column-reverse', BESIDE, false],
  ['display: block', BESIDE, false],
])('a promo in a box with "%s" beside "%s" is an item of a row: %s', (style, beside, isInRow) => {
  const promo = '<b style="display: block">Book now</b>';
  expect(placementIn(`<div style="${style}">${promo}${beside}</div>`)).toMatchObject({ isInRow });
});

test('what is laid over a row is no item of it', () => {
  const promo = '<b style="display: block; position: fixed">Book now</b>';
  expect(placementIn(`<div style="display: flex">${promo}${BESIDE}</div>`)).toMatchObject({ isInRow: false });
});
