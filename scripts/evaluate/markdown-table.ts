/** Tables in Markdown. */

/** A table; a cell that could be taken for markup is escaped. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.map(escaped).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---|').join('')}`, ...rows.map(line)].join('\n');
}

function escaped(cell: string | number): string {
  return String(cell)
    .replace(/[\\|`*_<[\]]/g, '\\$&')
    .replace(/\s+/g, ' ');
}
