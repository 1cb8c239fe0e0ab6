/** The kept blocks of a page -> the article's body, in the page's own order and with tidy markup. */
import { isEdited, isHeading, KINDS } from '../engine/element.ts';
import { folded } from '../engine/inline-text.ts';
import type { Block, Segmentation } from '../engine/segment.ts';
import { splitsText } from '../engine/splits-text.ts';
import { byElement } from './by-element.ts';
import { isEmoji } from './emoji.ts';
import { PROMO } from './page-copy.ts';
import { addParagraphs, HOLDS_TEXT, spaced } from './paragraphs.ts';
import { isSameFile } from './picture-file.ts';
import { isIcon } from './pictures.ts';
import type { Places } from './places.ts';
import { prune } from './prune.ts';
import { boxFor, inLinkAround, like, setApart, tidyPhrase } from './tidy-markup.ts';

export interface Chosen {
  readonly segmentation: Segmentation;
  /** Which blocks are the article: 1 where one is. */
  readonly keep: Uint8Array;
  /** A picture as it is to be shown, which stands between kept blocks or after the last; undefined where it stays out. */
  readonly pictureOf: (picture: Element, isBetween: boolean) => Element | undefined;
  /** The places that links of the page lead to: those in the body are connected. */
  readonly places: Places;
}

interface Walk extends Chosen {
  /** The blocks of each element that are still to come, in order. */
  readonly blocksOf: Map<Element, Block[]>;
  readonly splits: Map<Element, boolean>;
  /** First and last kept block. */
  readonly first: number;
  readonly last: number;
  /** The block that was read last. */
  at: number;
  readonly marked: Set<string>;
  /** The picture that was shown last, and the block that had been read then. */
  shown: { readonly address: string; readonly at: number };
}

/** Builds the body. An empty `<div data-winnow-promo="ID">` stands between kept blocks where a promo was left out. */
export function assemble(document: Document, chosen: Chosen): Element {
  const { segmentation, keep } = chosen;
  const body = document.createElement('div');
  const walk: Walk = {
    ...chosen,
    blocksOf: byElement(segmentation.blocks),
    splits: new Map(),
    first: keep.indexOf(1),
    last: keep.lastIndexOf(1),
    at: -1,
    marked: new Set(),
    shown: { address: '', at: -1 },
  };
  enter(walk, segmentation.root.element, body);
  prune(body);
  chosen.places.connect(body);
  return body;
}

/** Reads what an element holds into `out`: runs of phrases become blocks, boxes are entered. */
function enter(walk: Walk, element: Element, out: Element): void {
  let run: Node[] = [];
  const flush = (): void => {
    if (run.length > 0) addRun(walk, element, run, out);
    run = [];
  };
  for (const child of element.childNodes) {
    if (child.nodeType === 3) run.push(child);
    else if (child.nodeType === 1) {
      const inner = child as Element;
      if (inner.hasAttribute(PROMO)) {
        flush();
        addMarker(walk, inner, out);
      } else if (isPhrase(walk, inner)) run.push(inner);
      else {
        flush();
        enterBox(walk, inner, out);
      }
    }
  }
  flush();
}

/** As `segment.ts` sees it; what is skipped there or edited is part of a run and no text. */
function isPhrase({ splits }: Walk, element: Element): boolean {
  const kind = KINDS.get(element.localName);
  if (kind === 'skipped' || isEdited(element)) return true;
  return kind === 'inline' && !splitsText(element, splits);
}

function enterBox(walk: Walk, element: Element, out: Element): void {
  if (KINDS.get(element.localName) === 'field') {
    const label = walk.blocksOf.get(element)?.shift();
    if (label) walk.at = label.index;
    return;
  }
  walk.places.reach(element);
  const tag = boxFor(element) ?? tongueBox(walk, element, out);
  if (tag === 'hr' && (walk.at < walk.first || walk.at >= walk.last || endsIn(out, 'hr'))) return;
  const box = tag ? like(element, tag) : out;
  if (tag) out.append(box);
  enter(walk, element, box);
}

/** The tag of a box that stays for the direction or language that it gives to a part of the article; undefined for others. */
function tongueBox({ segmentation, first, last }: Walk, element: Element, out: Element): string | undefined {
  const isPart = [first, last].some(
    (index) => !element.contains(segmentation.blocks[index]?.owner.element ?? null),
  );
  return isPart && element.matches('[dir], [lang]') && !HOLDS_TEXT.has(out.localName) ? 'div' : undefined;
}

function addRun(walk: Walk, owner: Element, run: readonly Node[], out: Element): void {
  const text = folded(run.map(textOf).join(''));
  const block = text === '' ? undefined : walk.blocksOf.get(owner)?.shift();
  if (block) walk.at = block.index;
  if (text === '' && (walk.at >= walk.first || isBesideFirst(walk, owner))) addPictures(walk, run, out);
  // No box but one that stands in a sentence can be in a paragraph of the page.
  const isSentence = owner.closest('p') !== null;
  if (isSentence && text === '' && run.some(({ nodeType }) => nodeType === 3)) out.append(' ');
  for (const node of run) if (node.nodeType === 1) reachAll(walk, node as Element);
  if (!block) return;
  if (walk.keep[block.index] !== 1) {
    // The number of a note may be left out, and the note itself shown.
    if (/\p{L}/u.test(text)) walk.places.pass();
    return;
  }
  const phrases = run.flatMap((node) => tidyPhrase(node, (picture) => walk.pictureOf(picture, true)));
  const nodes = inLinkAround(owner, isHeading(out.localName) ? phrases.flatMap(withoutBold) : phrases);
  const isCode = out.localName === 'pre';
  if (!isCode) setApart(nodes, out.closest('figcaption') !== null);
  if (HOLDS_TEXT.has(out.localName)) out.append(...spaced(out, nodes, isSentence && !isCode));
  walk.places.show(HOLDS_TEXT.has(out.localName) ? out : addParagraphs(nodes, out));
}

function reachAll({ places }: Walk, phrase: Element): void {
  for (const element of [phrase, ...phrase.querySelectorAll('[id], a[name]')]) places.reach(element);
}

/** Whether an element is in the figure of whose caption the first kept block is: the article begins with its picture. */
function isBesideFirst({ segmentation, first }: Walk, owner: Element): boolean {
  return segmentation.blocks[first]?.owner.element.closest('figure')?.contains(owner) ?? false;
}

function endsIn({ lastElementChild }: Element, tag: string): boolean {
  return lastElementChild?.localName === tag;
}

/** Headings are bold anyway. */
function withoutBold(node: Node): readonly Node[] {
  const { localName } = node as Element;
  return localName === 'b' || localName === 'strong' ? Array.from(node.childNodes) : [node];
}

/** Text of a run as `segment.ts` reads it. */
function textOf(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  if (element.localName === 'br') return ' ';
  if (KINDS.get(element.localName) !== 'inline' || isEdited(element)) return '';
  return Array.from(element.childNodes, textOf).join('');
}

function addPictures(walk: Walk, run: readonly Node[], out: Element): void {
  for (const node of run) {
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    const found = element.localName === 'img' ? [element] : Array.from(element.querySelectorAll('img'));
    for (const one of found) {
      const picture = isIcon(one) || isEmoji(one) ? undefined : walk.pictureOf(one, walk.at < walk.last);
      if (picture && !isShown(walk, picture)) out.append(picture);
    }
  }
}

/** Whether the picture is the one right before it: pages bring each once more for browsers without scripts. */
function isShown(walk: Walk, picture: Element): boolean {
  const { shown, at } = walk;
  const address = picture.getAttribute('src') ?? '';
  walk.shown = { address, at };
  return shown.at === at && isSameFile(shown.address, address);
}

/** One mark per promo, between kept blocks only, beside lists and tables rather than inside of them. */
function addMarker(walk: Walk, promo: Element, out: Element): void {
  const id = promo.getAttribute(PROMO) ?? '';
  skip(walk, promo);
  walk.places.pass();
  if (walk.marked.has(id) || walk.at < walk.first || walk.at >= walk.last) return;
  walk.marked.add(id);
  const mark = promo.ownerDocument.createElement('div');
  mark.setAttribute(PROMO, id);
  if (isWide(out)) out.append(mark);
  else outermost(out).after(mark);
}

/** Passes over the blocks of an element. */
function skip(walk: Walk, element: Element): void {
  for (const inner of [element, ...element.querySelectorAll('*')]) {
    for (const { index } of walk.blocksOf.get(inner) ?? []) walk.at = Math.max(walk.at, index);
    walk.blocksOf.delete(inner);
  }
  // A line without a box is among the blocks of what it stands in.
  const { parentElement } = element;
  const blocks = parentElement ? walk.blocksOf.get(parentElement) : undefined;
  if (blocks?.[0]?.line.element === element) walk.at = blocks.shift()?.index ?? walk.at;
}

/** Whether an element is the body, or a box that `tongueBox` keeps. */
function isWide({ localName }: Element): boolean {
  return localName === 'div';
}

/** The child of the body, or of such a box, that an element is in. */
function outermost(element: Element): Element {
  let at = element;
  while (at.parentElement && !isWide(at.parentElement)) at = at.parentElement;
  return at;
}
