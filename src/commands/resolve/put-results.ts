import { ok, type Result } from '../../failure.ts';
import type { Project } from '../../project/project.ts';
import { bringOuts } from '../../run/restore.ts';
import { manifestReader } from '../manifests.ts';
import type { Remotes } from '../remotes.ts';
import { ownEnvironment, runContext } from '../run-context.ts';
import type { Session } from '../session.ts';
import type { Proof } from './prove.ts';
import { type KeptResults, resultsOf } from './results.ts';

/** What bringing results here needs. */
export interface PutSetting {
  readonly session: Session;
  readonly remotes: Remotes;
  readonly project: Project;
  readonly results: KeptResults;
}

/**
 * Puts the results that Git keeps where proven entries name them: a side's own, or from the cache or a remote for what the run cache
 * proved. Gives the project paths that were written. One that cannot be had fails: the lock would name what is not there.
 */
export async function putResults(
  proofs: readonly Proof[],
  { session, remotes, project, results }: PutSetting,
): Promise<Result<readonly string[]>> {
  const touched: string[] = [];
  for (const { stage, from, entry } of proofs) {
    if (entry === undefined) continue;
    if (from === 'ours' || from === 'theirs') {
      const put = await results.put(stage, entry, from);
      if (!put.ok) return put;
      touched.push(...put.value);
    }
    const kept = resultsOf(stage, entry);
    if (from !== 'run-cache' || kept.length === 0) continue;
    const tree = manifestReader(session, remotes, undefined);
    const env = ownEnvironment(session.host);
    const options = { noCommit: false, noRunCache: false, pull: false, allowMissing: true, env, tree };
    const ctx = await runContext(session, remotes, project, options);
    const only = { ...stage, outs: stage.outs.filter(({ cache }) => !cache) };
    const { isRestored } = await bringOuts(
      only,
      entry.outs.filter(({ path }) => only.outs.some((out) => out.path === path)),
      ctx,
    );
    if (!isRestored)
      return {
        ok: false,
        failures: kept.map(({ path }) => ({
          reason: 'data',
          message: `'${path}' is proven by the run cache, but its object is in no cache and on no remote`,
          location: stage.location,
          hint: `run '${stage.address}' once the other entries are merged`,
        })),
      };
    touched.push(...kept.map(({ path }) => path));
  }
  return ok(touched);
}
