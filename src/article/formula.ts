/** MathML as phrases of HTML, which text, Markdown and every allow-list know. */

/** What becomes of the parts of an element, by their place in it. https://www.w3.org/TR/mathml-core/#general-layout-schemata */
const PARTS: ReadonlyMap<string, readonly ('' | 'sub' | 'sup' | '/')[]> = new Map([
  ['msub', ['', 'sub']],
  ['munder', ['', 'sub']],
  ['msup', ['', 'sup']],
  ['mover', ['', 'sup']],
  ['msubsup', ['', 'sub', 'sup']],
  ['munderover', ['', 'sub', 'sup']],
  ['mfrac', ['', '/']],
]);

/** The parts of such an element, given as the nodes of each of its children, in one line; undefined for any other. */
export function asFormula(
  element: Element,
  parts: readonly (readonly Node[])[],
): readonly Node[] | undefined {
  const places = PARTS.get(element.localName);
  const own = parts.filter((_, i) => element.childNodes[i]?.nodeType === 1);
  return places && own.flatMap((nodes, i) => placed(element, nodes, places[i] ?? ''));
}

function placed(
  { ownerDocument, localName }: Element,
  nodes: readonly Node[],
  place: string,
): readonly Node[] {
  if (place === '') return localName === 'mfrac' ? grouped(ownerDocument, nodes) : nodes;
  if (place === '/') return [ownerDocument.createTextNode('/'), ...grouped(ownerDocument, nodes)];
  const made = ownerDocument.createElement(place);
  made.append(...nodes);
  return [made];
}

/** In parentheses where it is more than one name or number. */
function grouped(document: Document, nodes: readonly Node[]): readonly Node[] {
  const text = nodes.map(({ textContent }) => textContent ?? '').join('');
  const isOne = /^[\p{L}\p{N}.,]*$/u.test(text.trim());
  return isOne ? nodes : [document.createTextNode('('), ...nodes, document.createTextNode(')')];
}
