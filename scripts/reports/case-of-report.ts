/** A report -> a written case that training and evaluation read: its block in an invented article of its language. */

import { cleanText } from '../../src/reports/clean-text.ts';
import { redact } from '../../src/reports/redact.ts';
import type { Report, ReportLine } from '../../src/reports/schema.ts';
import { hashOf } from '../train/random.ts';
import { siteOfReport, subjectOf } from './sort-out.ts';
import { STORIES } from './stories.ts';

/** Keeps the reports that do not tell their site together, and apart from written cases. */
const NO_SITE = 'unknown.invalid';

export type CaseOfReport =
  | {
      readonly ok: true;
      /** The file's name without its ending. */
      readonly id: string;
      /** As `parseCase` reads it. */
      readonly text: string;
    }
  /** Why it cannot be learned from, and what to do instead. */
  | { readonly ok: false; readonly problem: string };

/** Writes the case of a report. What was not redacted by hand is redacted here, since anybody can write a report. */
export function caseOfReport(report: Report): CaseOfReport {
  const story = STORIES[report.lang];
  const { zone } = report;
  if (zone !== null && zone !== 'inside' && zone !== 'after')
    return {
      ok: false,
      problem: `stands outside of the article (${zone}), where written cases have no place: label its page`,
    };
  if (!story)
    return {
      ok: false,
      problem: `is in a language without a story ("${report.lang}"): add one to scripts/reports/stories.ts`,
    };
  const rows = report.lines.flatMap((line) => rowOf(line, report));
  if (rows.length === 0) return { ok: false, problem: 'has no text to learn from: look at its page' };
  const [title = '', ...paragraphs] = story.map((text, index) => `A ${index === 0 ? 'h2' : 'p'} ${text}`);
  const before = zone === 'after' ? paragraphs.length : paragraphs.length / 2;
  const head = [`${report.lang} ${siteOfReport(report) || NO_SITE}`, story[0]];
  const body = [title, ...paragraphs.slice(0, before), ...rows, ...paragraphs.slice(before)];
  const id = `report-${hashOf(`${report.verdict} ${subjectOf(report)}`).toString(36)}`;
  return { ok: true, id, text: `${[...head, ...body].join('\n')}\n` };
}

/** A line with its label; none where nothing of it is left. */
function rowOf(line: ReportLine, report: Report): readonly string[] {
  const text = cleanText(redact(cleanText(line.text)));
  return text === '' ? [] : [`${labelOf(line, report)} ${line.kind} ${text}`];
}

/** What Winnow folded inside of the article and is no promo is read there; of what stands around it nobody says. */
function labelOf({ kind, folded, promo }: ReportLine, { meant, zone }: Report): string {
  if (promo > 0) return `P${promo}:${meant}`;
  return folded && zone !== 'after' && ['h2', 'p', 'li'].includes(kind) ? 'A' : 'N';
}
