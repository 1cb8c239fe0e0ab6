/** Lines of a page that tell no more than what stands above the clean article anyway: who wrote it, where and when. */
import { monthNamed, plainName } from './calendar-names.ts';
import { isoDate } from './date.ts';
import { isDateWord } from './date-in-byline.ts';
import type { Head } from './types.ts';

/** What of a head its lines are held against. */
export type Told = Pick<Head, 'byline' | 'siteName' | 'published' | 'lang'>;

/** A page's own head ends with the second block of at least so many characters: the first may be what it begins with. */
export const PARAGRAPH = 100;
export const HEAD_ENDS = 2;
/** Characters of a day in ISO 8601. */
export const DAY = 'yyyy-mm-dd'.length;
/** Longer lines tell more, in characters. */
const LONGEST = 160;
/** Words around names, in plain letters, and around the time that reading takes. */
const AROUND_NAMES = new Set(
  (
    'by von par por di door written authored geschrieben ecrit escrito scritto geschreven author authors autor autorin autoren ' +
    'auteur auteurs autore autori words story article artikel beitrag text texte texto testo tekst and und et y e en i'
  ).split(' '),
);
const READING = new Set(
  'read reading lesezeit lesedauer leestijd lecture lectura lettura leitura czytania'.split(' '),
);
/** How long something takes. */
const MINUTES = /(?<!\d)\d{1,3}(?:\s|-)?min(?:ut)?[a-z]{0,2}(?![a-z])/gi;
/** A time of day, no part of a date. */
const TIME = /(?<![\d.:])\d{1,2}[.:h]\d\d(?:[.:]\d\d)?(?![\d.])/g;

/**
 * Whether a line tells nothing but what an article's head tells: who wrote it, on what day, how long it takes to read,
 * with or without the site's name. A time of day is told where the head knows one.
 */
export function isHeadLine(line: string, head: Told): boolean {
  if (line.length > LONGEST) return false;
  const { byline, siteName, published, lang } = head;
  const day = published.slice(0, DAY);
  const timeless = published.length > day.length ? line.replace(TIME, ' ') : line;
  const dated = timeless.replace(MINUTES, ' ');
  const words = wordsIn(dated);
  const unnamed = without(words, [byline, ...byline.split(', ')]);
  const rest = without(unnamed, [siteName]);
  const isReading = dated !== timeless && rest.some((word) => READING.has(word));
  const numbers = rest.filter((word) => /\d/.test(word)).map(Number);
  const [year, month, date] = day.split('-').map(Number);
  const isOfDay = (word: string): boolean => isDateWord(word) && (monthNamed(word) ?? month) === month;
  const isKnown = (word: string): boolean =>
    /\d/.test(word) || AROUND_NAMES.has(word) || (isReading && READING.has(word)) || isOfDay(word);
  if (!rest.every(isKnown)) return false;
  const isDated = numbers.length > 0 && day !== '' && isoDate(dated, lang).startsWith(day);
  if (numbers.length > 0 && !(isDated && numbers.every((each) => [year, month, date].includes(each))))
    return false;
  return isDated || isReading || unnamed.length < words.length;
}

function wordsIn(text: string): readonly string[] {
  const parted = text.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
  return (parted.match(/[\p{L}\p{M}]+|\d+/gu) ?? []).map(plainName);
}

/** The words of a line that are in none of these names. */
function without(words: readonly string[], names: readonly string[]): readonly string[] {
  const parts = names.map(wordsIn).filter(({ length }) => length > 0);
  let left = words;
  for (const name of parts.sort((a, b) => b.length - a.length)) {
    const isHere = (from: number): boolean => name.every((word, i) => left[from + i] === word);
    for (let at = left.findIndex((_, i) => isHere(i)); at >= 0; at = left.findIndex((_, i) => isHere(i)))
      left = left.toSpliced(at, name.length);
  }
  return left;
}
