/** Boxes drawn above the page around what is chosen, which go along with what the page does. */
import { type Box, shownOf } from '../boxes.ts';
import { make } from '../own-element.ts';
import type { Choice } from './choice.ts';

export interface Outlined {
  /** What would be folded. */
  readonly folds: readonly Choice[];
  /** What would stay in the middle of it. */
  readonly stays: readonly Choice[];
}

export interface Outline {
  readonly show: (outlined: Outlined) => void;
  /** Draws it where it is by now. */
  readonly follow: () => void;
}

/** Draws in an element of the picker's own. */
export function createOutline(ground: HTMLElement): Outline {
  let shown: Outlined = { folds: [], stays: [] };
  let drawn = '';
  const follow = (): void => {
    const boxes = [
      ...shown.folds.map((choice) => ({ choice, name: 'outline' })),
      ...shown.stays.map((choice) => ({ choice, name: 'outline stays' })),
    ].flatMap(({ choice, name }) => {
      const box = shownOf(choice)?.box;
      return box ? [{ box, name }] : [];
    });
    const next = boxes.map(({ box, name }) => `${name} ${styleOf(box)}`).join('|');
    if (next === drawn) return;
    drawn = next;
    ground.replaceChildren(...boxes.map(({ box, name }) => boxElement(ground.ownerDocument, name, box)));
  };
  return {
    show: (outlined) => {
      shown = outlined;
      follow();
    },
    follow,
  };
}

function boxElement(inner: Document, name: string, box: Box): HTMLElement {
  const made = make(inner, 'div', name);
  made.style.cssText = styleOf(box);
  return made;
}

function styleOf({ left, top, width, height }: Box): string {
  return `left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
}
