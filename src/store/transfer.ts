import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Cache } from './cache.ts';
import { fetchObjects } from './fetch.ts';
import { pushObjects } from './push.ts';
import type { Store } from './store.ts';
import { addResults, type TransferOptions, type TransferResult } from './transfer-result.ts';

export type { IncompleteTree, TransferOptions, TransferProgress, TransferResult } from './transfer-result.ts';

/** What to move, from where, to where. */
export interface TransferRequest extends TransferOptions {
  readonly from: Store | Cache;
  readonly to: Store | Cache;
}

/**
 * Moves objects, and the files of those that are folders, to where they are not yet: children before manifests, everything
 * verified before it gets its name. Into a cache it is a fetch, out of one a push; between two stores the bytes pass
 * through a temporary cache. Never rejects for what a repository, a disk or a network can cause.
 */
export async function transfer({ from, to, ...options }: TransferRequest): Promise<TransferResult> {
  if (to instanceof Cache)
    return fetchObjects({ ...options, from: from instanceof Cache ? from.store : from, to });
  if (from instanceof Cache) return pushObjects({ ...options, from, to });
  return relay(from, to, options);
}

async function relay(from: Store, to: Store, options: TransferOptions): Promise<TransferResult> {
  const dir = fs.mkdtempSync(join(tmpdir(), 'lockstep-relay-'));
  try {
    const between = new Cache({ dir });
    const fetched = await fetchObjects({ ...options, from, to: between });
    const pushed = await pushObjects({ ...options, from: between, to });
    return addResults(fetched, pushed);
  } finally {
    fs.rmSync(dir, { recursive: true, force: true });
  }
}
