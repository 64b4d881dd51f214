import { type Failure, ok, type Result } from '../failure.ts';
import type { Project } from '../project/project.ts';
import type { Stage } from '../project/stage.ts';
import { assemble, type ReportInput } from '../report/report.ts';
import type { Run } from '../run/run.ts';
import { overBudget } from './budget.ts';
import type { Host, JobRequest, JobResult } from './context.ts';
import { onlyPlanned } from './draft.ts';
import { readDurations, savedSeconds } from './durations.ts';
import { forcedWithExports } from './exports/forced-exports.ts';
import { urlReader } from './feeds/url-reader.ts';
import { avoidedBy } from './job/avoided.ts';
import { gather } from './job/gather.ts';
import { missingGate } from './job/missing-gate.ts';
import { promoteEntries } from './job/promote-entries.ts';
import { bringFromCache, keepInCache, noteUse, pushUnlessNewer } from './job/push-results.ts';
import { manifestReader } from './manifests.ts';
import { handOn } from './models/hand-on.ts';
import type { Model } from './models/model.ts';
import { type Planned, planProject } from './planning.ts';
import { Remotes, type RemoteUse } from './remotes.ts';
import { reproduce } from './reproduce.ts';
import { runCacheStore, withRunCache } from './run-cache-look.ts';
import { jobEnvironment } from './run-context.ts';
import { checkOutsideDeps, markAfterMerge, runnableBefore, withLeftOut } from './run-policy.ts';
import { selectStages } from './selection.ts';
import { type Session, withSession } from './session.ts';

/**
 * The main job: plan from what is committed, and unless only a plan is asked for, run what is stale, push the results, and
 * say what happened. Always gives a report, also of what could not be attempted.
 */
export async function runJob(request: JobRequest, host: Host): Promise<JobResult> {
  const started = host.now();
  const done = await withSession(host, (session) => work(session, request), {
    ...(request.verb === 'repro' ? { writes: 'repro' } : {}),
    ...(request.base !== undefined && request.tier !== undefined && request.tier !== 'T2'
      ? { configFrom: request.base }
      : {}),
    ...(request.policyFile === undefined ? {} : { policyFile: request.policyFile }),
  });
  const seconds = (host.now() - started) / 1000;
  const shared = {
    ...named(request),
    ...(request.failOn === undefined ? {} : { failOn: request.failOn }),
    ...(request.links === undefined ? {} : { links: request.links }),
    seconds,
  };
  if (!done.ok) {
    const report = assemble({
      ...shared,
      metrics: new Map(),
      params: new Map(),
      failures: done.failures,
      warnings: [],
    });
    return { report, exitCode: 2 };
  }
  const { planned, run, models, hasOwners, input } = done.value;
  const report = assemble({ ...shared, ...input });
  const { exitCode } = report;
  return {
    plan: planned.plan,
    ...(run === undefined ? {} : { run }),
    report,
    // What a gate has stopped is not deployed.
    ...(exitCode === 0 && models.length > 0 ? { models } : {}),
    ...(hasOwners ? { hasOwners } : {}),
    exitCode,
  };
}

function named({ name }: JobRequest): { name?: string } {
  return name === undefined ? {} : { name };
}

interface Done {
  readonly planned: Planned;
  readonly run?: Run;
  readonly models: readonly Model[];
  readonly hasOwners: boolean;
  readonly input: Omit<ReportInput, 'name' | 'links' | 'seconds' | 'failOn'>;
}

async function work(session: Session, request: JobRequest): Promise<Result<Done>> {
  await using remotes = new Remotes(session, remoteUse(request));
  await bringFromCache(session, request);
  const planned = await planJob(session, remotes, request);
  if (!planned.ok) return planned;
  const policy = await session.policy();
  if (!policy.ok) return policy;
  const warnings: Failure[] = [...session.warnings, ...policy.value.warnings];
  const setting = { session, remotes, request, policy: policy.value, warnings };
  const missing = await missingGate({ ...setting, planned: planned.value });
  warnings.push(...missing.warnings);
  const heldBack =
    isUntrusted(request) && request.approved !== true
      ? (onlyPlanned(request, policy.value) ?? overBudget(planned.value.plan, policy.value))
      : undefined;
  if (heldBack !== undefined && request.verb === 'repro') warnings.push(heldBack);
  const run =
    request.verb === 'repro' && heldBack === undefined
      ? await runJobStages(session, remotes, request, planned.value, warnings)
      : undefined;
  if (run !== undefined && !run.ok) return run;
  const after =
    run === undefined ? planned.value.project : await projectAfter(session, planned.value.project);
  const evidence = await gather(session, remotes, {
    request,
    planned: planned.value,
    after,
    policy: policy.value,
  });
  const before = await planned.value.before();
  if (run !== undefined) {
    await keepInCache(setting, run.value, after);
    if (missing.failures.length === 0)
      await promoteEntries({ session, remotes, request, run: run.value, before });
  }
  await noteUse(request, [after, before], manifestReader(session, remotes, request.remote));
  const handed = await handOn(session, remotes, { request, run: run?.value, after });
  warnings.push(...handed.warnings);
  const saved = run === undefined ? undefined : savedSeconds(run.value, readDurations(session));
  return ok({
    planned: planned.value,
    ...(run === undefined ? {} : { run: run.value }),
    models: handed.models,
    hasOwners: policy.value.owners.length > 0,
    input: {
      plan: planned.value.plan,
      ...(run === undefined ? {} : { run: run.value }),
      ...evidence,
      ...(saved === undefined ? {} : { savedSeconds: saved }),
      failures: missing.failures,
      warnings: [...warnings, ...remotes.detours.take(), ...evidence.warnings],
    },
  });
}

/** A remote named by the job is helped out like the default one; who proposes may read what was proposed. */
function remoteUse(request: JobRequest): RemoteUse {
  return {
    alwaysFallBack: true,
    trustsProposals: isUntrusted(request),
    ...(request.objectCache === undefined ? {} : { cache: request.objectCache.store }),
  };
}

async function planJob(session: Session, remotes: Remotes, request: JobRequest): Promise<Result<Planned>> {
  const loaded = await session.project();
  if (!loaded.ok) return loaded;
  const selected = await selectStages(loaded.value, session.cwd, request.targets);
  if (!selected.ok) return selected;
  const policy = await session.policy();
  if (!policy.ok) return policy;
  const places = checkOutsideDeps(selected.value, policy.value, session.projectRoot);
  if (request.tier !== undefined && !places.ok) return places;
  const planned = await planProject(session, {
    selected: selected.value,
    base: {
      ...(request.base === undefined ? {} : { given: request.base }),
      ...(request.baseName === undefined ? {} : { called: request.baseName }),
      ...(request.pullRequestBase === undefined ? {} : { pullRequest: request.pullRequestBase }),
    },
    forced: request.force ? forcedBy(selected.value) : new Set(),
    asCleanClone: request.verb === 'report',
    tree: manifestReader(session, remotes, request.remote),
    ...(request.urls === undefined
      ? {}
      : { hashUrl: urlReader(session, { urls: request.urls, publicOnly: isUntrusted(request) }) }),
  });
  if (!planned.ok) return planned;
  const { remote, lane } = request;
  const known = await withRunCache(session, planned.value, { remotes, remote, lane });
  if (!holdsExports(request)) return ok(known);
  return ok({
    ...known,
    plan: markAfterMerge(known.plan, { graph: known.project.graph, policy: policy.value }),
  });
}

function isUntrusted({ tier }: JobRequest): boolean {
  return tier === 'T0' || tier === 'T1';
}

/** Before the merge nothing leaves the house. */
function holdsExports(request: JobRequest): boolean {
  return isUntrusted(request) || request.proposes === true;
}

/** `force` means every selected stage that has a command. */
function forcedBy(selected: readonly Stage[]): ReadonlySet<string> {
  return new Set(
    selected.filter(({ cmd, frozen }) => cmd !== undefined && !frozen).map(({ address }) => address),
  );
}

async function runJobStages(
  session: Session,
  remotes: Remotes,
  request: JobRequest,
  planned: Planned,
  warnings: Failure[],
): Promise<Result<Run>> {
  const { host } = session;
  const { givesWay } = request;
  const store = await runCacheStore(remotes, request.remote);
  const policy = await session.policy();
  if (!policy.ok) return policy;
  const { stages } = planned.plan;
  const run = await reproduce(session, remotes, planned.project, {
    stages: holdsExports(request) ? runnableBefore(stages, policy.value) : stages,
    options: {
      slots: request.jobs ?? host.cpus,
      onFailure: request.keepGoing ? 'keep-going' : 'stop',
      ...forcedWithExports(stages, request.targets, policy.value),
      ...(request.objectCache?.saves === true ? { receiptCache: request.objectCache.store } : {}),
      forceDownstream: false,
      noCommit: false,
      noRunCache: false,
      pull: false,
      allowMissing: true,
      env: jobEnvironment(request, host, policy.value.env),
      urls: request.urls,
      tree: manifestReader(session, remotes, request.remote),
      ...(request.remote === undefined ? {} : { remote: request.remote }),
      ...(store === undefined ? {} : { remoteRunCache: store }),
      ...(request.lane === undefined ? {} : { lane: request.lane }),
      ...(givesWay === undefined ? {} : { givesWay: () => givesWay('stage') }),
      keepsOwn: request.push,
      isContained: request.tier !== undefined,
      publicOnly: isUntrusted(request),
    },
  });
  if (!run.ok) return run;
  const counted = { ...withLeftOut(run.value, stages), avoided: avoidedBy(planned, run.value) };
  return ok(
    request.push
      ? await pushUnlessNewer({ session, remotes, request, policy: policy.value, warnings }, counted)
      : counted,
  );
}

async function projectAfter(session: Session, before: Project): Promise<Project> {
  const reloaded = await session.reload();
  return reloaded.ok ? reloaded.value : before;
}
