import { type Failure, fail, ok, type Result } from '../../failure.ts';
import { delimitedRecords } from '../../values/delimited.ts';
import { readValues } from '../../values/load.ts';
import { isList, isMapping, type Key, type Mapping, type Value } from '../../values/value.ts';

/** One row of a plot's data. */
export type Row = ReadonlyMap<Key, Value>;

/** More rows than this are not read: no reader could tell them apart in a drawing. */
const mostRows = 1_000_000;

/**
 * The rows of a plot's file: of CSV and TSV every record, of JSON, YAML and TOML every list of like mappings, found depth
 * first and joined row by row (dvc: dvc/render/converter/vega.py get_datapoints; dvc/repo/plots/__init__.py parse). Fails on
 * other kinds of files in DVC's words, and on what cannot be parsed.
 */
export function plotRows(path: string, bytes: Uint8Array, header: boolean): Result<readonly Row[]> {
  const suffix = /\.[^./]*$/.exec(path)?.[0] ?? '';
  if (suffix === '.csv' || suffix === '.tsv')
    return tableRows(path, bytes, { header, delimiter: suffix === '.tsv' ? '\t' : ',' });
  if (!['.json', '.yaml', '.yml', '.toml', '.py'].includes(suffix)) return fail(unknownKind(path));
  const parsed = readValues(path, bytes);
  return parsed.ok ? ok(datapoints(parsed.value.value)) : parsed;
}

/**
 * Joins every list of like mappings in a parsed file. The last field of a row is the one that a plot without `y` shows: the
 * last of the first list (dvc: dvc/render/converter/vega.py _infer_y_from_data).
 */
export function datapoints(content: Value): readonly Row[] {
  const rows: Map<Key, Value>[] = [];
  let shown: Key | undefined;
  for (const list of listsOf(content)) {
    if (!isUniform(list)) continue;
    shown ??= [...(list[0]?.keys() ?? [])].at(-1);
    for (const [i, item] of list.slice(0, mostRows).entries()) {
      rows[i] ??= new Map();
      for (const [key, value] of item) rows[i].set(key, value);
    }
  }
  for (const row of rows) toEnd(row, shown);
  return rows;
}

function toEnd(row: Map<Key, Value>, key: Key | undefined): void {
  const value = key === undefined ? undefined : row.get(key);
  if (key === undefined || value === undefined) return;
  row.delete(key);
  row.set(key, value);
}

function tableRows(
  path: string,
  bytes: Uint8Array,
  { header, delimiter }: { readonly header: boolean; readonly delimiter: string },
): Result<readonly Row[]> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return fail({ reason: 'data', message: `unable to read: '${path}', is not valid utf8` });
  }
  let names: readonly string[] | undefined;
  const rows: Row[] = [];
  for (const record of delimitedRecords(text, delimiter)) {
    if (names === undefined) {
      names = header ? record : record.map((_, i) => String(i));
      if (header) continue;
    }
    const keys = names;
    rows.push(new Map(keys.slice(0, record.length).map((name, i) => [name, record[i] as string])));
    if (rows.length >= mostRows) break;
  }
  return ok(rows);
}

function* listsOf(content: Value): Generator<readonly Value[]> {
  if (isList(content)) yield content;
  else if (isMapping(content)) {
    for (const value of content.values()) {
      if (isMapping(value)) yield* listsOf(value);
      else if (isList(value)) yield value;
    }
  }
}

function isUniform(list: readonly Value[]): list is readonly Mapping[] {
  const [first] = list;
  if (!isMapping(first)) return false;
  return list.every((item) => isMapping(item) && [...item.keys()].every((key) => first.has(key)));
}

function unknownKind(path: string): Failure {
  return {
    reason: 'data',
    message: `'${path}' - file type error: only JSON, YAML, CSV and TSV formats are supported`,
    location: { file: path },
  };
}
