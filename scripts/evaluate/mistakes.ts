/** The worst mistakes, to be read: what was folded wrongly, what of an article, and which promos were missed. */
import { isInScope } from '../../src/engine/zone.ts';
import { isFound, lengthsOf, seenUnits } from '../train/measure.ts';
import { blocksOf, type JudgedCandidate, type Reading } from '../train/reading.ts';
import { verdictsOn } from './verdicts.ts';

export interface Mistake {
  /** The page's name. */
  readonly page: string;
  /** What it is: where a fold stands, or category and zone of a missed unit. */
  readonly what: string;
  /** Of the fold, or the highest of a proposal that holds half of the missed unit, 0 to 1. */
  readonly confidence: number;
  /** Characters of the article that are lost, of the wrong fold, or of the missed unit. */
  readonly characters: number;
  /** First words, at most 120 characters. */
  readonly text: string;
}

export interface Mistakes {
  /** Folds that hold article text, the most lost characters first. */
  readonly lost: readonly Mistake[];
  /** Folds that are promo by less than half, the most confident first. */
  readonly wrong: readonly Mistake[];
  /** Units that are not found, those first that were nearly folded. */
  readonly missed: readonly Mistake[];
}

const TEXT = 120;
/** Share of a unit that a proposal must hold to be about it, and of a fold that must be promo. */
const HALF = 0.5;

/** All mistakes inside and after the articles, the worst first. */
export function mistakesIn(readings: readonly Reading[]): Mistakes {
  const folds = readings.flatMap((reading) =>
    verdictsOn(reading, 'article').folds.map((fold) => ({ fold, ...tallyOf(reading, fold) })),
  );
  const most = (by: 'characters' | 'confidence') => (a: Mistake, b: Mistake) => b[by] - a[by];
  return {
    lost: folds
      .filter(({ article }) => article > 0)
      .map(({ fold, article, articleText }) => mistake(fold, article, articleText))
      .sort(most('characters')),
    wrong: folds
      .filter(({ promo, all }) => promo < HALF * all)
      .map(({ fold, all, text }) => mistake(fold, all, text))
      .sort(most('confidence')),
    missed: readings.flatMap(missedOn).sort(most('confidence')),
  };
}

interface Tally {
  /** Characters that count, and those of them that are promo. */
  readonly all: number;
  readonly promo: number;
  readonly text: string;
  readonly article: number;
  readonly articleText: string;
}

function tallyOf({ example }: Reading, { run }: JudgedCandidate): Tally {
  const { kinds, page } = example;
  const lengths = lengthsOf(example);
  const blocks = page.blocks.slice(run.first, run.end).map(({ index }) => index);
  const shown = blocks.filter((i) => kinds[i] !== 'ignore' && (lengths[i] ?? 0) > 0);
  const article = shown.filter((i) => kinds[i] === 'article');
  const sum = (list: readonly number[]): number => list.reduce((total, i) => total + (lengths[i] ?? 0), 0);
  const textOf = (list: readonly number[]): string => cut(list.map((i) => page.blocks[i]?.text ?? ''));
  return {
    all: sum(shown),
    promo: sum(shown.filter((i) => kinds[i] === 'promo')),
    text: textOf(blocks),
    article: sum(article),
    articleText: textOf(article),
  };
}

function mistake({ example, zone, confidence }: JudgedCandidate, characters: number, text: string): Mistake {
  return { page: example.name, what: zone, confidence, characters, text };
}

function missedOn(reading: Reading): readonly Mistake[] {
  const { example, judged } = reading;
  const lengths = lengthsOf(example);
  const hidden = blocksOf(example.kinds.length, verdictsOn(reading, 'article').folds);
  const missed = seenUnits(example, hidden, 'article').filter((unit) => !isFound(unit));
  return missed.map(({ unit }) => {
    const held = (first: number, end: number): number =>
      unit.blocks.reduce((sum, i) => sum + (i >= first && i < end ? (lengths[i] ?? 0) : 0), 0);
    const characters = held(0, example.kinds.length);
    const near = judged.filter(
      ({ run, zone }) => isInScope(zone, 'article') && held(run.first, run.end) >= HALF * characters,
    );
    return {
      page: example.name,
      what: `${unit.category}, ${unit.zone}`,
      confidence: Math.max(0, ...near.map(({ confidence }) => confidence)),
      characters,
      text: cut(unit.blocks.map((i) => example.page.blocks[i]?.text ?? '')),
    };
  });
}

function cut(texts: readonly string[]): string {
  const text = texts.join(' / ');
  return text.length > TEXT ? `${text.slice(0, TEXT - 1)}…` : text;
}
