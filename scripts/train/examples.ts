/** Labelled pages -> rows of features with labels, ready for fitting and for measuring. */
import { type Page, readPage } from '../../src/engine/page.ts';
import { segment } from '../../src/engine/segment.ts';
import type { Category, Zone } from '../../src/engine/types.ts';
import { alignBlocks, type LabelledPage, writerOf } from './corpus.ts';
import { lightDocument } from './light-document.ts';
import { hashOf } from './random.ts';
import { type CaseLine, type WrittenCase, wrapCase } from './structures.ts';

/** What a block is to a careful reader. */
export type Kind = 'promo' | 'article' | 'neutral' | 'ignore';

export interface Unit {
  readonly category: Category;
  readonly zone: Zone;
  readonly blocks: readonly number[];
}

export interface Example {
  readonly name: string;
  readonly page: Page;
  /** Weight of its blocks in fitting: written cases are many and alike. */
  readonly weight: number;
  readonly isWritten: boolean;
  /** Whether figures are taken on it, or it is fitted to alone. */
  readonly isMeasured: boolean;
  readonly kinds: readonly Kind[];
  readonly units: readonly Unit[];
  /** The site or the writer: all its pages are in one part. */
  readonly group: string;
  /** Which part of the split the page's group is in. */
  readonly part: number;
}

/** Weight of a block of a written case beside one of a real page: they are many and alike, but rich in what is rare. */
const WRITTEN_WEIGHT = 0.5;

/** A labelled page as an example. */
export function readExample(label: LabelledPage, parts: number): Example {
  const page = pageOf(label.html(), label.url);
  const at = alignBlocks(
    label.keys,
    page.blocks.map((block) => block.text),
  );
  const here = (list: readonly number[]): readonly number[] =>
    list.map((i) => at[i] ?? -1).filter((i) => i >= 0);
  const units = label.promos.map(({ cat, zone, blocks }) => ({ category: cat, zone, blocks: here(blocks) }));
  const kinds = kindsOf(page.blocks.length, units, here(label.article), here(label.ignore));
  return {
    name: label.name,
    page,
    weight: 1,
    isWritten: false,
    isMeasured: true,
    kinds,
    units,
    group: label.group,
    part: partOf(label.group, parts),
  };
}

/** A written case in one of our structures as an example; all cases of a writer, or of a site, are in one part. */
export function readCase(written: WrittenCase, turn: number, parts: number): Example {
  const page = pageOf(wrapCase(written, turn), `https://www.paper-${written.id}.example/news`);
  const at = findLines(
    written.lines,
    page.blocks.map(({ text }) => text),
  );
  const lastArticle = written.lines.map(({ l }) => l).lastIndexOf('A');
  const units = new Map<number, Unit & { readonly blocks: number[] }>();
  const article: number[] = [];
  written.lines.forEach(({ l, u }, line) => {
    const block = at[line] ?? -1;
    if (block < 0) return;
    if (l === 'A') article.push(block);
    if (!l.startsWith('P:') || u === undefined) return;
    const zone = line < lastArticle ? 'inside' : 'after';
    const unit = units.get(u) ?? { category: l.slice(2) as Category, zone, blocks: [] };
    unit.blocks.push(block);
    units.set(u, unit);
  });
  const list = [...units.values()].map((unit) => ({ ...unit, blocks: [...new Set(unit.blocks)] }));
  const kinds = kindsOf(page.blocks.length, list, article, []);
  const group = written.site ?? writerOf(written.id);
  return {
    name: `${written.id}.${turn}`,
    page,
    weight: WRITTEN_WEIGHT,
    isWritten: true,
    isMeasured: true,
    kinds,
    units: list,
    group,
    part: partOf(group, parts),
  };
}

/** The block that holds each line, found in order; -1 where there is none. Only lines of one promo share a block. */
function findLines(lines: readonly CaseLine[], texts: readonly string[]): readonly number[] {
  let at = -1;
  return lines.map(({ t, u }, i) => {
    const line = t.replace(/\s+/g, ' ').trim();
    const from = u !== undefined && u === lines[i - 1]?.u ? at : at + 1;
    const found = texts.findIndex((text, block) => block >= from && text.includes(line));
    if (found >= 0) at = found;
    return found;
  });
}

export function pageOf(html: string, url: string): Page {
  const document = lightDocument(html);
  return readPage(document, segment(document), url);
}

export function partOf(group: string, parts: number): number {
  return hashOf(`split ${group}`) % parts;
}

export function kindsOf(
  length: number,
  units: readonly Unit[],
  article: readonly number[],
  ignored: readonly number[],
): readonly Kind[] {
  const kinds: Kind[] = Array.from({ length }, () => 'neutral');
  for (const i of article) kinds[i] = 'article';
  for (const unit of units) for (const i of unit.blocks) kinds[i] = 'promo';
  for (const i of ignored) kinds[i] = 'ignore';
  return kinds;
}
