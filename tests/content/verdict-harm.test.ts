/** What would be harmed by a fold, a mark or a banner, and what is out of sight or in use: there, none comes. */
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Found } from '../../src/content/found.ts';
import { bannerVerdict, judge, type Verdict } from '../../src/content/verdict.ts';

interface Manner {
  readonly isSure?: boolean;
  readonly mayDisturb?: boolean;
  readonly isPicked?: boolean;
  /** What is done to the page before. */
  readonly before?: (document: Document) => void;
}

/** A page on which all is a box of one size, at one place. */
function pageOf(html: string, [top, height] = [90, 60]): Document {
  const { window } = new JSDOM(html, { url: 'https://www.kiesel-bote.example/bridge#seat' });
  const rect = { left: 40, top, right: 340, bottom: top + height, width: 300, height };
  window.Element.prototype.getBoundingClientRect = () => rect as DOMRect;
  return window.document;
}

function judged(document: Document, { isSure = true, mayDisturb = true, isPicked }: Manner): Verdict {
  const elements = [...document.querySelectorAll('.promo')];
  return judge({ elements, isSure } as unknown as Found, mayDisturb, isPicked);
}

function kindOf(html: string, manner: Manner = {}, place?: [number, number]): string {
  const document = pageOf(html, place);
  manner.before?.(document);
  return judged(document, manner).kind;
}

const PROMO = '<div class="promo">Book now</div>';

describe('what nothing is done to', () => {
  test.each([
    ['what readers write', `<div contenteditable>${PROMO}</div>`],
    ['what they write in an outer box', `<div contenteditable="true"><section>${PROMO}</section></div>`],
    ['rows of a table', '<table><tr class="promo"><td>Book now</td></tr></table>'],
    ['cells of a table', '<table><tr><td class="promo">Book now</td><td>The bridge</td></tr></table>'],
    [
      'what is drawn as a cell',
      '<p>It met.</p><div class="promo" style="display: table-cell">Book now</div>',
    ],
    ['promos with words of the article between them', `${PROMO} The bridge opens. ${PROMO}`],
    ['promos with words behind the second', `${PROMO}${PROMO} The bridge opens. ${PROMO}`],
  ])('%s', (_, html) => {
    expect([kindOf(html), kindOf(html, { isSure: false })]).toEqual(['leave', 'leave']);
  });

  test('all of a page that readers write', () => {
    const before = (document: Document): void => void Object.assign(document, { designMode: 'on' });
    expect(kindOf(PROMO, { before })).toBe('leave');
  });

  test('what is not on the page', () => {
    const elements = [new JSDOM().window.document.createElement('div')];
    for (const each of [elements, []])
      expect(judge({ elements: each, isSure: true } as unknown as Found, true).kind).toBe('leave');
  });
});

test.each([
  ['beside what readers write', `<div contenteditable>A note</div>${PROMO}`],
  ['set apart in what they write', `<div contenteditable="false">${PROMO}</div>`],
  ['in the cell of a table', `<table><tr><td>${PROMO}</td><td>The bridge</td></tr></table>`],
  ['behind and before words', `The bridge opens. ${PROMO} \n <!-- shop --> ${PROMO} It opened.`],
])('what is %s is folded', (_, html) => {
  expect([kindOf(html), kindOf(html, { isSure: false })]).toEqual(['place', 'place']);
});

describe('what waits as it is not to be seen', () => {
  const styled = (style: string, body = ''): string =>
    `<body style="${body}"><p>The bridge opens.</p><div class="promo" style="${style}">Book now</div></body>`;

  test.each([
    ['is hidden', styled('visibility: hidden')],
    ['is collapsed', styled('visibility: collapse')],
    ['lies over the page, and cannot be seen yet', styled('position: fixed; opacity: 0')],
    ['lies over a page that it keeps from scrolling', styled('position: fixed', 'overflow-y: hidden')],
  ])('what %s', (_, html) => {
    expect([kindOf(html), kindOf(html, { isSure: false })]).toEqual(['wait', 'wait']);
  });

  test('what lies over the page out of the window', () => {
    expect(kindOf(styled('position: fixed'), {}, [-60, 60])).toBe('wait');
    expect(kindOf(styled('position: fixed'), {}, [5000, 60])).toBe('wait');
  });

  test('what has no room for a line', () => {
    expect([12.9, 13].map((height) => kindOf(styled(''), {}, [90, height]))).toEqual(['wait', 'place']);
  });

  test.each([
    ['lies over a page that scrolls', styled('position: fixed')],
    ['fades in where it stands', styled('opacity: 0')],
    ['stands on a page that does not scroll', styled('', 'overflow-y: hidden')],
  ])('not so what %s', (_, html) => {
    expect(kindOf(html)).toBe('place');
  });
});

test.each(['fixed', 'sticky'])('what is %s moves away from a mark, and has none', (position) => {
  const html = `<p>It met.</p><div class="promo" style="position: ${position}">Book now</div>`;
  expect([kindOf(html, { isSure: false }), kindOf(html)]).toEqual(['leave', 'place']);
});

describe('under the eyes of readers', () => {
  const FIELD = '<p>It met.</p><form class="promo"><input>Book now</form>';
  const before = (document: Document): void => document.querySelector('input')?.focus();

  test('nothing is folded once they have begun, unless they picked it', () => {
    expect(kindOf(PROMO, { mayDisturb: false })).toBe('wait');
    expect(kindOf(PROMO, { mayDisturb: false, isPicked: true })).toBe('place');
    expect(kindOf(PROMO, { mayDisturb: false, isSure: false })).toBe('place');
  });

  test('what is below the window is', () => {
    expect(kindOf(PROMO, { mayDisturb: false }, [5000, 60])).toBe('place');
  });

  test('nothing in which they write is folded, unless they picked it', () => {
    expect(kindOf(FIELD, { before })).toBe('wait');
    expect(kindOf(FIELD, { before }, [5000, 60])).toBe('wait');
    expect(kindOf(FIELD, { before, isPicked: true })).toBe('place');
    expect(kindOf(FIELD)).toBe('place');
  });
});

test.each([
  ['its own', '<div class="promo" id="seat">Book now</div>', true],
  ['of what is in it', '<div class="promo"><b id="seat">Book now</b></div>', true],
  ['of another', `<p id="seat">The bridge</p>${PROMO}`, false],
])('a fold is open where the address has a name %s: %j', (_, html, isOpen) => {
  const verdict = judged(pageOf(html), {});
  expect(verdict.kind === 'place' && verdict.plan).toMatchObject({ isOpen });
});

describe('a banner', () => {
  const placeBefore = (html: string, place?: [number, number]): unknown => {
    const first = pageOf(html, place).querySelector('h1');
    return first && bannerVerdict(first);
  };

  test.each([
    '<h1>The bridge</h1>',
    '<section><div><h1>The bridge</h1></div></section>',
    '<a href="/">Home</a><h1>The bridge</h1>',
    '<h1 style="position: relative">The bridge</h1>',
  ])('stands before the headline of %s', (html) => {
    expect(placeBefore(html)).toMatchObject({ isInline: false });
  });

  test.each([
    '<a href="/bridge"><h1>The bridge</h1></a>',
    '<button><h1>The bridge</h1></button>',
    '<dialog open><h1>The bridge</h1></dialog>',
    '<h1 style="position: fixed">The bridge</h1>',
    '<h1 style="position: absolute">The bridge</h1>',
    '<h1 style="visibility: hidden">The bridge</h1>',
    '<div contenteditable><h1>The bridge</h1></div>',
    '<p>Today <h1 style="display: inline">The bridge</h1> opens.</p>',
  ])('has no place before that of %s', (html) => {
    expect(placeBefore(html)).toBeUndefined();
  });

  test('has none before what is not drawn', () => {
    expect(placeBefore('<h1>The bridge</h1>', [0, 0])).toBeUndefined();
  });
});
