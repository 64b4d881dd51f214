import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { unwrap } from '../../src/failure.ts';
import { openStore } from '../../src/store/open.ts';
import type { RemoteConfig, Store } from '../../src/store/store.ts';
import { type FakeS3, startFakeS3 } from '../fakes/s3.ts';
import { keyOf } from './contract.ts';

export const accessKey = 'AKIAFAKEFAKEFAKEFAKE';
export const secretKey = 'fake/secret+key=canary';

/** The environment that holds the right keys, and no home. */
export const env = { AWS_ACCESS_KEY_ID: accessKey, AWS_SECRET_ACCESS_KEY: secretKey, HOME: '/nonexistent' };

/** A fake with the buckets `data`, and `open` that anybody may read. */
export const startS3 = (now?: () => number): Promise<FakeS3> =>
  startFakeS3({
    accessKey,
    secretKey,
    buckets: ['data'],
    public: ['open'],
    ...(now === undefined ? {} : { now }),
  });

/** What differs from the usual: options of the remote, its url, the environment. */
export interface Opening {
  readonly options?: Readonly<Record<string, string | boolean | number>>;
  readonly url?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Opens a bucket of a fake as the remote `storage`. */
export async function openS3(
  s3: FakeS3,
  { options = {}, url = 's3://data/pre/fix', env: withEnv = env }: Opening = {},
): Promise<Store> {
  const remote: RemoteConfig = {
    name: 'storage',
    url,
    options: new Map(Object.entries({ endpointurl: s3.url, ...options })),
  };
  return unwrap(await openStore(remote, withEnv));
}

/** A fake, a store on it, and a folder, for each test of the file. */
export class S3Rig {
  s3!: FakeS3;
  store!: Store;
  folder = '';

  constructor() {
    beforeEach(async () => {
      this.folder = fs.mkdtempSync(join(tmpdir(), 'lockstep-s3-'));
      this.s3 = await startS3();
      this.store = await openS3(this.s3);
    });
    afterEach(async () => {
      await this.store.close();
      await this.s3.close();
      fs.rmSync(this.folder, { recursive: true, force: true });
    });
  }

  open(opening: Opening): Promise<Store> {
    return openS3(this.s3, opening);
  }

  /** Puts so many small objects into the bucket and gives their keys. */
  put(count: number): string[] {
    const bodies = Array.from({ length: count }, (_, i) => Buffer.from(`object ${i}`));
    for (const body of bodies) this.s3.bucket('data').put(`pre/fix/${keyOf(body)}`, body);
    return bodies.map(keyOf);
  }
}
