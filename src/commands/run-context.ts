import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ok, type Result } from '../failure.ts';
import { stageNeeds } from '../plan/needs.ts';
import { type Amount, nothing } from '../plan/plan.ts';
import { lockedHash } from '../project/locked-hash.ts';
import type { Project } from '../project/project.ts';
import { recordedGraph } from '../project/recorded-graph.ts';
import type { LockEntry, Place, Stage } from '../project/stage.ts';
import type { RunContext } from '../run/run-context.ts';
import { isTreeOid } from '../store/oid.ts';
import type { Store } from '../store/store.ts';
import { readValues } from '../values/load.ts';
import { ignoreOutputs, unignoreOutputs } from '../workspace/gitignore.ts';
import type { HashInfo } from '../workspace/hash-info.ts';
import type { Environment, Host, JobRequest, UrlRecords } from './context.ts';
import { fetchObjects, type MoveOptions } from './data/data.ts';
import { provide } from './data/provide.ts';
import { urlReader } from './feeds/url-reader.ts';
import { importAnew } from './import-stage.ts';
import { judgeNow } from './judge-now.ts';
import type { TreeReader } from './look.ts';
import type { Remotes } from './remotes.ts';
import type { Session } from './session.ts';
import { workspaceHash } from './workspace-hash.ts';
import { writeSource } from './write-source.ts';

/** What a run may do, beyond what the project says. */
export interface RunOptions extends MoveOptions {
  readonly noCommit: boolean;
  readonly noRunCache: boolean;
  /** Bring a stage's own missing data instead of running it, if that is all it lacks */
  readonly pull: boolean;
  /** Never make a stage run only because its data is not here */
  readonly allowMissing: boolean;
  /** Not even if that data is nowhere and nobody makes it, as `dvc repro --allow-missing` has it */
  readonly passAbsent?: boolean;
  /** What commands see; asked once, before the first one starts */
  readonly env: () => Promise<Result<Environment>>;
  readonly tree: TreeReader;
  readonly remoteRunCache?: Store;
  /** The pull request's own lane in the run cache (design section 5) */
  readonly lane?: string;
  /** See `RunContext.confirm` */
  readonly confirm?: NonNullable<RunContext['confirm']>;
  /** Nothing that a stage starts outlives it, and nothing outside the repository becomes a result; DVC lets both happen */
  readonly isContained?: boolean;
  /** Imports and deps on servers are asked for at public addresses only, unless the policy names them */
  readonly publicOnly?: boolean;
  /** See `RunContext.givesWay` */
  readonly givesWay?: NonNullable<RunContext['givesWay']>;
  /** See `RunContext.keepsOwn` */
  readonly keepsOwn?: boolean;
  /** See `JobRequest.urls` */
  readonly urls?: UrlRecords | undefined;
}

/** Supplies `run/` with everything from outside: disk, cache, remotes, Git. */
export async function runContext(
  session: Session,
  remotes: Remotes,
  loaded: Project,
  options: RunOptions,
): Promise<RunContext> {
  const { host, git, projectRoot, cache, config } = session;
  const entries = new Map<string, LockEntry>();
  const project = { ...loaded, graph: recordedGraph(loaded.graph, entries) };
  const ignore = await session.ignore();
  const env = once(options.env);
  const setting: Setting = { session, remotes, project, options };
  const pull = (stage: Stage) => pullStage(setting, stage);
  return {
    projectRoot,
    entries,
    platform: process.platform,
    signal: host.signal,
    now: () => host.now(),
    emit: (event) => host.emit(event),
    env: () => env(),
    judge: (stage, recorded) => judgeNow(setting, stage, recorded),
    provide: (stage) => provideInputs(setting, stage),
    ...(options.pull ? { pull } : {}),
    ...(options.pull || remotes.has(options.remote) ? { provideOutputs: pull } : {}),
    hash: workspaceHash(session, project, ignore),
    hashUrl: urlReader(session, options),
    params: (path) => readParams(project, path),
    recorded: (place) => recordedHash(project, place, options.tree),
    graph: project.graph,
    ignore,
    state: session.state,
    cache,
    linkTypes: config.cacheTypes,
    shared: config.cacheShared,
    fetchObjects: (objects) => fetchObjects(session, remotes, objects, options),
    ...(options.remoteRunCache === undefined ? {} : { remoteRunCache: options.remoteRunCache }),
    ...(options.lane === undefined ? {} : { lane: options.lane }),
    ...(options.confirm === undefined ? {} : { confirm: options.confirm }),
    endLeftovers: options.isContained === true,
    ownLinksOnly: options.isContained === true,
    ...(options.givesWay === undefined ? {} : { givesWay: options.givesWay }),
    ...(options.keepsOwn === undefined ? {} : { keepsOwn: options.keepsOwn }),
    noCommit: options.noCommit,
    noRunCache: options.noRunCache,
    isGitTracked: async (paths) => (git === undefined ? new Set<string>() : git.tracked(projectRoot, paths)),
    isGitIgnored: async (paths) =>
      git === undefined ? new Set<string>() : git.isIgnored(projectRoot, paths),
    ignoreOutputs: async (paths) => (git === undefined ? ok([]) : ignoreOutputs({ projectRoot, git, paths })),
    unignoreOutputs: async (paths) =>
      git === undefined ? ok(undefined) : unignoreOutputs({ projectRoot, git, paths }),
    whileRunning: (stage, commands) => pausing(session, stage, commands),
    writeSource: (stage, entry) => writeSource(session, stage, entry),
    updateImport: (stage) =>
      importAnew({ session, project }, stage, { publicOnly: options.publicOnly === true }),
  };
}

interface Setting {
  readonly session: Session;
  readonly remotes: Remotes;
  readonly project: Project;
  readonly options: RunOptions;
}

function provideInputs(setting: Setting, stage: Stage): Promise<Result<Amount>> {
  const here = (path: string) => existsSync(join(setting.session.projectRoot, path));
  return provide(
    setting,
    stageNeeds(stage, setting.project.graph, here, () => false),
  );
}

/** DVC's commands may run beside a stage's command, but keep off what it reads and writes (dvc-compat 9.6). */
async function pausing<T>(
  { lock, projectRoot }: Session,
  stage: Stage,
  commands: () => Promise<T>,
): Promise<T> {
  const local = (places: readonly { readonly place: Place }[]) =>
    places.flatMap(({ place }) => (place.kind === 'inside' ? [join(projectRoot, place.path)] : []));
  const resume = await lock?.pause({ read: local(stage.deps), write: local(stage.outs) });
  try {
    return await commands();
  } finally {
    await resume?.();
  }
}

/** The stage's own recorded outs that are not here (for `--pull`, dvc: dvc/stage/__init__.py reproduce). */
async function pullStage(setting: Setting, stage: Stage): Promise<Result<Amount>> {
  const { session } = setting;
  const own = stage.outs.flatMap((output) => {
    const locked = stage.lock?.outs.find(({ path }) => path === output.path);
    const gone = output.place.kind === 'inside' && !existsSync(join(session.projectRoot, output.place.path));
    return gone && output.cache && locked?.oid !== undefined ? [{ stage, output, locked }] : [];
  });
  return own.length === 0 ? ok(nothing) : provide(setting, own);
}

/** The value of a params file, read anew. */
export async function readParams(project: Project, path: string): ReturnType<RunContext['params']> {
  const bytes = await project.revision.read(path);
  if (bytes === undefined) return ok(undefined);
  const parsed = readValues(path, bytes);
  return parsed.ok ? ok(parsed.value.value) : parsed;
}

/** What a dep that is not here would be after a full pull, by the lock of its producer. */
export async function recordedHash(
  project: Project,
  place: Place,
  tree: TreeReader,
): Promise<HashInfo | undefined> {
  if (place.kind !== 'inside') return undefined;
  const producer = project.graph.producerAbove(place.path);
  const locked = producer?.stage.lock?.outs.find(({ path }) => path === producer.output.path);
  if (
    producer === undefined ||
    !producer.output.cache ||
    locked?.oid === undefined ||
    producer.output.place.kind !== 'inside'
  )
    return undefined;
  const root = producer.output.place.path;
  const { oid, hashName } = locked;
  if (root === place.path) return lockedHash(locked);
  if (!isTreeOid(oid)) return undefined;
  const inner = place.path.slice(root.length + 1);
  const file = (await tree(oid, hashName))?.entries.find(({ path }) => path === inner);
  return file === undefined ? undefined : { oid: file.oid, hashName };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** The environment of a host, for terminals: the user's own. */
export function ownEnvironment(host: Host): () => Promise<Result<Environment>> {
  // The process's own environment is not an object like others: copying it once for each stage would take longer.
  const env = { ...host.env };
  return async () => ok(env);
}

/** The environment of the action's job: what `setup` made, or the safe list, with what the policy file names. */
export function jobEnvironment(
  { setup, stageEnv }: Pick<JobRequest, 'setup' | 'stageEnv'>,
  host: Host,
  named: readonly string[],
): () => Promise<Result<Environment>> {
  if (setup !== undefined) return () => setup(named);
  return stageEnv === undefined ? ownEnvironment(host) : async () => ok(stageEnv(named));
}
