/** Reports -> the one text that is previewed, saved, copied and handed over. */
import { LIMITS, REPORT_FORMAT, REPORT_VERSION, type Report, type ReportBundle } from './schema.ts';

/** Several reports as one file; undefined for none, and for more than 50: those are handed over in parts. */
export function bundleOf(reports: readonly Report[]): ReportBundle | undefined {
  if (reports.length === 0 || reports.length > LIMITS.reports) return undefined;
  return { format: REPORT_FORMAT, version: REPORT_VERSION, reports };
}

/** The file's text, in UTF-8 its bytes: the same for the same bundle, wherever it is shown or handed over. */
export function serialise(bundle: ReportBundle): string {
  return `${JSON.stringify(bundle, null, 1)}\n`;
}

/** `winnow-reports-2026-11-26.json`, by the newest of the reports. */
export function reportFileName({ reports }: ReportBundle): string {
  const days = reports.map(({ day }) => day).sort();
  return `${REPORT_FORMAT}-${days.at(-1) ?? ''}.json`;
}
