/**
 * Trains what tells the blocks of an article from all others:
 * `npm run train:article -- --corpus DIR… [--cases DIR…] [--wcxb DIR] [--looks FILE]`.
 *
 * Fits boosted trees to labelled pages, and to pages with reference text if there are any, and writes them to
 * `src/article/data`. What the promo models say of a page comes from such that do not know its site;
 * they are fitted first, which takes longest: `--looks FILE` keeps what they say, and reads it where the file is there.
 * Same input, same bytes.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { commandOf } from './step.ts';
import { fitArticle, rightOn, surveysOf } from './train/article.ts';
import { FIRST_COLUMNS, SECOND_COLUMNS } from './train/article-columns.ts';
import { asUnlabelled, readArticleExamples } from './train/article-examples.ts';
import { looksFrom } from './train/looks.ts';
import { percent } from './train/measure.ts';
import { missingFolder } from './train/missing-folder.ts';
import { dataFile, pack } from './train/pack.ts';
import { unwritable } from './train/unwritable.ts';
import { wordLists } from './train/word-lists.ts';
import { refuse, wordsOrHelp } from './usage.ts';

const FOLDER = 'src/article/data';
const USAGE = 'npm run train:article -- --corpus DIR… [--cases DIR…] [--wcxb DIR] [--looks FILE]';
const PARTS = 5;

async function main(words: readonly string[]): Promise<void> {
  const names = ['--corpus', '--cases', '--wcxb', '--looks'] as const;
  const lists = wordLists(words, names, { single: names.slice(2), bare: [] });
  if (typeof lists === 'string') refuse(lists, USAGE);
  const {
    '--corpus': corpus = [],
    '--cases': cases = [],
    '--wcxb': [wcxb] = [],
    '--looks': [kept] = [],
  } = lists;
  if (corpus.length === 0) refuse('Say where the labelled pages are.', USAGE);
  const missing = missingFolder({ corpus, cases, wcxb }) ?? (kept && unwritable(kept));
  if (missing) refuse(missing, USAGE);
  const started = Date.now();
  const say = (line: string): void => console.log(`${Math.round((Date.now() - started) / 1000)} s  ${line}`);
  const examples = readArticleExamples(corpus, wcxb, PARTS);
  if (!examples.some(({ kinds }) => kinds))
    refuse('None of the labelled pages is an article: nothing is written.', USAGE);
  const looks = await looksFrom(kept, { corpus, cases, wcxb }, PARTS, examples.map(asUnlabelled), say);
  const surveys = await surveysOf(examples, looks);
  say(`${examples.length} pages read by Readability`);
  const fit = await fitArticle(examples, looks, surveys, PARTS);
  const { right, all } = rightOn(fit);
  const figures = `out of fold by site, ${percent(right, all, 2)} of the characters are told rightly.`;
  const header = [
    'Trained weights, written by `npm run train:article`: do not edit.',
    `On ${examples.length} pages, ${examples.filter(({ kinds }) => kinds).length} of them labelled block by block;`,
    figures,
  ];
  write(
    'article-model.ts',
    dataFile('ARTICLE_MODEL', header, pack(fit.first.model, fit.first.data, FIRST_COLUMNS)),
  );
  const { model, data } = fit.second;
  write(
    'article-context-model.ts',
    dataFile('ARTICLE_CONTEXT_MODEL', header, pack(model, data, SECOND_COLUMNS)),
  );
  say(figures);
}

function write(name: string, text: string): void {
  const file = `${FOLDER}/${name}`;
  fs.writeFileSync(file, text.replace("'../trees.ts'", "'../../engine/trees.ts'"));
  execFileSync(process.execPath, [commandOf('@biomejs/biome', 'biome'), 'format', '--write', file]);
}

await main(wordsOrHelp(USAGE));
