/**
 * Parses pages for training: to the standard, by parse5, into documents that can only be read. Hundreds of pages take
 * seconds where a full DOM takes minutes; a test holds the two to the same result.
 */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { documentAround, LightElement, LightNode } from '../../src/snapshot/light-document.ts';

/** Parses a page. What comes back has the members that the engine reads and no others. */
export function lightDocument(html: string): Document {
  const parsed = parse(html, { scriptingEnabled: false });
  const top = parsed.childNodes.find((node) => node.nodeName === 'html');
  return documentAround(top ? build(top as DefaultTreeAdapterTypes.Element, null) : emptyRoot());
}

function emptyRoot(): LightElement {
  return new LightElement('html', new Map(), null);
}

function build(parsed: DefaultTreeAdapterTypes.Element, parent: LightElement | null): LightElement {
  const attributes = new Map(parsed.attrs.map(({ name, value }) => [name, value]));
  const element = new LightElement(parsed.tagName, attributes, parent);
  for (const child of 'content' in parsed ? [] : parsed.childNodes) {
    if (child.nodeName === '#text')
      element.add(new LightNode(3, (child as DefaultTreeAdapterTypes.TextNode).value, element));
    else if ('tagName' in child) element.add(build(child, element));
  }
  return element;
}
