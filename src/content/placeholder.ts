/** The one slim line that stands in for a fold: category, "show", "not a promo". */
import type { Category } from '../engine/types.ts';
import {
  buttonOf,
  fill,
  groupOf,
  hostBefore,
  onPress,
  type Sign,
  setVariables,
  span,
} from './own-element.ts';
import type { Palette } from './palette.ts';
import { lineStyle, lineVariables } from './placeholder-style.ts';
import type { Placement } from './placement.ts';

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

export interface Line extends Sign {
  /** Says whether the content is shown. */
  setOpen(open: boolean): void;
}

interface Parts {
  readonly line: HTMLElement;
  readonly toggle: HTMLButtonElement;
  readonly verb: HTMLElement;
  readonly keep: HTMLButtonElement;
}

function partsOf(document: Document, { category, excerpt, placement, message }: LineOptions): Parts {
  const verb = span(document, 'verb');
  const name = span(document, 'category', message(`category_${category}`));
  const toggle = buttonOf(document, 'toggle', span(document, 'mark'), name, verb);
  const keep = buttonOf(document, 'keep', span(document, 'words', message('fold_notPromo')));
  keep.title = message('fold_notPromo');
  toggle.title = excerpt;
  const line = groupOf(document, placement.isInline ? 'line' : 'line block', message);
  line.append(toggle, keep);
  return { line, toggle, verb, keep };
}

/** A reference out of a shadow root has to be by element, not by id; browsers from before 2025 know none. */
function setControls(button: HTMLElement, controls: readonly Element[]): void {
  if ('ariaControlsElements' in button) button.ariaControlsElements = [...controls];
}

/** Makes a line; the caller inserts its host. Undefined where the page has an element of that name of its own. */
export function createLine(document: Document, options: LineOptions): Line | undefined {
  const host = hostBefore(document, 'winnow-fold', options.controls[0]);
  const { line, toggle, verb, keep } = partsOf(document, options);
  if (!fill(host, lineStyle(options.placement), line)) return undefined;
  onPress(toggle, options.onToggle);
  onPress(keep, options.onKeep);
  setControls(toggle, options.controls);
  const made: Line = {
    host,
    paint: (palette) => setVariables(line, lineVariables(palette, options.placement.height)),
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
