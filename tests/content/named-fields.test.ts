/** Folding on pages with forms whose fields are named as what is read of elements. */
import { expect, test, vi } from 'vitest';
import { shownOf } from '../../src/content/boxes.ts';
import { type PlacedFold, put } from '../../src/content/placed.ts';
import { placementOf } from '../../src/content/placement.ts';
import { documentOf } from '../engine/documents.ts';
import { nameFields } from '../engine/named-fields.ts';

/** `children` is what forms for bookings ask for, `before` what searches by day do. */
const FORMS = [
  '<form><input name="children"><input name="before"><p class="a">a</p><p>b</p></form>',
  '<form><input name="guests"><input name="day"><p class="a">a</p><p>b</p></form>',
  '<section><p class="a">a</p><p>b</p></section>',
];

/** The document's view, the element around all, and the one that is folded. Paragraphs alone have a box, one beside the other. */
function pageOf(html: string, display = 'block'): { view: Window; box: Element; folded: Element } {
  const document = nameFields(documentOf(`<style>form, section { display: ${display} }</style>${html}`));
  const [view, box, folded] = [
    document.defaultView,
    document.body.firstElementChild,
    document.querySelector('.a'),
  ];
  if (!view || !box || !folded) throw new Error('There is no page');
  for (const element of document.querySelectorAll('*')) {
    const size = element.localName === 'p' ? 40 : 0;
    const rect = { left: 0, top: 0, right: size, bottom: size, width: size, height: size };
    vi.spyOn(element, 'getBoundingClientRect').mockReturnValue(rect as DOMRect);
  }
  return { view, box, folded };
}

test.each(FORMS)('what %s shows is what is in it', (html) => {
  const { box, folded } = pageOf(html);
  expect(shownOf([box])).toMatchObject({ box: { width: 40, height: 40 }, first: folded });
});

test.each(FORMS)('a line in %s sees who stands beside it', (html) => {
  const { view, box, folded } = pageOf(html, 'grid');
  const shown = shownOf([folded]);
  const placement = shown && placementOf([folded], shown, box, view);
  expect(placement?.style).toMatchObject({ 'grid-column': 'auto' });
});

test.each(FORMS)('a line stands before %s', (html) => {
  const { box } = pageOf(html);
  const host = box.ownerDocument.createElement('winnow-fold');
  put({ status: 'folded', elements: [box], sign: { host } } as unknown as PlacedFold);
  expect(host.nextSibling).toBe(box);
  expect(box.getAttribute('data-winnow-fold')).toBe('folded');
});
