/** Makes a draft of what a reader points at on a page, and opens it in a tab of its own. */
import { parseAddress } from '../engine/address.ts';
import { forgetDraft, storeNewDraft } from '../platform/draft-store.ts';
import type { Sender } from '../platform/messaging.ts';
import { openReport as openPage } from '../platform/own-pages.ts';
import { isReported } from '../platform/reported-check.ts';
import { failure, failureOf, type Result, success } from '../platform/result.ts';
import { versions } from '../platform/versions.ts';
import { draftOf } from '../reports/draft.ts';
import { findingOnPage } from '../reports/finding-on-page.ts';
import type { Reported } from '../reports/reported.ts';
import { documentOf } from '../snapshot/document-of.ts';
import { isSnapshot, type Snapshot } from '../snapshot/snapshot.ts';

const REFUSED = failure('refused');

/** Throws where it is no snapshot. A page can only report of its own site, as the browser knows it. */
export async function openReport(
  { tabId, url: known, isPrivate }: Sender,
  snapshot: Snapshot,
  reported: Reported,
  url: string,
): Promise<Result<void>> {
  if (tabId === undefined || !isSnapshot(snapshot) || !isReported(reported)) return REFUSED;
  if (parseAddress(url)?.origin !== new URL(known).origin) return REFUSED;
  const finding = findingOnPage(documentOf(snapshot), reported, url, versions());
  if (!finding) return failure('no words');
  const draft = draftOf(finding, reported.meant, new Date().toISOString().slice(0, 10));
  const stored = await storeNewDraft({ draft, most: 'full', entry: null, isPrivate });
  if (!stored.ok) return stored;
  try {
    await openPage(tabId, stored.value);
    return success(undefined);
  } catch (thrown) {
    // Nobody would take it from there, of a private window neither.
    await forgetDraft(stored.value);
    return failureOf(thrown);
  }
}
