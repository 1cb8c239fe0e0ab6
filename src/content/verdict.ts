/** Whether and how something found may be folded or marked right now. Reads layout and state, writes nothing. */
import { isInUse, isOnTop, isTargeted } from './attention.ts';
import { type Box, isOnScreen, type Shown, shownOf } from './boxes.ts';
import type { Found } from './found.ts';
import { type MarkPlacement, markPlacementOf } from './mark-placement.ts';
import { isAmongWords, type Placement, placementOf } from './placement.ts';

/** A fold that may be made now, and how. */
export interface FoldPlan extends Found {
  readonly isSure: true;
  readonly placement: Placement;
  /** True: the line comes, but the content stays shown. */
  readonly isOpen: boolean;
}

/** A mark that may be made now, and how. */
export interface MarkPlan extends Found, MarkPlacement {
  readonly isSure: false;
}

export type Plan = FoldPlan | MarkPlan;

export type Verdict =
  | { readonly kind: 'place'; readonly plan: Plan }
  /** Not now: it is not shown, or the reader is at it. */
  | { readonly kind: 'wait'; readonly isOnScreen: boolean }
  /** Not at all: it cannot be done without harm. */
  | { readonly kind: 'leave' };

/** Below this many CSS pixels a line that can be read would be taller than what it replaces. */
const SMALLEST = 13;
/** Below this many CSS pixels a line among blocks has no room to say what it holds. */
const NARROWEST = 80;

/** Words between the elements that no attribute can hide. */
function hasLooseWords(elements: readonly Element[]): boolean {
  const last = elements.at(-1);
  for (let at: Node | null = elements[0] ?? null; at && at !== last; at = at.nextSibling) {
    if (at.nodeType === 3 && at.nodeValue?.trim()) return true;
  }
  return false;
}

function isTablePart(parent: Element, display: string): boolean {
  return /^(table|thead|tbody|tfoot|tr|colgroup)$/.test(parent.localName) || display.startsWith('table-');
}

function isHarmful(elements: readonly Element[], parent: Element, view: Window): boolean {
  const [first] = elements;
  return (
    !first ||
    first.ownerDocument.designMode === 'on' ||
    parent.closest('[contenteditable]:not([contenteditable="false"])') !== null ||
    isTablePart(parent, view.getComputedStyle(first).display) ||
    hasLooseWords(elements) ||
    isOnTop(elements)
  );
}

/** Pages that show an overlay often lock their scrolling, and nobody would unlock it once the overlay is gone. */
function locksScrolling(document: Document, view: Window): boolean {
  return [document.documentElement, document.body].some(
    (element) => view.getComputedStyle(element).overflowY === 'hidden',
  );
}

/** Whether a box is where no page of its direction can be scrolled to. */
function isOutOfReach({ right, bottom }: Box, { body }: Document, view: Window): boolean {
  const isRtl = view.getComputedStyle(body).direction === 'rtl';
  return bottom + view.scrollY <= 0 || (!isRtl && right + view.scrollX <= 0);
}

/** Whether the page itself keeps it out of sight, though it has a box. */
function isConcealed({ first, box }: Shown, view: Window): boolean {
  const { visibility, position, opacity } = view.getComputedStyle(first);
  if (visibility === 'hidden' || visibility === 'collapse') return true;
  if (position === 'absolute') return isOutOfReach(box, first.ownerDocument, view);
  if (position !== 'fixed') return false;
  return opacity === '0' || !isOnScreen(box, view) || locksScrolling(first.ownerDocument, view);
}

/**
 * `mayDisturb`: the reader has not begun to read, or asked for it; so it may go before their eyes. `isPicked`: they
 * picked this one, so it may go even where their words are marked in it.
 */
export function judge(found: Found, mayDisturb: boolean, isPicked = false): Verdict {
  const { elements } = found;
  const parent = elements[0]?.parentElement;
  const document = parent?.ownerDocument;
  const view = document?.defaultView;
  if (!parent || !document || !view || isHarmful(elements, parent, view)) return { kind: 'leave' };
  const shown = shownOf(elements);
  if (!shown || shown.box.height < SMALLEST) return { kind: 'wait', isOnScreen: false };
  const isSeen = isOnScreen(shown.box, view);
  if (isConcealed(shown, view)) return { kind: 'wait', isOnScreen: isSeen };
  if (!found.isSure) return markVerdict(found, shown, parent, view);
  if (!isPicked && (isInUse(document, elements) || (isSeen && !mayDisturb)))
    return { kind: 'wait', isOnScreen: isSeen };
  const placement = placementOf(elements, shown, parent, view);
  if (!placement.isInline && placement.width < NARROWEST) return { kind: 'wait', isOnScreen: isSeen };
  const isOpen = isTargeted(elements);
  return { kind: 'place', plan: { ...found, isSure: true, placement, isOpen } };
}

/** How a banner may stand before an element; undefined where it cannot without harm, or not in the page's flow. */
export function bannerVerdict(first: Element): Placement | undefined {
  const parent = first.parentElement;
  const view = first.ownerDocument.defaultView;
  const shown = shownOf([first]);
  if (!parent || !view || !shown) return undefined;
  const { position } = view.getComputedStyle(shown.first);
  if (parent.closest('a, button, dialog') || position === 'fixed' || position === 'absolute')
    return undefined;
  if (isHarmful([first], parent, view) || isConcealed(shown, view)) return undefined;
  const placement = placementOf([first], shown, parent, view);
  return placement.isInline ? undefined : placement;
}

/** A mark moves nothing, so it may come at any time; but it has to stay where what it marks is. */
function markVerdict(found: Found, { first }: Shown, parent: Element, view: Window): Verdict {
  const { elements } = found;
  const style = view.getComputedStyle(first);
  const goesItsOwnWay = style.position === 'fixed' || style.position === 'sticky';
  if (goesItsOwnWay || isAmongWords(parent, style)) return { kind: 'leave' };
  return { kind: 'place', plan: { ...found, isSure: false, ...markPlacementOf(elements, view) } };
}
