/**
 * Document -> text blocks and the tree of elements that hold them, in one pass.
 *
 * A block is the text that a block-level element owns directly, inline descendants included. Since blocks are listed in
 * document order, each element of the tree owns one contiguous range of them, and so does each run of siblings.
 */

import { EMBEDS, INLINE, isConcealed, isEdited, SKIPPED, tokensOf } from './element.ts';

const LABELLED_INPUTS = new Set(['submit', 'button', 'email', 'text']);

/** A link inside a block. */
export interface BlockLink {
  /** The address as the page wrote it. */
  readonly href: string;
  readonly rel: string;
  /** Characters of its text. */
  readonly length: number;
}

export interface Block {
  /** Position in the page's list of blocks. */
  readonly index: number;
  /** White space folded, never empty. */
  readonly text: string;
  readonly owner: TreeNode;
  readonly links: readonly BlockLink[];
  /** Pictures, bold characters and buttons-by-role found among the block's inline content. */
  readonly images: number;
  readonly boldLength: number;
  readonly breaks: number;
  /** The block is the label of an `<input>`, with that input's type; empty for ordinary text. */
  readonly input: string;
}

/** An element that holds text, form fields or media; the tree leaves out everything else. */
export interface TreeNode {
  readonly element: Element;
  readonly tag: string;
  readonly parent: TreeNode | undefined;
  /** Index among its parent element's `children`, placeholders of earlier folds included. */
  readonly position: number;
  readonly depth: number;
  /** Class names, id, role and test ids, lower case, for the structure features. */
  readonly tokens: string;
  readonly children: TreeNode[];
  /** Its blocks are `from` (included) to `to` (excluded). */
  readonly from: number;
  to: number;
  /** Hidden by the page itself as far as the markup tells. */
  readonly concealed: boolean;
  /** Form fields a reader fills in, pictures, embeds and headings of level 1 below it. */
  fields: number;
  emails: number;
  images: number;
  embeds: number;
  buttons: number;
}

export interface Segmentation {
  readonly root: TreeNode;
  readonly blocks: readonly Block[];
  /** All nodes, parents before children. */
  readonly nodes: readonly TreeNode[];
}

interface Pending {
  text: string;
  links: BlockLink[];
  images: number;
  boldLength: number;
  breaks: number;
}

/** Lists a document's blocks. A document without a body gives a tree without blocks. */
export function segment(document: Document): Segmentation {
  return new Segmenter().run(document);
}

/** Holds the lists that the walk fills; lives for one call of `segment`. */
class Segmenter {
  readonly #blocks: Block[] = [];
  readonly #nodes: TreeNode[] = [];
  readonly #splits = new Map<Element, boolean>();

  run(document: Document): Segmentation {
    const top = document.body ?? document.documentElement;
    const root = this.#open(top, undefined, 0);
    if (document.body) this.#visit(root);
    return { root, blocks: this.#blocks, nodes: this.#nodes };
  }

  #open(element: Element, parent: TreeNode | undefined, position: number): TreeNode {
    const node: TreeNode = {
      element,
      tag: element.localName,
      parent,
      position,
      depth: parent ? parent.depth + 1 : 0,
      tokens: tokensOf(element),
      children: [],
      from: this.#blocks.length,
      to: this.#blocks.length,
      concealed: (parent?.concealed ?? false) || isConcealed(element),
      fields: 0,
      emails: 0,
      images: 0,
      embeds: 0,
      buttons: 0,
    };
    this.#nodes.push(node);
    return node;
  }

  #visit(node: TreeNode): void {
    let pending = emptyPending();
    const flush = (): void => {
      this.#close(node, pending, '');
      pending = emptyPending();
    };
    let position = -1;
    for (let child = node.element.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) {
        pending.text += child.nodeValue;
        continue;
      }
      if (child.nodeType !== 1) continue;
      position++;
      const element = child as Element;
      const tag = element.localName;
      if (SKIPPED.has(tag) || isEdited(element)) {
        if (EMBEDS.has(tag)) node.embeds++;
        else if (tag === 'select' || tag === 'textarea') node.fields++;
      } else if (tag === 'input') {
        this.#input(node, element, position, flush);
      } else if (INLINE.has(tag) && !this.#splitsText(element)) {
        gather(element, tag, pending, false);
      } else {
        flush();
        this.#enter(node, element, position);
      }
    }
    flush();
    node.to = this.#blocks.length;
  }

  #enter(parent: TreeNode, element: Element, position: number): void {
    const node = this.#open(element, parent, position);
    if (node.tag === 'button' || node.tokens.includes('role:button')) node.buttons++;
    this.#visit(node);
    parent.children.push(node);
    for (const key of ['fields', 'emails', 'images', 'embeds', 'buttons'] as const) parent[key] += node[key];
  }

  #input(node: TreeNode, element: Element, position: number, flush: () => void): void {
    const type = (element.getAttribute('type') ?? '').toLowerCase();
    if (type === 'hidden') return;
    if (type === 'submit' || type === 'button' || type === 'image') node.buttons++;
    else node.fields++;
    const hint = `${type} ${element.getAttribute('name') ?? ''} ${element.getAttribute('placeholder') ?? ''}`;
    if (/e-?mail/i.test(hint)) node.emails++;
    if (!LABELLED_INPUTS.has(type)) return;
    const label = element.getAttribute('value') || element.getAttribute('placeholder') || '';
    if (label.trim() === '') return;
    flush();
    const own = this.#open(element, node, position);
    this.#close(own, { ...emptyPending(), text: label }, type);
    own.to = this.#blocks.length;
    node.children.push(own);
  }

  #close(owner: TreeNode, pending: Pending, input: string): void {
    owner.images += pending.images;
    const text = pending.text.replace(/\s+/g, ' ').trim();
    if (text === '') return;
    const { links, images, boldLength, breaks } = pending;
    this.#blocks.push({ index: this.#blocks.length, text, owner, links, images, boldLength, breaks, input });
  }

  /** Whether an inline element holds a block-level one, so that its text is no single run. Each is asked once. */
  #splitsText(element: Element): boolean {
    const known = this.#splits.get(element);
    if (known !== undefined) return known;
    let splits = false;
    for (let child = element.firstChild; child && !splits; child = child.nextSibling) {
      if (child.nodeType !== 1) continue;
      const tag = (child as Element).localName;
      if (!SKIPPED.has(tag)) splits = !INLINE.has(tag) || this.#splitsText(child as Element);
    }
    if (element.firstChild) this.#splits.set(element, splits);
    return splits;
  }
}

function emptyPending(): Pending {
  return { text: '', links: [], images: 0, boldLength: 0, breaks: 0 };
}

/** Adds an inline element's text and what is notable about it. */
function gather(element: Element, tag: string, pending: Pending, bold: boolean): void {
  if (tag === 'br') {
    pending.text += ' ';
    pending.breaks++;
    return;
  }
  if (tag === 'img') {
    pending.images++;
    return;
  }
  const isBold = bold || tag === 'b' || tag === 'strong';
  const before = pending.text.length;
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) {
      pending.text += child.nodeValue;
      if (isBold) pending.boldLength += child.nodeValue?.length ?? 0;
    } else if (child.nodeType === 1) {
      const name = (child as Element).localName;
      if (name === 'br') pending.breaks++;
      else if (INLINE.has(name)) gather(child as Element, name, pending, isBold);
      else if (!SKIPPED.has(name)) pending.text += child.textContent ?? '';
    }
  }
  if (tag !== 'a') return;
  const length = pending.text.length - before;
  pending.links.push({
    href: element.getAttribute('href') ?? '',
    rel: element.getAttribute('rel') ?? '',
    length,
  });
}
