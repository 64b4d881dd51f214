import type { Failure, Result } from '../failure.ts';
import type { Amount } from '../plan/plan.ts';
import type { Verdict } from '../plan/verdict.ts';
import type { Graph, LockEntry, LockedPath, Place, Stage } from '../project/stage.ts';
import type { Cache } from '../store/cache.ts';
import type { ObjectId } from '../store/oid.ts';
import type { Store } from '../store/store.ts';
import type { Value } from '../values/value.ts';
import type { HashMemory } from '../workspace/hash.ts';
import type { Hashed, HashInfo } from '../workspace/hash-info.ts';
import type { IgnoreRules } from '../workspace/ignore.ts';
import type { LinkType } from '../workspace/link.ts';
import type { Exporting } from './export/exporting.ts';
import type { RunEvent } from './run.ts';

/** Environment variables of a stage's command. */
export type StageEnvironment = Readonly<Record<string, string | undefined>>;

/** Everything from outside that running stages needs; whoever runs a plan supplies it, as a plain object. */
export interface RunContext {
  /** Absolute path of the folder that holds `.dvc` */
  readonly projectRoot: string;
  /** Tells which recorded data a folder that a stage reads lacks; without it inputs are provided before they are hashed */
  readonly graph?: Graph;
  /** The run puts here what it records, by address, so that whoever made this context sees it at once */
  readonly entries?: Map<string, LockEntry>;
  readonly platform: NodeJS.Platform;
  /** Aborted by a signal or a cancel command */
  readonly signal: AbortSignal;
  /** Milliseconds since the epoch */
  now(): number;
  /** A promise holds the output of the stage back until it resolves */
  emit(event: RunEvent): void | Promise<void>;

  /** What a command sees; asked only when a stage really executes. `DVC_ROOT` and `DVC_STAGE` are added. */
  env(stage: Stage): Promise<Result<StageEnvironment>>;

  /**
   * The stage's own verdict as of now, with everything that this run has recorded so far in place of what
   * `stage.lock` says.
   */
  judge(stage: Stage, recorded: ReadonlyMap<string, LockEntry>): Promise<Result<Verdict>>;
  /** Brings the inputs that are not here into the workspace; what cannot be had is left to the missing-dep failure */
  provide(stage: Stage): Promise<Result<Amount>>;
  /** With `--pull`: brings the stage's own missing data and inputs here, if that is all it lacks */
  pull?(stage: Stage): Promise<Result<Amount>>;
  /** Brings a stage's own recorded outs here, for one that has to be verified without being run; absent: no remote */
  provideOutputs?(stage: Stage): Promise<Result<Amount>>;

  /** What is at a place now, read anew; undefined: nothing */
  hash(place: Place, hashName: HashInfo['hashName']): Promise<Result<Hashed | undefined>>;
  /** A dep on a server as it is now, in the words of a lock entry; undefined: nothing there. Absent: refused */
  hashUrl?(url: string): Promise<Result<Omit<LockedPath, 'path'> | undefined>>;
  /** The value of a params file (project path, or absolute if it lies outside), read anew; undefined: no such file */
  params(path: string): Promise<Result<Value | undefined>>;
  /**
   * What a dep that is not here would be after a full pull: the hash that its producer's lock names. Lets a stage be
   * restored from the run cache without its inputs; absent: deps have to be here.
   */
  recorded?(place: Place): Promise<HashInfo | undefined>;

  readonly cache: Cache;
  /** `.dvcignore` rules, for what a checkout replaces */
  readonly ignore?: IgnoreRules;
  /** Remembers hashes, so that what was just checked out or committed is not read again */
  readonly state?: HashMemory;
  /** `cache.type`, in the order of tries */
  readonly linkTypes: readonly LinkType[];
  /** `cache.shared = group` */
  readonly shared: boolean;
  /** Brings objects, members included, into the cache where a remote has them; what is nowhere stays missing */
  fetchObjects?(objects: readonly ObjectId[]): Promise<Result<Amount>>;
  readonly remoteRunCache?: Store;
  /** Where this run's entries go instead of what trusted runs share (design section 5) */
  readonly lane?: string;
  /** Also keeps runs that DVC would not: those with plain uncached outs (design section 8) */
  readonly keepsOwn?: boolean;
  readonly noCommit: boolean;
  readonly noRunCache: boolean;

  /** Which of the project paths Git tracks, or tracks something below */
  isGitTracked(paths: readonly string[]): Promise<ReadonlySet<string>>;
  /** Which of the project paths (a folder's ends in `/`) Git ignores; absent: none */
  isGitIgnored?(paths: readonly string[]): Promise<ReadonlySet<string>>;
  /** Writes the `/name` lines of cached outs (dvc-compat 9.9); the paths that got a line. No Git: nothing to do */
  ignoreOutputs(paths: readonly string[]): Promise<Result<readonly string[]>>;
  /** Takes those lines away again */
  unignoreOutputs(paths: readonly string[]): Promise<Result<void>>;
  /** Absolute paths outside the project that a stage may write (design 9.2); none by default */
  mayWriteOutside?(path: string): boolean;

  /** Goes around each run of a stage's commands: whoever holds the project lets others in meanwhile */
  whileRunning?<T>(stage: Stage, commands: () => Promise<T>): Promise<T>;

  /** Writes what a `.dvc` file now records */
  writeSource(stage: Stage, entry: LockEntry): Promise<Result<void>>;
  /** Imports anew what a `.dvc` file that is not frozen names, into the workspace; absent: refused with the way to do it */
  updateImport?(stage: Stage): Promise<Result<LockEntry>>;

  /** Asked before a stage that has to run starts; false: it fails, as if it had */
  confirm?(stage: Stage): Promise<boolean>;
  /** Asked before a stage that has to run starts; why the whole run stops here: what is under way ends, nothing more starts */
  givesWay?(): Promise<Failure | undefined>;

  /** Of a stage that hands something out of the pipeline: its commands run once for each state of its inputs (docs/exports.md) */
  exporting?(stage: Stage): Promise<Result<Exporting>> | undefined;
  /** Limits and retries of the policy file, by stage */
  policy?(stage: Stage): StagePolicy;
  /** Seconds of silence after which the streaming stage says that it still runs; 60 by default */
  readonly heartbeatSeconds?: number;
  /** Seconds before the first retry, twice as many before each further one; 1 by default */
  readonly retrySeconds?: number;
  /** Ends background processes that a stage left behind when it is over; DVC leaves them alone */
  readonly endLeftovers?: boolean;
  /** Refuses outs that are or hold a link to something outside the repository; DVC follows them */
  readonly ownLinksOnly?: boolean;
}

/** What the policy file says about one stage. */
export interface StagePolicy {
  readonly timeoutSeconds?: number;
  /** How often it is tried again after a failure of the infrastructure */
  readonly retries?: number;
  /** How much of each named resource it takes; what a resource has is `RunInput.resources` */
  readonly needs?: ReadonlyMap<string, number>;
}
