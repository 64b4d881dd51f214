import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ActionsCacheStore } from '../../src/store/actions-cache/actions-cache.ts';
import { openActionsCache } from '../../src/store/actions-cache/open.ts';
import { FakeActionsCache } from '../fakes/actions-cache-service.ts';

/** How a job of the test uses the cache. */
export interface JobSettings {
  readonly ref?: string;
  readonly reads?: string[];
  readonly readOnly?: boolean;
  readonly readOnlyToken?: boolean;
  readonly v1?: boolean;
  readonly mode?: string;
  readonly budget?: number;
  readonly signal?: AbortSignal;
}

/** One job: its store, and the lines it wrote for people. */
export interface Job {
  readonly store: ActionsCacheStore;
  readonly notes: string[];
  readonly folder: string;
}

/** A cache service, and jobs that use it one after another or at once. */
export class CacheRig {
  readonly fake: FakeActionsCache;
  readonly folder = fs.mkdtempSync(join(tmpdir(), 'lockstep-actions-cache-'));
  #jobs = 0;

  private constructor(fake: FakeActionsCache) {
    this.fake = fake;
  }

  static async start(): Promise<CacheRig> {
    return new CacheRig(await FakeActionsCache.start());
  }

  job(settings: JobSettings = {}): Job {
    const { ref = 'refs/heads/main', reads = [], readOnlyToken = false, v1 = false, mode } = settings;
    const notes: string[] = [];
    const folder = join(this.folder, `job-${++this.#jobs}`);
    const store = openActionsCache({
      env: {
        ...this.fake.env({ ref, reads, readOnly: readOnlyToken, v1 }),
        ...(mode === undefined ? {} : { ACTIONS_CACHE_MODE: mode }),
      },
      readOnly: settings.readOnly === true,
      scopes: [ref, ...reads],
      folder,
      note: (text) => notes.push(text),
      budget: settings.budget,
      signal: settings.signal,
    });
    if (store === undefined) throw new Error('the environment offers no cache');
    return { store, notes, folder };
  }

  /** A job that only writes some objects. */
  async save(
    values: readonly Buffer[],
    keyOf: (bytes: Buffer) => string,
    settings: JobSettings = {},
  ): Promise<Job> {
    const job = this.job(settings);
    for (const bytes of values) await job.store.write(keyOf(bytes), { kind: 'bytes', bytes });
    await job.store.close();
    return job;
  }

  async close(): Promise<void> {
    await this.fake.close();
    fs.rmSync(this.folder, { recursive: true, force: true });
  }
}
