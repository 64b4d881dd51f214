import { type Dirent, readdirSync } from 'node:fs';

/** What a folder entry is, without following links. */
export type EntryKind = 'file' | 'folder' | 'link' | 'special';

/** One entry of a folder. Bytes of its name that are no UTF-8 are lone surrogates, as in Python (PEP 383). */
export interface Entry {
  readonly name: string;
  readonly kind: EntryKind;
}

/** The entries of a folder in the order of the system. Throws what `readdir` throws. */
export function listFolder(path: string): Entry[] {
  const entries = readdirSync(fsPath(path), { withFileTypes: true });
  if (!entries.some(({ name }) => name.includes('\ufffd'))) {
    return entries.map((entry) => ({ name: entry.name, kind: kindOf(entry) }));
  }
  const raw = readdirSync(fsPath(path), { withFileTypes: true, encoding: 'buffer' });
  return raw.map((entry) => ({ name: decodeName(entry.name), kind: kindOf(entry) }));
}

/** A path as file system calls need it: text, or bytes where a name is not UTF-8. */
export function fsPath(path: string): string | Buffer {
  return path.isWellFormed() ? path : encodeName(path);
}

/** Bytes to text without loss: what is not UTF-8 becomes U+DC80 to U+DCFF, one for each byte (PEP 383). */
export function decodeName(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = buffer.toString('utf8');
  if (!text.includes('\ufffd') || Buffer.from(text, 'utf8').equals(buffer)) return text;
  let result = '';
  for (let at = 0; at < buffer.length; ) {
    const length = sequenceLength(buffer, at);
    result +=
      length === 0
        ? String.fromCharCode(0xdc00 + (buffer[at] ?? 0))
        : buffer.toString('utf8', at, at + length);
    at += Math.max(length, 1);
  }
  return result;
}

/** The inverse of {@link decodeName}. */
export function encodeName(text: string): Buffer {
  if (text.isWellFormed()) return Buffer.from(text, 'utf8');
  const parts: Buffer[] = [];
  for (const char of text) {
    const code = char.length === 1 ? char.charCodeAt(0) : 0;
    parts.push(code >= 0xdc80 && code <= 0xdcff ? Buffer.from([code - 0xdc00]) : Buffer.from(char, 'utf8'));
  }
  return Buffer.concat(parts);
}

/** Bytes of the valid UTF-8 sequence at a place; 0 if there is none. */
function sequenceLength(bytes: Buffer, at: number): number {
  const first = bytes[at] ?? 0;
  const length =
    first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  if (length < 2) return length;
  const slice = bytes.subarray(at, at + length);
  return slice.length === length && !slice.toString('utf8').includes('\ufffd')
    ? length
    : isReplacement(slice);
}

/** U+FFFD itself, written correctly, is three valid bytes. */
function isReplacement(slice: Buffer): number {
  return slice.length === 3 && slice[0] === 0xef && slice[1] === 0xbf && slice[2] === 0xbd ? 3 : 0;
}

function kindOf(entry: Dirent<string> | Dirent<Buffer>): EntryKind {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : 'special';
}
