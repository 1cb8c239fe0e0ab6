/**
 * Document -> text blocks and the tree of elements that hold them, in one pass.
 *
 * A block is the text that a block-level element owns directly, inline descendants included. Since blocks are listed in
 * document order, each element of the tree owns one contiguous range of them, and so does each run of siblings.
 */

import { isEdited, isPressedInput, KINDS } from './element.ts';
import { type Growth, openNode } from './growth.ts';
import {
  addSkipped,
  type BlockLink,
  folded,
  gather,
  isNothing,
  type Link,
  lonePhrase,
  noPhrases,
  type Phrases,
} from './inline-text.ts';
import { splitsText } from './splits-text.ts';

const LABELLED_INPUTS = new Set(['submit', 'button', 'email', 'text']);

export interface Block {
  /** Position in the page's list of blocks. */
  readonly index: number;
  /** White space folded, never empty. */
  readonly text: string;
  readonly owner: TreeNode;
  /** The last node that it is in: its owner, or a line of the owner's that is one inline element. */
  readonly line: TreeNode;
  /** The links among its text; where a link holds the whole block, that link. */
  readonly links: readonly BlockLink[];
  /** Pictures, characters of bold text and line breaks among the block's inline content. */
  readonly images: number;
  readonly boldLength: number;
  readonly breaks: number;
  /** The block is the label of an `<input>`, with that input's type; empty for ordinary text. */
  readonly input: string;
}

/**
 * An element that holds text, form fields or media; the tree leaves out everything else. An inline element is in it where
 * it is a line by itself beside boxes: such a line can be folded, but is described as text of the box that owns it.
 */
export interface TreeNode {
  readonly element: Element;
  readonly tag: string;
  /** Its place in the list of all nodes. */
  readonly order: number;
  readonly parent: TreeNode | undefined;
  /** Index among its parent element's `children`, placeholders of earlier folds included. */
  readonly position: number;
  /** Index among its parent's `children` in this tree. */
  readonly index: number;
  readonly depth: number;
  /** Class names, id, role and test ids, lower case, for the structure features. */
  readonly tokens: string;
  /** Numbers how it is written, tag, tokens and parent's tag: two elements of one number look alike to a reader. */
  readonly look: number;
  readonly children: TreeNode[];
  /** Its blocks are `from` (included) to `to` (excluded). */
  readonly from: number;
  to: number;
  /** Hidden by the page itself as far as the markup tells. */
  readonly concealed: boolean;
  /** The link that it is or stands in. */
  readonly link: Link | undefined;
  /** Where pictures lead that are links: those in it, and in no node below it. */
  readonly pictureLinks: Link[];
  /** Class names and ids of the inline elements in it that are in no node below it, lower case, each after a space. */
  inlineNames: string;
  /** How many of each are in it and below it: fields that a reader fills in, those for an e-mail address, pictures, embeds, buttons. */
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

/** A walk through a document: the lists that it fills, and what has been read but is in no block yet. */
interface Walk extends Growth {
  readonly blocks: Block[];
  readonly nodes: TreeNode[];
  /** Inline elements that were asked whether they hold a block-level one. */
  readonly splits: Map<Element, boolean>;
  readonly without: ReadonlySet<Element>;
  pending: Phrases;
}

/**
 * Lists a document's blocks, those in elements `without` left out. A document without a body gives a tree without blocks.
 * One loop, not recursion: pages nest deeply. Elements without elements are read as a whole: asking for each of their
 * text nodes would take longer than all the rest.
 */
export function segment(document: Document, without: ReadonlySet<Element> = new Set()): Segmentation {
  const walk: Walk = {
    blocks: [],
    nodes: [],
    looks: new Map(),
    splits: new Map(),
    positions: [],
    without,
    pending: noPhrases(),
  };
  const root = open(walk, document.body ?? document.documentElement, undefined, 0);
  let node = root;
  let next = document.body ? document.body.firstChild : null;
  for (;;) {
    const child: ChildNode | null = next;
    if (!child) {
      const { parent } = node;
      close(walk, node);
      if (!parent) break;
      next = node.element.nextSibling;
      node = parent;
      continue;
    }
    const type = child.nodeType;
    if (type === 3) walk.pending.text += child.nodeValue;
    const inner: TreeNode | undefined = type === 1 ? read(walk, node, child as Element) : undefined;
    if (inner) node = inner;
    next = inner ? inner.element.firstChild : child.nextSibling;
  }
  return { root, blocks: walk.blocks, nodes: walk.nodes };
}

/** Reads a child of a node. Answers the node of one that has to be walked. */
function read(walk: Walk, parent: TreeNode, element: Element): TreeNode | undefined {
  const tag = element.localName;
  const position = (walk.positions[parent.depth] as number) + 1;
  walk.positions[parent.depth] = position;
  const kind = KINDS.get(tag);
  if (walk.without.has(element)) flushLine(walk, parent);
  else if (kind === 'skipped' || isEdited(element)) addSkipped(tag, walk.pending);
  else if (kind === 'field') readField(walk, parent, element, position);
  else if (kind === 'inline' && !splitsText(element, walk.splits))
    gather(element, tag, position, walk.pending);
  else return readBox(walk, parent, element, position);
  return undefined;
}

function readBox(walk: Walk, parent: TreeNode, element: Element, position: number): TreeNode | undefined {
  flushLine(walk, parent);
  const node = open(walk, element, parent, position);
  if (node.tag === 'button' || node.tokens.includes('role:button')) node.buttons++;
  if (element.firstElementChild) return node;
  walk.pending.text = element.textContent ?? '';
  close(walk, node);
  return undefined;
}

function open(walk: Walk, element: Element, parent: TreeNode | undefined, position: number): TreeNode {
  return openNode(walk, element, { parent, position, from: walk.blocks.length });
}

function close(walk: Walk, node: TreeNode): void {
  if (node.children.length > 0) flushLine(walk, node);
  else flush(walk, node, '');
  node.to = walk.blocks.length;
  const { parent } = node;
  if (!parent) return;
  parent.fields += node.fields;
  parent.emails += node.emails;
  parent.images += node.images;
  parent.embeds += node.embeds;
  parent.buttons += node.buttons;
}

function readField(walk: Walk, parent: TreeNode, element: Element, position: number): void {
  const type = (element.getAttribute('type') ?? '').toLowerCase();
  if (type === 'hidden') return;
  if (type === 'submit' || type === 'button' || type === 'image') parent.buttons++;
  else parent.fields++;
  const placeholder = element.getAttribute('placeholder') ?? '';
  if (/e-?mail/i.test(`${type} ${element.getAttribute('name') ?? ''} ${placeholder}`)) parent.emails++;
  if (!LABELLED_INPUTS.has(type)) return;
  const label = isPressedInput(type) ? element.getAttribute('value') || placeholder : placeholder;
  if (label.trim() === '') return;
  flushLine(walk, parent);
  const own = open(walk, element, parent, position);
  walk.pending.text = label;
  flush(walk, own, type);
  own.to = walk.blocks.length;
}

/** Makes a block of what is pending, if there is any text in it. */
function flush(walk: Walk, owner: TreeNode, input: string, line = owner): void {
  const { pending, blocks } = walk;
  if (isNothing(pending)) return;
  walk.pending = noPhrases();
  owner.images += pending.images;
  owner.fields += pending.fields;
  owner.embeds += pending.embeds;
  owner.inlineNames += pending.names;
  for (const link of pending.links) if (link.length === 0) owner.pictureLinks.push(link);
  if (owner.link && pending.images > 0) owner.pictureLinks.push(owner.link);
  const text = folded(pending.text);
  if (text === '') return;
  const { images, breaks } = pending;
  const boldLength = Math.min(pending.boldLength, text.length);
  const isLinked = owner.link && pending.links.length === 0;
  const links = isLinked && owner.link ? [{ ...owner.link, text, length: text.length }] : pending.links;
  blocks.push({ index: blocks.length, text, owner, line, links, images, boldLength, breaks, input });
}

/** The same of what stands beside boxes in its owner: where all of it is one inline element, that is a node as well. */
function flushLine(walk: Walk, owner: TreeNode): void {
  const phrase = lonePhrase(walk.pending);
  const line = phrase && open(walk, phrase.element, owner, phrase.position);
  flush(walk, owner, '', line);
  if (line) line.to = walk.blocks.length;
}
