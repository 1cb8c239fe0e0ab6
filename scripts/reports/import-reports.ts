/** Files of reports -> written cases and a page to look at them. */
import fs from 'node:fs';
import path from 'node:path';
import type { Report } from '../../src/reports/schema.ts';
import { parseCase } from '../train/case-text.ts';
import { caseOfReport } from './case-of-report.ts';
import { type LookedAt, lookPage } from './look-page.ts';
import { readReportFile } from './read-report-file.ts';
import { type LeftOut, sortOut } from './sort-out.ts';
import { unpack } from './unpack.ts';
import { validateReport } from './validate.ts';

/** What came of a run. */
export interface Imported {
  /** Files that were not read, with the reason. */
  readonly unread: readonly { readonly file: string; readonly problem: string }[];
  /** All reports of the others, in order. */
  readonly reports: readonly LookedAt[];
  /** Reports that do not fit the schema. */
  readonly rejected: number;
  /** The folder of the cases, and the page. */
  readonly cases: string;
  readonly page: string;
}

/** Names of cases that an earlier run wrote. */
const CASE = /^report-[0-9a-z]+\.txt$/;

/**
 * Reads files and writes `cases/` and `reports.html` into a folder. What an earlier run wrote there goes, so that the
 * cases are those of the files that were named; where these hold no report, nothing is written and nothing goes.
 */
export function importReports(files: readonly string[], out: string, calledIn = '.'): Imported {
  const texts = files.map((file) => ({ file, unpacked: unpackFile(path.resolve(calledIn, file)) }));
  const unread = texts.flatMap(({ file, unpacked }) =>
    unpacked.ok ? [] : [{ file, problem: unpacked.problem }],
  );
  const raw = texts.flatMap(({ file, unpacked }) =>
    unpacked.ok ? unpacked.reports.map((each) => ({ file, ...each })) : [],
  );
  const cases = path.join(out, 'cases');
  const page = path.join(out, 'reports.html');
  if (raw.length === 0) return { unread, reports: [], rejected: 0, cases, page };
  const checked = raw.map(({ problem, value, ...place }) => ({
    ...place,
    value,
    result: problem === undefined ? validateReport(value) : ({ ok: false, problem } as const),
  }));
  const sound = checked.flatMap(({ file, number, result }) =>
    result.ok ? [{ place: `${file}, report ${number}`, report: result.report }] : [],
  );
  const leftOut = sortOut(sound.map(({ report }) => report));
  emptyCases(cases);
  let at = 0;
  const reports = checked.map(({ file, number, value, result }): LookedAt => {
    if (!result.ok)
      return { file, number, value, report: undefined, isTaken: false, fate: `rejected: ${result.problem}` };
    const left = leftOut.get(at++);
    const fate = left ? fateOf(left, sound) : writeCase(result.report, cases);
    return { file, number, value, report: result.report, ...fate };
  });
  fs.writeFileSync(page, lookPage(reports));
  return { unread, reports, rejected: checked.length - sound.length, cases, page };
}

type Fate = Pick<LookedAt, 'fate' | 'isTaken'>;

function unpackFile(file: string): ReturnType<typeof unpack> {
  const read = readReportFile(file);
  return read.ok ? unpack(read.text) : read;
}

function fateOf({ reason, other }: LeftOut, sound: readonly { readonly place: string }[]): Fate {
  const place = sound[other]?.place ?? '';
  const fate =
    reason === 'duplicate'
      ? `left out: says the same as ${place}`
      : `left out: contradicts ${place}; look which is right and take the other one out of its file`;
  return { fate, isTaken: false };
}

/** Writes the case of a report, after reading it as training will. */
function writeCase(report: Report, folder: string): Fate {
  const written = caseOfReport(report);
  if (!written.ok) return { fate: `no case: ${written.problem}`, isTaken: false };
  parseCase(written.text, written.id);
  fs.writeFileSync(path.join(folder, `${written.id}.txt`), written.text);
  return { fate: `case ${written.id}`, isTaken: true };
}

/** Makes the folder of cases, or takes those of an earlier run out of it. */
function emptyCases(folder: string): void {
  fs.mkdirSync(folder, { recursive: true });
  for (const name of fs.readdirSync(folder)) if (CASE.test(name)) fs.rmSync(path.join(folder, name));
}
