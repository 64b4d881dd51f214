import type { Failure, Result } from '../failure.ts';
import type { Plan } from '../plan/plan.ts';
import type { LockedPath } from '../project/stage.ts';
import type { FailOn } from '../report/conclusion.ts';
import type { Report, ReportLinks } from '../report/report.ts';
import type { Run, RunEvent } from '../run/run.ts';
import type { Store } from '../store/store.ts';
import type { Git } from '../workspace/git.ts';
import type { Model } from './models/model.ts';

/** Environment variables, as a process has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Something that just happened, for a live listener. Transfers add theirs. */
export type Event =
  | RunEvent
  | {
      /** A step, or a sign of life every 10 s */
      readonly kind: 'transfer-progress' | 'transfer-heartbeat';
      readonly what: 'fetch' | 'push';
      /** Finished ones, of so many as are known by now */
      readonly objects: number;
      readonly of: number;
      readonly bytes: number;
      /** Since the transfer began */
      readonly seconds: number;
    }
  | {
      readonly kind: 'transfer-finished';
      readonly what: 'fetch' | 'push';
      /** What was moved in the end */
      readonly objects: number;
      readonly bytes: number;
      readonly seconds: number;
    }
  | { readonly kind: 'warning'; readonly failure: Failure };

/** Everything from outside the program that a verb may use: no folder to the left reads the process itself. */
export interface Host {
  /** Absolute; where the user stands, or `--cd` */
  readonly cwd: string;
  readonly env: Environment;
  readonly cpus: number;
  /** Aborted on SIGINT, SIGTERM or a cancel command */
  readonly signal: AbortSignal;
  /** The repository that several jobs work in, one after another; whoever gave it closes it */
  readonly git?: Git;
  /** How long a verb that writes waits for another one; undefined: 3 s, in CI 5 minutes */
  readonly lockTimeoutMs?: number;
  /** Milliseconds since the epoch */
  now(): number;
  /** A promise asks for patience: the listener cannot keep up */
  emit(event: Event): void | Promise<void>;
}

/**
 * A store beside the remotes that outlives the machine of a job: the GitHub Actions cache. It may lose anything at any time,
 * and its troubles are never failures.
 */
export interface ObjectCache {
  readonly store: Store;
  /** Does this job write to it? */
  readonly saves: boolean;
  /** Keys that are still of use, whoever wrote them; jobs add to it, for whoever tidies up at the end */
  readonly live: Set<string>;
}

/** The main job as the Action runs it: plan, and unless `verb` is `plan`, fetch, run, push; then the report. */
export interface JobRequest {
  readonly verb: 'plan' | 'repro' | 'verify' | 'report';
  /** Base revision; undefined: the rule of design section 9.5 */
  readonly base?: string;
  /** What people call the base, where `base` is a commit id: the branch of a pull request's target */
  readonly baseName?: string;
  readonly targets: readonly string[];
  readonly jobs?: number;
  readonly remote?: string;
  readonly push: boolean;
  readonly force: boolean;
  readonly keepGoing: boolean;
  /** The report's name, when several live in one pull request */
  readonly name?: string;
  /** Findings that turn the job red; `failed`, `gates` and `missing` if absent, none if empty */
  readonly failOn?: readonly FailOn[];
  /** Who wrote the code (design section 5); absent: the user's own terminal */
  readonly tier?: 'T0' | 'T1' | 'T2';
  /** Read before any remote, and written besides: the GitHub Actions cache, where the job may use it */
  readonly objectCache?: ObjectCache;
  /** The run cache's lane of an untrusted change, see `run/run-cache-place.ts`; absent where the code is trusted */
  readonly lane?: string;
  /** What stage commands see, given the names that the policy file adds; undefined: the host's environment */
  readonly stageEnv?: (named: readonly string[]) => Environment;
  /** Runs once, only before the first stage that really executes; its result replaces `stageEnv` */
  readonly setup?: (named: readonly string[]) => Promise<Result<Environment>>;
  /** Link targets for the report: `https://github.com/o/r`, run page */
  readonly links?: ReportLinks;
  /** The policy file, from the top of the repository; undefined: `.github/lockstep.yml` */
  readonly policyFile?: string;
  /** Feeds are followed first, and metrics and remotes watched over: the scheduled run (commands/feeds) */
  readonly watches?: true;
  /** Instead of anything else: does the remote restore what is checked out? `sample`: only so many outputs */
  readonly drill?: { readonly sample?: number };
  /** The results are proposed, not on the branch: what a policy marks `on: protected` waits for the merge */
  readonly proposes?: true;
  /** What addresses on servers that stages read count as in this job; others are asked when they are needed */
  readonly urls?: UrlRecords;
  /** Somebody who may has said yes to a plan above the policy's budget */
  readonly approved?: boolean;
  /** The pull request is a draft, and nobody asked for this run; the policy may want it only planned */
  readonly isDraft?: boolean;
  /** Asked before each stage that has to run and before results are pushed; why neither is to happen any more */
  readonly givesWay?: (before: 'stage' | 'push') => Promise<Failure | undefined>;
  /** The branch or commit that a pull request wants to merge into, for the base rule */
  readonly pullRequestBase?: string;
}

/** By address what a lock records of a file on a server. */
export type UrlRecords = ReadonlyMap<string, Omit<LockedPath, 'path'>>;

/** What the main job came to. */
export interface JobResult {
  /** Absent only if the project could not be read at all */
  readonly plan?: Plan;
  readonly run?: Run;
  readonly report: Report;
  /** Files that belong into Git and were rewritten before anything ran, from the project's root: `.dvc` files of feeds */
  readonly written?: readonly string[];
  /** What `artifacts` declare, after a job on a protected branch that ended well */
  readonly models?: readonly Model[];
  /** The policy names owners, whether or not something of theirs changed */
  readonly hasOwners?: true;
  /** 0 done · 1 pipeline, gate or check failed · 2 could not be attempted */
  readonly exitCode: 0 | 1 | 2;
}
