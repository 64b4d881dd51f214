import type { Failure } from '../../failure.ts';

/**
 * What was found out about one source of data outside the repository: the source of an import, or a file on a server that a
 * stage reads.
 */
export interface FeedRow {
  /** The `.dvc` file or the stage that reads it */
  readonly address: string;
  readonly kind: 'import-url' | 'import' | 'external';
  /** Where it comes from, without secrets */
  readonly source: string;
  /**
   * `unchanged`: still what is recorded · `changed`: another version is there · `updated`: it was brought here · `broken`: it
   * cannot be had, or what is there cannot be right; what is recorded stays · `unchecked`: a kind that is not looked at
   */
  readonly state: 'unchanged' | 'changed' | 'updated' | 'broken' | 'unchecked';
  /** Versions as recorded and as they are now: a checksum or a commit */
  readonly old?: string;
  readonly new?: string;
  /** When the source says that the version of now was published, in seconds since the epoch */
  readonly published?: number;
  /** Why it is broken or was not looked at */
  readonly failure?: Failure;
}

/** A rule of the policy that a metric breaks, and since when. */
export interface BrokenRule {
  /** `file:key` */
  readonly metric: string;
  /** `at least 0.8`, as in the gate */
  readonly limit: string;
  readonly value: string;
  /** What the rule compared with, where it compares */
  readonly before?: string;
  /** Where it broke: the last commit that was good (absent: none of those looked at) and the first that was not */
  readonly good?: WatchCommit;
  readonly bad: WatchCommit;
  readonly location: Failure['location'];
}

/** A commit of a range; without `sha` it is what this run made, which is not committed yet. */
export interface WatchCommit {
  readonly sha?: string;
  readonly subject: string;
}

/** How a metric that has a rule moved along the branch. */
export interface Trend {
  /** `file:key` */
  readonly metric: string;
  /** Oldest first; a value that stayed is there once; the newest thirty */
  readonly values: readonly number[];
}

/** What a remote no longer has of what the locks name. */
export interface LostData {
  /** The remote, for people */
  readonly remote: string;
  readonly objects: number;
  /** The paths, sorted; all of them */
  readonly paths: readonly string[];
}

/** What could be judged; what could not keeps the alerts that it has. */
export type WatchKind = 'feed' | 'metric' | 'remote' | 'drill' | 'run';

/** What a run that watches over the repository found, apart from the pipeline itself. */
export interface Watch {
  readonly feeds: readonly FeedRow[];
  readonly trends: readonly Trend[];
  readonly broken: readonly BrokenRule[];
  readonly lost: readonly LostData[];
  readonly drill?: DrillResult;
  readonly judged: readonly WatchKind[];
  /** From looking at the feeds to the last result, in seconds; absent if no new data arrived */
  readonly feedSeconds?: number;
  /** When the last result was there, in seconds since the epoch */
  readonly finishedAt?: number;
}

/** What came back from a backup. */
export interface DrillResult {
  readonly remote: string;
  /** Outputs that were to come back, of so many that are recorded */
  readonly tried: number;
  readonly of: number;
  readonly objects: number;
  readonly bytes: number;
  readonly seconds: number;
  /** What did not come back, or not as recorded */
  readonly failures: readonly Failure[];
}
