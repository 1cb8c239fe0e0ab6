/** Where the rule of a mark is drawn, by the room there is for it. */
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { markPlacementOf } from '../../src/content/mark-placement.ts';

/** The rule beside a paragraph 400 pixels wide that begins that far from the left edge of a window of 420. */
function ruleAt(left: number, style = '', around = ''): string | undefined {
  const { window } = new JSDOM(`<body><div style="${around}"><p style="${style}">Sign up.</p></div></body>`);
  Object.defineProperty(window.document.documentElement, 'clientWidth', { value: 420 });
  window.Element.prototype.getBoundingClientRect = function box(this: Element) {
    const from = this.localName === 'p' ? left : left - 4;
    return { left: from, right: from + 400 } as DOMRect;
  };
  const paragraph = window.document.querySelector('p');
  return paragraph ? markPlacementOf([paragraph], window as unknown as Window).rules[0] : undefined;
}

test.each([
  [40, 'marked'],
  [12, 'marked'],
  [11, 'marked-near'],
  [6, 'marked-near'],
  [5, 'marked-inside'],
  [0, 'marked-inside'],
])('%i pixels from the edge it is %s', (left, rule) => {
  expect(ruleAt(left)).toBe(rule);
});

test.each([
  ['text that runs from right to left, by the room on that side', 12, 'direction: rtl', '', 'marked-near'],
  ['a box with a border', 40, 'border: 1px solid red', '', 'marked-inside'],
  ['a box that hides what is beside it', 40, '', 'overflow-x: hidden', 'marked-inside'],
  ['a box that paints nothing beside it', 40, '', 'contain: layout paint', 'marked-inside'],
  ['a box that keeps its content to itself', 40, '', 'contain: content', 'marked-inside'],
  ['a box that keeps everything to itself', 40, '', 'contain: strict', 'marked-inside'],
  ['a box that is drawn when it is near', 40, '', 'content-visibility: auto', 'marked-inside'],
  ['a box that keeps its layout alone to itself', 40, '', 'contain: layout style', 'marked'],
  ['a box that hides nothing', 40, '', 'overflow-x: visible; content-visibility: visible', 'marked'],
])('%s', (_, left, style, around, rule) => {
  expect(ruleAt(left, style, around)).toBe(rule);
});
