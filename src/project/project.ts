import { type Failure, ok, type Result } from '../failure.ts';
import type { RemoteConfig } from '../store/store.ts';
import { isMapping, type Mapping, type Value } from '../values/value.ts';
import { loadIgnore } from '../workspace/ignore.ts';
import type { Revision } from '../workspace/revision.ts';
import { collectFiles } from './collect.ts';
import { withDatasets } from './datasets.ts';
import { type BuiltGraph, buildGraph } from './graph.ts';
import { FileLoader, type LoadedFile, type LockText } from './load-files.ts';
import { type OutsideReader, ParamsFiles } from './params-files.ts';
import { folderOf, joinPath } from './place.ts';
import type { Graph, Stage } from './stage.ts';
import { maxStages } from './template/generate.ts';

/** `.dvc/config` merged from all levels, relative paths resolved (dvc-compat 1). */
export interface Config {
  /** Absolute folder that holds `.dvc` */
  readonly projectRoot: string;
  readonly defaultRemote: string | undefined;
  readonly remotes: ReadonlyMap<string, RemoteConfig>;
  /** Absolute */
  readonly cacheDir: string;
  readonly cacheTypes: readonly ('reflink' | 'hardlink' | 'symlink' | 'copy')[];
  readonly cacheShared: boolean;
  readonly noScm: boolean;
  readonly autostage: boolean;
  readonly boolStyle: 'store_true' | 'boolean_optional';
  readonly listStyle: 'nargs' | 'append';
  /** Every value, `section.key` or `remote.NAME.key`, for `config` and `remote` verbs */
  readonly values: ReadonlyMap<string, string | readonly string[]>;
  /** What spoils single remotes: an unknown kind, a `remote://` that leads nowhere. Verbs that need them fail */
  readonly warnings: readonly Failure[];
}

/** A file named at the top level of a dvc.yaml: `metrics`, `params`, or a plot definition. */
export interface TopLevelFile {
  readonly path: string;
  readonly definedIn: string;
}

/** One entry of a top-level `plots`: an id, which is a path unless `props` name files, and its definition. */
export interface PlotDefinition {
  readonly id: string;
  readonly definedIn: string;
  readonly props: Value;
}

/** All that a repository declares, as of one revision. */
export interface Project {
  readonly revision: Revision;
  readonly config: Config;
  /** Collection order: a folder's files before its subfolders, both sorted; stages in file order */
  readonly stages: readonly Stage[];
  readonly byAddress: ReadonlyMap<string, Stage>;
  readonly graph: Graph;
  /** dvc.yaml file → lock file text as read; absent if there is no lock */
  readonly locks: ReadonlyMap<string, LockText>;
  readonly metrics: readonly TopLevelFile[];
  readonly params: readonly TopLevelFile[];
  readonly plots: readonly PlotDefinition[];
  /** `artifacts` of each dvc.yaml, by file then name */
  readonly artifacts: ReadonlyMap<string, Value>;
  /** Every dvc.yaml and .dvc file, those without stages too, in collection order */
  readonly files: ReadonlySet<string>;
  /** Names of foreach and matrix groups by dvc.yaml, also of those without members */
  readonly groups: ReadonlyMap<string, ReadonlySet<string>>;
  /** Cycles, duplicate and overlapping outs: verbs that need the graph stop on them, `status` does not (dvc-compat 8.3) */
  readonly graphFailures: readonly Failure[];
  /** What is wrong with each bad file; absent unless the project was loaded as `tolerant` */
  readonly broken?: ReadonlyMap<string, readonly Failure[]>;
  /** Parsed params files, by project path; undefined value: the file is not there */
  paramsFile(path: string): Promise<Result<Value | undefined>>;
}

/** How a project is loaded. */
export interface LoadOptions {
  readonly config: Config;
  /** Where params and vars files outside the project may be read, what reads them; without it they are not there */
  readonly readOutside?: OutsideReader;
  /**
   * What is bad is left out and told in `broken`: whole `files`, as `stage list` wants it, or only those `stages` of a
   * file that do not resolve, as `repro --single-item` does, which reads nothing but its targets
   */
  readonly tolerant?: 'files' | 'stages';
}

/**
 * Reads everything that a repository declares, as of one revision. One bad file refuses the whole project, as in DVC; the
 * failures of all of them come back. What is wrong with the graph is only told, in `graphFailures`.
 */
export async function loadProject(
  revision: Revision,
  { config, readOutside, tolerant }: LoadOptions,
): Promise<Result<Project>> {
  const ignore = await loadIgnore(revision);
  const params = new ParamsFiles(revision, config.projectRoot, readOutside);
  const places = { root: config.projectRoot, ignore, remotes: config.remotes };
  const loader = new FileLoader({ revision, ignore, places, style: config, params });
  const loaded: LoadedFile[] = [];
  await collectFiles({
    revision,
    ignore,
    async visit(file) {
      const result = await loader.load(file);
      loaded.push(result);
      return result.stages.flatMap(({ outs }) =>
        outs.flatMap(({ place }) => (place.kind === 'inside' ? place.path : [])),
      );
    },
  });
  if (tolerant !== undefined) return ok(withoutBroken({ revision, config, params, loaded }, tolerant));
  const failures = [...loaded.flatMap((file) => file.failures), ...countFailures(loaded)];
  if (failures.length > 0) return { ok: false, failures };
  return ok(assemble({ revision, config, params, loaded }));
}

interface ProjectParts {
  readonly revision: Revision;
  readonly config: Config;
  readonly params: ParamsFiles;
  readonly loaded: readonly LoadedFile[];
}

function withoutBroken(parts: ProjectParts, leaveOut: 'files' | 'stages'): Project {
  const sound =
    leaveOut === 'stages' ? parts.loaded : parts.loaded.filter(({ failures }) => failures.length === 0);
  const broken = new Map(
    parts.loaded.flatMap(({ file, failures }) => (failures.length > 0 ? [[file, failures] as const] : [])),
  );
  return { ...assemble({ ...parts, loaded: sound }), broken };
}

function assemble({ revision, config, params, loaded }: ProjectParts): Project {
  const stages = withDatasets(loaded);
  let built: BuiltGraph | undefined;
  // `status` without targets does without: what needs no graph does not pay for it.
  const build = () => {
    built ??= buildGraph(stages, config.projectRoot);
    return built;
  };
  return {
    revision,
    config,
    stages,
    byAddress: new Map(stages.map((stage) => [stage.address, stage])),
    get graph() {
      return build().graph;
    },
    locks: new Map(loaded.flatMap(({ file, lock }) => (lock === undefined ? [] : [[file, lock] as const]))),
    metrics: loaded.flatMap((file) => topLevelFiles(file, 'metrics')),
    params: loaded.flatMap((file) => topLevelFiles(file, 'params')),
    plots: loaded.flatMap(plotDefinitions),
    artifacts: new Map(
      loaded.flatMap(({ file, yaml }) => (yaml?.artifacts.size ? [[file, yaml.artifacts] as const] : [])),
    ),
    files: new Set(loaded.map(({ file }) => file)),
    groups: new Map(
      loaded.flatMap(({ file, yaml }) => (yaml?.groups.size ? [[file, yaml.groups] as const] : [])),
    ),
    get graphFailures() {
      return build().failures;
    },
    paramsFile: (path) => params.paramsFile(path),
  };
}

function topLevelFiles({ file, yaml }: LoadedFile, kind: 'metrics' | 'params'): TopLevelFile[] {
  return (yaml?.[kind] ?? []).map((path) => ({
    path: joinPath(folderOf(file), String(path)),
    definedIn: file,
  }));
}

/** A plot is a path, or a map from an id to its definition; nothing behind the id is an empty one. */
function plotDefinitions({ file, yaml }: LoadedFile): PlotDefinition[] {
  return (yaml?.plots ?? []).flatMap((item) => {
    const entries: Mapping = isMapping(item) ? item : new Map([[String(item), null]]);
    return [...entries].map(([id, props]) => ({
      id: String(id),
      definedIn: file,
      props: props ?? new Map(),
    }));
  });
}

/** The cap on stages, and two stages that nobody could tell apart: `x.dvc` as a file and as the name of a stage. */
function countFailures(loaded: readonly LoadedFile[]): Failure[] {
  const seen = new Map<string, Stage>();
  const failures: Failure[] = [];
  for (const stage of loaded.flatMap((file) => file.stages)) {
    const { address } = stage;
    if (seen.has(address)) {
      const message = `'${address}' is both a stage and a file`;
      failures.push({ reason: 'project', message, location: stage.location, hint: 'rename the stage' });
    }
    seen.set(address, stage);
  }
  if (seen.size > maxStages) {
    failures.push({
      reason: 'project',
      message: `the project has ${seen.size} stages; the limit is ${maxStages}`,
    });
  }
  return failures;
}
