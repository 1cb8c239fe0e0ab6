/** One reading of the live page: a snapshot of it goes to the background, what the engine found there comes back. */
import { mayBeArticle } from '../engine/may-be-article.ts';
import type { Advertorial, AnalyseOptions, PageReport } from '../engine/types.ts';
import { failureOf, type Result, success } from '../platform/result.ts';
import { timed } from '../platform/timed.ts';
import type { Policy } from '../settings/policy.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { type TakenSnapshot, takeSnapshot } from '../snapshot/take-snapshot.ts';
import { isBelow } from './boxes.ts';
import { type Changes, watchChanges } from './changes.ts';
import { type Found, locate } from './found.ts';

/** Has the engine look at a page. It never rejects. */
export type Analyse = (snapshot: Snapshot, options: AnalyseOptions) => Promise<Result<PageReport>>;

/** What one reading found. */
export interface Reading {
  /** What is to be folded and to be marked. */
  readonly found: readonly Found[];
  /** Set where the page as a whole is a promo. */
  readonly advertorial: Advertorial | null;
  /** What a word about the page may stand before; undefined where there is nothing. */
  readonly top: Element | undefined;
  /** Whether the publisher sells what it writes about. */
  readonly seller: boolean;
  /** Prints of the corrections that applied. */
  readonly applied: readonly string[];
  /** Whether the page changed something that was found, which is left out then: it should be read again. */
  readonly isOutdated: boolean;
}

/** A success without a value where the page is no article; a failure where that cannot be told. */
export type PageReading = Result<Reading | undefined>;

/** What there is by the given policy. Never rejects. */
export async function readPage(document: Document, policy: Policy, analyse: Analyse): Promise<PageReading> {
  const changes = watchChanges(document);
  try {
    const { scope, categories, corrections, leanings } = policy;
    const options = { url: document.URL, scope, categories, corrections, leanings };
    const asked = timed('winnow:analyse', () => {
      if (!mayBeArticle(document)) return undefined;
      const taken = takeSnapshot(document);
      return { taken, answer: analyse(taken.snapshot, options) };
    });
    const answer = await asked?.answer;
    if (!asked || !answer) return success(undefined);
    if (!answer.ok) return answer;
    return success(answer.value.isArticle ? located(answer.value, policy, asked.taken, changes) : undefined);
  } catch (thrown) {
    return failureOf(thrown);
  } finally {
    changes.stop();
  }
}

/** What a report says, with the elements it says it of, as far as they are still what they were, and in scope. */
function located(
  { folds, marks, advertorial, seller, applied, end }: PageReport,
  { scope, marks: withMarks }: Policy,
  { elementsOf }: TakenSnapshot,
  { isUntouched }: Changes,
): Reading {
  const [last] = end ? elementsOf(end) : [];
  // What the reader pointed at may be anywhere.
  const isMeant = ({ fold: { zone, confidence }, elements }: Found): boolean =>
    scope === 'page' || zone !== 'side' || confidence === 1 || (!!last && isBelow(elements, last));
  const all = [
    ...locate(folds, true, elementsOf),
    ...locate(withMarks ? marks : [], false, elementsOf),
  ].filter(isMeant);
  const found = all.filter(({ elements }) => isUntouched(elements));
  const [top] = advertorial?.place ? elementsOf(advertorial.place) : [];
  return { found, advertorial, top, seller, applied, isOutdated: found.length < all.length };
}
