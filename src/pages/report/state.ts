/** All that the report page shows, as plain data. */
import type { Category } from '../../engine/types.ts';
import type { SavedDraft } from '../../platform/draft-store.ts';
import type { BuiltReport, Choices } from '../../reports/build-report.ts';
import type { DEFAULT_SHARING } from '../../reports/draft.ts';
import { EMPTY_OUTBOX, type Outbox } from '../../reports/outbox.ts';
import { reportOfDraft } from '../../reports/report-of-draft.ts';
import type { ReportBundle, Verdict } from '../../reports/schema.ts';
import { bundleOf, isSameReport, serialise } from '../../reports/serialise.ts';
import { NOTHING_SAID, type Said } from '../shared/said-of-outbox.ts';

/** How things stand with the report that the page's address names. */
export type Opening =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly saved: SavedDraft }
  /** It was there once, and is no longer. */
  | { readonly kind: 'gone' };

export interface ReportState {
  readonly opening: Opening;
  readonly outbox: Outbox;
  readonly said: Said;
}

export const INITIAL: ReportState = {
  opening: { kind: 'loading' },
  outbox: EMPTY_OUTBOX,
  said: NOTHING_SAID,
};

/** The draft as it is to be handed over: the bundle and its text, or what it lacks. */
export type Outcome =
  | { readonly ok: true; readonly bundle: ReportBundle; readonly text: string }
  | Extract<BuiltReport, { readonly ok: false }>;

/** What stands in the preview is what every way of handing over gives. */
export function outcomeOf({ draft }: SavedDraft): Outcome {
  const built = reportOfDraft(draft);
  const bundle = built.ok ? bundleOf([built.report]) : undefined;
  if (bundle) return { ok: true, bundle, text: serialise(bundle) };
  return built.ok ? { ok: false, reason: 'details' } : built;
}

/** Whether the outbox has the report as it is shown. */
export function isKept(
  { outbox }: ReportState,
  { entry }: SavedDraft,
  { reports: [report] }: ReportBundle,
): boolean {
  const kept = outbox.entries.find(({ id }) => id === entry)?.report;
  return kept !== undefined && report !== undefined && isSameReport(kept, report);
}

/** What of a draft is shared. */
export type Sharing = Partial<Pick<Choices, keyof typeof DEFAULT_SHARING>>;

/** What the reader can do here. */
export interface ReportActions {
  readonly setVerdict: (verdict: Verdict) => void;
  readonly setMeant: (meant: Category) => void;
  /** Takes the line of that place into the promo, or out of it. */
  readonly setLine: (at: number, isPromo: boolean) => void;
  readonly share: (sharing: Sharing) => void;
  readonly save: () => void;
  readonly copy: () => void;
  /** The reader follows the link to the page for reports, at that host. */
  readonly opened: (host: string) => void;
  /** Keeps it in the outbox, or its changes. */
  readonly keep: () => void;
  /** Takes back what was said last. */
  readonly undo: () => void;
}
