import type { Failure } from '../failure.ts';
import type { Amount } from '../plan/plan.ts';
import type { Reason } from '../plan/verdict.ts';
import type { LockEntry, Stage } from '../project/stage.ts';
import type { Receipt } from './export/receipt.ts';

/** `skipped`: left out on purpose (frozen, not selected) · `blocked`: something upstream failed */
export type Outcome = 'fresh' | 'restored' | 'ran' | 'failed' | 'blocked' | 'cancelled' | 'skipped';

/** What became of one stage. */
export interface StageRun {
  readonly stage: Stage;
  readonly outcome: Outcome;
  readonly seconds: number;
  readonly reasons: readonly Reason[];
  readonly failure?: Failure;
  /** Last lines of the command's output, at most 30, without colour codes */
  readonly logTail?: readonly string[];
  /** Left out because the policy keeps it, or what it needs, to protected branches */
  readonly afterMerge?: true;
  /** Of an export: proof that its commands ended well, now (`ran`) or in an earlier run */
  readonly receipt?: Receipt;
  /** The failed stages that block it */
  readonly blockedBy?: readonly string[];
  /** What was recorded, for `ran` and `restored` */
  readonly entry?: LockEntry;
  /** Key of its run-cache entry in the cache, the same in a remote; every out that `entry` names is in the cache then */
  readonly runCacheKey?: string;
}

/** What happened, in running order. */
export interface Run {
  readonly stages: readonly StageRun[];
  readonly fetched: Amount;
  readonly pushed: Amount;
  /** Is everything that the run made on a remote? Absent: nobody asked */
  readonly stored?: boolean;
  readonly avoided: Amount;
  readonly failures: readonly Failure[];
}

/** What a listener may hear while stages run. */
export type RunEvent =
  | { readonly kind: 'stage-started'; readonly stage: Stage; readonly reasons: readonly Reason[] }
  | { readonly kind: 'stage-command'; readonly stage: Stage; readonly command: string }
  | {
      readonly kind: 'stage-output';
      readonly stage: Stage;
      /** Lines, LF between them and none behind the last */
      readonly text: string;
      readonly stream: 'stdout' | 'stderr';
      /** A line over 64 KiB comes in pieces: the last one goes on in the stage's next event of this stream */
      readonly unfinished?: true;
    }
  | { readonly kind: 'stage-heartbeat'; readonly stage: Stage; readonly seconds: number }
  | { readonly kind: 'stage-finished'; readonly run: StageRun }
  | { readonly kind: 'lock-written'; readonly file: string; readonly created: boolean }
  | { readonly kind: 'note'; readonly text: string };
