import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { orderOf } from '../../scripts/analyse-order.ts';
import { analysePage } from '../../scripts/analyse-page.ts';
import { articleAs } from '../../scripts/article-as.ts';
import { readPage } from '../../scripts/read-page.ts';
import { commandOf } from '../../scripts/step.ts';
import type { Article } from '../../src/article/types.ts';
import { ARTICLE } from '../article/article.ts';
import { SWEDISH_PROMOS, swedishArticle } from '../engine/pages/swedish-news.ts';

const SITE = 'tests/fixtures/site';
const folder = mkdtempSync(join(tmpdir(), 'winnow-analyse-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('orderOf', () => {
  test.each([
    [['a.html', 'b.html'], { files: ['a.html', 'b.html'], url: undefined, scope: 'article', format: 'json' }],
    [['--scope=page', 'a.html'], { files: ['a.html'], url: undefined, scope: 'page', format: 'json' }],
    [
      ['a.html', '--url', 'https://n.example/a'],
      { files: ['a.html'], url: 'https://n.example/a', scope: 'article', format: 'json' },
    ],
    [
      ['--format', 'markdown', 'a.html'],
      { files: ['a.html'], url: undefined, scope: 'article', format: 'markdown' },
    ],
  ])('%j', (args, order) => {
    expect(orderOf(args)).toEqual(order);
  });

  test.each([
    [[], 'Name at least one saved page'],
    [['--scope', 'page'], 'Name at least one saved page'],
    [['--scope', 'all', 'a.html'], '--scope is article or page, not "all"'],
    [['--format', 'pdf', 'a.html'], '--format is json, markdown, text or html, not "pdf"'],
    [['--url', 'n.example', 'a.html'], '--url is the address'],
    [['--url', 'https://', 'a.html'], '--url is the address'],
    [['--url', 'file:///a', 'a.html'], '--url is the address'],
    [['--category', 'gold', 'a.html'], "Unknown option '--category'"],
    [['a.html', '--scope'], "'--scope <value>' argument missing"],
  ])('%j is wrong', (args, words) => {
    expect(orderOf(args)).toContain(words);
  });
});

describe('analysePage', () => {
  function analysed(name: string) {
    const page = readPage(join(SITE, name));
    if (!page.ok) throw new Error(page.error);
    return analysePage(name, page, 'article');
  }

  test('gives the article without the promos, and the promos with reasons in English', () => {
    const { folds, marks: _, article, ...rest } = analysed('waldbrand.html');
    expect(rest).toEqual({
      file: 'waldbrand.html',
      url: 'http://localhost/',
      isArticle: true,
      lang: 'de',
      advertorial: null,
      seller: false,
    });
    expect(article?.title).toBe('Drohnen über dem Dornwald: Wie Ahrenbrück sich gegen Waldbrände rüstet');
    expect(article?.text).toContain('Zwei trockene Sommer haben dem Dornwald zugesetzt.');
    expect(article?.html).toContain('<blockquote');
    const [newsletter] = folds;
    expect(newsletter).toMatchObject({ category: 'newsletter', zone: 'inside' });
    expect(newsletter?.excerpt).toContain('Der Morgen in Ahrenbrück');
    expect(article?.text).not.toContain('Der Morgen in Ahrenbrück');
    for (const reason of newsletter?.reasons ?? ['']) expect(reason).toMatch(/^\p{Lu}.*[.”]$/u);
  });

  test.each(['login.html', 'cart.html', 'mail.html', 'index.html'])('%s is no article', (name) => {
    expect(analysed(name)).toMatchObject({ isArticle: false, article: null, folds: [], marks: [] });
  });
});

describe('of other pages', () => {
  const analysedHtml = (html: string) => {
    const file = join(folder, 'page.html');
    writeFileSync(file, html);
    const page = readPage(file, 'https://www.granfors.example/1');
    if (!page.ok) throw new Error(page.error);
    return analysePage(file, page, 'article');
  };

  test('marks come beside the folds, and stay in the article', () => {
    const { folds, marks } = analysedHtml(swedishArticle(SWEDISH_PROMOS.map(({ html }) => html)));
    expect([folds.length, marks.map(({ category }) => category)]).toEqual([0, ['newsletter', 'webinar']]);
    for (const { reasons } of marks) expect(reasons[0]).toMatch(/^\p{Lu}.*[.”]$/u);
  });

  test('an advertisement as a whole is called so', () => {
    const html = swedishArticle([]).replace('<h1>', '<p>Advertorial</p><h1>');
    expect(analysedHtml(html).advertorial).toEqual({ source: 'label', quote: 'Advertorial' });
  });
});

describe('articleAs', () => {
  const article: Article = {
    ...ARTICLE,
    html: '<h1>Arches</h1><p onclick="go()">One <a href="javascript:go()">two</a>.</p><script>go()</script>',
    text: 'Arches\n\nOne two.',
  };

  test.each([
    ['text', 'The bridge\n\nArches\n\nOne two.\n'],
    ['markdown', '# The bridge\n\n# Arches\n\nOne two.\n'],
    ['html', '<h2>Arches</h2><p>One <a>two</a>.</p>\n</article>'],
  ] as const)('%s', (format, end) => {
    const written = articleAs(article, format);
    expect(written).toContain(end);
    expect(written).not.toContain('go()');
  });

  test('text has the marks of lists, which the text of the article has not', () => {
    const list = { ...article, html: '<ol><li>One</li></ol>', text: 'One' };
    expect(articleAs(list, 'text')).toBe('The bridge\n\n1. One\n');
  });
});

test('the command does all files and says what is wrong with those that are no pages', {
  timeout: 60_000,
}, () => {
  const empty = join(folder, 'empty.html');
  const binary = join(folder, 'picture.html');
  writeFileSync(empty, '');
  writeFileSync(binary, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]));
  const deep = join(folder, 'deep.html');
  writeFileSync(deep, `<!doctype html>${'<div>'.repeat(520)}<p>One.</p>`);
  // Nobody has thought of this one.
  const odd = join(folder, 'odd.html');
  writeFileSync(odd, swedishArticle(['<template>'.repeat(4_000)]));
  const files = [
    'missing.html',
    empty,
    `${SITE}/mail.html`,
    binary,
    'README.md',
    deep,
    odd,
    `${SITE}/huitres.html`,
  ];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [commandOf('tsx'), 'scripts/analyse.ts', ...files],
    { encoding: 'utf8', env: { ...process.env, INIT_CWD: '' } },
  );
  expect(status).toBe(1);
  const lines = stdout.trimEnd().split('\n');
  expect(lines.map((line) => (JSON.parse(line) as { file: string }).file)).toEqual([files[2], files[7]]);
  expect(stderr.trimEnd().split('\n')).toEqual([
    'missing.html: no such file; check the name.',
    `${empty}: is empty; save the page again.`,
    `${binary}: is a binary file, not a page; save the page as HTML in a browser and name that file.`,
    'README.md: holds no HTML; save the page as HTML in a browser and name that file.',
    `${deep}: holds more than 512 elements in each other, which no browser keeps; save the page in a browser and name that file.`,
    `${odd}: Winnow failed on this page; please report it. RangeError: Maximum call stack size exceeded`,
  ]);
});

test('the command ends in silence where its reader has enough, as `head` does', {
  timeout: 60_000,
}, async () => {
  const page = `${SITE}/mail.html`;
  const child = spawn(process.execPath, [commandOf('tsx'), 'scripts/analyse.ts', page, page, page], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, INIT_CWD: '' },
  });
  child.stdout.once('data', () => child.stdout.destroy());
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const status = await new Promise((done) => child.on('close', done));
  expect([status, stderr]).toEqual([0, '']);
});
