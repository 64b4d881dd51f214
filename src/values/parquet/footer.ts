import { readStruct, ThriftError, type ThriftStruct, type ThriftValue } from './thrift.ts';

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
  try {
    const meta = readStruct(bytes);
    const rows = Number(meta.get(3) ?? 0n);
    if (!Number.isSafeInteger(rows) || rows < 0) return undefined;
    const leaves = leavesOf(listAt(meta, 2).filter(isStruct));
    const groups = listAt(meta, 4).filter(isStruct);
    return { rows, columns: leaves.map((leaf, i) => columnOf(leaf, i, groups)) };
  } catch (error) {
    if (error instanceof ThriftError) return undefined;
    throw error;
  }
}

interface Leaf {
  readonly name: string;
  readonly element: ThriftStruct;
}

/** The schema is a tree in depth-first order; every element says how many children follow. */
function leavesOf(schema: readonly ThriftStruct[]): readonly Leaf[] {
  const leaves: Leaf[] = [];
  const open: { readonly path: string; left: number }[] = [];
  for (const [i, element] of schema.entries()) {
    while (open.at(-1)?.left === 0) open.pop();
    const parent = open.at(-1);
    if (parent !== undefined) parent.left--;
    const name = textAt(element, 4);
    const path = i === 0 || parent === undefined || parent.path === '' ? name : `${parent.path}.${name}`;
    const children = Number(element.get(5) ?? 0);
    if (children > 0) open.push({ path: i === 0 ? '' : path, left: children });
    else if (i > 0) leaves.push({ name: path, element });
  }
  return leaves;
}

const physical = [
  'boolean',
  'int32',
  'int64',
  'int96',
  'float',
  'double',
  'byte_array',
  'fixed_len_byte_array',
];
const converted = [
  'utf8',
  'map',
  'map_key_value',
  'list',
  'enum',
  'decimal',
  'date',
  'time_millis',
  'time_micros',
  'timestamp_millis',
  'timestamp_micros',
  'uint_8',
  'uint_16',
  'uint_32',
  'uint_64',
  'int_8',
  'int_16',
  'int_32',
  'int_64',
  'json',
  'bson',
  'interval',
];
const logical = new Map([
  [1, 'string'],
  [5, 'decimal'],
  [6, 'date'],
  [7, 'time'],
  [8, 'timestamp'],
  [11, 'null'],
  [12, 'json'],
  [13, 'bson'],
  [14, 'uuid'],
  [15, 'float16'],
]);

function typeOf(element: ThriftStruct): string {
  const own = element.get(10);
  const [kind] = own instanceof Map ? own.keys() : [];
  const named = typeof kind === 'number' ? logical.get(kind) : undefined;
  const older = element.get(6);
  if (named !== undefined) return named;
  if (typeof older === 'number' && converted[older] !== undefined)
    return converted[older] === 'utf8' ? 'string' : converted[older];
  return physical[Number(element.get(1) ?? -1)] ?? 'unknown';
}

function columnOf({ name, element }: Leaf, i: number, groups: readonly ThriftStruct[]): ParquetColumn {
  const type = typeOf(element);
  const ranges = groups.map((group) => rangeIn(listAt(group, 1)[i], type));
  const known = ranges.filter((range) => range !== undefined);
  if (known.length === 0 || known.length < ranges.length) return { name, type };
  const low = known.reduce((least, [value]) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const high = known.reduce((most, [, value]) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  return { name, type, range: [low, high] };
}

/** ColumnChunk.meta_data.statistics: `min_value` and `max_value`, else the older `min` and `max`. */
function rangeIn(chunk: ThriftValue | undefined, type: string): readonly [number, number] | undefined {
  const meta = isStruct(chunk) ? chunk.get(3) : undefined;
  const statistics = isStruct(meta) ? meta.get(12) : undefined;
  if (!isStruct(statistics)) return undefined;
  const low = numberIn(statistics.get(6) ?? statistics.get(2), type);
  const high = numberIn(statistics.get(5) ?? statistics.get(1), type);
  return low === undefined || high === undefined ? undefined : [low, high];
}

/** Plain encoding, little endian; only of types whose bytes are the number that a reader would see. */
function numberIn(bytes: ThriftValue | undefined, type: string): number | undefined {
  if (!(bytes instanceof Uint8Array)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  switch (`${type} ${bytes.length}`) {
    case 'int32 4':
    case 'int_32 4':
    case 'int_16 4':
    case 'int_8 4':
      return view.getInt32(0, true);
    case 'int64 8':
    case 'int_64 8':
      return Number(view.getBigInt64(0, true));
    case 'float 4':
      return finite(view.getFloat32(0, true));
    case 'double 8':
      return finite(view.getFloat64(0, true));
    default:
      return undefined;
  }
}

function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}

function listAt(struct: ThriftStruct, id: number): readonly ThriftValue[] {
  const value = struct.get(id);
  return Array.isArray(value) ? value : [];
}

function isStruct(value: ThriftValue | undefined): value is ThriftStruct {
  return value instanceof Map;
}

function textAt(struct: ThriftStruct, id: number): string {
  const value = struct.get(id);
  return value instanceof Uint8Array ? Buffer.from(value).toString('utf8').slice(0, 500) : '';
}
