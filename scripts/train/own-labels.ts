/**
 * Pages with reference text (W. C. X. B.) whose promos were labelled by this project: `labels/wcxb.jsonl`, one page a
 * line, names their blocks by number and text hash. They are fitted to, and never measured.
 */
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '../../src/engine/page.ts';
import { CATEGORIES, type Category } from '../../src/engine/types.ts';
import { siteOf } from './corpus.ts';
import { type Example, kindsOf, pageOf, partOf, type Unit } from './examples.ts';
import { hashOf } from './random.ts';
import { blocksInReference } from './reference-blocks.ts';
import { listReferences, type Reference } from './references.ts';

export const OWN_LABELS = fileURLToPath(new URL('labels/wcxb.jsonl', import.meta.url));

/** What was labelled of one page. Blocks are written `NUMBER:HASH`, several of them parted by spaces. */
export interface OwnLabel {
  /** The page's id in the collection. */
  readonly id: string;
  /** The first and the last block that were looked at: nothing is known of what stands outside of them. */
  readonly shown: string;
  readonly promos: readonly (readonly [category: Category, blocks: string])[];
  /** Blocks about which careful readers may differ. */
  readonly ignore: string;
}

/** A block's number and the four hex digits that its text gives, as labels write it. */
export function blockName(index: number, text: string): string {
  return `${index}:${shortHash(text)}`;
}

function shortHash(text: string): string {
  return (hashOf(text) >>> 16).toString(16).padStart(4, '0');
}

/** So far from its number, in blocks, a block is looked for. */
const REACH = 80;

/** Where named blocks are among others: the nearest with the same hash; what is not found is left out. */
export function findBlocks(names: string, texts: readonly string[]): readonly number[] {
  if (names === '') return [];
  const hashes = texts.map(shortHash);
  return names.split(' ').flatMap((name) => {
    const [number, hash] = name.split(':');
    const index = Number(number);
    for (let off = 0; off <= REACH; off++) {
      if (hashes[index + off] === hash) return [index + off];
      if (hashes[index - off] === hash) return [index - off];
    }
    return [];
  });
}

/** Reads the labels of a file. Throws with the line's number where one is no label. */
export function readOwnLabels(file: string): readonly OwnLabel[] {
  const lines = fs.readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, i) => {
    if (line === '') return [];
    const label: OwnLabel = JSON.parse(line);
    const stranger = label.promos.find(([category]) => !CATEGORIES.includes(category));
    if (stranger) throw new Error(`${file}:${i + 1} names a category "${stranger[0]}" that there is not.`);
    return [label];
  });
}

/** The pages of a folder that have labels, as examples that are fitted to alone. */
export function readOwnExamples(folder: string, parts: number, file = OWN_LABELS): readonly Example[] {
  const pages = new Map(listReferences(folder).map((page) => [page.id, page]));
  return readOwnLabels(file).flatMap((label) => {
    const reference = pages.get(label.id);
    return reference ? [exampleOf(label, reference, parts)] : [];
  });
}

function exampleOf(label: OwnLabel, reference: Reference, parts: number): Example {
  const url = reference.url || `https://page-${label.id}.example/`;
  const page = pageOf(reference.html(), url);
  const texts = page.blocks.map(({ text }) => text);
  const inReference = blocksInReference(texts, reference.content);
  const units = unitsOf(label, texts, inReference.lastIndexOf(1));
  const group = siteOf(url) ?? label.id;
  return {
    name: `wcxb ${label.id}`,
    page,
    weight: 1,
    isWritten: false,
    isMeasured: false,
    kinds: kindsFor(label, page, inReference, units),
    units,
    group,
    part: partOf(group, parts),
  };
}

function unitsOf({ promos }: OwnLabel, texts: readonly string[], lastArticle: number): readonly Unit[] {
  return promos.flatMap(([category, names]) => {
    const blocks = findBlocks(names, texts);
    if (blocks.length === 0) return [];
    return [{ category, zone: Math.min(...blocks) <= lastArticle ? 'inside' : 'after', blocks }];
  });
}

/** What each block is: nothing is said of what was not looked at, but for the article's own text. */
function kindsFor(
  { shown, ignore }: OwnLabel,
  { blocks }: Page,
  inReference: Int8Array,
  units: readonly Unit[],
): Example['kinds'] {
  const texts = blocks.map(({ text }) => text);
  const [first = 0, last = blocks.length - 1] = findBlocks(shown, texts);
  const promo = new Set(units.flatMap((unit) => unit.blocks));
  const doubted = new Set(findBlocks(ignore, texts));
  const all = blocks.map(({ index }) => index).filter((index) => !promo.has(index));
  const isUnknown = (index: number): boolean =>
    doubted.has(index) ||
    inReference[index] === -1 ||
    (inReference[index] === 0 && (index < first || index > last));
  const article = all.filter((index) => inReference[index] === 1);
  return kindsOf(blocks.length, units, article, all.filter(isUnknown));
}
