/** Where the article is on a page: its container, paragraphs and headline. */
import { describe, expect, test } from 'vitest';
import { documentOf, nodeOf, pageOf, reportOn } from './documents.ts';

const LONG = [
  'The old lighthouse on the northern cape was sold to the town for a single crown last week.',
  'For eleven years it had stood empty, and the wind had taken most of the tiles from its roof.',
  'Now a group of retired sailors wants to repair it, and to open it to visitors by next summer.',
  'They have found a mason, two painters and a woman who once kept the light with her father.',
] as const;
const paragraphs = (open = '<p>', close = '</p>'): string =>
  LONG.map((text) => open + text + close).join('\n');

/** What is found: the container's id, the numbers of `LONG` that are paragraphs, other paragraphs, the headline. */
function found(html: string) {
  const { body, blocks } = pageOf(html);
  const texts = body.paragraphs.map((index) => blocks[index]?.text ?? '');
  return {
    container: body.container?.element.getAttribute('id') ?? body.container?.tag,
    own: LONG.flatMap((text, i) => (texts.some((each) => each.includes(text)) ? [i] : [])),
    others: texts.filter((text) => !LONG.some((own) => text.includes(own))).map((text) => text.slice(0, 20)),
    headline: blocks[body.headline]?.text,
  };
}

const ALL = { own: [0, 1, 2, 3], others: [] };
const OTHER = 'This is some other text that is long enough to be taken for a paragraph, and it ends here.';

describe('finds the body', () => {
  test.each<[string, string, Partial<ReturnType<typeof found>>]>([
    [
      'in an article',
      `<h1>Light</h1><article id="a">${paragraphs()}</article>`,
      { container: 'a', headline: 'Light' },
    ],
    ['in divs', `<h1>Light</h1><div id="a">${paragraphs('<div>', '</div>')}</div>`, { headline: 'Light' }],
    [
      'around promos',
      `<h1>L</h1><div id="a">${paragraphs('<p>', '</p><p>Buy now!</p>')}</div>`,
      { container: 'a' },
    ],
    [
      'beside a menu',
      `<nav><p>${OTHER}</p></nav><h1>L</h1><div id="a">${paragraphs()}</div>`,
      { container: 'a' },
    ],
    [
      'beside an aside',
      `<h1>L</h1><div id="a">${paragraphs()}<aside><p>${OTHER}</p></aside></div>`,
      { container: 'a' },
    ],
    [
      'beside a footer',
      `<div id="a">${paragraphs()}</div><footer><p>${OTHER}</p><p>${OTHER}</p></footer>`,
      { container: 'a' },
    ],
    ['beside a form', `<div id="a">${paragraphs()}<form><p>${OTHER}</p></form></div>`, { container: 'a' }],
    ['beside what is hidden', `<div id="a">${paragraphs()}<p hidden>${OTHER}</p></div>`, { container: 'a' }],
    [
      'beside teasers',
      `<div id="a">${paragraphs()}</div><ul><li><a href="/">${OTHER}</a></li></ul>`,
      { container: 'a' },
    ],
    ['beside a button', `<div id="a">${paragraphs()}<button>${OTHER}</button></div>`, { container: 'a' }],
    [
      'in a form around the whole page',
      `<form><h1>L</h1><div id="a">${paragraphs()}</div></form>`,
      { container: 'a' },
    ],
    [
      'in an aside around the whole page',
      `<aside><h1>L</h1><div id="a">${paragraphs()}</div></aside>`,
      { container: 'a' },
    ],
    [
      'beside an aside in such a form',
      `<form><h1>L</h1><div id="a">${paragraphs()}</div><aside><p>${OTHER}</p></aside></form>`,
      { container: 'a' },
    ],
    [
      'without marks of text',
      `<div id="a">${paragraphs()}<p>${OTHER.replace(/[.,]/g, '')}</p></div>`,
      { container: 'a' },
    ],
    [
      'before a shorter text',
      `<div id="a">${paragraphs()}</div><div id="b"><p>${OTHER}</p></div>`,
      { container: 'a' },
    ],
    [
      'before text that looks different',
      `<div id="a">${paragraphs()}<p class="fine">${OTHER}</p></div>`,
      { container: 'a' },
    ],
  ])('%s', (_, html, expected) => {
    expect(found(`<body>${html}`)).toMatchObject({ ...ALL, ...expected });
  });
});

/** `LONG` in boxes, one for each of the paragraphs, `levels` deep; something stands between the second and the third. */
function inParts(levels: number, between = '', open = '<p>'): string {
  const parts = LONG.map((text) => `${'<div>'.repeat(levels)}${open}${text}</p>${'</div>'.repeat(levels)}`);
  return [...parts.slice(0, 2), between, ...parts.slice(2)].join('');
}
const COMMENTS = `<div><div class="said"><p>${OTHER}</p></div></div>`.repeat(3);

describe('puts together what is cut into parts', () => {
  test.each<[string, string]>([
    ['of one box', inParts(1)],
    ['of two boxes', inParts(2)],
    ['of four boxes', inParts(4)],
    ['with a promo between', inParts(3, '<div class="ad"><b>Buy now!</b></div>')],
    ['with a boxed note between', inParts(3, `<div class="note"><p>${OTHER}</p></div>`)],
    ['that are called something', inParts(3, '', '<p class="text">')],
    [
      'of which one has most of the text',
      `<div><div><div>${paragraphs()}</div></div></div>${inParts(3, '<i>And</i>')}`,
    ],
  ])('%s', (_, html) => {
    const { container, own } = found(`<body><header>Menu</header><h1>L</h1><div id="a">${html}</div>`);
    expect({ container, own }).toEqual({ container: 'a', own: [0, 1, 2, 3] });
  });
});

describe('leaves out text', () => {
  const OWN = `<div><div id="a">${paragraphs()}</div></div>`;
  test.each<[string, string]>([
    ['of comments, which are boxed otherwise', `<h1>L</h1>${OWN}${COMMENTS}`],
    ['that looks otherwise', `<h1>L</h1>${OWN}<div><div><p class="fine">${OTHER}</p></div></div>`],
    ['beside the article', `<article><h1>L</h1>${OWN}</article><div><div><p>${OTHER}</p></div></div>`],
    ['beside the main part', `<main><h1>L</h1>${OWN}</main><div><div><p>${OTHER}</p></div></div>`],
    ['of the next article', `<h1>L</h1>${OWN}<h1>Another</h1><div><div><p>${OTHER}</p></div></div>`],
    [
      'of its kind, where more of another kind lies between',
      `<h1>L</h1>${OWN}${COMMENTS}<div><div><p>${OTHER}</p></div></div>`,
    ],
    ['in a menu', `<h1>L</h1>${OWN}<nav><div><p>${OTHER}</p></div></nav>`],
    ['in an aside', `<h1>L</h1>${OWN}<aside><div><p>${OTHER}</p></div></aside>`],
    ['of teasers', `<h1>L</h1>${OWN}<div><div><p><a href="/b">${OTHER}</a></p></div></div>`],
  ])('%s', (_, html) => {
    expect(found(`<body>${html}`)).toMatchObject({ ...ALL, container: 'a' });
  });
});

test('comments are left out where everything is a box without a name', () => {
  const comments = `<div><div>Kai</div><div>${OTHER}</div></div>`.repeat(3);
  const { own, others } = found(
    `<body><div><div>${paragraphs('<div>', '</div>')}</div><div>${comments}</div></div>`,
  );
  expect({ own, others }).toEqual(ALL);
});

describe('the last paragraph is', () => {
  const ITEM = `<li>${OTHER}</li>`;
  test.each<[string, string, boolean]>([
    ['an item of a list below the text', `<ul>${ITEM}${ITEM}</ul>`, true],
    ['an item of a numbered list', `<ol>${ITEM}</ol>`, true],
    ['an item of a list in a list', `<ul><li>Two:<ul>${ITEM}</ul></li></ul>`, true],
    ['not an item of a list in a box', `<div><ul>${ITEM}</ul></div>`, false],
    ['not a paragraph that looks otherwise', `<p class="fine">${OTHER}</p>`, false],
    ['not an item that is a link', `<ul><li><a href="/b">${OTHER}</a></li></ul>`, false],
    ['not a short item', '<ul><li>The lighthouse.</li></ul>', false],
    ['not an item in an aside', `<aside><ul>${ITEM}</ul></aside>`, false],
  ])('%s', (_, html, isPart) => {
    const { own, others } = found(`<body><h1>L</h1><div>${paragraphs()}${html}</div>`);
    expect(own).toEqual([0, 1, 2, 3]);
    expect(others.length > 0).toBe(isPart);
  });
});

test('a form with the headline that holds little of the text is no wrapper of it', () => {
  const html = `<body><form><h1>L</h1><p>${OTHER}</p></form><div id="a">${paragraphs()}</div>`;
  expect(found(html)).toMatchObject({ ...ALL, container: 'a' });
});

describe('the headline is', () => {
  test.each([
    ['the h1', '<h1>Light</h1>', 'Light'],
    ['an h1 in parts', '<h1><div>Cape</div><div>Light</div></h1>', 'Light'],
    [
      'the h1 close before, not the name of the paper',
      '<header><h1>The Courier</h1></header><h1>Light</h1>',
      'Light',
    ],
    ['an h2 where there is no h1', '<h2>Light</h2>', 'Light'],
    ['the h1 and not an h2 after it', '<h1>Light</h1><h2>By the sea</h2>', 'Light'],
    ['none where there is no heading', '<p>Light</p>', undefined],
    ['none where the page begins with the text', '', undefined],
    ['none where the heading is small', '<h3>Light</h3>', undefined],
  ])('%s', (_, heading, headline) => {
    const html = `<body>${heading}<div>${paragraphs()}</div><h1>After</h1>`;
    expect(found(html).headline).toBe(headline);
  });
});

describe('finds no body', () => {
  test.each([
    ['nothing', ''],
    ['short lines', '<p>One.</p><p>Two.</p><p>Three, and a little more than three.</p>'],
    ['links', `<ul><li><a href="/">${OTHER}</a></li><li><a href="/b">${OTHER}</a></li></ul>`],
    ['a menu', `<nav>${paragraphs()}</nav>`],
    ['an aside', `<aside>${paragraphs()}</aside>`],
    ['a footer', `<footer>${paragraphs()}</footer>`],
    ['a form', `<form>${paragraphs()}</form>`],
    ['a form below the headline', `<h1>Light</h1><form>${paragraphs()}</form>`],
    ['an aside below the headline', `<h1>Light</h1><aside>${paragraphs()}</aside>`],
    ['a form that holds one headline of two', `<h1>Light</h1><form><h1>Join</h1>${paragraphs()}</form>`],
    ['a menu with the headline', `<nav><h1>Light</h1>${paragraphs()}</nav>`],
    ['a footer with the headline', `<footer><h1>Light</h1>${paragraphs()}</footer>`],
    ['a dialog', `<dialog>${paragraphs()}</dialog>`],
    ['text that is hidden', `<div style="display:none">${paragraphs()}</div>`],
  ])('in %s', (_, html) => {
    const { body } = pageOf(`<body>${html}`);
    expect(body).toMatchObject({ container: undefined, paragraphs: [], first: -1, last: -1 });
  });
});

test('first and last are those of the paragraphs, and all lie in the container', () => {
  const { body, segmentation } = pageOf(`<body><p>Menu</p><div id="a">${paragraphs()}</div><p>End</p>`);
  expect(body.first).toBe(body.paragraphs[0]);
  expect(body.last).toBe(body.paragraphs.at(-1));
  const { from, to } = nodeOf(segmentation, '#a');
  expect([from, to]).toEqual([body.first, body.last + 1]);
});

test('reading a page changes nothing of it', () => {
  const document = documentOf(`<h1>Light</h1><article>${paragraphs()}</article>`);
  const before = document.documentElement.outerHTML;
  reportOn(document);
  expect(document.documentElement.outerHTML).toBe(before);
});
