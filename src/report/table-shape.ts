import { delimitedRecords } from '../values/delimited.ts';
import type { ColumnChange, DataChange, RangeChange } from './evidence.ts';

/** How many rows a table has, and which columns; types and ranges only where the format tells them. */
export interface TableShape {
  readonly rows: number;
  readonly columns: ReadonlyMap<
    string,
    { readonly type?: string; readonly range?: readonly [number, number] }
  >;
}

/** The shape of a CSV or TSV file with names in its first record, or of JSON lines. Undefined for text that is neither. */
export function shapeOf(path: string, bytes: Uint8Array): TableShape | undefined {
  const text = Buffer.from(bytes).toString('utf8');
  if (/\.(?:jsonl|ndjson)$/i.test(path)) return linesShape(text);
  let header: readonly string[] | undefined;
  let rows = 0;
  for (const record of delimitedRecords(text, /\.tsv$/i.test(path) ? '\t' : ',')) {
    if (header === undefined) header = record;
    else rows++;
  }
  return { rows, columns: new Map((header ?? []).map((name) => [name, {}])) };
}

/** Columns are the keys of any of the first records. */
function linesShape(text: string): TableShape | undefined {
  const columns = new Map<string, object>();
  let rows = 0;
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    if (rows++ >= sampled) continue;
    try {
      const value: unknown = JSON.parse(line);
      if (typeof value === 'object' && value !== null && !Array.isArray(value))
        for (const key of Object.keys(value)) columns.set(key, {});
    } catch (error) {
      if (error instanceof SyntaxError) return undefined;
      throw error;
    }
  }
  return { rows, columns };
}

const sampled = 1_000;
const most = 20;

/** What differs between two versions of a table; one of them may not be there. */
export function compareShapes(
  old: TableShape | undefined,
  now: TableShape | undefined,
): Pick<DataChange, 'rows' | 'columns' | 'ranges'> {
  if (old === undefined && now === undefined) return {};
  const rows = {
    ...(old === undefined ? {} : { old: old.rows }),
    ...(now === undefined ? {} : { new: now.rows }),
  };
  if (old === undefined || now === undefined) return { rows };
  const columns: ColumnChange = {
    added: [...now.columns.keys()].filter((name) => !old.columns.has(name)),
    removed: [...old.columns.keys()].filter((name) => !now.columns.has(name)),
    retyped: [...now.columns].flatMap(([name, { type }]) => {
      const before = old.columns.get(name)?.type;
      return before === undefined || type === undefined || before === type
        ? []
        : [`${name}: ${before} → ${type}`];
    }),
  };
  const isSame = columns.added.length + columns.removed.length + columns.retyped.length === 0;
  const ranges = rangesThatMoved(old, now);
  return {
    rows,
    ...(isSame ? {} : { columns }),
    ...(ranges.length === 0 ? {} : { ranges }),
  };
}

function rangesThatMoved(old: TableShape, now: TableShape): readonly RangeChange[] {
  return [...now.columns]
    .flatMap(([column, { range }]): RangeChange[] => {
      const before = old.columns.get(column)?.range;
      if (before === undefined || range === undefined) return [];
      return before[0] === range[0] && before[1] === range[1] ? [] : [{ column, old: before, new: range }];
    })
    .slice(0, most);
}
