import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Cache } from '../../src/store/cache.ts';
import { LocalStore } from '../../src/store/local.ts';
import { md5Bytes } from '../../src/store/md5.ts';
import { type ObjectId, objectKey } from '../../src/store/oid.ts';
import { transfer } from '../../src/store/transfer.ts';
import { makeTree, treeId } from '../../src/store/tree.ts';
import { Random } from './random.ts';

/**
 * Flips one random bit, or cuts at a random byte, in one object at a time: on the remote before a fetch, in the cache before a
 * push. Each must be noticed, and must not be on the other side afterwards. Gives what was not noticed.
 */
export async function flips(count: number, seed: number, scratch: string): Promise<readonly string[]> {
  const random = new Random(seed);
  const root = mkdtempSync(join(scratch, 'flips-'));
  const objects = makeObjects(random);
  const missed: string[] = [];
  for (let i = 0; i < count; i++) {
    const direction = random.pick(['fetch', 'push'] as const);
    const [id, bytes] = random.pick(objects);
    const [from, to] = [join(root, `from-${i}`), join(root, `to-${i}`)];
    for (const [other, content] of objects)
      put(from, objectKey(other), other === id ? damaged(content, random) : content);
    const result = await transfer({ objects: objects.map(([each]) => each), ...sides(direction, from, to) });
    const isTold = [...result.corrupt, ...result.missing].some((told) => told.oid === id.oid);
    const arrived = readIfThere(join(to, objectKey(id)));
    if (!isTold && arrived?.equals(bytes) !== true) missed.push(`flip ${i} of seed ${seed} was not told`);
    if (arrived !== undefined && !arrived.equals(bytes))
      missed.push(`flip ${i} of seed ${seed} went through`);
    for (const folder of [from, to]) rmSync(folder, { recursive: true, force: true });
  }
  rmSync(root, { recursive: true, force: true });
  return missed;
}

function makeObjects(random: Random): readonly (readonly [ObjectId, Buffer])[] {
  const files = [0, 1, 100, 70_000].map((size) => {
    const bytes = Buffer.from(Array.from({ length: size }, () => random.below(256)));
    return [{ oid: md5Bytes(bytes, 'md5'), hashName: 'md5' } satisfies ObjectId, bytes] as const;
  });
  const tree = treeId(makeTree(files.map(([{ oid }], i) => ({ path: `f${i}`, oid }))));
  // An empty object has no bit to flip.
  return [...files.slice(1), [{ oid: tree.oid, hashName: 'md5' } satisfies ObjectId, tree.bytes]];
}

function damaged(bytes: Buffer, random: Random): Buffer {
  if (random.next() < 0.25) return bytes.subarray(0, random.below(bytes.length));
  const copy = Buffer.from(bytes);
  const at = random.below(copy.length);
  copy[at] = (copy[at] ?? 0) ^ (1 << random.below(8));
  return copy;
}

function sides(direction: 'fetch' | 'push', from: string, to: string) {
  const remote = (dir: string) => new LocalStore({ dir, name: 'the remote' });
  return direction === 'fetch'
    ? { from: remote(from), to: new Cache({ dir: to }) }
    : { from: new Cache({ dir: from }), to: remote(to) };
}

function put(dir: string, key: string, bytes: Buffer): void {
  mkdirSync(dirname(join(dir, key)), { recursive: true });
  writeFileSync(join(dir, key), bytes, { mode: 0o444 });
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
