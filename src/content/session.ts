/** Winnow's life on one page, from its first look until the reader leaves: when to read it, what to do, what to say. */
import type { PageCopy } from '../article/page-copy.ts';
import type { PageState } from '../platform/page-state.ts';
import { UNREACHABLE } from '../platform/result.ts';
import { timed } from '../platform/timed.ts';
import { looksAlike, type Policy } from '../settings/policy.ts';
import { watchAttention } from './attention.ts';
import { copyPage } from './copy-page.ts';
import { createCorrections, isSame } from './corrections.ts';
import type { Write } from './fold-set.ts';
import type { Folding } from './folding.ts';
import { lookLater } from './later-looks.ts';
import { AS_ASKED, BY_ITSELF, type Manner } from './manner.ts';
import { type PageReading, type Reading, readPage } from './page-reading.ts';
import { createReadings, type Readings } from './readings.ts';
import type { SessionOptions } from './session-options.ts';
import { settled } from './settled.ts';
import { createStateFeed } from './state-feed.ts';
import { type Known, stateOf } from './states.ts';
import { holdSteady } from './steady.ts';
import { createTools, type Tools } from './tools.ts';
import { startUpkeep, type Upkeep } from './upkeep.ts';

export class Session {
  readonly #options: SessionOptions;
  readonly #end = new AbortController();
  readonly #folding: Folding;
  readonly #feed;
  readonly #corrections;
  readonly #readings: Readings;
  /** How the reader picks what was missed, and sets borders right. */
  readonly picks: Tools['picks'];
  /** The undo ladder: what the reader says of folds and marks here. */
  readonly ladder: Tools['ladder'];
  /** Opens a report of a fold. Answers false where it could not. */
  readonly report: Tools['report'];
  /** What to do here: as the settings say, and the reader said here. */
  #policy: Policy;
  #status: PageState['status'] = 'no-article';
  /** What the last reading found out about the page as a whole. */
  #about: Pick<Known, 'advertorial' | 'seller'> = { advertorial: null, seller: false };
  #upkeep: Upkeep | undefined;
  /** Whether the page is shown, and at rest: before that nothing is done there, and nothing said. */
  #isSettled = false;
  /** Resolves when the first look is over and `state` can be believed. */
  started: Promise<void>;

  constructor(options: SessionOptions) {
    const { document, policy } = options;
    this.#options = options;
    this.#policy = policy;
    this.#feed = createStateFeed(options.publish);
    this.#corrections = createCorrections(policy.corrections, options.applied);
    const tools = createTools({
      ...options,
      signal: this.#end.signal,
      write: (...how: Parameters<Write>) => this.#unseen(() => holdSteady(document, ...how)),
      guard: (work) => this.#attempt(work),
      onChange: () => this.#publish(),
      corrections: this.#corrections,
      attention: watchAttention(document, this.#end.signal),
      onCorrected: (isHere) => (isHere ? void this.#read(AS_ASKED) : this.#publish()),
      onLeft: (left) => this.#obey(left),
      policyNow: () => this.#policy,
      isAdvertorial: () => this.#about.advertorial !== null,
      onBegin: () => this.#begin(),
    });
    this.#folding = tools.folding;
    this.ladder = tools.ladder;
    this.picks = tools.picks;
    this.report = tools.report;
    this.#readings = createReadings({
      basis: this.#corrections.all,
      read: (corrections) => readPage(document, { ...this.#policy, corrections }, options.analyse),
      take: (...reading) => void this.#attempt(() => this.#take(...reading)),
      isOver: () => this.#isOver(),
    });
    this.started = this.#start();
  }

  state(): PageState {
    return stateOf(this.#options.document, this.#status, { ...this.#folding.states(), ...this.#about });
  }

  /** The page as it stands, with its promos named; null where Winnow has nothing to do there. */
  copy(): PageCopy | null {
    return this.#status === 'folding' ? copyPage(this.#options.document, this.#folding.promos()) : null;
  }

  /** Does something to a fold or a mark for the reader. Answers false where it could not, as there is no such thing. */
  command(run: (folding: Folding) => boolean): boolean {
    const isDone = this.#attempt(() => run(this.#folding)) ?? false;
    this.#publish();
    return isDone;
  }

  /** Follows changed settings at once. */
  adopt(policy: Policy): void {
    this.#obey(this.ladder.adopt(policy));
  }

  #obey(policy: Policy): void {
    const before = this.#policy;
    this.#policy = policy;
    this.#attempt(() => {
      if (this.#isSettled && before.fold !== policy.fold) this.#switch(policy.fold);
      else if (this.#status === 'folding') this.#follow(before);
    });
    if (!this.#readings.areUnderWay()) this.#publish();
  }

  /** Goes on at another address, where (`isOther`) much of the page may have gone. Answers false where nothing is to be kept. */
  moved(isOther: boolean): boolean {
    this.#publish();
    this.#upkeep?.readSoon();
    return isOther ? this.#folding.isTouched() : this.#status !== 'no-article';
  }

  /** The address points to another place on the page. */
  turned(): void {
    this.#attempt(() => this.#folding.openTarget());
    this.#publish();
  }

  /** Says the state again: the browser had put the page away, and brings it back as it was. */
  resume(): void {
    this.#feed.startAnew();
    this.#publish();
  }

  /** Ends it and leaves the page as the site made it. */
  dispose(): void {
    this.#restore();
    this.ladder.clear();
    this.#end.abort();
  }

  async #start(): Promise<void> {
    const { signal } = this.#end;
    await settled(this.#options.document, signal);
    if (signal.aborted) return;
    this.#isSettled = true;
    const look = (): Promise<void> => this.#look(BY_ITSELF);
    await look();
    void lookLater(signal, () => this.#status === 'no-article', look);
  }

  /** Looks at a page for the first time, or for the first time since Winnow was switched on. */
  async #look(manner: Manner): Promise<void> {
    this.#attempt(() => this.#folding.sweep());
    if (this.#policy.fold) await this.#read(manner);
    else this.#status = 'off';
    this.#publish();
  }

  /** Reads the page, and folds and marks what there is, if it is an article. */
  async #read(manner: Manner): Promise<void> {
    await this.#readings.ask(manner);
    this.#publish();
  }

  /** Whether nothing is to be done on the page any more. */
  #isOver(): boolean {
    return this.#end.signal.aborted || !this.#policy.fold || this.#status === 'gave-up';
  }

  #take(reading: PageReading, manner: Manner, cost: number): void {
    // Nobody there to ask, as in the moment of an update, is no reason to give the page up.
    if (!reading.ok && reading.error !== UNREACHABLE) throw new Error(reading.error);
    if (!reading.ok || (!reading.value && this.#status !== 'folding')) return;
    // An application that showed an article may show something else in the same elements by now.
    const read: Partial<Reading> = reading.value ?? {};
    const { found = [], advertorial = null, top, seller = false, applied = [], isOutdated } = read;
    this.#about = { advertorial, seller };
    this.#corrections.haveApplied(applied);
    this.#begin().wasRead(cost);
    const shown = { found: this.picks.among(found), advertorial, top };
    const isAccepted = timed('winnow:fold', () => this.#folding.take(shown, manner));
    if (!isAccepted) this.#giveUp();
    else if (isOutdated) this.#upkeep?.readSoon();
  }

  #begin(): Upkeep {
    this.#status = 'folding';
    this.#upkeep ??= this.#startUpkeep();
    return this.#upkeep;
  }

  #startUpkeep(): Upkeep {
    const whenever = (work: () => void) => (): void => {
      this.#attempt(work);
      this.#publish();
    };
    return startUpkeep({
      document: this.#options.document,
      onTorn: whenever(() => this.#folding.mend() || this.#giveUp()),
      onNews: () => {
        // What is hidden is not read.
        this.#attempt(() => this.#folding.sweep());
        void this.#read(BY_ITSELF);
      },
      onTheme: whenever(() => this.ladder.repaint()),
    });
  }

  #follow(before: Policy): void {
    this.#folding.follow(this.#corrections.kept());
    const isOther = !isSame(before.corrections, this.#policy.corrections);
    if (isOther || !looksAlike(before, this.#policy)) void this.#read(AS_ASKED);
  }

  #switch(isOn: boolean): void {
    this.#restore();
    this.#status = isOn ? 'no-article' : 'off';
    if (isOn) this.started = this.#look(AS_ASKED);
  }

  #giveUp(): void {
    this.#restore();
    this.ladder.clear();
    this.#status = 'gave-up';
  }

  #restore(): void {
    this.picks.close();
    this.#folding.undoAll();
    this.#upkeep?.stop();
    this.#upkeep = undefined;
  }

  #unseen(work: () => void): void {
    if (this.#upkeep) this.#upkeep.unseen(work);
    else work();
  }

  /** On any error the page goes back to what the site made it. */
  #attempt<T>(work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      console.debug('Winnow left this page alone:', error);
      this.#giveUp();
      return undefined;
    }
  }

  #publish(): void {
    if (this.#isSettled && !this.#end.signal.aborted) this.#feed.say(this.state());
  }
}
