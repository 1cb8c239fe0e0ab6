/** Runs of phrases -> paragraphs of their own, or text beside that of others in one box. */

/** Boxes whose text stands in them without paragraphs. */
export const HOLDS_TEXT: ReadonlySet<string> = new Set(
  'p h2 h3 h4 h5 h6 li dt dd pre caption th td figcaption'.split(' '),
);

/** What goes on with a sentence that a box has broken. */
const GOES_ON = /^\s*[,.;:!?)\]]/;

/** A word or a sentence, and a word right behind it. */
const UNPARTED = /[\p{L}\p{N}.!?…]["”»]?\n[\p{L}\p{N}]/u;

/** Keeps texts apart that were boxes of their own; what stands in a sentence all the same, as a button may, stays there. */
export function spaced(out: Element, nodes: readonly Node[], isSentence: boolean): readonly Node[] {
  const before = out.textContent ?? '';
  const text = nodes.map(({ textContent }) => textContent ?? '').join('');
  const isParted = isSentence && !UNPARTED.test(`${before.slice(-2)}\n${text.slice(0, 1)}`);
  const goesOn = isParted || GOES_ON.test(text);
  return before === '' || goesOn ? nodes : [out.ownerDocument.createElement('br'), ...nodes];
}

/** Makes paragraphs of a run that is in none; two line breaks separate two of them. Returns the first one. */
export function addParagraphs(nodes: readonly Node[], out: Element): Element {
  const first = out.ownerDocument.createElement('p');
  let paragraph = first;
  let breaks: Node[] = [];
  out.append(paragraph);
  for (const node of nodes) {
    if ((node as Element).localName === 'br') breaks.push(node);
    else if (breaks.length > 0 && (node.textContent ?? '').trim() === '' && node.nodeType === 3) continue;
    else {
      if (breaks.length === 1) paragraph.append(...breaks);
      if (breaks.length > 1) {
        paragraph = out.ownerDocument.createElement('p');
        out.append(paragraph);
      }
      breaks = [];
      paragraph.append(node);
    }
  }
  return first;
}
