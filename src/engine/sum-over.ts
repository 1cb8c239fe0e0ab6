/** Running sums, one for the blocks before each and one for all: what they say of some. */

/** The sum over the blocks from one (included) to another (excluded). */
export function sumOver(sums: ArrayLike<number>, from: number, to: number): number {
  return (sums[to] ?? 0) - (sums[from] ?? 0);
}
