/** Thresholds that do not know a page are those of the other parts. */
import { expect, test } from 'vitest';
import { heldOut } from '../../scripts/evaluate/held-out.ts';
import { calibrate } from '../../scripts/train/calibrate.ts';
import { measure } from '../../scripts/train/measure.ts';
import { hiddenFrom, type Reading } from '../../scripts/train/reading.ts';
import { type Line, readingOf, STORY } from './readings.ts';

const GOLD: Line = ['gold', 'Order our gold bars today'];
const OTHER: Line = ['N', 'Read what else has happened'];
/** A page with a fold of this confidence on a promo, or on what is none. */
function pageWith(confidence: number, line: Line, part: number): Reading {
  const lines = [...STORY, line];
  const reading = readingOf({ lines, proposed: [[STORY.length, STORY.length, confidence]] });
  const example = { ...reading.example, part };
  return { ...reading, example, judged: reading.judged.map((one) => ({ ...one, example })) };
}

/** In the first part sure folds alone are right; in the second all are. */
const READINGS = [
  ...Array.from({ length: 6 }, () => pageWith(0.93, GOLD, 0)),
  ...Array.from({ length: 6 }, () => pageWith(0.7, OTHER, 0)),
  ...Array.from({ length: 6 }, () => pageWith(0.7, GOLD, 1)),
];

test('a part whose others are right lower down folds from there, and the other way round', () => {
  const figures = heldOut(READINGS);
  const { fold } = calibrate(READINGS.filter(({ example }) => example.part === 1));
  expect(fold.gold).toBeLessThan(0.7);
  expect(figures).toMatchObject({ units: 12, found: 6, folds: 12, goodFolds: 6 });
});

test('all of it is asked of the readings themselves where they are of one part', () => {
  const own = READINGS.filter(({ example }) => example.part === 1);
  const { fold } = calibrate([]);
  const hidden = hiddenFrom(own, ({ category }) => fold[category]);
  expect(heldOut(own)).toEqual(
    measure(
      own.map(({ example }) => example),
      hidden,
    ),
  );
});
