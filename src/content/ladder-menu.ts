/** The menu of a line: lies over the page instead of in it, so that nothing moves when it opens. */
import { zoomOf } from './boxes.ts';
import { buttonOf, make, onPress } from './own-element.ts';

export interface MenuItem {
  readonly text: string;
  readonly act: () => void;
}

/** Pixels between the menu and its button, and between it and the edges of the window. */
const GAP = 4;
const EDGE = 8;

/** Where a key leads to from an item, of so many; undefined for keys that lead nowhere. */
export function itemByKey(key: string, from: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return (from + 1) % count;
    case 'ArrowUp':
      return (from + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

/** Puts an open menu below its button, or above where there is no room; closes it where the button has left the window. */
function place(menu: HTMLElement, button: HTMLElement, view: Window): void {
  const from = button.getBoundingClientRect();
  if (from.bottom < 0 || from.top > view.innerHeight) {
    menu.hidePopover();
    return;
  }
  const { width, height } = menu.getBoundingClientRect();
  const isRtl = view.getComputedStyle(button).direction === 'rtl';
  const right = view.document.documentElement.clientWidth - width - EDGE;
  const left = isRtl ? from.left : from.right - width;
  const below = from.bottom + GAP;
  const fits = below + height + EDGE <= view.innerHeight;
  const top = fits ? below : from.top - GAP - height;
  const zoom = zoomOf(menu);
  menu.style.left = `${Math.max(EDGE, Math.min(left, right)) / zoom}px`;
  menu.style.top = `${Math.max(EDGE, top) / zoom}px`;
}

function itemOf(menu: HTMLElement, { text, act }: MenuItem): HTMLButtonElement {
  const item = buttonOf(menu.ownerDocument, 'item', text);
  item.role = 'menuitem';
  onPress(item, () => {
    menu.hidePopover();
    act();
  });
  return item;
}

function wireKeys(menu: HTMLElement, button: HTMLElement): void {
  menu.addEventListener('keydown', (event) => {
    const items = [...menu.querySelectorAll('button')];
    const from = items.findIndex((item) => item.matches(':focus'));
    const to = itemByKey(event.key, from, items.length);
    if (to !== undefined) items[to]?.focus();
    const isLeaving = event.key === 'Escape' || event.key === 'Tab';
    if (isLeaving) {
      menu.hidePopover();
      button.focus({ preventScroll: true });
    }
    if (to !== undefined || event.key === 'Escape') event.preventDefault();
  });
}

/**
 * A menu that a button opens and closes, to stand beside that button in its shadow root. A press elsewhere and Escape
 * close it, as the browser sees to that; `items` are asked for whenever it opens.
 */
export function createMenu(
  button: HTMLButtonElement,
  label: string,
  items: () => readonly MenuItem[],
): HTMLElement {
  const document = button.ownerDocument;
  const menu = make(document, 'div', 'menu');
  menu.role = 'menu';
  menu.ariaLabel = label;
  menu.setAttribute('popover', 'auto');
  let open = new AbortController();
  /** A press on the button closes the menu by itself before it is a click. */
  let wasOpen = false;
  const show = (): void => {
    const view = document.defaultView;
    if (!view) return;
    menu.replaceChildren(...items().map((item) => itemOf(menu, item)));
    menu.showPopover();
    open.abort();
    open = new AbortController();
    const { signal } = open;
    // Taken away with its line, it is closed without a word.
    const follow = (): void => (menu.matches(':popover-open') ? place(menu, button, view) : open.abort());
    follow();
    view.addEventListener('scroll', follow, { capture: true, passive: true, signal });
    view.addEventListener('resize', follow, { signal });
    menu.querySelector('button')?.focus({ preventScroll: true });
  };
  menu.addEventListener('toggle', (event) => {
    const isOpen = (event as ToggleEvent).newState === 'open';
    button.ariaExpanded = String(isOpen);
    if (!isOpen) open.abort();
  });
  button.addEventListener('pointerdown', () => {
    wasOpen = menu.matches(':popover-open');
  });
  onPress(button, () => {
    if (menu.matches(':popover-open')) menu.hidePopover();
    else if (!wasOpen) show();
    wasOpen = false;
  });
  wireKeys(menu, button);
  return menu;
}
