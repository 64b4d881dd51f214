import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { unwrap } from '../../src/failure.ts';
import { Cache } from '../../src/store/cache.ts';
import { type ObjectId, objectKey } from '../../src/store/oid.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { type TransferResult, transfer } from '../../src/store/transfer.ts';
import { type FakeS3, startFakeS3 } from '../fakes/s3.ts';
import { idOf, treeOf } from './transfer-rig.ts';

const keys = { accessKey: 'AKIACANARYCANARY', secretKey: 'secret/canary' };

/** A server, a cache and four objects: one that will be in trouble, a folder with it and another, and two that have no part in it. */
export class FaultWorld {
  readonly root = fs.mkdtempSync(join(tmpdir(), 'lockstep-faults-'));
  readonly bad: string;
  readonly tree: { readonly id: ObjectId; readonly text: string };
  readonly texts: readonly string[];
  readonly s3: FakeS3;

  private constructor(s3: FakeS3, size: number) {
    this.s3 = s3;
    this.bad = 'bad'.repeat(Math.ceil(size / 3));
    this.tree = treeOf({ a: this.bad, b: 'one' });
    this.texts = [this.bad, 'one', 'two', 'three'];
  }

  /** `size`: of the object that will be in trouble, in bytes */
  static async start(size: number): Promise<FaultWorld> {
    return new FaultWorld(await startFakeS3({ ...keys, buckets: ['data'] }), size);
  }

  get cacheDir(): string {
    return join(this.root, 'cache');
  }

  get badKey(): RegExp {
    return new RegExp(`${objectKey(idOf(this.bad)).slice(-30)}$`);
  }

  get objects(): ObjectId[] {
    return [this.tree.id, ...[this.bad, 'two', 'three'].map((text) => idOf(text))];
  }

  fillBucket(): void {
    const bucket = this.s3.bucket('data');
    for (const text of this.texts) bucket.put(objectKey(idOf(text)), Buffer.from(text));
    bucket.put(objectKey(this.tree.id), Buffer.from(this.tree.text));
  }

  fillCache(): void {
    const cache = new Cache({ dir: this.cacheDir });
    for (const text of this.texts) cache.addBytes(Buffer.from(text), idOf(text));
    cache.addBytes(Buffer.from(this.tree.text), this.tree.id);
  }

  /** As a process of its own would: with nothing known from before. */
  async run(direction: 'fetch' | 'push'): Promise<TransferResult> {
    const store = await this.open();
    const cache = new Cache({ dir: this.cacheDir });
    const sides = direction === 'fetch' ? { from: store, to: cache } : { from: cache, to: store };
    try {
      return await transfer({ objects: this.objects, ...sides });
    } finally {
      await store.close();
    }
  }

  async open(): Promise<Store> {
    const options = new Map<string, string | number>([
      ['endpointurl', this.s3.url],
      ['access_key_id', keys.accessKey],
      ['secret_access_key', keys.secretKey],
      ['read_timeout', 1],
    ]);
    return unwrap(await openStore({ name: 'storage', url: 's3://data', options }, { HOME: '/nonexistent' }));
  }

  /** What the cache and the bucket hold under names of objects; fails if one of the names is a lie, or something is left over. */
  held(): { readonly cache: ReadonlySet<string>; readonly bucket: ReadonlySet<string> } {
    const cache = filesBelow(this.cacheDir).map(
      (path) => [path, fs.readFileSync(join(this.cacheDir, path))] as const,
    );
    const bucket = [...this.s3.bucket('data').objects].map(([key, { body }]) => [key, body] as const);
    for (const [key, bytes] of [...cache, ...bucket]) {
      const name = /^files\/md5\/(..)\/(.{30})(?:\.dir)?$/.exec(key);
      expect(`${name?.[1]}${name?.[2]}`, key).toBe(createHash('md5').update(bytes).digest('hex'));
    }
    return { cache: new Set(cache.map(([key]) => key)), bucket: new Set(bucket.map(([key]) => key)) };
  }

  /** Keys of objects by their texts, `tree` for the folder. */
  keysOf(...names: readonly string[]): ReadonlySet<string> {
    return new Set(names.map((name) => objectKey(name === 'tree' ? this.tree.id : idOf(name))));
  }

  async close(): Promise<void> {
    await this.s3.close();
    fs.rmSync(this.root, { recursive: true, force: true });
  }
}

/** That something is said of the object and the remote, with what to do, and nothing of the keys. */
export function expectTold(result: TransferResult, bad: string): void {
  const text = JSON.stringify(result);
  expect(text).not.toMatch(/canary/i);
  const { oid } = idOf(bad);
  if (result.missing.some((id) => id.oid === oid)) return;
  expect(result.failures.length).toBeGreaterThan(0);
  for (const { message, hint } of result.failures) {
    expect(message).toContain("remote 'storage' (s3://data)");
    expect(message).toMatch(new RegExp(`${oid}|${oid.slice(2)}`));
    expect(hint).toMatch(/\w/);
  }
}

function filesBelow(folder: string): string[] {
  if (!fs.existsSync(folder)) return [];
  const entries = fs.readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}
