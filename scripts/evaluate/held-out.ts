/** What folds give when not even the thresholds know the pages: those of a part are set by the readings of the others. */
import { calibrate } from '../train/calibrate.ts';
import { type Figures, measure } from '../train/measure.ts';
import { realOnes } from '../train/read-examples.ts';
import { hiddenFrom, type Reading } from '../train/reading.ts';

/** Figures of the real pages among out-of-fold readings, each from thresholds of the other parts. */
export function heldOut(readings: readonly Reading[]): Figures {
  const parts = new Set(readings.map(({ example }) => example.part));
  const hidden = new Map(
    [...parts].map((part) => {
      const { fold } = calibrate(readings.filter(({ example }) => example.part !== part));
      return [part, hiddenFrom(readings, ({ category }) => fold[category])];
    }),
  );
  const real = realOnes(readings.map(({ example }) => example));
  return measure(real, (example) => hidden.get(example.part)?.(example) ?? new Uint8Array());
}
