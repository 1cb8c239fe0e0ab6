/** Written cases in all structures: every line is there, and each is labelled as it was written. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCase } from '../../scripts/train/examples.ts';
import { readCases, type WrittenCase, wrapCase } from '../../scripts/train/structures.ts';
import { documentOf, textsOf } from '../engine/documents.ts';
import { CASES, ECHOES, TURNS } from './cases.ts';

const squash = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe.each(CASES)('the case $id', (written) => {
  test('is written in many ways, each the same every time', () => {
    const pages = new Set(TURNS.map((turn) => wrapCase(written, turn)));
    expect(pages.size).toBeGreaterThan(5);
    for (const turn of TURNS) expect(wrapCase(written, turn)).toBe(wrapCase(written, turn));
  });

  test.each(TURNS)('has all its lines in order, turn %d', (turn) => {
    const text = textsOf(wrapCase(written, turn)).join('\n');
    let at = 0;
    for (const { t } of written.lines) {
      const found = text.indexOf(squash(t), at);
      expect({ line: t, isThere: found >= at }).toEqual({ line: t, isThere: true });
      at = found + squash(t).length;
    }
  });

  test('stands among lists of its headline’s words in some of them, which are no promo', () => {
    const words = new Set((written.lines[0]?.t ?? '').split(/\P{L}+/u).filter(({ length }) => length >= 5));
    const lists = TURNS.map((turn) => {
      const { kinds, page } = readCase(written, turn, 5);
      return kinds.filter((_, i) => words.has(page.blocks[i]?.text.replace('#', '') ?? ''));
    });
    expect(lists.filter(({ length }) => length === 0)).not.toEqual([]);
    expect(new Set(lists.flat())).toEqual(new Set(['neutral']));
  });

  test.each(TURNS)('has one headline, its title and its language, turn %d', (turn) => {
    const document = documentOf(wrapCase(written, turn));
    const [headline, ...others] = [...document.querySelectorAll('h1')].map((h1) => h1.textContent);
    expect([headline, others]).toEqual([written.lines[0]?.t, []]);
    expect(document.title).toBe(written.lines[0]?.t);
    expect(document.documentElement.lang).toBe(written.lang);
  });

  test.each(TURNS)('has the labels it was written with, turn %d', (turn) => {
    const { kinds, units, page } = readCase(written, turn, 5);
    const of = (kind: string): string =>
      page.blocks
        .filter((_, i) => kinds[i] === kind)
        .map(({ text }) => text)
        .join(' ');
    const lines = (isOne: (label: string) => boolean): string =>
      written.lines
        .filter(({ l }) => isOne(l))
        .map(({ t }) => squash(t))
        .join(' ');
    expect(of('promo')).toBe(lines((label) => label.startsWith('P:')));
    expect(of('article')).toBe(lines((label) => label === 'A'));
    expect(kinds).toHaveLength(page.blocks.length);
    const found = units.map(({ category, zone, blocks }) => ({
      category,
      zone,
      text: blocks.map((i) => page.blocks[i]?.text).join(' '),
    }));
    expect(found).toEqual(unitsOf(written));
  });
});

/** The units of a case by their lines; inside where a line of the article comes later. */
function unitsOf({ lines }: WrittenCase) {
  const last = lines.map(({ l }) => l).lastIndexOf('A');
  return [1, 2].map((unit) => {
    const own = lines.filter(({ u }) => u === unit);
    return {
      category: own[0]?.l.slice(2),
      zone: lines.findIndex(({ u }) => u === unit) < last ? 'inside' : 'after',
      text: own.map(({ t }) => squash(t)).join(' '),
    };
  });
}

test('a line that stands within an earlier one is labelled where it stands itself', () => {
  const wrong = TURNS.flatMap((turn) => {
    const { kinds, page } = readCase(ECHOES, turn, 5);
    return page.blocks
      .filter(({ text }, i) => kinds[i] !== 'article' && text.startsWith('Divers'))
      .map(() => turn);
  });
  expect(wrong).toEqual([]);
});

describe('readCases', () => {
  /** The cases of a folder with such files, and another that is none. */
  const readFrom = (files: Readonly<Record<string, object>>): readonly WrittenCase[] => {
    const folder = mkdtempSync(join(tmpdir(), 'winnow-cases-'));
    for (const [name, written] of Object.entries(files))
      writeFileSync(join(folder, `${name}.json`), JSON.stringify(written));
    writeFileSync(join(folder, 'README.md'), 'not a case');
    const cases = readCases(folder);
    rmSync(folder, { recursive: true });
    return cases;
  };

  test('reads a folder in order, and names cases by their files where they say no id', () => {
    const files = Object.fromEntries(CASES.map(({ id, ...rest }) => [id, rest]));
    expect(readFrom(files)).toEqual(CASES);
  });

  test('keeps the id that a case says, by which its writer is known', () => {
    expect(readFrom({ '017': CASES[0] as WrittenCase })).toEqual([CASES[0]]);
  });

  test('says which file is damaged', () => {
    const folder = mkdtempSync(join(tmpdir(), 'winnow-cases-'));
    writeFileSync(join(folder, 'torn.json'), '{"id": "a1", ');
    expect(() => readCases(folder)).toThrow(/torn\.json cannot be read as JSON/);
    rmSync(folder, { recursive: true });
  });
});
