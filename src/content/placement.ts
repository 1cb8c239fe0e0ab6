/** Where and how a line stands in for what it replaces: measured before anything is written. */
import { childrenOf } from '../engine/dom-getter.ts';
import { type Box, type Shown, zoomOf } from './boxes.ts';

/** CSS declarations by property. */
export type Declarations = Readonly<Record<string, string>>;

export interface Placement {
  /** What the line's element needs to take its place in the layout around it. */
  readonly style: Declarations;
  /** Height of what is replaced in CSS pixels; the line is never taller. */
  readonly height: number;
  /** Width of what is replaced in CSS pixels. */
  readonly width: number;
  /** True: a word among words. The line then is as wide as its own text. */
  readonly isInline: boolean;
  /** True: an item of a row, in which a line beside it would take its place. */
  readonly isInRow: boolean;
}

/** What is replaced, as measured, and what surrounds it. */
interface Replaced {
  readonly box: Box;
  readonly elements: readonly Element[];
  /** The first element that shows a box. */
  readonly first: Element;
  /** Its style. */
  readonly style: CSSStyleDeclaration;
  /** Bottom margin of the last element that shows a box. */
  readonly marginBottom: string;
  readonly parent: Element;
  readonly parentStyle: CSSStyleDeclaration;
  readonly view: Window;
}

/** Margins are taken over up to this many pixels, so that the text keeps its rhythm without gaps of its own. */
const LARGEST_MARGIN = 16;
/** Deviations of this many pixels count as none. */
const TOLERANCE = 2;

const px = (value: string): number => Number.parseFloat(value) || 0;
const length = (pixels: number): string => `${Math.round(pixels * 100) / 100}px`;

function margin(value: string): string {
  return length(Math.max(0, Math.min(LARGEST_MARGIN, px(value))));
}

/** What hangs out of the text on purpose goes on to do so, as far as the window is as wide as it is now. */
function sideMargin(value: string, { innerWidth }: Window): string {
  const margin = Math.min(LARGEST_MARGIN, px(value));
  return margin < 0
    ? `clamp(${length(margin)}, ${length(margin + innerWidth)} - 100vw, 0px)`
    : length(margin);
}

function margins({ style, marginBottom }: Replaced): Declarations {
  return { 'margin-block-start': margin(style.marginTop), 'margin-block-end': margin(marginBottom) };
}

/** The parent's box without border and padding: what a block fills. */
function contentBox(parent: Element, style: CSSStyleDeclaration): { left: number; right: number } {
  const { left, right } = parent.getBoundingClientRect();
  return {
    left: left + px(style.borderLeftWidth) + px(style.paddingLeft),
    right: right - px(style.borderRightWidth) - px(style.paddingRight),
  };
}

/** A paragraph or heading beside the fold, which shows where the column of text runs. */
function neighbour({ elements }: Replaced): Element | undefined {
  const beside = [elements[0]?.previousElementSibling, elements.at(-1)?.nextElementSibling];
  return beside.find((element) => element && /^(p|h[1-6])$/.test(element.localName)) ?? undefined;
}

/** Left and right edge for the line: those of what it replaces, or of the text column where that is narrower. */
function column(replaced: Replaced): { left: number; right: number } {
  const { box } = replaced;
  const text = neighbour(replaced)?.getBoundingClientRect();
  const isInside =
    text && text.width > 0 && text.left >= box.left - TOLERANCE && text.right <= box.right + TOLERANCE;
  return isInside ? text : box;
}

/** Fills the column; keeps its place and width in it where pages centre or indent their text. */
function asBlock(replaced: Replaced): Declarations {
  // The box of several columns says nothing about the one that the line stands in.
  const { columnCount, columnWidth } = replaced.parentStyle;
  if (/\d/.test(columnCount + columnWidth)) return {};
  const { left, right } = column(replaced);
  const outer = contentBox(replaced.parent, replaced.parentStyle);
  const gapLeft = Math.max(0, left - outer.left);
  const gapRight = Math.max(0, outer.right - right);
  if (gapLeft <= TOLERANCE && gapRight <= TOLERANCE) return {};
  const width = { 'max-inline-size': `min(100%, ${length(right - left)})` };
  if (Math.abs(gapLeft - gapRight) <= TOLERANCE) return { ...width, 'margin-inline': 'auto' };
  const gap = replaced.parentStyle.direction === 'rtl' ? gapRight : gapLeft;
  const share = (100 * gap) / Math.max(1, outer.right - outer.left);
  return { ...width, 'margin-inline-start': `${share.toFixed(2)}%` };
}

/** Whether something else stands beside it, as cards in a row do. */
function sharesRow({ elements, parent, box }: Replaced): boolean {
  const own = new Set(elements);
  return childrenOf(parent).some((sibling) => {
    if (own.has(sibling)) return false;
    const other = sibling.getBoundingClientRect();
    const common = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
    return other.width > 0 && other.height > 0 && common > Math.min(box.height, other.height) / 2;
  });
}

/** Whether a line beside it would take its place in a row, or room from it. */
function isItemOfRow(replaced: Replaced): boolean {
  const { display, flexDirection } = replaced.parentStyle;
  const isColumn = display.endsWith('flex') && flexDirection.startsWith('column');
  return /(flex|grid)$/.test(display) && !isColumn && sharesRow(replaced);
}

/** Only names and numbers of grid lines are taken over. */
function gridLine(value: string): string {
  return /^(span )?[\w-]+$/.test(value) ? value : 'auto';
}

/** Takes the same columns where the page chose them or a neighbour stands beside; a whole row otherwise. */
function asGridItem(replaced: Replaced): Declarations {
  const { gridColumnStart, gridColumnEnd } = replaced.style;
  const isChosen = gridColumnStart !== 'auto' && gridColumnStart !== '';
  const columns = isChosen
    ? { 'grid-column-start': gridLine(gridColumnStart), 'grid-column-end': gridLine(gridColumnEnd) }
    : { 'grid-column': sharesRow(replaced) ? 'auto' : '1 / -1' };
  return { ...columns, 'align-self': 'start' };
}

/** A row of its own in a row's direction where it had one; else it stays as wide as what it replaces. */
function asFlexItem(replaced: Replaced): Declarations {
  if (replaced.parentStyle.flexDirection.startsWith('column')) {
    return { ...asBlock(replaced), flex: 'none', 'inline-size': '100%' };
  }
  const flex = sharesRow(replaced) ? `0 1 ${length(replaced.box.width)}` : '1 0 100%';
  return { flex, 'align-self': 'flex-start' };
}

function asFloat({ box, style, view }: Replaced): Declarations {
  const { float, marginLeft, marginRight, zIndex } = style;
  return {
    // What comes to stand beside a line is often laid over it, as it cleared the promo.
    'z-index': zIndex === 'auto' ? '1' : zIndex,
    float,
    'inline-size': length(box.width),
    'margin-left': sideMargin(marginLeft, view),
    'margin-right': sideMargin(marginRight, view),
  };
}

/** Something laid over the page leaves a line at the edge of the window that it was nearer to, however narrow that gets. */
function asOverlay({ box, view }: Replaced): Declarations {
  const isAtTop = box.bottom < view.innerHeight / 2;
  const width = length(Math.min(box.width, 420));
  return {
    position: 'fixed',
    [isAtTop ? 'top' : 'bottom']: '8px',
    left: `max(8px, min(${length(box.left)}, 100% - 8px - ${width}))`,
    'inline-size': `min(${width}, 100% - 16px)`,
    'z-index': '2147483647',
  };
}

/** Stands where the box is by now, as pages centre theirs by transforms and margins; in its middle where that has more room. */
function asPositioned({ box, first, view }: Replaced): Declarations {
  const around = (first as HTMLElement).offsetParent;
  const isAround = around && view.getComputedStyle(around).position !== 'static';
  const ground = isAround ? around : first.ownerDocument.documentElement;
  const from = ground.getBoundingClientRect();
  const left = box.left - from.left - ground.clientLeft + (isAround ? ground.scrollLeft : 0);
  const top = box.top - from.top - ground.clientTop + (isAround ? ground.scrollTop : 0);
  const width = length(box.width);
  const start = length(left + Math.max(0, box.width - ground.clientWidth) / 2);
  // What is inside of its ground stays so when that gets narrower; what hangs out of it does so on purpose.
  const isInside = left >= 0 && left + box.width <= ground.clientWidth;
  return {
    position: 'absolute',
    top: length(top),
    left: isInside ? `max(0px, min(${start}, 100% - ${width}))` : start,
    'inline-size': isInside ? `min(${width}, 100%)` : width,
  };
}

/** Whether words of the page stand on the same line. `style` is that of the first element that shows a box. */
export function isAmongWords(parent: Element, style: CSSStyleDeclaration): boolean {
  const isWord = (node: Node): boolean => node.nodeType === 3 && !!node.nodeValue?.trim();
  return style.display.startsWith('inline') && [...parent.childNodes].some(isWord);
}

/** In the page's flow, its margins above and below aside. */
function inFlow(replaced: Replaced): Declarations {
  const { style, parentStyle } = replaced;
  const { order } = style;
  if (parentStyle.display.endsWith('grid')) return { ...asGridItem(replaced), order };
  if (parentStyle.display.endsWith('flex')) return { ...asFlexItem(replaced), order };
  if (style.float !== 'none') return asFloat(replaced);
  return asBlock(replaced);
}

function styleFor(replaced: Replaced): Declarations {
  const { position } = replaced.style;
  if (position === 'fixed') return asOverlay(replaced);
  if (position === 'absolute') return asPositioned(replaced);
  return { ...margins(replaced), ...inFlow(replaced) };
}

/** Measures for the line that is to replace adjacent siblings, all children of `parent`. */
export function placementOf(
  elements: readonly Element[],
  shown: Shown,
  parent: Element,
  view: Window,
): Placement {
  const { box, first, last } = shown;
  const replaced: Replaced = {
    box,
    elements,
    first,
    style: view.getComputedStyle(first),
    marginBottom: view.getComputedStyle(last).marginBottom,
    parent,
    parentStyle: view.getComputedStyle(parent),
    view,
  };
  const isInline = isAmongWords(parent, replaced.style);
  const style = isInline ? { display: 'inline-block', 'vertical-align': 'middle' } : styleFor(replaced);
  // It lies over what the promo lay over, and under what that lay under: without insets, all positions leave it in its place.
  const { position, zIndex } = replaced.style;
  // The line's pixels have to be those that were measured, also where the page is zoomed by its style.
  const zoom = `${1 / zoomOf(parent)}`;
  return {
    style: { position, 'z-index': zIndex, ...style, zoom },
    height: box.height,
    width: box.width,
    isInline,
    isInRow: position !== 'fixed' && !isInline && isItemOfRow(replaced),
  };
}
