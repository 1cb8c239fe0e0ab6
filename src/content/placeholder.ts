/** The one slim line that stands in for a fold: category, "show", "not a promo", and a menu with all that can be said of it. */
import type { Category } from '../engine/types.ts';
import type { Lookup } from '../platform/i18n.ts';
import type { Step } from '../platform/ladder-text.ts';
import { type Box, shownOf } from './boxes.ts';
import { createMenu, type MenuItem } from './ladder-menu.ts';
import {
  buttonOf,
  fill,
  groupOf,
  hostBefore,
  make,
  onPress,
  type Sign,
  setVariables,
  styleOf,
} from './own-element.ts';
import type { Palette } from './palette.ts';
import { hostRule, LINE_STYLE, lineVariables, MENU_STYLE } from './placeholder-style.ts';
import type { Placement } from './placement.ts';
import { watchSizes } from './sizes.ts';

/** What a reader can say of a fold besides showing it. */
export type LineStep = Exclude<Step, 'show'>;
/** What they can choose in its menu besides that: a step, to set its borders right, or to report it. */
export type LineChoice = LineStep | 'borders' | 'report';

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
  readonly message: Lookup;
  readonly onToggle: () => void;
  readonly onChoice: (choice: LineChoice) => void;
}

export interface Line extends Sign {
  /** Says whether the content is shown. */
  setOpen(open: boolean): void;
  /** What it takes on screen: beside a float its host takes more. */
  box(): Box;
}

interface Parts {
  readonly line: HTMLElement;
  readonly toggle: HTMLButtonElement;
  /** What is folded, in a word. */
  readonly name: HTMLElement;
  readonly verb: HTMLElement;
  readonly keep: HTMLButtonElement;
  readonly more: HTMLButtonElement;
}

function partsOf(document: Document, { excerpt, placement, message }: LineOptions, what: string): Parts {
  const verb = make(document, 'span', 'verb');
  const name = make(document, 'span', 'category');
  const toggle = buttonOf(document, 'toggle', make(document, 'span', 'mark'), name, verb);
  const keep = buttonOf(document, 'keep', make(document, 'span', 'words', message('fold_notPromo')));
  const more = buttonOf(document, 'more');
  more.ariaLabel = message('fold_more');
  more.title = message('fold_more');
  more.ariaHasPopup = 'menu';
  more.ariaExpanded = 'false';
  keep.title = message('fold_notPromo');
  toggle.title = excerpt;
  const line = groupOf(document, placement.isInline ? 'line' : 'line block', message);
  // Heard alone, its buttons are those of any line.
  line.ariaLabel += `: ${what}`;
  line.append(toggle, keep, more);
  return { line, toggle, name, verb, keep, more };
}

/** The ladder, from the least to the most, and the ways to its borders and to a report. */
function ladderOf(
  { category, message, onToggle, onChoice }: LineOptions,
  isOpen: boolean,
): readonly MenuItem[] {
  const many = message(`categoryMany_${category}`);
  return [
    { text: message(isOpen ? 'fold_hide' : 'fold_showOnce'), act: onToggle },
    { text: message('fold_keepLike'), act: () => onChoice('keep') },
    { text: message('fold_leaveCategory', many), act: () => onChoice('category') },
    { text: message('fold_leaveSite'), act: () => onChoice('site') },
    { text: message('popup_borders'), act: () => onChoice('borders') },
    { text: message('report_open'), act: () => onChoice('report') },
  ];
}

/** A reference out of a shadow root has to be by element, not by id; browsers from before 2025 know none. */
function setControls(button: HTMLElement, controls: readonly Element[]): void {
  if ('ariaControlsElements' in button) button.ariaControlsElements = [...controls];
}

/**
 * Has the menu made when its button is first pressed, as few ever are. Listeners that are added on the way down to the
 * button hear of the same press.
 */
function onFirstPress(line: HTMLElement, button: HTMLElement, act: () => void): void {
  const heard = new AbortController();
  const hear = ({ target }: Event): void => {
    if (target !== button) return;
    heard.abort();
    act();
  };
  for (const type of ['pointerdown', 'click'])
    line.addEventListener(type, hear, { capture: true, signal: heard.signal });
}

/**
 * Lays the line of an open fold over the top of what it shows, and keeps it there until `end`, or until it is gone.
 * `place` is the style sheet that says where its host stands.
 */
function layOver(
  host: HTMLElement,
  place: HTMLElement,
  { controls, placement }: LineOptions,
  end: AbortController,
): void {
  const lay = (width: number, x = 0, y = 0): void => {
    const over = {
      position: 'absolute',
      'inline-size': `${width}px`,
      translate: `${x}px ${y}px`,
      'z-index': '9',
    };
    place.textContent = hostRule({ style: { ...placement.style, ...over } });
  };
  const follow = (): void => {
    // Where the page hides what is shown, as some do in narrow windows, nothing is left of the line either.
    const box = shownOf(controls)?.box ?? new DOMRect();
    lay(box.width);
    const { left, top } = host.getBoundingClientRect();
    lay(box.width, box.left - left, box.top - top);
    if (!host.isConnected) end.abort();
  };
  // Out of the row first, as what it shows is to be measured without it.
  lay(placement.width);
  // What comes open is put on the page later.
  if (host.isConnected) follow();
  const around = controls.flatMap(({ parentElement }) => parentElement ?? []);
  watchSizes(host.ownerDocument, end.signal, follow).set(new Set([...controls, ...around]));
}

/** Makes a line; the caller inserts its host. Undefined where the page has an element of that name of its own. */
export function createLine(document: Document, options: LineOptions): Line | undefined {
  const host = hostBefore(document, 'winnow-fold', options.controls[0]);
  const { category, message, onToggle, onChoice } = options;
  const what = message(`category_${category}`);
  const { line, toggle, name, verb, keep, more } = partsOf(document, options, what);
  let isOpen = false;
  let { palette } = options;
  let menu: HTMLElement | undefined;
  let laidOver = new AbortController();
  const paint = (part: HTMLElement): void => setVariables(part, lineVariables(palette, options.placement));
  const place = styleOf(document, hostRule(options.placement));
  if (!fill(host, LINE_STYLE, place, line)) return undefined;
  onFirstPress(line, more, () => {
    menu = createMenu(more, message('fold_more'), () => ladderOf(options, isOpen));
    paint(menu);
    line.after(styleOf(document, MENU_STYLE), menu);
  });
  onPress(toggle, onToggle);
  onPress(keep, () => onChoice('keep'));
  setControls(toggle, options.controls);
  const made: Line = {
    host,
    paint: (other) => {
      palette = other;
      paint(line);
      if (menu) paint(menu);
    },
    setOpen: (open) => {
      isOpen = open;
      toggle.ariaExpanded = String(open);
      name.textContent = open ? message('fold_shownOnce', what) : what;
      verb.textContent = message(open ? 'fold_undo' : 'fold_show');
      if (!options.placement.isInRow) return;
      laidOver.abort();
      laidOver = new AbortController();
      if (open) layOver(host, place, options, laidOver);
      else place.textContent = hostRule(options.placement);
    },
    box: () => line.getBoundingClientRect(),
    focus: () => toggle.focus({ preventScroll: true }),
  };
  paint(line);
  made.setOpen(false);
  return made;
}
