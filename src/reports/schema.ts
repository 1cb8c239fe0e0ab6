/** What a reader hands over about blocks that Winnow got wrong, as types: `report-schema.json` is the same for others. */
import type { Category, Zone } from '../engine/types.ts';

export const REPORT_FORMAT = 'winnow-reports';
export const REPORT_VERSION = 1;

/** What Winnow got wrong: see `report-schema.json` for each. */
export const VERDICTS = ['not-a-promo', 'missed-promo', 'wrong-borders', 'wrong-category'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** How much of the page's address is told, the most first. */
export const ADDRESS_PARTS = ['full', 'path', 'site', 'none'] as const;
export type AddressPart = (typeof ADDRESS_PARTS)[number];

/** What a line is on the page: heading, paragraph, list item, button or link, caption of a picture, fine print. */
export const LINE_KINDS = ['h2', 'p', 'li', 'btn', 'img', 'small'] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/** Bounds of the format; a test holds `report-schema.json` to the same. */
export const LIMITS = {
  /** Reports in one file. */
  reports: 50,
  /** Lines of the block itself. */
  blockLines: 40,
  /** Lines before the block, and as many after it. */
  neighbours: 3,
  /** Characters of one line, of all lines of a block together, of a comment, of an address. */
  line: 800,
  block: 4000,
  comment: 1000,
  address: 2000,
  /** The highest number of a promo in a block. */
  promos: 9,
} as const;

/** One line of the block: the text of one element. */
export interface ReportLine {
  /** White space folded, 1 to 800 characters. */
  readonly text: string;
  readonly kind: LineKind;
  /** Whether Winnow folded it, or marked it where it was not sure. */
  readonly folded: boolean;
  /** The promo that it belongs to, as the reader says, 1 to 9 in page order; 0 for none. */
  readonly promo: number;
}

/** The page's address, as much of it as the reader shares. */
export interface ReportAddress {
  readonly part: AddressPart;
  /** An http(s) address, a registrable domain, or nothing, as `part` says; at most 2000 characters. */
  readonly text: string;
}

/** What made the report. */
export interface ReportVersions {
  /** Of Winnow, one to four numbers: `0.1.0`. */
  readonly extension: string;
  /** Name and major version: `Firefox 140`. */
  readonly browser: string;
  /** Of the trained weights: up to 40 lower-case letters, digits, points and hyphens. */
  readonly model: string;
}

export interface Report {
  readonly verdict: Verdict;
  /** What Winnow took the block for; null where it saw no promo. */
  readonly given: Category | null;
  /** What the block is, as the reader says; null for no promo. */
  readonly meant: Category | null;
  readonly address: ReportAddress;
  /** In page order, at most 46, neighbours included; empty where the reader keeps the text back. */
  readonly lines: readonly ReportLine[];
  /** Lower-case ISO 639-1 code, empty where it is not known. */
  readonly lang: string;
  /** Null where it is not known. */
  readonly zone: Zone | null;
  /** At most 1000 characters; absent where the reader adds nothing. */
  readonly comment?: string;
  /** Day in UTC: `2026-11-26`. */
  readonly day: string;
  readonly versions: ReportVersions;
}

/** One file. */
export interface ReportBundle {
  readonly format: typeof REPORT_FORMAT;
  readonly version: typeof REPORT_VERSION;
  /** 1 to 50. */
  readonly reports: readonly Report[];
}
