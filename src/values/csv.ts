import { delimitedRecords } from './delimited.ts';
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
  const rows = [...delimitedRecords(text, separator)];
  const names = header ? (rows[0] ?? []) : firstRecord(text, ',').map((_, i) => String(i));
  const body = header ? rows.slice(1) : rows;
  return body.map((row) => new Map<string, Value>(names.map((name, i) => [name, row[i] ?? null])));
}

function firstRecord(text: string, separator: string): readonly string[] {
  for (const record of delimitedRecords(text, separator)) return record;
  return [];
}
