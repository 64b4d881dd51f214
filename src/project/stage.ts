import type { Failure, SourceLocation } from '../failure.ts';
import type { HashName, Oid } from '../store/oid.ts';
import type { Key, Mapping, Value } from '../values/value.ts';

/**
 * Where a path of a stage leads. `inside`: posix, relative to the project root, normalised, no `..`.
 * `outside`: an absolute local path beyond the project. `url`: a remote address (`s3://…`, `https://…`, `remote://…`).
 */
export type Place =
  | { readonly kind: 'inside'; readonly path: string }
  | { readonly kind: 'outside'; readonly path: string }
  | { readonly kind: 'url'; readonly url: string };

/** A path that a stage reads. `path` is the text as written, which is what `dvc.lock` records (dvc-compat 3.3). */
export interface PathDependency {
  readonly kind: 'path';
  readonly path: string;
  readonly place: Place;
  readonly location?: SourceLocation;
  /** Import sources of a `.dvc` file: the entry as written (`repo`, `db`), for update checks and the stage md5 */
  readonly source?: Mapping;
  /** Import sources of a `.dvc` file: `fs_config`, options of the address as a remote has them */
  readonly options?: Mapping;
  /** Of `ds://NAME` */
  readonly dataset?: DatasetState;
}

/** Keys of one params file; `keys` undefined means the whole file. Paths as for {@link PathDependency}. */
export interface ParamsDependency {
  readonly kind: 'params';
  readonly path: string;
  readonly place: Place;
  readonly keys: readonly string[] | undefined;
  readonly location?: SourceLocation;
}

/** Something a stage reads. */
export type Dependency = PathDependency | ParamsDependency;

/**
 * What is known of a data set: `unknown` no dvc.yaml has it, `missing` it was never recorded, `outdated` the record is of
 * another source.
 */
export type DatasetState =
  | { readonly kind: 'unknown' | 'missing' | 'outdated' }
  | { readonly kind: 'locked'; readonly entry: Mapping };

/** A path that a stage makes, or that a `.dvc` file tracks. */
export interface Output {
  readonly path: string;
  readonly place: Place;
  readonly role: 'output' | 'metric' | 'plot';
  readonly cache: boolean;
  readonly persist: boolean;
  readonly push: boolean;
  /** The only remote it may go to */
  readonly remote?: string;
  /** For plots: template, x, y, labels; else desc, type, labels, meta */
  readonly props?: Mapping;
  readonly location?: SourceLocation;
}

/** One path of a lock entry or of a `.dvc` file: everything that was recorded, in DVC's words. */
export interface LockedPath {
  readonly path: string;
  /** Absent when nothing was recorded, or for kinds of hash that are not MD5 (see `other`) */
  readonly oid?: Oid;
  /** `md5` if the entry says `hash: md5`, else the legacy one */
  readonly hashName: HashName;
  readonly size?: number;
  readonly nfiles?: number;
  readonly isexec?: boolean;
  /** Fields kept as they are: etag, checksum, version_id, cloud, files, dataset … */
  readonly other?: Mapping;
}

/** What a stage's last run used and made (dvc-compat 5.2). Params: file text → key text → value. */
export interface LockEntry {
  readonly cmd: string | readonly string[];
  readonly deps: readonly LockedPath[];
  readonly params: ReadonlyMap<string, Mapping>;
  readonly outs: readonly LockedPath[];
  readonly location?: SourceLocation;
  /** Hashes in it that are no oids: verbs that would touch the stage stop on them (design 9.1) */
  readonly failures?: readonly Failure[];
}

/**
 * One stage of a `dvc.yaml`, resolved (templates, foreach and matrix done), or one `.dvc` file (`cmd` undefined, `name`
 * undefined). `address` is DVC's own relative to the project root: `train`, `sub/dvc.yaml:train`, `data/raw.dvc`.
 */
export interface Stage {
  readonly address: string;
  readonly name: string | undefined;
  /** The dvc.yaml or .dvc file, project-relative */
  readonly file: string;
  readonly location: SourceLocation;
  /** foreach/matrix group it was generated from */
  readonly group?: string;
  readonly cmd: string | readonly string[] | undefined;
  /** Project-relative folder that commands run in and paths start from; '' is the root */
  readonly wdir: string;
  readonly deps: readonly Dependency[];
  readonly outs: readonly Output[];
  readonly frozen: boolean;
  /** `always_changed: true`, or a command with neither deps nor outs (dvc-compat 8.2) */
  readonly alwaysChanged: boolean;
  readonly desc?: string;
  readonly meta?: Value;
  /** What the lock, or the .dvc file itself, records; undefined if never locked */
  readonly lock: LockEntry | undefined;
  /** Imports only: the stage md5 in the `.dvc` file is not the one computed from it (dvc-compat 4.4) */
  readonly checksumChanged?: boolean;
  /** `.dvc` files: the document as read, for rewriting and for the import md5 */
  readonly dvcFile?: Mapping;
  /** dvc.yaml stages: the definition with everything filled in and `vars` gone, as DVC's resolver gives it */
  readonly definition?: Mapping;
  /** Params that its templates used, by file and dotted key; `params diff` shows them (dvc-compat C-150) */
  readonly usedVars?: ReadonlyMap<string, ReadonlyMap<string, Value>>;
  /** Templates, foreach or matrix made it other than what stands in the file; DVC refuses to rewrite such stages */
  readonly parametrized?: true;
}

/** Stages and who waits for whom. */
export interface Graph {
  readonly stages: readonly Stage[];
  /** address → addresses of the stages that produce what it needs, in dependency order */
  readonly producers: ReadonlyMap<string, readonly string[]>;
  /** address → addresses that need something it makes */
  readonly consumers: ReadonlyMap<string, readonly string[]>;
  /** The stage and output whose path equals a project path */
  producerOf(path: string): { readonly stage: Stage; readonly output: Output } | undefined;
  /** The stage and output that a path lies inside (a folder out), the path itself included */
  producerAbove(path: string): { readonly stage: Stage; readonly output: Output } | undefined;
  /** Every output strictly below a folder */
  producersBelow(path: string): readonly { readonly stage: Stage; readonly output: Output }[];
}

/** `key → key` pair for places that index by mapping keys. */
export type { Key };
