/** The folds in place on a page. The only module that writes to it; each of its writes has an undo here. */

import type { FoldState } from '../platform/page-state.ts';
import { paletteInside } from './backdrop.ts';
import { shownOf } from './boxes.ts';
import { type Found, overlap, textOf } from './found.ts';
import type { Palette } from './palette.ts';
import { createLine, type Line, PLACEHOLDER } from './placeholder.ts';
import type { Plan } from './verdict.ts';

/** The attribute on the page's own elements: `folded` or `open`. Style rule in `fold.css`. */
const MARK = 'data-winnow-fold';

/** Does work on the page that nobody is to notice: neither the reader's eyes nor Winnow's own watch. */
export type Write = (moving: readonly Element[], work: () => void, anchor?: Element) => void;

export interface Placed extends Found {
  readonly line: Line;
  readonly status: Exclude<FoldState['status'], 'kept'>;
  /** When it was placed, as `performance.now()` tells time. */
  readonly since: number;
  /** Height of what it replaces, in CSS pixels. */
  readonly height: number;
  /** Text of the elements when it was folded. */
  readonly text: string;
}

/** What a page did to a fold. `gone`: it took the content away. `undone`: it took the line or the mark away. */
export type Damage = 'gone' | 'undone';

export interface FoldActions {
  readonly onToggle: (id: string) => void;
  readonly onKeep: (id: string) => void;
}

function mark({ elements, status }: Placed): void {
  for (const element of elements) element.setAttribute(MARK, status);
}

function unmark({ elements, line }: Placed): void {
  for (const element of elements) element.removeAttribute(MARK);
  line.host.remove();
}

/** Whether a fold came out as meant: content out of sight, a line in sight and no taller than what was there. */
export function isSound({ elements, line, status, height }: Placed): boolean {
  const hides = status === 'open' || shownOf(elements) === undefined;
  const own = line.host.getBoundingClientRect();
  return hides && own.height > 0 && own.height <= height + 1;
}

function damageOf({ elements, line, status }: Placed): Damage | undefined {
  const present = elements.filter(({ isConnected }) => isConnected);
  const [first] = present;
  if (!first) return 'gone';
  const isMarked = present.every((element) => element.getAttribute(MARK) === status);
  const stands = line.host.nextElementSibling === first || line.host.parentNode === first.parentNode;
  return isMarked && stands ? undefined : 'undone';
}

/** Removes what a Winnow left behind that was updated or reloaded while the page was open. */
export function sweep(document: Document): void {
  for (const host of document.querySelectorAll(PLACEHOLDER)) host.remove();
  for (const element of document.querySelectorAll(`[${MARK}]`)) element.removeAttribute(MARK);
}

export class FoldSet {
  readonly #document: Document;
  readonly #message: (key: string) => string;
  readonly #write: Write;
  readonly #actions: FoldActions;
  #placed: readonly Placed[] = [];

  constructor(document: Document, message: (key: string) => string, write: Write, actions: FoldActions) {
    this.#document = document;
    this.#message = message;
    this.#write = write;
    this.#actions = actions;
  }

  get all(): readonly Placed[] {
    return this.#placed;
  }

  /** Places folds as planned, all in one go. Answers them as they are now; those that cannot be made are left out. */
  place(plans: readonly Plan[]): readonly Placed[] {
    if (plans.length === 0) return [];
    const palettes = new Map<Element, Palette>();
    const made = plans.flatMap((plan) => this.#make(plan, palettes) ?? []);
    const moving = made.flatMap(({ elements }) => elements);
    this.#write(moving, () => {
      for (const placed of made) {
        placed.elements[0]?.before(placed.line.host);
        mark(placed);
      }
    });
    this.#placed = [...this.#placed, ...made];
    return made;
  }

  /** Shows or hides the content of a fold; its line stays where it is on screen. */
  setOpen(placed: Placed, isOpen: boolean): void {
    const changed: Placed = { ...placed, status: isOpen ? 'open' : 'folded' };
    this.#replace(placed, changed);
    this.#write(
      placed.elements,
      () => {
        mark(changed);
        placed.line.setOpen(isOpen);
      },
      this.#visible(placed.line.host),
    );
  }

  /** Undoes folds for good. */
  remove(gone: readonly Placed[]): void {
    if (gone.length === 0) return;
    this.#placed = this.#placed.filter((placed) => !gone.includes(placed));
    const moving = gone.flatMap(({ elements, line }) => [...elements, line.host]);
    this.#write(moving, () => gone.forEach(unmark));
  }

  /** The folds that the page has meddled with. */
  damaged(): ReadonlyMap<Placed, Damage> {
    const damages = this.#placed.flatMap((placed) => {
      const damage = damageOf(placed);
      return damage ? [[placed, damage] as const] : [];
    });
    return new Map(damages);
  }

  /** Makes a fold again that the page has undone. */
  repair(placed: Placed): void {
    const elements = placed.elements.filter(({ isConnected }) => isConnected);
    this.#write(elements, () => {
      elements[0]?.before(placed.line.host);
      mark(placed);
    });
  }

  /**
   * Compares the folds with what a new reading of the page found. Undone are those whose elements now hold other text
   * that is no promo: applications use elements again. With `strictly`, whatever was not found this time.
   */
  review(found: readonly Found[], strictly: boolean): void {
    const isFound = (placed: Placed): boolean => found.some((other) => overlap(placed, other));
    this.remove(
      this.#placed.filter((placed) => !isFound(placed) && (strictly || textOf(placed) !== placed.text)),
    );
    for (const placed of this.#placed) this.#replace(placed, { ...placed, text: textOf(placed) });
  }

  /** Takes on the page's colours anew. */
  repaint(): void {
    const palettes = new Map<Element, Palette>();
    for (const { line } of this.#placed) {
      const parent = line.host.parentElement;
      if (parent) line.paint(paletteInside(parent, palettes));
    }
  }

  #make(plan: Plan, palettes: Map<Element, Palette>): Placed | undefined {
    const { fold, elements, placement, isOpen } = plan;
    const parent = elements[0]?.parentElement;
    if (!parent) return undefined;
    const line = createLine(this.#document, {
      category: fold.category,
      excerpt: fold.excerpt,
      controls: elements,
      placement,
      palette: paletteInside(parent, palettes),
      message: this.#message,
      onToggle: () => this.#actions.onToggle(fold.id),
      onKeep: () => this.#actions.onKeep(fold.id),
    });
    if (!line) return undefined;
    line.setOpen(isOpen);
    return {
      fold,
      elements,
      line,
      status: isOpen ? 'open' : 'folded',
      since: performance.now(),
      height: placement.height,
      text: textOf(plan),
    };
  }

  #replace(placed: Placed, by: Placed): void {
    this.#placed = this.#placed.map((each) => (each === placed ? by : each));
  }

  #visible(host: Element): Element | undefined {
    const { top, bottom } = host.getBoundingClientRect();
    return bottom > 0 && top < (this.#document.defaultView?.innerHeight ?? 0) ? host : undefined;
  }
}
