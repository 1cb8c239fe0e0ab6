/** Reading times as readers say them. */

/** From how many minutes on nobody counts in them alone. */
const LONG = 120;

function unitText(count: number, unit: 'hour' | 'minute', isLong: boolean, locale: string): string {
  return count.toLocaleString(locale, { style: 'unit', unit, unitDisplay: isLong ? 'short' : 'long' });
}

/** A number of minutes -> words in a language: "90 minutes", "5 hr, 37 min". */
export function minutesText(minutes: number, locale: string): string {
  const isLong = minutes >= LONG;
  const [hours, rest] = isLong ? [Math.floor(minutes / 60), minutes % 60] : [0, minutes];
  const parts = [
    ...(hours > 0 ? [unitText(hours, 'hour', isLong, locale)] : []),
    ...(rest > 0 || hours === 0 ? [unitText(rest, 'minute', isLong, locale)] : []),
  ];
  return new Intl.ListFormat(locale, { type: 'unit' }).format(parts);
}
