/** Reads a saved page from disk as a document, or says what is wrong with the file and what to do. */

import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';
import { parseAddress } from '../src/engine/address.ts';
import { withStreamed } from './streamed.ts';

export type PageRead =
  | { readonly ok: true; readonly document: Document; readonly url: string }
  /** What is wrong and what to do, as the end of a sentence that begins with the file's name. */
  | { readonly ok: false; readonly error: string };

/** How much of a file is looked at to tell what it is, in bytes. */
const SNIFFED = 65_536;
const TEXT_WITH_NULS = [
  [0xff, 0xfe],
  [0xfe, 0xff],
] as const;
/** Names that the first tag of a page can have, whatever stands before it. */
const PAGE_TAG = /^(?:html|head|body|title|meta|link|base)$/i;
/** Names that the first tag of a piece of a page can have. */
const FRAGMENT_TAG =
  /^(?:script|style|noscript|template|article|aside|main|section|header|footer|nav|div|p|h[1-6]|a|b|i|em|strong|span|ul|ol|dl|table|form|figure|img|blockquote|center|font)$/i;

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Whether bytes are packed by gzip, as pages in collections often are. */
export function isGzip(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0x1f, 0x8b]);
}

function problemOfSystem(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'no such file; check the name';
  if (code === 'EISDIR') return 'is a folder; name the pages in it, such as FOLDER/*.html';
  if (code === 'EACCES') return 'may not be read; check its permissions';
  return `cannot be read (${code ?? String(error)})`;
}

function read(file: string): Uint8Array | string {
  try {
    const bytes = readFileSync(file);
    return isGzip(bytes) ? gunzipSync(bytes) : bytes;
  } catch (error) {
    return problemOfSystem(error);
  }
}

/** What makes bytes no page; undefined for a page. */
function problemOf(bytes: Uint8Array): string | undefined {
  const start = bytes.subarray(0, SNIFFED);
  if (!TEXT_WITH_NULS.some((mark) => startsWith(bytes, mark)) && start.includes(0)) {
    return 'is a binary file, not a page; save the page as HTML in a browser and name that file';
  }
  // Any encoding will do for the names of tags; the zeros are those of UTF-16.
  const text = new TextDecoder('latin1')
    .decode(start)
    .replaceAll('\0', '')
    .replace(/^(?:ÿþ|þÿ|ï»¿)/, '');
  if (text.trim() === '') return 'is empty; save the page again';
  const [first = '', name = ''] = /<!doctype\s+html|<([a-z][a-z0-9-]*)(?=[\s/>])/i.exec(text) ?? [];
  const isPage = /^<!doctype/i.test(first) || PAGE_TAG.test(name);
  const isFragment = text.trimStart().startsWith('<') && FRAGMENT_TAG.test(name);
  if (isPage || isFragment) return undefined;
  return 'holds no HTML; save the page as HTML in a browser and name that file';
}

/** Whether bytes are a page, as far as can be told from how they begin. */
export function isSavedPage(bytes: Uint8Array): boolean {
  return problemOf(bytes) === undefined;
}

/** The address that a page gives for itself; undefined where it gives none or no http(s) address. */
function ownAddress(document: Document): string | undefined {
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  const openGraph = document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return [canonical, openGraph]
    .map((url) => url?.trim() ?? '')
    .find((url) => /^https?:/i.test(url) && parseAddress(url));
}

const NAMED = /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)/i;

/**
 * The encoding that a page names in its markup, also where it does so late: browsers heed that, jsdom does so in the
 * first 1,024 bytes alone. Undefined where it names none, or one that there is not.
 */
function namedEncoding(bytes: Uint8Array): string | undefined {
  const name = NAMED.exec(new TextDecoder('latin1').decode(bytes.subarray(0, SNIFFED)))?.[1];
  // What can be read this way is not UTF-16: https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding
  if (name === undefined || /^utf-?16/i.test(name)) return name && 'utf-8';
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return undefined;
  }
}

/**
 * UTF-8 for pages that name no encoding and are valid in it: their server named it, and a file has no such header.
 * Undefined leaves the choice to the HTML standard's rules.
 */
export function unnamedEncoding(bytes: Uint8Array): 'utf-8' | undefined {
  if (namedEncoding(bytes) !== undefined) return undefined;
  if (TEXT_WITH_NULS.some((mark) => startsWith(bytes, mark))) return undefined;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return undefined;
  }
}

function parse(bytes: Uint8Array): JSDOM {
  const encoding = namedEncoding(bytes) ?? unnamedEncoding(bytes);
  const contentType = encoding === undefined ? 'text/html' : `text/html; charset=${encoding}`;
  // Byte for byte, whatever the encoding: what is looked for is ASCII.
  const shown = Buffer.from(withStreamed(Buffer.from(bytes).toString('latin1')), 'latin1');
  // A console without listeners: what jsdom does not understand of a page's styles is not worth a word.
  return new JSDOM(shown, { contentType, virtualConsole: new VirtualConsole() });
}

/** Browsers keep so many elements in each other, and put beside them what is deeper. With more, Readability takes minutes in jsdom. */
const DEEPEST = 512;

/** Whether elements stand in each other deeper than in any page that a browser shows. */
function isTooDeep(document: Document): boolean {
  const walker = document.createTreeWalker(document, 1);
  let depth = 0;
  while (depth <= DEEPEST) {
    if (walker.firstChild()) {
      depth++;
      continue;
    }
    while (!walker.nextSibling()) {
      if (!walker.parentNode()) return false;
      depth--;
    }
  }
  return true;
}

/**
 * Reads a file, gzipped or not, in the encoding that its byte order mark or `meta charset` names. Scripts do not run.
 * Without `url` the page's own address counts; a page that gives none is at home on `localhost`.
 */
export function readPage(file: string, url?: string): PageRead {
  const bytes = read(file);
  if (typeof bytes === 'string') return { ok: false, error: bytes };
  const problem = problemOf(bytes);
  if (problem !== undefined) return { ok: false, error: problem };
  const dom = parse(bytes);
  if (isTooDeep(dom.window.document)) {
    dom.window.close();
    return {
      ok: false,
      error: `holds more than ${DEEPEST} elements in each other, which no browser keeps; save the page in a browser and name that file`,
    };
  }
  const address = url ?? ownAddress(dom.window.document) ?? 'http://localhost/';
  dom.reconfigure({ url: address });
  return { ok: true, document: dom.window.document, url: address };
}
