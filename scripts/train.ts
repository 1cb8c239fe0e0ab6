/**
 * Trains the engine: `npm run train -- --corpus DIR… [--cases DIR…] [--leave-out PART]`.
 *
 * Reads labelled pages (`pages/`, `labels/`) and written cases, fits the three models, writes them to
 * `src/engine/data/` and prints out-of-fold figures, split by site. Same input, same bytes. `--leave-out 0` to `4` writes
 * the models that have not seen that fifth of the sites, and names its pages, so that a build can be scored on them.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { SURE, settle } from '../src/engine/choose.ts';
import { CONTEXT } from '../src/engine/features/context.ts';
import { COLUMNS } from '../src/engine/features/describe.ts';
import { RUN_FEATURES } from '../src/engine/features/run.ts';
import { probabilityOf } from '../src/engine/trees.ts';
import { commandOf } from './step.ts';
import { trainCategories } from './train/category.ts';
import { listPages } from './train/corpus.ts';
import { type Example, readCase, readExample } from './train/examples.ts';
import { type Fitted, type Looks, type Training, train } from './train/fit.ts';
import type { Candidate } from './train/fit-judge.ts';
import { measure, summary } from './train/measure.ts';
import { dataFile, pack } from './train/pack.ts';
import { readCases } from './train/structures.ts';

const PARTS = 5;
/** Structures that each written case is shown in. */
const TURNS = [0, 1, 2];
const DATA = 'src/engine/data';

async function main(): Promise<void> {
  const { corpus, cases, leaveOut } = optionsFrom(process.argv.slice(2));
  if (corpus.length === 0)
    throw new Error('Say where the labelled pages are: npm run train -- --corpus DIR… [--cases DIR…]');
  const started = Date.now();
  const say = (line: string): void => console.log(`${Math.round((Date.now() - started) / 1000)} s  ${line}`);
  const labelled = listPages(corpus).filter(({ quality }) => quality === 'ok' || quality === 'paywalled');
  const examples: readonly Example[] = [
    ...labelled.map((label) => readExample(label, PARTS)),
    ...cases.flatMap(readCases).flatMap((written) => TURNS.map((turn) => readCase(written, turn, PARTS))),
  ];
  say(`${examples.length} pages read, ${labelled.length} of them real`);
  trainCategories(examples, PARTS, say);
  const training = await train(examples, PARTS, say);
  const figures = summary(measure(real(examples), hiddenAt(training, SURE)));
  const header = [
    `Trained weights, written by \`npm run train\`: do not edit.`,
    `On ${labelled.length} real pages and ${examples.length - labelled.length} written ones; out of fold by site on the real ones:`,
    `${figures}.`,
  ];
  const write = (file: string, name: string, fitted: Fitted, names: readonly string[]): void =>
    fs.writeFileSync(
      `${DATA}/${file}`,
      dataFile(name, header, pack(fitted.byPart[leaveOut] ?? fitted.model, fitted.data, names)),
    );
  write('block-model.ts', 'BLOCK_MODEL', training.block, COLUMNS);
  write('context-model.ts', 'CONTEXT_MODEL', training.context, CONTEXT);
  write('judge-model.ts', 'JUDGE_MODEL', training.judge, RUN_FEATURES);
  execFileSync(process.execPath, [commandOf('@biomejs/biome', 'biome'), 'format', '--write', DATA]);
  const unseen = real(examples).filter(({ part }) => part === leaveOut);
  if (unseen.length > 0) console.log(`not seen: ^(${unseen.map(({ name }) => name).join('|')})$`);
  for (const sure of [0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9]) {
    const hidden = hiddenAt(training, sure);
    console.log(`folds from ${sure}: real ${summary(measure(real(examples), hidden))}`);
    console.log(
      `           written ${summary(
        measure(
          examples.filter((example) => example.isWritten),
          hidden,
        ),
      )}`,
    );
  }
}

function real(examples: readonly Example[]): readonly Example[] {
  return examples.filter((example) => !example.isWritten);
}

/** Which blocks are hidden in and after the article when proposals are folded from this probability on. */
function hiddenAt({ proposals, looks }: Training, sure: number): (example: Example) => Uint8Array {
  const byExample = new Map<Example, Candidate[]>();
  for (const candidate of proposals) {
    if (candidate.zone !== 'inside' && candidate.zone !== 'after') continue;
    const list = byExample.get(candidate.example);
    if (list) list.push(candidate);
    else byExample.set(candidate.example, [candidate]);
  }
  return (example) => {
    const hidden = new Uint8Array(example.kinds.length);
    const judged = (byExample.get(example) ?? []).map((candidate) => ({
      ...candidate,
      confidence: probabilityOf(candidate.odds),
    }));
    const { odds } = looks.get(example) as Looks;
    for (const { run } of settle(example.page, odds, judged, sure)) hidden.fill(1, run.first, run.end);
    return hidden;
  };
}

interface Options {
  readonly corpus: readonly string[];
  readonly cases: readonly string[];
  /** The part that is left out, or -1. */
  readonly leaveOut: number;
}

function optionsFrom(words: readonly string[]): Options {
  const found: Record<string, string[]> = { '--corpus': [], '--cases': [], '--leave-out': [] };
  let list: string[] | undefined;
  for (const word of words) {
    if (word.startsWith('--')) {
      list = found[word];
      if (!list) throw new Error(`Unknown option ${word}: use ${Object.keys(found).join(', ')}`);
    } else if (list) list.push(word);
    else throw new Error(`Say what ${word} is: --corpus DIR… or --cases DIR…`);
  }
  const leaveOut = Number(found['--leave-out']?.[0] ?? -1);
  if (!Number.isInteger(leaveOut) || leaveOut >= PARTS)
    throw new Error(`Leave out one part, by its number from 0 to ${PARTS - 1}`);
  return { corpus: found['--corpus'] ?? [], cases: found['--cases'] ?? [], leaveOut };
}

await main();
