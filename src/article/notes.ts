/** The notes of an article: what numbers and signs in its text lead to, further down on the page. */
import type { Page } from '../engine/page.ts';
import type { Block } from '../engine/segment.ts';
import { byElement } from './by-element.ts';
import { nameOf } from './places.ts';

/** What stands in a text for a note: a number, a letter or a sign, perhaps in brackets. */
const REFERENCE = /^[[(]?(?:\d{1,3}|[a-z]|[*†‡§]{1,3})[\])]?$/i;

/** The blocks of a page that are notes to paragraphs of its body, by index. */
export function notesOf({ blocks, body, segmentation }: Page): ReadonlySet<number> {
  const { ownerDocument } = segmentation.root.element;
  const names = new Set(body.paragraphs.flatMap((index) => referencesIn(blocks[index] as Block)));
  const notes = new Set<number>();
  if (names.size === 0) return notes;
  const blocksOf = byElement(blocks);
  const paragraphs = new Set(body.paragraphs);
  for (const name of names) {
    const note = noteAround(ownerDocument.getElementById(name), blocksOf);
    const isNote = note.every(({ index }) => index > body.first && !paragraphs.has(index));
    if (isNote) for (const { index } of note) notes.add(index);
  }
  return notes;
}

/** What references to notes name. */
function referencesIn({ links }: Block): readonly string[] {
  return links.filter(({ text }) => REFERENCE.test(text)).map(({ href }) => nameOf(href));
}

/** The blocks in the smallest element around a named one that holds any, and more than the note's own number. */
function noteAround(
  named: Element | null,
  blocksOf: ReadonlyMap<Element, readonly Block[]>,
): readonly Block[] {
  for (let at = named; at; at = at.parentElement) {
    if (isBare(at.textContent ?? '')) continue;
    const inside = [at, ...at.querySelectorAll('*')].flatMap((element) => blocksOf.get(element) ?? []);
    if (inside.length > 0) return inside;
  }
  return [];
}

function isBare(text: string): boolean {
  const trimmed = text.trim().replace(/\.$/, '');
  return trimmed === '' || REFERENCE.test(trimmed);
}
