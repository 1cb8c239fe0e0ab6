/** What may be asked of the evaluation, and what is said where something is wrong. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { orderOf } from '../../scripts/evaluate/order.ts';

const folder = mkdtempSync(join(tmpdir(), 'winnow-order-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);
const FOLDERS = ['corpus/pages', 'corpus/labels', 'wcxb/html', 'wcxb/ground-truth', 'cases', 'empty'];
const UNFILLED = ['bare/pages', 'bare/labels', 'blank/html', 'blank/ground-truth'];
const FILES = [
  'corpus/pages/a.html.gz',
  'corpus/labels/a.json',
  'wcxb/html/a.html.gz',
  'wcxb/ground-truth/a.json',
];
for (const name of [...FOLDERS, ...UNFILLED]) mkdirSync(at(name), { recursive: true });
for (const name of [...FILES, 'bare/pages/a.html.gz', 'cases/001.json', 'file'])
  writeFileSync(at(name), '{}');

const order = (words: string) =>
  orderOf(words.split(' ').map((word) => (/^[a-z]+$/.test(word) ? at(word) : word)));

describe('an order', () => {
  test('has five folds, all pages and no peers unless told', () => {
    expect(order('--corpus corpus')).toEqual({
      corpus: [at('corpus')],
      cases: [],
      wrapped: [],
      wcxb: undefined,
      folds: 5,
      limit: undefined,
      peers: 0,
      articles: false,
      looks: undefined,
      json: undefined,
      markdown: undefined,
    });
  });

  test('takes several folders, and options in any order', () => {
    const words =
      '--folds 3 --cases cases cases --peers 20 --limit 40 --corpus corpus corpus --wrapped corpus';
    expect(order(`${words} --wcxb wcxb --json ./a.json --markdown b.md`)).toEqual({
      corpus: [at('corpus'), at('corpus')],
      cases: [at('cases'), at('cases')],
      wrapped: [at('corpus')],
      wcxb: at('wcxb'),
      folds: 3,
      limit: 40,
      peers: 20,
      articles: false,
      looks: undefined,
      json: './a.json',
      markdown: 'b.md',
    });
  });

  test.each([
    ['--wcxb wcxb', { corpus: [], wcxb: at('wcxb') }],
    ['--wcxb wcxb --articles', { corpus: [], articles: true }],
    ['--corpus corpus --articles --looks ./package.json', { articles: true, looks: './package.json' }],
    ['--corpus corpus --peers', { peers: Number.MAX_SAFE_INTEGER }],
    ['--corpus corpus --folds 2', { folds: 2 }],
    ['--corpus corpus --folds 20', { folds: 20 }],
  ])('may be %s', (words, expected) => {
    expect(order(words)).toMatchObject(expected);
  });
});

describe('is refused', () => {
  test.each([
    ['', /Say what "" is/],
    ['--folds 5', /Say where the labelled pages are/],
    ['--cases cases', /Say where the labelled pages are/],
    ['--corpus', /--corpus needs a word/],
    ['--corpus corpus --json', /--json needs a word/],
    ['--corpus corpus --looks', /--looks needs a word/],
    ['--corpus corpus --looks nowhere', /There is no file .*nowhere; npm run train:article writes one/],
    ['--corpus corpus --wcxb', /--wcxb needs a word/],
    ['--corpus corpus --wcxb wcxb wcxb', /--wcxb takes one word/],
    ['--corpus corpus --folds 5 6', /--folds takes one word, not "5 6"/],
    ['--corpora corpus', /Unknown option --corpora: use --corpus/],
    ['corpus --folds 5', /Say what ".*corpus" is/],
    ['--corpus corpus --folds 1', /--folds is a whole number from 2 to 20, not "1"/],
    ['--corpus corpus --folds 21', /--folds is a whole number/],
    ['--corpus corpus --folds 2.5', /--folds is a whole number/],
    ['--corpus corpus --folds -3', /--folds is a whole number/],
    ['--corpus corpus --limit 4', /at least as many as folds \(5\)/],
    ['--corpus corpus --limit few', /--limit is how many pages/],
    ['--corpus corpus --peers some', /--peers is how many pages/],
    ['--corpus nowhere', /There is no folder .*nowhere that can be read; check what --corpus names/],
    ['--corpus file', /There is no folder .*file that can be read/],
    ['--corpus corpus --cases file', /There is no folder .*file that can be read; check what --cases names/],
    [
      '--corpus bare',
      /bare.labels holds no \*\.json; --corpus needs a folder with files in pages\/ and labels\//,
    ],
    ['--wcxb blank', /blank.html holds no \*\.html\.gz; --wcxb needs/],
    ['--corpus empty', /empty has no folder pages; --corpus needs one with pages\/ and labels\//],
    ['--corpus corpus --wrapped cases', /cases has no folder pages; --wrapped needs/],
    ['--corpus corpus --cases empty', /empty holds no cases/],
    ['--wcxb corpus', /corpus has no folder html; --wcxb needs one with html\/ and ground-truth\//],
    ['--corpus corpus --json /nowhere/a.json', /There is no folder to write \/nowhere\/a.json to/],
    ['--corpus corpus --markdown file --json empty', /empty is a folder; name a file in it, such as/],
    ['--corpus corpus --markdown empty', /empty is a folder/],
  ])('%s', (words, reason) => {
    expect(order(words)).toMatch(reason);
  });
});
