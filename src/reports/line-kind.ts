/** What a line of a report is on its page, by the element that holds it. */
import type { LineKind } from './schema.ts';

const KINDS: Readonly<Record<string, LineKind>> = {
  h1: 'h2',
  h2: 'h2',
  h3: 'h2',
  h4: 'h2',
  h5: 'h2',
  h6: 'h2',
  li: 'li',
  dt: 'li',
  dd: 'li',
  a: 'btn',
  button: 'btn',
  input: 'btn',
  img: 'img',
  picture: 'img',
  figure: 'img',
  figcaption: 'img',
  small: 'small',
};

/** The kind of a line whose nearest telling element has this name, in lower case; a paragraph where none tells. */
export function lineKind(tag: string): LineKind {
  return Object.hasOwn(KINDS, tag) ? (KINDS[tag] as LineKind) : 'p';
}
