/** Bold and italic text of Markdown, in stars where these are read as such. */
import type Turndown from 'turndown';

/**
 * Until all around it is written, emphasis stands between two characters that no text has, the first with its tag. White
 * space and breaks at its ends are no part of it; within the same, and in code, it is none. What has an empty line in it is
 * two paragraphs of Markdown, with one emphasis each.
 */
export const EMPHASIS: Turndown.Rule = {
  filter: ['b', 'strong', 'i', 'em'],
  replacement: (content, { localName, parentElement }) => {
    const [tag, same] = /[bg]/.test(localName) ? ['b', 'b, strong'] : ['i', 'i, em'];
    if (parentElement?.closest(`${same}, code`)) return content;
    return content.replace(/\S(?:(?:(?!\n\s*\n).)*\S)?/gs, `\ufdd1${tag}$&\ufdd2`);
  },
};

/** Emphasis with none in it, and what is written on both sides of all that begins or ends with it. */
const INNERMOST = /(?<=(.?)(?:\ufdd1.)*)\ufdd1(.)([^\ufdd1\ufdd2]*)\ufdd2(?=\ufdd2*(.?))/gsu;
/**
 * Where stars would be taken for text, or for those of another emphasis: between a letter and a sign, and beside that.
 * See https://spec.commonmark.org/0.31.2/#delimiter-run
 */
const MISREAD =
  /^[*\ufdd2]|^[^\s\p{P}\p{S}]\**(?!\*)[\p{P}\p{S}]|[\p{P}\p{S}](?<!\*)\**[^\s\p{P}\p{S}]$|[*\ufdd1]$/u;

/** A whole text with its emphasis written as stars, or as HTML where these would be misread. */
export function settledEmphasis(text: string): string {
  const settled = text.replace(INNERMOST, (_, before: string, tag: string, inner: string, after: string) => {
    if (MISREAD.test(`${before || ' '}${inner}${after || ' '}`)) return `<${tag}>${inner}</${tag}>`;
    const stars = tag === 'b' ? '**' : '*';
    return stars + inner + stars;
  });
  return settled === text ? text : settledEmphasis(settled);
}
