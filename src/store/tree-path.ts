import { TextDecoder } from 'node:util';

/**
 * Why a path may not stand in a folder's manifest; undefined if it may. A manifest comes from anybody who can write to a
 * remote, and checkout turns its paths into files: so no absolute paths, no `.` or `..`, no empty segments, no
 * backslashes, no control characters, nothing inside a `.git` (which could bring hooks), nothing that the disk could not hold.
 */
export function treePathProblem(path: string): string | undefined {
  if (usual.test(path)) return undefined;
  if (path === '') return 'an empty path';
  if (path.startsWith('/')) return 'an absolute path';
  if (path.includes('\\')) return 'a backslash';
  if (/[\u0000-\u001f\u007f-\u009f]/.test(path)) return 'a control character';
  return segmentsProblem(path.split('/')) ?? surrogateProblem(path);
}

/** Short segments of ASCII letters and digits, which make up nearly every real manifest. */
const usual = /^[A-Za-z0-9_][A-Za-z0-9_. -]{0,99}(?:\/[A-Za-z0-9_][A-Za-z0-9_. -]{0,99}){0,20}$/;

const maxSegmentBytes = 255;
const maxPathBytes = 4096;

function segmentsProblem(segments: readonly string[]): string | undefined {
  let total = 0;
  for (const segment of segments) {
    if (segment === '') return 'an empty segment';
    if (segment === '.' || segment === '..') return `a '${segment}' segment`;
    if (segment.toLowerCase() === '.git') return `a '.git' segment`;
    const bytes = Buffer.byteLength(segment);
    if (bytes > maxSegmentBytes) return `a name of more than ${maxSegmentBytes} bytes`;
    total += bytes + 1;
  }
  return total - 1 > maxPathBytes ? `a path of more than ${maxPathBytes} bytes` : undefined;
}

/**
 * Python writes a file name byte that is not UTF-8 as a lone surrogate U+DC80..U+DCFF. Others name no file, and bytes
 * that spell valid UTF-8 would be a second name for a file that has one already.
 */
function surrogateProblem(path: string): string | undefined {
  if (path.isWellFormed()) return undefined;
  const bytes: number[] = [];
  for (const character of path) {
    const code = character.codePointAt(0) as number;
    if (code >= 0xdc80 && code <= 0xdcff) bytes.push(code - 0xdc00);
    else if (code >= 0xd800 && code <= 0xdfff) return 'half of a surrogate pair';
    else bytes.push(...Buffer.from(character));
  }
  return decodeEscaping(Buffer.from(bytes)) === path ? undefined : 'a second spelling of a valid name';
}

/** UTF-8 to text as Python's `surrogateescape` does it. */
function decodeEscaping(bytes: Buffer): string {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let text = '';
  for (let at = 0; at < bytes.length; ) {
    const length = [1, 2, 3, 4].find((size) => decodes(decoder, bytes.subarray(at, at + size)));
    if (length === undefined) text += String.fromCharCode(0xdc00 + (bytes[at] as number));
    else text += decoder.decode(bytes.subarray(at, at + length));
    at += length ?? 1;
  }
  return text;
}

function decodes(decoder: TextDecoder, bytes: Buffer): boolean {
  try {
    decoder.decode(bytes);
    return true;
  } catch {
    return false;
  }
}
