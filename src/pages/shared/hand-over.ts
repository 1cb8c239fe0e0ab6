/** The ways in which reports leave the browser by the reader's hand: each gives the very bytes of `serialise`. */
import type { ReportBundle } from '../../reports/schema.ts';
import { reportFileName, serialise } from '../../reports/serialise.ts';
import { copyText, download } from './hand-text.ts';

/** Saves reports as a file. Answers its name. */
export function saveReports(bundle: ReportBundle): string {
  const name = reportFileName(bundle);
  download({ name, type: 'application/json', text: serialise(bundle) });
  return name;
}

/** Copies reports. Answers false where the browser does not allow it. */
export function copyReports(bundle: ReportBundle): Promise<boolean> {
  return copyText(serialise(bundle));
}
