/** Tells a draft, and what is to become one, from anything else that came by message or lies in storage. */
import { ZONES } from '../engine/types.ts';
import { fieldsOf, isCategory, isListOf, isOneOf, isText } from '../engine/unchecked.ts';
import type { Choices, Finding } from './build-report.ts';
import type { Draft } from './draft.ts';
import { ADDRESS_PARTS, LINE_KINDS, type ReportLine, VERDICTS } from './schema.ts';

function isCategoryOrNone(value: unknown): boolean {
  return value === null || isCategory(value);
}

function isLine(value: unknown): value is ReportLine {
  const { text, kind, folded, promo } = fieldsOf<ReportLine>(value);
  return isText(text) && isOneOf(LINE_KINDS, kind) && typeof folded === 'boolean' && Number.isInteger(promo);
}

function isFinding(value: unknown): value is Finding {
  const { url, lines, given, lang, zone, versions } = fieldsOf<Finding>(value);
  const { extension, browser, model } = fieldsOf<Finding['versions']>(versions);
  return (
    [url, lang, extension, browser, model].every(isText) &&
    isListOf(lines, isLine) &&
    isCategoryOrNone(given) &&
    isOneOf([...ZONES, null], zone)
  );
}

function areChoices(value: unknown): value is Choices {
  const { verdict, meant, addressPart, withText, withNeighbours, comment } = fieldsOf<Choices>(value);
  return (
    isOneOf(VERDICTS, verdict) &&
    isCategoryOrNone(meant) &&
    isOneOf(ADDRESS_PARTS, addressPart) &&
    typeof withText === 'boolean' &&
    typeof withNeighbours === 'boolean' &&
    isText(comment)
  );
}

/** Whether a value is a draft; that it can be made a report of is not said. */
export function isDraft(value: unknown): value is Draft {
  const { finding, choices, day } = fieldsOf<Draft>(value);
  return isFinding(finding) && areChoices(choices) && isText(day);
}
