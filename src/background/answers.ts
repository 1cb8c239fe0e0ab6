/** What the background answers. It remembers nothing between two messages: browsers end it whenever they like. */
import { analyse } from '../engine/analyse.ts';
import { foldAt } from '../engine/fold-at.ts';
import type { AnalyseOptions, Category, FoldAt, SiblingRun } from '../engine/types.ts';
import { isText } from '../engine/unchecked.ts';
import { isAnalyseOptions, isSiblingRun } from '../platform/analyse-options-check.ts';
import { showBadge } from '../platform/badge.ts';
import { message, plural } from '../platform/i18n.ts';
import type { AnalysedPage, ToBackground } from '../platform/messages.ts';
import type { Handlers, Sender } from '../platform/messaging.ts';
import { changeOutbox } from '../platform/outbox-store.ts';
import type { PageState } from '../platform/page-state.ts';
import { isPageState } from '../platform/page-state-check.ts';
import { storePage } from '../platform/page-store.ts';
import { failure, type Result, success } from '../platform/result.ts';
import { changeSettings } from '../platform/settings-store.ts';
import { signTexts } from '../platform/sign-texts.ts';
import { timed } from '../platform/timed.ts';
import { isOutboxChange, type OutboxChange } from '../reports/outbox-change.ts';
import { isChange, type SettingsChange } from '../settings/change.ts';
import { isSaidCorrection, type SaidCorrection } from '../settings/corrections.ts';
import { siteOf } from '../settings/site.ts';
import { documentOf } from '../snapshot/document-of.ts';
import { isSnapshot, type Snapshot } from '../snapshot/snapshot.ts';
import { openReport } from './open-report.ts';
import { badgeFor } from './page-badge.ts';

const REFUSED = failure('refused');

/** Throws where it is no snapshot, or the engine fails: the page is told so, and left alone. */
function analysePage({ tabId }: Sender, snapshot: Snapshot, options: AnalyseOptions): Result<AnalysedPage> {
  if (tabId === undefined || !isSnapshot(snapshot) || !isAnalyseOptions(options)) return REFUSED;
  const report = timed('winnow:engine', () => analyse(documentOf(snapshot), options));
  return success({ report, texts: signTexts(report, message) });
}

/** Throws where it is no snapshot, as `analysePage` does. */
function describeRun({ tabId }: Sender, snapshot: Snapshot, run: SiblingRun, url: string): Result<FoldAt> {
  if (tabId === undefined || !isSnapshot(snapshot) || !isSiblingRun(run) || !isText(url)) return REFUSED;
  return success(foldAt(documentOf(snapshot), run, url));
}

async function publish({ tabId }: Sender, state: PageState): Promise<Result<void>> {
  if (tabId === undefined || !isPageState(state)) return REFUSED;
  const [stored] = await Promise.all([
    storePage(tabId, state),
    showBadge(tabId, badgeFor(state, { message, plural })),
  ]);
  return stored;
}

/** Answers whether it is remembered: of private windows nothing is. */
async function remember({ isPrivate }: Sender, by: SettingsChange): Promise<Result<boolean>> {
  if (isPrivate) return success(false);
  const changed = await changeSettings(by);
  return changed.ok ? success(true) : changed;
}

/** The site is taken from the browser's word about the sender: a page can only speak for itself. */
async function correct(sender: Sender, correction: SaidCorrection, on: boolean): Promise<Result<boolean>> {
  const site = siteOf(sender.url);
  if (sender.tabId === undefined || site === undefined || !isSaidCorrection(correction)) return REFUSED;
  const { verdict, category, print, words } = correction;
  const day = new Date().toISOString().slice(0, 10);
  return remember(
    sender,
    on
      ? { kind: 'correct', correction: { site, verdict, category, print, words, day, times: 0 } }
      : { kind: 'uncorrect', site, print },
  );
}

async function leave(sender: Sender, what: Category | null, isLeft: boolean): Promise<Result<boolean>> {
  const site = siteOf(sender.url);
  const on = !isLeft;
  const change =
    what === null ? { kind: 'site', site, on } : { kind: 'category-here', site, category: what, on };
  if (sender.tabId === undefined || typeof isLeft !== 'boolean' || !isChange(change)) return REFUSED;
  return remember(sender, change);
}

async function countApplied(sender: Sender, prints: readonly string[]): Promise<Result<void>> {
  const change = { kind: 'applied', site: siteOf(sender.url), prints };
  if (sender.tabId === undefined || !isChange(change)) return REFUSED;
  return sender.isPrivate ? success(undefined) : changeSettings(change);
}

async function change(sender: Sender, by: SettingsChange): Promise<Result<void>> {
  return sender.tabId === undefined && isChange(by) ? changeSettings(by) : REFUSED;
}

async function changeReports(sender: Sender, by: OutboxChange): Promise<Result<number | null>> {
  if (sender.tabId !== undefined || !isOutboxChange(by)) return REFUSED;
  return sender.isPrivate && by.kind === 'keep' && by.id === null ? REFUSED : changeOutbox(by);
}

export const answers: Handlers<ToBackground> = {
  'page:analyse': analysePage,
  'page:describe': describeRun,
  'page:publish': publish,
  'block:correct': correct,
  'site:leave': leave,
  'corrections:applied': countApplied,
  'report:open': openReport,
  'outbox:change': changeReports,
  'settings:change': change,
};
