/** Winnow's life on one page, from its first look until the reader leaves: when to read it, what to do, what to say. */
import type { PageCopy } from '../article/page-copy.ts';
import type { Lookup } from '../platform/i18n.ts';
import type { PageState } from '../platform/page-state.ts';
import { looksAlike, type Policy } from '../settings/policy.ts';
import { watchAttention } from './attention.ts';
import { copyPage } from './copy-page.ts';
import { Folding, type Manner } from './folding.ts';
import { lookLater } from './later-looks.ts';
import { type Reading, readPage } from './page-reading.ts';
import { settled } from './settled.ts';
import { createStateFeed } from './state-feed.ts';
import { holdSteady } from './steady.ts';
import { timed } from './timed.ts';
import { startUpkeep, type Upkeep } from './upkeep.ts';

export interface SessionOptions {
  readonly document: Document;
  readonly policy: Policy;
  readonly message: Lookup;
  /** Told of each state that differs from the one before. */
  readonly publish: (state: PageState) => void;
  /** Remembers a fingerprint as "not a promo" for the site, or forgets it. */
  readonly remember: (fingerprint: string, kept: boolean) => Promise<void>;
}

const NOTHING = { folds: [], marks: [], advertorial: null, seller: false };
const BY_ITSELF: Manner = { atOnce: false, strictly: false };
const AS_ASKED: Manner = { atOnce: true, strictly: true };

export class Session {
  readonly #options: SessionOptions;
  readonly #end = new AbortController();
  readonly #folding: Folding;
  readonly #feed;
  /** Fingerprints kept here that the settings do not have, or not yet: private windows leave nothing there. */
  readonly #keptHere = new Set<string>();
  #policy: Policy;
  #status: PageState['status'] = 'no-article';
  /** What the last reading found out about the page as a whole. */
  #about: Omit<Reading, 'found'> = { advertorial: null, seller: false };
  #upkeep: Upkeep | undefined;
  /** Resolves when the first look is over and `state` can be believed. */
  readonly started: Promise<void>;

  constructor(options: SessionOptions) {
    const { document, message, policy } = options;
    const { signal } = this.#end;
    this.#options = options;
    this.#policy = policy;
    this.#feed = createStateFeed(options.publish);
    this.#folding = new Folding({
      document,
      message,
      attention: watchAttention(document, signal),
      signal,
      write: (moving, work, anchor) => this.#unseen(() => holdSteady(document, moving, work, anchor)),
      guard: (work) => this.#attempt(work),
      onChange: () => this.#publish(),
      onKeep: (id) => void this.keep(id),
    });
    this.started = this.#start();
  }

  state(): PageState {
    const { document } = this.#options;
    const all = this.#status === 'folding' ? { ...this.#folding.states(), ...this.#about } : NOTHING;
    return { url: document.URL, title: document.title, status: this.#status, ...all };
  }

  /** The page as it stands, with its promos named; null where Winnow has nothing to do there. */
  copy(): PageCopy | null {
    if (this.#status !== 'folding') return null;
    return copyPage(this.#options.document, this.#folding.promos());
  }

  /** Does something to a fold or a mark for the reader. Answers false where it could not, as there is no such thing. */
  command(run: (folding: Folding) => boolean): boolean {
    const isDone = this.#attempt(() => run(this.#folding)) ?? false;
    this.#publish();
    return isDone;
  }

  /** "Not a promo". Answers false where there is no such fold. */
  async keep(id: string): Promise<boolean> {
    const fingerprint = this.#attempt(() => this.#folding.keep(id));
    if (fingerprint === undefined) return false;
    this.#keptHere.add(fingerprint);
    this.#publish();
    await this.#options.remember(fingerprint, true);
    return true;
  }

  /** Takes `keep` back. Answers false where nothing of that id was kept. */
  async unkeep(id: string): Promise<boolean> {
    const fingerprint = this.#attempt(() => this.#folding.unkeep(id));
    if (fingerprint === undefined) return false;
    this.#keptHere.delete(fingerprint);
    this.#publish();
    await this.#options.remember(fingerprint, false);
    return true;
  }

  /** Follows changed settings at once. */
  adopt(policy: Policy): void {
    const before = this.#policy;
    this.#policy = policy;
    for (const fingerprint of policy.kept) this.#keptHere.delete(fingerprint);
    this.#attempt(() => {
      if (before.fold !== policy.fold) this.#switch(policy.fold);
      else if (this.#status === 'folding') this.#follow(before);
    });
    this.#publish();
  }

  /** Goes on where the same page got another address. Answers false where there was nothing to go on with. */
  moved(): boolean {
    this.#publish();
    this.#upkeep?.readSoon();
    return this.#upkeep !== undefined;
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
    this.#end.abort();
  }

  async #start(): Promise<void> {
    const { signal } = this.#end;
    await settled(this.#options.document, signal);
    if (signal.aborted) return;
    this.#look(BY_ITSELF);
    const isNeeded = (): boolean => this.#status === 'no-article';
    void lookLater(signal, isNeeded, () => this.#look(BY_ITSELF));
  }

  /** Looks at a page for the first time, or for the first time since Winnow was switched on. */
  #look(manner: Manner): void {
    if (this.#policy.fold) this.#attempt(() => this.#read(manner));
    else this.#status = 'off';
    this.#publish();
  }

  /** Reads the page, and folds and marks what there is, if it is an article. */
  #read(manner: Manner): void {
    const start = performance.now();
    const kept = [...this.#policy.kept, ...this.#keptHere];
    const reading = readPage(this.#options.document, { ...this.#policy, kept });
    if (!reading) return;
    const { found, ...about } = reading;
    this.#about = about;
    this.#status = 'folding';
    this.#upkeep ??= this.#startUpkeep();
    if (found.length > 0) this.#folding.prepare();
    const isAccepted = timed('winnow:fold', () => this.#folding.take(reading, manner));
    this.#upkeep.wasRead(performance.now() - start);
    if (!isAccepted) this.#giveUp();
  }

  #startUpkeep(): Upkeep {
    const whenever = (work: () => void) => (): void => {
      this.#attempt(work);
      this.#publish();
    };
    return startUpkeep({
      document: this.#options.document,
      onTorn: whenever(() => this.#folding.mend() || this.#giveUp()),
      onNews: whenever(() => this.#read(BY_ITSELF)),
      onTheme: whenever(() => this.#folding.repaint()),
    });
  }

  #follow(before: Policy): void {
    const { kept } = this.#policy;
    this.#folding.follow(new Set([...kept, ...this.#keptHere]));
    const isForgotten = before.kept.some((fingerprint) => !kept.includes(fingerprint));
    if (isForgotten || !looksAlike(before, this.#policy)) this.#read(AS_ASKED);
  }

  #switch(isOn: boolean): void {
    this.#restore();
    this.#status = 'no-article';
    if (isOn) this.#look(AS_ASKED);
    else this.#status = 'off';
  }

  #giveUp(): void {
    this.#restore();
    this.#status = 'gave-up';
  }

  #restore(): void {
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
    if (!this.#end.signal.aborted) this.#feed.say(this.state());
  }
}
