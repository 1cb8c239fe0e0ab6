/** What the reader is doing: nothing is folded under their eyes, their cursor or their words. */

export interface Attention {
  /** Whether the reader has scrolled, pressed or typed on this page yet. */
  readonly hasActed: () => boolean;
}

/** What only a reader does; scrolling itself can be the page's or the browser's doing. */
const ACTS = ['wheel', 'touchstart', 'pointerdown', 'keydown'];

/** Watches for the reader's first act, from now on. */
export function watchAttention(document: Document, signal: AbortSignal): Attention {
  let hasActed = false;
  const act = ({ isTrusted }: Event): void => {
    hasActed ||= isTrusted;
  };
  for (const type of ACTS) document.addEventListener(type, act, { capture: true, passive: true, signal });
  return { hasActed: () => hasActed };
}

function isPlaying(element: Element): boolean {
  const players = [element, ...element.querySelectorAll('video, audio')];
  return players.some((player) => {
    const { paused, muted } = player as Partial<HTMLMediaElement>;
    return paused === false && muted === false;
  });
}

/** Whether the keyboard focus, selected text or a playing sound is in one of the elements. */
export function isInUse(document: Document, elements: readonly Element[]): boolean {
  const selection = document.getSelection();
  const { activeElement, body } = document;
  return elements.some(
    (element) =>
      (activeElement !== null && activeElement !== body && element.contains(activeElement)) ||
      (selection !== null && !selection.isCollapsed && selection.containsNode(element, true)) ||
      isPlaying(element),
  );
}

/** Whether an element is such a one, or something inside of it is. */
export function holds(element: Element, selector: string): boolean {
  return element.matches(selector) || element.querySelector(selector) !== null;
}

/** Modal dialogs make the rest of the page inert, and do so even when they are hidden. */
const ON_TOP = ':modal, :popover-open, :fullscreen';

/** Whether the page shows one of the elements, or something in it, above all else: `fold.css` hides none of that. */
export function isOnTop(elements: readonly Element[]): boolean {
  return elements.some((element) => holds(element, ON_TOP));
}

/** Whether the address points into one of the elements. */
export function isTargeted(elements: readonly Element[]): boolean {
  return elements.some((element) => holds(element, ':target'));
}
