/** When to stop against a page that undoes folds: some pages do it on purpose, some cannot help it. */

/** Milliseconds within which a page takes content away, or puts copies of it in, because of what was done to it. */
export const AT_ONCE = 2000;
/** So often a fold is made again before it is left alone. */
const PER_FOLD = 3;
/** So many folds left alone, or undone folds in all, mean that the page will not have it. */
const MOST_LEFT = 3;
const MOST_STRIKES = 12;

/** `again`: make the fold again. `leave`: leave this one alone. `stop`: restore the page. */
export type Ruling = 'again' | 'leave' | 'stop';

/** So often in a row, each at once after the one before, a line goes back to what it stands for: more is a fight. */
const MOST_APART = 30;

/** Answers whether what comes at once after the one before may come once more; it may so often in a row. */
export function createStreak(most: number): () => boolean {
  let last = Number.NEGATIVE_INFINITY;
  let count = 0;
  return () => {
    const now = performance.now();
    count = now - last < AT_ONCE ? count + 1 : 1;
    last = now;
    return count < most;
  };
}

export interface StopRule {
  /** The page undid a fold with this fingerprint. */
  readonly strike: (fingerprint: string) => Ruling;
  /** The page put something between a line and what it stands for. */
  readonly parted: (fingerprint: string) => Ruling;
  /** The page took folded content away, as pages may. If the like of it comes back, that will count as a strike. */
  readonly vanished: (fingerprint: string) => void;
  /** Rules on folding something that was found, perhaps not for the first time. */
  readonly admit: (fingerprint: string) => Ruling;
  /** Whether any fold was left alone so far. */
  readonly hasLeft: () => boolean;
}

/** A rule for each article of a page, told apart by the words of their headlines: many have the same promos. */
export function createStopRule(document: Document): StopRule {
  const headlineNow = (): string | null | undefined => document.querySelector('h1')?.textContent;
  let headline = headlineNow();
  const strikes = new Map<string, number>();
  const gone = new Map<string, number>();
  const left = new Set<string>();
  const streaks = new Map<string, () => boolean>();
  let total = 0;
  const startAnew = (): void => {
    headline = headlineNow();
    for (const known of [strikes, gone, left, streaks]) known.clear();
    total = 0;
  };
  const strike = (fingerprint: string): Ruling => {
    const count = (strikes.get(fingerprint) ?? 0) + 1;
    strikes.set(fingerprint, count);
    total++;
    if (count > PER_FOLD) left.add(fingerprint);
    if (left.size >= MOST_LEFT || total >= MOST_STRIKES) return 'stop';
    return count > PER_FOLD ? 'leave' : 'again';
  };
  return {
    strike,
    parted: (fingerprint) => {
      const mayGoOn = streaks.get(fingerprint) ?? createStreak(MOST_APART);
      streaks.set(fingerprint, mayGoOn);
      if (mayGoOn()) return 'again';
      left.add(fingerprint);
      return left.size < MOST_LEFT ? 'leave' : 'stop';
    },
    vanished: (fingerprint) => gone.set(fingerprint, (gone.get(fingerprint) ?? 0) + 1),
    admit: (fingerprint) => {
      if (headlineNow() !== headline) startAnew();
      if (left.has(fingerprint)) return 'leave';
      const absent = gone.get(fingerprint) ?? 0;
      if (absent === 0) return 'again';
      gone.set(fingerprint, absent - 1);
      return strike(fingerprint);
    },
    hasLeft: () => left.size > 0,
  };
}
