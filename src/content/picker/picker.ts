/** Has the reader choose what to fold on a page, by mouse, touch or keys, and leaves the page as it was. */
import type { Category } from '../../engine/types.ts';
import type { Lookup } from '../../platform/i18n.ts';
import { isShown, shownOf } from '../boxes.ts';
import { pause } from '../idle.ts';
import { make } from '../own-element.ts';
import type { Choice } from './choice.ts';
import { type Describe, type Described, describeAll } from './describe.ts';
import { type Act, actOf } from './keys.ts';
import { type KeysDown, watchKeys } from './keys-down.ts';
import { createOutline, type Outline } from './outline.ts';
import { createPanel, type Panel } from './panel.ts';
import { type PanelWords, panelState } from './panel-state.ts';
import { PICKER_STYLE } from './panel-style.ts';
import { outlinedBy, pointed, type Selection, split, stepped } from './selection.ts';
import { type Stage, setStage } from './stage.ts';

/** What the reader chose in the end. */
export interface Picked extends Pick<Described, 'found' | 'isArticle'> {
  readonly category: Category;
}

export interface PickerOptions extends PanelWords {
  readonly document: Document;
  readonly message: Lookup;
  readonly describe: Describe;
  /** Where it begins; undefined where the reader has to point first. */
  readonly start: Choice | undefined;
  /** Called once, when the reader has decided, with the stage for a last word; null where they left, or had to. */
  readonly onEnd: (picked: Picked | null, stage: Stage) => void;
  /** Does what the reader asks for; no error leaves it. */
  readonly guard: (work: () => void) => void;
}

/** Milliseconds that a choice has to last before the engine is asked about it. */
const REST = 120;

/** Opens the picker over a page. Answers how to close it; undefined where the page will not have it. */
export function openPicker(options: PickerOptions): (() => void) | undefined {
  const end = new AbortController();
  let picker: Picker | undefined;
  const isSet = setStage(options.document, PICKER_STYLE, options.message, (stage) => {
    if (end.signal.aborted) stage.remove();
    else picker = new Picker(options, stage);
  });
  if (!isSet) return undefined;
  return () => {
    end.abort();
    picker?.end(null, true);
  };
}

/** One run of the picker: disposed of when the reader has decided. */
class Picker {
  readonly #options: PickerOptions;
  readonly #stage: Stage;
  readonly #outline: Outline;
  readonly #panel: Panel;
  readonly #keys: KeysDown;
  readonly #end = new AbortController();
  /** What had the keyboard before. */
  readonly #before: Element | null;
  #asking = new AbortController();
  #selection: Selection;
  /** Whether the reader has settled on something, so that it does not follow the mouse any more. */
  #isPinned = false;
  #described: Described | undefined;
  #category: Category | undefined;
  /** Enter was pressed before the engine had answered. */
  #isAccepted = false;

  constructor(options: PickerOptions, stage: Stage) {
    const { message, categories, category, start, guard } = options;
    this.#options = options;
    this.#stage = stage;
    this.#before = options.document.activeElement;
    this.#selection = { choice: start, origin: start?.[0], whole: undefined };
    this.#isPinned = category !== undefined;
    const { inner } = stage;
    this.#keys = watchKeys(inner);
    const ground = make(inner, 'div', 'ground');
    const shield = make(inner, 'div', 'shield');
    this.#outline = createOutline(ground);
    this.#panel = createPanel({
      inner,
      message,
      categories,
      isBorders: category !== undefined,
      onAct: (act) => guard(() => this.#act(act)),
      onSplit: () => guard(() => this.#pin(split(this.#selection, isShown))),
      onCategory: (chosen) => {
        this.#category = chosen;
        this.#show();
      },
    });
    inner.body.append(shield, ground, this.#panel.root);
    this.#listen(shield);
    this.#take(this.#selection);
    if (this.#isPinned) this.#bringIntoView('center');
    this.#clear();
    stage.focus();
    this.#panel.focus();
  }

  /** Ends it without a trace, but for the stage where something was picked. `atOnce`: even while a key is down. */
  end(picked: Picked | null, atOnce = false): void {
    if (this.#end.signal.aborted) {
      if (atOnce) this.#stage.remove();
      return;
    }
    this.#end.abort();
    this.#asking.abort();
    this.#stage.inner.body?.replaceChildren();
    if (atOnce) this.#leave(picked);
    else this.#keys.whenUp(() => this.#leave(this.#stage.isThere() ? picked : null));
  }

  #leave(picked: Picked | null): void {
    if (!picked) this.#stage.remove();
    const { document, onEnd } = this.#options;
    const before: (Element & Partial<HTMLElement>) | null = this.#before;
    const isPicked = picked?.found.some(({ elements }) => elements.some((each) => each.contains(before)));
    if (!isPicked && before !== document.body) before?.focus?.({ preventScroll: true });
    onEnd(picked, this.#stage);
  }

  #listen(shield: HTMLElement): void {
    const { signal } = this.#end;
    const { document, guard } = this.#options;
    const { inner } = this.#stage;
    const view = document.defaultView;
    const point = (event: MouseEvent, isPin: boolean): void => {
      if (!event.isTrusted || (this.#isPinned && !isPin)) return;
      guard(() => this.#point(event.clientX, event.clientY, isPin));
    };
    const press = (event: KeyboardEvent): void => {
      const act = event.isTrusted ? actOf(event) : undefined;
      if (!act) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      guard(() => this.#act(act));
    };
    shield.addEventListener('mousemove', (event) => point(event, false), { signal });
    shield.addEventListener('click', (event) => point(event, true), { signal });
    shield.addEventListener('contextmenu', (event) => event.preventDefault(), { signal });
    inner.addEventListener('keydown', press, { signal });
    // Where the page takes the keyboard back.
    view?.addEventListener('keydown', press, { capture: true, signal });
    const dark = view?.matchMedia('(prefers-color-scheme: dark)');
    const paint = (): void => {
      inner.body?.classList.toggle('dark', dark?.matches ?? false);
    };
    dark?.addEventListener('change', paint, { signal });
    paint();
    this.#follow();
  }

  /** Goes along with the page, frame by frame, as long as the page leaves the stage alone. */
  #follow(): void {
    if (!this.#stage.isThere()) this.end(null, true);
    if (this.#end.signal.aborted) return;
    this.#options.guard(() => this.#outline.follow());
    requestAnimationFrame(() => this.#follow());
  }

  #point(x: number, y: number, isPin: boolean): void {
    const [element] = this.#stage.under(x, y);
    if (!element) return;
    const next = pointed(this.#selection, element, isShown);
    if (next !== this.#selection) this.#take(next);
    if (!isPin) return;
    this.#isPinned = true;
    this.#clear();
  }

  #act(act: Act): void {
    if (act === 'cancel') this.end(null);
    else if (act === 'accept') this.#accept();
    else this.#pin(stepped(this.#selection, act, isShown));
  }

  #pin(next: Selection): void {
    this.#isPinned = true;
    if (next === this.#selection) return;
    this.#take(next);
    this.#bringIntoView('nearest');
    this.#clear();
  }

  #take(selection: Selection): void {
    this.#selection = selection;
    this.#described = undefined;
    this.#isAccepted = false;
    this.#show();
    void this.#ask();
  }

  /** Asks the engine, as soon as the reader rests. */
  async #ask(): Promise<void> {
    this.#asking.abort();
    this.#asking = new AbortController();
    const { signal } = this.#asking;
    const { folds } = outlinedBy(this.#selection, isShown);
    if (!this.#selection.choice) return;
    await pause(REST, signal);
    if (signal.aborted) return;
    const { document, describe, guard } = this.#options;
    const described = await describeAll(document, folds, describe);
    if (signal.aborted) return;
    guard(() => {
      this.#described = described;
      this.#show();
      if (this.#isAccepted) this.#accept();
    });
  }

  #show(): void {
    const { folds, stays } = outlinedBy(this.#selection, isShown);
    const told = this.#described?.found.map(({ elements }) => elements);
    this.#outline.show({ folds: told && told.length > 0 ? told : folds, stays });
    this.#panel.show(panelState(this.#options, this.#selection, this.#described, this.#category));
  }

  #accept(): void {
    const described = this.#described;
    this.#isAccepted = true;
    if (!described || described.why !== undefined) return;
    const { category } = panelState(this.#options, this.#selection, described, this.#category);
    const { found, isArticle } = described;
    if (category) this.end({ found, isArticle, category });
  }

  /** Scrolls to what is chosen, as far as it is out of sight. */
  #bringIntoView(block: ScrollLogicalPosition): void {
    const { choice } = this.#selection;
    const view = this.#options.document.defaultView;
    const shown = choice && shownOf(choice);
    if (!shown || !view) return;
    const { top, bottom } = shown.box;
    const isInView = top >= 0 && bottom <= view.innerHeight;
    if (!isInView) (top < 0 ? shown.first : shown.last).scrollIntoView({ block, behavior: 'instant' });
  }

  /** Moves the panel out of the way of what is chosen. */
  #clear(): void {
    const { choice, whole = choice } = this.#selection;
    const box = whole && shownOf(whole)?.box;
    if (box) this.#panel.avoid(box);
  }
}
