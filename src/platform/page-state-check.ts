/** Tells a page's state from anything else that came by message or lies in storage. */
import { type Advertorial, type Fold, REASON_CODES, type Reason, ZONES } from '../engine/types.ts';
import { fieldsOf, isCategory, isListOf, isOneOf, isText } from '../engine/unchecked.ts';
import type { FoldState, MarkState, PageState } from './page-state.ts';

const STATUSES: readonly PageState['status'][] = ['folding', 'off', 'no-article', 'gave-up'];
const FOLD_STATUSES: readonly FoldState['status'][] = ['folded', 'open', 'kept'];
const SOURCES: readonly Advertorial['source'][] = ['label', 'markup', 'address'];
const MARK_STATUSES: readonly MarkState['status'][] = ['marked', 'kept'];

function isReason(value: unknown): value is Reason {
  const { code, quote } = fieldsOf<Reason>(value);
  return isOneOf(REASON_CODES, code) && isText(quote);
}

/** Says whether a value is a fold, as far as pages look at it. */
export function isFold(value: unknown): value is Fold {
  const { id, category, confidence, zone, excerpt, text, reasons, fingerprint, print } =
    fieldsOf<Fold>(value);
  return (
    [id, excerpt, text, fingerprint, print].every(isText) &&
    isCategory(category) &&
    typeof confidence === 'number' &&
    isOneOf(ZONES, zone) &&
    isListOf(reasons, isReason)
  );
}

function isFoldState(value: unknown): value is FoldState {
  const { fold, status } = fieldsOf<FoldState>(value);
  return isFold(fold) && isOneOf(FOLD_STATUSES, status);
}

function isMarkState(value: unknown): value is MarkState {
  const { fold, status } = fieldsOf<MarkState>(value);
  return isFold(fold) && isOneOf(MARK_STATUSES, status);
}

/** Says whether a value is what is known of an advertisement as a whole, or null. */
export function isAdvertorial(value: unknown): value is Advertorial | null {
  const { source, quote } = fieldsOf<Advertorial>(value);
  return value === null || (isOneOf(SOURCES, source) && isText(quote));
}

/** Says whether a value is the state of a page, as far as background and popup look at it. */
export function isPageState(value: unknown): value is PageState {
  const { url, title, status, folds, marks, advertorial, seller } = fieldsOf<PageState>(value);
  return (
    isText(url) &&
    isText(title) &&
    isOneOf(STATUSES, status) &&
    isListOf(folds, isFoldState) &&
    isListOf(marks, isMarkState) &&
    isAdvertorial(advertorial) &&
    typeof seller === 'boolean'
  );
}
