/** The names in a byline. */

/** Words before a name, in the languages that the engine knows. */
const BY =
  /^(?:(?:written|posted|geschrieben|[ée]crit|escrito|scritto|geschreven)\s+)?(?:by|von|par|por|di|door)(?:\s*:\s*|\s+|$)/i;
/** A day, or a year, somewhere in what follows a name in the same line. */
const DATE = String.raw`\D{0,24}(?:\d{1,2}[./:]\s?\d|\d{1,2}(?:st|nd|rd|th|\.)?\s+\p{L}{3}|\d{1,2}(?:st|nd|rd|th)?,?\s+(?:19|20)\d\d|(?:19|20)\d\d(?!\d))`;
const AFTER_NAME = new RegExp(String.raw`\s*(?:[,·•|»/–—-]\s*|\s(?:am|on|le)\s+)(?=${DATE}).*$`, 'u');

/** A byline without the word that makes it one; empty where that is all there is. */
export function withoutBy(byline: string): string {
  return byline.replace(/\s+/g, ' ').trim().replace(BY, '');
}

/** The names in a byline, without the word before them and the date behind. */
export function namesIn(byline: string): string {
  const line = withoutBy(byline);
  const names = line.replace(AFTER_NAME, '');
  return /\p{L}/u.test(names) ? names : line;
}
