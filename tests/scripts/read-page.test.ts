import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { readPage } from '../../scripts/read-page.ts';

const folder = mkdtempSync(join(tmpdir(), 'winnow-pages-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(content: string | Uint8Array): string {
  const file = join(folder, 'page.html');
  writeFileSync(file, content);
  return file;
}

function utf16(text: string): Uint8Array {
  return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
}

/** Elements in each other, so many with `html`, `body` and the paragraph. */
function deepPage(depth: number): string {
  return `<!doctype html>${'<div>'.repeat(depth - 3)}<p>Prices rose.`;
}

describe('what is no page', () => {
  test.each([
    ['nothing', '', 'is empty'],
    ['blanks', ' \n\t', 'is empty'],
    ['blanks in UTF-16', utf16('  '), 'is empty'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'is a binary file'],
    ['a binary with a tag in it', Buffer.from('<html>\0\x01'), 'is a binary file'],
    ['plain text', 'Prices rose. 3 < 4, and 5 > 2.', 'holds no HTML'],
    ['source text', 'const a: Array<string> = [];', 'holds no HTML'],
    ['notes with markup', '# <img src="a.svg"> Winnow', 'holds no HTML'],
    ['a feed', '<?xml version="1.0"?><rss><channel><title>News</title></channel></rss>', 'holds no HTML'],
    ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg"><title>A</title></svg>', 'holds no HTML'],
    ['data with markup', '{"html": "<p>Prices rose.</p>"}', 'holds no HTML'],
    ['boxes deeper than in any browser', deepPage(513), 'holds more than 512 elements in each other'],
    ['a broken archive', Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3]), 'cannot be read'],
  ])('%s', (_, content, words) => {
    const page = readPage(fileOf(content));
    expect(page.ok ? page.document.body.textContent : page.error).toContain(words);
  });

  test('a file that is not there', () => {
    const page = readPage(join(folder, 'missing.html'));
    expect(page.ok ? '' : page.error).toBe('no such file; check the name');
  });

  test('a folder', () => {
    const page = readPage(folder);
    expect(page.ok ? '' : page.error).toContain('is a folder');
  });
});

describe('what is a page, though odd', () => {
  test.each([
    ['a fragment', ' <p>Prices rose.</p>'],
    ['boxes as deep as in browsers', deepPage(512)],
    ['many boxes beside each other', '<div>Prices rose.</div>'.repeat(600)],
    ['capitals', '<HTML><BODY>Prices rose.'],
    ['a comment first', '<!-- saved --><p>Prices rose.</p>'],
    ['text before the page', 'Warning: slow<!DOCTYPE html><p>Prices rose.</p>'],
    [
      'XHTML',
      '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body>Prices rose.</body></html>',
    ],
  ])('%s', (_, content) => {
    const page = readPage(fileOf(content));
    expect(page.ok ? page.document.body.textContent : page.error).toContain('Prices rose.');
  });
});

/** More than a parser looks at to find the name of an encoding. */
const LATE = `<meta name="about" content="${'x'.repeat(1200)}">`;

describe('encodings', () => {
  test.each([
    ['UTF-8 that nothing names', Buffer.from('<p>Über Öl – „Gold“</p>')],
    ['UTF-8 by a mark', Buffer.from('\uFEFF<p>Über Öl – „Gold“</p>')],
    ['UTF-8 by meta', Buffer.from('<meta charset=utf-8><p>Über Öl – „Gold“</p>')],
    ['UTF-16 by a mark', utf16('<p>Über Öl – „Gold“</p>')],
    [
      'Windows-1252 by meta',
      Buffer.from('<meta charset="windows-1252"><p>\xdcber \xd6l \x96 \x84Gold\x93</p>', 'latin1'),
    ],
    ['Windows-1252 that nothing names', Buffer.from('<p>\xdcber \xd6l \x96 \x84Gold\x93</p>', 'latin1')],
    ['UTF-8 by late meta', Buffer.from(`${LATE}<meta charset="UTF-8"><p>Über Öl – „Gold“</p>`)],
    [
      'Windows-1252 by late meta',
      Buffer.from(`${LATE}<meta charset="windows-1252"><p>\xdcber \xd6l \x96 \x84Gold\x93</p>`, 'latin1'),
    ],
    ['UTF-8 where meta says UTF-16', Buffer.from('<meta charset="utf-16"><p>Über Öl – „Gold“</p>')],
    ['UTF-8 where meta names none that there is', Buffer.from('<meta charset="x"><p>Über Öl – „Gold“</p>')],
    ['packed', gzipSync('<p>Über Öl – „Gold“</p>')],
  ])('%s', (_, content) => {
    const page = readPage(fileOf(content));
    expect(page.ok ? page.document.body.textContent : page.error).toBe('Über Öl – „Gold“');
  });
});

describe('what waits for a script', () => {
  const story = '<article><p>Prices rose.</p></article>';
  test.each([
    ['is shown where it was streamed', Buffer.from(`<div hidden id="S:1f">Öl${story}</div>`), true],
    ['whatever the encoding', Buffer.from(`<div hidden id="S:0">\xd6l${story}</div>`, 'latin1'), true],
    ['stays hidden where it is of another name', Buffer.from(`<div hidden id="S:x">${story}</div>`), false],
    ['where it is another element', Buffer.from(`<p hidden id="S:0">${story}</p>`), false],
    ['where the page says more of it', Buffer.from(`<div hidden class="a" id="S:0">${story}</div>`), false],
  ])('%s', (_, html, isShown) => {
    const page = readPage(fileOf(html));
    const box = page.ok ? page.document.querySelector('[id^="S:"]') : undefined;
    expect(box?.hasAttribute('hidden')).toBe(!isShown);
    if (isShown) expect(box?.textContent).toBe('ÖlPrices rose.');
  });
});

describe('address', () => {
  const canonical = '<link rel="canonical" href="https://paper.example/a">';
  const openGraph = '<meta property="og:url" content="https://paper.example/og">';
  test.each([
    ['the given one', canonical, 'https://other.example/b', 'https://other.example/b'],
    ['the canonical one', openGraph + canonical, undefined, 'https://paper.example/a'],
    [
      'one with space around it, as HTML allows',
      '<link rel="canonical" href="\n  https://paper.example/b ">',
      undefined,
      'https://paper.example/b',
    ],
    ['that of Open Graph', openGraph, undefined, 'https://paper.example/og'],
    ['none', '<p>Text</p>', undefined, 'http://localhost/'],
    ['none that is absolute', '<link rel="canonical" href="/a">', undefined, 'http://localhost/'],
    ['none that is for the web', '<link rel="canonical" href="file:///a">', undefined, 'http://localhost/'],
  ])('%s', (_, html, given, url) => {
    const page = readPage(fileOf(`<html>${html}`), given);
    expect(page.ok ? [page.url, page.document.location.href] : page.error).toEqual([url, url]);
  });
});
