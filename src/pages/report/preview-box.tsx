/** The report as it will be handed over, to the last byte. */
import type { JSX } from 'preact';
import { language, message } from '../../platform/i18n.ts';
import type { ReportProblem } from '../../reports/build-report.ts';
import type { Verdict } from '../../reports/schema.ts';
import type { Outcome } from './state.ts';

export interface PreviewBoxProps {
  readonly outcome: Outcome;
  readonly verdict: Verdict;
}

/** A line of the text with what a page or a reader wrote: it may run in any direction, and take nothing else along. */
const WRITTEN = /^(\s*"[a-z]+": ")(.*)(",?\n)$/;

function Line({ text }: { readonly text: string }): JSX.Element {
  const [, before, written, after] = WRITTEN.exec(text) ?? [];
  if (written === undefined) return <span class="preview-line">{text}</span>;
  return (
    <span class="preview-line">
      {before}
      <bdi>{written}</bdi>
      {after}
    </span>
  );
}

function sizeText(text: string): string {
  const bytes = new TextEncoder().encode(text).length;
  return new Intl.NumberFormat(language(), { style: 'unit', unit: 'byte', unitDisplay: 'long' }).format(
    bytes,
  );
}

function problemKey(reason: ReportProblem, verdict: Verdict): string {
  if (reason === 'categories') return 'report_lackCategory';
  if (reason === 'details') return 'report_lackDetails';
  return verdict === 'wrong-borders' ? 'report_lackBorders' : 'report_lackWords';
}

function Preview({ text }: { readonly text: string }): JSX.Element {
  return (
    <>
      <p class="box-hint">{message('report_previewHint')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must get into it */}
      <section class="preview" aria-labelledby="preview-title" tabIndex={0}>
        <pre id="preview" dir="ltr">
          {text.split(/(?<=\n)/).map((line, at) => (
            <Line key={at} text={line} />
          ))}
        </pre>
      </section>
      <p class="box-hint">{sizeText(text)}</p>
    </>
  );
}

export function PreviewBox({ outcome, verdict }: PreviewBoxProps): JSX.Element {
  return (
    <div class="box">
      <h2 class="box-title" id="preview-title">
        {message('report_preview')}
      </h2>
      <p class="lack" role="status">
        {!outcome.ok && message(problemKey(outcome.reason, verdict))}
      </p>
      {outcome.ok && <Preview text={outcome.text} />}
    </div>
  );
}
