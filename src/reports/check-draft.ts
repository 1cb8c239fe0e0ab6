/** Tells a draft, and what is to become one, from anything else that came by message or lies in storage. */
import { CATEGORIES, ZONES } from '../engine/types.ts';
import type { Choices, Finding } from './build-report.ts';
import type { Draft } from './draft.ts';
import { ADDRESS_PARTS, LINE_KINDS, type ReportLine, VERDICTS } from './schema.ts';

type Unchecked<T> = { readonly [Key in keyof T]?: unknown };

function fieldsOf<T>(value: unknown): Unchecked<T> {
  return typeof value === 'object' && value !== null ? value : {};
}

function isOneOf(list: readonly unknown[], value: unknown): boolean {
  return list.includes(value);
}

function areTexts(...values: readonly unknown[]): boolean {
  return values.every((value) => typeof value === 'string');
}

function isCategory(value: unknown): boolean {
  return isOneOf([...CATEGORIES, null], value);
}

function isLine(value: unknown): value is ReportLine {
  const { text, kind, folded, promo } = fieldsOf<ReportLine>(value);
  return (
    areTexts(text) && isOneOf(LINE_KINDS, kind) && typeof folded === 'boolean' && Number.isInteger(promo)
  );
}

function isFinding(value: unknown): value is Finding {
  const { url, lines, given, lang, zone, versions } = fieldsOf<Finding>(value);
  const { extension, browser, model } = fieldsOf<Finding['versions']>(versions);
  return (
    areTexts(url, lang, extension, browser, model) &&
    Array.isArray(lines) &&
    lines.every(isLine) &&
    isCategory(given) &&
    isOneOf([...ZONES, null], zone)
  );
}

function areChoices(value: unknown): value is Choices {
  const { verdict, meant, addressPart, withText, withNeighbours, comment } = fieldsOf<Choices>(value);
  return (
    isOneOf(VERDICTS, verdict) &&
    isCategory(meant) &&
    isOneOf(ADDRESS_PARTS, addressPart) &&
    typeof withText === 'boolean' &&
    typeof withNeighbours === 'boolean' &&
    areTexts(comment)
  );
}

/** Whether a value is a draft; that it can be made a report of is not said. */
export function isDraft(value: unknown): value is Draft {
  const { finding, choices, day } = fieldsOf<Draft>(value);
  return isFinding(finding) && areChoices(choices) && areTexts(day);
}
