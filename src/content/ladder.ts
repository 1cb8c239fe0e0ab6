/** The undo ladder: what each of its steps does on the page and says to the background, and the way back down. */
import type { Fold } from '../engine/types.ts';
import { ladderText } from '../platform/ladder-text.ts';
import type { SaidCorrection } from '../settings/corrections.ts';
import type { Policy } from '../settings/policy.ts';
import { type Corrections, keptAs } from './corrections.ts';
import type { Stead } from './fold-set.ts';
import type { Folding } from './folding.ts';
import { createLeaving, type Left } from './leaving.ts';
import type { LineStep } from './placeholder.ts';
import { createSaidBack, type Said, type SaidBackOptions } from './said-back.ts';

/** Where the reader's word is kept beyond the page. */
export interface Memory {
  /** Remembers a correction for the site, or (`on` false) forgets it. Answers false where nothing is remembered. */
  readonly remember: (correction: SaidCorrection, on: boolean) => Promise<boolean>;
  /** Remembers what to leave alone on the site, or that it is to be folded again. Answers false where nothing is remembered. */
  readonly rememberLeft: (what: Left, isLeft: boolean) => Promise<boolean>;
}

export interface LadderOptions extends Memory, SaidBackOptions {
  /** What the settings say for the site. */
  readonly policy: Policy;
  readonly folding: Pick<Folding, 'find' | 'keep' | 'unkeep' | 'leave' | 'repaint'>;
  readonly corrections: Corrections;
  /** Does something to the page; no error leaves it. */
  readonly guard: <T>(work: () => T) => T | undefined;
  /** The corrections have changed; `isHere` where no change of the settings will follow. */
  readonly onCorrected: (isHere: boolean) => void;
  /** What to do here has changed. */
  readonly onLeft: (policy: Policy) => void;
}

export interface Ladder {
  /** "Not a promo", and (`kept` false) taken back. Undefined where there is no such fold, else whether it is remembered. */
  readonly keep: (id: string, kept: boolean) => Promise<boolean | undefined>;
  /** Leaves something alone on this site, or folds it again. Answers whether it is remembered. */
  readonly leave: (what: Left, isLeft: boolean) => Promise<boolean>;
  /** The reader took a step on a fold's line: does it, and says it back in its place. */
  readonly take: (id: string, step: LineStep) => Promise<void>;
  /** Follows the settings. Answers what to do here: what they say, and the reader said here. */
  readonly adopt: (settings: Policy) => Policy;
  /** Takes away all that was said back. */
  readonly clear: () => void;
  /** Has all that stands on the page take on its colours anew. */
  readonly repaint: () => void;
}

export function createLadder(options: LadderOptions): Ladder {
  const { folding, corrections, message, guard } = options;
  const leaving = createLeaving(options.policy);
  const saidBack = createSaidBack(options);
  const correct = async (fold: Fold, on: boolean): Promise<boolean> => {
    const correction = keptAs(fold);
    corrections.say(correction, on);
    saidBack.review();
    options.onCorrected(false);
    const isRemembered = await options.remember(correction, on);
    if (!isRemembered) options.onCorrected(true);
    return isRemembered;
  };
  const keep: Ladder['keep'] = async (id, kept) => {
    const fold = guard(() => (kept ? folding.keep(id) : folding.unkeep(id)));
    return fold && correct(fold, kept);
  };
  const leave: Ladder['leave'] = (what, isLeft) => {
    leaving.say(what, isLeft);
    saidBack.review();
    options.onLeft(leaving.policy());
    return options.rememberLeft(what, isLeft);
  };
  const undo = (step: LineStep, fold: Fold, said: Said): void => {
    if (step === 'keep') {
      // The line comes before the sentence goes, so that one takes the other's place.
      guard(() => folding.unkeep(fold.id));
      const line = folding.find(fold.id)?.sign;
      saidBack.dismiss(said, line?.host);
      line?.focus();
      void correct(fold, false);
    } else {
      saidBack.dismiss(said);
      void leave(step === 'site' ? null : fold.category, false);
    }
  };
  const holds = (step: LineStep, { category, print }: Fold): boolean => {
    if (step === 'keep') return corrections.kept().has(print);
    const { fold, categories } = leaving.policy();
    return step === 'site' ? !fold : !categories.includes(category);
  };
  const put = (step: LineStep, fold: Fold): Said | undefined => {
    const placed = folding.find(fold.id);
    if (!placed || placed.status === 'marked') return undefined;
    const said = saidBack.make(placed, {
      sentence: ladderText(step, fold.category, true, message),
      holds: () => holds(step, fold),
      onUndo: () => guard(() => said && undo(step, fold, said)),
    });
    const stead: Stead | undefined = said && { of: placed, host: said.host };
    if (step === 'keep') folding.keep(fold.id, stead);
    else folding.leave((each) => step === 'site' || each.category === fold.category, stead);
    return said;
  };
  return {
    keep,
    leave,
    adopt: (settings) => {
      corrections.adopt(settings.corrections);
      leaving.adopt(settings);
      saidBack.review();
      return leaving.policy();
    },
    clear: saidBack.clear,
    repaint: () => {
      folding.repaint();
      saidBack.repaint();
    },
    take: async (id, step) => {
      const fold = folding.find(id)?.fold;
      if (!fold) return;
      const said = guard(() => put(step, fold));
      said?.focus();
      const isRemembered = await (step === 'keep'
        ? correct(fold, true)
        : leave(step === 'site' ? null : fold.category, true));
      if (!isRemembered) said?.say(ladderText(step, fold.category, false, message));
    },
  };
}
