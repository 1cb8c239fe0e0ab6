/** How the rule of a mark is drawn beside each of its elements, and where its tag has room. Reads layout, writes nothing. */
import { type Box, zoomOf } from './boxes.ts';

/**
 * Values of the attribute on marked elements, each with a style rule in `fold.css`. `marked`: the rule stands a little
 * outside of the text; `marked-near`: less far, as on narrow windows. `marked-inside`: it runs along the inner edge, for
 * boxes with a border of their own, and where there is no room outside.
 */
export type MarkRule = 'marked' | 'marked-near' | 'marked-inside';

export interface MarkPlacement {
  /** One for each element, in order. */
  readonly rules: readonly MarkRule[];
}

/** Where a tag stands, in CSS pixels as `Box`. */
export interface TagPlace {
  /** From the tag's own element to the corner of what is marked where its lines begin. */
  readonly x: number;
  readonly y: number;
  /** Width of what is marked. */
  readonly width: number;
  /** Whether the tag has room beside it. */
  readonly isRoomy: boolean;
  /** Whether what is marked begins where a box around it has been scrolled away. */
  readonly isAway: boolean;
}

/** Pixels that the rule takes beside the text, the least that it can do with, and those that the tag needs as well. */
const RULE_ROOM = 12;
const NEAR_ROOM = 6;
const TAG_ROOM = 38;

/** In the values of the properties that have a box hide what stands out of it, but for the value `visible`. */
const CUTTING = /hidden|clip|auto|scroll|paint|content|strict/;

/** Pixels between the box and whatever cuts it off where its lines begin: the window, or a box around it that hides the rest. */
function roomBeside(element: Element, box: Pick<Box, 'left' | 'right'>, view: Window): number {
  const isRtl = view.getComputedStyle(element).direction === 'rtl';
  let left = 0;
  let right = view.document.documentElement.clientWidth;
  for (let at = element.parentElement; at && at.localName !== 'body'; at = at.parentElement) {
    const { overflowX, contain, contentVisibility } = view.getComputedStyle(at);
    if (!CUTTING.test(overflowX + contain + contentVisibility)) continue;
    const edges = at.getBoundingClientRect();
    left = Math.max(left, edges.left);
    right = Math.min(right, edges.right);
  }
  return isRtl ? right - box.right : box.left - left;
}

/** Whether a box around an element hides what is at that height of the window. */
function isCutOff(element: Element, y: number, view: Window): boolean {
  for (let at = element.parentElement; at && at.localName !== 'body'; at = at.parentElement) {
    if (view.getComputedStyle(at).overflowY === 'visible') continue;
    const { top, bottom } = at.getBoundingClientRect();
    if (y < top - 1 || y > bottom) return true;
  }
  return false;
}

function hasBorder({
  borderTopWidth,
  borderRightWidth,
  borderBottomWidth,
  borderLeftWidth,
}: CSSStyleDeclaration): boolean {
  const widths = [borderTopWidth, borderRightWidth, borderBottomWidth, borderLeftWidth];
  return widths.some((width) => Number.parseFloat(width) > 0);
}

function ruleFor(element: Element, view: Window): MarkRule {
  const room = roomBeside(element, element.getBoundingClientRect(), view);
  if (room < NEAR_ROOM || hasBorder(view.getComputedStyle(element))) return 'marked-inside';
  return room < RULE_ROOM ? 'marked-near' : 'marked';
}

/** Measures for the rules beside adjacent siblings. */
export function markPlacementOf(elements: readonly Element[], view: Window): MarkPlacement {
  return { rules: elements.map((element) => ruleFor(element, view)) };
}

/** Measures for the tag whose host stands before `first`, as it is now. `box` is what shows of all that is marked. */
export function tagPlaceOf(host: Element, first: Element, box: Box, view: Window): TagPlace {
  const own = host.getBoundingClientRect();
  const isRoomy = roomBeside(first, box, view) >= TAG_ROOM;
  const isAway = isCutOff(first, box.top, view);
  const zoom = zoomOf(host);
  const x = (box.left - own.left) / zoom;
  const y = (box.top - own.top) / zoom;
  return { x, y, width: box.width / zoom, isRoomy, isAway };
}
