import type { Stage } from '../project/stage.ts';
import type { Verdict } from './verdict.ts';

/** A count of objects and their bytes. */
export interface Amount {
  readonly objects: number;
  readonly bytes: number;
}

export interface PlannedStage {
  readonly stage: Stage;
  readonly verdict: Verdict;
  /** `base`: was stale before this change already */
  readonly since: 'head' | 'base';
  /** Addresses of the stale stages that it waits for, first causes only */
  readonly causedBy: readonly string[];
  readonly runCache: 'hit' | 'miss' | 'unknown';
  readonly estimateSeconds?: number;
  /** What has to come from a remote before it can run */
  readonly fetch: Amount;
}

/** Verdicts in running order. */
export interface Plan {
  readonly base: { readonly rev: string; readonly sha?: string } | undefined;
  readonly head: { readonly rev: string; readonly sha?: string };
  readonly stages: readonly PlannedStage[];
  /** Addresses of stale and waiting stages that may run side by side, wave after wave */
  readonly waves: readonly (readonly string[])[];
  readonly totals: {
    readonly stages: number;
    readonly fresh: number;
    readonly stale: number;
    readonly waiting: number;
    readonly frozen: number;
    readonly unknown: number;
    readonly fetch: Amount;
    /** What a full pull would move and this plan does not */
    readonly avoided: Amount;
  };
}
