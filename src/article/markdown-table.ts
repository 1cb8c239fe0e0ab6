/** Tables of Markdown, as in https://github.github.com/gfm/#tables-extension- */
import type Turndown from 'turndown';
import { markdownLine } from './escape-markdown.ts';
import { isInCell, tableGrid } from './table-grid.ts';

/** Makes a writer write tables, their cells as it writes everything else. */
export function writeTables(writer: Turndown): void {
  const contents = new WeakMap<Element, string>();
  writer
    .addRule('cell', {
      filter: ['td', 'th'],
      replacement: (content, node) => {
        contents.set(node, cellOf(content));
        return '';
      },
    })
    .addRule('table', {
      filter: 'table',
      replacement: (_, node) => {
        const rows = tableGrid(node as HTMLTableElement).map((cells) =>
          cells.map((cell) => (cell ? (contents.get(cell) ?? '') : '')),
        );
        return isInCell(node) ? linesOf(rows) : tableOf(node as HTMLTableElement, rows);
      },
    });
}

/** All lines of a cell as one. A bar ends a cell, in code as well, unless it is escaped. */
function cellOf(content: string): string {
  const line = content.trim().replace(/\s*\n\s*/g, '<br>');
  return line.replace(/(?<!\\)((?:\\\\)*)\|/g, '$1\\|');
}

/** A table in a cell: there is no such thing in Markdown, so its rows are lines. */
function linesOf(rows: readonly (readonly string[])[]): string {
  return `\n\n${rows.map((cells) => cells.filter(Boolean).join(' ')).join('\n')}\n\n`;
}

/** The first row is the head, as Markdown's tables must have one. */
function tableOf({ caption }: HTMLTableElement, rows: readonly (readonly string[])[]): string {
  const [head, ...others] = rows;
  if (!head) return '';
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const title = caption?.textContent?.trim() ?? '';
  const lines = [line(head), `|${' --- |'.repeat(head.length)}`, ...others.map(line)];
  return `\n\n${title ? `*${markdownLine(title)}*\n\n` : ''}${lines.join('\n')}\n\n`;
}
