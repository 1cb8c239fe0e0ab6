/** The folds and marks in place on a page. The only module that writes to it; each of its writes has an undo here. */
import type { Lookup } from '../platform/i18n.ts';
import { paletteInside, repaint } from './backdrop.ts';
import { covers, type Found, isAsRead, overlap, textOf } from './found.ts';
import { createTag } from './mark-tag.ts';
import type { Palette } from './palette.ts';
import {
  align,
  type Damage,
  damageOf,
  isSound,
  mark,
  type Placed,
  type PlacedFold,
  type PlacedMark,
  put,
  unmark,
} from './placed.ts';
import { createLine, type LineChoice } from './placeholder.ts';
import { type SizeWatch, watchSizes } from './sizes.ts';
import { createSweep } from './strays.ts';
import type { FoldPlan, MarkPlan, Plan } from './verdict.ts';

/** Does work on the page that nobody is to notice: neither the reader's eyes nor Winnow's own watch. */
export type Write = (moving: readonly Element[], work: () => void, anchor?: Element, heir?: Element) => void;

export interface FoldActions {
  readonly onToggle: (id: string) => void;
  /** "Not a promo", said of a mark. */
  readonly onKeep: (id: string) => void;
  /** What was chosen in the menu of a fold. */
  readonly onChoice: (id: string, choice: LineChoice) => void;
}

/** What takes the place of a sign that goes. */
export interface Stead {
  readonly of: Placed;
  readonly host: HTMLElement;
}

/** What it takes to put signs on a page, and to take them off. */
export interface SignOptions {
  readonly document: Document;
  readonly message: Lookup;
  readonly write: Write;
}

export interface FoldSetOptions extends FoldActions, SignOptions {
  /** Ends all listening. */
  readonly signal: AbortSignal;
}

export class FoldSet {
  readonly #options: FoldSetOptions;
  readonly #sizes: SizeWatch;
  readonly #sweep;
  #placed: readonly Placed[] = [];

  constructor(options: FoldSetOptions) {
    this.#options = options;
    this.#sweep = createSweep(options.document, options.write);
    this.#sizes = watchSizes(options.document, options.signal, () => align(this.#marks()));
  }

  get all(): readonly Placed[] {
    return this.#placed;
  }

  /** Places folds and marks as planned, all in one go. Answers them as they are now; those that cannot be made are left out. */
  place(plans: readonly Plan[]): readonly Placed[] {
    if (plans.length === 0) return [];
    const palettes = new Map<Element, Palette>();
    const made = plans.flatMap((plan) => this.#make(plan, palettes) ?? []);
    const moving = made.flatMap(({ elements }) => elements);
    this.#options.write(moving, () => made.forEach(put));
    this.#keep([...this.#placed, ...made]);
    return made;
  }

  /** Shows or hides the content of a fold; its line stays where it is on screen. */
  setOpen(placed: PlacedFold, isOpen: boolean): void {
    const changed: PlacedFold = { ...placed, status: isOpen ? 'open' : 'folded' };
    this.#replace(placed, changed);
    this.#options.write(
      placed.elements,
      () => {
        mark(changed);
        placed.sign.setOpen(isOpen);
      },
      this.#visible(placed.sign.host),
    );
  }

  /** Undoes folds and marks for good; where one of them was, something may stand in its stead. */
  remove(gone: readonly Placed[], stead?: Stead): void {
    if (gone.length === 0) return;
    this.#keep(this.#placed.filter((placed) => !gone.includes(placed)));
    const moving = gone.flatMap(({ elements, sign }) => [...elements, sign.host]);
    const work = (): void => {
      stead?.of.sign.host.before(stead.host);
      gone.forEach(unmark);
    };
    this.#options.write(moving, work, stead && this.#visible(stead.of.sign.host), stead?.host);
  }

  /** The folds and marks that the page has meddled with. */
  damaged(): readonly { readonly placed: Placed; readonly damage: Damage }[] {
    return this.#placed.flatMap((placed) => {
      const damage = damageOf(placed);
      return damage ? { placed, damage } : [];
    });
  }

  /** Those of some ids that came out wrong, though the page has not meddled with them. */
  wrong(ids: ReadonlySet<string>): readonly Placed[] {
    return this.#placed.filter((each) => ids.has(each.fold.id) && !damageOf(each) && !isSound(each));
  }

  /** Takes away what the page copied of folds and marks. Answers false where it does so over and over. */
  sweep(): boolean {
    return this.#sweep(this.#placed.flatMap(({ elements }) => elements));
  }

  /** Makes again what the page has undone. */
  repair(placed: Placed): void {
    const elements = placed.elements.filter(({ isConnected }) => isConnected);
    const { host } = placed.sign;
    const hasFocus = this.#options.document.activeElement === host;
    this.#options.write(elements, () => put(placed));
    if (hasFocus) placed.sign.focus();
  }

  /**
   * Compares what is in place with what a new reading of the page found. Undone are those whose elements now hold other
   * text that is no promo: applications use elements again; and marks where there is now something sure. With
   * `strictly`, whatever was not found this time.
   */
  review(found: readonly Found[], strictly: boolean): void {
    // Where its text is another by now, all of it has to be found again: a part tells nothing of the rest.
    const isFound = (placed: Placed): boolean =>
      isAsRead(placed)
        ? !strictly || found.some((other) => overlap(placed, other))
        : found.some((other) => covers(other, placed));
    const isSurely = (placed: Placed): boolean =>
      found.some((other) => other.isSure && overlap(placed, other));
    this.remove(this.#marks().filter(isSurely));
    this.remove(this.#placed.filter((placed) => !isFound(placed)));
    for (const placed of this.#placed) this.#replace(placed, { ...placed, text: textOf(placed) });
  }

  /** Takes on the page's colours anew. */
  repaint(): void {
    repaint(this.#placed.map(({ sign }) => sign));
  }

  #make(plan: Plan, palettes: Map<Element, Palette>): Placed | undefined {
    const parent = plan.elements[0]?.parentElement;
    if (!parent) return undefined;
    const palette = paletteInside(parent, palettes);
    return plan.isSure ? this.#makeFold(plan, palette) : this.#makeMark(plan, palette);
  }

  #makeFold(plan: FoldPlan, palette: Palette): PlacedFold | undefined {
    const { document, message, onToggle, onChoice } = this.#options;
    const { fold, elements, placement, isOpen } = plan;
    const sign = createLine(document, {
      category: fold.category,
      excerpt: fold.excerpt,
      controls: elements,
      placement,
      palette,
      message,
      onToggle: () => onToggle(fold.id),
      onChoice: (choice) => onChoice(fold.id, choice),
    });
    if (isOpen) sign?.setOpen(true);
    const status = isOpen ? 'open' : 'folded';
    return sign && { ...inPlace(plan), status, sign, placement };
  }

  #makeMark(plan: MarkPlan, palette: Palette): PlacedMark | undefined {
    const { document, message, onToggle, onKeep } = this.#options;
    const { fold, elements, rules } = plan;
    const [first] = elements;
    if (!first) return undefined;
    const sign = createTag(document, {
      fold,
      first,
      palette,
      message,
      onFold: () => onToggle(fold.id),
      onKeep: () => onKeep(fold.id),
    });
    return sign && { ...inPlace(plan), status: 'marked', sign, rules };
  }

  #replace(placed: Placed, by: Placed): void {
    this.#placed = this.#placed.map((each) => (each === placed ? by : each));
  }

  /** From now on these are in place; tags go along with what their marks' sizes do. */
  #keep(placed: readonly Placed[]): void {
    this.#placed = placed;
    const marked = this.#marks().flatMap(({ elements }) => elements);
    const parents = marked.flatMap(({ parentElement }) => parentElement ?? []);
    this.#sizes.set(new Set([...marked, ...parents]));
  }

  #marks(): readonly PlacedMark[] {
    return this.#placed.filter((placed): placed is PlacedMark => placed.status === 'marked');
  }

  #visible(host: Element): Element | undefined {
    const { top, bottom } = host.getBoundingClientRect();
    return bottom > 0 && top < (this.#options.document.defaultView?.innerHeight ?? 0) ? host : undefined;
  }
}

function inPlace({
  fold,
  isSure,
  elements,
  text,
}: Plan): Pick<Placed, 'fold' | 'isSure' | 'elements' | 'since' | 'text'> {
  return { fold, isSure, elements, text, since: performance.now() };
}
