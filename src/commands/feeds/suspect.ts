import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { type Failure, fail, ok, type Result } from '../../failure.ts';
import type { Feed } from './feed.ts';

/** A feed below this part of what it held is taken for an accident. */
const leastPart = 0.1;
const edge = 66_000;

/** Has it lost nearly everything? `size`: bytes now, where the source tells. */
export function shrunk({ source, stage }: Feed, size: number | undefined): Failure | undefined {
  const before = stage.lock?.outs[0]?.size ?? 0;
  if (size === undefined || before === 0 || size >= before * leastPart) return undefined;
  return doubtful(`'${source}' holds only ${size} bytes; it held ${before}`);
}

/**
 * Looks at what a feed sent before anything is replaced: a web page instead of data, a file that breaks off before its format
 * ends, or next to nothing. Reads both ends of the file, and a gzip file whole.
 */
export async function judgeDownload(path: string, feed: Feed): Promise<Result<undefined>> {
  const { size } = await stat(path);
  const file = await open(path, 'r');
  const ends: Ends = { size, head: Buffer.alloc(0), tail: Buffer.alloc(0) };
  try {
    ends.head = (await file.read(Buffer.alloc(Math.min(edge, size)), 0, Math.min(edge, size), 0)).buffer;
    const at = Math.max(0, size - edge);
    ends.tail = (await file.read(Buffer.alloc(size - at), 0, size - at, at)).buffer;
  } finally {
    await file.close();
  }
  const name = nameOf(feed);
  const why = isPage(ends.head, name)
    ? 'sends a web page instead of data'
    : (await breaksOff(path, name, ends))
      ? 'sends a file that breaks off before its end'
      : undefined;
  const failure = why === undefined ? shrunk(feed, size) : doubtful(`'${feed.source}' ${why}`);
  return failure === undefined ? ok(undefined) : fail(failure);
}

interface Ends {
  readonly size: number;
  head: Buffer;
  tail: Buffer;
}

function doubtful(message: string): Failure {
  return {
    reason: 'data',
    message,
    hint: 'ask who publishes it; if it is right, run `lockstep update` and commit the `.dvc` file',
  };
}

/** The name that tells the format: of the address where it has one, else of the file it is imported to. */
function nameOf({ dep, item }: Feed): string {
  const address = dep.place.kind === 'url' ? dep.place.url.replace(/[?#].*$/s, '') : dep.path;
  const last = address.split('/').at(-1) ?? '';
  return (last.includes('.') ? last : (item?.out.path ?? last)).toLowerCase();
}

function isPage(head: Buffer, name: string): boolean {
  if (/\.(?:x?html?|mhtml|xml|svg)$/.test(name)) return false;
  const start = head
    .subarray(0, 2048)
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '');
  return /^(?:\s|<!--[\s\S]*?-->|<\?xml[^>]*>)*<(?:!doctype\s+html|html|head|body)\b/i.test(start);
}

async function breaksOff(path: string, name: string, ends: Ends): Promise<boolean> {
  const { tail, size } = ends;
  if (size === 0) return false;
  if (/\.(?:gz|tgz)$/.test(name)) return !(await isWholeGzip(path));
  if (name.endsWith('.parquet')) return tail.subarray(-4).toString('latin1') !== 'PAR1';
  if (/\.(?:zip|xlsx|npz)$/.test(name)) return tail.lastIndexOf('PK\u0005\u0006', undefined, 'latin1') < 0;
  const text = tail.toString('utf8');
  if (name.endsWith('.json')) return !/[\]}"\w.]\s*$/.test(text);
  if (/\n$/.test(text)) return false;
  const last = text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1);
  if (/\.(?:jsonl|ndjson)$/.test(name)) return !isJson(last);
  const mark = name.endsWith('.csv') ? ',' : name.endsWith('.tsv') ? '\t' : undefined;
  return mark !== undefined && marks(last, mark) < marks(firstLine(ends.head), mark);
}

/** A last line without its end that has fewer columns than the first; quoted fields may hold marks, and so only add some. */
function marks(line: string, mark: string): number {
  return line.split(mark).length;
}

function firstLine(head: Buffer): string {
  return head.toString('utf8').split(/\r?\n/, 1)[0] ?? '';
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

async function isWholeGzip(path: string): Promise<boolean> {
  try {
    await pipeline(createReadStream(path), createGunzip(), async (chunks: AsyncIterable<Buffer>) => {
      for await (const _ of chunks);
    });
    return true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (/^Z_/.test(code)) return false;
    throw error;
  }
}
