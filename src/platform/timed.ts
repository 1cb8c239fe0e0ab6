/** Makes Winnow's work visible on the timelines of page and background in developers' tools. */

/**
 * In the page, what it is held up for: `winnow:analyse` reads it and hands it to the background, `winnow:fold` folds and
 * marks. In the background: `winnow:engine`.
 */
export type Measure = 'winnow:analyse' | 'winnow:fold' | 'winnow:engine';

/** Does the work and leaves a performance measure of that name, whatever comes of it. */
export function timed<T>(name: Measure, work: () => T): T {
  const start = performance.now();
  try {
    return work();
  } finally {
    performance.measure(name, { start, end: performance.now() });
  }
}
