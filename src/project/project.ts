import type { Failure } from '../failure.ts';
import type { RemoteConfig } from '../store/store.ts';
import type { Value } from '../values/value.ts';
import type { Revision } from '../workspace/revision.ts';
import type { Graph, Stage } from './stage.ts';

/** `.dvc/config` merged from all levels, relative paths resolved (dvc-compat 1). */
export interface Config {
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
}

/** A file named at the top level of a dvc.yaml: `metrics`, `params`, or a plot definition. */
export interface TopLevelFile {
  readonly path: string;
  readonly definedIn: string;
}

export interface PlotDefinition {
  readonly id: string;
  readonly definedIn: string;
  readonly props: Value;
}

/** All that a repository declares, as of one revision. */
export interface Project {
  readonly revision: Revision;
  readonly config: Config;
  /** Collection order: files sorted by path, stages in file order */
  readonly stages: readonly Stage[];
  readonly byAddress: ReadonlyMap<string, Stage>;
  readonly graph: Graph;
  /** dvc.yaml file → lock file text as read; absent if there is no lock */
  readonly locks: ReadonlyMap<string, { readonly file: string; readonly text: string }>;
  readonly metrics: readonly TopLevelFile[];
  readonly params: readonly TopLevelFile[];
  readonly plots: readonly PlotDefinition[];
  /** `artifacts` of each dvc.yaml, by file then name */
  readonly artifacts: ReadonlyMap<string, Value>;
  /** Cycles, duplicate and overlapping outs: verbs that need the graph stop on them, `status` does not (dvc-compat 8.3) */
  readonly graphFailures: readonly Failure[];
  /** Parsed params files, by project path; undefined value: the file is not there */
  paramsFile(path: string): Promise<import('../failure.ts').Result<Value | undefined>>;
}
