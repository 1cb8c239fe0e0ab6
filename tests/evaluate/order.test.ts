/** What may be asked of the evaluation, and what is said where something is wrong. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { orderOf } from '../../scripts/evaluate/order.ts';

const folder = mkdtempSync(join(tmpdir(), 'winnow-order-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);
for (const name of ['corpus/pages', 'corpus/labels', 'wcxb/html', 'wcxb/ground-truth', 'cases', 'empty'])
  mkdirSync(at(name), { recursive: true });
writeFileSync(at('cases/001.json'), '{}');

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
    ['--corpus nowhere', /There is no folder .*nowhere; check what --corpus names/],
    ['--corpus empty', /empty has no folder pages; --corpus needs one with pages\/ and labels\//],
    ['--corpus corpus --wrapped cases', /cases has no folder pages; --wrapped needs/],
    ['--corpus corpus --cases empty', /empty holds no cases/],
    ['--wcxb corpus', /corpus has no folder html; --wcxb needs one with html\/ and ground-truth\//],
    ['--corpus corpus --json /nowhere/a.json', /There is no folder to write \/nowhere\/a.json to/],
  ])('%s', (words, reason) => {
    expect(order(words)).toMatch(reason);
  });
});
