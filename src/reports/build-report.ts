/** What a reader chose to say -> the report, with nothing in it that the preview does not show. */
import type { Category, Zone } from '../engine/types.ts';
import { hasItsCategories, isReport, showsIt } from './check-report.ts';
import { cleanText, cutText } from './clean-text.ts';
import { redact } from './redact.ts';
import { addressFor } from './redact-address.ts';
import { redactGreeted } from './redact-names.ts';
import {
  type AddressPart,
  LIMITS,
  type Report,
  type ReportLine,
  type ReportVersions,
  type Verdict,
} from './schema.ts';
import { withoutMiddle } from './without-middle.ts';

/** What the report is about: found by Winnow, not chosen by the reader. */
export interface Finding {
  /** The page's address in full; how much of it is told is the reader's choice. */
  readonly url: string;
  /** The block's lines in page order as they are on the page, with the lines around it, if they are at hand. */
  readonly lines: readonly ReportLine[];
  /** What Winnow took the block for; null where it saw no promo. */
  readonly given: Category | null;
  /** As `PageReport.lang`. */
  readonly lang: string;
  readonly zone: Zone | null;
  /** The browser's version may be longer than it is told. */
  readonly versions: ReportVersions;
}

/** What the reader says, and what they share. */
export interface Choices {
  readonly verdict: Verdict;
  /** What the block is; of no account where it is no promo. */
  readonly meant: Category | null;
  readonly addressPart: AddressPart;
  readonly withText: boolean;
  /** The lines before and after the block. */
  readonly withNeighbours: boolean;
  readonly comment: string;
}

/** Why there is no report: the categories, or the lines, are not such that they say what the verdict says. */
export type ReportProblem = 'categories' | 'lines' | 'details';

export type BuiltReport =
  | { readonly ok: true; readonly report: Report }
  | { readonly ok: false; readonly reason: ReportProblem };

/** Lines longer than their share of a long block are cut, but never shorter than this. */
const LEAST_CUT = 80;
/** A line longer than this is cut before it is redacted, at the end of a word. */
const LONGEST_READ = 50_000;

/**
 * Builds a report. `now` gives its day and nothing more. Fails with `categories` or `lines` where these do not say what
 * the verdict says (`wrong-category` with the same category, `wrong-borders` with the same lines …), with `details` where
 * language or versions are not as the format has them.
 */
export function buildReport(finding: Finding, choices: Choices, now: Date): BuiltReport {
  const { verdict } = choices;
  const comment = cutText(redact(readable(choices.comment)), LIMITS.comment);
  const report: Report = {
    verdict,
    given: verdict === 'missed-promo' ? null : finding.given,
    meant: verdict === 'not-a-promo' ? null : choices.meant,
    address: addressFor(finding.url, choices.addressPart),
    lines: choices.withText ? linesFor(finding.lines, choices) : [],
    lang: finding.lang,
    zone: finding.zone,
    ...(comment !== '' && { comment }),
    day: now.toISOString().slice(0, 10),
    versions: { ...finding.versions, browser: majorOf(finding.versions.browser) },
  };
  if (!hasItsCategories(report)) return { ok: false, reason: 'categories' };
  if ((choices.withText && report.lines.length === 0) || !showsIt(report))
    return { ok: false, reason: 'lines' };
  return isReport(report) ? { ok: true, report } : { ok: false, reason: 'details' };
}

/** The lines as they are told: cleaned, redacted, cut. */
function linesFor(lines: readonly ReportLine[], { verdict, withNeighbours }: Choices): readonly ReportLine[] {
  const told = redactLines(lines)
    .filter(({ text }) => text !== '')
    .map(({ text, kind, folded, promo }) => ({
      text,
      kind,
      folded: verdict !== 'missed-promo' && folded,
      promo: verdict === 'not-a-promo' ? 0 : promo,
    }));
  const isOfBlock = ({ folded, promo }: ReportLine): boolean => folded || promo > 0;
  const first = told.findIndex(isOfBlock);
  const end = told.findLastIndex(isOfBlock) + 1;
  if (first < 0) return [];
  const around = withNeighbours ? LIMITS.neighbours : 0;
  const block = cutBlock(told.slice(first, end));
  const near = (list: readonly ReportLine[]): readonly ReportLine[] => cutLines(list, LIMITS.line);
  return [
    ...near(told.slice(Math.max(0, first - around), first)),
    ...block,
    ...near(told.slice(end, end + around)),
  ];
}

/** The lines redacted. Who is greeted may stand in a line of its own; a button there says what it does. */
function redactLines(lines: readonly ReportLine[]): readonly ReportLine[] {
  let before = '';
  return lines.map((line) => {
    const text = redact(readable(line.text));
    const greeted = line.kind === 'btn' ? text : redactGreeted(before, text);
    if (text !== '') before = text;
    return { ...line, text: greeted };
  });
}

/** A long block loses its middle, then the ends of its long lines: both borders stay. */
function cutBlock(block: readonly ReportLine[]): readonly ReportLine[] {
  const lines = withoutMiddle(block);
  const length = lines.reduce((sum, { text }) => sum + text.length, 0);
  const share = Math.max(LEAST_CUT, Math.floor(LIMITS.block / lines.length));
  return cutLines(lines, length > LIMITS.block ? Math.min(LIMITS.line, share) : LIMITS.line);
}

function cutLines(lines: readonly ReportLine[], most: number): readonly ReportLine[] {
  return lines.map((line) => ({ ...line, text: cutText(line.text, most) }));
}

function readable(text: string): string {
  if (text.length <= LONGEST_READ) return cleanText(text);
  const head = text.slice(0, LONGEST_READ);
  return cleanText(head.slice(0, Math.max(head.search(/\S*$/), 0)));
}

/** `Firefox 140.0.2` is told as `Firefox 140`. */
function majorOf(version: string): string {
  return version.replace(/^(\D+ \d+)\..*$/, '$1');
}
