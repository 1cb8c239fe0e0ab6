/**
 * Trains the engine: `npm run train -- --corpus DIR… [--cases DIR…] [--wcxb DIR] [--leave-out PART]`.
 *
 * Reads labelled pages (`pages/`, `labels/`), written cases, and pages with reference text (`html/`, `ground-truth/`) that
 * have labels of our own, fits the models of blocks, contexts, folds and categories, and the words and thresholds they go
 * by, writes all to `src/engine/data/`, and prints out-of-fold figures, split by site. Same input, same bytes.
 * `--leave-out 0` to `4` writes what has not seen that fifth of the sites, and names its pages, so that a build can be
 * scored on them. What tells kinds of pages apart is trained by another command and has seen them.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { CONTEXT } from '../src/engine/features/context.ts';
import { COLUMNS } from '../src/engine/features/describe.ts';
import { RUN_FEATURES } from '../src/engine/features/run.ts';
import { commandOf } from './step.ts';
import { type CategoryThresholds, calibrate } from './train/calibrate.ts';
import { trainCategories } from './train/category.ts';
import type { Example } from './train/examples.ts';
import { type Training, train } from './train/fit.ts';
import { measure, summary } from './train/measure.ts';
import { missingFolder } from './train/missing-folder.ts';
import { dataFile, pack, thresholdsFile, vocabularyFile } from './train/pack.ts';
import { type Material, readExamples, realOnes } from './train/read-examples.ts';
import { hiddenFrom, type Reading, readingsOf } from './train/reading.ts';
import type { Fitted } from './train/stack.ts';
import { packVocabulary } from './train/vocabulary.ts';
import { wordLists } from './train/word-lists.ts';
import { refuse, wordsOrHelp } from './usage.ts';

const USAGE = 'npm run train -- --corpus DIR… [--cases DIR…] [--wcxb DIR] [--leave-out PART]';
const PARTS = 5;
const DATA = 'src/engine/data';
/** Probabilities from which on folds are tried, to see what each would give. */
const TRIED = [0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9];

async function main({ leaveOut, ...material }: Options): Promise<void> {
  const started = Date.now();
  const say = (line: string): void => console.log(`${Math.round((Date.now() - started) / 1000)} s  ${line}`);
  const examples = readExamples(material, PARTS);
  if (realOnes(examples).length === 0)
    refuse('None of the labelled pages is an article: nothing is written.', USAGE);
  say(`${examples.length} pages read, ${realOnes(examples).length} of them real`);
  const categories = trainCategories(examples, PARTS, leaveOut, say);
  const training = await train(examples, PARTS, say);
  const readings = readingsOf(training, categories);
  const thresholds = calibrate(readings.filter(({ example }) => example.part !== leaveOut));
  writeModels(training, headerOf(examples, readings, thresholds), thresholds, leaveOut);
  const unseen = realOnes(examples).filter(({ part }) => part === leaveOut);
  if (unseen.length > 0) console.log(`not seen: ^(${unseen.map(({ name }) => name).join('|')})$`);
  const written = examples.filter((example) => example.isWritten);
  for (const sure of TRIED) {
    const hidden = hiddenFrom(readings, () => sure);
    console.log(`folds from ${sure}: real ${summary(measure(realOnes(examples), hidden))}`);
    console.log(`           written ${summary(measure(written, hidden))}`);
  }
}

/** What a data file says of itself: what it was trained on and how that scored. */
function headerOf(
  examples: readonly Example[],
  readings: readonly Reading[],
  { fold }: CategoryThresholds,
): readonly string[] {
  const real = realOnes(examples);
  const own = examples.filter(({ isMeasured }) => !isMeasured);
  const written = examples.length - real.length - own.length;
  const figures = summary(
    measure(
      real,
      hiddenFrom(readings, ({ category }) => fold[category]),
    ),
  );
  return [
    `Trained weights, written by \`npm run train\`: do not edit.`,
    `On ${real.length} labelled pages, ${own.length} with labels of our own and ${written} written ones; out of fold by site on the first:`,
    `${figures}.`,
  ];
}

/** Writes the models; those without the part that is left out, if one is. */
function writeModels(
  training: Training,
  header: readonly string[],
  thresholds: CategoryThresholds,
  leaveOut: number,
): void {
  const write = (file: string, name: string, fitted: Fitted, names: readonly string[]): void =>
    fs.writeFileSync(
      `${DATA}/${file}`,
      dataFile(name, header, pack(fitted.byPart[leaveOut] ?? fitted.model, fitted.data, names)),
    );
  const { byPart, whole } = training.vocabulary;
  const words = packVocabulary(byPart[leaveOut] ?? whole);
  fs.writeFileSync(`${DATA}/vocabulary.ts`, vocabularyFile(header, words));
  write('block-model.ts', 'BLOCK_MODEL', training.block, COLUMNS);
  fs.writeFileSync(`${DATA}/thresholds.ts`, thresholdsFile(header, thresholds));
  write('context-model.ts', 'CONTEXT_MODEL', training.context, CONTEXT);
  write('judge-model.ts', 'JUDGE_MODEL', training.judge, RUN_FEATURES);
  execFileSync(process.execPath, [commandOf('@biomejs/biome', 'biome'), 'format', '--write', DATA]);
}

interface Options extends Material {
  /** The part that is left out, or -1. */
  readonly leaveOut: number;
}

/** Reads the words behind the command; gives a sentence where something is wrong with them or a folder is not there. */
function optionsFrom(words: readonly string[]): Options | string {
  const names = ['--corpus', '--cases', '--wcxb', '--leave-out'] as const;
  const lists = wordLists(words, names, { single: names.slice(2), bare: [] });
  if (typeof lists === 'string') return lists;
  const { '--corpus': corpus = [], '--cases': cases = [], '--wcxb': [wcxb] = [] } = lists;
  if (corpus.length === 0) return 'Say where the labelled pages are.';
  const part = lists['--leave-out']?.[0];
  const leaveOut = part === undefined ? -1 : Number(part);
  if (part !== undefined && !(/^\d$/.test(part) && leaveOut < PARTS))
    return `Leave out one part, by its number from 0 to ${PARTS - 1}, not "${part}".`;
  return missingFolder({ corpus, cases, wcxb }) ?? { corpus, cases, wcxb, leaveOut };
}

const options = optionsFrom(wordsOrHelp(USAGE));
if (typeof options === 'string') refuse(options, USAGE);
await main(options);
