import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { unwrap } from '../../src/failure.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { type FakeGcs, startFakeGcs } from '../fakes/gcs.ts';
import { keyOf } from './contract.ts';

/** What differs from the usual: options of the remote, its url, the environment. */
export interface Opening {
  readonly options?: Readonly<Record<string, string | boolean>>;
  readonly url?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Opens a bucket of a fake as the remote `storage`, as nobody. */
export async function openGcs(gcs: { readonly url: string }, opening: Opening = {}): Promise<Store> {
  const { options = {}, url = 'gs://data/pre/fix', env = {} } = opening;
  const all = { endpointurl: gcs.url, allow_anonymous_login: true, ...options };
  return unwrap(await openStore({ name: 'storage', url, options: new Map(Object.entries(all)) }, env));
}

/** A fake with the bucket `data`, a store on it, and a folder, for each test of the file. */
export class GcsRig {
  gcs!: FakeGcs;
  store!: Store;
  folder = '';

  constructor(options: { readonly token?: string; readonly pageSize?: number } = {}) {
    beforeEach(async () => {
      this.folder = fs.mkdtempSync(join(tmpdir(), 'lockstep-gcs-'));
      this.gcs = await startFakeGcs({ bucket: 'data', ...options });
      this.store = await openGcs(this.gcs);
    });
    afterEach(async () => {
      await this.store.close();
      await this.gcs.close();
      fs.rmSync(this.folder, { recursive: true, force: true });
    });
  }

  open(opening: Opening): Promise<Store> {
    return openGcs(this.gcs, opening);
  }

  /** Puts so many small objects into the bucket and gives their keys. */
  put(count: number): string[] {
    const bodies = Array.from({ length: count }, (_, i) => Buffer.from(`object ${i}`));
    for (const body of bodies) this.gcs.objects.set(`pre/fix/${keyOf(body)}`, body);
    return bodies.map(keyOf);
  }

  /** A file with these bytes, as a source of a write. */
  file(bytes: Buffer, md5?: string) {
    const path = join(this.folder, 'file');
    fs.writeFileSync(path, bytes);
    return { kind: 'file', path, size: bytes.length, ...(md5 === undefined ? {} : { md5 }) } as const;
  }
}
