/** The tag of a mark: says that something may be a promo and why, and lets the reader fold it or say that it is none. */
import type { Fold } from '../engine/types.ts';
import type { Lookup } from '../platform/i18n.ts';
import { reasonText } from '../platform/reason-text.ts';
import type { TagPlace } from './mark-placement.ts';
import { TAG_STYLE, tagMeasures } from './mark-style.ts';
import {
  buttonOf,
  fill,
  groupOf,
  hostBefore,
  make,
  onPress,
  type Sign,
  setVariables,
} from './own-element.ts';
import type { Palette } from './palette.ts';

/** What a tag says and does. */
export interface TagOptions {
  readonly fold: Fold;
  /** The first of the marked elements. */
  readonly first: Element;
  readonly palette: Palette;
  readonly message: Lookup;
  readonly onFold: () => void;
  readonly onKeep: () => void;
}

export interface Tag extends Sign {
  /** Stands where it belongs, as measured. */
  move(place: TagPlace): void;
  /** Whether readers see its dot. */
  isShown(): boolean;
}

interface Parts {
  readonly mark: HTMLElement;
  readonly tab: HTMLButtonElement;
  readonly fold: HTMLButtonElement;
  readonly keep: HTMLButtonElement;
}

function partsOf(document: Document, { fold, message }: TagOptions): Parts {
  const what = `${message('mark_maybe')} · ${message(`category_${fold.category}`)}`;
  const [reason] = fold.reasons;
  const tab = buttonOf(document, 'tab');
  tab.ariaLabel = what;
  const buttons = {
    fold: buttonOf(document, 'fold', message('mark_fold')),
    keep: buttonOf(document, 'keep', message('fold_notPromo')),
  };
  const row = make(document, 'span', 'buttons');
  row.append(buttons.fold, buttons.keep);
  const words = make(document, 'div', 'words');
  words.append(make(document, 'span', 'what', what));
  if (reason) words.append(make(document, 'span', 'why', reasonText(reason, message)));
  words.append(row);
  const mark = groupOf(document, 'mark', message);
  mark.append(tab, words);
  return { mark, tab, ...buttons };
}

/**
 * Opens and closes the words: by pointer they come and go in the style sheet, by press they stay until the focus leaves.
 * Escape closes them, wherever the focus is: https://www.w3.org/TR/WCAG22/#content-on-hover-or-focus
 */
function wire(document: Document, { mark, tab }: Parts): void {
  const setOpen = (isOpen: boolean): void => {
    tab.ariaExpanded = String(isOpen);
  };
  setOpen(false);
  onPress(tab, () => setOpen(tab.ariaExpanded !== 'true'));
  mark.addEventListener('focusout', ({ relatedTarget }) => {
    if (!mark.contains(relatedTarget as Node | null)) setOpen(false);
  });
  const hear = ({ key, isTrusted }: KeyboardEvent): void => {
    // Taken away under the pointer, as by its own buttons, a mark hears of no leave.
    if (!mark.isConnected) document.removeEventListener('keydown', hear, true);
    if (key !== 'Escape' || !isTrusted) return;
    setOpen(false);
    mark.classList.add('dismissed');
    if (mark.matches(':focus-within')) tab.focus({ preventScroll: true });
  };
  mark.addEventListener('keydown', hear);
  mark.addEventListener('pointerenter', () => document.addEventListener('keydown', hear, true));
  // A finger that has gone counts as a pointer that rests: there a press alone opens and closes.
  mark.addEventListener('pointerdown', ({ pointerType }) => {
    if (pointerType === 'touch') mark.classList.add('dismissed');
  });
  mark.addEventListener('pointerleave', ({ pointerType }) => {
    document.removeEventListener('keydown', hear, true);
    if (pointerType !== 'touch') mark.classList.remove('dismissed');
  });
}

/** Makes a tag; the caller inserts its host. Undefined where the page has an element of that name of its own. */
export function createTag(document: Document, options: TagOptions): Tag | undefined {
  const host = hostBefore(document, 'winnow-mark', options.first);
  const parts = partsOf(document, options);
  const { mark, tab, fold, keep } = parts;
  if (!fill(host, TAG_STYLE, mark)) return undefined;
  wire(document, parts);
  onPress(fold, options.onFold);
  onPress(keep, options.onKeep);
  const made: Tag = {
    host,
    paint: (palette) => setVariables(mark, palette),
    move: (place) => {
      mark.classList.toggle('tight', !place.isRoomy);
      mark.classList.toggle('away', place.isAway);
      setVariables(mark, tagMeasures(place));
    },
    isShown: () => tab.getBoundingClientRect().height > 0,
    focus: () => tab.focus({ preventScroll: true }),
  };
  made.paint(options.palette);
  return made;
}
