/** Reports -> the one text that is previewed, saved, copied and handed over. */
import { LIMITS, REPORT_FORMAT, REPORT_VERSION, type Report, type ReportBundle } from './schema.ts';

/** Several reports as one file; undefined for none, and for more than 50: those are handed over in parts. */
export function bundleOf(reports: readonly Report[]): ReportBundle | undefined {
  if (reports.length === 0 || reports.length > LIMITS.reports) return undefined;
  return { format: REPORT_FORMAT, version: REPORT_VERSION, reports };
}

/** The file's text, in UTF-8 its bytes: the same for the same bundle, wherever it is shown or handed over. */
export function serialise({ format, version, reports }: ReportBundle): string {
  return `${JSON.stringify({ format, version, reports: reports.map(inOrder) }, null, 1)}\n`;
}

/** Whether two reports are the same to the last byte. */
export function isSameReport(one: Report, other: Report): boolean {
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
}

/** The fields in the order in which readers get to see them: browsers give them back from storage in another. */
function inOrder({
  verdict,
  given,
  meant,
  address,
  lines,
  lang,
  zone,
  comment,
  day,
  versions,
}: Report): Report {
  const { extension, browser, model } = versions;
  return {
    verdict,
    given,
    meant,
    address: { part: address.part, text: address.text },
    lines: lines.map(({ text, kind, folded, promo }) => ({ text, kind, folded, promo })),
    lang,
    zone,
    ...(comment !== undefined && { comment }),
    day,
    versions: { extension, browser, model },
  };
}

/** `winnow-reports-2026-11-26.json`, by the newest of the reports. */
export function reportFileName({ reports }: ReportBundle): string {
  const days = reports.map(({ day }) => day).sort();
  return `${REPORT_FORMAT}-${days.at(-1) ?? ''}.json`;
}
