/** Keeps what the reader sees where it is while the page above it grows or shrinks. */

/** Shares of the window's height at which to look for something to hold on to, from the top. */
const LOOK_AT = [0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

/** Fixed and sticky elements stay where they are while the page moves under them. */
function isDetached(element: Element, view: Window): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { position } = view.getComputedStyle(at);
    if (position === 'fixed' || position === 'sticky') return true;
  }
  return false;
}

/** The topmost visible element that moves with the page, and neither goes away nor holds what goes. */
function findAnchor(document: Document, view: Window, moving: readonly Element[]): Element | undefined {
  const isInWay = (element: Element): boolean =>
    moving.some((other) => element.contains(other) || other.contains(element));
  for (const share of LOOK_AT) {
    const element = document.elementFromPoint(view.innerWidth / 2, view.innerHeight * share);
    if (element && !isInWay(element) && !isDetached(element, view)) return element;
  }
  return undefined;
}

/** What scrolls an element: the nearest scrolling box around it, or the page. */
function scrollerOf(element: Element, view: Window): Element | null {
  for (let at = element.parentElement; at; at = at.parentElement) {
    const scrolls = /^(auto|scroll)$/.test(view.getComputedStyle(at).overflowY);
    if (scrolls && at.scrollHeight > at.clientHeight) return at;
  }
  return element.ownerDocument.scrollingElement;
}

/** Whether a page that scrolls stands at its top: nothing above can push it, and there is nothing to look for or measure. */
function isAtTop({ scrollingElement: page }: Document): boolean {
  return page?.scrollTop === 0 && page.scrollHeight > page.clientHeight;
}

/**
 * Writes to the page and then scrolls so far that the anchor is where it was. `moving` are the elements that appear or
 * go away; without an `anchor`, the topmost other thing in the window is it; an `heir` takes its place. Reading a box makes
 * both browsers do their own scroll anchoring first, so this corrects only what that left over: on pages that switched it
 * off, for one.
 */
export function holdSteady(
  document: Document,
  moving: readonly Element[],
  write: () => void,
  anchor?: Element,
  heir?: Element,
): void {
  const view = document.defaultView;
  const held = anchor ?? (view && !isAtTop(document) ? findAnchor(document, view, moving) : undefined);
  const scroller = held && view ? scrollerOf(held, view) : null;
  if (!held || !scroller || (!anchor && scroller.scrollTop === 0)) {
    write();
    return;
  }
  const before = held.getBoundingClientRect();
  write();
  const after = (anchor && heir ? heir : held).getBoundingClientRect();
  const shift = after.top - before.top;
  // An anchor without a box says nothing about where the page went.
  if (before.height === 0 || after.height === 0 || Math.abs(shift) < 1) return;
  // `instant` overrules pages that ask for smooth scrolling.
  scroller.scrollBy({ top: shift, behavior: 'instant' });
}
