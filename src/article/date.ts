/** Dates as pages write them, read alike on every machine: https://www.iso.org/iso-8601-date-and-time-format.html */
import { monthNamed, plainName } from './calendar-names.ts';

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Longer texts are more than a date, in characters. */
const LONGEST = 200;
/** Years that a page can mean. Others stand for no date at all. */
const FIRST_YEAR = 1700;
const LAST_YEAR = 2200;

/**
 * A date in ISO 8601 of a text that is or holds one, with the time of day where the text says its zone or is ISO 8601
 * itself; empty for what is no date, or may be one of two. `lang` is the language of the page, empty where unknown.
 */
export function isoDate(text: string, lang = ''): string {
  const line = text.trim().slice(0, LONGEST).replace(/\s+/g, ' ');
  const [start, year, , month, day] = YEAR_FIRST.exec(line) ?? [];
  if (start !== undefined) {
    const time = timeBehind(line.slice(start.length));
    const date = written({ year: Number(year), month: Number(month), day: Number(day) });
    return date === '' || time === undefined ? '' : date + time;
  }
  const date = written(inNumbers(line, lang) ?? inWords(line));
  // Without a zone, only the day is sure.
  return date && date + zonedTime(line);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** A day of the calendar, as written in ISO 8601; empty for one that there is not. */
function written(date: Day | undefined): string {
  if (!date || date.year < FIRST_YEAR || date.year > LAST_YEAR) return '';
  const { year, month, day } = date;
  const read = new Date(Date.UTC(year, month - 1, day));
  return read.getUTCMonth() === month - 1 && read.getUTCDate() === day
    ? `${year}-${two(month)}-${two(day)}`
    : '';
}

const YEAR_FIRST = /^(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})(?!\d)/;
const NUMBERS = /(?<![\d./-])(\d{1,2})([./-]) ?(\d{1,2})\2 ?(\d{4})(?!\d)/;
/** A time to the second is software’s, and that writes the month first in any language, or not. */
const TO_THE_SECOND = /\d:\d\d:\d\d/;

/** A date such as 3.4.2024 or 3/4/2024. */
function inNumbers(line: string, lang: string): Day | undefined {
  const [, one, mark, other, year] = NUMBERS.exec(line) ?? [];
  if (year === undefined) return undefined;
  const [first, second] = [Number(one), Number(other)];
  const dayFirst = { year: Number(year), month: second, day: first };
  if (mark === '.' || first > 12 || first === second) return dayFirst;
  if (second > 12) return { year: Number(year), month: first, day: second };
  return /^(?:en\b|$)/i.test(lang) || TO_THE_SECOND.test(line) ? undefined : dayFirst;
}

const DAY_AND_NAME =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|°)?[ ./-]{0,2}(?:(?:de|of) )?(\p{L}{3,})[ ,./-]{0,2}(?:del? )?(\d{4})(?!\d)/gu;
const NAME_AND_DAY =
  /(?<!\p{L})(\p{L}{3,}) ?(\d{1,2})(?:st|nd|rd|th)?,? (?:\d{1,2}:\d\d(?::\d\d)? (?:[a-z]{1,4} )?)?(\d{4})(?!\d)/gu;

/** A date with its month's name. */
function inWords(line: string): Day | undefined {
  const plain = plainName(line);
  for (const [, day, name = '', year] of plain.matchAll(DAY_AND_NAME)) {
    const month = monthNamed(name);
    if (month !== undefined) return { year: Number(year), month, day: Number(day) };
  }
  for (const [, name = '', day, year] of plain.matchAll(NAME_AND_DAY)) {
    const month = monthNamed(name);
    if (month !== undefined) return { year: Number(year), month, day: Number(day) };
  }
  return undefined;
}

const CLOCK = String.raw`(\d{1,2}):(\d\d)(?::(\d\d)(\.\d+)?)?`;
const BEHIND = new RegExp(`^[T ]${CLOCK}`, 'i');
const ANYWHERE = new RegExp(String.raw`(?<![\d:])${CLOCK}(?: ?([ap])\.?m\b\.?)?`, 'i');

/** What software says of a day whose time it does not know. West of Greenwich, that time is another day. */
const MIDNIGHT = /^T00:00(?::00(?:\.0+)?)?(?:Z|\+00:00)?$/;

/** The time of day at the start of what stands behind a date in ISO 8601; undefined where it is none. */
function timeBehind(rest: string): string | undefined {
  if (!/^(?:T| \d{1,2}:)/i.test(rest)) return '';
  const [all = '', hours, minutes = '', seconds, fraction = ''] = BEHIND.exec(rest) ?? [];
  const isTime = all !== '' && isClock(Number(hours), Number(minutes), Number(seconds ?? 0));
  if (!isTime) return undefined;
  const zone = zoneIn(rest.slice(all.length));
  const time = `T${two(Number(hours))}:${minutes}${seconds === undefined ? '' : `:${seconds}${fraction}`}${zone}`;
  return MIDNIGHT.test(time) ? '' : time;
}

/** The time of day in a text, where that says its zone too. */
function zonedTime(line: string): string {
  const found = ANYWHERE.exec(line);
  if (!found) return '';
  const [all, hours, minutes = '', seconds = '00', , half] = found;
  const zone = zoneIn(line.slice(found.index + all.length));
  const told = Number(hours);
  const hour = half === undefined ? told : (told % 12) + (/p/i.test(half) ? 12 : 0);
  return zone !== '' && isClock(hour, Number(minutes), Number(seconds))
    ? `T${two(hour)}:${minutes}:${seconds}${zone}`
    : '';
}

function isClock(hours: number, minutes: number, seconds: number): boolean {
  return hours < 24 && minutes < 60 && seconds < 60;
}

/** What names of zones mean: https://www.rfc-editor.org/rfc/rfc5322#section-4.3 */
const ZONES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    z: 'Z',
    ut: 'Z',
    utc: 'Z',
    gmt: 'Z',
    est: '-05:00',
    edt: '-04:00',
    cst: '-06:00',
    cdt: '-05:00',
    mst: '-07:00',
    mdt: '-06:00',
    pst: '-08:00',
    pdt: '-07:00',
  }),
);
const ZONE = /^ ?([a-z]{1,3}(?![a-z]))? ?(?:([+-]\d\d):?(\d\d)?(?!\d))?/i;

/** The zone at the start of a text; empty where there is none. */
function zoneIn(rest: string): string {
  const [, name = '', hours, minutes = '00'] = ZONE.exec(rest) ?? [];
  const isOffset = hours !== undefined && Math.abs(Number(hours)) <= 14 && Number(minutes) < 60;
  return isOffset ? `${hours}:${minutes}` : (ZONES.get(name.toLowerCase()) ?? '');
}
