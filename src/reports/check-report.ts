/** Whether a value is a report, by plain code: pages of an extension may not run what a schema compiler writes. */
import { CATEGORIES, ZONES } from '../engine/types.ts';
import { isOneOf } from '../engine/unchecked.ts';
import { isClean } from './clean-text.ts';
import { ADDRESS_PARTS, LIMITS, LINE_KINDS, type Report, type ReportLine, VERDICTS } from './schema.ts';

type Fields = Readonly<Record<string, unknown>>;

const DAY = /^20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const ADDRESSES = {
  full: /^https?:\/\/[^\s/?#@\\]+\/\S*$/,
  path: /^https?:\/\/[^\s/?#@\\]+\/[^\s?#]*$/,
  site: /^[a-z0-9_.:[\]-]{1,253}$/,
  none: /^$/,
} as const;
const VERSIONS: Readonly<Record<string, RegExp>> = {
  extension: /^\d{1,5}(?:\.\d{1,5}){0,3}$/,
  browser: /^[A-Za-z]{1,20}(?: [A-Za-z]{1,20}){0,2} \d{1,4}$/,
  model: /^[0-9a-z][0-9a-z.-]{0,39}$/,
};
const MOST_LINES = LIMITS.blockLines + 2 * LIMITS.neighbours;

/** The value as an object that has all of these fields and no others, but for the optional one. */
function exactly(value: unknown, names: readonly string[], optional = ''): Fields | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const isWhole = names.every((name) => Object.hasOwn(value, name));
  const isKnown = Object.keys(value).every((name) => names.includes(name) || name === optional);
  return isWhole && isKnown ? (value as Fields) : undefined;
}

const isMatch = (value: unknown, shape: RegExp): boolean => typeof value === 'string' && shape.test(value);
/** Counts characters as readers and the schema do: one beyond the basic plane is one. */
const isClearText = (value: unknown, least: number, most: number): boolean =>
  typeof value === 'string' && isClean(value) && [...value].length >= least && [...value].length <= most;

function isAddress(value: unknown): boolean {
  const address = exactly(value, ['part', 'text']);
  const part = ADDRESS_PARTS.find((each) => each === address?.part);
  return (
    part !== undefined &&
    isClearText(address?.text, 0, LIMITS.address) &&
    isMatch(address?.text, ADDRESSES[part])
  );
}

function isLine(value: unknown): value is ReportLine {
  const line = exactly(value, ['text', 'kind', 'folded', 'promo']);
  if (!line || !isClearText(line.text, 1, LIMITS.line) || !isOneOf(LINE_KINDS, line.kind)) return false;
  const { folded, promo } = line;
  return (
    typeof folded === 'boolean' &&
    Number.isInteger(promo) &&
    Number(promo) >= 0 &&
    Number(promo) <= LIMITS.promos
  );
}

function isVersions(value: unknown): boolean {
  const versions = exactly(value, Object.keys(VERSIONS));
  return (
    versions !== undefined &&
    Object.entries(VERSIONS).every(([name, shape]) => isMatch(versions[name], shape))
  );
}

/** Whether categories are there as the verdict asks. */
export function hasItsCategories({
  verdict,
  given,
  meant,
}: Pick<Report, 'verdict' | 'given' | 'meant'>): boolean {
  if (verdict === 'not-a-promo') return given !== null && meant === null;
  if (verdict === 'missed-promo') return given === null && meant !== null;
  return given !== null && meant !== null && (verdict === 'wrong-borders' || given !== meant);
}

/** Whether lines, where there are any, show what the verdict says. */
export function showsIt({ verdict, lines }: Pick<Report, 'verdict' | 'lines'>): boolean {
  if (lines.length === 0) return true;
  const someFolded = lines.some(({ folded }) => folded);
  const somePromo = lines.some(({ promo }) => promo > 0);
  switch (verdict) {
    case 'not-a-promo':
      return someFolded && !somePromo;
    case 'missed-promo':
      return !someFolded && somePromo;
    case 'wrong-category':
      return someFolded && lines.every(({ folded, promo }) => promo === (folded ? 1 : 0));
    case 'wrong-borders':
      return someFolded && somePromo && lines.some(({ folded, promo }) => promo !== (folded ? 1 : 0));
  }
}

/** Whether a value, from storage or from a file, is a report as `report-schema.json` has it. */
export function isReport(value: unknown): value is Report {
  const names = ['verdict', 'given', 'meant', 'address', 'lines', 'lang', 'zone', 'day', 'versions'];
  const report = exactly(value, names, 'comment');
  if (!report || !isOneOf(VERDICTS, report.verdict)) return false;
  const { given, meant, lines, lang, zone, day } = report;
  if (!isOneOf([...CATEGORIES, null], given) || !isOneOf([...CATEGORIES, null], meant)) return false;
  if (!isAddress(report.address) || !isVersions(report.versions)) return false;
  if (!isMatch(lang, /^(?:[a-z]{2})?$/) || !isOneOf([...ZONES, null], zone) || !isMatch(day, DAY))
    return false;
  if (Object.hasOwn(report, 'comment') && !isClearText(report.comment, 0, LIMITS.comment)) return false;
  if (!Array.isArray(lines) || lines.length > MOST_LINES || !lines.every(isLine)) return false;
  const known = value as Report;
  return hasItsCategories(known) && showsIt(known);
}
