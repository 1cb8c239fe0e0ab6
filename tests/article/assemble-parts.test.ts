/** What stands between the texts of a body: breaks, pictures, what goes on in its line. */
import { describe, expect, test } from 'vitest';
import { bodyOf } from './body-of.ts';

describe('a break between scenes', () => {
  test.each([
    ['stays between paragraphs', '<p>One</p><hr class="x"><p>Two</p>', '<p>One</p><hr><p>Two</p>'],
    ['is there once', '<p>One</p><hr><div>no</div><hr><p>Two</p>', '<p>One</p><hr><p>Two</p>'],
    ['does not begin an article', '<div>no</div><hr><p>One</p>', '<p>One</p>'],
    ['does not end one', '<p>One</p><hr><div>no</div>', '<p>One</p>'],
  ])('%s', (_, markup, expected) => {
    expect(bodyOf(markup)).toBe(expected);
  });
});

test('a sentence that a box has broken goes on in its line', () => {
  const markup = '<li><div>Ida Brandt</div><div>, the mayor, said so</div><div>Next</div></li>';
  expect(bodyOf(markup)).toBe('<li>Ida Brandt, the mayor, said so<br>Next</li>');
});

describe('a box in a paragraph', () => {
  test.each([
    [
      'is part of its sentence',
      '<p>The <x-term>bond</x-term> of the town</p>',
      '<p>The bond of the town</p>',
    ],
    ['may be a button', '<p>The <button>bond</button> of the town</p>', '<p>The bond of the town</p>'],
    [
      'may be quoted',
      '<p>“We wait for the <x-term>masons</x-term>”, he said of (<x-term>them</x-term>)</p>',
      '<p>“We wait for the masons”, he said of (them)</p>',
    ],
    [
      'may stand beside another',
      '<p>A <x-term>bond</x-term> <x-term>fund</x-term>\n<x-term>law</x-term></p>',
      '<p>A bond fund law</p>',
    ],
    [
      'is set apart where no space does so',
      '<p>It sank.<x-box>Read on</x-box>Nobody was hurt</p>',
      '<p>It sank.<br>Read on<br>Nobody was hurt</p>',
    ],
    ['is set apart from a word', '<p><x-line>One</x-line><x-line>two</x-line></p>', '<p>One<br>two</p>'],
    [
      'is no box in an item',
      '<ul><li><div>One </div> <div> two</div></li></ul>',
      '<ul><li>One <br> two</li></ul>',
    ],
    [
      'is no box in what folds up',
      '<details><summary><div>One </div> <div>two</div></summary></details>',
      '<p>One <br>two</p>',
    ],
  ])('%s', (_, markup, expected) => {
    expect(bodyOf(markup)).toBe(expected);
  });
});

test.each([
  ['a box for each', '<pre><div>a = 1;</div><div>  b = 2;</div></pre>', '<pre>a = 1;<br>  b = 2;</pre>'],
  ['none', '<pre>a = 1;\n  b = 2;</pre>', '<pre>a = 1;\n  b = 2;</pre>'],
  ['breaks', '<pre>a = 1;<br>b = 2;</pre>', '<pre>a = 1;<br>b = 2;</pre>'],
])('lines of code with %s stay lines', (_, markup, expected) => {
  expect(bodyOf(markup)).toBe(expected);
});

describe('a link around boxes', () => {
  const link = '<a href="https://a.example/1">';
  const shown = (picture: Element): Element => picture.cloneNode() as Element;

  test.each([
    [
      'is one in each of them',
      `${link}<h3>Title</h3><p>Words</p></a>`,
      `<h3>${link}Title</a></h3><p>${link}Words</a></p>`,
    ],
    [
      'is one in an item',
      `<ul><li>${link}<div>Title one</div></a></li></ul>`,
      `<ul><li>${link}Title one</a></li></ul>`,
    ],
    [
      'is one in each of its lines',
      `<ul><li>${link}<div>One</div><div>two</div></a></li></ul>`,
      `<ul><li>${link}One</a><br>${link}two</a></li></ul>`,
    ],
    ['holds phrases', `${link}<div> A <b>b</b> <i>c</i></div></a>`, `<p>${link} A <b>b</b> <i>c</i></a></p>`],
    ['is bold in no heading', `${link}<h3><b>One</b></h3></a>`, `<h3>${link}One</a></h3>`],
    [
      'holds no paragraphs',
      `${link}<div>One<br> <br>two<br>three</div></a>`,
      `<p>${link}One</a></p><p>${link}two</a><br>${link}three</a></p>`,
    ],
    [
      'holds no other link',
      `${link}<table><tr><td>One <a href="https://a.example/2">two</a></td></tr></table></a>`,
      `<p>${link}One </a><a href="https://a.example/2">two</a></p>`,
    ],
    [
      'holds no pictures',
      `${link}<div><img src="a.jpg"> <i>One</i></div><div><img src="b.jpg"></div></a><p>Two</p>`,
      `<p><img src="a.jpg"> ${link}<i>One</i></a></p><img src="b.jpg"><p>Two</p>`,
    ],
    ['is none outside of it', `${link}<div>One</div></a><p>Two</p>`, `<p>${link}One</a></p><p>Two</p>`],
    ['is none where it leads nowhere', '<a name="x"><div>One</div></a>', '<p>One</p>'],
    ['is none where it runs', '<a href=" javascript:go()"><div>One</div></a>', '<p>One</p>'],
    ['stays where it is in a box', `<h2>${link}One</a></h2>`, `<h2>${link}One</a></h2>`],
    ['is none without a text', `${link}<div>no</div><div> </div></a><p>Two</p>`, '<p>Two</p>'],
  ])('%s', (_, markup, expected) => {
    expect(bodyOf(markup, shown)).toBe(expected);
  });
});

describe('pictures', () => {
  const all = (picture: Element): Element => picture.cloneNode() as Element;

  test.each([
    [
      'the one of the first caption comes along',
      '<figure><img src="a.jpg"><figcaption>One</figcaption></figure><p>Two</p>',
      '<figure><img src="a.jpg"><figcaption>One</figcaption></figure><p>Two</p>',
    ],
    [
      'one of no caption does not',
      '<figure><img src="a.jpg"></figure><p>One</p><p>Two</p>',
      '<p>One</p><p>Two</p>',
    ],
    [
      'one of another figure does not',
      '<figure><img src="a.jpg"></figure><figure><img src="b.jpg"><figcaption>One</figcaption></figure>',
      '<figure><img src="b.jpg"><figcaption>One</figcaption></figure>',
    ],
  ])('%s', (_, markup, expected) => {
    expect(bodyOf(markup, all)).toBe(expected);
  });

  test.each([
    ['in another size', '<img src="/a-300x200.jpg"><noscript><img src="/a.jpg"></noscript>', 1],
    ['of the same address', '<img src="/a.jpg?w=3"><div><img src="/a.jpg?w=9"></div>', 1],
    ['of another name', '<img src="/a.jpg"><img src="/b.jpg">', 2],
    ['of another folder', '<img src="/1/a.jpg"><img src="/2/a.jpg">', 2],
    ['of a program', '<img src="/show?id=1"><img src="/show?id=2">', 2],
    ['after a text', '<img src="/a.jpg"><p>Two</p><img src="/a.jpg">', 2],
    ['after a text that is left out', '<img src="/a.jpg"><p>no</p><img src="/a.jpg">', 2],
  ])('a second one %s', (_, markup, count) => {
    expect(bodyOf(`<p>One</p>${markup}<p>Three</p>`, all).split('<img')).toHaveLength(count + 1);
  });

  test('icons between paragraphs stay out', () => {
    expect(bodyOf('<p>One</p><img src="print.svg"><img src="a.jpg"><p>Two</p>', all)).toBe(
      '<p>One</p><img src="a.jpg"><p>Two</p>',
    );
  });
});

describe('a phrase that holds a space alone', () => {
  test.each([
    ['parts words', '<p>The harbour<b> </b>board met</p>', '<p>The harbour board met</p>'],
    ['parts them deep', '<p>It<i><em>\u00a0</em></i>sank</p>', '<p>It&nbsp;sank</p>'],
    ['parts them as a link', '<p>The<a href="/x"> </a>pier</p>', '<p>The pier</p>'],
    ['parts lines', '<p>It sank<b><br></b>at noon</p>', '<p>It sank<br>at noon</p>'],
    ['goes where it holds nothing', '<p>Sand<b></b>low</p>', '<p>Sandlow</p>'],
    ['goes with its paragraph', '<p>One</p><p><b> </b></p><p>Two</p>', '<p>One</p><p>Two</p>'],
    ['stays beside words', '<p>The<b> old</b> pier</p>', '<p>The<b> old</b> pier</p>'],
  ])('%s', (_, markup, expected) => {
    expect(bodyOf(markup)).toBe(expected);
  });
});

describe('an empty part of a table', () => {
  const shown = (picture: Element): Element => picture.cloneNode() as Element;
  const head = '<thead><tr><th>Year</th><th>Storms</th></tr></thead>';
  const table = (rows: string): string => `<table>${head}<tbody>${rows}</tbody></table>`;

  test.each([
    [
      'row that cells reach into',
      '<tr><td rowspan="2">2019</td><td rowspan="2">3</td></tr><tr></tr><tr><td>2020</td><td>4</td></tr>',
    ],
    ['last of several such', '<tr><td rowspan="3">2019</td><td>3</td></tr><tr><td>4</td></tr><tr></tr>'],
    ['row that a cell of all rows reaches into', '<tr><td rowspan="0">2019</td><td>3</td></tr><tr></tr>'],
    ['cell beside a picture', '<tr><td></td><td><img src="a.jpg"></td></tr><tr><td>2020</td><td>4</td></tr>'],
  ])('stays: a %s', (_, rows) => {
    expect(bodyOf(table(rows), shown)).toBe(table(rows));
  });

  test.each([
    ['row', '<tr><td>2019</td><td>3</td></tr>', '<tr></tr>'],
    ['row of empty cells', '<tr><td>2019</td><td>3</td></tr>', '<tr><td></td><td> </td></tr>'],
    [
      'row below those that a cell reaches into',
      '<tr><td rowspan="2">2019</td><td>3</td></tr><tr><td>4</td></tr>',
      '<tr></tr>',
    ],
    ['row below a cell of one row', '<tr><td rowspan="1">2019</td><td>3</td></tr>', '<tr></tr>'],
  ])('goes: a %s', (_, rows, empty) => {
    expect(bodyOf(table(rows + empty), shown)).toBe(table(rows));
  });
});

describe('a box that gives a part of the article its direction or language', () => {
  test.each([
    [
      'stays around that part',
      '<p>One</p><section dir="rtl" lang="he" class="x"><p>Two</p><div>Three</div></section><p>Four</p>',
      '<p>One</p><div lang="he" dir="rtl"><p>Two</p><p>Three</p></div><p>Four</p>',
    ],
    [
      'stays around text alone',
      '<p>One</p><div dir="rtl">Two<br><br>Three</div>',
      '<p>One</p><div dir="rtl"><p>Two</p><p>Three</p></div>',
    ],
    [
      'goes where all of the article is in it: its head tells that',
      '<div lang="fr"><div dir="rtl"><p>One</p><p>Two</p></div><p>no</p></div>',
      '<p>One</p><p>Two</p>',
    ],
    [
      'goes where nothing in it is kept',
      '<p>One</p><div dir="rtl"><p>no</p></div><p>Two</p>',
      '<p>One</p><p>Two</p>',
    ],
    [
      'is no paragraph in an item',
      '<p>One</p><ul><li><div dir="auto">Two</div></li></ul>',
      '<p>One</p><ul><li>Two</li></ul>',
    ],
    [
      'takes the place of a promo in it',
      '<p>One</p><div dir="auto"><ul><li>Two</li><li data-winnow-promo="a">no</li></ul><p data-winnow-promo="b">no</p><p>Three</p></div>',
      '<p>One</p><div dir="auto"><ul><li>Two</li></ul><div data-winnow-promo="a"></div><div data-winnow-promo="b"></div><p>Three</p></div>',
    ],
    [
      'stays around a promo alone',
      '<p>One</p><div dir="auto"><p data-winnow-promo="a">no</p></div><p>Two</p>',
      '<p>One</p><div dir="auto"><div data-winnow-promo="a"></div></div><p>Two</p>',
    ],
    ['goes where it gives none', '<p>One</p><div class="x">Two</div>', '<p>One</p><p>Two</p>'],
  ])('%s', (_, markup, expected) => {
    expect(bodyOf(markup)).toBe(expected);
  });
});

test('a numbered list keeps its letters, its first number and its direction', () => {
  const markup = '<ol type="a" start="3" reversed class="x"><li value="7">One</li></ol>';
  expect(bodyOf(markup)).toBe('<ol start="3" reversed="" type="a"><li value="7">One</li></ol>');
});
