/** Links of a page that lead to a place in its article, and such that do not. */
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { LEADS_TO, PLACE, placesOf } from '../../src/article/places.ts';
import { bodyOf } from './body-of.ts';

const HERE = 'https://tide.example/pier';

/** Each link of the body that leads into it, with the text of the place. */
function ledTo(markup: string): readonly string[] {
  const { document } = new JSDOM(bodyOf(markup, undefined, HERE)).window;
  return Array.from(document.querySelectorAll(`[${LEADS_TO}]`), (link) => {
    const places = document.querySelectorAll(`[${PLACE}="${link.getAttribute(LEADS_TO)}"]`);
    expect(places).toHaveLength(1);
    return `${link.textContent} ${places[0]?.localName} ${places[0]?.textContent}`;
  });
}

function linkTo(name: string, text = 'go'): string {
  return `<a href="${HERE}#${name}">${text}</a>`;
}

describe('leads to', () => {
  test.each([
    ['an item', `<p>One${linkTo('n1')}</p><ol><li id="n1">Two</li></ol>`, 'go li Two'],
    ['a heading', `<p>One ${linkTo('h')}</p><h2 id="h">Two</h2><p>Three</p>`, 'go h2 Two'],
    ['a phrase back above', `<p>One<sup id="r1">1</sup></p><p>Two ${linkTo('r1')}</p>`, 'go p One1'],
    ['a phrase in a phrase', `<p>One<b><i id="r1">1</i></b></p><p>Two ${linkTo('r1')}</p>`, 'go p One1'],
    ['an anchor before a heading', `<p>One ${linkTo('x')}</p><a name="x"></a><h2>Two</h2>`, 'go h2 Two'],
    ['an anchor in a heading', `<p>One ${linkTo('x')}</p><h2><a name="x"></a>Two</h2>`, 'go h2 Two'],
    [
      'a box around',
      `<p>One ${linkTo('x')}</p><div id="x"><div><p>Two</p><p>Three</p></div></div>`,
      'go p Two',
    ],
    ['text without a paragraph', `<p>One ${linkTo('x')}</p><div id="x">Two<br><br>Three</div>`, 'go p Two'],
    ['lines of code', `<p>One ${linkTo('x')}</p><pre id="x">Two</pre>`, 'go pre Two'],
    [
      'a cell',
      `<p>One ${linkTo('x')}</p><table><tr><th>No.</th><td id="x">Two</td></tr></table>`,
      'go td Two',
    ],
    ['a note without its number', `<p>One ${linkTo('x')}</p><a id="x">[—]</a><p>Two</p>`, 'go p Two'],
    ['a name with an umlaut', `<p>One ${linkTo('%C3%BCber')}</p><h2 id="über">Two</h2>`, 'go h2 Two'],
    ['a name with a bare percent sign', `<p>One ${linkTo('5%')}</p><h2 id="5%">Two</h2>`, 'go h2 Two'],
    ['the first of a name', `<p>One ${linkTo('x')}</p><h2 id="x">Two</h2><h2 id="x">Three</h2>`, 'go h2 Two'],
  ])('%s', (_, markup, expected) => {
    expect(ledTo(markup)).toEqual([expected]);
  });

  test('one place from two links, and two names of one place', () => {
    const links = `<p>${linkTo('a', '1')} ${linkTo('b', '2')} ${linkTo('a', '3')}</p>`;
    expect(ledTo(`${links}<h2 id="a"><span id="b">Two</span></h2>`)).toEqual([
      '1 h2 Two',
      '2 h2 Two',
      '3 h2 Two',
    ]);
  });
});

describe('leaves to the site', () => {
  test.each([
    ['other pages', '<p>One <a href="https://tide.example/harbour#x">go</a></p><h2 id="x">Two</h2>'],
    ['other queries', `<p>One <a href="${HERE}?page=2#x">go</a></p><h2 id="x">Two</h2>`],
    ['the page as a whole', `<p>One <a href="${HERE}">go</a></p><h2 id="x">Two</h2>`],
    ['no name', `<p>One <a href="${HERE}#">go</a></p><h2 id="">Two</h2>`],
    ['places that are nowhere', `<p>One ${linkTo('y')}</p><h2 id="x">Two</h2>`],
    ['places that are no part of the article', `<p>One ${linkTo('x')}</p><div id="x">no</div><p>Two</p>`],
    [
      'places in a promo',
      `<p>One ${linkTo('x')}</p><div data-winnow-promo="1"><p id="x">no</p></div><p>Two</p>`,
    ],
    ['a promo', `<p>One ${linkTo('x')}</p><a name="x"></a><div data-winnow-promo="1">no</div><p>Two</p>`],
    ['names of what is no anchor', `<p>One ${linkTo('x')}</p><p><i name="x">Two</i></p>`],
    ['other letters', `<p>One ${linkTo('X')}</p><h2 id="x">Two</h2>`],
    ['places behind all text', `<p>One ${linkTo('x')}</p><p>Two</p><div id="x"></div>`],
  ])('%s', (_, markup) => {
    expect(ledTo(markup)).toEqual([]);
    expect(bodyOf(markup, undefined, HERE)).toContain('<a href="https://tide.example/');
  });

  test('all links of a page that names no place', () => {
    const { document } = new JSDOM('<p id="a">One</p>').window;
    const places = placesOf(document, HERE);
    const paragraph = document.querySelector('p') as Element;
    places.reach(paragraph);
    places.show(paragraph);
    places.connect(document.body);
    expect(document.body.innerHTML).toBe('<p id="a">One</p>');
  });
});
