/**
 * A document that can only be read, for training: parsed to the standard by parse5, with just the part of the DOM that
 * the engine uses. Parsing and walking hundreds of pages takes seconds where a full DOM takes minutes; a test holds
 * the two to the same result.
 */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type ParsedNode = DefaultTreeAdapterTypes.ChildNode;
type ParsedParent = DefaultTreeAdapterTypes.Document | DefaultTreeAdapterTypes.Element;

class LightNode {
  nextSibling: LightNode | null = null;
  constructor(
    readonly nodeType: number,
    readonly nodeValue: string | null,
    readonly parentElement: LightElement | null,
  ) {}
  get textContent(): string {
    return this.nodeValue ?? '';
  }
}

class LightElement extends LightNode {
  firstChild: LightNode | null = null;
  readonly children: LightElement[] = [];
  readonly #attributes: ReadonlyMap<string, string>;
  constructor(
    readonly localName: string,
    attributes: readonly { name: string; value: string }[],
    parent: LightElement | null,
  ) {
    super(1, null, parent);
    this.#attributes = new Map(attributes.map(({ name, value }) => [name, value]));
  }
  getAttribute(name: string): string | null {
    return this.#attributes.get(name) ?? null;
  }
  getAttributeNames(): string[] {
    return [...this.#attributes.keys()];
  }
  hasAttribute(name: string): boolean {
    return this.#attributes.has(name);
  }
  get firstElementChild(): LightElement | null {
    return this.children[0] ?? null;
  }
  get nextElementSibling(): LightElement | null {
    let next = this.nextSibling;
    while (next && !(next instanceof LightElement)) next = next.nextSibling;
    return next;
  }
  override get textContent(): string {
    let text = '';
    for (let child = this.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 1 || child.nodeType === 3) text += child.textContent;
    }
    return text;
  }
  getElementsByTagName(name: string): LightElement[] {
    const found: LightElement[] = [];
    for (const child of this.children) {
      if (child.localName === name) found.push(child);
      found.push(...child.getElementsByTagName(name));
    }
    return found;
  }
}

/** Parses a page. What comes back has the members that the engine reads and no others. */
export function lightDocument(html: string): Document {
  const root = new LightElement('html', [], null);
  const parsed = parse(html, { scriptingEnabled: false });
  const top = parsed.childNodes.find((node) => node.nodeName === 'html') as
    | DefaultTreeAdapterTypes.Element
    | undefined;
  const documentElement = top ? build(top, null) : root;
  const find = (name: string): LightElement | null =>
    documentElement.children.find((child) => child.localName === name) ?? null;
  const document = {
    documentElement,
    body: find('body'),
    head: find('head'),
    title: (find('head')?.getElementsByTagName('title')[0]?.textContent ?? '').replace(/\s+/g, ' ').trim(),
    getElementsByTagName: (name: string) => documentElement.getElementsByTagName(name),
  };
  return document as unknown as Document;
}

function build(parsed: DefaultTreeAdapterTypes.Element, parent: LightElement | null): LightElement {
  const element = new LightElement(parsed.tagName, parsed.attrs, parent);
  let last: LightNode | null = null;
  for (const child of childrenOf(parsed)) {
    const node = toLight(child, element);
    if (!node) continue;
    if (last) last.nextSibling = node;
    else element.firstChild = node;
    last = node;
    if (node instanceof LightElement) element.children.push(node);
  }
  return element;
}

function childrenOf(parsed: ParsedParent): readonly ParsedNode[] {
  return 'content' in parsed ? [] : parsed.childNodes;
}

function toLight(child: ParsedNode, parent: LightElement): LightNode | undefined {
  if (child.nodeName === '#text')
    return new LightNode(3, (child as DefaultTreeAdapterTypes.TextNode).value, parent);
  if ('tagName' in child) return build(child, parent);
  return undefined;
}
