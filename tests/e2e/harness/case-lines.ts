/** Finds the lines of a written case on a page again. */
import type { Page } from 'puppeteer-core';

/**
 * For each line, in document order, whether a reader sees it: `visible`, `folded ` (there, but not displayed) or
 * `missing`. A line is a text node of its own.
 */
export function visibilityOf(page: Page, lines: readonly string[]): Promise<readonly string[]> {
  return page.evaluate(
    (texts) => {
      const squeezed = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
      const heading = document.querySelector('h1');
      const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      // Navigation before the headline may hold the same words as a line after it.
      if (heading) nodes.currentNode = heading;
      return texts.map((text) => {
        const before = nodes.currentNode;
        while (nodes.nextNode()) {
          if (squeezed(nodes.currentNode.textContent) !== squeezed(text)) continue;
          return nodes.currentNode.parentElement?.checkVisibility() ? 'visible' : 'folded ';
        }
        nodes.currentNode = before;
        return 'missing';
      });
    },
    [...lines],
  );
}
