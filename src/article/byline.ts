/** The names in a byline. */
import { isWeekday, monthNamed, plainName } from './calendar-names.ts';

/** Words before a name, in the languages that the engine knows. */
const BY =
  /^(?:(?:written|posted|published|geschrieben|[ée]crit|escrito|scritto|geschreven)\s+)?(?:by|von|par|por|di|door)(?:\s*:\s*|\s+|$)/i;
/** The same where the page's style alone sets it apart from the name. */
const GLUED_BY = /^(?:[Bb]y|von|p[ao]r)(?=\p{Lu})/u;
/** Those that a name may begin with as well, and the languages in which they come before one. */
const PARTS_OF_NAMES: ReadonlyMap<string, string> = new Map([
  ['von', 'de'],
  ['di', 'it'],
  ['par', 'fr'],
]);
/** What goes on after them is the same name. */
const PARTICLE = /^(?:de[mnrs]?|la|le|und|van|von|zu[mr]?)\s/i;
/** A day, a time or a year. */
const DATE = String.raw`(?:\d{1,2}[./:]\s?\d|\d{1,2}(?:st|nd|rd|th|\.)?\s+\p{L}{3}|\d{1,2}(?:st|nd|rd|th)?,?\s+(?:19|20)\d\d|(?:19|20)\d\d(?!\d))`;
/** What parts a date from the names before it. No further name stands in between, nor is a name itself cut at its hyphen. */
const BEFORE_DATE = [
  String.raw`\s*[·•|»/][^\d·•|»/–—]{0,24}`,
  String.raw`\s+[–—-]\s[^\d·•|»/–—]{0,24}`,
  String.raw`\s*,[^\d,·•|»/–—]{0,24}`,
  String.raw`\s+(?:am|on|le)\s+`,
];
const AFTER_NAME = new RegExp(`(?:${BEFORE_DATE.join('|')})${DATE}.*$`, 'u');

/** A byline without the word that makes it one; empty where that is all there is. */
export function withoutBy(byline: string): string {
  const line = byline.replace(/\s+/g, ' ').trim();
  return line.replace(GLUED_BY, '').replace(BY, '');
}

/** The same, unless that word may be the start of a name: of more than one word, or in another language, it is not. */
function withoutSureBy(byline: string, lang: string): string {
  const [line, rest] = [byline.replace(/\s+/g, ' ').trim(), withoutBy(byline)];
  const own = PARTS_OF_NAMES.get(/^\p{L}+(?= [^:])/u.exec(line)?.[0].toLowerCase() ?? '');
  if (own === undefined || rest === '') return rest;
  if (PARTICLE.test(rest)) return line;
  const [first = ''] = rest.split(/\s*[,;&|/]|\s(?:and|e|et|i|und|y)\s/);
  return lang.toLowerCase().startsWith(own) || first.includes(' ') ? rest : line;
}

/**
 * The names in a byline, without the word before them and the date behind; empty where there is no name. `lang` is the
 * language of the page, empty where unknown.
 */
export function namesIn(byline: string, lang = ''): string {
  return withoutDate(withoutSureBy(byline, lang));
}

/** The name that structured data has for a person: there, a word that may be the start of a name is one. */
export function nameOfPerson(text: string): string {
  const [first = ''] = text.trim().toLowerCase().split(/\s/, 1);
  return withoutDate(PARTS_OF_NAMES.has(first) ? text.replace(/\s+/g, ' ').trim() : withoutBy(text));
}

/** A byline as it stands beside a site's name; empty where it says no more than that. */
export function bylineOf(names: string, siteName: string): string {
  const plain = (text: string): string => text.replace(/\s+/g, '').toLowerCase();
  return plain(names) === plain(siteName) ? '' : names;
}

const NOBODY = /^(?:the )?(?:author|auteur|autore?|autorin|admin|administrator)s?:?$/i;

function withoutDate(line: string): string {
  if (NOBODY.test(line) || isDate(line)) return '';
  const names = line.slice(0, startOfDate(line)).replace(AFTER_NAME, '').trim();
  return /\p{L}/u.test(names) ? names : line;
}

/** Words around dates, in plain letters. */
const AROUND_DATE = new Set(
  (
    'published updated posted veroffentlicht aktualisiert publiziert publie publicado pubblicato gepubliceerd opublikowano ' +
    'st nd rd th er am pm uhr um at on of de del den der il le el op dia r h est edt cet cest gmt utc'
  ).split(' '),
);

/** Whether a word is one of a date: a month, a day of the week, or what stands around them. */
export function isDateWord(word: string): boolean {
  return monthNamed(word) !== undefined || isWeekday(word) || AROUND_DATE.has(plainName(word));
}

/** Whether a line is all date. */
function isDate(line: string): boolean {
  return /\d/.test(line) && (line.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).every(isDateWord);
}

/** Where a date begins that the page's style alone sets apart from the name before it; the line's end without one. */
function startOfDate(line: string): number {
  for (const found of line.matchAll(/(?<=\p{Ll})(?=(\s?)(\p{Lu}\p{Ll}{2,})(?!\p{L})(\s?\d)?)/gu)) {
    const [, space, word = '', number] = found;
    const isGlued = space === '' && !/(?:^|\s)Ma?c$/.test(line.slice(0, found.index));
    const isStart = /^(?:Published|Updated|Posted|Veröffentlicht|Aktualisiert|Publiziert)$/.test(word);
    if (
      isStart ||
      (monthNamed(word) !== undefined && number) ||
      (isGlued && word.length > 5 && isWeekday(word))
    )
      return found.index;
  }
  return line.length;
}
