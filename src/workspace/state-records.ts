import type { FileIdentity } from '../store/md5-lanes/lane-hasher.ts';
import { isKeyAt, keySize, keyStart } from './state-key.ts';

/** A record in bytes. */
export const recordSize = 68;
/** Offsets in a record; the key comes first. */
export const fields = { ino: 16, size: 24, mtime: 32, ctime: 40, oid: 48, used: 64 } as const;
/** More are not kept. */
export const maxRecords = 1_000_000;

/** Is the record at an offset one of this version of a file? */
export function isFor(records: Buffer, at: number, stats: FileIdentity): boolean {
  return (
    records.readDoubleLE(at + fields.mtime) === stats.mtimeMs &&
    records.readDoubleLE(at + fields.size) === stats.size &&
    records.readDoubleLE(at + fields.ctime) === stats.ctimeMs &&
    records.readDoubleLE(at + fields.ino) === stats.ino
  );
}

/** The offset of the record with a key among records that are ordered as {@link mergeRecords} leaves them. */
export function findRecord(records: Buffer, key: Uint8Array): number | undefined {
  const start = keyStart(key, 0);
  let low = 0;
  let high = records.length / recordSize;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (keyStart(records, middle * recordSize) < start) low = middle + 1;
    else high = middle;
  }
  // Keys are hashes: hardly ever do several of them begin alike.
  for (let at = low * recordSize; at < records.length && keyStart(records, at) === start; at += recordSize)
    if (isKeyAt(key, records, at)) return at;
  return undefined;
}

/**
 * Old records, which are in order, and new ones in any; of several with one key the last new one stays. In the order of how keys start.
 * Of many records none becomes an object of its own.
 */
export function mergeRecords(old: Buffer, added: Buffer): Buffer {
  const order = offsetsByStart(added);
  const merged = Buffer.allocUnsafe(old.length + added.length);
  let [end, at] = [0, 0];
  for (let first = 0, next = 0; first < order.length; first = next) {
    const start = keyStart(added, order[first] as number);
    while (next < order.length && keyStart(added, order[next] as number) === start) next++;
    const group = order.subarray(first, next);
    for (; at < old.length && keyStart(old, at) <= start; at += recordSize) {
      if (keyStart(old, at) < start || !isAmong(added, group, old.subarray(at, at + keySize)))
        end += old.copy(merged, end, at, at + recordSize);
    }
    for (const [index, offset] of group.entries())
      if (!isRepeated(added, group, index)) end += added.copy(merged, end, offset, offset + recordSize);
  }
  end += old.copy(merged, end, at);
  return merged.subarray(0, end);
}

function isAmong(records: Buffer, offsets: Float64Array, key: Uint8Array): boolean {
  return offsets.some((offset) => isKeyAt(key, records, offset));
}

/** Does a later one of these records have the same key? */
function isRepeated(records: Buffer, offsets: Float64Array, index: number): boolean {
  if (index + 1 === offsets.length) return false;
  const offset = offsets[index] as number;
  return isAmong(records, offsets.subarray(index + 1), records.subarray(offset, offset + keySize));
}

/** Starts have 24 bits, so that together with the number of its record each is one exact number, and numbers are sorted fast. */
function offsetsByStart(records: Buffer): Float64Array {
  const count = records.length / recordSize;
  const order = new Float64Array(count);
  for (let index = 0; index < count; index++)
    order[index] = keyStart(records, index * recordSize) * maxPerSort + index;
  return order.sort().map((both) => (both % maxPerSort) * recordSize);
}

const maxPerSort = 2 ** 29;

/** As many as are kept: those that were used last. */
export function latestUsed(records: Buffer): Buffer {
  const count = records.length / recordSize;
  if (count <= maxRecords) return records;
  const days = Uint32Array.from({ length: count }, (_, index) => dayOf(records, index * recordSize)).sort();
  const oldest = days[count - maxRecords] as number;
  // Of the oldest day that is kept there may be more than fit.
  let room = maxRecords - (count - (days.findLastIndex((day) => day <= oldest) + 1));
  const kept = Buffer.allocUnsafe(maxRecords * recordSize);
  let end = 0;
  for (let at = 0; at < records.length; at += recordSize) {
    const day = dayOf(records, at);
    if (day < oldest || (day === oldest && room-- <= 0)) continue;
    end += records.copy(kept, end, at, at + recordSize);
  }
  return kept.subarray(0, end);
}

function dayOf(records: Buffer, at: number): number {
  return records.readUInt32LE(at + fields.used);
}
