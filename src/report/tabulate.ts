import { textWidth } from './text-width.ts';

/** Rows of cells under headers; every row is as long as the headers. */
export interface Table {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * A table as Python's tabulate 0.10 prints it for DVC, all columns to the left: `plain` with two spaces between columns,
 * or `github` Markdown. A column is as wide as its longest cell, at least two wider than its header; edge white space of
 * cells goes, lines of a cell become lines of the row. No newline at the end.
 */
export function tabulate(table: Table, format: 'plain' | 'github'): string {
  const columns = table.headers.map((header, i) =>
    column(
      header,
      table.rows.map((row) => strip(row[i] ?? '')),
    ),
  );
  const multiline = [...table.headers, ...table.rows.flat()].some((cell) => /[\r\n]/.test(cell));
  const lines = [table.headers.map((_, i) => columns[i]?.cells[0] ?? ''), ...rowsOf(columns)].flatMap(
    (cells) => {
      const parts = multiline
        ? stacked(cells, columns)
        : cells.map((cell, i) => [padded(cell, columns[i]?.width ?? 0)]);
      return Array.from({ length: parts[0]?.length ?? 0 }, (_, n) =>
        line(
          parts.map((part) => part[n] ?? ''),
          format,
        ),
      );
    },
  );
  if (format === 'plain') return lines.join('\n');
  const headerLines = multiline
    ? Math.max(...table.headers.map((header) => splitLines(header).length), 1)
    : 1;
  const rule = `|${columns.map(({ width }) => '-'.repeat(width + 2)).join('|')}|`;
  return [...lines.slice(0, headerLines), rule, ...lines.slice(headerLines)].join('\n');
}

/**
 * Rows without headers as tabulate's `plain` prints them: two spaces between columns, none at the end of a line. The first
 * column may stand to the right; `keepSpace` keeps the edge white space of cells. Cells are one line each.
 */
export function tabulateRows(
  rows: readonly (readonly string[])[],
  { right = false, keepSpace = false }: { readonly right?: boolean; readonly keepSpace?: boolean } = {},
): string {
  const cells = rows.map((row) => row.map((cell) => (keepSpace ? cell : strip(cell))));
  const widths = (cells[0] ?? []).map((_, i) =>
    cells.reduce((most, row) => Math.max(most, textWidth(row[i] ?? '')), 0),
  );
  const aligned = (cell: string, i: number) => {
    const full = padded(cell, widths[i] ?? 0);
    return right && i === 0 ? full.slice(cell.length) + cell : full;
  };
  return cells.map((row) => line(row.map(aligned), 'plain')).join('\n');
}

interface Column {
  readonly cells: readonly string[];
  readonly width: number;
}

function column(header: string, cells: readonly string[]): Column {
  const widths = cells.flatMap((cell) => cell.split(/[\r\n]/).map(textWidth));
  const least = Math.max(...header.split(/[\r\n]/).map(textWidth)) + 2;
  return { cells: [header, ...cells], width: widths.reduce((a, b) => Math.max(a, b), least) };
}

function rowsOf(columns: readonly Column[]): string[][] {
  const count = (columns[0]?.cells.length ?? 1) - 1;
  return Array.from({ length: count }, (_, n) => columns.map(({ cells }) => cells[n + 1] ?? ''));
}

/** Each cell as its padded lines, all of them as many as the tallest has. */
function stacked(cells: readonly string[], columns: readonly Column[]): string[][] {
  const split = cells.map((cell) => splitLines(cell));
  const height = Math.max(...split.map(({ length }) => length));
  return split.map((lines, i) => {
    const { width } = columns[i] as Column;
    return Array.from({ length: height }, (_, n) =>
      n < lines.length ? padded(lines[n] as string, width) : ' '.repeat(width),
    );
  });
}

/** A cell with a control character has width -1 there, which makes its padding longer by its own length. */
function padded(cell: string, width: number): string {
  const points = Array.from(cell).length;
  const target = width - (textWidth(cell) - points);
  return cell + ' '.repeat(Math.max(0, target - points));
}

function line(cells: readonly string[], format: 'plain' | 'github'): string {
  const text = format === 'plain' ? cells.join('  ') : `|${cells.map((cell) => ` ${cell} `).join('|')}|`;
  return text.replace(/[\s\x1c-\x1f\x85]+$/u, '');
}

/** Python's `str.strip()`. */
function strip(text: string): string {
  return text.replace(/^(?:(?!\ufeff)[\s\x1c-\x1f\x85])+|(?:(?!\ufeff)[\s\x1c-\x1f\x85])+$/gu, '');
}

/** Python's `str.splitlines()`. */
function splitLines(text: string): string[] {
  const lines = text.split(/\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/u);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}
