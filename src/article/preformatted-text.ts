/** Text of which every space counts, with the lines that markup makes in it. */
import { BLOCKS, SILENT } from './text-elements.ts';

/** The text of a `pre`: a `br` ends a line, and each box has lines of its own. */
export function preformattedText(root: Element): string {
  let text = '';
  let isBoxEnd = false;
  const endBox = (): void => {
    if (isBoxEnd && text !== '' && !text.endsWith('\n')) text += '\n';
    isBoxEnd = false;
  };
  const enter = (element: Element): void => {
    const isBox = BLOCKS.has(element.localName);
    isBoxEnd ||= isBox;
    if (isBox || element.localName === 'br') endBox();
    if (element.localName === 'br') text += '\n';
    visit(element);
    isBoxEnd ||= isBox;
  };
  const visit = (parent: Node): void => {
    for (const child of parent.childNodes) {
      if (child.nodeType === 3) {
        const piece = child.nodeValue ?? '';
        // Many pages have a box and an end of line for each line.
        if (!piece.startsWith('\n')) endBox();
        isBoxEnd = false;
        text += piece;
      } else if (child.nodeType === 1 && !SILENT.has((child as Element).localName)) enter(child as Element);
    }
  };
  visit(root);
  return text.replace(/\n$/, '');
}
