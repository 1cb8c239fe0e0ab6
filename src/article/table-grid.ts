/** A table's cells in rows and columns, each at the place where a reader sees it. */

/** As in HTML: https://html.spec.whatwg.org/multipage/tables.html#dom-tdth-colspan */
const MOST_COLUMNS = 1000;
const MOST_ROWS = 65534;

/** The number of rows or columns that a cell takes. Zero rows are all that follow in the same part of the table. */
function spanOf(cell: Element, name: 'colspan' | 'rowspan', most: number): number {
  const span = Number.parseInt(cell.getAttribute(name) ?? '', 10);
  if (name === 'rowspan' && span === 0) return most;
  return span > 0 ? Math.min(span, most) : 1;
}

/** The number of rows that a cell takes. */
export function rowsOf(cell: Element): number {
  return spanOf(cell, 'rowspan', MOST_ROWS);
}

/**
 * The rows of a table, those of tables in its cells not among them, each with its cells by column. Where a wide or high
 * cell goes on there is none. Rows and columns in which no cell begins are left out.
 */
export function tableGrid(table: HTMLTableElement): readonly (readonly (Element | undefined)[])[] {
  const rows: ReadonlyMap<number, Element>[] = [];
  let taken: readonly number[] = [];
  let part: Node | null = null;
  for (const row of table.rows) {
    // No cell reaches from one part of a table into the next.
    if (row.parentNode !== part) taken = [];
    part = row.parentNode;
    const laid = lay(row, taken);
    rows.push(laid.cells);
    taken = laid.taken;
  }
  const columns = [...new Set(rows.flatMap((cells) => [...cells.keys()]))].sort((a, b) => a - b);
  return rows.filter((cells) => cells.size > 0).map((cells) => columns.map((column) => cells.get(column)));
}

/** A row's cells by column; `taken` says for how many more rows each column is taken, before and after this one. */
function lay(row: HTMLTableRowElement, before: readonly number[]) {
  const taken = before.map((rows) => Math.max(0, rows - 1));
  const cells = new Map<number, Element>();
  let column = 0;
  for (const cell of row.cells) {
    while ((before[column] ?? 0) > 0) column += 1;
    cells.set(column, cell);
    const high = rowsOf(cell);
    // Past the widest table that may be, each cell still has a column of its own.
    const wide = Math.min(spanOf(cell, 'colspan', MOST_COLUMNS), Math.max(1, MOST_COLUMNS - column));
    for (const end = column + wide; column < end; column += 1) taken[column] = high - 1;
  }
  return { cells, taken };
}

/** Whether an element is a cell of a table, of a heading or not. */
export function isCell({ localName }: Element): boolean {
  return localName === 'td' || localName === 'th';
}

/** Whether an element stands in a cell, where texts have one line and nothing but phrases. */
export function isInCell(element: Element): boolean {
  return (element.parentElement?.closest('td, th') ?? null) !== null;
}
