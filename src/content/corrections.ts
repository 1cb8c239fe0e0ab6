/** The reader's corrections as they hold on one page: those of the settings, and those said here that are not there yet. */
import type { Correction, Fold } from '../engine/types.ts';
import { MAX_WORDS, type SaidCorrection } from '../settings/corrections.ts';

export interface Corrections {
  /** The newest last. */
  readonly all: () => readonly Correction[];
  /** The prints of what is "not a promo". */
  readonly kept: () => ReadonlySet<string>;
  /** What was last said of a print; undefined where nothing was. */
  readonly verdictOn: (print: string) => Correction['verdict'] | undefined;
  /** Takes down what the reader says here, or (`on` false) takes back. Private windows leave nothing in the settings. */
  readonly say: (correction: Correction, on: boolean) => void;
  /** Follows the settings. */
  readonly adopt: (known: readonly Correction[]) => void;
  /** Tells of those that applied, each once. */
  readonly haveApplied: (prints: readonly string[]) => void;
}

export function createCorrections(
  known: readonly Correction[],
  onApplied: (prints: readonly string[]) => void,
): Corrections {
  let stored = known;
  let here: readonly Correction[] = [];
  /** Taken back here, though the settings that come next may still have them. */
  const takenBack = new Set<string>();
  const counted = new Set<string>();
  const all = (): readonly Correction[] => [...stored, ...here];
  return {
    all,
    kept: () => {
      const newest = new Map(all().map(({ print, verdict }) => [print, verdict]));
      return new Set([...newest].flatMap(([print, verdict]) => (verdict === 'keep' ? [print] : [])));
    },
    verdictOn: (print) => all().findLast((each) => each.print === print)?.verdict,
    say: (correction, on) => {
      const isOther = ({ print }: Correction): boolean => print !== correction.print;
      here = on ? [...here.filter(isOther), correction] : here.filter(isOther);
      if (on) takenBack.delete(keyOf(correction));
      else takenBack.add(keyOf(correction));
      if (!on) stored = stored.filter(isOther);
    },
    adopt: (next) => {
      const keys = new Set(next.map(keyOf));
      for (const key of takenBack) if (!keys.has(key)) takenBack.delete(key);
      stored = next.filter((each) => !takenBack.has(keyOf(each)));
      here = here.filter(
        (own) => !next.some((each) => each.print === own.print && each.verdict === own.verdict),
      );
    },
    haveApplied: (prints) => {
      const fresh = prints.filter((print) => !counted.has(print));
      for (const print of fresh) counted.add(print);
      if (fresh.length > 0) onApplied(fresh);
    },
  };
}

function keyOf({ verdict, print }: Correction): string {
  return `${verdict} ${print}`;
}

/** What the reader says of a fold. */
export function saidOf(
  { category, print, excerpt }: Fold,
  verdict: SaidCorrection['verdict'],
): SaidCorrection {
  return { verdict, category, print, words: excerpt.slice(0, MAX_WORDS) };
}

/** Whether two lists say the same in the same order. */
export function isSame(one: readonly Correction[], other: readonly Correction[]): boolean {
  const text = (list: readonly Correction[]): string =>
    list.map(({ verdict, category, print }) => `${verdict} ${category} ${print}`).join('\n');
  return text(one) === text(other);
}
