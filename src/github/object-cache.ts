import { join } from 'node:path';
import type { Environment, ObjectCache } from '../commands/context.ts';
import type { Inputs } from './inputs.ts';
import type { Job } from './job.ts';
import type { Log } from './log.ts';
import { readPayload, textAt } from './payload.ts';

/** Which job wants the cache, and on what machine. */
export interface CacheWish {
  readonly inputs: Pick<Inputs, 'cache'>;
  readonly job: Pick<Job, 'request'>;
  readonly env: Environment;
  /** Absolute folder for our own files */
  readonly scratch: string;
  readonly signal: AbortSignal;
  readonly log: Log;
}

/** The cache of a job; closing it saves what was written, in at most three uploads, and tells all troubles as one warning. */
export interface OpenObjectCache extends ObjectCache {
  close(): Promise<void>;
}

/**
 * The GitHub Actions cache for this job (docs/actions-cache.md); undefined with `cache: off` and where the runner offers none.
 * Only runs that push save into it. Nothing is asked before something is looked for.
 */
export async function openObjectCache(wish: CacheWish): Promise<OpenObjectCache | undefined> {
  const { inputs, env, scratch, signal, log } = wish;
  if (inputs.cache === 'off') return undefined;
  const { openActionsCache } = await import('../store/actions-cache/open.ts');
  const saves = inputs.cache === 'auto' && mayAddTo(wish.job);
  const troubles: string[] = [];
  const store = openActionsCache({
    env,
    readOnly: !saves,
    scopes: scopesOf(env, textAt(await readPayload(env.GITHUB_EVENT_PATH), 'repository', 'default_branch')),
    folder: join(scratch, 'lockstep-actions-cache'),
    note: (text) => troubles.push(text),
    signal,
  });
  if (store === undefined) return undefined;
  const live = new Set<string>();
  const close = async () => {
    if (saves && !signal.aborted) {
      const young = await youngKeys(store.list('', signal));
      const isKept = (key: string) => live.has(key) || young.has(key) || isReceipt(key);
      await store.save({ live: isKept, signal });
    }
    await store.close();
    if (troubles.length > 0) log.failure(troubleOf(troubles), 'warning');
  };
  return { store, saves: saves && store.maySave, live, close };
}

function mayAddTo({ request }: CacheWish['job']): boolean {
  return request.verb === 'repro' && request.push && request.tier !== 'T0';
}

/** The own scope, then those that GitHub lets it read: of the base and of the default branch. */
function scopesOf(env: Environment, defaultBranch: string | undefined): [string, ...string[]] {
  const base = env.GITHUB_BASE_REF;
  return [
    env.GITHUB_REF ?? '',
    ...(base === undefined || base === '' ? [] : [`refs/heads/${base}`]),
    ...(defaultBranch === undefined ? [] : [`refs/heads/${defaultBranch}`]),
  ];
}

/** What was exported once stays exported, however long ago that was. */
function isReceipt(key: string): boolean {
  return key.startsWith('lockstep/exports/') && key.endsWith('/receipt.json');
}

const youngMs = 14 * 24 * 3600 * 1000;

/** What was written lately may be a result that somebody goes back to; older things have to be named by a lock. */
async function youngKeys(
  items: AsyncIterable<{ readonly key: string; readonly modified?: number }>,
): Promise<ReadonlySet<string>> {
  const young = new Set<string>();
  for await (const { key, modified } of items) if (Date.now() - (modified ?? 0) < youngMs) young.add(key);
  return young;
}

function troubleOf(troubles: readonly string[]): Parameters<Log['failure']>[0] {
  return {
    reason: 'storage',
    message: troubles.join('; '),
    hint: 'the run itself is complete without it; `cache: off` asks nothing',
  };
}
