/** What the reader picks or sets right on a page: has them choose, folds it at once, says it as corrections, takes it back. */
import type { Lookup } from '../platform/i18n.ts';
import type { SaidCorrection } from '../settings/corrections.ts';
import type { Policy } from '../settings/policy.ts';
import { isShown } from './boxes.ts';
import { type Corrections, saidOf } from './corrections.ts';
import type { Folding } from './folding.ts';
import { type Found, isAsRead, overlap } from './found.ts';
import { isOwn } from './own-element.ts';
import { type Choice, choiceAt } from './picker/choice.ts';
import type { Describe } from './picker/describe.ts';
import { PICKER_STYLE } from './picker/panel-style.ts';
import { openPicker, type Picked } from './picker/picker.ts';
import { type Stage, setStage } from './picker/stage.ts';
import { showToast } from './picker/toast.ts';
import type { Reportable } from './reporting.ts';
import { sayAll, type WishesOptions } from './wishes.ts';

export interface PicksOptions extends Pick<WishesOptions, 'remember' | 'onCorrected'> {
  readonly document: Document;
  readonly message: Lookup;
  readonly describe: Describe;
  /** What to do here, as of now. */
  readonly policyNow: () => Policy;
  /** Whether the page as a whole is a promo: nothing is folded there by itself. */
  readonly isAdvertorial: () => boolean;
  readonly folding: Folding;
  readonly corrections: Corrections;
  /** Called before the first fold of a page on which there was nothing to do. */
  readonly onBegin: () => void;
  /** The reader wants to report what they picked. */
  readonly onReport: (deed: Reportable) => void;
  readonly guard: (work: () => void) => void;
  /** Ends all listening. */
  readonly signal: AbortSignal;
}

/** What was done, and how to undo it. */
interface Deed extends Reportable {
  /** What stood there before; empty where something new was picked. */
  readonly gone: readonly Found[];
  readonly said: readonly SaidCorrection[];
  /** What had been said before of the same, the newest last. */
  readonly before: readonly SaidCorrection[];
}

export class Picks {
  readonly #options: PicksOptions;
  readonly #pointedAt: () => Choice | undefined;
  #picked: readonly Found[] = [];
  /** What was done here and not undone. */
  #deeds: readonly Deed[] = [];
  /** Takes what is shown away: the picker, or its last word. */
  #close: () => void = () => {};

  constructor(options: PicksOptions) {
    this.#options = options;
    this.#pointedAt = watchPointer(options);
  }

  /** Has the reader pick something; `pointer`: begins where they opened the context menu. Answers whether it could. */
  open(from: 'pointer' | 'page'): boolean {
    const start = from === 'pointer' ? this.#pointedAt() : undefined;
    return this.#choose(start ?? inView(this.#options.document), undefined, () => {});
  }

  /** Has the reader set a fold's borders right. Answers false where there is no such fold. */
  setBorders(id: string): boolean {
    const { folding } = this.#options;
    const placed = folding.find(id);
    if (!placed) return false;
    this.#close();
    const wasFolded = placed.status === 'folded' && folding.toggle(id, true);
    const start = placed.elements.filter(({ isConnected }) => isConnected);
    return this.#choose(start, placed, () => {
      if (wasFolded) folding.toggle(id, false);
      folding.find(id)?.sign.focus();
    });
  }

  /** What a reading found, together with what was picked here: that holds until the reader leaves the page. */
  among(found: readonly Found[]): readonly Found[] {
    const { corrections, policyNow } = this.#options;
    this.#picked = this.#picked.filter(
      (each) =>
        each.elements.every(({ isConnected }) => isConnected) &&
        isAsRead(each) &&
        corrections.verdictOn(each.fold.print) === 'fold',
    );
    const { categories } = policyNow();
    const others = found.filter((each) => !this.#picked.some((own) => overlap(each, own)));
    return [...others, ...this.#picked.filter(({ fold }) => categories.includes(fold.category))];
  }

  /** What was done here of which something is a part, the newest; undefined where it is not of the reader's making. */
  deedOf({ elements }: Found): Reportable | undefined {
    const [first] = elements;
    return this.#deeds.findLast(({ fresh }) => fresh.some((each) => each.elements[0] === first));
  }

  /** Takes the picker away, and its last word. */
  close(): void {
    this.#close();
  }

  #choose(start: Choice | undefined, old: Found | undefined, onLeave: () => void): boolean {
    const { policyNow, message, guard } = this.#options;
    this.#close();
    const { categories, fold } = policyNow();
    if (!fold) return this.say(message('picker_off'));
    if (categories.length === 0) return this.say(message('picker_noCategory'));
    const close = openPicker({
      ...this.#options,
      categories,
      start,
      category: old?.fold.category,
      onEnd: (picked, stage) => {
        // Whatever goes wrong from here on, the stage does not stay over the page.
        this.#close = stage.remove;
        guard(() => (picked ? this.#take(picked, old, stage) : onLeave()));
      },
    });
    if (close) this.#close = close;
    else onLeave();
    return close !== undefined;
  }

  /** Folds it at once, so that whoever guards this hears of an error. */
  #take({ found, category, isArticle }: Picked, old: Found | undefined, stage: Stage): void {
    const { folding, corrections, message, isAdvertorial, onBegin } = this.#options;
    const fresh = found.map((each) => ({ ...each, fold: { ...each.fold, category } }));
    const gone = old ? [old] : [];
    onBegin();
    if (!folding.replace(gone, fresh)) {
      folding.replace(fresh, gone);
      this.say(message('picker_noPlace'), stage);
      return;
    }
    this.#picked = [...this.#picked, ...fresh];
    const said = corrected(fresh, old);
    const origin = old ? (this.deedOf(old)?.origin ?? gone) : [];
    // Undo says these again in their order: the word on the fold that was there comes last, as it did.
    const touched = [...said, ...gone.map(({ fold }) => saidOf(fold, 'fold'))];
    const deed = { fresh, gone, origin, said, before: beforeOf(corrections, touched) };
    this.#deeds = [...this.#deeds, deed];
    const done = !isArticle || isAdvertorial() ? 'picker_doneStray' : 'picker_done';
    void sayAll(this.#options, said, true).then((isRemembered) => {
      const key = isRemembered ? done : 'picker_doneHere';
      this.say(message(key, message(`category_${category}`)), stage, deed);
    });
  }

  #undo(deed: Deed): void {
    const { fresh, gone, said, before } = deed;
    this.#deeds = this.#deeds.filter((each) => each !== deed);
    this.#picked = this.#picked.filter((each) => !fresh.includes(each));
    this.#options.folding.replace(fresh, gone);
    void sayAll(this.#options, said, false).then(() => sayAll(this.#options, before, true));
  }

  /** Says something in a corner of the page, and offers what can be done about a deed. */
  say(text: string, stage?: Stage, deed?: Deed): boolean {
    const { document, message, guard, onReport } = this.#options;
    const onUndo = deed && ((): void => guard(() => this.#undo(deed)));
    const report = deed && ((): void => guard(() => onReport(deed)));
    if (!stage) this.#close();
    const show = (ground: Stage): void => {
      this.#close = showToast(ground, { message, text, onUndo, onReport: report });
    };
    // It is gone where the page was left meanwhile, or something else is picked.
    if (stage?.isThere()) show(stage);
    return stage !== undefined || setStage(document, PICKER_STYLE, message, show);
  }
}

/** What a reader says by folding these, in place of a fold where there was one: what was too much of that is no promo. */
function corrected(fresh: readonly Found[], old: Found | undefined): readonly SaidCorrection[] {
  const lines = new Set(fresh.flatMap(({ fold }) => fold.text.split('\n')));
  const isSmaller = old?.fold.text.split('\n').some((line) => !lines.has(line)) ?? false;
  return [
    ...(old && isSmaller ? [saidOf(old.fold, 'keep')] : []),
    ...fresh.map(({ fold }) => saidOf(fold, 'fold')),
  ];
}

/** What had been said of the same before, in the words of now. */
function beforeOf(corrections: Corrections, said: readonly SaidCorrection[]): readonly SaidCorrection[] {
  return corrections.all().flatMap((each) => {
    const same = said.find(({ print }) => print === each.print);
    return same ? [{ ...each, words: same.words }] : [];
  });
}

/** A block in the middle of the window, for readers without a mouse. */
function inView(document: Document): Choice | undefined {
  const view = document.defaultView;
  const element = view && document.elementFromPoint(view.innerWidth / 2, view.innerHeight * 0.4);
  return element ? choiceAt(element, isShown) : undefined;
}

/** Remembers where the reader opened the context menu: browsers do not tell. */
function watchPointer({ document, signal }: PicksOptions): () => Choice | undefined {
  let last: Element | undefined;
  const listen = ({ target, isTrusted }: Event): void => {
    if (isTrusted && target && (target as Node).nodeType === 1) last = target as Element;
  };
  document.defaultView?.addEventListener('contextmenu', listen, { capture: true, passive: true, signal });
  return () => (last?.isConnected && !isOwn(last) ? choiceAt(last, isShown) : undefined);
}
