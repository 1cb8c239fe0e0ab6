/** The boxes that elements show: what they replace on screen, and where. Reads layout, writes nothing. */
import { childrenOf } from '../engine/dom-getter.ts';

/** In CSS pixels, from the window's top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
}

/** How deep to look for boxes in an element that has none of its own. */
const DEPTH = 4;

/** What elements show on screen. */
export interface Shown {
  /** The smallest box around all of it. */
  readonly box: Box;
  /** The first and the last element with a box: see `boxBearers`. */
  readonly first: Element;
  readonly last: Element;
}

/**
 * The elements whose boxes show a given one: itself mostly; what is inside of it where it has no box of its own
 * (`display: contents`, or a wrapper around nothing but floats and overlays). Empty where nothing is rendered.
 */
function boxBearers(element: Element, depth = DEPTH): readonly Element[] {
  const { width, height } = element.getBoundingClientRect();
  if (width > 0 && height > 0) return [element];
  return depth === 0 ? [] : childrenOf(element).flatMap((child) => boxBearers(child, depth - 1));
}

/** What the elements show; undefined where nothing of them is rendered. */
export function shownOf(elements: readonly Element[]): Shown | undefined {
  const bearers = elements.flatMap((element) => boxBearers(element));
  const [first] = bearers;
  const last = bearers.at(-1);
  if (!first || !last) return undefined;
  const boxes = bearers.map((element) => element.getBoundingClientRect());
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return { box: { left, top, right, bottom, width: right - left, height: bottom - top }, first, last };
}

/** Whether all that elements show is below another element, and not in a column beside it. */
export function isBelow(elements: readonly Element[], above: Element): boolean {
  const box = shownOf(elements)?.box;
  const { left, right, bottom } = above.getBoundingClientRect();
  return box !== undefined && box.top >= bottom - 1 && box.left < right && box.right > left;
}

/** How much larger an element's own pixels are than the window's, by the CSS property `zoom`; browsers from before 2025 do not say. */
export function zoomOf(element: Element): number {
  return (element as { currentCSSZoom?: number }).currentCSSZoom ?? 1;
}

/** Whether anything of an element is rendered. */
export function isShown(element: Element): boolean {
  return shownOf([element]) !== undefined;
}

/** Whether some of a box is inside the window. */
export function isOnScreen(box: Box, view: Window): boolean {
  return box.bottom > 0 && box.right > 0 && box.top < view.innerHeight && box.left < view.innerWidth;
}
