/** Makes Winnow's work visible on the page's timeline in developers' tools. */

export type Measure = 'winnow:analyse' | 'winnow:fold';

/** Does the work and leaves a performance measure of that name, whatever comes of it. */
export function timed<T>(name: Measure, work: () => T): T {
  const start = performance.now();
  try {
    return work();
  } finally {
    performance.measure(name, { start, end: performance.now() });
  }
}
