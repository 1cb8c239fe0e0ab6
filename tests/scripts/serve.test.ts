import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serve } from '../../scripts/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'winnow-serve-'));
const FILES: Readonly<Record<string, string | Uint8Array>> = {
  'outside.html': 'secret',
  'site/page.html': '<p>Öl</p>',
  'site/old.html': Buffer.from('<p>\xd6l</p>', 'latin1'),
  'site/named.html': '<meta charset="windows-1252"><p>Oil</p>',
  'site/packed.html.gz': gzipSync('<p>Öl</p>'),
  'site/saved': '<!doctype html><p>Öl</p>',
  'site/index.php@story=7': '<html><p>Öl</p>',
  'site/font.woff2': Buffer.from([0x77, 0x4f, 0x46, 0x32, 0]),
  'site/page_files/a b.css': 'p {}',
  'site/notes.txt': 'mine',
};
let served: Served;

beforeAll(async () => {
  mkdirSync(join(folder, 'site', 'page_files'), { recursive: true });
  for (const [name, content] of Object.entries(FILES)) writeFileSync(join(folder, name), content);
  served = await serve(join(folder, 'site'), (name) => name !== 'notes.txt');
});
afterAll(() => {
  served.close();
  rmSync(folder, { recursive: true });
});

/** Asks with the path as it is written; `fetch` would tidy the dots away. */
function get(path: string): Promise<{ status: number; type: string; text: string }> {
  const { port } = new URL(served.url);
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path }, async (answer) => {
      let text = '';
      for await (const chunk of answer.setEncoding('utf8')) text += chunk;
      resolve({ status: answer.statusCode ?? 0, type: answer.headers['content-type'] ?? '', text });
    });
    asked.on('error', reject).end();
  });
}

describe('serves', () => {
  test.each([
    ['/page.html', 'text/html; charset=utf-8', '<p>Öl</p>'],
    ['/old.html', 'text/html', '<p>\ufffdl</p>'],
    ['/named.html', 'text/html', '<meta charset="windows-1252"><p>Oil</p>'],
    ['/packed.html.gz', 'text/html; charset=utf-8', '<p>Öl</p>'],
    ['/saved', 'text/html; charset=utf-8', '<!doctype html><p>Öl</p>'],
    ['/index.php@story=7', 'text/html; charset=utf-8', '<html><p>Öl</p>'],
    ['/font.woff2', 'application/octet-stream', 'wOF2\0'],
    ['/page_files/a%20b.css?v=1', 'text/css', 'p {}'],
  ])('%s', async (path, type, text) => {
    expect(await get(path)).toEqual({ status: 200, type, text });
  });
});

describe('keeps to itself', () => {
  test.each([
    '/',
    '/missing.html',
    '/notes.txt',
    '/page_files',
    '/../outside.html',
    '/%2e%2e/outside.html',
    '/%2e%2e%2foutside.html',
    '/..%5coutside.html',
    '//outside.html',
    '/%',
    '/page.html%00',
  ])('%s', async (path) => {
    expect(await get(path)).toEqual({ status: 404, type: '', text: '' });
  });
});
