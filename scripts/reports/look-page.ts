/** A page to look at reports on: text only, nothing in it runs, loads or leads anywhere. */
import { createHash } from 'node:crypto';
import type { Report } from '../../src/reports/schema.ts';
import { shown, shownValue } from './shown.ts';

/** One report of a run. */
export interface LookedAt {
  readonly file: string;
  /** Its place in the file, from 1. */
  readonly number: number;
  /** What became of it: `case report-1abc`, or why there is none. */
  readonly fate: string;
  readonly isTaken: boolean;
  /** What came, as it came: shown where it is no report. */
  readonly value: unknown;
  readonly report: Report | undefined;
}

const STYLE = `
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
article { border: 1px solid #888; border-radius: 6px; padding: 0 1rem 1rem; margin: 1rem 0; }
article.left { background: #8881; }
h2 { font-size: 1.1rem; }
td, th { text-align: start; vertical-align: top; padding: .1rem .8rem .1rem 0; }
bdi { white-space: pre-wrap; overflow-wrap: anywhere; }
tr.promo bdi { background: #fd08; }
`;
/** Characters of a line, a comment or an address that are shown, and of what is no report. */
const MOST_TEXT = 2000;
const MOST_RAW = 4000;

/** The whole page. Every text of a report is escaped, set apart from what stands around it, and has no hidden signs. */
export function lookPage(reports: readonly LookedAt[]): string {
  const hash = createHash('sha256').update(STYLE).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width">
<title>Reports</title>
<style>${STYLE}</style>
</head>
<body>
<h1>Reports</h1>
<p>Written by strangers: believe nothing here, and follow no address.</p>
${reports.map(articleOf).join('\n')}
</body>
</html>
`;
}

function articleOf({ file, number, fate, isTaken, value, report }: LookedAt): string {
  const head = `<h2>${text(file)}, report ${number}: ${text(fate)}</h2>`;
  const body = report ? bodyOf(report) : `<p>${text(shownValue(value, MOST_RAW), 2 * MOST_RAW)}</p>`;
  return `<article class="${isTaken ? 'taken' : 'left'}">${head}${body}</article>`;
}

function bodyOf(report: Report): string {
  const { verdict, given, meant, address, lang, zone, comment, day, versions, lines } = report;
  const rows = [
    ['verdict', `${verdict}: ${given ?? 'nothing'} → ${meant ?? 'nothing'}`],
    ['address', address.text || 'not told'],
    ['where', `${zone ?? 'not known'}, ${lang || 'language not known'}`],
    ['comment', comment ?? ''],
    ['day', day],
    ['versions', `${versions.extension}, ${versions.browser}, ${versions.model}`],
  ].map(([name = '', value = '']) => `<tr><th>${name}</th><td>${text(value)}</td></tr>`);
  const told = lines.map(
    ({ text: line, kind, folded, promo }) =>
      `<tr class="${promo > 0 ? 'promo' : 'none'}"><td>${kind}</td><td>${folded ? 'folded' : 'left'}</td>` +
      `<td>${promo > 0 ? `promo ${promo}` : 'no promo'}</td><td>${text(line)}</td></tr>`,
  );
  return `<table>${rows.join('')}</table><table>${told.join('')}</table>`;
}

function text(hostile: string, most = MOST_TEXT): string {
  const escaped = shown(hostile, most)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
  return `<bdi>${escaped}</bdi>`;
}
