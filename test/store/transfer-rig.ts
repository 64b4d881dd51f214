import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import { unwrap } from '../../src/failure.ts';
import { Cache } from '../../src/store/cache.ts';
import { md5Bytes } from '../../src/store/md5.ts';
import { type HashName, type ObjectId, objectKey } from '../../src/store/oid.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { type TransferRequest, type TransferResult, transfer } from '../../src/store/transfer.ts';
import { makeTree, treeId } from '../../src/store/tree.ts';
import { type FakeS3, startFakeS3 } from '../fakes/s3.ts';

/** The object that a text is. */
export const idOf = (text: string, hashName: HashName = 'md5'): ObjectId => ({
  oid: md5Bytes(Buffer.from(text), hashName),
  hashName,
});

/** The folder of these files, and its manifest. */
export function treeOf(files: Readonly<Record<string, string>>, hashName: HashName = 'md5') {
  const entries = Object.entries(files).map(([path, text]) => ({ path, oid: idOf(text, hashName).oid }));
  const { oid, bytes } = treeId(makeTree(entries));
  return { id: { oid, hashName } satisfies ObjectId, text: bytes.toString() };
}

/** Oids in an order that does not depend on who found them. */
export const oidsOf = (ids: readonly ObjectId[]) => ids.map(({ oid }) => oid).sort();

/** What a transfer without trouble does not report. */
export const clean = {
  corrupt: [],
  failures: [],
  incomplete: [],
  missing: [],
  passedOver: [],
  sources: expect.any(Map),
};

/** A cache and an S3 bucket for each test of the file. */
export class TransferRig {
  root = '';
  cache!: Cache;
  s3!: FakeS3;
  remote!: Store;

  constructor() {
    beforeEach(async () => {
      this.root = fs.mkdtempSync(join(tmpdir(), 'lockstep-transfer-'));
      this.cache = new Cache({ dir: join(this.root, 'cache') });
      this.s3 = await startFakeS3({ accessKey: 'A', secretKey: 'S', buckets: ['data', 'backup'] });
      this.remote = await this.open('data');
    });
    afterEach(async () => {
      await this.remote.close();
      await this.s3.close();
      fs.rmSync(this.root, { recursive: true, force: true });
    });
  }

  async open(bucket: string, secret = 'S'): Promise<Store> {
    const options = new Map([
      ['endpointurl', this.s3.url],
      ['access_key_id', 'A'],
      ['secret_access_key', secret],
    ]);
    return unwrap(await openStore({ name: bucket, url: `s3://${bucket}`, options }, {}));
  }

  /** Puts texts into a bucket under the names that they hash to. */
  seed(texts: readonly string[], { bucket = 'data', hashName = 'md5' as HashName, dir = false } = {}): void {
    for (const text of texts) {
      const key = objectKey(idOf(text, hashName));
      this.s3.bucket(bucket).put(dir ? `${key}.dir` : key, Buffer.from(text));
    }
  }

  /** Puts texts into the cache. */
  fill(texts: readonly string[], hashName: HashName = 'md5'): void {
    for (const text of texts) this.cache.addBytes(Buffer.from(text), idOf(text, hashName));
  }

  /** The keys in the bucket. */
  stored(): string[] {
    return [...this.s3.bucket('data').objects.keys()].sort();
  }

  fetch(objects: readonly ObjectId[], more: Partial<TransferRequest> = {}): Promise<TransferResult> {
    return transfer({ objects, from: this.remote, to: this.cache, jobs: 8, ...more });
  }

  push(objects: readonly ObjectId[], more: Partial<TransferRequest> = {}): Promise<TransferResult> {
    return transfer({ objects, from: this.cache, to: this.remote, jobs: 8, ...more });
  }
}

/** Resolves when the condition holds; a test that waits for ever fails by its time limit. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((go) => setImmediate(go));
}
