/** Labels of this project find their blocks again, on pages that are read a little differently as well. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import {
  blockName,
  findBlocks,
  OWN_LABELS,
  readOwnExamples,
  readOwnLabels,
} from '../../scripts/train/own-labels.ts';

const TEXTS = ['Menu', 'The ferry is late again', 'Sign up', 'Name', 'Sign up', 'Imprint'];
const named = (...at: readonly number[]): string =>
  at.map((index) => blockName(index, TEXTS[index] as string)).join(' ');

describe('blocks are found', () => {
  test.each<[string, string, readonly string[], readonly number[]]>([
    ['where they were', named(2, 3), TEXTS, [2, 3]],
    ['of two that say the same, each where it was', named(2, 4), TEXTS, [2, 4]],
    ['where others stand before them now', named(1, 3), ['New', 'Line', ...TEXTS], [3, 5]],
    ['where one before them is gone', named(5), TEXTS.slice(1), [4]],
    ['not, where their words are gone', named(1), ['Menu', 'Something else', 'Sign up'], []],
    ['not, where there are none', '', TEXTS, []],
    ['not, too far away', named(1), [...Array.from({ length: 90 }, (_, i) => `Line ${i}`), ...TEXTS], []],
  ])('%s', (_, names, texts, expected) => {
    expect(findBlocks(names, texts)).toEqual(expected);
  });
});

describe('a labelled page', () => {
  const paragraphs = [
    'The harbour board met on Tuesday and put off its decision about the new ferry until the spring.',
    'Two members wanted to hear first what the fishermen of the outer islands have to say about it.',
  ];
  const html = `<html><head><title>Ferry</title></head><body><p>Below the masthead</p><h1>Ferry put off</h1>
    <p>${paragraphs[0]}</p><p>Want to sail with us? Book a cabin.</p><p>${paragraphs[1]}</p>
    <p>Perhaps a pitch</p><p>Join our list</p><p>Never looked at</p></body></html>`;

  let folder = '';
  afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

  function examples(labels: object) {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'winnow-labels-'));
    for (const name of ['html', 'ground-truth']) fs.mkdirSync(path.join(folder, name));
    fs.writeFileSync(path.join(folder, 'html', '0007.html.gz'), zlib.gzipSync(html));
    const truth = {
      url: 'https://www.isle-post.example/ferry',
      _internal: { page_type: { primary: 'article' } },
      ground_truth: { main_content: `Ferry put off\n${paragraphs.join('\n')}` },
    };
    fs.writeFileSync(path.join(folder, 'ground-truth', '0007.json'), JSON.stringify(truth));
    const file = path.join(folder, 'own.jsonl');
    fs.writeFileSync(file, `${JSON.stringify(labels)}\n`);
    return readOwnExamples(folder, 5, file);
  }
  const at = (index: number, text: string): string => blockName(index, text);
  const label = {
    id: '0007',
    shown: `${at(1, 'Ferry put off')} ${at(6, 'Join our list')}`,
    promos: [
      ['other', at(3, 'Want to sail with us? Book a cabin.')],
      ['newsletter', at(6, 'Join our list')],
    ],
    ignore: at(5, 'Perhaps a pitch'),
  };

  test('is fitted to and not measured', () => {
    expect(examples(label)).toMatchObject([{ isMeasured: false, isWritten: false, name: 'wcxb 0007' }]);
  });

  test('has its promos, its article by the reference text, and says nothing of what was not looked at', () => {
    expect(examples(label)[0]?.kinds).toEqual([
      'ignore',
      'article',
      'article',
      'promo',
      'article',
      'ignore',
      'promo',
      'ignore',
    ]);
  });

  test('knows what stands inside and after the article', () => {
    expect(examples(label)[0]?.units.map(({ category, zone }) => [category, zone])).toEqual([
      ['other', 'inside'],
      ['newsletter', 'after'],
    ]);
  });

  test('of another collection is left out', () => {
    expect(examples({ ...label, id: '0008' })).toEqual([]);
  });

  test('of a category that there is not is refused, with its line', () => {
    expect(() => examples({ ...label, promos: [['banner', '3:0000']] })).toThrow(
      /:1 names a category "banner"/,
    );
  });
});

test('the labels that ship can be read, each page once', () => {
  const ids = readOwnLabels(OWN_LABELS).map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(500);
  expect(new Set(ids).size).toBe(ids.length);
});

test('the labels that ship hold no words of the pages', () => {
  for (const { shown, promos, ignore } of readOwnLabels(OWN_LABELS))
    for (const names of [shown, ignore, ...promos.map(([, blocks]) => blocks)])
      expect(names).toMatch(/^(\d+:[0-9a-f]{4}( \d+:[0-9a-f]{4})*)?$/);
});
