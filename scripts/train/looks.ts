/** What promo models say of pages whose sites they do not know: log-odds per block, and the runs that they fold. */
import fs from 'node:fs';
import { siblingRun } from '../../src/engine/sibling-run.ts';
import type { SiblingRun } from '../../src/engine/types.ts';
import { readUnseen } from '../evaluate/unseen.ts';
import { verdictsOn } from '../evaluate/verdicts.ts';
import { type CategoryFit, fitCategories } from './category.ts';
import type { Example } from './examples.ts';
import { type Training, train } from './fit.ts';
import { jsonIn } from './json-file.ts';
import { type Material, readExamples } from './read-examples.ts';
import { type Reading, readingsOf } from './reading.ts';

export interface Look {
  /** Log-odds per block that it is promo. */
  readonly odds: Float32Array;
  /** What is folded inside and after the article. */
  readonly folds: readonly SiblingRun[];
}

/** Looks by the name of the page. */
export type Looks = ReadonlyMap<string, Look>;

/** The looks of a training at its own pages, and at others that were no part of it. */
export function looksOf(
  training: Training,
  categories: CategoryFit,
  readings: readonly Reading[],
  others: readonly Example[],
): Looks {
  const all = [
    ...readings.filter(({ example }) => !example.isWritten),
    ...readUnseen(training, categories, others),
  ];
  return new Map(all.map((reading) => [reading.example.name, lookOf(reading)]));
}

function lookOf(reading: Reading): Look {
  const { folds } = verdictsOn(reading, 'article');
  return {
    odds: reading.odds.map((odds) => Math.round(odds * 100) / 100),
    folds: folds.map(({ run }) => siblingRun(run)),
  };
}

/** The looks that a file keeps; where there is none, the promo models are trained for them, and the file is written. */
export async function looksFrom(
  file: string | undefined,
  material: Material,
  parts: number,
  others: readonly Example[],
  say: (line: string) => void,
): Promise<Looks> {
  if (file !== undefined && fs.existsSync(file)) return keptLooks(file);
  const examples = readExamples(material, parts);
  const categories = fitCategories(examples, parts);
  const training = await train(examples, parts, say);
  const known = new Set(examples.map(({ name }) => name));
  const unknown = others.filter(({ name }) => !known.has(name));
  const looks = looksOf(training, categories, readingsOf(training, categories), unknown);
  if (file !== undefined) keepLooks(file, looks);
  return looks;
}

/** Reads the looks that a file keeps. */
export function keptLooks(file: string): Looks {
  const kept = jsonIn(file) as Readonly<Record<string, KeptLook>>;
  return new Map(
    Object.entries(kept).map(([name, { odds, folds }]) => [name, { odds: Float32Array.from(odds), folds }]),
  );
}

/** As a file has it. */
interface KeptLook {
  readonly odds: readonly number[];
  readonly folds: readonly SiblingRun[];
}

function keepLooks(file: string, looks: Looks): void {
  const entries = [...looks].map(([name, { odds, folds }]) => [name, { odds: [...odds], folds }]);
  fs.writeFileSync(file, JSON.stringify(Object.fromEntries(entries)));
}
