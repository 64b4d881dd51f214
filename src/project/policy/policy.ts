import type { Failure, SourceLocation } from '../../failure.ts';
import type { Drop } from './quantities.ts';

/** Where the policy is looked for, from the top of the repository. */
export const policyPath = '.github/lockstep.yml';

/** The policy file as Git names it, from the top of the repository; `named` is what somebody asked for. */
export function policyFile(named: string = policyPath): string {
  return named.replace(/^(\.\/)+/, '');
}

/** What a finding of a gate does to the run. */
export type GateLevel = 'fail' | 'warn' | 'ignore';

/** The sections of the report that a policy may choose and order. */
export const reportSections = [
  'verdict',
  'gates',
  'metrics',
  'params',
  'data',
  'plots',
  'dag',
  'saved',
] as const;

/** One of {@link reportSections}. */
export type ReportSection = (typeof reportSections)[number];

/**
 * The policy file of design section 6, read. What it does not say is undefined or empty, never a default in disguise; whoever
 * uses a setting knows its default.
 */
export interface Policy {
  /** As in messages: path from the top of the repository */
  readonly file: string;
  /** Is there such a file? */
  readonly exists: boolean;
  /** The project's folder from the top of the repository, '' at the top; `owners` count from the top */
  readonly folder: string;
  readonly remotes: { readonly proposals?: string; readonly fallback: readonly string[] };
  /** Names of environment variables that stages may see */
  readonly env: readonly string[];
  /** Places outside the repository that stages may use (design 9.2); see `allowsOutside` */
  readonly outside: readonly string[];
  /** How much of each named resource there is */
  readonly resources: ReadonlyMap<string, number>;
  /** In file order; see `stageRule` */
  readonly stages: readonly StageEntry[];
  /** In file order; see `metricRule` */
  readonly metrics: readonly MetricRule[];
  readonly gates: Gates;
  /** In file order; see `ownersOf` */
  readonly owners: readonly OwnerRule[];
  /** `release`: patterns of the models that become assets of a GitHub release */
  readonly models: { readonly release: readonly string[] };
  readonly budget: { readonly minutes?: number; readonly bytes?: number };
  readonly report: { readonly sections?: readonly ReportSection[]; readonly precision?: number };
  /** What happens to pull requests that are drafts; they run unless the file says otherwise */
  readonly drafts?: 'run' | 'plan';
  /** `/dvc` unless the file says otherwise */
  readonly commandPrefix: string;
  /** What a reader should know about where the policy came from: a change that edits it */
  readonly warnings: readonly Failure[];
}

/** What holds for the stages whose name or address matches. */
export interface StageEntry {
  readonly pattern: string;
  readonly timeoutSeconds?: number;
  /** How often it is tried again after a failure of the infrastructure */
  readonly retries?: number;
  /** Never in a pull request */
  readonly onProtected?: boolean;
  /** How much of each named resource it takes */
  readonly needs: ReadonlyMap<string, number>;
  readonly location: SourceLocation;
}

/** What holds for the metrics whose key matches. */
export interface MetricRule {
  /** `accuracy`, `eval.accuracy`, `metrics.json:accuracy`, or with `*` */
  readonly pattern: string;
  readonly better?: 'higher' | 'lower';
  readonly maxDrop?: Drop;
  /** The baseline is the median of that many commits of the base branch */
  readonly overCommits?: number;
  readonly max?: number;
  readonly min?: number;
  readonly cannotCompare?: 'fail' | 'warn';
  /** What it is measured on, a project path: with another test set nobody can compare */
  readonly testSet?: string;
  readonly location: SourceLocation;
}

/** What the gates do; undefined where the file is silent. */
export interface Gates {
  readonly stale?: GateLevel;
  readonly missing?: GateLevel;
  /** Bytes that a change may add */
  readonly size?: number;
  readonly cannotCompare?: 'fail' | 'warn';
  /** Lines of the settings, for messages */
  readonly locations: ReadonlyMap<string, SourceLocation>;
}

/** An owner: `@user` or `@org/team`. */
export const ownerName = /^@[A-Za-z0-9_.-]+(\/[A-Za-z0-9_.-]+)?$/;

/** Who is asked. */
export interface OwnerRule {
  /** A path pattern as in `.gitignore`, or `metric:NAME` */
  readonly pattern: string;
  /** `@user` or `@org/team` */
  readonly owners: readonly string[];
  readonly location: SourceLocation;
}

/** The policy of a repository without a policy file. */
export function emptyPolicy(file: string = policyPath, folder = ''): Policy {
  return {
    file,
    exists: false,
    folder,
    remotes: { fallback: [] },
    env: [],
    outside: [],
    resources: new Map(),
    stages: [],
    metrics: [],
    gates: { locations: new Map() },
    owners: [],
    models: { release: [] },
    budget: {},
    report: {},
    commandPrefix: '/dvc',
    warnings: [],
  };
}
