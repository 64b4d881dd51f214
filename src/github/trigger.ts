import type { Failure } from '../failure.ts';

/**
 * Who wrote the code that would run (design section 5). `T0`: nobody whom the repository trusts, so nothing runs.
 * `T1`: proposed by someone with write access. `T2`: already on a protected branch.
 */
export type Tier = 'T0' | 'T1' | 'T2';

/** A pull request was opened or changed. */
export interface PullRequestTrigger {
  readonly kind: 'pull-request';
  readonly tier: 'T0' | 'T1';
  readonly number: number;
  readonly headSha: string;
  /** The branch of the change */
  readonly headRef?: string;
  readonly baseSha?: string;
  readonly baseRef?: string;
  /** Absent: it is none, or somebody asked for this run by a command */
  readonly isDraft?: true;
  /** Where the change comes from; `unknown`: the payload does not say, which counts as a stranger */
  readonly origin: 'same-repository' | 'fork' | 'bot' | 'unknown';
}

/** Commits arrived on a branch or tag. */
export interface PushTrigger {
  readonly kind: 'push';
  readonly tier: Tier;
  readonly sha?: string;
  /** What the default branch pointed at before; absent for other branches, which have their merge base */
  readonly before?: string;
  /** The repository's default branch; absent if this is it */
  readonly defaultBranch?: string;
}

/** Somebody with write access started the workflow by hand. */
export interface DispatchTrigger {
  readonly kind: 'dispatch';
  readonly tier: 'T1' | 'T2';
  readonly sha?: string;
  /** The dispatch's own `command`, `targets` and `force`, as typed; absent ones leave the inputs alone */
  readonly command?: string;
  readonly targets?: string;
  readonly force: boolean;
  /** The repository's default branch; absent if this is it */
  readonly defaultBranch?: string;
}

/** The time has come: the default branch is looked after. */
export interface ScheduleTrigger {
  readonly kind: 'schedule';
  readonly tier: 'T2';
  readonly sha?: string;
}

/** The merge queue asks whether a merge result may go in. */
export interface MergeGroupTrigger {
  readonly kind: 'merge-group';
  readonly tier: 'T1';
  readonly sha?: string;
  readonly baseSha?: string;
}

/** An event that there is nothing to do for, and why, in one sentence. */
export interface IgnoredTrigger {
  readonly kind: 'ignored';
  readonly event: string;
  readonly why: string;
}

/** An event that must not be acted on, or that does not say what it has to say. */
export interface RefusedTrigger {
  readonly kind: 'refused';
  readonly failure: Failure;
}

/**
 * Somebody wrote a comment or a review on a pull request. Whether its first line is a command, and whether this person may
 * give it, is not known yet; nothing about the pull request's commits is in the payload.
 */
export interface CommandTrigger {
  readonly kind: 'command';
  /** `comment`: in the conversation · `thread`: on a line of the change · `review`: the text of a submitted review */
  readonly place: 'comment' | 'thread' | 'review';
  /** The pull request */
  readonly number: number;
  /** Of the comment or review */
  readonly id: number;
  readonly nodeId?: string;
  /** The first line as written, without its line end; '' if there is none of sensible length */
  readonly line: string;
  readonly actor: { readonly login: string; readonly id?: number };
  /** When it was written, by GitHub's clock (ISO 8601) */
  readonly writtenAt?: string;
}

/** Somebody reviewed a pull request without a command, or a review was dismissed. Nothing of it is believed but the number. */
export interface ReviewTrigger {
  readonly kind: 'review';
  /** The pull request */
  readonly number: number;
}

/** Another workflow run is over, and may have left a result to post. Nothing of it is believed yet. */
export interface WorkflowRunTrigger {
  readonly kind: 'workflow-run';
  /** The run that is over */
  readonly runId: number;
  readonly runNumber: number;
  readonly runAttempt: number;
  /** The commit that it ran for, by GitHub's word */
  readonly headSha: string;
  /** The branch of that commit, in the repository that has it */
  readonly headRef?: string;
  /** `owner` of that repository */
  readonly headOwner?: string;
  readonly event: string;
  /** Numbers of its pull requests; GitHub leaves them out for forks */
  readonly numbers: readonly number[];
}

/** What started this run. */
export type Trigger =
  | PullRequestTrigger
  | PushTrigger
  | DispatchTrigger
  | ScheduleTrigger
  | MergeGroupTrigger
  | CommandTrigger
  | ReviewTrigger
  | WorkflowRunTrigger
  | IgnoredTrigger
  | RefusedTrigger;
