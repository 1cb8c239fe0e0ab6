/** The names in a byline. */

/** Words before a name, in the languages that the engine knows. */
const BY =
  /^(?:(?:written|posted|geschrieben|[ée]crit|escrito|scritto|geschreven)\s+)?(?:by|von|par|por|di|door)(?:\s*:\s*|\s+|$)/i;
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
  return byline.replace(/\s+/g, ' ').trim().replace(BY, '');
}

/** The names in a byline, without the word before them and the date behind. */
export function namesIn(byline: string): string {
  const line = withoutBy(byline);
  const names = line.replace(AFTER_NAME, '');
  return /\p{L}/u.test(names) ? names : line;
}
