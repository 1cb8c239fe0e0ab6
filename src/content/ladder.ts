/** The undo ladder: what each of its steps does on the page, what is said back of it there, and the way back down. */
import type { Fold } from '../engine/types.ts';
import { ladderText } from '../platform/ladder-text.ts';
import type { Policy } from '../settings/policy.ts';
import type { SignOptions } from './fold-set.ts';
import type { Folding } from './folding.ts';
import type { Left } from './leaving.ts';
import type { LineStep } from './placeholder.ts';
import { createSaidBack, type Said, type SaidBack } from './said-back.ts';
import { createWishes, type Wishes, type WishesOptions } from './wishes.ts';

export interface LadderOptions extends WishesOptions, SignOptions {
  readonly folding: Pick<Folding, 'find' | 'keep' | 'unkeep' | 'leave' | 'repaint'>;
  /** Does something to the page; no error leaves it. */
  readonly guard: <T>(work: () => T) => T | undefined;
}

export interface Ladder extends Pick<Wishes, 'leave' | 'adopt'> {
  /** "Not a promo", and (`kept` false) taken back. Undefined where there is no such fold, else whether it is remembered. */
  readonly keep: (id: string, kept: boolean) => Promise<boolean | undefined>;
  /** The reader took a step on a fold's line: does it, and says it back in its place. */
  readonly take: (id: string, step: LineStep) => Promise<void>;
  /** Takes away all that was said back. */
  readonly clear: () => void;
  /** Has all that stands on the page take on its colours anew. */
  readonly repaint: () => void;
}

/** What the steps of one page work on. */
interface Rungs extends Pick<LadderOptions, 'folding' | 'guard' | 'message'> {
  readonly wishes: Wishes;
  readonly saidBack: SaidBack;
}

function leftBy(step: LineStep, { category }: Fold): Left {
  return step === 'site' ? null : category;
}

/** Tells of a step, or (`on` false) that it is taken back. Answers whether it is remembered. */
function tell({ wishes }: Rungs, step: LineStep, fold: Fold, on: boolean): Promise<boolean> {
  return step === 'keep' ? wishes.correct(fold, on) : wishes.leave(leftBy(step, fold), on);
}

function undo(rungs: Rungs, step: LineStep, fold: Fold, said: Said): void {
  const { folding, saidBack } = rungs;
  // The line comes before the sentence goes, so that one takes the other's place.
  if (step === 'keep') folding.unkeep(fold.id);
  const line = folding.find(fold.id)?.sign;
  saidBack.dismiss(said, line?.host);
  line?.focus();
  void tell(rungs, step, fold, false);
}

/** Undoes what a step is about, with a sentence in the stead of the line that it was taken on. */
function put(rungs: Rungs, step: LineStep, fold: Fold): Said | undefined {
  const { folding, wishes, saidBack, message, guard } = rungs;
  const placed = folding.find(fold.id);
  if (!placed || placed.status === 'marked') return undefined;
  const said = saidBack.make(placed, {
    sentence: ladderText(step, fold.category, true, message),
    holds: () => wishes.holds(step, fold),
    onUndo: () => guard(() => said && undo(rungs, step, fold, said)),
  });
  const stead = said && { of: placed, host: said.host };
  if (step === 'keep') folding.keep(fold.id, stead);
  else folding.leave((each) => step === 'site' || each.category === fold.category, stead);
  return said;
}

export function createLadder(options: LadderOptions): Ladder {
  const { folding, message, guard } = options;
  const saidBack = createSaidBack(options);
  const wishes = createWishes({
    ...options,
    onCorrected: (isHere) => {
      saidBack.review();
      options.onCorrected(isHere);
    },
    onLeft: (policy) => {
      saidBack.review();
      options.onLeft(policy);
    },
  });
  const rungs: Rungs = { ...options, wishes, saidBack };
  return {
    leave: wishes.leave,
    keep: async (id, kept) => {
      const fold = guard(() => (kept ? folding.keep(id) : folding.unkeep(id)));
      return fold && wishes.correct(fold, kept);
    },
    take: async (id, step) => {
      const fold = folding.find(id)?.fold;
      if (!fold) return;
      const said = guard(() => put(rungs, step, fold));
      said?.focus();
      const isRemembered = await tell(rungs, step, fold, true);
      if (!isRemembered) said?.say(ladderText(step, fold.category, false, message));
    },
    adopt: (settings: Policy) => {
      const policy = wishes.adopt(settings);
      saidBack.review();
      return policy;
    },
    clear: saidBack.clear,
    repaint: () => {
      folding.repaint();
      saidBack.repaint();
    },
  };
}
