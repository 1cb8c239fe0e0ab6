/** The one slim line that stands in for a fold: category, "show", "not a promo". Closed to the page's scripts. */
import type { Category } from '../engine/types.ts';
import type { Palette } from './palette.ts';
import { lineStyle, lineVariables } from './placeholder-style.ts';
import type { Placement } from './placement.ts';

export const PLACEHOLDER = 'winnow-fold';

/** Keys of the texts that every line needs, besides the name of its category. */
export const LINE_TEXTS = ['extensionName', 'language', 'fold_show', 'fold_hide', 'fold_notPromo'] as const;

/** What a line says and does. */
export interface LineOptions {
  readonly category: Category;
  /** First words of what is folded, shown where the pointer rests. */
  readonly excerpt: string;
  /** The elements that it shows and hides. */
  readonly controls: readonly Element[];
  readonly placement: Placement;
  readonly palette: Palette;
  /** The text of a key, for readers. */
  readonly message: (key: string) => string;
  readonly onToggle: () => void;
  readonly onKeep: () => void;
}

export interface Line {
  /** The only element that Winnow adds to a page. */
  readonly host: HTMLElement;
  /** Says whether the content is shown. */
  setOpen(open: boolean): void;
  /** Takes other colours on. */
  paint(palette: Palette): void;
  focus(): void;
}

/** Events that a page could take for its own: a click on a card, a keyboard shortcut, the start of a swipe. */
const OWN_EVENTS = [
  'click',
  'dblclick',
  'keydown',
  'keypress',
  'keyup',
  'pointerdown',
  'mousedown',
  'touchstart',
];

/** Calls back on the reader's own presses alone: `isTrusted` is false for whatever a script dispatches. */
function onPress(button: HTMLElement, act: () => void): void {
  button.addEventListener('click', (event) => {
    // Inside of a link the click would follow it.
    event.preventDefault();
    if (event.isTrusted) act();
  });
}

function stay(event: Event): void {
  event.stopPropagation();
}

interface Parts {
  readonly line: HTMLElement;
  readonly toggle: HTMLButtonElement;
  readonly verb: HTMLElement;
  readonly keep: HTMLButtonElement;
}

function span(document: Document, className: string, text = ''): HTMLElement {
  const made = document.createElement('span');
  made.className = className;
  made.textContent = text;
  return made;
}

function buttonOf(
  document: Document,
  className: string,
  ...children: readonly HTMLElement[]
): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = className;
  button.append(...children);
  return button;
}

function partsOf(document: Document, { category, excerpt, placement, message }: LineOptions): Parts {
  const verb = span(document, 'verb');
  const name = span(document, 'category', message(`category_${category}`));
  const toggle = buttonOf(document, 'toggle', span(document, 'mark'), name, verb);
  const keep = buttonOf(document, 'keep', span(document, 'words', message('fold_notPromo')));
  keep.title = message('fold_notPromo');
  const line = document.createElement('div');
  toggle.title = excerpt;
  line.className = placement.isInline ? 'line' : 'line block';
  line.role = 'group';
  line.ariaLabel = message('extensionName');
  line.lang = message('language');
  line.append(toggle, keep);
  return { line, toggle, verb, keep };
}

/** A reference out of a shadow root has to be by element, not by id; browsers from before 2025 know none. */
function setControls(button: HTMLElement, controls: readonly Element[]): void {
  if ('ariaControlsElements' in button) button.ariaControlsElements = [...controls];
}

function hostFor(document: Document, [first]: readonly Element[]): HTMLElement {
  const host = document.createElement(PLACEHOLDER);
  // In a component's slot the line has to go where its content went; in a list it is an item among items.
  if (first?.slot) host.slot = first.slot;
  if (first?.parentElement && /^[uo]l$/.test(first.parentElement.localName)) host.role = 'listitem';
  return host;
}

/** Content scripts' style elements are exempt from the page's CSP; adopted sheets fail them in Firefox before 153. */
function styleFor(document: Document, placement: Placement): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = lineStyle(placement);
  return style;
}

/**
 * Makes a line; the caller inserts its host. Undefined where the page has an element of that name of its own: its
 * constructor could reach into a closed shadow root that was made later.
 */
export function createLine(document: Document, options: LineOptions): Line | undefined {
  const host = hostFor(document, options.controls);
  if (host.matches(':defined')) return undefined;
  const { line, toggle, verb, keep } = partsOf(document, options);
  const root = host.attachShadow({ mode: 'closed' });
  root.append(styleFor(document, options.placement), line);
  for (const type of OWN_EVENTS) root.addEventListener(type, stay, { passive: true });
  onPress(toggle, options.onToggle);
  onPress(keep, options.onKeep);
  setControls(toggle, options.controls);
  const made: Line = {
    host,
    paint: (palette) => {
      const variables = Object.entries(lineVariables(palette, options.placement.height));
      for (const [property, value] of variables) line.style.setProperty(property, value);
    },
    setOpen: (open) => {
      toggle.ariaExpanded = String(open);
      verb.textContent = options.message(open ? 'fold_hide' : 'fold_show');
    },
    focus: () => toggle.focus({ preventScroll: true }),
  };
  made.paint(options.palette);
  made.setOpen(false);
  return made;
}
