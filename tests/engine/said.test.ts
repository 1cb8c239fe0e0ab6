/** What a page says of itself, and what is no such word. */
import { describe, expect, test } from 'vitest';
import { type Said, saidBy } from '../../src/engine/said.ts';
import { documentOf } from './documents.ts';

const NOWHERE = 'https://paper.example/';
const said = (html: string, url = NOWHERE): readonly Said[] => [...saidBy(documentOf(html), url)].sort();
const data = (json: string): string => `<script type="application/ld+json">${json}</script>`;

describe('metadata', () => {
  test.each<[string, readonly Said[]]>([
    ['<meta property="og:type" content="article">', ['type:article']],
    ['<meta property="og:type" content="Article">', ['type:article']],
    ['<meta property="og:type" content="blog">', ['type:article']],
    ['<meta property="og:type" content="product.item">', ['type:product']],
    ['<meta property="article:modified_time" content="2026-03-02">', ['meta:modified']],
    ['<meta property="og:type" content="website">', []],
    ['<meta property="og:type" content="website"><meta property="og:type" content="article">', []],
    ['<meta property="og:type" content="">', []],
    ['<meta property="og:type">', []],
    ['<meta name="type" content="article">', []],
    ['<meta name="description" content="article">', []],
    ['<meta property="article:modified_time" content="">', []],
    ['<meta property="article:modified_time" content="2026-03-02"><meta itemprop="datePublished" content="2026-03-01">', []], // biome-ignore format: one row
    ['<meta name="date" content="2026-03-01"><meta property="article:modified_time" content="2026-03-02">', []], // biome-ignore format: one row
    ['', []],
  ])('%s: %j', (metas, signs) => {
    expect(said(`<head>${metas}</head><p>x</p>`)).toEqual(signs);
  });
});

describe('structured data', () => {
  test.each<[string, readonly Said[]]>([
    [data('{"@type":"NewsArticle"}'), ['data:article']],
    [data('{"@graph":[{"@type" : ["WebPage","BlogPosting"]}]}'), ['data:article']],
    [data('{"@type":"Product","offers":{"@type":"Offer"}}'), ['data:product']],
    [data('{"@type":"QAPage"}'), ['data:forum']],
    [data('{"@type":"Article",,}'), ['data:article']],
    [data('{"@type":"WebPage","name":"Article"}'), []],
    [data('{"@type":"ArticleList"}'), []],
    [data('{"@type":'), []],
    [data(`${' '.repeat(100_000)}{"@type":"Article"}`), []],
    ['<script>{"@type":"Article"}</script>', []],
    ['<script type="application/json">{"@type":"Article"}</script>', []],
    ['<p>{"@type":"Article"}</p>', []],
  ])('%s: %j', (scripts, signs) => {
    expect(said(`<body>${scripts}</body>`)).toEqual(signs);
  });
});

describe('names of the body', () => {
  test.each<[string, readonly Said[]]>([
    ['<body class="post-template-default single-post postid-12">', ['class:post']],
    ['<body class="page-template page-id-7">', ['class:page']],
    ['<body class="page">', ['class:page']],
    ['<body class="single page">', ['class:post']],
    ['<body id="product-detail">', ['class:shop']],
    ['<body class="single single-product postid-12">', ['class:shop']],
    ['<html class="pdp"><body>', ['class:shop']],
    ['<body class="front dark">', []],
    ['<body class="one-page-nav">', []],
    ['<body><div class="single-post">x</div>', []],
  ])('%s: %j', (html, signs) => {
    expect(said(html)).toEqual(signs);
  });
});

describe('a fixed page that is called an article', () => {
  const type = '<meta property="og:type" content="article">';
  test.each<[string, string, readonly Said[]]>([
    ['by its class', `<head>${type}</head><body class="page-template page">`, ['class:page']],
    ['by its dates', `<head>${type}<meta property="article:modified_time" content="2026-03-02"></head>`, ['meta:modified']], // biome-ignore format: one row
    ['not so a post', `<head>${type}</head><body class="single page">`, ['class:post', 'type:article']],
  ])('%s', (_, html, signs) => {
    expect(said(html)).toEqual(signs);
  });
});

describe('the address', () => {
  test.each<[string, readonly Said[]]>([
    ['https://paper.example/news/the-pier-is-sold', ['path:article', 'path:slug']],
    ['https://paper.example/Blog/pier?x=/product/', ['path:article', 'path:word']],
    ['https://paper.example/2026/05/a_pier_in_ruins.html#docs', ['path:slug']],
    ['https://shop.example/collections/lamps', ['path:shop', 'path:word']],
    ['https://firm.example/consulting-services/', ['path:service']],
    ['https://forum.sail.example/t/old-ropes', ['host:forum', 'path:forum']],
    ['https://docs.tool.example/reference/knots', ['host:docs', 'path:docs', 'path:word']],
    ['https://paper.example/tag/pier-works', ['path:list']],
    ['https://a:b@docs.tool.example:80/knots-two', ['host:docs']],
    ['https://mydocs.example/knots-two', []],
    ['https://paper.example/newsroom-two', []],
    ['https://paper.example/', []],
    ['https://paper.example', []],
    ['https://paper.example/?news', []],
    ['about:blank', []],
    ['', []],
  ])('%s: %j', (url, signs) => {
    expect(said('<p>x</p>', url)).toEqual(signs);
  });
});
