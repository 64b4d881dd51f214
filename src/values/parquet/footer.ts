import { type FileMetaData, parquetMetadata, type RowGroup, type SchemaElement } from 'hyparquet';

/** What a Parquet file says of itself. */
export interface ParquetShape {
  readonly rows: number;
  /** Leaf columns in file order, nested names joined by dots */
  readonly columns: readonly ParquetColumn[];
}

/** A leaf column. */
export interface ParquetColumn {
  readonly name: string;
  /** The logical type where it has one, else the physical one, in Parquet's words and lower case */
  readonly type: string;
  /** Over all row groups; absent if one of them does not tell, and for columns that are no plain numbers */
  readonly range?: readonly [number, number];
}

/** Bytes at the end of a file that say how long its footer is. */
export const parquetTail = 8;

/** The length of the footer before the tail; undefined if the file is no plain Parquet file. */
export function footerLength(tail: Uint8Array): number | undefined {
  if (tail.length < parquetTail) return undefined;
  const end = tail.subarray(tail.length - parquetTail);
  if (Buffer.from(end.subarray(4)).toString('latin1') !== 'PAR1') return undefined;
  return new DataView(end.buffer, end.byteOffset, 4).getUint32(0, true);
}

/** Reads a footer (parquet-format: parquet.thrift FileMetaData); undefined if it is none. */
export function readFooter(bytes: Uint8Array): ParquetShape | undefined {
  const tail = Buffer.alloc(parquetTail, 'PAR1PAR1');
  tail.writeUInt32LE(bytes.length, 0);
  let meta: FileMetaData;
  try {
    meta = parquetMetadata(Buffer.concat([bytes, tail]), { geoparquet: false });
  } catch {
    // The library throws whatever the bytes made it stumble over.
    return undefined;
  }
  const rows = Number(meta.num_rows);
  if (!Number.isSafeInteger(rows) || rows < 0 || !Array.isArray(meta.schema)) return undefined;
  const groups = Array.isArray(meta.row_groups) ? meta.row_groups : [];
  return { rows, columns: leavesOf(meta.schema).map((leaf, i) => columnOf(leaf, i, groups)) };
}

interface Leaf {
  readonly name: string;
  readonly element: SchemaElement;
}

/** The schema is a tree in depth-first order; every element says how many children follow. */
function leavesOf(schema: readonly SchemaElement[]): readonly Leaf[] {
  const leaves: Leaf[] = [];
  const open: { readonly path: string; left: number }[] = [];
  for (const [i, element] of schema.entries()) {
    while (open.at(-1)?.left === 0) open.pop();
    const parent = open.at(-1);
    if (parent !== undefined) parent.left--;
    const name = typeof element?.name === 'string' ? element.name.slice(0, 500) : '';
    const path = i === 0 || parent === undefined || parent.path === '' ? name : `${parent.path}.${name}`;
    const children = Number(element?.num_children ?? 0);
    if (children > 0) open.push({ path: i === 0 ? '' : path, left: children });
    else if (i > 0) leaves.push({ name: path, element });
  }
  return leaves;
}

function typeOf({ logical_type, converted_type, type }: SchemaElement): string {
  const logical = logical_type?.type;
  if (logical !== undefined && logical !== 'INTEGER') return logical.toLowerCase();
  if (converted_type !== undefined)
    return converted_type === 'UTF8' ? 'string' : converted_type.toLowerCase();
  return type?.toLowerCase() ?? 'unknown';
}

function columnOf({ name, element }: Leaf, i: number, groups: readonly RowGroup[]): ParquetColumn {
  const type = typeOf(element);
  const ranges = plain.has(type) ? groups.map((group) => rangeIn(group, i)) : [];
  const known = ranges.filter((range) => range !== undefined);
  if (known.length === 0 || known.length < ranges.length) return { name, type };
  const low = known.reduce((least, [value]) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const high = known.reduce((most, [, value]) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  return { name, type, range: [low, high] };
}

/** Types whose statistics are the numbers that a reader would see. */
const plain = new Set(['int32', 'int64', 'int_8', 'int_16', 'int_32', 'int_64', 'float', 'double']);

/** `min_value` and `max_value`, else the older `min` and `max`. */
function rangeIn(group: RowGroup, column: number): readonly [number, number] | undefined {
  const statistics = group?.columns?.[column]?.meta_data?.statistics;
  const [low, high] = [
    numberIn(statistics?.min_value ?? statistics?.min),
    numberIn(statistics?.max_value ?? statistics?.max),
  ];
  return low === undefined || high === undefined ? undefined : [low, high];
}

function numberIn(value: unknown): number | undefined {
  const number = typeof value === 'bigint' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}
