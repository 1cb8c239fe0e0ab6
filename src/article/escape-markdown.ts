/** Text that Markdown would take for markup, written so that it stays text. */

/**
 * What means something wherever it stands, markup of HTML among it. An `&` only before what may be the name or number
 * of a character; the rest of that may stand in the next piece of text. https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references
 */
const ANYWHERE = /[\\`*_[\]<~]|&(?=#?\w*(?:;|$))/g;
/** What begins a list, a heading, a quote or an underline, if it stands first in a line. */
const FIRST = /^(?:[->=]|\+(?=\s|$)|#{1,6}(?=\s|$))/;
const NUMBER = /^(\d{1,9})([.)])(?=\s|$)/;

/** A piece of text within a line or at its beginning. */
export function escapeMarkdown(text: string): string {
  return text.replace(ANYWHERE, '\\$&').replace(FIRST, '\\$&').replace(NUMBER, '$1\\$2');
}

/** A whole text as one line: a title, a caption, or what a picture shows. */
export function markdownLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(ANYWHERE, '\\$&').replace(/[#|]/g, '\\$&');
}
