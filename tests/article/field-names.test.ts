/** Forms with fields that are called like what the DOM asks of a form. */
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { articleOfCopy } from '../../src/article/article-of-copy.ts';
import { dropHidingNames } from '../../src/article/field-names.ts';
import { parser } from './markdown-body.ts';

test.each<[string, string, string]>([
  [
    'names that hide properties and methods',
    '<input name="parentNode"><select name="children"></select><button name="closest">Go</button>',
    '<input><select></select><button>Go</button>',
  ],
  ['ids that do', '<input id="nextElementSibling" class="a">', '<input class="a">'],
  ['those of pictures', '<img name="getAttribute" alt="">', '<img alt="">'],
  [
    'no other names',
    '<input name="email" id="submit"><textarea name="action"></textarea>',
    '<input name="email" id="submit"><textarea name="action"></textarea>',
  ],
  [
    'none of what forms do not list',
    '<h2 id="title">One</h2><a name="children">Two</a>',
    '<h2 id="title">One</h2><a name="children">Two</a>',
  ],
])('drops %s', (_, markup, expected) => {
  const { document } = new JSDOM(`<!doctype html><body><form>${markup}</form></body>`).window;
  dropHidingNames(document);
  expect(document.querySelector('form')?.innerHTML).toBe(expected);
});

test('drops them before an article is read', () => {
  const text = 'The council met on Tuesday, and it sat late over the plans for the bridge. '.repeat(8);
  const html = `<title>The bridge</title><article><h1>The bridge</h1><p>${text}</p><p>Then ${text}</p>
    <form data-winnow-promo="a"><input name="parentNode">Our letter</form><p>Last ${text}</p></article>`;
  const article = articleOfCopy({ url: 'https://www.kiesel-bote.example/bridge', html }, parser);
  expect(article?.leftOut[0]?.html).toBe('<form data-winnow-promo="a"><input>Our letter</form>');
});
