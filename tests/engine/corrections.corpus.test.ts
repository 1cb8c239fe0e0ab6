/** On real pages: a correction holds though classes, wrappers and the words around change, and takes no article elsewhere. */
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { alignBlocks, type LabelledPage, listPages } from '../../scripts/train/corpus.ts';
import { lightDocument } from '../../scripts/train/light-document.ts';
import { hashOf } from '../../scripts/train/random.ts';
import { analyse } from '../../src/engine/analyse.ts';
import { blockRange } from '../../src/engine/block-range.ts';
import { correctedRuns } from '../../src/engine/corrections.ts';
import { type Page, readPage } from '../../src/engine/page.ts';
import { printsOf, written } from '../../src/engine/print.ts';
import { segment } from '../../src/engine/segment.ts';
import { CATEGORIES, type Correction } from '../../src/engine/types.ts';
import { documentOf } from '../../src/snapshot/document-of.ts';
import { ATTRIBUTE, ATTRIBUTES, CLOSED, ELEMENT, type Snapshot, TEXT } from '../../src/snapshot/snapshot.ts';
import { type Item, itemsIn, snapshotOf } from '../snapshot/items.ts';

const CORPUS = '../shared/corpus';
const COUNT = 100;
/** Other pages of a site that are looked at. */
const OTHERS = 3;

function readAs(document: Document, url: string): Page {
  return readPage(document, segment(document), url);
}

interface Reading {
  readonly document: Document;
  readonly page: Page;
}

interface Case extends Reading {
  readonly label: LabelledPage;
  readonly others: readonly LabelledPage[];
  readonly first: number;
  readonly end: number;
}

/** Several tests look at the same pages. */
function once<T>(make: (label: LabelledPage) => T): (label: LabelledPage) => T {
  const known = new Map<LabelledPage, T>();
  return (label) => {
    const made = known.get(label) ?? make(label);
    known.set(label, made);
    return made;
  };
}

/** A page as it is. */
const readingOf = once((label): Reading => {
  const document = lightDocument(label.html());
  return { document, page: readAs(document, label.url) };
});

function here(label: LabelledPage, page: Page, list: readonly number[]): readonly number[] {
  const at = alignBlocks(
    label.keys,
    page.blocks.map(({ text }) => text),
  );
  return list.map((index) => at[index] ?? -1).filter((index) => index >= 0);
}

/** Whether elements that stand side by side hold these blocks and no others: what a reader can point at. */
function canBePicked({ segmentation }: Page, first: number, end: number): boolean {
  return segmentation.nodes.some(({ children }) => {
    const held = children.filter(({ from, to }) => from >= first && to <= end && from < to);
    const next = [...held.map(({ from }) => from), end];
    return held[0]?.from === first && held.every(({ to }, i) => to === next[i + 1]);
  });
}

type Range = Pick<Case, 'first' | 'end'>;
/** Where on a page there is something to correct. */
type Find = (label: LabelledPage) => readonly Range[];

/** What is found on one page of each site, until there are as many as asked for. */
function casesOf(pages: readonly LabelledPage[], find: Find): readonly Case[] {
  const bySite = new Map<string, LabelledPage[]>();
  for (const label of pages) bySite.set(label.group, [...(bySite.get(label.group) ?? []), label]);
  const cases: Case[] = [];
  for (const [label, ...others] of bySite.values()) {
    if (!label || cases.length >= COUNT) continue;
    for (const range of find(label))
      cases.push({ label, others: others.slice(0, OTHERS), ...readingOf(label), ...range });
  }
  return cases.slice(0, COUNT);
}

/** The labelled promos inside and after the article that the engine leaves. */
function missedOn(label: LabelledPage): readonly Range[] {
  const promos = label.promos.filter(({ zone }) => zone === 'inside' || zone === 'after');
  return promos.flatMap(({ blocks }) => {
    const { page } = readingOf(label);
    const known = here(label, page, blocks).toSorted((a, b) => a - b);
    const [first, last] = [known[0], known.at(-1)];
    if (first === undefined || last === undefined) return [];
    const end = last + 1;
    const isWhole = last - first + 1 === known.length && canBePicked(page, first, end);
    const isFound = () => foldedOn(label).some((fold) => fold.first < end && first < fold.end);
    return isWhole && !isFound() ? [{ first, end }] : [];
  });
}

/** What the engine folds. */
const foldedOn = once((label): readonly Range[] => {
  const { document, page } = readingOf(label);
  const { folds } = analyse(document, {
    url: label.url,
    scope: 'article',
    categories: CATEGORIES,
    corrections: [],
    leanings: {},
  });
  return folds.flatMap(({ run }) => blockRange(page.segmentation, run) ?? []);
});

const CLASS = ATTRIBUTE + ATTRIBUTES.indexOf('class');
const ID = ATTRIBUTE + ATTRIBUTES.indexOf('id');

/** The page with other classes and ids, wrappers around every fifth box, and other words in all texts but those named. */
function changed(document: Document, stays: (text: string) => boolean): Snapshot {
  const items: Item[] = [];
  const wrapped: boolean[] = [];
  for (const [at, item] of itemsIn(document.documentElement).entries()) {
    const [kind, characters] = item;
    if (kind === ELEMENT) {
      const isWrapped =
        /^(?:p|div|section|ul|table|h\d|figure)$/.test(characters) && hashOf(`${at}`) % 5 === 0;
      if (isWrapped) items.push([ELEMENT, 'div'], [CLASS, `w${at}`]);
      wrapped.push(isWrapped);
    }
    if (kind === TEXT && !stays(characters)) items.push([TEXT, characters.replace(/\p{L}{4,}/gu, otherWord)]);
    else if (kind === CLASS || kind === ID)
      items.push([kind, characters.replace(/\S+/g, (token) => `c${hashOf(token)}`)]);
    else items.push(item);
    if (kind === CLOSED && wrapped.pop()) items.push([CLOSED, '']);
  }
  return snapshotOf(items);
}

function otherWord(word: string, at: number): string {
  return hashOf(`${word}${at}`) % 3 === 0 ? 'woanders' : word;
}

const squash = (text: string): string => text.replace(/\s+/g, ' ').trim();

function correctionOf({ page, first, end }: Case, verdict: Correction['verdict']): Correction {
  return { verdict, category: 'other', print: written(printsOf(page)({ first, end })) };
}

/** Whether a correction covers the promo, from its first line to its last, on the changed page. */
function holds(one: Case, verdict: Correction['verdict']): boolean {
  const lines = one.page.blocks.slice(one.first, one.end).map(({ text }) => text);
  const whole = lines.join(' ');
  const stays = (text: string): boolean => squash(text) !== '' && whole.includes(squash(text));
  const page = readAs(documentOf(changed(one.document, stays)), one.label.url);
  return correctedRuns(page, [correctionOf(one, verdict)]).some(({ run }) => {
    const found = page.blocks.slice(run.first, run.end).map(({ text }) => text);
    return lines.every((line) => found.includes(line));
  });
}

/** Lines of articles that a correction takes on other pages of the site. */
function articleTaken(one: Case): readonly string[] {
  return one.others.flatMap((label) => {
    const { page } = readingOf(label);
    const article = new Set(here(label, page, label.article));
    return correctedRuns(page, [correctionOf(one, 'fold')]).flatMap(({ run }) =>
      page.blocks.slice(run.first, run.end).flatMap(({ index, text }) => (article.has(index) ? [text] : [])),
    );
  });
}

const isThere = existsSync(CORPUS);
if (!isThere) console.log(`Skipped: real pages, since ${CORPUS} is not there.`);

describe.skipIf(!isThere)('corrections on real pages', () => {
  const pages = isThere ? listPages([CORPUS]).filter(({ quality }) => quality === 'ok') : [];
  const missed = casesOf(pages, missedOn);
  const folded = casesOf(pages, foldedOn);

  test.each([
    ['a missed promo', 'fold', missed],
    ['a fold', 'keep', folded],
  ] as const)(
    '%s: "%s" holds where the page has changed',
    (_, verdict, cases) => {
      expect(cases).toHaveLength(COUNT);
      const lost = cases.filter((one) => !holds(one, verdict));
      expect(lost.map(({ label, first }) => `${label.name} ${first}`)).toEqual([]);
    },
    120_000,
  );

  test('nothing of an article is taken on other pages of the site', () => {
    expect([...missed, ...folded].flatMap(({ others }) => others).length).toBeGreaterThan(20);
    expect([...missed, ...folded].flatMap(articleTaken)).toEqual([]);
  }, 120_000);
});
