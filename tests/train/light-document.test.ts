/** The light document of training is to the engine what a full one is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { expectedPages, SITE } from '../../scripts/sample-site.ts';
import { lightDocument } from '../../scripts/train/light-document.ts';
import { mayBeArticle } from '../../src/engine/gate.ts';
import { readPage } from '../../src/engine/page.ts';
import { segment } from '../../src/engine/segment.ts';
import { documentOf } from '../engine/documents.ts';
import { ENGLISH_NEWS } from '../engine/pages/english-news.ts';
import { newsPage } from '../engine/pages/news-page.ts';
import { ARTICLES, NO_ARTICLES } from '../engine/pages/no-articles.ts';

/** All that the engine reads of a page, without the elements themselves. */
function readOf(document: Document) {
  const segmentation = segment(document);
  const { nodes, blocks } = segmentation;
  const page = readPage(document, segmentation, 'https://www.paper.example/');
  return {
    nodes: nodes.map(({ element: _, parent, children, ...rest }) => ({
      ...rest,
      parent: parent ? nodes.indexOf(parent) : -1,
      children: children.map((child) => nodes.indexOf(child)),
    })),
    blocks: blocks.map(({ owner, ...rest }) => ({ ...rest, owner: nodes.indexOf(owner) })),
    lang: page.lang,
    titleWords: [...page.titleWords],
    said: [...page.said],
    body: [page.body.first, page.body.last, page.body.headline, page.body.look],
    mayBeArticle: mayBeArticle(document),
  };
}

const NASTY = [
  '',
  'text',
  '<p>a<p>b<div>c</p>d',
  '<b>a<p>b</b>c</p>d',
  '<a href="/1">a<a href="/2">b</a>c',
  '<table><p>loose</p><tr><td>a<p>b</table>c',
  '<table><tr><td>a<table><tr><td>b</table>c</table>',
  '<ul><li>a<ul><li>b</ul><li>c</ul>',
  '<select><option>a<div>b</select>c',
  '<form><input type=email placeholder=a><form><input value=b type=submit></form>c',
  '<svg><text>a</text><foreignObject><p>b</p></foreignObject></svg><p>c</p>',
  '<math><mi>a</mi></math>b',
  '<noscript><p>a</p></noscript>b',
  '<template><p>a</p></template><p>b</p>',
  '<textarea><p>a</p></textarea>b',
  '<title>One &amp; two\n  three</title><p>a',
  '<head><title>First words</title></head><svg><title>Second words</title></svg><p>a',
  '<script>"<p>a</p>"</script><p>b</p><style>p{}</style>',
  '<SCRIPT SRC=x>a</SCRIPT ><p>b</p>',
  '<script type="application/ld+json">{"@type":"NewsArticle"}</script><p>a</p>',
  '<!-- <script> --><p>a</p><!-- </script> --><p>b</p>',
  '<p title="<script>">a</p><p>b</p><script>0</script><p>c</p>',
  '<p title="</script>">a</p><script>0</script><p>b</p>',
  '<textarea><script></textarea><p>a</p><script>0</script>',
  '<p>a</p><script>never closed <p>b</p>',
  '<iframe srcdoc="<p>a</p>"><p>b</p></iframe>c',
  '<object><p>a</p></object><embed><video>b</video>',
  '<p>&nbsp;a&#8203;b&shy;c&notanentity;&#0;&#x1F600;</p>',
  '<div class="A  B" id=X role=Button data-testid=t aria-label="é">a</div>',
  '<div hidden>a</div><dialog>b</dialog><p style="display:none">c',
  '<body class=a><p>b</p></body><p>c</p></html>d<!-- e -->',
  '<html lang=de><body lang=en>a<body class=late>b',
  '<image src=a>b<isindex>c',
  '<p>a<br/>b</br>c</p>d<hr/>e',
  '<button>a<button>b</button>c',
  '<nobr>a<nobr>b',
  '<ruby>a<rt>b</ruby><details><summary>c</summary>d</details>',
  '<x-a>b<x-c/>d</x-a>',
  '<pre>\n\n a\n  b</pre><plaintext>c<p>d',
  '<meta property="og:type" content="article"><p>a',
  '<p>a\r\nb\rc\u000cd\u2028e</p>',
];

describe('the same blocks, places and links', () => {
  test.each(NASTY)('%j', (html) => {
    expect(readOf(lightDocument(html))).toEqual(readOf(documentOf(html)));
  });

  test.each(Object.keys(expectedPages()))('%s', (name) => {
    const html = readFileSync(join(SITE, name), 'utf8');
    expect(readOf(lightDocument(html))).toEqual(readOf(documentOf(html)));
  });

  test.each([...ARTICLES, ...NO_ARTICLES])('$name', ({ html }) => {
    expect(readOf(lightDocument(html))).toEqual(readOf(documentOf(html)));
  });

  test.each(ENGLISH_NEWS)('$name', (news) => {
    const html = newsPage(news);
    expect(readOf(lightDocument(html))).toEqual(readOf(documentOf(html)));
  });
});
