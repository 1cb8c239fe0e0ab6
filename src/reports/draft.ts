/** A report that a reader is writing: what was found, and what they say of it and share. Plain data. */
import type { Category } from '../engine/types.ts';
import type { Choices, Finding } from './build-report.ts';
import { ADDRESS_PARTS, type AddressPart, type Report, type ReportLine, type Verdict } from './schema.ts';

export interface Draft {
  readonly finding: Finding;
  readonly choices: Choices;
  /** Day in UTC on which it was begun: `2026-11-26`. */
  readonly day: string;
}

/** What is shared until the reader says otherwise. */
export const DEFAULT_SHARING = {
  addressPart: 'path',
  withText: true,
  withNeighbours: false,
  comment: '',
} as const satisfies Partial<Choices>;

/** A draft of what was found on a page, with the verdict that follows from it. */
export function draftOf(finding: Finding, meant: Category, day: string): Draft {
  const verdict = verdictOf(finding, meant);
  return { finding, choices: { ...DEFAULT_SHARING, verdict, meant: meantFor(verdict, finding, meant) }, day };
}

/** A report as a draft again: it can say no more than it said, but less, and other things of the same. */
export function draftOfReport({ verdict, given, meant, address, comment, ...report }: Report): Draft {
  const { lines, lang, zone, versions, day } = report;
  const url = address.part === 'site' ? `https://${address.text}/` : address.text;
  const finding = { url, lines: asFound(lines, verdict), given, lang, zone, versions };
  const choices = {
    verdict,
    meant,
    addressPart: address.part,
    withText: lines.length > 0,
    withNeighbours: lines.length > 0 && hasNeighbours(finding),
    comment: comment ?? '',
  };
  return { finding, choices, day };
}

/** Until the reader says something else, the promo is what was folded. */
function asFound(lines: readonly ReportLine[], verdict: Verdict): readonly ReportLine[] {
  return verdict === 'not-a-promo' ? promoAsFolded(lines) : lines;
}

/** The promo is what was folded, all of it and nothing else. */
export function promoAsFolded(lines: readonly ReportLine[]): readonly ReportLine[] {
  return lines.map((line) => ({ ...line, promo: line.folded ? 1 : 0 }));
}

/** What a reader can say of a finding: what was not folded can only have been missed. */
export function verdictsFor({ given }: Finding): readonly Verdict[] {
  return given === null
    ? ['missed-promo']
    : ['not-a-promo', 'wrong-category', 'wrong-borders', 'missed-promo'];
}

/** How much of the address can be told: of a report that was kept no more than was kept. */
export function addressPartsFor({ url }: Finding, most: AddressPart): readonly AddressPart[] {
  return url === '' ? ['none'] : ADDRESS_PARTS.slice(ADDRESS_PARTS.indexOf(most));
}

/** Whether there are lines around the block that could be shared. */
export function hasNeighbours({ lines }: Pick<Finding, 'lines'>): boolean {
  return lines.some(({ folded, promo }) => !folded && promo === 0);
}

/** With another verdict, and the category that fits it. */
export function withVerdict({ finding, choices, ...draft }: Draft, verdict: Verdict): Draft {
  const meant = meantFor(verdict, finding, choices.meant);
  return { ...draft, finding, choices: { ...choices, verdict, meant } };
}

/** With a line, by its place in the list, taken into the promo or out of it. */
export function withLine({ finding, ...draft }: Draft, at: number, isPromo: boolean): Draft {
  const promo = isPromo ? nearestPromo(finding.lines, at) : 0;
  const lines = finding.lines.map((line, index) => (index === at ? { ...line, promo } : line));
  return { ...draft, finding: { ...finding, lines } };
}

/** A line belongs to the promo above it, or else to the one below. */
function nearestPromo(lines: readonly ReportLine[], at: number): number {
  const above = lines.slice(0, at).findLast(({ promo }) => promo > 0);
  const below = lines.slice(at + 1).find(({ promo }) => promo > 0);
  return (above ?? below)?.promo ?? 1;
}

function verdictOf({ lines, given }: Finding, meant: Category): Verdict {
  if (given === null) return 'missed-promo';
  if (lines.some(({ folded, promo }) => promo !== (folded ? 1 : 0))) return 'wrong-borders';
  return meant === given ? 'not-a-promo' : 'wrong-category';
}

/** Null where the reader has to choose it. */
function meantFor(verdict: Verdict, { given }: Finding, meant: Category | null): Category | null {
  if (verdict === 'wrong-category' && meant === given) return null;
  return meant ?? given;
}
