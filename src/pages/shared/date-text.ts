/** Dates as readers write them. */

/** A date (with or without a time of day) in ISO 8601 -> words in a language; empty where it is none. */
export function dateText(iso: string, locale: string): string {
  const date = new Date(iso);
  if (iso === '' || Number.isNaN(date.getTime())) return '';
  // A date alone is meant as it is written, wherever the reader is.
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(iso.trim());
  const zone = isDay ? { timeZone: 'UTC' } : {};
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', ...zone }).format(date);
}
