import type { PlannedStage } from '../plan/plan.ts';
import { pool } from '../pool.ts';
import type { Stage } from '../project/stage.ts';
import { RunCache } from '../run/run-cache.ts';
import { hasKey, isCacheable } from '../run/run-cache-key.ts';
import { entryKind, type Lane } from '../run/run-cache-place.ts';
import { readInputs } from '../run/stage-inputs.ts';
import { LayeredStore } from '../store/layered.ts';
import type { Store } from '../store/store.ts';
import { manifestReader } from './manifests.ts';
import type { Planned } from './planning.ts';
import type { Remotes } from './remotes.ts';
import { readParams, recordedHash } from './run-context.ts';
import type { Session } from './session.ts';
import { workspaceHash } from './workspace-hash.ts';

/** A plan asks about so many stages at the same time. */
export const lookUpsAtOnce = 32;

/** The remotes to ask for run-cache entries, as one; undefined if there is none or it cannot be opened (the run says so then). */
export async function runCacheStore(
  remotes: Remotes | undefined,
  name: string | undefined,
): Promise<Store | undefined> {
  if (remotes === undefined || !remotes.has(name)) return undefined;
  const sources = await remotes.sources(name, { only: name !== undefined });
  if (!sources.ok) return undefined;
  const { main, runs } = sources.value;
  if (runs.length === 1) return main;
  return new LayeredStore(runs, ({ message }) =>
    remotes.host.emit({ kind: 'note', text: `the run cache of one remote is not used: ${message}` }),
  );
}

/** Where the run cache is asked besides here: a remote by its name (undefined: the default one), and the own lane. */
export interface RunCacheSource {
  readonly remotes: Remotes | undefined;
  readonly remote: string | undefined;
  readonly lane?: Lane;
}

/**
 * Says for each stage that will run whether the run cache holds its result: by key, at most three requests a stage. A
 * stage that waits for another is `unknown`, because its inputs are still to be made.
 */
export async function withRunCache(
  session: Session,
  planned: Planned,
  { remotes, remote, lane }: RunCacheSource,
): Promise<Planned> {
  const { plan, project } = planned;
  const asked = plan.stages.filter(
    ({ verdict, causedBy }) => verdict.kind === 'stale' && causedBy.length === 0,
  );
  if (asked.every(({ stage }) => !isCacheable(stage))) return planned;
  const store = await runCacheStore(remotes, remote);
  const cache = new RunCache({
    local: session.cache.store,
    remote: store,
    lane,
    signal: session.host.signal,
    note: (text) => session.host.emit({ kind: 'note', text }),
  });
  const tree = manifestReader(session, remotes, remote);
  const ctx = {
    hash: workspaceHash(session, project, await session.ignore()),
    params: (path: string) => readParams(project, path),
    recorded: (place: Parameters<typeof recordedHash>[1]) => recordedHash(project, place, tree),
  };
  const answers = new Map(
    await pool(asked, { limit: lookUpsAtOnce, signal: session.host.signal }, async ({ stage }) => {
      return [stage.address, await lookUp(stage, cache, ctx)] as const;
    }),
  );
  const stages = plan.stages.map((item) => ({
    ...item,
    runCache: answers.get(item.stage.address) ?? item.runCache,
  }));
  return { ...planned, plan: { ...plan, stages } };
}

async function lookUp(
  stage: Stage,
  cache: RunCache,
  ctx: Parameters<typeof readInputs>[1],
): Promise<PlannedStage['runCache']> {
  if (!isCacheable(stage) || stage.cmd === undefined) return 'miss';
  const inputs = await readInputs(stage, ctx, { promised: true });
  if (!inputs.ok || inputs.value.absent.length > 0) return 'unknown';
  const outs = stage.outs.map(({ path }) => ({ path, hashName: 'md5' as const }));
  const wanted = { cmd: stage.cmd, deps: inputs.value.deps, params: inputs.value.params, outs };
  if (!hasKey(wanted)) return 'miss';
  const look = { kind: entryKind(stage) ?? ('dvc' as const) };
  const found = (await cache.findLocal(wanted, look)) ?? (await cache.findRemote(wanted, look));
  return found === undefined ? 'miss' : 'hit';
}
