/** The notes of an article: what numbers and signs in its text lead to, further down on the page. */
import type { Page } from '../engine/page.ts';
import type { Block } from '../engine/segment.ts';
import { nameOf } from './places.ts';

/** What stands in a text for a note: a number, a letter or a sign, perhaps in brackets. */
const REFERENCE = /^[[(]?(?:\d{1,3}|[a-z]|[*†‡§]{1,3})[\])]?$/i;

/** The blocks of a page that are notes to paragraphs of its body, by index. */
export function notesOf({ blocks, body, segmentation }: Page): ReadonlySet<number> {
  const { ownerDocument } = segmentation.root.element;
  const paragraphs = body.paragraphs.map((index) => blocks[index] as Block);
  const below = blocks.slice(body.first + 1);
  const notes = new Set<number>();
  for (const name of new Set(paragraphs.flatMap(referencesIn))) {
    const note = noteAround(ownerDocument.getElementById(name), below);
    if (!note || paragraphs.some(({ owner }) => note.contains(owner.element))) continue;
    for (const { owner, index } of below) if (note.contains(owner.element)) notes.add(index);
  }
  return notes;
}

/** What references to notes name. */
function referencesIn({ links }: Block): readonly string[] {
  return links.filter(({ text }) => REFERENCE.test(text)).map(({ href }) => nameOf(href));
}

/** The smallest element around a named one that holds blocks, and more than the note's own number. */
function noteAround(named: Element | null, blocks: readonly Block[]): Element | null {
  let at = named;
  while (at && (isBare(at.textContent ?? '') || !blocks.some(({ owner }) => at?.contains(owner.element))))
    at = at.parentElement;
  return at;
}

function isBare(text: string): boolean {
  const trimmed = text.trim().replace(/\.$/, '');
  return trimmed === '' || REFERENCE.test(trimmed);
}
