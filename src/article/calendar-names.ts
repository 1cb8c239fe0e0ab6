/** Names of months and days of the week, in the languages that the engine knows and as Austria has them. */

const LANGUAGES = ['de', 'de-AT', 'en', 'fr', 'es', 'it', 'nl', 'pt', 'pl'];
const STYLES = ['long', 'short'] as const;
const MONTHS = 12;
const WEEKDAYS = 7;
/** A month that begins on a Monday: 1 January 2024. */
const YEAR = 2024;

/** A name as it is looked up: without capitals, accents and full stops. */
export function plainName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}.]+/gu, '')
    .toLowerCase();
}

/** Names -> number from 1 on, of twelve months or seven days from Monday on. */
function named(part: 'month' | 'weekday', count: number): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  // With a day beside it, a Slavic month has another case.
  const forms = part === 'month' ? [{}, { day: 'numeric' } as const] : [{}];
  for (const language of LANGUAGES)
    for (const style of STYLES)
      for (const form of forms) {
        const format = new Intl.DateTimeFormat(language, { [part]: style, ...form, timeZone: 'UTC' });
        for (let i = 0; i < count; i++) {
          const date = part === 'month' ? Date.UTC(YEAR, i, 15) : Date.UTC(YEAR, 0, 1 + i);
          const name = format.formatToParts(date).find(({ type }) => type === part)?.value ?? '';
          names.set(plainName(name), i + 1);
        }
      }
  return names;
}

let months: ReadonlyMap<string, number> | undefined;
let weekdays: ReadonlyMap<string, number> | undefined;

/** The number of a month, 1 to 12, by its name or its short form. */
export function monthNamed(word: string): number | undefined {
  months ??= named('month', MONTHS);
  return months.get(plainName(word));
}

/** Whether a word is the name of a day of the week, or short for one. */
export function isWeekday(word: string): boolean {
  weekdays ??= named('weekday', WEEKDAYS);
  return weekdays.has(plainName(word));
}
