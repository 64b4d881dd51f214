import { cpus } from 'node:os';
import { join } from 'node:path';
import { ok, type Result, unwrap } from '../../src/failure.ts';
import { nothing, type PlannedStage } from '../../src/plan/plan.ts';
import { takeSnapshot } from '../../src/plan/snapshot.ts';
import { judge } from '../../src/plan/verdict.ts';
import { parseLock } from '../../src/project/dvc-lock/dvc-lock.ts';
import { buildGraph } from '../../src/project/graph.ts';
import type { Graph, Place, Stage } from '../../src/project/stage.ts';
import type { Run, RunEvent } from '../../src/run/run.ts';
import type { RunContext } from '../../src/run/run-context.ts';
import { type RunInput, runPlan } from '../../src/run/scheduler.ts';
import { Cache } from '../../src/store/cache.ts';
import type { HashName } from '../../src/store/oid.ts';
import { readValues } from '../../src/values/load.ts';
import { Git } from '../../src/workspace/git.ts';
import { ignoreOutputs, unignoreOutputs } from '../../src/workspace/gitignore.ts';
import { hashPath } from '../../src/workspace/hash.ts';
import type { Hashed } from '../../src/workspace/hash-info.ts';
import type { Rig } from '../rig.ts';

/** A run's context over a rig: everything real, nothing remote; what is on disk is judged as DVC does. */
export interface TestContext extends RunContext {
  readonly events: RunEvent[];
  readonly abort: AbortController;
  readonly graph: Graph;
}

/** Makes a context for stages of a rig; `changes` replace parts of it. */
export function testContext(
  rig: Rig,
  stages: readonly Stage[],
  changes: Partial<RunContext> = {},
): TestContext {
  const events: RunEvent[] = [];
  const abort = new AbortController();
  const { graph } = buildGraph(stages, rig.root);
  const git = new Git({ root: rig.root, env: { PATH: process.env.PATH ?? '', HOME: rig.root } });
  const cache = new Cache({ dir: rig.path('.dvc/cache') });
  const hash = (place: Place, hashName: HashName) => hashPlace(rig, place, hashName);
  const params: RunContext['params'] = async (path) => {
    if (!rig.exists(path)) return ok(undefined);
    const read = readValues(path, Buffer.from(rig.read(path)));
    return read.ok ? ok(read.value.value) : read;
  };
  return {
    events,
    abort,
    graph,
    projectRoot: rig.root,
    platform: process.platform,
    signal: abort.signal,
    now: Date.now,
    emit: (event) => void events.push(event),
    env: async () => ok({ PATH: process.env.PATH, HOME: rig.root }),
    async judge(stage, recorded) {
      const lock = recorded.get(stage.address) ?? stage.lock;
      const current = lock === undefined ? stage : { ...stage, lock };
      const snapshot = await takeSnapshot([current], {
        graph,
        absent: 'as-is',
        hash,
        params,
        stored: ({ oid, hashName }) => oid !== undefined && cache.missing({ oid, hashName }).length === 0,
        tree: async () => undefined,
      });
      return snapshot.ok ? ok(judge(current, snapshot.value)) : snapshot;
    },
    provide: async () => ok(nothing),
    hash,
    params,
    cache,
    linkTypes: ['reflink', 'copy'],
    shared: false,
    noCommit: false,
    noRunCache: false,
    isGitTracked: (paths) => git.tracked(rig.root, paths),
    isGitIgnored: (paths) => git.isIgnored(rig.root, paths),
    ignoreOutputs: (paths) => ignoreOutputs({ projectRoot: rig.root, git, paths }),
    unignoreOutputs: (paths) => unignoreOutputs({ projectRoot: rig.root, git, paths }),
    writeSource: async () => ok(undefined),
    ...changes,
  };
}

async function hashPlace(rig: Rig, place: Place, hashName: HashName): Promise<Result<Hashed | undefined>> {
  if (place.kind === 'url') return ok(undefined);
  const abs = place.kind === 'outside' ? place.path : join(rig.root, place.path);
  return hashPath({ abs, rel: place.path, hashName });
}

/** Stages as a plan that expects all of them to run. */
export function planned(stages: readonly Stage[]): PlannedStage[] {
  return stages.map((stage) => ({
    stage,
    verdict: { kind: 'stale', reasons: [] },
    since: 'head',
    causedBy: [],
    runCache: 'unknown',
    fetch: nothing,
  }));
}

/** Runs stages, given in running order, as many at once as `jobs` says. */
export function runStages(
  stages: readonly Stage[],
  ctx: TestContext,
  input: Partial<RunInput> = {},
): Promise<Run> {
  return runPlan(
    {
      stages: planned(stages),
      graph: ctx.graph,
      jobs: cpus().length,
      onFailure: 'stop',
      forced: new Set(),
      ...input,
    },
    ctx,
  );
}

/** The outcome of each stage, by address. */
export function outcomes(run: Run): Record<string, string> {
  return Object.fromEntries(run.stages.map(({ stage, outcome }) => [stage.address, outcome]));
}

/** The same stages with what the lock on disk records of them. */
export function relocked(rig: Rig, stages: readonly Stage[]): Stage[] {
  const lock = unwrap(parseLock(rig.read('dvc.lock'), 'dvc.lock'));
  return stages.map((stage) => ({ ...stage, lock: lock.stages.get(stage.name ?? '') }));
}

/** The lines that stages printed, in the order in which they came out. */
export function printed(events: readonly RunEvent[]): string[] {
  return events.flatMap((event) => (event.kind === 'stage-output' ? event.text.split('\n') : []));
}
