/** The day on which something was published, where it stands in one line with the names. */
import { isWeekday, monthNamed, plainName } from './calendar-names.ts';

/** A day, a time or a year. */
const DATE = String.raw`(?:\d{1,2}[./:]\s?\d|\d{1,2}(?:st|nd|rd|th|\.)?\s+\p{L}{3}|\d{1,2}(?:st|nd|rd|th)?,?\s+(?:19|20)\d\d|(?:19|20)\d\d(?!\d))`;
/** What parts a date from the names before it. No further name stands in between, nor is a name itself cut at its hyphen. */
const BEFORE_DATE = [
  String.raw`\s*[·•|»/][^\d·•|»/–—]{0,24}`,
  String.raw`\s+[–—-]\s[^\d·•|»/–—]{0,24}`,
  String.raw`\s*,[^\d,·•|»/–—]{0,24}`,
  String.raw`\s+(?:am|on|le)\s+`,
];
/** A day with its year, which needs nothing to part it. */
const WHOLE_DATE = String.raw`(?:\d{1,2}\.\d{1,2}\.(?:19|20)\d\d|\d{1,2}(?:st|nd|rd|th|\.)?[\s-]\p{L}{3,9}\.?[\s-](?:19|20)\d\d|(?:19|20)\d\d[/-]\d{1,2}[/-]\d)`;
const AFTER_NAME = new RegExp(
  String.raw`(?:(?:${BEFORE_DATE.join('|')})${DATE}|(?<!\d)[\s–-]*(?:\s(?:am|on|le)\s+)?${WHOLE_DATE}).*$`,
  'u',
);

/** Words around dates, in plain letters. */
const AROUND_DATE = new Set(
  (
    'published updated posted submitted veroffentlicht aktualisiert publiziert publie publicado pubblicato gepubliceerd opublikowano ' +
    'st nd rd th er am pm uhr um at on of de del den der il le el op dia r h est edt cet cest gmt utc'
  ).split(' '),
);

/** Whether a word is one of a date: a month, a day of the week, or what stands around them. */
export function isDateWord(word: string): boolean {
  return monthNamed(word) !== undefined || isWeekday(word) || AROUND_DATE.has(plainName(word));
}

/** Whether a line is all date. */
export function isDate(line: string): boolean {
  return /\d/.test(line) && (line.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).every(isDateWord);
}

/** Names of days of the week that are as short are names of people, too, in characters. */
const SHORT_WEEKDAY = 5;

/** How a date begins, or who has read the text again. */
const STARTS_DATE =
  /^\s?(?:Last [Uu]pdated|Published|Updated|Posted|Veröffentlicht|Aktualisiert|Publiziert|Reviewed by)(?!\p{L})/u;

/** Where a date begins that the page's style alone sets apart from the name before it; the line's end without one. */
function startOfDate(line: string): number {
  for (const found of line.matchAll(/(?<=\p{Ll})(?=([\s-]?)(\p{Lu}\p{Ll}{2,})(?!\p{L})(\s?\d)?)/gu)) {
    const [, space, word = '', number] = found;
    const isGlued = space === '' && !/(?:^|\s)Ma?c$/.test(line.slice(0, found.index));
    const isStart = STARTS_DATE.test(line.slice(found.index));
    if (isStart || (monthNamed(word) !== undefined && number) || (isGlued && isLongWeekday(word)))
      return found.index;
  }
  return line.length;
}

function isLongWeekday(word: string): boolean {
  return word.length > SHORT_WEEKDAY && isWeekday(word);
}

/** A line up to the date in it. */
export function beforeDate(line: string): string {
  const dated = line.replace(AFTER_NAME, '');
  const names = dated.slice(0, startOfDate(dated));
  const [last = ''] = /\p{L}+$/u.exec(names) ?? [];
  return names !== line && isLongWeekday(last) ? names.slice(0, -last.length) : names;
}
