/** The body of an article as a text file has it: as plain text, with the numbers and bullets of its lists. */
import { numberItems } from './list-numbers.ts';
import { markBefore, marksAround } from './phrase-marks.ts';
import { tidyLines } from './plain-text.ts';
import { preformattedText } from './preformatted-text.ts';
import { isCell, isInCell } from './table-grid.ts';
import { BLOCKS, SILENT } from './text-elements.ts';

/** What is written so far, and where the writing is. */
interface Sheet {
  text: string;
  /** What has no end yet. */
  line: string;
  /** What the next paragraph begins with, and how far all other lines are set in. */
  marker: string;
  indent: string;
  /** Length of the text before the outermost list around here; none outside of lists. */
  list: number | undefined;
}

/**
 * Writes an article's body as plain text for a file. This is not `Article.text`: that one holds the page's words and
 * nothing else, since words are counted, compared and read aloud.
 */
export function textBodyOf(html: string, parser: DOMParser): string {
  const sheet: Sheet = {
    text: '',
    line: '',
    marker: '',
    indent: '',
    list: undefined,
  };
  const { body } = parser.parseFromString(html, 'text/html');
  numberItems(body);
  visit(sheet, body);
  endLine(sheet);
  return sheet.text;
}

function visit(sheet: Sheet, parent: Node): void {
  for (const child of parent.childNodes) {
    if (child.nodeType === 3) sheet.line += (child.nodeValue ?? '').replace(/\s+/g, ' ');
    else if (child.nodeType === 1) enter(sheet, child as Element);
  }
}

function enter(sheet: Sheet, element: Element): void {
  const { localName } = element;
  if (SILENT.has(localName)) return;
  if (isCell(element)) sheet.line += ' ';
  if (isInCell(element)) phraseInCell(sheet, element);
  else if (localName === 'pre') block(sheet, () => addParagraph(sheet, preformattedText(element).trimEnd()));
  else if (localName === 'ol' || localName === 'ul') block(sheet, () => list(sheet, element));
  else if (localName === 'li') block(sheet, () => item(sheet, element));
  else if (BLOCKS.has(localName)) block(sheet, () => visit(sheet, element));
  else phrase(sheet, element);
}

/** A row is one line. */
function phraseInCell(sheet: Sheet, element: Element): void {
  const gap = element.localName === 'br' || BLOCKS.has(element.localName) ? ' ' : '';
  sheet.line += gap;
  if (element.localName === 'li') sheet.line += markerOf(element);
  phrase(sheet, element);
  sheet.line += gap;
}

function phrase(sheet: Sheet, element: Element): void {
  if (element.localName === 'br' && !isInCell(element)) sheet.line += '\n';
  const [before, after] = marksAround(element);
  sheet.line += markBefore(element, sheet.line) + before;
  visit(sheet, element);
  sheet.line += after;
}

function block(sheet: Sheet, write: () => void): void {
  endLine(sheet);
  write();
  endLine(sheet);
}

function endLine(sheet: Sheet): void {
  const line = tidyLines(sheet.line);
  sheet.line = '';
  addParagraph(sheet, line);
}

function addParagraph(sheet: Sheet, paragraph: string): void {
  if (paragraph === '') return;
  const { text, marker, indent, list } = sheet;
  // The items of a list stand close together.
  const isNext = marker !== indent && list !== undefined && text.length > list;
  const gap = text === '' ? '' : isNext ? '\n' : '\n\n';
  sheet.text += gap + marker + paragraph.replace(/\n(?=.)/g, `\n${indent}`);
  sheet.marker = indent;
}

function list(sheet: Sheet, element: Element): void {
  const outer = sheet.list;
  sheet.list ??= sheet.text.length;
  visit(sheet, element);
  endLine(sheet);
  sheet.list = outer;
}

function item(sheet: Sheet, element: Element): void {
  const { text, marker, indent } = sheet;
  const own = markerOf(element);
  sheet.marker += own;
  sheet.indent += ' '.repeat(own.length);
  visit(sheet, element);
  endLine(sheet);
  sheet.indent = indent;
  sheet.marker = sheet.text === text ? marker : indent;
}

function markerOf(item: Element): string {
  const list = item.parentElement?.localName;
  if (list === 'ol') return `${item.getAttribute('value')}. `;
  return list === 'ul' ? '- ' : '';
}
