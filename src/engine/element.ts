/** What single elements are to the segmentation. */

/** Elements whose content is no text of the page; what an earlier reading of it put there among them. */
export const SKIPPED = new Set(
  (
    'script style noscript template svg iframe object head select option textarea canvas video audio link meta ' +
    'winnow-fold winnow-mark winnow-banner'
  ).split(' '),
);
/** Elements that a reader sees as moving pictures, players or foreign frames. */
export const EMBEDS = new Set(['iframe', 'object', 'video', 'audio', 'canvas']);
/** Elements that run along with the text around them. */
export const INLINE = new Set(
  (
    'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark output q ruby rt s samp small span strike ' +
    'strong sub sup time tt u var wbr br img picture source'
  ).split(' '),
);
/** Whether a tag is that of a heading. */
export function isHeading(tag: string): boolean {
  return /^h[1-6]$/.test(tag);
}

/** Class names, id, role and the like in lower case, each after a space; 400 characters at most. */
export function tokensOf(element: Element): string {
  const role = element.getAttribute('role');
  const parts = [
    element.getAttribute('class'),
    element.getAttribute('id'),
    element.getAttribute('data-testid'),
    element.getAttribute('aria-label'),
    element.getAttribute('data-component'),
  ];
  let tokens = '';
  for (const part of parts) if (part) tokens += ` ${part}`;
  return (role ? `${tokens} role:${role}` : tokens).toLowerCase().slice(0, 400);
}

/** What a reader writes is no text of the page. */
export function isEdited(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false' && editable !== 'inherit';
}

/** Hidden by the page itself, as far as its own markup tells. */
export function isConcealed(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.localName === 'dialog') return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}
