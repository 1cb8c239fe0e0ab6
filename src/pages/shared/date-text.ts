/** Dates as readers write them. */

/** A date in ISO 8601 -> words in a language, with the time of day where it has one, as the reader's clock shows it; empty where it is none. */
export function dateText(iso: string, locale: string): string {
  const date = new Date(iso);
  if (iso === '' || Number.isNaN(date.getTime())) return '';
  // A date alone is meant as it is written, wherever the reader is.
  const isDay = !iso.includes('T');
  const parts = isDay ? { timeZone: 'UTC' } : { timeStyle: 'short' as const };
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', ...parts }).format(date);
}
