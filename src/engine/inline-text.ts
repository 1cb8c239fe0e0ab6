/** The text of a block while it is put together from phrases: text nodes and inline elements. */
import { EMBEDS, INLINE, isEdited, SKIPPED } from './element.ts';

/** A link inside a block. */
export interface BlockLink {
  /** The address as the page wrote it. */
  readonly href: string;
  readonly rel: string;
  /** Its text, white space folded, and the characters of it. */
  readonly text: string;
  readonly length: number;
}

/** What has been read of a block's text. */
export interface Phrases {
  /** As in the document, white space not yet folded. */
  text: string;
  links: BlockLink[];
  images: number;
  /** Characters of bold text, white space folded. */
  boldLength: number;
  breaks: number;
  fields: number;
  embeds: number;
}

/** An inline element that is being read. */
interface Open {
  readonly element: Element;
  readonly tag: string;
  readonly isBold: boolean;
  /** Where its text begins. */
  readonly start: number;
  next: ChildNode | null;
}

export function noPhrases(): Phrases {
  return { text: '', links: [], images: 0, boldLength: 0, breaks: 0, fields: 0, embeds: 0 };
}

/** A text as a reader sees it: runs of white space in the markup are one space. */
export function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The link that an `a` element is. */
export function linkOf(element: Element): Omit<BlockLink, 'text' | 'length'> {
  return { href: element.getAttribute('href') ?? '', rel: element.getAttribute('rel') ?? '' };
}

/** Counts what an element is whose content is no text. */
export function addSkipped(tag: string, to: Phrases): void {
  if (EMBEDS.has(tag)) to.embeds++;
  else if (tag === 'select' || tag === 'textarea') to.fields++;
}

/** Adds the text of an inline element that holds only inline ones, and what is notable about it. */
export function gather(root: Element, to: Phrases): void {
  if (root.localName === 'br') to.text += ' ';
  const path: Open[] = [];
  enter(root, path, to);
  for (let top = path.at(-1); top; top = path.at(-1)) {
    const child = top.next;
    if (!child) {
      path.pop();
      if (top.tag === 'a') {
        const text = folded(to.text.slice(top.start));
        to.links.push({ ...linkOf(top.element), text, length: text.length });
      }
      continue;
    }
    top.next = child.nextSibling;
    if (child.nodeType === 3) addText(child.nodeValue ?? '', top.isBold, to);
    else if (child.nodeType === 1) enter(child as Element, path, to);
  }
}

function enter(element: Element, path: Open[], to: Phrases): void {
  const tag = element.localName;
  if (tag === 'br') to.breaks++;
  else if (tag === 'img') to.images++;
  else if (SKIPPED.has(tag) || isEdited(element)) addSkipped(tag, to);
  else if (INLINE.has(tag)) {
    const isBold = tag === 'b' || tag === 'strong' || (path.at(-1)?.isBold ?? false);
    path.push({ element, tag, isBold, start: to.text.length, next: element.firstChild });
  }
}

function addText(text: string, isBold: boolean, to: Phrases): void {
  to.text += text;
  if (isBold) to.boldLength += folded(text).length;
}
