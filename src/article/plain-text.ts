/** An element's text as a reader would copy it: one paragraph per block, blank lines between them. */
import { preformattedText } from './preformatted-text.ts';
import { isCell } from './table-grid.ts';
import { BLOCKS, SILENT } from './text-elements.ts';

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** White space that is not one space already, and in lines also what is none between words. */
const LOOSE_SPACE = /[^\S ]| {2}/;
const LOOSE_LINES = /[^\S \n]| {2}| \n|\n /;

/** Lines without white space that is not seen. */
export function tidyLines(line: string): string {
  if (!LOOSE_LINES.test(line)) return line.trim();
  return line
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

function inOneLine(text: string): string {
  return LOOSE_SPACE.test(text) ? text.replace(/\s+/g, ' ') : text;
}

/** The text below an element; needs no layout, unlike `innerText`. Line breaks stay, other white space is folded. */
export function plainText(root: Element): string {
  const paragraphs: string[] = [];
  let line = '';
  const close = (): void => {
    const text = tidyLines(line);
    if (text !== '') paragraphs.push(text);
    line = '';
  };
  const enter = (element: Element): void => {
    const name = element.localName;
    if (SILENT.has(name)) return;
    if (name === 'br') line += '\n';
    if (isCell(element)) line += ' ';
    if (name === 'pre') {
      close();
      line = preformattedText(element).trimEnd();
      if (line !== '') paragraphs.push(line);
      line = '';
      return;
    }
    if (BLOCKS.has(name)) close();
    visit(element);
    if (BLOCKS.has(name)) close();
  };
  const visit = (parent: Node): void => {
    for (const child of parent.childNodes) {
      if (child.nodeType === TEXT_NODE) line += inOneLine(child.nodeValue ?? '');
      else if (child.nodeType === ELEMENT_NODE) enter(child as Element);
    }
  };
  visit(root);
  close();
  return paragraphs.join('\n\n');
}
