import type { Value } from './value.ts';

/** How a table is separated, and whether its first row names the columns. */
export interface CsvStyle {
  readonly separator: ',' | '\t';
  readonly header: boolean;
}

/**
 * The rows of a table as maps from column to text, as Python's `csv.DictReader` reads them (dvc: dvc/repo/plots/__init__.py
 * _load_sv): empty lines are left out, what a short row lacks is null, and of equal column names the last one counts.
 * Without a header the columns are `0`, `1`, … as many as the first row has, counted by commas even in a `.tsv`.
 */
export function readCsv(
  text: string,
  { separator, header }: CsvStyle,
): readonly ReadonlyMap<string, Value>[] {
  const rows = csvRows(text, separator);
  const names = header
    ? (rows.find((row) => row.length > 0) ?? [])
    : (csvRows(text, ',')[0] ?? []).map((_, i) => String(i));
  const body = header ? rows.slice(rows.findIndex((row) => row.length > 0) + 1) : rows;
  return body
    .filter((row) => row.length > 0)
    .map((row) => new Map<string, Value>(names.map((name, i) => [name, row[i] ?? null])));
}

/** Fields by row. A quoted field may hold separators, line breaks and doubled quotes (RFC 4180). */
function csvRows(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let [row, field, at]: [string[], string, number] = [[], '', 0];
  let hasField = false;
  const endField = () => {
    row.push(field);
    [field, hasField] = ['', false];
  };
  const endRow = () => {
    if (hasField || row.length > 0) endField();
    rows.push(row);
    row = [];
  };
  while (at < text.length) {
    const char = text[at] as string;
    if (char === '"' && field === '') {
      const quoted = quotedField(text, at + 1);
      [field, at, hasField] = [field + quoted.text, quoted.next, true];
      continue;
    }
    if (char === separator) {
      endField();
      hasField = true;
    } else if (char === '\n' || char === '\r') {
      endRow();
      if (char === '\r' && text[at + 1] === '\n') at++;
    } else {
      field += char;
      hasField = true;
    }
    at++;
  }
  if (hasField || row.length > 0) endRow();
  return rows;
}

function quotedField(text: string, from: number): { readonly text: string; readonly next: number } {
  const parts: string[] = [];
  let at = from;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return { text: parts.join('') + text.slice(at), next: text.length };
    parts.push(text.slice(at, quote));
    if (text[quote + 1] !== '"') return { text: parts.join(''), next: quote + 1 };
    parts.push('"');
    at = quote + 2;
  }
}
