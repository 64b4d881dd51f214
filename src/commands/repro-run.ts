import { ok, type Result } from '../failure.ts';
import { add, makePlan, nothing, type Plan } from '../plan/plan.ts';
import type { Project } from '../project/project.ts';
import type { Stage } from '../project/stage.ts';
import type { Run } from '../run/run.ts';
import type { RunContext } from '../run/run-context.ts';
import { pushTracked } from './data/data.ts';
import { dryRun } from './dry-run.ts';
import { pushEntries } from './job/push-entries.ts';
import { judgeForRun, type TreeReader } from './look.ts';
import { manifestReader } from './manifests.ts';
import type { Remotes } from './remotes.ts';
import { madeEarlier, outputsToPush, type ReproduceOptions, reproduce } from './reproduce.ts';
import { runCacheStore } from './run-cache-look.ts';
import { ownEnvironment } from './run-context.ts';
import type { Session } from './session.ts';
import type { Words } from './verb.ts';

/** What `repro` is about to do. */
export interface RunPlan {
  readonly project: Project;
  readonly plan: Plan;
  /** Addresses that run whatever their verdict */
  readonly forced: ReadonlySet<string>;
  readonly remote: string | undefined;
  readonly tree: TreeReader;
  /** Addresses of exports that are to happen once more */
  readonly again?: ReadonlySet<string>;
  /** Asked before each stage that has to run */
  readonly confirm?: NonNullable<RunContext['confirm']>;
}

/** Where a run is planned, and the project that its stages are from. */
export interface PlanSetting {
  readonly session: Session;
  readonly remotes: Remotes;
  readonly project: Project;
}

/** Judges the stages that were chosen, given in running order. */
export async function planRun(
  { session, remotes, project }: PlanSetting,
  selected: readonly Stage[],
  { options }: Words,
): Promise<Result<RunPlan>> {
  const remote = typeof options.remote === 'string' ? options.remote : undefined;
  const tree = manifestReader(session, remotes, remote);
  const verdicts = await judgeForRun(session, project, selected, { absent: 'pull', tree });
  const forced = new Set(options.force === true ? selected.map(({ address }) => address) : []);
  const plan = makePlan({
    graph: project.graph,
    selected,
    verdicts,
    staleAtBase: undefined,
    base: undefined,
    head: { rev: 'workspace' },
    forced,
    all: true,
  });
  return ok({ project, plan, forced, remote, tree });
}

/** Runs what was planned (with `--dry` only says what would run), and with `--push` uploads what that, or a run before, made. */
export async function runPlanned(
  session: Session,
  remotes: Remotes,
  planned: RunPlan,
  words: Words,
): Promise<Result<Run>> {
  const { project, plan, forced, remote, tree, confirm } = planned;
  const named = remote === undefined ? {} : { remote };
  if (words.options.dry === true) {
    const passes = words.options.allowMissing === true;
    const wanted = { allowMissing: passes, passAbsent: passes, tree, ...named };
    const given = { forced, onFailure: onFailure(words) };
    return dryRun({ session, remotes, project, options: wanted }, plan.stages, given);
  }
  const usual = await reproduceOptions(session, remotes, planned, words);
  // Questions come one after the other, in the order in which DVC would ask.
  const options = confirm === undefined ? usual : { ...usual, confirm, slots: 1 };
  const run = await reproduce(session, remotes, project, { stages: plan.stages, options });
  if (!run.ok || words.options.push !== true) return run;
  const made = [...outputsToPush(run.value), ...madeEarlier(session, run.value)];
  const moved = await pushTracked(session, remotes, made, named);
  // An entry says that its objects are there.
  const entries =
    moved.failures.length > 0 ? nothing : await pushEntries({ session, remotes }, run.value, remote);
  const pushed = add(moved.amount, entries);
  return ok({ ...run.value, pushed, failures: [...run.value.failures, ...moved.failures] });
}

async function reproduceOptions(
  session: Session,
  remotes: Remotes,
  { forced, again, remote, tree }: RunPlan,
  words: Words,
): Promise<ReproduceOptions> {
  const { options } = words;
  const store = options.runCache === false ? undefined : await runCacheStore(remotes, remote);
  return {
    slots: typeof options.jobs === 'string' ? Number(options.jobs) : session.host.cpus,
    onFailure: onFailure(words),
    forced,
    ...(again === undefined ? {} : { again }),
    forceDownstream: options.forceDownstream === true,
    undoIgnoresOnFailure: true,
    noCommit: options.commit === false,
    noRunCache: options.runCache === false,
    pull: options.pull === true,
    allowMissing: options.allowMissing === true,
    passAbsent: options.allowMissing === true,
    env: ownEnvironment(session.host),
    tree,
    keepsOwn: options.push === true,
    ...(remote === undefined ? {} : { remote }),
    ...(store === undefined ? {} : { remoteRunCache: store }),
  };
}

function onFailure({ options }: Words): ReproduceOptions['onFailure'] {
  if (options.ignoreErrors === true) return 'ignore-errors';
  return options.keepGoing === true ? 'keep-going' : 'stop';
}
