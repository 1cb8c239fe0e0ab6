/** What the reader wants on this page and its site: taken down here, and said to the background. */
import type { Fold } from '../engine/types.ts';
import type { SaidCorrection } from '../settings/corrections.ts';
import type { Policy } from '../settings/policy.ts';
import { type Corrections, saidOf } from './corrections.ts';
import { createLeaving, type Left } from './leaving.ts';
import type { LineStep } from './placeholder.ts';

/** Where the reader's word is kept beyond the page. */
export interface Memory {
  /** Remembers a correction for the site, or (`on` false) forgets it. Answers false where nothing is remembered. */
  readonly remember: (correction: SaidCorrection, on: boolean) => Promise<boolean>;
  /** Remembers what to leave alone on the site, or that it is to be folded again. Answers false where nothing is remembered. */
  readonly rememberLeft: (what: Left, isLeft: boolean) => Promise<boolean>;
}

export interface WishesOptions extends Memory {
  /** What the settings say for the site. */
  readonly policy: Policy;
  readonly corrections: Corrections;
  /** The corrections have changed; `isHere` where no change of the settings will follow. */
  readonly onCorrected: (isHere: boolean) => void;
  /** What to do here has changed. */
  readonly onLeft: (policy: Policy) => void;
}

export interface Wishes {
  /** "Not a promo", and (`on` false) taken back. Answers whether it is remembered. */
  readonly correct: (fold: Fold, on: boolean) => Promise<boolean>;
  /** Leaves something alone on this site, or folds it again. Answers whether it is remembered. */
  readonly leave: (what: Left, isLeft: boolean) => Promise<boolean>;
  /** Follows the settings. Answers what to do here: what they say, and the reader said here. */
  readonly adopt: (settings: Policy) => Policy;
  /** Whether a step that was taken on a fold still holds. */
  readonly holds: (step: LineStep, fold: Fold) => boolean;
}

/**
 * Says corrections, or (`on` false) takes them back: one after the other, as their order says which is the newer. Answers
 * whether all are remembered.
 */
export async function sayAll(
  { corrections, remember, onCorrected }: Pick<WishesOptions, 'corrections' | 'remember' | 'onCorrected'>,
  said: readonly SaidCorrection[],
  on: boolean,
): Promise<boolean> {
  for (const each of said) corrections.say(each, on);
  onCorrected(false);
  let isRemembered = true;
  for (const each of said) isRemembered = (await remember(each, on)) && isRemembered;
  if (!isRemembered) onCorrected(true);
  return isRemembered;
}

/** Begins with what the settings say for the site. */
export function createWishes(options: WishesOptions): Wishes {
  const { policy, corrections, rememberLeft, onLeft } = options;
  const leaving = createLeaving(policy);
  /** How much is being remembered, and the settings that came meanwhile: they may be those of before the reader's last word. */
  let underWay = 0;
  let meanwhile: Policy | undefined;
  /** The prints of what the reader had called a promo before they kept it. */
  const promosBefore = new Set<string>();
  return {
    correct: (fold, on) => {
      const { print } = fold;
      if (!on && promosBefore.delete(print)) return sayAll(options, [saidOf(fold, 'fold')], true);
      if (on && corrections.verdictOn(print) === 'fold') promosBefore.add(print);
      return sayAll(options, [saidOf(fold, 'keep')], on);
    },
    leave: async (what, isLeft) => {
      leaving.say(what, isLeft);
      onLeft(leaving.policy());
      underWay++;
      const isRemembered = await rememberLeft(what, isLeft);
      underWay--;
      if (underWay === 0 && meanwhile) {
        leaving.adopt(meanwhile);
        meanwhile = undefined;
        onLeft(leaving.policy());
      }
      return isRemembered;
    },
    adopt: (settings) => {
      corrections.adopt(settings.corrections);
      if (underWay > 0) meanwhile = settings;
      else leaving.adopt(settings);
      return leaving.policy();
    },
    holds: (step, { category, print }) => {
      if (step === 'keep') return corrections.verdictOn(print) === 'keep';
      const { fold, categories } = leaving.policy();
      return step === 'site' ? !fold : !categories.includes(category);
    },
  };
}
