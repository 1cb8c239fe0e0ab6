/** Readings of a page one at a time: none is taken that was overtaken while its answer was on its way. */
import type { Correction } from '../engine/types.ts';
import { isSame } from './corrections.ts';
import { either, type Manner } from './manner.ts';
import type { PageReading } from './page-reading.ts';

export interface ReadingsOptions {
  readonly read: (corrections: readonly Correction[]) => Promise<PageReading>;
  /** The reader's corrections as of now; what was read by others is not taken. */
  readonly basis: () => readonly Correction[];
  /** Takes what was read; `cost` is the milliseconds that it took. */
  readonly take: (reading: PageReading, manner: Manner, cost: number) => void;
  /** Whether nothing is to be read or taken any more. */
  readonly isOver: () => boolean;
}

export interface Readings {
  /** Reads, or has the reading under way followed by another. Resolves when all that was asked for is done. */
  readonly ask: (manner: Manner) => Promise<void>;
  readonly areUnderWay: () => boolean;
}

export function createReadings({ read, basis, take, isOver }: ReadingsOptions): Readings {
  /** Asked for since the last reading began. */
  let wanted: Manner | undefined;
  let underWay: Promise<void> | undefined;
  const readAll = async (): Promise<void> => {
    while (wanted && !isOver()) {
      const manner = wanted;
      wanted = undefined;
      const start = performance.now();
      const before = basis();
      const reading = await read(before);
      if (!isSame(before, basis())) wanted ??= manner;
      if (wanted) wanted = either(wanted, manner);
      else if (!isOver()) take(reading, manner, performance.now() - start);
    }
    wanted = undefined;
    underWay = undefined;
  };
  return {
    ask: (manner) => {
      // What ends at once would be taken for under way ever after.
      if (!underWay && isOver()) return Promise.resolve();
      wanted = either(manner, wanted);
      underWay ??= readAll();
      return underWay;
    },
    areUnderWay: () => underWay !== undefined,
  };
}
