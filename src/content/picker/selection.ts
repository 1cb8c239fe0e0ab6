/** Where a reader is in choosing: what is chosen, and what the next step makes of it. Plain data; reads the page only. */
import {
  around,
  type Choice,
  choiceAt,
  grown,
  inward,
  isSame,
  isWithin,
  neighbour,
  outward,
  shrunk,
} from './choice.ts';
import type { Step } from './keys.ts';
import type { Outlined } from './outline.ts';
import type { Sees } from './words.ts';

export interface Selection {
  /** Undefined until the reader points at something. */
  readonly choice: Choice | undefined;
  /** The element that was pointed at last: steps inwards lead to it. */
  readonly origin: Element | undefined;
  /** Set while a part is left out of it: then `choice` is that part. */
  readonly whole: Choice | undefined;
}

/** After the reader pointed at an element. The same where there is nothing to choose. */
export function pointed(selection: Selection, element: Element, sees: Sees): Selection {
  const choice = choiceAt(element, sees);
  return moved(selection, choice, element);
}

/** After a step. The same where there is none to make. */
export function stepped(selection: Selection, step: Step, sees: Sees): Selection {
  const { choice, origin } = selection;
  return choice ? moved(selection, afterStep(choice, origin, step, sees), origin) : selection;
}

/** Begins to leave a part out of what is chosen, or goes back to all of it. */
export function split(selection: Selection, sees: Sees): Selection {
  const { choice, origin, whole } = selection;
  if (whole) return { choice: whole, origin, whole: undefined };
  const part = choice && inward(choice, origin, sees);
  return choice && part ? { choice: part, origin, whole: choice } : selection;
}

/** What would be folded and what would stay. */
export function outlinedBy({ choice, whole }: Selection, sees: Sees): Outlined {
  if (!choice) return { folds: [], stays: [] };
  return whole ? { folds: around(whole, choice, sees), stays: [choice] } : { folds: [choice], stays: [] };
}

function moved(selection: Selection, choice: Choice | undefined, origin: Element | undefined): Selection {
  const { whole } = selection;
  if (!choice || (selection.choice && isSame(choice, selection.choice))) return selection;
  const isOutside = whole && (!isWithin(choice, whole) || isWithin(whole, choice));
  return isOutside ? selection : { choice, origin, whole };
}

function afterStep(choice: Choice, origin: Element | undefined, step: Step, sees: Sees): Choice | undefined {
  switch (step) {
    case 'next':
      return neighbour(choice, 'after', sees);
    case 'previous':
      return neighbour(choice, 'before', sees);
    case 'outward':
      return outward(choice, sees);
    case 'inward':
      return inward(choice, origin, sees);
    case 'growBefore':
      return grown(choice, 'before', sees);
    case 'shrinkBefore':
      return shrunk(choice, 'before', sees);
    case 'growAfter':
      return grown(choice, 'after', sees);
    case 'shrinkAfter':
      return shrunk(choice, 'after', sees);
  }
}
