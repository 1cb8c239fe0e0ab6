/**
 * Document -> text blocks and the tree of elements that hold them, in one pass.
 *
 * A block is the text that a block-level element owns directly, inline descendants included. Since blocks are listed in
 * document order, each element of the tree owns one contiguous range of them, and so does each run of siblings.
 */

import { INLINE, isConcealed, isEdited, SKIPPED, tokensOf } from './element.ts';
import {
  addSkipped,
  type BlockLink,
  folded,
  gather,
  linkOf,
  noPhrases,
  type Phrases,
} from './inline-text.ts';

const LABELLED_INPUTS = new Set(['submit', 'button', 'email', 'text']);

export interface Block {
  /** Position in the page's list of blocks. */
  readonly index: number;
  /** White space folded, never empty. */
  readonly text: string;
  readonly owner: TreeNode;
  /** The links among its text; where a link holds the whole block, that link. */
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
  /** Index among its parent's `children` in this tree. */
  readonly index: number;
  readonly depth: number;
  /** Class names, id, role and test ids, lower case, for the structure features. */
  readonly tokens: string;
  /** How it is written, tag, tokens and parent's tag: two elements with the same signature look alike to a reader. */
  readonly signature: string;
  readonly children: TreeNode[];
  /** Its blocks are `from` (included) to `to` (excluded). */
  readonly from: number;
  to: number;
  /** Hidden by the page itself as far as the markup tells. */
  readonly concealed: boolean;
  /** The link that it is or stands in. */
  readonly link: Pick<BlockLink, 'href' | 'rel'> | undefined;
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

/** An element whose children are being read. */
interface Frame {
  readonly node: TreeNode;
  /** The child to read next. */
  next: ChildNode | null;
  /** Elements read so far, less one. */
  position: number;
  pending: Phrases;
}

/** Lists a document's blocks. A document without a body gives a tree without blocks. */
export function segment(document: Document): Segmentation {
  return new Segmenter().run(document);
}

/** Holds the lists that the walk fills; lives for one call of `segment`. A list of frames, not recursion: pages nest deeply. */
class Segmenter {
  readonly #blocks: Block[] = [];
  readonly #nodes: TreeNode[] = [];
  readonly #splits = new Map<Element, boolean>();
  readonly #frames: Frame[] = [];

  run(document: Document): Segmentation {
    const top = document.body ?? document.documentElement;
    const root = this.#open(top, undefined, 0);
    if (document.body) this.#enter(root);
    for (let frame = this.#frames.at(-1); frame; frame = this.#frames.at(-1)) {
      const child = frame.next;
      if (!child) this.#leave(frame);
      else {
        frame.next = child.nextSibling;
        if (child.nodeType === 3) frame.pending.text += child.nodeValue;
        else if (child.nodeType === 1) this.#read(frame, child as Element);
      }
    }
    return { root, blocks: this.#blocks, nodes: this.#nodes };
  }

  #open(element: Element, parent: TreeNode | undefined, position: number): TreeNode {
    const tag = element?.localName ?? '';
    const tokens = element ? tokensOf(element) : '';
    const node: TreeNode = {
      element,
      tag,
      parent,
      position,
      index: parent?.children.length ?? 0,
      depth: parent ? parent.depth + 1 : 0,
      tokens,
      signature: `${tag}${tokens}<${parent?.tag ?? ''}`,
      children: [],
      from: this.#blocks.length,
      to: this.#blocks.length,
      concealed: (parent?.concealed ?? false) || (element ? isConcealed(element) : false),
      link: tag === 'a' ? linkOf(element) : parent?.link,
      fields: 0,
      emails: 0,
      images: 0,
      embeds: 0,
      buttons: 0,
    };
    this.#nodes.push(node);
    return node;
  }

  #enter(node: TreeNode): void {
    this.#frames.push({ node, next: node.element.firstChild, position: -1, pending: noPhrases() });
  }

  #leave(frame: Frame): void {
    this.#flush(frame);
    this.#frames.pop();
    const { node } = frame;
    node.to = this.#blocks.length;
    const { parent } = node;
    if (!parent) return;
    parent.children.push(node);
    for (const key of ['fields', 'emails', 'images', 'embeds', 'buttons'] as const) parent[key] += node[key];
  }

  #read(frame: Frame, element: Element): void {
    const { node, pending } = frame;
    frame.position++;
    const tag = element.localName;
    if (SKIPPED.has(tag) || isEdited(element)) {
      addSkipped(tag, pending);
    } else if (tag === 'input') {
      this.#input(frame, element);
    } else if (INLINE.has(tag) && !this.#splitsText(element)) {
      gather(element, pending);
    } else {
      this.#flush(frame);
      const child = this.#open(element, node, frame.position);
      if (child.tag === 'button' || child.tokens.includes('role:button')) child.buttons++;
      this.#enter(child);
    }
  }

  #input(frame: Frame, element: Element): void {
    const { node } = frame;
    const type = (element.getAttribute('type') ?? '').toLowerCase();
    if (type === 'hidden') return;
    if (type === 'submit' || type === 'button' || type === 'image') node.buttons++;
    else node.fields++;
    const hint = `${type} ${element.getAttribute('name') ?? ''} ${element.getAttribute('placeholder') ?? ''}`;
    if (/e-?mail/i.test(hint)) node.emails++;
    if (!LABELLED_INPUTS.has(type)) return;
    const label = element.getAttribute('value') || element.getAttribute('placeholder') || '';
    if (label.trim() === '') return;
    this.#flush(frame);
    const own = this.#open(element, node, frame.position);
    this.#close(own, { ...noPhrases(), text: label }, type);
    own.to = this.#blocks.length;
    node.children.push(own);
  }

  #flush(frame: Frame): void {
    this.#close(frame.node, frame.pending, '');
    frame.pending = noPhrases();
  }

  #close(owner: TreeNode, pending: Phrases, input: string): void {
    owner.images += pending.images;
    owner.fields += pending.fields;
    owner.embeds += pending.embeds;
    const text = folded(pending.text);
    if (text === '') return;
    const { images, breaks } = pending;
    const boldLength = Math.min(pending.boldLength, text.length);
    const isLinked = owner.link && pending.links.length === 0;
    const links = isLinked && owner.link ? [{ ...owner.link, text, length: text.length }] : pending.links;
    this.#blocks.push({ index: this.#blocks.length, text, owner, links, images, boldLength, breaks, input });
  }

  /** Whether an inline element holds a block-level one, so that its text is no single run. Each is asked once. */
  #splitsText(element: Element): boolean {
    const known = this.#splits.get(element);
    if (known !== undefined) return known;
    const path: { readonly element: Element; next: ChildNode | null }[] = [
      { element, next: element.firstChild },
    ];
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const child = top.next;
      if (!child) {
        this.#splits.set(top.element, false);
        path.pop();
        continue;
      }
      top.next = child.nextSibling;
      if (child.nodeType !== 1 || SKIPPED.has((child as Element).localName)) continue;
      const inner = child as Element;
      if (!INLINE.has(inner.localName) || this.#splits.get(inner)) {
        for (const outer of path) this.#splits.set(outer.element, true);
        return true;
      }
      if (inner.firstChild && !this.#splits.has(inner)) path.push({ element: inner, next: inner.firstChild });
    }
    return false;
  }
}
