/** Which text blocks a document has, and what the tree says about the elements that hold them. */
import { describe, expect, test } from 'vitest';
import { segment } from '../../src/engine/segment.ts';
import { blockWith, documentOf, nodeOf, textsOf } from './documents.ts';

describe('the blocks of', () => {
  test.each([
    ['nothing', '', []],
    ['white space', ' \n\t <p> </p><div>\n</div>', []],
    ['a no-break space', '<p>&nbsp;</p>', []],
    ['a paragraph with phrases', '<p>One <b>two</b> <i><u>three</u></i> four</p>', ['One two three four']],
    ['loose text', 'Loose <p>Held</p> <i>tail</i> end', ['Loose', 'Held', 'tail end']],
    ['white space within a text', '<p>  One\n\n   two\t </p>', ['One two']],
    ['a comment within a text', '<p>One<!-- not this --> two</p>', ['One two']],
    ['paragraphs in boxes', '<div>a<div>b<div>c</div>d</div>e</div>', ['a', 'b', 'c', 'd', 'e']],
    ['a list', '<ul><li>One</li><li>Two <ul><li>Three</li></ul></li></ul>', ['One', 'Two', 'Three']],
    ['a list of terms', '<dl><dt>Gold</dt><dd>A metal</dd></dl>', ['Gold', 'A metal']],
    [
      'a table',
      '<table><caption>Cap</caption><tr><th>a<th>b<tr><td>c<td><p>d</p></table>',
      ['Cap', 'a', 'b', 'c', 'd'],
    ],
    ['lines with breaks', '<p>One<br>two<br><br>three</p>', ['One two three']],
    [
      'a link around phrases',
      '<p>Read <a href="/x">the <b>whole</b> story</a>.</p>',
      ['Read the whole story.'],
    ],
    ['a link around boxes', '<a href="/x"><h3>Head</h3><div>Lead</div></a>', ['Head', 'Lead']],
    [
      'a phrase around a box',
      '<p><span>Before <button>Press</button> after</span></p>',
      ['Before', 'Press', 'after'],
    ],
    [
      'words with their readings, and parentheses for browsers without',
      '<p>これは<ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby>です。</p>',
      ['これは漢字(かんじ)です。'],
    ],
    ['readings as older pages write them', '<p>a<ruby><rb>b</rb><rtc><rt>c</rt></rtc></ruby>d</p>', ['abcd']],
    [
      'old names of phrases',
      '<p>The <acronym title="x">PTA</acronym> of <nobr>Porth Quell</nobr></p>',
      ['The PTA of Porth Quell'],
    ],
    ['a box in a reading', '<p>a<ruby>b<rt>c<button>d</button></rt></ruby>e</p>', ['a', 'b', 'c', 'd', 'e']],
    ['a box in an old phrase', '<div>a<nobr>b<h3>c</h3></nobr>d</div>', ['a', 'b', 'c', 'd']],
    ['old names of boxes', '<div>One<center>two</center><dir>three</dir></div>', ['One', 'two', 'three']],
    [
      'elements named much alike',
      '<p>One<rb-x>two</rb-x><nobr-x>three</nobr-x></p>',
      ['One', 'two', 'three'],
    ],
    ['a phrase around nothing', '<p>One<span></span><b></b> two</p>', ['One two']],
    ['a figure', '<figure><img src="a"><figcaption>Seen</figcaption></figure>', ['Seen']],
    ['an unknown element', '<x-card>One<x-part>Two</x-part></x-card>', ['One', 'Two']],
    ['a broken nesting', '<p>One<div>Two</p>Three</div>Four', ['One', 'Two', 'Three', 'Four']],
    ['what a dialog hides', '<dialog>Hidden</dialog><p hidden>too</p>', ['Hidden', 'too']],
    ['buttons and labels', '<button>Send</button><label>Name</label>', ['Send', 'Name']],
  ])('%s', (_, body, texts) => {
    expect(textsOf(`<body>${body}`)).toEqual(texts);
  });

  test.each([
    ['script', '<script>let a = "text";</script>'],
    ['style', '<style>p { color: red }</style>'],
    ['noscript', '<noscript><p>Turn on scripts</p></noscript>'],
    ['template', '<template><p>Later</p></template>'],
    ['svg', '<svg><text>Logo</text></svg>'],
    ['iframe', '<iframe>Old browser</iframe>'],
    ['object', '<object><p>No player</p></object>'],
    ['video', '<video>No player</video>'],
    ['canvas', '<canvas>No drawing</canvas>'],
    ['select', '<select><option>One</option></select>'],
    ['textarea', '<textarea>Dear editor</textarea>'],
    ['the placeholder of a fold', '<winnow-fold>Newsletter, show</winnow-fold>'],
    ['text being written', '<div contenteditable>Dear editor</div>'],
    ['a phrase being written', '<span contenteditable="true">Dear editor</span>'],
    ['text being written, said aloud', '<div contenteditable="true"><p>Dear editor</p></div>'],
    ['plain text being written', '<div contenteditable="plaintext-only">Dear editor</div>'],
  ])('nothing of %s, alone, in a paragraph or in a phrase', (_, html) => {
    expect(textsOf(`<body><div>${html}</div>`)).toEqual([]);
    expect(textsOf(`<body><div>One ${html} two</div>`)).toEqual(['One two']);
    expect(textsOf(`<body><div><b>One ${html} two</b></div>`).join(' ')).toBe('One two');
  });

  test.each(['false', 'inherit'])('text that is not being written (contenteditable=%s)', (value) => {
    expect(textsOf(`<body><p contenteditable="${value}">Printed</p>`)).toEqual(['Printed']);
  });

  test('a shadow root: what the page itself holds, not what is drawn', () => {
    const document = documentOf('<body><x-promo><p>Light</p></x-promo>');
    const shadow = document.querySelector('x-promo')?.attachShadow({ mode: 'open' });
    shadow?.append('Shadow');
    expect(segment(document).blocks.map(({ text }) => text)).toEqual(['Light']);
  });
});

describe('a field', () => {
  test.each([
    ['email', '<input type="email" placeholder="Your address">', ['Your address'], 1, 1],
    ['text', '<input type="text" name="e-mail" placeholder="Here">', ['Here'], 1, 1],
    ['text with what was typed', '<input type="text" value="Typed" placeholder="Here">', ['Here'], 1, 0],
    ['email with what was typed alone', '<input type="email" value="i@paper.example">', [], 1, 1],
    ['button', '<input type="button" value="Go">', ['Go'], 0, 0],
    ['no type', '<input name="q" placeholder="Search">', [], 1, 0],
    ['password', '<input type="password" placeholder="Secret">', [], 1, 0],
    ['hidden', '<input type="hidden" name="email" value="secret">', [], 0, 0],
    ['select', '<select><option>One</option></select>', [], 1, 0],
    ['textarea', '<textarea>Draft</textarea>', [], 1, 0],
    ['select in a phrase', '<b><select><option>One</option></select></b>', [], 1, 0],
    ['submit', '<input type="submit" value="Send">', ['Send'], 0, 0],
  ])('%s', (_, html, texts, fields, emails) => {
    const { root, blocks } = segment(documentOf(`<body><div>${html}</div>`));
    expect(blocks.map(({ text }) => text)).toEqual(texts);
    expect(blocks.every(({ input }) => input !== '')).toBe(true);
    expect({ fields: root.fields, emails: root.emails }).toEqual({ fields, emails });
  });
});

describe('a block', () => {
  test('knows its links in order', () => {
    const { blocks } = segment(
      documentOf(
        '<p>See <a href="/a" rel="sponsored nofollow">one</a>, <b><a href="https://b.example/">a <i>b</i></a></b>, <a>none</a>.</p>',
      ),
    );
    expect(blocks[0]?.links).toEqual([
      { href: '/a', rel: 'sponsored nofollow', text: 'one', length: 3 },
      { href: 'https://b.example/', rel: '', text: 'a b', length: 3 },
      { href: '', rel: '', text: 'none', length: 4 },
    ]);
  });

  test('counts no more characters in links or in bold than it has', () => {
    const { blocks } = segment(
      documentOf('<ul><li>\n   <a href="/x">\n      <b>\n   Title\n   </b>\n   </a>\n</li></ul>'),
    );
    const { text, links, boldLength } = blockWith({ blocks }, 'Title');
    expect(links.reduce((sum, { length }) => sum + length, 0)).toBeLessThanOrEqual(text.length);
    expect(boldLength).toBeLessThanOrEqual(text.length);
  });

  test.each([
    ['breaks', '<p>a<br>b<br>c</p>', { breaks: 2 }],
    ['breaks in a phrase', '<p><b>a <br> b</b></p>', { breaks: 1 }],
    ['bold text', '<p>ab <b>cde</b> <strong>f<i>g</i></strong></p>', { boldLength: 5 }],
    [
      'pictures',
      '<p>a <img src="x"> <a href="/"><picture><source><img src="y"></picture>b</a></p>',
      { images: 2 },
    ],
    ['nothing notable', '<p>a</p>', { breaks: 0, boldLength: 0, images: 0, input: '', links: [] }],
  ])('counts %s', (_, html, counts) => {
    expect(segment(documentOf(html)).blocks[0]).toMatchObject(counts);
  });
});

describe('concealed', () => {
  test.each([
    ['<p hidden>x</p>', true],
    ['<div hidden><p>x</p></div>', true],
    ['<dialog><div><p>x</p></div></dialog>', true],
    ['<p style="color: red; DISPLAY : None">x</p>', true],
    ['<section style="visibility:hidden"><p>x</p></section>', true],
    ['<p style="display: block">x</p>', false],
    ['<p aria-hidden="true">x</p>', false],
    ['<p class="hidden">x</p>', false],
    ['<div><b hidden>y</b><p>x</p></div>', false],
  ])('%s: %s', (html, concealed) => {
    expect(blockWith(segment(documentOf(html)), 'x').owner.concealed).toBe(concealed);
  });
});

describe('the tree', () => {
  const SNIPPETS = [
    '<div>a<p>b</p>c<ul><li>d<li>e</ul><img><p>f</p></div><footer>g<form><input type="email" placeholder="h"></form></footer>',
    '<table><tr><td>a<td><p>b<p>c</table><a href="/"><div>d</div>e</a><script>0</script><p>f</p>',
    '<winnow-fold></winnow-fold><p>a</p><span>b<div>c</div></span><dialog>d</dialog><p></p><p>e</p>',
  ];

  test.each(SNIPPETS)('holds each block once, in document order: %s', (html) => {
    const { root, blocks, nodes } = segment(documentOf(html));
    expect(blocks.map(({ index }) => index)).toEqual(blocks.map((_, i) => i));
    expect([root.from, root.to]).toEqual([0, blocks.length]);
    for (const node of nodes) {
      let last = node.from;
      for (const child of node.children) {
        expect(child.parent).toBe(node);
        expect(child.from).toBeGreaterThanOrEqual(last);
        expect(child.depth).toBe(node.depth + 1);
        expect(nodes.indexOf(child)).toBeGreaterThan(nodes.indexOf(node));
        last = child.to;
      }
      expect(last).toBeLessThanOrEqual(node.to);
      const below = blocks.filter(({ owner }) => node.element.contains(owner.element));
      expect(below.map(({ index }) => index)).toEqual(
        blocks.slice(node.from, node.to).map(({ index }) => index),
      );
    }
  });

  test.each(SNIPPETS)('knows where each element stands: %s', (html) => {
    const { nodes } = segment(documentOf(html));
    for (const { parent, element, position } of nodes.slice(1))
      expect(parent?.element.children[position]).toBe(element);
  });

  test('adds up what is below an element', () => {
    const { root } = segment(
      documentOf(
        '<div><p><img src="a">x</p><form><input type="email"><input type="submit"><button>b</button></form><iframe></iframe><video></video><div role="button">c</div></div>',
      ),
    );
    const { images, fields, emails, embeds, buttons } = root;
    expect({ images, fields, emails, embeds, buttons }).toEqual({
      images: 1,
      fields: 1,
      emails: 1,
      embeds: 2,
      buttons: 3,
    });
  });

  test('keeps names in lower case', () => {
    const html = '<div id="Promo" class="Big Box" role="Region" data-testid="T1" aria-label="Offer">x</div>';
    const { tokens } = nodeOf(segment(documentOf(html)), 'div');
    for (const word of ['promo', 'big box', 'role:region', 't1', 'offer']) expect(tokens).toContain(word);
    expect(tokens).toBe(tokens.toLowerCase());
  });
});
