/** How property-based tests run here: the same each time, so that a failure is one for everybody. */
export const RUNS = { seed: 20261126, numRuns: 1000 } as const;
