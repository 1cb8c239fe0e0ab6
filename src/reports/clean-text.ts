/** Leaves of a text what a reader sees of it, so that a preview of it cannot say one thing and hold another. */

/**
 * Control characters, halves of characters, private ones, and those that turn the direction or cannot be seen. The
 * joiners U+200C and U+200D stay: Persian words and emoji are written with them.
 */
const UNSEEN =
  /[\p{Cc}\p{Cs}\p{Co}\u{ad}\u{61c}\u{180e}\u{200b}\u{200e}\u{200f}\u{2028}-\u{202e}\u{2060}-\u{206f}\u{feff}\u{fff9}-\u{fffb}\u{e0000}-\u{e0fff}]/u;
const ALL_UNSEEN = new RegExp(UNSEEN, 'gu');

/** Whether a text holds nothing but what can be seen. */
export function isClean(text: string): boolean {
  return !UNSEEN.test(text);
}

/**
 * The text without what cannot be seen, its white space folded into single spaces. A letter and its accent become one
 * character: what is looked for in texts is written so.
 */
export function cleanText(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(ALL_UNSEEN, '').replace(/ {2,}/g, ' ').trim().normalize();
}

/** At most `most` characters of a text, a cut marked by `…`; no half of a character is left. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = /[\uD800-\uDBFF]/.test(text[most - 2] ?? '') ? most - 2 : most - 1;
  return `${text.slice(0, end).trimEnd()}…`;
}
