import { hugeCount } from './heap.ts';
import { md5Bytes } from './md5.ts';
import { type FetchSource, type Obtained, obtain, type Taken } from './obtain.ts';
import type { ObjectId } from './oid.ts';
import { maxManifestBytes, parseTree, spells, type Tree } from './tree.ts';

/** A folder's manifest that was verified; `bytes` undefined: those that its tree spells. */
export interface Manifest {
  readonly size: number;
  readonly bytes: Uint8Array | undefined;
}

/** A folder's manifest from the first source that has it, verified and parsed, and put nowhere. */
export async function fetchManifest(request: {
  readonly id: ObjectId;
  readonly sources: readonly FetchSource[];
  readonly signal: AbortSignal | undefined;
}): Promise<Obtained<{ readonly tree: Tree; readonly manifest: Manifest }>> {
  const obtained = await obtain({ ...request, take: (chunks) => collect(request.id, chunks) });
  if (obtained.kind !== 'value') return obtained;
  const tree = parseTree(obtained.value);
  if (tree.ok)
    return { ...obtained, value: { tree: tree.value, manifest: manifestOf(tree.value, obtained.value) } };
  return {
    kind: 'failed',
    failures: tree.failures.map((failure) => ({
      ...failure,
      message: `object ${request.id.oid}: ${failure.message}`,
    })),
  };
}

/** A huge manifest is held as a tree alone if that gives the same bytes again. */
function manifestOf(tree: Tree, bytes: Uint8Array): Manifest {
  const isSpelled = tree.entries.length >= hugeCount && spells(tree, bytes);
  return { size: bytes.length, bytes: isSpelled ? undefined : bytes };
}

async function collect(
  { oid, hashName }: ObjectId,
  chunks: AsyncIterable<Uint8Array>,
): Promise<Taken<Uint8Array>> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > maxManifestBytes) return { ok: false, found: `more than ${maxManifestBytes} bytes`, size };
    parts.push(chunk);
  }
  const bytes = Buffer.concat(parts);
  const found = md5Bytes(bytes, hashName);
  return found === oid.slice(0, 32) ? { ok: true, value: bytes } : { ok: false, found, size };
}
