/** What the features of all blocks share: the words of each block, sums over ranges of blocks, and where the article is. */

import { inArticleBody } from './article-body.ts';
import { type Body, findBody } from './body.ts';
import { CUES } from './data/cues.ts';
import { folded } from './inline-text.ts';
import { findCues, hasWordsFor, languageOf, lexiconOf, mayBeIn } from './lexicon.ts';
import { type Said, saidBy } from './said.ts';
import type { Block, Segmentation, TreeNode } from './segment.ts';
import { sumOver } from './sum-over.ts';
import { shapesOf, type TextShape, wordsOf } from './tokens.ts';

export interface Page {
  readonly segmentation: Segmentation;
  readonly blocks: readonly Block[];
  readonly host: string;
  /** The parts of the address's path. */
  readonly path: readonly string[];
  /** ISO 639-1; empty where neither text nor page tells. */
  readonly lang: string;
  /** Whether the text is in a language that there are lists of words for. */
  readonly isUnderstood: boolean;
  readonly shapes: readonly TextShape[];
  /** Cue counts per block: `cues[block * CUES.length + cue]`, 255 at most. */
  readonly cues: Uint8Array;
  /** Whether a block begins with a cue, and how often its inner links and its last sentence give it, laid out alike. */
  readonly firstCues: Uint8Array;
  readonly anchorCues: Uint8Array;
  readonly closingCues: Uint8Array;
  /** Running sums over the blocks before each: cue counts (at most 4 of a cue in one block), characters, characters in links. */
  readonly cueSums: Int32Array;
  readonly lengthSums: Int32Array;
  readonly linkSums: Int32Array;
  readonly body: Body;
  /** For each block 1 where the article's text is said to have it, 0 where not; undefined where the page gives no such text. */
  readonly articleText: Uint8Array | undefined;
  /** What the page says of itself. */
  readonly said: ReadonlySet<Said>;
  /** Content words of the article's body and of the title, to tell what belongs to it. */
  readonly bodyWords: ReadonlySet<string>;
  readonly titleWords: ReadonlySet<string>;
  /** How often each block's text occurs on the page. */
  readonly repeats: ReadonlyMap<string, number>;
}

/** Words of the article that are long enough to mean something. */
export const CONTENT_WORD = 5;
/** Shorter blocks, in characters, are taken for one sentence; no more of a block is looked through for its last one. */
const SEVERAL_SENTENCES = 60;
const LAST_READ = 300;

export function readPage(document: Document, segmentation: Segmentation, url: string): Page {
  const { blocks } = segmentation;
  const shapes = shapesOf(blocks.map((block) => block.text));
  const lengthSums = sums(blocks, (block) => block.text.length);
  const linkSums = sums(blocks, (block) => block.links.reduce((sum, link) => sum + link.length, 0));
  const body = findBody(segmentation, shapes);
  const { lang, isUnderstood } = languageOfPage(document, blocks, shapes, body);
  const { cues, firstCues } = countCues(lang, shapes);
  return {
    segmentation,
    blocks,
    host: hostOf(url),
    path: pathOf(url),
    lang,
    isUnderstood,
    shapes,
    cues,
    firstCues,
    anchorCues: cuesOf(lang, blocks.map(innerLinks)),
    closingCues: cuesOf(lang, blocks.map(lastSentence)),
    cueSums: cueSumsOf(cues, blocks.length),
    lengthSums,
    linkSums,
    body,
    articleText: inArticleBody(document, blocks, body.paragraphs),
    said: saidBy(document, url),
    bodyWords: contentWords(body.paragraphs.map((index) => shapes[index]?.tokens ?? [])),
    titleWords: contentWords(wordsOf([folded(document.title ?? '')])),
    repeats: countRepeats(blocks),
  };
}

/** Remembers what is found on a page as long as the page itself is kept: several stages ask for the same. */
export function oncePerPage<Found extends object>(find: (page: Page) => Found): (page: Page) => Found {
  const known = new WeakMap<Page, Found>();
  return (page) => {
    let found = known.get(page);
    if (!found) {
      found = find(page);
      known.set(page, found);
    }
    return found;
  };
}

/** Characters of text below an element. */
export function lengthOf(page: Page, node: TreeNode): number {
  return sumOver(page.lengthSums, node.from, node.to);
}

/** The host of an address in lower case without `www.`; empty where the address has none. */
export function hostOf(url: string): string {
  const match = /^[a-z][a-z+.-]*:\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(url);
  return (match?.[1] ?? '').toLowerCase().replace(/^www\d?\./, '');
}

/** The parts of an address's path, whole or as a page wrote it. */
export function pathOf(url: string): readonly string[] {
  const path = url.replace(/^(?:[a-z][a-z+.-]*:)?\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '');
  return path.split('/').filter((part) => part !== '');
}

/** From so many characters on a text shows what language it is in. */
const TELLING = 600;

/**
 * What the text shows; else what the page says. Some say the same of all their pages, whatever they are written in: so
 * text that is long enough to tell has to bear it out for being understood.
 */
function languageOfPage(
  document: Document,
  blocks: readonly Block[],
  shapes: readonly TextShape[],
  body: Body,
): Pick<Page, 'lang' | 'isUnderstood'> {
  const sample: string[] = [];
  let length = 0;
  const indexes = body.paragraphs.length > 0 ? body.paragraphs : blocks.map((block) => block.index);
  for (const index of indexes) {
    for (const token of shapes[index]?.tokens ?? []) sample.push(token);
    length += blocks[index]?.text.length ?? 0;
    if (sample.length > 600) break;
  }
  const shown = languageOf(sample);
  if (shown !== '') return { lang: shown, isUnderstood: true };
  const told = /^[a-z]{2}(?![a-z])/i.exec(document.documentElement.getAttribute('lang') ?? '')?.[0] ?? '';
  const lang = told.toLowerCase();
  return { lang, isUnderstood: hasWordsFor(lang) && (length < TELLING || mayBeIn(lang, sample)) };
}

function countCues(
  lang: string,
  shapes: readonly TextShape[],
): { readonly cues: Uint8Array; readonly firstCues: Uint8Array } {
  const lexicon = lexiconOf(lang);
  const cues = new Uint8Array(shapes.length * CUES.length);
  const firstCues = new Uint8Array(cues.length);
  shapes.forEach((shape, block) => {
    findCues(lexicon, shape.tokens, (cue, word) => {
      const at = block * CUES.length + cue;
      if ((cues[at] ?? 0) < 255) cues[at] = (cues[at] ?? 0) + 1;
      if (word === 0) firstCues[at] = 1;
    });
  });
  return { cues, firstCues };
}

/** Cue counts of a part of each block's text. */
function cuesOf(lang: string, texts: readonly string[]): Uint8Array {
  const lexicon = lexiconOf(lang);
  const counts = new Uint8Array(texts.length * CUES.length);
  wordsOf(texts).forEach((words, block) => {
    findCues(lexicon, words, (cue) => {
      const at = block * CUES.length + cue;
      if ((counts[at] ?? 0) < 255) counts[at] = (counts[at] ?? 0) + 1;
    });
  });
  return counts;
}

/** The texts of a block's links, unless they are all there is of it. */
function innerLinks({ links, text }: Block): string {
  const all = links.map((link) => link.text).join(' | ');
  return all.length < text.length ? all : '';
}

/** The last sentence of a block of several. */
function lastSentence({ text }: Block): string {
  if (text.length < SEVERAL_SENTENCES) return '';
  const at = /^.*[.!?…:]\s+(?=\S)/s.exec(text.slice(-LAST_READ, -1))?.[0].length;
  return at === undefined ? '' : text.slice(-LAST_READ).slice(at);
}

function cueSumsOf(cues: Uint8Array, length: number): Int32Array {
  const width = CUES.length;
  const out = new Int32Array((length + 1) * width);
  for (let i = 0; i < length * width; i++) out[i + width] = (out[i] ?? 0) + Math.min(cues[i] ?? 0, 4);
  return out;
}

function sums(blocks: readonly Block[], value: (block: Block) => number): Int32Array {
  const out = new Int32Array(blocks.length + 1);
  blocks.forEach((block, i) => {
    out[i + 1] = (out[i] ?? 0) + value(block);
  });
  return out;
}

function contentWords(texts: readonly (readonly string[])[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const tokens of texts) for (const token of tokens) if (token.length >= CONTENT_WORD) words.add(token);
  return words;
}

function countRepeats(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const repeats = new Map<string, number>();
  for (const { text } of blocks) repeats.set(text, (repeats.get(text) ?? 0) + 1);
  return repeats;
}
