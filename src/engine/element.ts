/** What single elements are to the segmentation. */

/** How an element takes part in the text around it; block-level elements have no entry. */
export type ElementKind = 'inline' | 'skipped' | 'field';

/**
 * Winnow's own elements on a page: the lines of folds, the tags of marks, the banner of a page that is a promo as a whole,
 * what is said back to the reader, and the picker. Nothing else is added to a page.
 */
export const OWN_NAMES = [
  'winnow-fold',
  'winnow-mark',
  'winnow-banner',
  'winnow-said',
  'winnow-picker',
] as const;

/** Elements whose content is no text of the page; what an earlier reading of it put there among them. */
const SKIPPED =
  'script style noscript template svg iframe object head select option textarea canvas video audio link meta ' +
  `annotation annotation-xml ${OWN_NAMES.join(' ')}`;
/** Elements that run along with the text around them. */
const INLINE =
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr output q rb rp rt rtc ruby s ' +
  'samp small span strike strong sub sup time tt u var wbr br img picture source ' +
  // https://www.w3.org/TR/mathml-core/#mathml-elements-and-attributes
  'math merror mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace msqrt mstyle msub ' +
  'msubsup msup mtable mtd mtext mtr munder munderover semantics';
/** By tag. */
export const KINDS: ReadonlyMap<string, ElementKind> = new Map([
  ...SKIPPED.split(' ').map((tag) => [tag, 'skipped'] as const),
  ...INLINE.split(' ').map((tag) => [tag, 'inline'] as const),
  ['input', 'field'],
]);
/** Elements that a reader sees as moving pictures, players or foreign frames. */
export const EMBEDS = new Set(['iframe', 'object', 'video', 'audio', 'canvas']);

/** Whether a tag is that of a heading. */
export function isHeading(tag: string): boolean {
  return tag.length === 2 && tag >= 'h1' && tag <= 'h6';
}

/** The names of most elements: one class attribute and nothing else. */
const CLASS_ONLY = 1;
/** Attributes that name an element, in the order in which their values are listed. */
const NAMING = ['class', 'id', 'data-testid', 'aria-label', 'data-component'] as const;
const LONGEST_TOKENS = 400;

/** Class names, id, role and the like in lower case, each after a space; 400 characters at most. */
export function tokensOf(element: Element, attributes: readonly string[]): string {
  if (attributes.length === 0) return '';
  let tokens = '';
  if (attributes.length === CLASS_ONLY && attributes[0] === 'class') {
    const names = element.getAttribute('class');
    if (names) tokens = ` ${names}`;
  } else {
    for (const name of NAMING) {
      const value = element.getAttribute(name);
      if (value) tokens += ` ${value}`;
    }
    const role = element.getAttribute('role');
    if (role) tokens += ` role:${role}`;
  }
  return tokens.toLowerCase().slice(0, LONGEST_TOKENS);
}

/** What a reader writes is no text of the page. */
export function isEdited(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false' && editable !== 'inherit';
}

/** Types of inputs on which their value is written; in that of any other may come to stand what the reader types. */
const PRESSED_INPUT = /^(?:submit|button)$/i;

/** Whether the value of an input of that type, as it is written in the markup, is text of the page. */
export function isPressedInput(type: string | null): boolean {
  return PRESSED_INPUT.test(type ?? '');
}

/** Hidden by the page itself, as far as its own markup tells. */
export function isConcealed(element: Element, tag: string, attributes: readonly string[]): boolean {
  if (tag === 'dialog') return true;
  if (attributes.length === 0) return false;
  if (attributes.includes('hidden')) return true;
  const style = attributes.includes('style') ? element.getAttribute('style') : null;
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}
