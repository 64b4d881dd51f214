import { inflateRawSync } from 'node:zlib';

const [endMark, entryMark, fileMark] = [0x06054b50, 0x02014b50, 0x04034b50];
/** An archive of ours has a handful of files. */
const mostEntries = 1_000;

/**
 * The bytes of one file of a zip archive that nobody vouches for, read in memory: no name in the archive ever becomes a path.
 * Undefined if there is no such file, if it stands there more than once, is larger than `limit` bytes, or is not as the archive
 * says (APPNOTE.TXT 4.3).
 */
export function fileInZip(zip: Buffer, name: string, limit: number): Buffer | undefined {
  try {
    const entries = entriesOf(zip).filter((entry) => entry.name === name);
    const [entry, ...others] = entries;
    return entry === undefined || others.length > 0 ? undefined : contentOf(zip, entry, limit);
  } catch (error) {
    // Offsets that lead out of the archive, and data that does not inflate or goes on beyond the limit.
    if (error instanceof RangeError || (error instanceof Error && 'code' in error)) return undefined;
    throw error;
  }
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

function entriesOf(zip: Buffer): readonly Entry[] {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end === -1 || zip.readUInt32LE(end) !== endMark) return [];
  const entries: Entry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0 && entries.length < mostEntries; left--) {
    if (zip.readUInt32LE(at) !== entryMark) return [];
    const length = zip.readUInt16LE(at + 28);
    entries.push({
      name: zip.toString('utf8', at + 46, at + 46 + length),
      method: zip.readUInt16LE(at + 10),
      packed: zip.readUInt32LE(at + 20),
      size: zip.readUInt32LE(at + 24),
      at: zip.readUInt32LE(at + 42),
    });
    at += 46 + length + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}

function contentOf(zip: Buffer, { method, packed, size, at }: Entry, limit: number): Buffer | undefined {
  if (size > limit || zip.readUInt32LE(at) !== fileMark) return undefined;
  const start = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
  const data = zip.subarray(start, start + packed);
  if (data.length !== packed) return undefined;
  const content =
    method === 0 ? data : method === 8 ? inflateRawSync(data, { maxOutputLength: limit }) : undefined;
  return content?.length === size ? content : undefined;
}
