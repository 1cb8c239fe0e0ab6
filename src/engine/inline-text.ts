/** The text of a block while it is put together from phrases: text nodes and inline elements. */
import { EMBEDS, isEdited, KINDS } from './element.ts';
import { PLAIN_PHRASES } from './plain-phrases.ts';

/** Where a link leads, and how it stands to that. */
export interface Link {
  /** The address as the page wrote it. */
  readonly href: string;
  readonly rel: string;
}

/** A link inside a block. */
export interface BlockLink extends Link {
  /** Its text, white space folded, and the characters of it. */
  readonly text: string;
  readonly length: number;
}

/** An inline element among the text of its parent, which characters of that are its own, and its place in the parent. */
export interface Phrase {
  readonly element: Element;
  readonly position: number;
  readonly from: number;
  readonly to: number;
  /** Whether there is a picture in it. */
  readonly isPicture: boolean;
}

/** What has been read of a block's text. */
export interface Phrases {
  /** As in the document, white space not yet folded. */
  text: string;
  links: BlockLink[];
  /** The elements that were gathered. */
  phrases: Phrase[];
  images: number;
  /** Characters of bold text, white space folded. */
  boldLength: number;
  breaks: number;
  fields: number;
  embeds: number;
  /** Class names and ids of its inline elements, lower case, each after a space. */
  names: string;
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
  return {
    text: '',
    links: [],
    phrases: [],
    images: 0,
    boldLength: 0,
    breaks: 0,
    fields: 0,
    embeds: 0,
    names: '',
  };
}

/** Whether nothing has been read at all; fields, bold text and the like without text count for their element. */
export function isNothing({ text, links, images, breaks, fields, embeds, names }: Phrases): boolean {
  return text === '' && names === '' && links.length + images + breaks + fields + embeds === 0;
}

/** White space that is not one space already. */
const LOOSE_SPACE = /[^\S ]| {2}/;

/** A text as a reader sees it: runs of white space in the markup are one space. */
export function folded(text: string): string {
  const trimmed = text.trim();
  return LOOSE_SPACE.test(trimmed) ? trimmed.replace(/\s+/g, ' ') : trimmed;
}

/** Attributes that name an inline element, and how many characters are enough of those of one text. */
const NAMING = ['class', 'id'] as const;
const LONGEST_NAMES = 400;

/** Adds the class names and the id of an inline element. */
function addNames(element: Element, to: Phrases): void {
  for (const name of NAMING) {
    const value = to.names.length < LONGEST_NAMES ? element.getAttribute(name) : null;
    if (value) to.names += ` ${value.toLowerCase()}`;
  }
}

/** The link that an `a` element is. */
export function linkOf(element: Element): Link {
  return { href: element.getAttribute('href') ?? '', rel: element.getAttribute('rel') ?? '' };
}

/** Counts what an element is whose content is no text. */
export function addSkipped(tag: string, to: Phrases): void {
  if (EMBEDS.has(tag)) to.embeds++;
  else if (tag === 'select' || tag === 'textarea') to.fields++;
}

/** The one phrase that shows anything, if nothing of the text stands outside of it. */
export function lonePhrase({ text, phrases }: Phrases): Phrase | undefined {
  const isBlank = (from: number, to: number): boolean => text.slice(from, to).trim() === '';
  const [only, ...others] = phrases.filter(({ from, to, isPicture }) => isPicture || !isBlank(from, to));
  if (!only || others.length > 0 || isBlank(only.from, only.to)) return undefined;
  return isBlank(0, only.from) && isBlank(only.to, text.length) ? only : undefined;
}

/**
 * Adds the text of an inline element that holds only inline ones, and what is notable about it. `position` is its index
 * among its parent's `children`.
 */
export function gather(element: Element, tag: string, position: number, to: Phrases): void {
  const [from, images] = [to.text.length, to.images];
  addAll(element, tag, to);
  to.phrases.push({ element, position, from, to: to.text.length, isPicture: to.images > images });
}

function addAll(root: Element, rootTag: string, to: Phrases): void {
  if (rootTag === 'br') to.text += ' ';
  if (addPlain(root, rootTag, false, to)) return;
  const path: Open[] = [open(root, rootTag, false, to)];
  for (let top = path[0]; top; top = path[path.length - 1]) {
    const child = top.next;
    if (!child) {
      path.pop();
      if (top.tag === 'a') addLink(top.element, to.text.slice(top.start), to);
      continue;
    }
    top.next = child.nextSibling;
    if (child.nodeType === 3) addText(child.nodeValue ?? '', top.isBold, to);
    else if (child.nodeType === 1) {
      const element = child as Element;
      const tag = element.localName;
      if (!addPlain(element, tag, top.isBold, to)) path.push(open(element, tag, top.isBold, to));
    }
  }
}

/** Adds an element that holds no other and has not to be walked. Answers false where it has. */
function addPlain(element: Element, tag: string, isInBold: boolean, to: Phrases): boolean {
  if (tag === 'br') to.breaks++;
  else if (tag === 'img') to.images++;
  else if (KINDS.get(tag) !== 'inline' || isEdited(element)) addSkipped(tag, to);
  else if (element.firstElementChild) {
    addNames(element, to);
    return false;
  } else {
    if (!PLAIN_PHRASES.has(tag)) addNames(element, to);
    const text = element.textContent ?? '';
    addText(text, isInBold || isBold(tag), to);
    if (tag === 'a') addLink(element, text, to);
  }
  return true;
}

function open(element: Element, tag: string, isInBold: boolean, to: Phrases): Open {
  return {
    element,
    tag,
    isBold: isInBold || isBold(tag),
    start: to.text.length,
    next: element.firstChild,
  };
}

function isBold(tag: string): boolean {
  return tag === 'b' || tag === 'strong';
}

function addText(text: string, isInBold: boolean, to: Phrases): void {
  to.text += text;
  if (isInBold) to.boldLength += folded(text).length;
}

function addLink(element: Element, written: string, to: Phrases): void {
  const text = folded(written);
  to.links.push({ ...linkOf(element), text, length: text.length });
}
