import type { Failure } from '../failure.ts';
import type { Amount } from '../plan/plan.ts';
import type { LockEntry } from '../project/stage.ts';
import type { StageOutput } from './execute.ts';
import type { Receipt } from './export/receipt.ts';
import type { RunCache } from './run-cache.ts';
import type { RunContext } from './run-context.ts';

/** How and where a stage runs. */
export interface StageJob {
  /** Run it even if its result is known */
  readonly force: boolean;
  readonly output: StageOutput;
  readonly runCache: RunCache;
  readonly isGitTracked: RunContext['isGitTracked'];
}

/** A stage that is up to date. */
export interface Kept<Outcome extends 'ran' | 'restored' = 'ran' | 'restored'> {
  readonly outcome: Outcome;
  /** What its lock, or its `.dvc` file, has to record now */
  readonly entry: LockEntry;
  /** Where the cache keeps the run-cache entry, if it keeps one; the objects that the entry names are there too */
  readonly runCacheKey?: string;
  /** Project paths that need a line in `.gitignore` */
  readonly toIgnore: readonly string[];
  /** Of an export: proof that its commands ended well, now or in an earlier run */
  readonly receipt?: Receipt;
}

/** What became of one stage. */
export type StageResult = (
  | Kept
  | { readonly outcome: 'failed'; readonly failures: readonly Failure[] }
  /** An export that happened before, and whose outs are nowhere any more */
  | { readonly outcome: 'skipped'; readonly receipt: Receipt }
  | { readonly outcome: 'cancelled' }
) & { readonly fetched: Amount };
