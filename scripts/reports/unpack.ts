/** A file's text -> the reports in it, none of them looked at yet. */
import { LIMITS, REPORT_FORMAT, REPORT_VERSION } from '../../src/reports/schema.ts';
import { scanJson } from './scan-json.ts';
import { shown, shownValue } from './shown.ts';

/** A report as it came. */
export interface RawReport {
  /** Its place in the file, from 1. */
  readonly number: number;
  readonly value: unknown;
  /** What is wrong with it as text, if anything is. */
  readonly problem?: string;
}

export type Unpacked =
  | { readonly ok: true; readonly reports: readonly RawReport[] }
  | { readonly ok: false; readonly problem: string };

/** Takes a bundle or a single report apart. What is wrong with one report of a bundle leaves the others alone. */
export function unpack(text: string): Unpacked {
  const { problem, byReport } = scanJson(text);
  if (problem !== undefined) return { ok: false, problem: shown(problem, 200) };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, problem: 'is no JSON: copy the whole of it, from the first { to the last }' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { ok: false, problem: 'holds no report: expected a bundle or a report' };
  if (Object.hasOwn(value, 'verdict')) {
    // The one list of a report that comes alone is its lines: what is wrong with one of them is so with all of it.
    const [inLine] = byReport.values();
    return { ok: true, reports: [rawReport(1, value, inLine)] };
  }
  const wrong = envelopeProblem(value as Record<string, unknown>);
  if (wrong !== undefined) return { ok: false, problem: wrong };
  const reports = (value as { reports: readonly unknown[] }).reports.map((each, index) =>
    rawReport(index + 1, each, byReport.get(index)),
  );
  return { ok: true, reports };
}

function rawReport(number: number, value: unknown, problem: string | undefined): RawReport {
  return { number, value, ...(problem !== undefined && { problem: shown(problem, 200) }) };
}

function envelopeProblem(bundle: Readonly<Record<string, unknown>>): string | undefined {
  const { format, version, reports } = bundle;
  if (format !== REPORT_FORMAT) return `holds no reports: its "format" is not "${REPORT_FORMAT}"`;
  if (version !== REPORT_VERSION)
    return `is of version ${shownValue(version, 20)}: this Winnow reads version ${REPORT_VERSION}, look for a newer one`;
  const strange = Object.keys(bundle).find((key) => !['format', 'version', 'reports'].includes(key));
  if (strange !== undefined) return `has "${shown(strange, 40)}", which no bundle has: take it out`;
  if (!Array.isArray(reports) || reports.length === 0)
    return 'holds no reports: "reports" is no list of them';
  return reports.length > LIMITS.reports
    ? `holds ${reports.length} reports: put at most ${LIMITS.reports} into a file`
    : undefined;
}
