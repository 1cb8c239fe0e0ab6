/** Takes away boxes in which nothing has come to stand. */
import { KINDS } from '../engine/element.ts';
import { PROMO } from './page-copy.ts';
import { rowsOf } from './table-grid.ts';
import { isTablePart } from './tidy-markup.ts';

/** Shown though nothing stands in them. */
const VOID = new Set(['img', 'br', 'wbr', 'hr']);

/** Removes what is empty below an element, but for what keeps other parts of a table in their place. */
export function prune(root: Element): void {
  const reached = rowsReachedInto(root);
  for (const box of Array.from(root.querySelectorAll('*')).reverse()) {
    if (box.hasAttribute(PROMO) || VOID.has(box.localName) || !isEmpty(box) || isPlace(box, reached))
      continue;
    // The space that a phrase holds, and nothing else, parts the words around it.
    if (KINDS.get(box.localName) === 'inline') box.replaceWith(...box.childNodes);
    else box.remove();
  }
}

/** What is to be seen: neither white space nor a sign that only joins, parts or turns others. */
const SEEN = /[^\s\p{Cf}]/u;

function isEmpty(box: Element): boolean {
  return !SEEN.test(box.textContent ?? '') && !box.querySelector(`img, [${PROMO}]`);
}

/** Whether an empty part of a table keeps others in their place: a cell beside others, a row that cells reach into. */
function isPlace(part: Element, reached: ReadonlySet<Element>): boolean {
  if (part.localName === 'tr') return reached.has(part);
  return isTablePart(part.localName) && !isEmpty(part.parentElement as Element);
}

/** The rows of tables below an element in which a cell of a row above goes on. */
function rowsReachedInto(root: Element): ReadonlySet<Element> {
  const reached = new Set<Element>();
  for (const cell of root.querySelectorAll('[rowspan]')) {
    let row = cell.parentElement?.nextElementSibling;
    for (let left = rowsOf(cell); row && left > 1; left--) {
      reached.add(row);
      row = row.nextElementSibling;
    }
  }
  return reached;
}
