/** What is folded and marked on one page, what waits to be, and what the reader wants kept. Knows nothing of engine or settings. */
import type { Fold } from '../engine/types.ts';
import type { PageState } from '../platform/page-state.ts';
import { timed } from '../platform/timed.ts';
import { type Banner, createBanner } from './banner.ts';
import { FoldSet, type Stead } from './fold-set.ts';
import type { FoldingOptions } from './folding-options.ts';
import { type Found, isAsRead, overlap, withFreeIds } from './found.ts';
import { twoFrames } from './idle.ts';
import type { Manner } from './manner.ts';
import type { Reading } from './page-reading.ts';
import type { Placed } from './placed.ts';
import { reveal } from './reveal.ts';
import { statesOf } from './states.ts';
import { AT_ONCE, createStopRule } from './stop-rule.ts';
import { judge, type Plan } from './verdict.ts';
import { createWaitingList, type Waiting } from './waiting.ts';

/** What of a reading is shown on the page. */
type Shown = Pick<Reading, 'found' | 'advertorial' | 'top'>;

export class Folding {
  readonly #options: FoldingOptions;
  readonly #rule;
  readonly #set: FoldSet;
  readonly #banner: Banner;
  readonly #waiting;
  /** Fingerprints of what could not be folded soundly here. */
  readonly #refused = new Set<string>();
  #kept: readonly Found[] = [];

  constructor(options: FoldingOptions) {
    const { document, signal, guard, onChange } = options;
    this.#options = options;
    this.#rule = createStopRule(document);
    const onToggle = (id: string): void =>
      guard(() => {
        const placed = this.find(id);
        if (placed) this.toggle(id, placed.status === 'folded');
        if (placed?.status === 'marked') this.find(id)?.sign.focus();
        onChange();
      });
    const onKeep = (id: string): void => guard(() => options.onKeep(id));
    const onChoice: FoldingOptions['onChoice'] = (...what) => guard(() => options.onChoice(...what));
    this.#set = new FoldSet({ ...options, onToggle, onKeep, onChoice });
    this.#banner = createBanner(options);
    this.#waiting = createWaitingList(document, signal, () => guard(() => this.#askAgain()));
  }

  /** As of now. */
  states(): Pick<PageState, 'folds' | 'marks'> {
    return statesOf(this.#set.all, this.#kept);
  }

  /** Whether something is still on the page that the reader opened or kept there. */
  isTouched(): boolean {
    const opened = this.#set.all.filter(({ status }) => status === 'open');
    return [...opened, ...this.#kept].some(({ elements }) => elements[0]?.isConnected);
  }

  /** All sure promos known here, folded or not, without what the reader wants kept. */
  promos(): readonly Found[] {
    return [...this.#set.all, ...this.#waiting.all()].filter(({ isSure }) => isSure);
  }

  /** Shows what a reading found, as far as that may be now. Answers false where the page will not have it. */
  take({ found, advertorial, top }: Shown, { atOnce, strictly }: Manner): boolean {
    this.#banner.set(advertorial, top);
    this.#set.review(found, strictly);
    const fresh = found.filter((each) => !this.#isKnown(each));
    const rulings = fresh.map(({ fold }) => this.#rule.admit(fold.fingerprint));
    if (rulings.includes('stop')) return false;
    const admitted = fresh.filter((_, index) => rulings[index] === 'again');
    this.#place(admitted, atOnce, []);
    return true;
  }

  /** Takes away what the page copied of folds and marks along with its content. Answers false where it does so over and over. */
  sweep(): boolean {
    return this.#set.sweep();
  }

  /** Mends what the page has undone. Answers false where it has done so too often. */
  mend(): boolean {
    if (!this.sweep()) return false;
    for (const { placed, damage } of this.#set.damaged()) {
      const { fingerprint } = placed.fold;
      const isGone = damage === 'gone';
      const isProvoked = damage === 'undone' || (isGone && performance.now() - placed.since < AT_ONCE);
      const ask = damage === 'apart' ? this.#rule.parted : isProvoked ? this.#rule.strike : undefined;
      const ruling = ask?.(fingerprint) ?? 'again';
      if (ruling === 'stop') return false;
      if (isGone && !isProvoked) this.#rule.vanished(fingerprint);
      if (!isGone && ruling === 'again') this.#set.repair(placed);
      else this.#set.remove([placed]);
    }
    return this.#set.all.length > 0 || !this.#rule.hasLeft();
  }

  /** Shows a fold's content or hides it; of a mark makes a fold. Answers false where there is no such thing. */
  toggle(id: string, isOpen: boolean): boolean {
    const placed = this.find(id);
    if (placed?.status === 'marked') return isOpen || this.#foldMark(placed);
    if (placed && (placed.status === 'open') !== isOpen) this.#set.setOpen(placed, isOpen);
    return placed !== undefined;
  }

  /** Opens a fold, scrolls to it and points it out; so with marks and what was kept. Answers false where there is no such thing. */
  reveal(id: string): boolean {
    this.toggle(id, true);
    const sign = this.find(id)?.sign;
    const elements = this.known(id)?.elements ?? [];
    const start = sign?.host ?? elements[0];
    if (start) reveal(start, elements);
    sign?.focus();
    return start !== undefined;
  }

  /** The fold or the mark of an id, as it is in place; undefined where there is none. */
  find(id: string): Placed | undefined {
    return this.#set.all.find(({ fold }) => fold.id === id);
  }

  /** The same, and what the reader wanted kept. */
  known(id: string): Found | undefined {
    return this.find(id) ?? this.#kept.find(({ fold }) => fold.id === id);
  }

  /** Undoes folds and marks as the reader wants nothing of their kind, and forgets those that wait. */
  leave(isLeft: (fold: Fold) => boolean, stead?: Stead): void {
    this.#waiting.set(this.#waiting.all().filter(({ fold }) => !isLeft(fold)));
    const left = this.#set.all.filter(({ fold }) => isLeft(fold));
    this.#set.remove(left, stead);
  }

  /** Folds these at once, for the reader, in place of others and of all that overlaps them. Answers whether it could. */
  replace(gone: readonly Found[], found: readonly Found[]): boolean {
    const stays = (each: Found): boolean => ![...gone, ...found].some((other) => overlap(each, other));
    this.#set.remove(this.#set.all.filter((each) => !stays(each)));
    this.#kept = this.#kept.filter(stays);
    return this.#place(found, true, this.#waiting.all().filter(stays), true) === found.length;
  }

  /** Undoes a fold or a mark because the reader wants it kept. Answers it, undefined where there is no such fold. */
  keep(id: string, stead?: Stead): Fold | undefined {
    const placed = this.find(id);
    if (!placed) return undefined;
    this.#set.remove([placed], stead);
    this.#kept = [...this.#kept, placed];
    return placed.fold;
  }

  /** Takes `keep` back. Answers it, undefined where no such fold was kept. */
  unkeep(id: string): Fold | undefined {
    const kept = this.#kept.find(({ fold }) => fold.id === id);
    if (!kept) return undefined;
    this.#kept = this.#kept.filter((each) => each !== kept);
    this.#place([kept], true, this.#waiting.all());
    return kept.fold;
  }

  /** Follows what was kept and unkept elsewhere: in another tab, on the options page. */
  follow(kept: ReadonlySet<string>): void {
    for (const { fold } of this.#set.all) if (kept.has(fold.print)) this.keep(fold.id);
    for (const { fold } of this.#kept) if (!kept.has(fold.print)) this.unkeep(fold.id);
  }

  /** Takes on the page's colours anew. */
  repaint(): void {
    this.#set.repaint();
    this.#banner.repaint();
  }

  /** Opens the fold that the address points into. */
  openTarget(): void {
    const target = this.#options.document.querySelector(':target');
    const placed = this.#set.all.find(({ elements }) => elements.some((each) => each.contains(target)));
    if (!target || placed?.status !== 'folded') return;
    this.#set.setOpen(placed, true);
    target.scrollIntoView({ behavior: 'instant' });
  }

  /** Leaves the page as the site made it. */
  undoAll(): void {
    this.#waiting.set([]);
    this.#kept = [];
    this.#set.remove(this.#set.all);
    this.#banner.hide();
    this.sweep();
  }

  /** The reader is surer than the engine. */
  #foldMark(placed: Placed): boolean {
    const verdict = judge({ ...placed, isSure: true }, true);
    if (verdict.kind !== 'place') return false;
    this.#set.remove([placed]);
    void this.#inspect(this.#set.place([verdict.plan]));
    return true;
  }

  #isKnown(found: Found): boolean {
    const known = [...this.#set.all, ...this.#kept];
    return this.#refused.has(found.fold.fingerprint) || known.some((other) => overlap(found, other));
  }

  #askAgain(): void {
    const candidates = this.#waiting.all().filter((each) => isAsRead(each) && !this.#isKnown(each));
    timed('winnow:fold', () => this.#place(candidates, false, []));
    this.#options.onChange();
  }

  /** Reads for all of them first, then writes for all of them. `others` go on waiting. Answers how many are in place. */
  #place(
    candidates: readonly Found[],
    atOnce: boolean,
    others: readonly Waiting[],
    isPicked = false,
  ): number {
    const mayDisturb = atOnce || !this.#options.attention.hasActed();
    const plans: Plan[] = [];
    const waiting = [...others];
    for (const found of withFreeIds(candidates, [...this.#set.all, ...this.#kept])) {
      const verdict = judge(found, mayDisturb, isPicked);
      if (verdict.kind === 'place') plans.push(verdict.plan);
      if (verdict.kind === 'wait') waiting.push({ ...found, isOnScreen: verdict.isOnScreen });
    }
    this.#waiting.set(waiting);
    const placed = this.#set.place(plans);
    void this.#inspect(placed);
    return placed.length;
  }

  /**
   * Looks at what was placed once it has been drawn, when that costs no layout of its own, and undoes those that came out
   * wrong: where a page's style is stronger than Winnow's, for one. What the page has undone itself is for `mend`.
   */
  async #inspect(placed: readonly Placed[]): Promise<void> {
    const { document, signal, guard, onChange } = this.#options;
    await twoFrames(document, signal);
    if (signal.aborted || placed.length === 0) return;
    guard(() => {
      const wrong = this.#set.wrong(new Set(placed.map(({ fold }) => fold.id)));
      for (const { fold } of wrong) this.#refused.add(fold.fingerprint);
      this.#set.remove(wrong);
      onChange();
    });
  }
}
