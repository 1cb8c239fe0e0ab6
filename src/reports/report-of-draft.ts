/** A draft -> the report that it would be as it stands. */
import { type BuiltReport, buildReport } from './build-report.ts';
import { type Draft, promoAsFolded } from './draft.ts';

/** The report as it stands, or what it lacks. Borders that were drawn count only where they are what is wrong. */
export function reportOfDraft({ finding, choices, day }: Draft): BuiltReport {
  const isAsFolded = choices.verdict === 'wrong-category';
  const lines = isAsFolded ? promoAsFolded(finding.lines) : finding.lines;
  return buildReport({ ...finding, lines }, choices, new Date(`${day}T00:00Z`));
}
