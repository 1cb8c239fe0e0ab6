/** Whether a value is a report by the published schema, and if not, why, in words that say what to do. */
import { readFileSync } from 'node:fs';
import { Ajv2020, type DefinedError } from 'ajv/dist/2020.js';
import type { Report } from '../../src/reports/schema.ts';
import { shown, shownValue } from './shown.ts';

const SCHEMA = 'src/reports/report-schema.json';
const schema = JSON.parse(readFileSync(new URL(`../../${SCHEMA}`, import.meta.url), 'utf8')) as {
  readonly $id: string;
};

// Stops at the first error: a hostile report could have as many as it has values. Inherited fields are none.
const ajv = new Ajv2020({ strict: true, ownProperties: true, allErrors: false, verbose: true });
ajv.addSchema(schema);
const isBundle = ajv.getSchema(schema.$id);
const hasFields = ajv.getSchema(`${schema.$id}#/$defs/fields`);
const isReport = ajv.getSchema(`${schema.$id}#/$defs/report`);

/** Whether a whole file is as the schema has it. */
export function fitsBundle(value: unknown): boolean {
  return isBundle?.(value) === true;
}

export type Validated =
  | { readonly ok: true; readonly report: Report }
  | { readonly ok: false; readonly problem: string };

/** Validates one report. Never throws, whatever `JSON.parse` gave. */
export function validateReport(value: unknown): Validated {
  if (isReport?.(value) === true) return { ok: true, report: value as Report };
  if (hasFields?.(value) !== true) {
    const errors: readonly unknown[] = hasFields?.errors ?? [];
    return { ok: false, problem: problemOf(errors as readonly DefinedError[]) };
  }
  const { verdict } = value as Report;
  const problem = `its categories or lines are not those of "${verdict}": see "verdicts" in ${SCHEMA}, or ask for it anew`;
  return { ok: false, problem };
}

function problemOf(errors: readonly DefinedError[]): string {
  const [first] = errors;
  if (!first) return `does not fit ${SCHEMA}`;
  if (errors.some(({ keyword, instancePath }) => keyword === 'oneOf' && instancePath === '/address'))
    return 'the text of its address is not what its part says: give that part, or "none" and no text';
  return `${placeOf(first.instancePath)} ${wordsFor(first)}`;
}

/** `/lines/3/text` -> `text of line 4`. */
function placeOf(path: string): string {
  const names = path.split('/').slice(1);
  if (names.length === 0) return 'it';
  const [list, index, field] = names;
  if (list !== 'lines' || index === undefined) return `its ${names.toReversed().join(' of ')}`;
  return `${field === undefined ? '' : `${field} of `}line ${Number(index) + 1}`;
}

function wordsFor(error: DefinedError): string {
  const is = `is ${shownValue(error.data, 40)}`;
  switch (error.keyword) {
    case 'required':
      return `lacks "${error.params.missingProperty}": add it, or ask for the report anew`;
    case 'additionalProperties':
      return `has "${shown(error.params.additionalProperty, 40)}", which no report has: take it out`;
    case 'enum':
      return `${is}: make it one of ${error.params.allowedValues.join(', ')}`;
    case 'type':
      return `${is}: make it of type ${error.params.type}`;
    case 'minLength':
    case 'maxLength':
    case 'maxItems':
    case 'minimum':
    case 'maximum':
      return `is out of bounds (${error.keyword} ${error.params.limit}): shorten or correct it`;
    case 'pattern':
      return error.params.pattern.includes('\\p{Cc}')
        ? `has characters that cannot be seen or turn the direction (${shownValue(error.data, 60)}): take them out`
        : `${is}: write it as ${SCHEMA} describes it`;
    default:
      return `${is}: see ${SCHEMA}`;
  }
}
