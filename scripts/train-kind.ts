/**
 * Trains what tells articles from other pages: `npm run train:kind -- --corpus DIR… --wcxb DIR`.
 *
 * Fits a logistic regression to labelled pages and to pages with reference text, writes it to
 * `src/engine/data/kind-model.ts` and prints how it does on sites that it does not know. Same input, same bytes.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { PROBABLE, SURE } from '../src/engine/gate.ts';
import { commandOf } from './step.ts';
import { fitKind, isArticle, type KindExample, kindFile, readKinds, unseenKinds } from './train/kind.ts';
import { missingFolder } from './train/missing-folder.ts';
import { wordLists } from './train/word-lists.ts';
import { refuse, wordsOrHelp } from './usage.ts';

const FILE = 'src/engine/data/kind-model.ts';
const USAGE = 'npm run train:kind -- --corpus DIR… --wcxb DIR';
const PARTS = 5;
/** The sites are split so often: with few pages that are no articles, one split says little. */
const TURNS = 10;
const TRIED = [PROBABLE, SURE];

interface Group {
  readonly name: string;
  readonly has: (example: KindExample) => boolean;
}
const GROUPS: readonly Group[] = [
  { name: 'labelled articles', has: (example) => example.source === 'corpus' && isArticle(example) },
  { name: 'articles with reference text', has: (example) => example.source === 'wcxb' && isArticle(example) },
  { name: 'pages that are none', has: (example) => !isArticle(example) },
];

function main(words: readonly string[]): void {
  const lists = wordLists(words, ['--corpus', '--wcxb'], { single: ['--wcxb'], bare: [] });
  if (typeof lists === 'string') refuse(lists, USAGE);
  const { '--corpus': corpus = [], '--wcxb': [wcxb] = [] } = lists;
  if (corpus.length === 0 || !wcxb) refuse('Say where the pages are.', USAGE);
  const missing = missingFolder({ corpus, wcxb });
  if (missing) refuse(missing, USAGE);
  const examples = readKinds(corpus, wcxb);
  if (!examples.some(isArticle) || examples.every(isArticle))
    refuse('It takes articles and pages that are none: nothing is written.', USAGE);
  const figures = figuresOf(examples);
  const header = [
    'Trained weights, written by `npm run train:kind`: do not edit.',
    `What tells articles from other pages; passed by models that do not know the site, mean of ${TURNS} splits:`,
    ...figures,
  ];
  fs.writeFileSync(FILE, kindFile(fitKind(examples), header));
  execFileSync(process.execPath, [commandOf('@biomejs/biome', 'biome'), 'format', '--write', FILE]);
  for (const line of figures) console.log(line);
}

/** How many pages of each group pass, first without the model, then by each threshold. */
function figuresOf(examples: readonly KindExample[]): readonly string[] {
  const turns = Array.from({ length: TURNS }, (_, turn) => unseenKinds(examples, PARTS, turn));
  return GROUPS.map(({ name, has }) => {
    const group = examples.filter(has);
    const asked = group.filter(({ isAsked }) => isAsked);
    const passed = TRIED.map((threshold) => {
      const count = turns.reduce(
        (sum, told) => sum + asked.filter((example) => (told.get(example) ?? 0) >= threshold).length,
        0,
      );
      return `${(count / TURNS).toFixed(1)} from ${threshold}`;
    });
    return `of ${group.length} ${name}, ${asked.length} have the text of one: ${passed.join(', ')}.`;
  });
}

main(wordsOrHelp(USAGE));
