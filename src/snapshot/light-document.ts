/** A document that can only be read, with just the part of the DOM that the engine uses: where there is no other. */

export class LightNode {
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

export class LightElement extends LightNode {
  firstChild: LightNode | null = null;
  readonly children: LightElement[] = [];
  readonly #attributes: ReadonlyMap<string, string>;
  #last: LightNode | null = null;
  constructor(
    readonly localName: string,
    attributes: ReadonlyMap<string, string>,
    parent: LightElement | null,
  ) {
    super(1, null, parent);
    this.#attributes = attributes;
  }
  /** Adds a node behind its children, while the document is built. */
  add(node: LightNode): void {
    if (this.#last) this.#last.nextSibling = node;
    else this.firstChild = node;
    this.#last = node;
    if (node instanceof LightElement) this.children.push(node);
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
  /** However deep or wide a page is; `*` is any name. */
  getElementsByTagName(name: string): LightElement[] {
    const found: LightElement[] = [];
    const ahead = [...this.children].reverse();
    for (let next = ahead.pop(); next; next = ahead.pop()) {
      if (name === '*' || next.localName === name) found.push(next);
      for (let i = next.children.length - 1; i >= 0; i--) ahead.push(next.children[i] as LightElement);
    }
    return found;
  }
}

/** The document around a root element. What comes back has the members that the engine reads and no others. */
export function documentAround(documentElement: LightElement): Document {
  const find = (name: string): LightElement | null =>
    documentElement.children.find((child) => child.localName === name) ?? null;
  const document = {
    documentElement,
    body: find('body'),
    head: find('head'),
    // Wherever it stands: what no head may hold ends the head, and a title behind that is in the body.
    title: (documentElement.getElementsByTagName('title')[0]?.textContent ?? '').replace(/\s+/g, ' ').trim(),
    getElementsByTagName: (name: string) => documentElement.getElementsByTagName(name),
  };
  return document as unknown as Document;
}
