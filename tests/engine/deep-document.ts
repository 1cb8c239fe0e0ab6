/**
 * Documents as deep as only scripts make them. Not jsdom's: its own walks would run out of stack, or take minutes. They
 * have the members that the engine reads.
 */
interface DeepNode {
  readonly nodeType: 1 | 3;
  readonly nodeValue: string | null;
  readonly localName: string;
  readonly ownerDocument: { readonly body: unknown };
  parentElement: DeepNode | null;
  firstChild: DeepNode | null;
  nextSibling: DeepNode | null;
  readonly firstElementChild: DeepNode | null;
  readonly children: DeepNode[];
  readonly textContent: string;
  readonly nextElementSibling: DeepNode | null;
  getAttribute(name: string): string | null;
  getAttributeNames(): string[];
  hasAttribute(name: string): boolean;
}

export interface DeepPage {
  /** The element that is nested. */
  readonly tag: string;
  readonly depth: number;
  readonly paragraphs: readonly string[];
  /** Lines of a promo at the bottom of the nesting. */
  readonly promo: readonly string[];
}

/** A page with an article, and beside it the nested elements with the promo in the innermost one. */
export function deepDocument({ tag, depth, paragraphs, promo }: DeepPage): Document {
  const owner: { body: unknown } = { body: undefined };
  const all: DeepNode[] = [];
  const make = (nodeType: 1 | 3, name: string, value: string | null, inside: DeepNode[] = []): DeepNode => ({
    nodeType,
    nodeValue: value,
    localName: name,
    ownerDocument: owner,
    parentElement: null,
    firstChild: null,
    nextSibling: null,
    // As the DOM's own: what is no getter may be a form's field.
    get children() {
      return inside;
    },
    get firstElementChild() {
      return this.children[0] ?? null;
    },
    get textContent() {
      return textBelow(this);
    },
    get nextElementSibling() {
      let next = this.nextSibling;
      while (next && next.nodeType !== 1) next = next.nextSibling;
      return next;
    },
    getAttribute: () => null,
    getAttributeNames: () => [],
    hasAttribute: () => false,
  });
  const lasts = new Map<DeepNode, DeepNode>();
  const add = (parent: DeepNode, child: DeepNode): DeepNode => {
    const last = lasts.get(parent);
    if (last) last.nextSibling = child;
    else parent.firstChild = child;
    lasts.set(parent, child);
    child.parentElement = parent;
    if (child.nodeType === 1) parent.children.push(child);
    return child;
  };
  const element = (parent: DeepNode, name: string): DeepNode => {
    const made = add(parent, make(1, name, null));
    all.push(made);
    return made;
  };
  const line = (parent: DeepNode, name: string, text: string): void => {
    add(element(parent, name), make(3, '#text', text));
  };
  const root = make(1, 'html', null);
  const body = element(root, 'body');
  owner.body = body;
  let at = body;
  for (let i = 0; i < depth; i++) at = element(at, tag);
  for (const text of promo) line(at, 'p', text);
  const article = element(body, 'article');
  line(article, 'h1', 'The northern pier');
  for (const text of paragraphs) line(article, 'p', text);
  const document = {
    documentElement: root,
    body,
    head: null,
    title: 'The northern pier',
    getElementsByTagName: (name: string) => all.filter(({ localName }) => localName === name),
  };
  return document as unknown as Document;
}

function textBelow(node: DeepNode): string {
  let text = '';
  const todo = [node];
  for (let next = todo.pop(); next; next = todo.pop()) {
    text += next.nodeValue ?? '';
    const children: DeepNode[] = [];
    for (let child = next.firstChild; child; child = child.nextSibling) children.push(child);
    todo.push(...children.reverse());
  }
  return text;
}
