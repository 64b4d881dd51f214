import { ok, type Result } from '../failure.ts';
import type { PlannedStage } from '../plan/plan.ts';
import type { Project } from '../project/project.ts';
import { isPushed } from '../project/repo-import.ts';
import type { Run } from '../run/run.ts';
import { runPlan } from '../run/scheduler.ts';
import type { Store } from '../store/store.ts';
import { idOf, type Moved, pushTracked, type Tracked } from './data/data.ts';
import { recordDurations } from './durations.ts';
import { exportRule } from './exports/export-rule.ts';
import type { Remotes } from './remotes.ts';
import { type RunOptions, runContext } from './run-context.ts';
import { runPolicy } from './run-policy.ts';
import type { Session } from './session.ts';

/** How a run goes about it. */
export interface ReproduceOptions extends RunOptions {
  readonly slots: number;
  readonly onFailure: 'stop' | 'keep-going' | 'ignore-errors';
  readonly forced: ReadonlySet<string>;
  readonly forceDownstream: boolean;
  /** Addresses of exports that somebody asked for once more */
  readonly again?: ReadonlySet<string>;
  /** Keeps the receipts of exports where no remote can */
  readonly receiptCache?: Store;
  /** See `RunInput`: a terminal leaves ignore files as DVC does */
  readonly undoIgnoresOnFailure?: boolean;
}

/** Runs what is planned and says what happened; a failing stage is an outcome, not a failure of this call. */
export async function reproduce(
  session: Session,
  remotes: Remotes,
  project: Project,
  work: { readonly stages: readonly PlannedStage[]; readonly options: ReproduceOptions },
): Promise<Result<Run>> {
  const { stages, options } = work;
  const policy = await session.policy();
  if (!policy.ok) return policy;
  const { projectRoot, host } = session;
  const { resources, ...rules } = runPolicy(policy.value, { projectRoot, cpus: host.cpus });
  const { remote, receiptCache, again } = options;
  const exporting = exportRule({ session, remotes, policy: policy.value, remote, receiptCache, again });
  const context = { ...(await runContext(session, remotes, project, options)), ...rules, exporting };
  const run = await runPlan(
    {
      stages,
      graph: project.graph,
      jobs: options.slots,
      onFailure: options.onFailure,
      forced: options.forced,
      resources,
      forceDownstream: options.forceDownstream,
      undoIgnoresOnFailure: options.undoIgnoresOnFailure === true,
    },
    context,
  );
  recordDurations(session, run);
  return ok(run);
}

/** Uploads what a run recorded: the outs of stages that ran or were restored, to wherever each out belongs. */
export function pushRun(
  session: Session,
  remotes: Remotes,
  run: Run,
  options: { readonly remote?: string; readonly jobs?: number },
): Promise<Moved> {
  return pushTracked(session, remotes, outputsToPush(run), options);
}

/**
 * The outs of fresh stages that are whole in the cache. An earlier run may have been killed after it recorded them and before it
 * had sent them, and what the lock names must not stay here alone.
 */
export function madeEarlier({ cache }: Session, run: Run): Tracked[] {
  return run.stages.flatMap(({ stage, outcome }) => {
    if (outcome !== 'fresh') return [];
    return stage.outs.flatMap((output) => {
      const locked = stage.lock?.outs.find(({ path }) => path === output.path);
      if (!output.cache || !isPushed(stage, output) || locked?.oid === undefined) return [];
      return cache.missing(idOf(locked)).length === 0 ? [{ output, locked }] : [];
    });
  });
}

/** The recorded outs that a run made or restored and that are cached. Pure. */
export function outputsToPush(run: Run): Tracked[] {
  return run.stages.flatMap(({ stage, entry, outcome }) => {
    if (entry === undefined || (outcome !== 'ran' && outcome !== 'restored')) return [];
    return stage.outs.flatMap((output) => {
      const locked = entry.outs.find(({ path }) => path === output.path);
      return output.cache && isPushed(stage, output) && locked?.oid !== undefined ? [{ output, locked }] : [];
    });
  });
}
