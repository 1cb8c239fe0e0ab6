/** Has the reader report something on the page: names its places to the background, which opens the report. */
import type { Result } from '../platform/result.ts';
import type { Reported } from '../reports/reported.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { takeSnapshot } from '../snapshot/take-snapshot.ts';
import type { Folding } from './folding.ts';
import type { Found } from './found.ts';
import { runOf } from './picker/describe.ts';
import type { Picks } from './picks.ts';

/** Has the background open a report. It never rejects. */
export type OpenReport = (snapshot: Snapshot, reported: Reported, url: string) => Promise<Result<void>>;

export interface ReportingOptions {
  readonly document: Document;
  readonly openReport: OpenReport;
  readonly folding: Pick<Folding, 'known'>;
  readonly picks: Pick<Picks, 'deedOf'>;
}

/** What the reader says is one promo or several, and what Winnow itself had folded there. */
export interface Reportable {
  readonly fresh: readonly Found[];
  /** Empty where Winnow had missed it. */
  readonly origin: readonly Found[];
}

/** Opens a report of a fold, of one that was kept, or of what was picked. Answers false where it could not. */
export async function report(options: ReportingOptions, id: string): Promise<boolean> {
  const found = options.folding.known(id);
  if (!found) return false;
  return reportAll(options, options.picks.deedOf(found) ?? { fresh: [found], origin: [found] });
}

/** The same for what was just picked. */
export async function reportAll(
  { document, openReport }: Pick<ReportingOptions, 'document' | 'openReport'>,
  { fresh, origin }: Reportable,
): Promise<boolean> {
  const [first] = fresh;
  if (!first) return false;
  const { category, zone } = first.fold;
  const runs = (list: readonly Found[]): Reported['folded'] =>
    list.flatMap(({ elements }) => runOf(elements) ?? []);
  const given = origin[0]?.fold.category ?? null;
  const reported = { given, meant: category, zone, folded: runs(origin), promos: runs(fresh) };
  return (await openReport(takeSnapshot(document).snapshot, reported, document.URL)).ok;
}
